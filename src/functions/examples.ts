/**
 * An example of every custom function: arguments as they stand in a formula, and what the formula gives. The documentation and
 * the pane show them; a test calls the functions with them, so that what is shown is true.
 */
import { NAMESPACE } from "../words/namespace";
import type { FunctionName } from "./catalogue";

export type ExampleValue = number | string | boolean;

/** A single value, a matrix, or null for an argument that is left out. */
export type ExampleArgument = ExampleValue | readonly (readonly ExampleValue[])[] | null;

export interface FunctionExample {
  readonly args: readonly ExampleArgument[];
  /** Rows and columns as they spill; numbers rounded to {@link EXAMPLE_DECIMALS}. */
  readonly result: readonly (readonly ExampleValue[])[];
}

/** To how many decimals the results of examples are given. */
export const EXAMPLE_DECIMALS = 4;

/** IT support and accounting, rated by the sixteen criteria in their documented order. */
const IT_SUPPORT = [4, 5, 4, 5, 2, 3, 3, 3, 2, 1, 2, 2, 3, 3, 3, 1] as const;
const ACCOUNTING = [3, 3, 2, 4, 4, 3, 5, 5, 4, 4, 3, 3, 2, 2, 2, 1] as const;
const TWO_FUNCTIONS = [IT_SUPPORT, ACCOUNTING];
const FOUR_CRITERIA = [["O1", "O5", "F1", "F5"]] as const;

/** 40 people at 90,000 at home, 35,000 abroad, four fifths as productive, for 400,000 to move. */
const CASE = [40, 90000, 35000, 0.8, 400000] as const;
const ASSUMPTIONS = [
  ["Years", 3],
  ["Discount rate", 0.1],
  ["Overhead", 0.15],
] as const;

/** Three providers by price (less is better), quality and experience. */
const PROVIDERS = [
  [120, 7, 5],
  [95, 6, 8],
  [140, 9, 7],
] as const;
const PROVIDER_WEIGHTS = [[3, 4, 2]] as const;
const PROVIDER_DIRECTIONS = [[-1, 1, 1]] as const;

const PAIRWISE = [
  [1, 3, 5],
  ["", 1, 2],
  ["", "", 1],
] as const;

