/** What the documentation says of each custom function beyond its metadata: how it computes, after whom, and when it refuses. */

export interface FunctionReference {
  readonly group: "Sourcing" | "Weights and options" | "Money" | "Time zones";
  /** What is shown of the formula, a line each. */
  readonly formula: readonly string[];
  readonly source: string;
  readonly errors: readonly string[];
}

const CRITERIA_SOURCE =
  "The criteria and their directions are the article's; the scale, equal weights and the sum are settings of ours.";
const RULE_SOURCE =
  "The article names the models and the hybrid; threshold, band and minimum coverage are settings of ours.";
const BAD_RATING =
  "#VALUE! in a row with a rating that is no number from 1 to 5, or with an error; the other rows stand.";
const WEIGHTLESS = "#DIV/0! where the weights of a model are all 0.";
const BAD_WEIGHTS = "#VALUE! for the whole call where a weight is negative or no number, or a criterion is unknown.";
const BAD_SETTING = "#VALUE! for an unknown setting, with the nearest known name.";
const ONE_ROW = "#VALUE! for more than one row of ratings.";

const SCORE = [
  "x = (rating − 1) / 4",
  "u = x for a criterion that speaks for the model, 1 − x for one that speaks against",
];
const RULE = [
  "coverage of a model below the minimum → Not enough ratings",
  "both scores below the threshold → Keep in-house",
  "both at the threshold or above, no further apart than the band → Hybrid",
  "otherwise the higher score → Outsource or Offshore",
];

/** What the letters of the flows stand for: names of the assumptions, and the productivity. */
const LETTERS = "gOn, gOff: onshore and offshore wage inflation; fx: currency appreciation; p: productivity";
const FLOWS = [
  "On_t = fte · onshore · (1 + gOn)^(t−1)",
  "U_t = offshore · ((1 + gOff)·(1 + fx))^(t−1)",
  "Off_t = (fte/p)·U_t·(1 + overhead) + attrition·(fte/p)·(ramp-up months/12)·U_t + travel",
  "CF_0 = −transition·(1 − tax)",
  "CF_t = migrated_t · (On_t·(1 − stranded) − Off_t)·(1 − tax)",
  LETTERS,
];
const OURS = "A plain discounted-cash-flow model of ours.";
const CASE_ERRORS = [
  "#VALUE! in a row with a cost that is negative or no number, or a productivity of 0 or less; the other rows stand.",
  "#VALUE! for an unknown assumption, with the nearest known name.",
];
const OUTSOURCING_FLOWS = [
  "In-house_t = inhouse · (1 + gOn)^(t−1)",
  "Contract_t = contract · (1 + indexation)^(t−1) · (1 + overhead)",
  "CF_0 = −transition·(1 − tax)",
  "CF_t = migrated_t · (In-house_t·(1 − stranded) − Contract_t)·(1 − tax)",
  "gOn: onshore wage inflation; indexation: contract indexation",
];
const OPTION_ERRORS = [
  "#VALUE! for a cell that is no number, for weights or directions of another length, for an unknown method.",
  "#DIV/0! where all weights are 0. A constant column is neutral, never an error.",
];
const OPTION_FORMULA = [
  "WeightedSum: Σ w·n",
  "WeightedProduct: Π n^w",
  "TOPSIS: distance to the worst / (distance to the worst + distance to the best)",
  "VIKOR: Q with v = 0.5, lower is better",
  "PROMETHEE: net flow of PROMETHEE II, usual preference function",
  "n by MinMax: (x − min)/(max − min); of a cost (max − x)/(max − min)",
  "n by Max: x/max; of a cost 1 − x/max",
  "n by Sum: x/Σx; of a cost (1/x)/Σ(1/x)",
  "n by Vector: x/‖x‖; of a cost 1 − x/‖x‖",
  "n by None: x; of a cost −x",
];
const OPTION_SOURCE =
  "Hwang and Yoon 1981 (TOPSIS), Opricovic and Tzeng 2004 (VIKOR), Brans and Vincke 1985 (PROMETHEE); weights are normalised to total 1.";

