/** Words of the template "Sourcing comparison". */

export const COMPARISON = {
  title: "Sourcing comparison",
  gallery:
    "Compare outsourcing and offshoring for one business function: 16 ratings, both scores, what drives them, the " +
    "recommendation, and how easily it would change.",
  sheet: "Sourcing comparison",
  table: "Comparison",
  heading: "Sourcing comparison: outsource or offshore one business function",
  purpose:
    "Rates one business function on 16 criteria, scores outsourcing and offshoring side by side, and says what to do and why.",
  version: "1.0",
  criteria:
    "The 16 criteria and the key differences are the documented ones (=SHORE.SOURCING_CRITERIA() lists them); scale, weights and settings are ours.",
  conventions: [
    "Ratings 1 (not at all) to 5 (fully), blank = not rated. Scores 0 to 100 points: 50 is neutral, 100 all in favour.",
    "Contribution: points that a criterion adds to its model's score, or takes from it in brackets; 50 and the contributions make the score.",
  ],
  withoutAddIn:
    "SHORE formulas keep their last values until recalculated; Share in the pane makes them native; the native block right of the add-in's computes scores and recommendation.",
  names: (table: string) => `${table}_Ratings, ${table}_Criteria, ${table}_Weights, ${table}_Settings.`,
} as const;

export const SUBJECT_BLOCK = {
  heading: "The business function",
  label: "Business function",
  sample: "Customer service",
  note: "What is compared. The name is for the reader; no formula depends on it.",
} as const;

export const RESULT_PANEL = {
  heading: "Result: outsourcing and offshoring side by side",
  measure: "Measure",
  outsourcing: "Outsourcing",
  offshoring: "Offshoring",
  both: "Recommendation, and why",
  unit: "Unit",
  recommendation: "Recommendation",
  score: "Score",
  coverage: "Coverage",
  margin: "Margin",
  confidence: "Confidence",
  stability: "Stability",
  units: { points: "points", share: "share of weight", trials: "share of weightings", level: "level" },
  notRated: "not rated",
  none: "none",
  notes: {
    score: "Weighted mean of the model's rated criteria. 50 = neutral.",
    coverage: "How much of the model's weight is rated.",
    margin: "Smallest change of one score that changes the recommendation.",
    confidence: (high: number, medium: number, full: string) =>
      `High from a margin of ${high}, Medium from ${medium}, else Low; one lower below ${full} coverage.`,
    stability: (trials: number) => `How many of ${trials} random weightings give the same recommendation.`,
  },
} as const;

export const CRITERIA_BLOCK = {
  heading: "Ratings and weights: what speaks for and against each model",
  criterion: "Criterion",
  rating: "Rating",
  weight: "Weight",
  share: "Weight, share of its model",
  source: "Source",
  question: "How far is it true? 1 = not at all, 3 = partly, 5 = fully",
  side: "A high rating speaks",
  contribution: "Contribution",
  flip: "Flip weight",
  flipsTo: "and it becomes",
  units: {
    criterion: "documented",
    rating: "1 to 5",
    weight: "any",
    share: "share",
    source: "origin",
    question: "question",
    side: "side",
    contribution: "points",
    flip: "times the weight",
    flipsTo: "recommendation",
  },
  for: (noun: string) => `for ${noun}`,
  against: (noun: string) => `against ${noun}`,
  none: "none",
  total: (noun: string) => `Total ${noun}`,
  totalNote: "Weights and contributions of the model's criteria; 50 and the contributions make the score.",
} as const;

export const DIFFERENCES_BLOCK = {
  heading: "Key differences (documented)",
  topic: "Topic",
  outsourcing: "Outsourcing",
  offshoring: "Offshoring",
  reading: "How to read the table of ratings",
  lines: [
    ["Contribution", "Points that the criterion moves its model's score away from the neutral 50."],
    [
      "Flip weight",
      "Smallest multiple of the weight, 0 to 10, that changes the recommendation; 0: leaving it out does.",
    ],
    ["Flip weight none", "No multiple of the weight up to 10 changes the recommendation."],
    ["Blank rating", "Not rated: left out of score and contributions; it lowers the coverage."],
    ["Weight", "Counts beside the weights of the same model only; all weights 1 = all criteria alike."],
  ],
} as const;

