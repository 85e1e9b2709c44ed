/** Words of the template "Function portfolio". */

export const PORTFOLIO = {
  title: "Function portfolio",
  gallery:
    "Rate a list of business functions against 16 criteria, see for each whether to keep, outsource, offshore or blend, " +
    "with savings, NPV, a sourcing map and native cross-checks.",
  sheet: "Function portfolio",
  table: "Portfolio",
  heading: "Function portfolio: keep in-house, outsource, offshore or blend",
  purpose:
    "Compares business functions on the same 16 criteria, recommends a sourcing model for each, and values the move offshore.",
  version: "1.0",
  criteria:
    "The 16 criteria and the rule of the hybrid are the documented ones (=SHORE.SOURCING_CRITERIA() lists them); scale, weights and settings are ours.",
  conventions: [
    "Ratings 1 (not at all) to 5 (fully), blank = not rated. Amounts are nominal, in one home currency, and typed as positive numbers.",
    "Cash flows: savings positive, costs negative in brackets; the transition is paid at t0, run flows come at the end of years 1 to N.",
  ],
  withoutAddIn:
    "SHORE formulas keep their last values until recalculated; Share in the pane makes them native; the native block right of them computes scores and NPV without the add-in.",
  rowsOutside: (rows: number, most: number) => `A portfolio has 1 to ${most} rows, not ${rows}.`,
  names: (table: string) =>
    `${table} (the table), ${table}_Weights, ${table}_Criteria, ${table}_Settings, ${table}_Assumptions.`,
} as const;

export const ASSUMPTIONS_BLOCK = {
  heading: "Savings assumptions, the same for every function",
  /** Published ranges, by the assumption's key, beside its meaning. */
  published: {
    attrition: "Published: 20–30 %, IT ≥ 15 %, BPO up to 100 % (SearchCIO; TPI 2007).",
    strandedCost: "Published: layoffs cost 3–5 % (Overby, CIO 2003).",
    migrated: "Published: no savings for 3–12 months (Overby).",
  } as Readonly<Record<string, string>>,
} as const;

export const PUBLISHED_BLOCK = {
  heading: "Published figures to choose the inputs below by",
  /** What it concerns, figure, source. */
  lines: [
    ["Cost of one FTE", "base pay plus 20 to 50 %", "Kaushik, Putting a price on offshoring, Computerworld 2009"],
    [
      "Productivity",
      "20 % lower in the first two years",
      "Overby, Hidden Costs of Offshore Outsourcing, CIO, Sep 2003",
    ],
    ["Choosing the vendor", "0.2 to 2 % of the yearly deal", "Overby 2003; 1 to 10 % with first travel"],
    ["Savings", "15 to 30 % typical, 40 to 50 % best", "case studies; Whitfield and Joslin via Kaushik 2009"],
  ],
} as const;

export const WEIGHTS_BLOCK = {
  heading: "Weights: how much each criterion counts (any non-negative numbers)",
  criterion: "Criterion",
  side: "High rating speaks",
  for: (model: string) => `for ${model}`,
  against: (model: string) => `against ${model}`,
  worst: "Worst rating",
  best: "Best rating",
  weight: "Weight",
  normalised: "Weight, share of its model",
  points: "rating",
  rawUnit: "any",
  shareUnit: "share",
  total: (model: string) => `Total ${model}`,
} as const;

export const FUNCTIONS_BLOCK = {
  heading: "Business functions: one row each; add rows at the foot of the table",
  total: "Total",
  unit: "Unit",
  function: "Function",
  source: "Source",
  fte: "FTE",
  onshore: "Onshore cost",
  offshore: "Offshore cost",
  productivity: "Productivity",
  transition: "Transition cost",
  units: {
    function: "name",
    source: "origin of the row",
    rating: "1 to 5",
    fte: "full-time staff",
    onshore: "currency per FTE, year",
    offshore: "currency per FTE, year",
    productivity: "onshore = 1",
    transition: "currency, once",
  },
  amountRefusal: (name: string) => `${name} must be a number not below 0.`,
  productivityRefusal: "Productivity must be a number above 0; 1 means as productive as onshore.",
  prompts: {
    fte: "Full-time staff who do the work today, 0 or more.",
    onshore: "Cost of one full-time employee today, with everything that comes on top of base pay, per year.",
    offshore: "Cost of one full-time employee abroad in home currency, with everything on top of base pay, per year.",
    productivity: "Output of one offshore employee, onshore = 1. Published: 20 % lower in the first two years.",
    transition: "One-off cost of moving the work: selection, travel, knowledge transfer, layoffs. Paid at t0.",
  },
} as const;

export const RESULTS_BLOCK = {
  heading: "Results: SHORE functions, one formula a column",
  outsource: "Outsourcing score",
  offshore: "Offshoring score",
  recommendation: "Recommendation",
  savings: "Savings if offshored",
  npv: "NPV if offshored",
  percent: "Savings, share of onshore cost",
  reason: "Reason",
  units: {
    score: "points, 0 to 100",
    recommendation: "sourcing model",
    money: "home currency",
    percent: "% before tax",
    reason: "why, in one sentence",
  },
} as const;