export const FUNCTION_REFERENCE: Readonly<Record<string, FunctionReference>> = {
  SOURCING_SCORE: {
    group: "Sourcing",
    formula: [...SCORE, "score = 100 · Σ w·u / Σ w over the model’s rated criteria; Best = the higher of the two"],
    source: CRITERIA_SOURCE,
    errors: [BAD_RATING, "#N/A in a row with nothing rated for the model.", WEIGHTLESS, BAD_WEIGHTS],
  },
  SOURCING_MODEL: {
    group: "Sourcing",
    formula: [...SCORE, "score = 100 · Σ w·u / Σ w", ...RULE],
    source: RULE_SOURCE,
    errors: [BAD_RATING, WEIGHTLESS, BAD_WEIGHTS, BAD_SETTING],
  },
  SOURCING_REASON: {
    group: "Sourcing",
    formula: [
      "The recommendation, both scores, the margin, the two strongest contributions on each side, and what is missing.",
    ],
    source: RULE_SOURCE,
    errors: [BAD_RATING, WEIGHTLESS, BAD_WEIGHTS, BAD_SETTING],
  },
  SOURCING_COMPARE: {
    group: "Sourcing",
    formula: [
      ...SCORE,
      "score = 100 · Σ w·u / Σ w",
      ...RULE,
      "margin = the smallest change of either score alone that changes the recommendation",
      "confidence: High from 10 points of margin, Medium from 4, else Low; a level lower when coverage is below 80 %",
      "coverage = Σ w rated / Σ w all, the smaller of the two models’",
    ],
    source: RULE_SOURCE,
    errors: [BAD_RATING, "#N/A as score of a model with nothing rated.", WEIGHTLESS, BAD_WEIGHTS, BAD_SETTING],
  },
  SOURCING_CONTRIBUTIONS: {
    group: "Sourcing",
    formula: [...SCORE, "contribution = 100 · w·(u − 0.5) / Σ w;  50 + Σ contributions = score"],
    source: CRITERIA_SOURCE,
    errors: [ONE_ROW, WEIGHTLESS, BAD_WEIGHTS],
  },
  SOURCING_CRITERIA: {
    group: "Sourcing",
    formula: ["id, short name, model, direction (1 speaks for, −1 against), question"],
    source: "The article’s sixteen criteria, in its order.",
    errors: ["#VALUE! for an unknown model."],
  },
  SOURCING_DIFFERENCES: {
    group: "Sourcing",
    formula: ["topic, outsourcing, offshoring"],
    source: "The article’s table of key differences.",
    errors: ["#VALUE! for an unknown topic, with the nearest known one."],
  },
  SOURCING_STABILITY: {
    group: "Sourcing",
    formula: [
      "For each trial: weights drawn uniformly from all that total 1, for each model; the recommendation by them.",
      "stability = trials with the recommendation of the given weights / trials. The seed is fixed.",
    ],
    source: "Uniform weights on the simplex as in SMAA (Lahdelma, Hokkanen and Salminen 1998).",
    errors: [BAD_RATING, WEIGHTLESS, BAD_WEIGHTS, "#VALUE! for trials outside 1 to 10,000."],
  },
  SOURCING_FLIP: {
    group: "Sourcing",
    formula: [
      "For each criterion the smallest multiple of its weight, 0 to 10, at which the recommendation is another one.",
    ],
    source: "One-way sensitivity to weights: Triantaphyllou and Sánchez 1997; solved exactly, not searched.",
    errors: [ONE_ROW, WEIGHTLESS, BAD_WEIGHTS, BAD_SETTING],
  },
  PORTFOLIO_MODEL: {
    group: "Sourcing",
    formula: [
      "share = sizes of the model / all sizes",
      "Hybrid portfolio when the rows include both Outsource and Offshore, or any Hybrid",
    ],
    source: "The article’s rule that a hybrid blends both models.",
    errors: ["#VALUE! for an unknown model or a negative size.", "#DIV/0! as share where all sizes are 0."],
  },
  RANK_WEIGHTS: {
    group: "Weights and options",
    formula: ["w_k = (1/n) · Σ_{i=k..n} 1/i  for rank k of n; ties share the mean of their ranks’ weights"],
    source: "Barron and Barrett 1996 (rank-order centroid).",
    errors: ["#VALUE! for a rank below 1 or no number."],
  },
  AHP_WEIGHTS: {
    group: "Weights and options",
    formula: ["A·w = λ_max·w,  Σ w = 1"],
    source: "Saaty 1980.",
    errors: ["#VALUE! for a matrix that is not square, not positive, or whose mirrored cells contradict each other."],
  },
  AHP_CONSISTENCY: {
    group: "Weights and options",
    formula: ["CI = (λ_max − n) / (n − 1);  CR = CI / random index of n. Below 0.1 is the usual limit."],
    source: "Saaty 1980; the random index of the named authors.",
    errors: ["#VALUE! as AHP_WEIGHTS.", "#N/A where the index has no value for n."],
  },
  OPTION_SCORE: { group: "Weights and options", formula: OPTION_FORMULA, source: OPTION_SOURCE, errors: OPTION_ERRORS },
  OPTION_RANK: {
    group: "Weights and options",
    formula: [...OPTION_FORMULA, "rank 1 = best by the method’s own direction; ties share the better rank"],
    source: OPTION_SOURCE,
    errors: OPTION_ERRORS,
  },
  OFFSHORE_SAVINGS: {
    group: "Money",
    formula: [...FLOWS, "savings = CF_0 + … + CF_N"],
    source: OURS,
    errors: CASE_ERRORS,
  },
  OFFSHORE_SAVINGS_PCT: {
    group: "Money",
    formula: [...FLOWS, "share = Σ over the years of the saving before tax and transition / Σ On_t"],
    source: OURS,
    errors: [...CASE_ERRORS, "#DIV/0! where there is no cost at home."],
  },
  OFFSHORE_CASHFLOWS: { group: "Money", formula: FLOWS, source: OURS, errors: CASE_ERRORS },
  OFFSHORE_NPV: {
    group: "Money",
    formula: [...FLOWS, "NPV = CF_0 + Σ CF_t / (1 + discount rate)^t; the transition is not discounted"],
    source: OURS,
    errors: CASE_ERRORS,
  },
  OFFSHORE_IRR: {
    group: "Money",
    formula: [...FLOWS, "the rate at which CF_0 + Σ CF_t / (1 + rate)^t = 0"],
    source: OURS,
    errors: [...CASE_ERRORS, "#NUM! where no rate makes the flows worth 0, as when all have one sign."],
  },
  OFFSHORE_PAYBACK: {
    group: "Money",
    formula: [...FLOWS, "the first year in which the cumulative flow reaches 0, linear inside the year"],
    source: OURS,
    errors: [...CASE_ERRORS, "#N/A where the flows do not pay back within the years."],
  },
  OFFSHORE_BREAKEVEN: {
    group: "Money",
    formula: [...FLOWS, "the value of the driver at which NPV = 0, all else equal"],
    source: OURS,
    errors: [
      ...CASE_ERRORS,
      "#VALUE! for an unknown driver.",
      "#N/A where no value within the driver’s range gives an NPV of 0.",
    ],
  },
  OFFSHORE_SENSITIVITY: {
    group: "Money",
    formula: [
      ...FLOWS,
      "for each driver: NPV at driver·(1 − swing), NPV at driver·(1 + swing), the difference; widest first",
    ],
    source: OURS,
    errors: [...CASE_ERRORS, "#VALUE! for more than one row, or a swing outside 0 to 0.99."],
  },
  OFFSHORE_SIMULATION: {
    group: "Money",
    formula: [
      ...FLOWS,
      "each uncertain driver is drawn from a PERT distribution (λ = 4) of its low, likely and high value, the drivers independently",
      "mean, standard deviation, P10, P50, P90 of NPV, share of trials with NPV below 0",
    ],
    source: "PERT: Malcolm, Roseboom, Clark and Fazar 1959.",
    errors: [...CASE_ERRORS, "#VALUE! where low ≤ likely ≤ high does not hold, or for more than one row."],
  },
  OUTSOURCE_SAVINGS: {
    group: "Money",
    formula: [...OUTSOURCING_FLOWS, "savings = CF_0 + … + CF_N"],
    source: OURS,
    errors: CASE_ERRORS,
  },
  OUTSOURCE_NPV: {
    group: "Money",
    formula: [...OUTSOURCING_FLOWS, "NPV = CF_0 + Σ CF_t / (1 + discount rate)^t"],
    source: OURS,
    errors: CASE_ERRORS,
  },
  TIMEZONE_OVERLAP: {
    group: "Time zones",
    formula: ["hours of the day in which it is between start and end on the clocks of both zones"],
    source: "IANA time zone database, as the browser that Excel runs add-ins in has it.",
    errors: ["#VALUE! for a zone the database does not know, or an hour outside 0 to 24."],
  },
};