export const CONTRIBUTIONS_CHART = {
  name: "Contributions",
  title: "What drives the two scores",
  criteria: "Criterion (O: outsourcing, F: offshoring)",
  points: "Contribution to its model's score (points)",
  outsourcing: "Outsourcing criteria",
  offshoring: "Offshoring criteria",
  alternativeText:
    "Bar chart with one bar a criterion, the eight of outsourcing above the eight of offshoring: bars to the right add points " +
    "to the model's score, bars to the left take points from it. The same numbers stand in the column Contribution of the ratings.",
} as const;

export const ADD_IN_BLOCK = {
  heading: "Add-in functions: the rest of the sheet refers to these cells",
  ratings: "The ratings as a row, the way the functions take them; 0 = not rated",
  stability: "Stability",
  byCriterion: "Add-in functions, criterion by criterion",
  criterion: "Criterion",
  model: "Model",
  rating: "Rating",
  points: "Points",
  flip: "Multiple",
  flipsTo: "Flips to",
} as const;

export const NATIVE_COMPARISON = {
  heading: "Native cross-check: both models by Excel's own formulas",
  measure: "Measure",
  coverage: "Share of weight rated",
  score: "Score",
  fromContributions: "50 and the contributions",
  scoreGap: "Difference to the add-in's score",
  contributionGap: "Contributions to the add-in's score",
  isEnough: "Enough is rated (1 = yes)",
  reaches: "Score reaches the threshold (1 = yes)",
  recommendation: "Recommendation",
  byCriterion: "Native cross-check, criterion by criterion",
  id: "Criterion",
  model: "Model",
  worst: "Worst rating",
  best: "Best rating",
  value: "Value, 0 to 1",
  rated: "Share, if rated",
  contribution: "Contribution",
  gap: "Difference",
  chart: "Bars of the chart",
} as const;

/** Check lines: what is counted or measured, and what to do when it is above its limit. */
export const COMPARISON_CHECKS = {
  outsourceWeights: [
    "Outsourcing weights add up to nothing",
    "Give at least one outsourcing criterion a weight above 0.",
  ],
  offshoreWeights: ["Offshoring weights add up to nothing", "Give at least one offshoring criterion a weight above 0."],
  blanks: ["Blank weights or settings", "Fill them in: a blank does not mean the same in every Excel."],
  wrongRatings: ["Ratings outside the scale", "Ratings are numbers from 1 to 5; blank where nothing is rated."],
  scoreGap: ["Scores against native formulas", "Recalculate; if it stays, re-enter the add-in functions."],
  sumGap: ["50 and contributions against the scores", "Recalculate; if it stays, re-enter the add-in functions."],
  contributionGap: [
    "Contributions against native formulas",
    "Recalculate; if it stays, re-enter the add-in functions.",
  ],
  coverageGap: ["Coverage against native formula", "Recalculate; if it stays, re-enter the add-in functions."],
  recommendationGap: [
    "Recommendation differs from native rule",
    "Recalculate; if it stays, look at the settings and the tolerance.",
  ],
  errors: [
    "Errors in the results",
    "Look at ratings, weights and settings; select the cell with the error to see why.",
  ],
  tooFewRatings: ["No recommendation: too few ratings", "Rate more criteria, or lower the minimum coverage."],
  unrated: ["Criteria with a weight but no rating", "Rate them, or give them the weight 0."],
  examples: ["EXAMPLE inputs left", "Replace them by your own and put their source in place of the tag."],
} as const satisfies Readonly<Record<string, readonly [label: string, remedy: string]>>;

/** Notes in the native table of names. */
export const COMPARISON_NAMES = {
  ratings: "Ratings as a row",
  criteria: "Criteria above the ratings",
  weights: "Raw weights, in the order of the criteria",
} as const;