export const NATIVE_BLOCK = {
  heading: "Native cross-check: the same by Excel's own formulas",
  outsourceCoverage: "Outsourcing criteria rated",
  offshoreCoverage: "Offshoring criteria rated",
  outsource: "Outsourcing score, native",
  offshore: "Offshoring score, native",
  npv: "NPV, native",
  savings: "Sum of the cash flows",
  outsourceGap: "Difference, outsourcing",
  offshoreGap: "Difference, offshoring",
  npvGap: "Difference, NPV",
  savingsGap: "Difference, savings",
  units: { share: "share of weight", score: "points", money: "home currency", gap: "absolute" },
} as const;

export const FLOWS_BLOCK = {
  heading: "Cash flows after tax: SHORE.OFFSHORE_CASHFLOWS",
  unit: "home currency",
} as const;

export const MAP = {
  name: "Sourcing map",
  title: "Sourcing map: where each function stands",
  xAxis: "Outsourcing score (points, 0 to 100)",
  yAxis: "Offshoring score (points, 0 to 100)",
  functions: "Functions",
  verticalLimit: "Threshold, outsourcing",
  horizontalLimit: "Threshold, offshoring",
  quadrantNames: "Quadrants",
  alternativeText:
    "Scatter chart with one point a business function: outsourcing score to the right, offshoring score upwards, both 0 to 100. " +
    "Two lines at the threshold cut it in four: keep in-house bottom left, outsource bottom right, offshore top left, hybrid top right. " +
    "The same numbers stand in the results beside the table of functions.",
  dataHeading: "Lines and names on the sourcing map",
  label: "Item",
  x: "x (points)",
  y: "y (points)",
  quadrants: {
    inHouse: "Keep in-house",
    outsource: "Outsource",
    offshore: "Offshore",
    hybrid: "Hybrid, if close",
  },
} as const;

export const SUMMARY = {
  heading: "Hybrid portfolio summary",
  recommendation: "Recommendation",
  functions: "Functions",
  share: "Share",
  fte: "FTE",
  savings: "Savings if offshored",
  total: "Total",
  statement: "Portfolio",
  hybrid: "Hybrid portfolio",
  outsourcing: "Outsourcing portfolio",
  offshoring: "Offshoring portfolio",
  inHouse: "In-house portfolio",
  note: "Hybrid: some functions are outsourced and others offshored, or one is recommended both.",
  core: "Core: Non-core rated at most",
  coreNote: "The hybrid rule outsources specialised, non-core work; a core function under Outsource departs from it.",
  nonCore: "Non-core: rated at least",
  nonCoreNote: "The hybrid rule offshores core operations; a non-core function under Offshore departs from it.",
  rating: "rating",
  promptTitle: "Hybrid rule",
  settingPrompt: "A rating of the criterion Non-core, from 1 to 5.",
} as const;

/** Check lines: what is counted or measured, and what to do when it is above its limit. */
export const PORTFOLIO_CHECKS = {
  outsourceWeights: [
    "Outsourcing weights add up to nothing",
    "Give at least one outsourcing criterion a weight above 0.",
  ],
  offshoreWeights: ["Offshoring weights add up to nothing", "Give at least one offshoring criterion a weight above 0."],
  blankWeights: ["Blank weights", "Fill them in: a blank counts as 1 in Excel on the web and as 0 on the desktop."],
  blankInputs: ["Blank settings or assumptions", "Fill them in: blanks do not mean the same in every Excel."],
  wrongRatings: ["Ratings outside the scale", "Ratings are numbers from 1 to 5; blank where nothing is rated."],
  outsourceGap: [
    "Outsourcing score against native formula",
    "Recalculate; if it stays, re-enter the result's first cell.",
  ],
  offshoreGap: [
    "Offshoring score against native formula",
    "Recalculate; if it stays, re-enter the result's first cell.",
  ],
  npvGap: ["NPV against Excel's NPV of the flows", "Recalculate; is the discount rate filled in?"],
  savingsGap: ["Savings against the sum of the flows", "Recalculate; if it stays, re-enter the result's first cell."],
  errors: ["Errors in the results", "Look at the inputs of that row; the reason says what is wrong."],
  notCounted: ["Functions below the rows that are counted", "Insert rows inside the table instead of below it."],
  notChecked: ["Functions without native cross-check", "Copy the last row of the native block down."],
  coreOutsourced: ["Core functions recommended to Outsource", "A departure from the hybrid rule: look at them again."],
  nonCoreOffshored: [
    "Non-core functions recommended to Offshore",
    "A departure from the hybrid rule: look at them again.",
  ],
  tooFewRatings: ["Functions with too few ratings", "Rate more criteria, or lower the minimum coverage."],
  examples: ["EXAMPLE inputs left", "Replace them by your own figures and put their source in place of the tag."],
} as const satisfies Readonly<Record<string, readonly [label: string, remedy: string]>>;

/** Notes in the native table of names. */
export const NAME_COMMENTS = {
  weights: "Raw weights, in the order of the rating columns",
  criteria: "Header of the rating columns",
  assumptions: "Savings assumptions: name and value",
} as const;
