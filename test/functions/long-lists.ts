/** Arguments of any number of rows for every function that takes rows, made of few rows whose results are easily told apart. */
import type { FunctionName } from "../../src/functions/catalogue";
import type { CellValue } from "../../workbench/grid/grid";

export type Cell = CellValue | null;
export type Rows = readonly (readonly Cell[])[];

/** Rows of which many are made by repeating them; one cannot be evaluated. */
export const RATED: Rows = [
  [5, 1],
  [1, 5],
  [4, null],
  ["high", 2],
  [3, 3],
];
const HEADS: Rows = [[10], [0], [3], ["many"], [12.5], [1e6], [7]];
export const COSTS: Rows = [[5], [1], [3], [2]];
const MODELS: Rows = [["Outsource"], ["Offshore"], ["Keep in-house"], ["Hybrid"]];
const CRITERIA: Rows = [["O1", "F1"]];

/** The same rows over and over, so many in all. */
export const repeated = (rows: Rows, count: number): Rows =>
  Array.from({ length: count }, (_, row) => rows[row % rows.length] ?? []);

/** Arguments, made of few rows by `take`. */
type Build = (take: (rows: Rows) => Rows) => readonly (Cell | Rows)[];

const RATINGS: Build = (take) => [take(RATED), null, CRITERIA];
const CASE: Build = (take) => [take(HEADS), 60_000, 25_000, null, 1000, [["Years", 2]]];

interface ByRow {
  readonly build: Build;
  /** The rows that are taken. */
  readonly pattern: Rows;
}

/** Functions whose result has a row for each row given. */
export const BY_ROW: Partial<Record<FunctionName, ByRow>> = {
  SOURCING_SCORE: { build: (take) => [take(RATED), "Best", null, CRITERIA], pattern: RATED },
  SOURCING_MODEL: { build: RATINGS, pattern: RATED },
  SOURCING_REASON: { build: RATINGS, pattern: RATED },
  SOURCING_COMPARE: { build: RATINGS, pattern: RATED },
  SOURCING_STABILITY: { build: (take) => [take(RATED), null, CRITERIA, null, 10], pattern: RATED },
  OFFSHORE_SAVINGS: { build: CASE, pattern: HEADS },
  OFFSHORE_SAVINGS_PCT: { build: CASE, pattern: HEADS },
  OFFSHORE_CASHFLOWS: { build: CASE, pattern: HEADS },
  OFFSHORE_NPV: { build: CASE, pattern: HEADS },
  OFFSHORE_IRR: { build: CASE, pattern: HEADS },
  OFFSHORE_PAYBACK: { build: CASE, pattern: HEADS },
  OFFSHORE_BREAKEVEN: { build: (take) => ["Transition", ...CASE(take)], pattern: HEADS },
  OUTSOURCE_SAVINGS: { build: (take) => [take(HEADS), 40, 5], pattern: HEADS },
  OUTSOURCE_NPV: { build: (take) => [take(HEADS), 40, 5], pattern: HEADS },
};

interface Together {
  readonly args: (count: number) => readonly (Cell | Rows)[];
  /** Of the result. */
  readonly rows: (count: number) => number;
}

const all = (count: number): number => count;

/** Functions that make one table or one list of all rows. */
export const TOGETHER: Partial<Record<FunctionName, Together>> = {
  PORTFOLIO_MODEL: { args: (count) => [repeated(MODELS, count)], rows: () => 6 },
  RANK_WEIGHTS: { args: (count) => [Array.from({ length: count }, (_, row) => [row + 1])], rows: all },
  OPTION_SCORE: { args: (count) => [repeated(COSTS, count), null, [[-1]], "TOPSIS"], rows: all },
  OPTION_RANK: { args: (count) => [repeated(COSTS, count), null, [[-1]], "PROMETHEE"], rows: all },
};
