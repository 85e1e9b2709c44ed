/** Words of the template "Provider scorecard". */

export const SCORECARD = {
  title: "Provider scorecard",
  gallery:
    "Score providers on weighted criteria: weights by pairwise comparison (AHP, with consistency), by rank or direct, five " +
    "scoring methods, ranking, sensitivity to each weight, and native cross-checks.",
  sheet: "Provider scorecard",
  table: "Providers",
  heading: "Provider scorecard: who should do the work",
  purpose: "Scores and ranks external providers by criteria that you weight, and shows what the ranking hangs on.",
  version: "1.0",
  criteria:
    "The criteria follow what the documented text says for and against outsourcing; weights, limits and settings are ours.",
  conventions: [
    "Ratings 1 (not at all), 3 (partly), 5 (fully); prices are nominal, per year, in one home currency.",
    "Criteria are named in the header of the table of providers: rename them there, once, and the names follow everywhere.",
  ],
  withoutAddIn:
    "SHORE formulas keep their last values until recalculated; Share in the pane makes them native; the native block at the right computes the weighted sum without the add-in.",
  rowsOutside: (rows: number, most: number) => `A scorecard has 1 to ${most} providers, not ${rows}.`,
  names: (table: string) => `${table} (the table).`,
} as const;

export const SCORECARD_SETTINGS = {
  heading: "Settings",
  weighting: "Weights from",
  weightingNote: "Pairwise comparisons (AHP), the order of the criteria (Rank order), or numbers of yours (Direct).",
  index: "Random index",
  indexNote: "Table of average inconsistency that the consistency ratio is measured by.",
  limit: "Consistency limit",
  limitUnit: "ratio",
  limitNote: "Ours, after Saaty: above 0.10 the comparisons contradict each other too much to be used.",
  limitRefusal: "The limit must be a number from 0 to 1.",
  raise: "Raise each weight by",
  raiseUnit: "share of the weight",
  raiseNote: "For the sensitivity: each criterion in turn gets so much more weight, the others give way in proportion.",
  raiseRefusal: "The share must be a number above 0.",
  currencyNote: "Home currency of the prices.",
  baseYearNote: "Year of the prices.",
} as const;

/** Ways to weights, as the list offers them. */
export const WEIGHTINGS = { ahp: "AHP", rank: "Rank order", direct: "Direct" } as const;

export const PAIRWISE_BLOCK = {
  heading: "Pairwise comparison: how much more important is the criterion of the row than that of the column?",
  criterion: "Criterion",
  source: "Source of the comparisons",
  sourceNote: "1 equally, 3 moderately, 5 strongly, 7 very strongly, 9 extremely; 1/3 … 1/9 the other way round.",
  weights: "Weight (AHP)",
  promptTitle: "Pairwise comparison",
  prompt:
    "1 = equally important, 3 moderately, 5 strongly, 7 very strongly, 9 extremely more; below 1 the other way round, such as =1/3.",
  refusal: "A comparison is a number from 1/9 (0.11) to 9.",
} as const;

export const SCORECARD_WEIGHTS = {
  heading: "Criteria: direction and weights",
  header: {
    name: "Criterion",
    direction: "Direction",
    rank: "Rank, 1 = most important",
    direct: "Direct weight",
    ahp: "AHP",
    rankOrder: "Rank order",
    directShare: "Direct",
    inUse: "Weight in use",
  },
  source: "Source of ranks and weights",
  sourceNote:
    "Ranks: 1 for the most important; criteria of equal rank share their weight. Direct: any non-negative numbers.",
  total: "Total",
  rankTitle: "Rank",
  rankPrompt: "1 for the most important criterion, 2 for the next; equal ranks share their weight.",
  rankRefusal: "A rank is a whole number from 1 on.",
} as const;

export const SCORECARD_RANKING = {
  heading: "Ranking of the providers",
  name: "Provider",
  chart: {
    name: "Provider ranking",
    title: "Ranking of providers, best first",
    alternativeText:
      "Bar chart of the scores of the providers, the best at the top. Scores are those of the chosen method; the ranking " +
      "table on the left holds the same names and numbers.",
    xAxis: "Provider (best first)",
    yAxis: "Score (scale of the chosen method)",
    series: "Score",
  },
} as const;

export const SENSITIVITY_BLOCK = {
  heading: "Sensitivity: who is best when one criterion's weight is raised (weighted sum, MinMax)",
  header: {
    name: "Criterion raised",
    best: "Best provider",
    weight: "Weight in use",
    raised: "Weight raised",
    score: "Its score",
    lead: "Lead over the next",
    change: "Best provider changes",
  },
  asItIs: "None: weights as they are",
  yes: "yes",
  no: "no",
  changes: "Criteria that change the best provider",
} as const;

