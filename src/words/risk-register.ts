/** Words of the template "Risk register". The risks themselves come from the documented ones, not from here. */

export const RISK_REGISTER = {
  title: "Risk register",
  gallery:
    "The documented risks of outsourcing and offshoring: likelihood times impact before and after mitigation, two heat maps, owners, " +
    "and what is left.",
  sheet: "Risk register",
  table: "Risks",
  heading: "Risk register: what may go wrong when work is outsourced or offshored",
  purpose:
    "Lists the risks of both models, scores them before and after mitigation, and shows which are left to deal with.",
  version: "1.0",
  criteria: "The risks are the documented ones; scales, bands, mitigations and all sample ratings are ours.",
  conventions: [
    "Likelihood and impact 1 (lowest) to 5 (highest); score = likelihood × impact, 1 to 25; blank = not rated yet.",
    "Inherent: before any mitigation. Residual: what is left once the mitigation works.",
  ],
  withoutAddIn: "Everything on this sheet is computed by Excel's own formulas; it needs no add-in.",
  rowsOutside: (rows: number, most: number) => `A risk register has 1 to ${most} rows, not ${rows}.`,
} as const;

export const BANDS_BLOCK = {
  heading: "Model settings: from which score a risk is called what; ours, change them to yours",
  band: "Band",
  from: "From score",
  unit: "1 to 25",
  notRated: "not rated",
  low: "Low",
  medium: "Medium",
  high: "High",
  veryHigh: "Very high",
  prompt: (band: string) => `${band} begins at`,
  message: "A score from 1 to 25, above the band before.",
  refusal: "A band begins at a whole number from 1 to 25.",
  notes: {
    notRated: "Likelihood or impact is blank.",
    low: "Accept and watch.",
    medium: "Manage by routine: an owner and a review.",
    high: "Mitigate: a plan with a date.",
    veryHigh: "Do not go ahead before it is mitigated.",
  },
} as const;

export const MAPS_BLOCK = {
  heading: "Heat maps: how many risks stand where; every cell says its number of risks and its band",
  inherent: "Inherent, before mitigation: likelihood downwards, impact to the right",
  residual: "Residual, after mitigation: likelihood downwards, impact to the right",
  likelihood: ["rare", "unlikely", "possible", "likely", "almost certain"],
  impact: ["negligible", "minor", "moderate", "major", "severe"],
  legend: "Legend",
} as const;

export const RISK_SUMMARY = {
  heading: "Summary by model",
  model: "Model",
  risks: "Risks (number)",
  rated: "Rated (number)",
  meanInherent: "Mean score (1 to 25)",
  meanResidual: "Mean residual (1 to 25)",
  reduction: "Reduction (share)",
  residualBand: (band: string) => `${band} residual (number)`,
  total: "Total",
} as const;

export const RISKS_BLOCK = {
  heading: "Risks: one row each; add rows at the foot of the table",
  risk: "Risk",
  model: "Model",
  source: "Source",
  criterion: "Criterion",
  likelihood: "Likelihood",
  impact: "Impact",
  residualLikelihood: "Residual likelihood",
  residualImpact: "Residual impact",
  owner: "Owner",
  description: "What may happen",
  mitigation: "Mitigation",
  both: "Both",
  units: {
    risk: "name",
    model: "which model",
    source: "origin of ratings",
    criterion: "documented id",
    rating: "1 to 5",
    owner: "name or role",
    description: "documented",
    mitigation: "what is done",
  },
  prompts: {
    likelihood: "1 = rare, 2 = unlikely, 3 = possible, 4 = likely, 5 = almost certain, blank = not rated.",
    impact: "1 = negligible, 2 = minor, 3 = moderate, 4 = major, 5 = severe, blank = not rated.",
    residual: "Once the mitigation works. ",
    model: "The model that the risk comes with, or both.",
  },
  ratingRefusal: "A rating is a whole number from 1 to 5; leave the cell blank where nothing is rated.",
  modelRefusal: "Choose Outsource, Offshore or Both.",
} as const;

export const SCORES_BLOCK = {
  heading: "Scores, one formula a column",
  inherent: "Score",
  band: "Band",
  residual: "Residual score",
  residualBand: "Residual band",
  reduction: "Reduction",
  units: { score: "1 to 25", band: "in words", reduction: "points" },
} as const;

export const SCORES_CHART = {
  name: "Risk scores",
  title: "Scores before and after mitigation",
  risks: "Risk (as in the table below)",
  scores: "Score (likelihood × impact, 1 to 25)",
  inherent: "Inherent",
  residual: "Residual",
  alternativeText:
    "Bar chart with two bars a risk, in the order of the table: the inherent score and the residual one after mitigation. The same " +
    "numbers stand in the columns Score and Residual score beside the table.",
} as const;

export const RISK_CHECKS = {
  bandOrder: ["Bands not in ascending order", "Each band must begin above the one before."],
  wrongRatings: ["Ratings outside the scale", "Ratings are numbers from 1 to 5; blank where nothing is rated."],
  halfRated: ["Risks with only one of two ratings", "Give both likelihood and impact, or neither."],
  inherentMap: ["Rated risks not on the inherent map", "Look for ratings that are no whole numbers."],
  residualMap: ["Rated risks not on the residual map", "Look for ratings that are no whole numbers."],
  scores: ["Sum of scores against ratings", "Look at the ratings: a score is likelihood × impact."],
  models: ["Risks with an unknown model", "Choose Outsource, Offshore or Both."],
  errors: ["Errors in the scores", "Look at the ratings of that row."],
  notCounted: ["Risks below the counted rows", "Insert rows inside the table instead of below it."],
  worse: ["Residual above inherent score", "A mitigation does not make a risk greater: look again."],
  noOwner: ["Risks without an owner", "Name who answers for it."],
  noMitigation: ["Risks above Low without a mitigation", "Write down what is done about it."],
  tooHigh: ["Residual scores still Very high", "Do not go ahead before these are mitigated."],
  notRated: ["Risks not rated yet", "Give likelihood and impact, before and after mitigation."],
  examples: ["EXAMPLE ratings left", "Replace them by your own and put their source in place of the tag."],
} as const satisfies Readonly<Record<string, readonly [label: string, remedy: string]>>;
