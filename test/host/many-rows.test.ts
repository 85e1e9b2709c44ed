/**
 * Many rows, through the built functions behind the real custom-functions runtime: every function that takes rows gives each
 * row what it gives a few of them, and every other one says what it expects instead. `SHOREWISE_ROWS=1000000` tries a million,
 * which takes the messages of this runtime minutes; the functions themselves take seconds (docs/performance.md).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import { FUNCTION_NAMES } from "../functions/any-input";
import type { CellValue, CustomFunctionResult } from "../../workbench/grid/grid";
import type { FunctionMetadata } from "../../workbench/host/custom-functions";
import type { FunctionName } from "../../src/functions/catalogue";
import { startOfficeWindow, type OfficeWindow } from "./office-window";

const built = (file: string): string => readFileSync(join(__dirname, "../../dist", file), "utf8");

const MANY = Number(process.env.SHOREWISE_ROWS ?? 20_000);

type Cell = CellValue | null;
type Rows = readonly (readonly Cell[])[];

/** Rows of which many are made by repeating them; one cannot be evaluated. */
const RATED: Rows = [
  [5, 1],
  [1, 5],
  [4, null],
  ["high", 2],
  [3, 3],
];
const HEADS: Rows = [[10], [0], [3], ["many"], [12.5], [1e6], [7]];
const COSTS: Rows = [[5], [1], [3], [2]];
const MODELS: Rows = [["Outsource"], ["Offshore"], ["Keep in-house"], ["Hybrid"]];
const CRITERIA: Rows = [["O1", "F1"]];

const many = (rows: Rows): Rows => Array.from({ length: MANY }, (_, row) => rows[row % rows.length] ?? []);

type Build = (take: (rows: Rows) => Rows) => readonly (Cell | Rows)[];

const RATINGS: Build = (take) => [take(RATED), null, CRITERIA];
const CASE: Build = (take) => [take(HEADS), 60_000, 25_000, null, 1000, [["Years", 2]]];

/** Functions whose result has a row for each row given. */
const BY_ROW: Partial<Record<FunctionName, { readonly build: Build; readonly pattern: Rows }>> = {
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

/** Functions that make one table or one list of all rows, and what is to be seen in it. */
const TOGETHER: Partial<
  Record<FunctionName, { readonly args: () => readonly (Cell | Rows)[]; readonly rows: number }>
> = {
  PORTFOLIO_MODEL: { args: () => [many(MODELS)], rows: 6 },
  RANK_WEIGHTS: { args: () => [Array.from({ length: MANY }, (_, row) => [row + 1])], rows: MANY },
  OPTION_SCORE: { args: () => [many(COSTS), null, [[-1]], "TOPSIS"], rows: MANY },
  OPTION_RANK: { args: () => [many(COSTS), null, [[-1]], "PROMETHEE"], rows: MANY },
};

let page: OfficeWindow;

jest.setTimeout(Math.max(60_000, MANY));

beforeAll(async () => {
  const { functions } = JSON.parse(built("functions.json")) as { functions: FunctionMetadata[] };
  page = await startOfficeWindow({ functions });
  compileFunction(built("functions.js"), ["CustomFunctions"])(CustomFunctions);
  // Excel on the desktop knows no limit; on the web a single result above 5 MB does not arrive, whatever the function.
  page.host.limits.request = Infinity;
});

async function call(id: FunctionName, args: readonly (Cell | Rows)[]): Promise<CustomFunctionResult> {
  const [result] = await page.host.runtime.invoke([{ id, args, address: "Sheet1!A1" }] as Parameters<
    OfficeWindow["host"]["runtime"]["invoke"]
  >[0]);
  if (result === undefined) throw new Error("No answer.");
  return result;
}

async function valuesOf(id: FunctionName, args: readonly (Cell | Rows)[]): Promise<readonly (readonly CellValue[])[]> {
  const result = await call(id, args);
  if ("error" in result) throw new Error(`${result.error} ${result.message}`);
  return result.values;
}

it.each(Object.entries(BY_ROW))("%s gives each of many rows its own result", async (name, { build, pattern }) => {
  const id = name as FunctionName;
  const few = (
    await valuesOf(
      id,
      build((rows) => rows),
    )
  ).map((row) => JSON.stringify(row));
  expect(few).toHaveLength(pattern.length);
  expect(new Set(few).size).toBeGreaterThan(1);
  const all = await valuesOf(id, build(many));
  expect(all).toHaveLength(MANY);
  expect(all.findIndex((row, index) => JSON.stringify(row) !== few[index % few.length])).toBe(-1);
});

it.each(Object.entries(TOGETHER))("%s takes many rows together", async (name, { args, rows }) => {
  const values = await valuesOf(name as FunctionName, args());
  expect(values).toHaveLength(rows);
  const numbers = values.flat().filter((cell) => typeof cell === "number");
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.filter((cell) => !Number.isFinite(cell))).toEqual([]);
});

it("gives the cheapest of many options the first rank, and the dearest the last", async () => {
  const ranks = (await valuesOf("OPTION_RANK", [many(COSTS), null, [[-1]], "PROMETHEE"])).flat();
  expect(ranks.slice(0, 4)).toEqual([3, 0, 2, 1].map((quarters) => (quarters * MANY) / 4 + 1));
});

const OTHERS = FUNCTION_NAMES.filter((name) => !(name in BY_ROW) && !(name in TOGETHER));

it.each(OTHERS)("%s, which takes no such list, says so at once", async (name) => {
  const rows = many(RATED);
  const result = await call(name, [rows, rows, rows]);
  if (!("error" in result)) throw new Error(`${name} took it.`);
  expect(result.error).toMatch(/^#(VALUE!|N\/A|NUM!|DIV\/0!)$/);
});