export const PROVIDERS_BLOCK = {
  heading: "Providers: one row each; add rows at the foot of the table",
  lines: { weight: "Weight in use", sign: "1 more, -1 less is better", worst: "Worst rating", best: "Best rating" },
  provider: "Provider",
  source: "Source",
  units: { provider: "name", source: "origin of the row", rating: "1 to 5" },
  /** Name, unit and meaning of each criterion. */
  criteria: [
    ["Price", "thousands per year", "What the provider charges per year, in thousands of home currency."],
    ["Expertise", "1 to 5", "The provider has the specialised skills that are missing inside."],
    ["Flexible capacity", "1 to 5", "The provider takes capacity up and down with demand."],
    ["Communication", "1 to 5", "Contact works: language, hours, people to talk to."],
    ["Data security", "1 to 5", "Sensitive data is safe with the provider."],
    ["Consistent quality", "1 to 5", "The provider's quality is steady and open to oversight."],
  ],
  anchors: "1 = not at all, 3 = partly, 5 = fully.",
  ratingRefusal: "A rating is a whole number from 1 to 5.",
  priceRefusal: "A price is a number not below 0.",
} as const;

export const SCORECARD_RESULTS = {
  heading: "SHORE functions",
  score: ["Score", "chosen method"],
  rank: ["Rank", "1 = best"],
  check: ["Weighted sum", "MinMax, for the check"],
  weightsHeading: "SHORE functions",
  ahp: "AHP weight",
  rankOrder: "Rank weight",
  consistency: "Consistency ratio",
} as const;

export const SCORECARD_NATIVE = {
  weightsHeading: "Native cross-check of the weights",
  product: "Comparisons × weights",
  expected: "λ × weight",
  eigenvectorGap: "Difference, AHP",
  place: "Place",
  centroid: "Weight of the place",
  better: "Criteria ranked before",
  tied: "Criteria of this rank",
  rankWeight: "Rank weight, native",
  rankGap: "Difference, rank",
  eigenvalue: "Principal eigenvalue λ",
  randomIndices: "Random index for so many criteria",
  ratio: "Consistency ratio, native",
  ratioGap: "Difference, consistency",
  heading: "Native cross-check: weighted sum of MinMax values by Excel's own formulas",
  number: ["Number", "row of the table"],
  valueUnit: "0 worst, 1 best",
  sum: ["Weighted sum, native", "0 to 1"],
  gap: ["Difference", "absolute"],
  misranked: ["Ranked before a better one", "count"],
  sensitivityHeading: "Sensitivity: weighted sum with the weight of this criterion raised",
  sensitivityUnit: "score, 0 to 1",
} as const;

/** Check lines: what is counted or measured, and what to do when it is above its limit. */
export const SCORECARD_CHECKS = {
  weights: ["Weights in use add up to nothing", "Fill in the comparisons, ranks or weights that the settings choose."],
  shares: ["Weights in use against a total of 1", "Recalculate; are the weights numbers not below 0?"],
  blankWeights: ["Blank directions, ranks or weights", "Fill them in; a direct weight of 0 leaves a criterion out."],
  blankPairs: ["Blank comparisons", "Compare every pair: the cells above the diagonal."],
  consistency: [
    "Comparisons in use contradict each other",
    "Look again at the comparisons, or weight by rank or directly.",
  ],
  unusedConsistency: ["Comparisons contradict each other, not in use", "Look again at them before you weight by AHP."],
  blankSettings: ["Blank settings", "Fill in every setting above currency."],
  blankRatings: ["Missing or wrong ratings", "Rate every criterion of every provider: Excel may count a blank as 0."],
  eigenvector: [
    "AHP weights against the comparisons",
    "Recalculate; if it stays, re-enter the first cell of the weights.",
  ],
  ratio: ["Consistency ratio against native formula", "Recalculate; if it stays, re-enter the cell."],
  rankWeights: [
    "Rank weights against native formulas",
    "Recalculate; if it stays, re-enter the first cell of the weights.",
  ],
  gap: ["Weighted sum against native formulas", "Recalculate; if it stays, re-enter the first cell of the column."],
  misranked: ["Ranked against their scores", "Recalculate; if it stays, re-enter the first cell of the ranks."],
  errors: [
    "Errors in the results",
    "Look at the ratings of that provider; Max, Sum and WeightedProduct take no negatives.",
  ],
  notCounted: [
    "Providers below the rows that are computed",
    "Insert rows inside the table, then copy the native block down.",
  ],
  notChecked: [
    "Providers without native cross-check and sensitivity",
    "Copy the last row of the native blocks down, or shorten the list.",
  ],
  sensitive: [
    "Criteria that the best provider hangs on",
    "More weight on them changes the choice: be sure of their weights.",
  ],
  examples: ["EXAMPLE inputs left", "Replace them by your own and put their source in place of the tag."],
} as const satisfies Readonly<Record<string, readonly [label: string, remedy: string]>>;
