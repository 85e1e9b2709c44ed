/**
 * Many rows, through the built functions behind the real custom-functions runtime: every function that takes rows gives each
 * row what it gives a few of them, and every other one says what it expects instead. `npm run bench -- million` has the same functions
 * calculate a million rows without the runtime, and a test in Chromium with it.
 */
import { FUNCTION_NAMES } from "../functions/any-input";
import { BY_ROW, type Cell, COSTS, RATED, repeated, type Rows, TOGETHER } from "../functions/long-lists";
import type { CellValue, CustomFunctionResult } from "../../workbench/grid/grid";
import type { FunctionName } from "../../src/functions/catalogue";
import type { OfficeWindow } from "./office-window";
import { builtFunctionsForTests } from "./built-functions";

const MANY = Number(process.env.SHOREWISE_ROWS ?? 20_000);
const many = (rows: Rows): Rows => repeated(rows, MANY);

// Excel on the web takes no results above 5 MB, and functions that run there refuse to make them.
const page = builtFunctionsForTests("PC");

jest.setTimeout(Math.max(60_000, MANY));

beforeAll(() => {
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
  const values = await valuesOf(name as FunctionName, args(MANY));
  expect(values).toHaveLength(rows(MANY));
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