export const FUNCTION_EXAMPLES: Readonly<Record<FunctionName, readonly FunctionExample[]>> = {
  SOURCING_SCORE: [
    { args: [TWO_FUNCTIONS, "Outsource"], result: [[71.875], [34.375]] },
    { args: [[[4, 2, 3, 2]], "Best", [[2, 1, 1, 1]], FOUR_CRITERIA], result: [[75]] },
  ],
  SOURCING_MODEL: [{ args: [TWO_FUNCTIONS], result: [["Outsource"], ["Offshore"]] }],
  SOURCING_REASON: [
    {
      args: [[IT_SUPPORT]],
      result: [
        [
          "Outsource: outsourcing scores 71.9 and offshoring 40.6, so only outsourcing reaches the threshold of 55.0 (margin 16.9 points, high confidence); strongest for outsourcing: Save without relocating (rated 5, +6.3), Non-core (rated 5, +6.3); strongest against it: none.",
        ],
      ],
    },
  ],
  SOURCING_COMPARE: [
    {
      args: [TWO_FUNCTIONS, null, null, null, true],
      result: [
        ["Outsourcing score", "Offshoring score", "Recommendation", "Margin", "Confidence", "Coverage", "Reason"],
        [
          71.875,
          40.625,
          "Outsource",
          16.875,
          "High",
          1,
          "Outsource: outsourcing scores 71.9 and offshoring 40.6, so only outsourcing reaches the threshold of 55.0 (margin 16.9 points, high confidence); strongest for outsourcing: Save without relocating (rated 5, +6.3), Non-core (rated 5, +6.3); strongest against it: none.",
        ],
        [
          34.375,
          71.875,
          "Offshore",
          16.875,
          "High",
          1,
          "Offshore: outsourcing scores 34.4 and offshoring 71.9, so only offshoring reaches the threshold of 55.0 (margin 16.9 points, high confidence); strongest for offshoring: Supply-chain length (rated 1, +6.3), International readiness (rated 4, +3.1); strongest against it: none.",
        ],
      ],
    },
  ],
  SOURCING_CONTRIBUTIONS: [
    {
      args: [[[4, 2, 3, 2]], null, FOUR_CRITERIA],
      result: [
        ["Expertise gap", "Outsource", 4, 12.5],
        ["Save without relocating", "Outsource", "", ""],
        ["Flexible capacity", "Outsource", "", ""],
        ["Non-core", "Outsource", "", ""],
        ["Control needed", "Outsource", 2, 12.5],
        ["Communication intensity", "Outsource", "", ""],
        ["Data sensitivity", "Outsource", "", ""],
        ["Quality criticality", "Outsource", "", ""],
        ["International readiness", "Offshore", 3, 0],
        ["Long-term presence", "Offshore", "", ""],
        ["Fast scale with oversight", "Offshore", "", ""],
        ["Global presence", "Offshore", "", ""],
        ["Time-zone sensitivity", "Offshore", 2, 12.5],
        ["Cultural and language sensitivity", "Offshore", "", ""],
        ["Political and economic exposure", "Offshore", "", ""],
        ["Supply-chain length", "Offshore", "", ""],
      ],
    },
  ],
  SOURCING_CRITERIA: [
    {
      args: ["Offshore"],
      result: [
        [
          "F1",
          "International readiness",
          "Offshore",
          1,
          "Is the company ready to expand abroad for skilled, cost-effective talent?",
        ],
        ["F2", "Long-term presence", "Offshore", 1, "Does the company want long-term operations of its own abroad?"],
        [
          "F3",
          "Fast scale with oversight",
          "Offshore",
          1,
          "Must the company scale quickly while directly overseeing its teams?",
        ],
        ["F4", "Global presence", "Offshore", 1, "Are a global presence and regional expertise an advantage?"],
        ["F5", "Time-zone sensitivity", "Offshore", -1, "Would working across time zones delay decisions?"],
        [
          "F6",
          "Cultural and language sensitivity",
          "Offshore",
          -1,
          "Would differences in language or culture lower quality?",
        ],
        [
          "F7",
          "Political and economic exposure",
          "Offshore",
          -1,
          "Would political, legal, regulatory or currency change hurt?",
        ],
        ["F8", "Supply-chain length", "Offshore", -1, "Does the work depend on physical flow over long distances?"],
      ],
    },
  ],
  SOURCING_DIFFERENCES: [
    {
      args: ["Geography"],
      result: [
        [
          "Geography",
          "functions contracted to external providers, at home or abroad",
          "functions relocated to another country for lower labour cost or a better environment",
        ],
      ],
    },
  ],
  SOURCING_STABILITY: [{ args: [TWO_FUNCTIONS], result: [[0.966], [0.999]] }],
  SOURCING_FLIP: [
    {
      args: [[IT_SUPPORT]],
      result: [
        ["Expertise gap", "", ""],
        ["Save without relocating", "", ""],
        ["Flexible capacity", "", ""],
        ["Non-core", "", ""],
        ["Control needed", "", ""],
        ["Communication intensity", "", ""],
        ["Data sensitivity", "", ""],
        ["Quality criticality", "", ""],
        ["International readiness", "", ""],
        ["Long-term presence", "", ""],
        ["Fast scale with oversight", "", ""],
        ["Global presence", "", ""],
        ["Time-zone sensitivity", "", ""],
        ["Cultural and language sensitivity", "", ""],
        ["Political and economic exposure", "", ""],
        ["Supply-chain length", 5.459, "Hybrid"],
      ],
    },
  ],
  PORTFOLIO_MODEL: [
    {
      args: [
        [["Outsource"], ["Offshore"], ["Keep in-house"]],
        [[12], [40], [8]],
      ],
      result: [
        ["Keep in-house", 1, 0.1333],
        ["Outsource", 1, 0.2],
        ["Offshore", 1, 0.6667],
        ["Hybrid", 0, 0],
        ["Not enough ratings", 0, 0],
        ["Hybrid portfolio", 3, 1],
      ],
    },
  ],
  RANK_WEIGHTS: [{ args: [[[1, 2, 3]]], result: [[0.6111, 0.2778, 0.1111]] }],
  AHP_WEIGHTS: [{ args: [PAIRWISE], result: [[0.6483], [0.2297], [0.122]] }],
  AHP_CONSISTENCY: [{ args: [PAIRWISE], result: [[0.0032]] }],
  OPTION_SCORE: [
    { args: [PROVIDERS, PROVIDER_WEIGHTS, PROVIDER_DIRECTIONS], result: [[0.2963], [0.5556], [0.5926]] },
    {
      args: [PROVIDERS, PROVIDER_WEIGHTS, PROVIDER_DIRECTIONS, "TOPSIS", "Vector"],
      result: [[0.3249], [0.4704], [0.5958]],
    },
  ],
  OPTION_RANK: [{ args: [PROVIDERS, PROVIDER_WEIGHTS, PROVIDER_DIRECTIONS], result: [[3], [2], [1]] }],
  OFFSHORE_SAVINGS: [{ args: [...CASE, ASSUMPTIONS], result: [[4362500]] }],
  OFFSHORE_SAVINGS_PCT: [{ args: [...CASE, ASSUMPTIONS], result: [[0.441]] }],
  OFFSHORE_CASHFLOWS: [{ args: [...CASE, ASSUMPTIONS], result: [[-400000, 1587500, 1587500, 1587500]] }],
  OFFSHORE_NPV: [{ args: [...CASE, ASSUMPTIONS], result: [[3547877.5357]] }],
  OFFSHORE_IRR: [{ args: [...CASE, ASSUMPTIONS], result: [[3.9357]] }],
  OFFSHORE_PAYBACK: [{ args: [...CASE, ASSUMPTIONS], result: [[0.252]] }],
  OFFSHORE_BREAKEVEN: [{ args: ["Offshore cost", ...CASE, ASSUMPTIONS], result: [[59811.3753]] }],
  OFFSHORE_SENSITIVITY: [
    {
      args: [...CASE, ASSUMPTIONS, 0.2],
      result: [
        ["Onshore cost", 1757344.1022, 5338410.9692, 3581066.867],
        ["Productivity", 2296680.1277, 4382009.141, 2085329.0133],
        ["Offshore cost", 4548835.4621, 2546919.6093, 2001915.8527],
        ["FTE", 2758302.0285, 4337453.0428, 1579151.0143],
        ["Discount rate", 3691141.4673, 3412907.1383, 278234.329],
        ["Overhead", 3678437.2652, 3417317.8062, 261119.4591],
        ["Transition", 3627877.5357, 3467877.5357, 160000],
        ["Onshore wage inflation", 3547877.5357, 3547877.5357, 0],
        ["Offshore wage inflation", 3547877.5357, 3547877.5357, 0],
        ["Currency appreciation", 3547877.5357, 3547877.5357, 0],
        ["Attrition", 3547877.5357, 3547877.5357, 0],
        ["Ramp-up months", 3547877.5357, 3547877.5357, 0],
        ["Travel", 3547877.5357, 3547877.5357, 0],
        ["Stranded cost", 3547877.5357, 3547877.5357, 0],
        ["Tax rate", 3547877.5357, 3547877.5357, 0],
      ],
    },
  ],
  OFFSHORE_SIMULATION: [
    {
      args: [...CASE, ASSUMPTIONS, [["Offshore cost", 30000, 35000, 50000]], 1000, 7],
      result: [[3310477.5032, 488066.879, 2684933.6479, 3351373.2415, 3918861.5824, 0]],
    },
  ],
  OUTSOURCE_SAVINGS: [{ args: [1200000, 950000, 80000, ASSUMPTIONS], result: [[242500]] }],
  OUTSOURCE_NPV: [{ args: [1200000, 950000, 80000, ASSUMPTIONS], result: [[187336.589]] }],
  TIMEZONE_OVERLAP: [
    { args: ["Europe/London", "Asia/Kolkata", 45658], result: [[2.5]] },
    { args: ["Europe/Berlin", "America/Mexico_City", 45658, 8, 18], result: [[3]] },
  ],
};

const literal = (value: ExampleValue): string => {
  if (typeof value === "string") return `"${value.replace(/"/g, '""')}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
};

const argumentText = (argument: ExampleArgument): string => {
  if (argument === null) return "";
  if (typeof argument !== "object") return literal(argument);
  return `{${argument.map((row) => row.map(literal).join(",")).join(";")}}`;
};

/** The example as a formula in English notation, e.g. `=SHORE.RANK_WEIGHTS({1,2,3})`. */
export function exampleFormula(name: FunctionName, { args }: FunctionExample): string {
  return `=${NAMESPACE}.${name}(${args.map(argumentText).join(", ")})`;
}
