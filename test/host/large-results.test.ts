/**
 * Results near the 5 MB that Excel on the web takes, through the built functions and the real custom-functions runtime: what
 * the functions hand over arrives, and what would not arrive they refuse.
 */
import type { CustomFunctionResult } from "../../workbench/grid/grid";
import { builtFunctionsForTests } from "./built-functions";

const page = builtFunctionsForTests();

jest.setTimeout(60_000);

const RATED = [5, 4, 5, 4, 2, 2, 1, 2, 4, 4, 2, 3, 2, 2, 2, 1];
const rows = (count: number, row: readonly unknown[]) => Array.from({ length: count }, () => row);

async function compare(ratings: unknown): Promise<CustomFunctionResult> {
  const call = { id: "SOURCING_COMPARE", args: [ratings], address: "Sheet1!A1" };
  const [result] = await page.host.runtime.invoke([call] as Parameters<typeof page.host.runtime.invoke>[0]);
  if (result === undefined) throw new Error("No answer.");
  return result;
}

/** How many rows the function says fit. */
async function fitting(row: readonly unknown[]): Promise<number> {
  const result = await compare(rows(30_000, row));
  if (!("error" in result)) throw new Error("It was handed over.");
  expect(result.error).toBe("#VALUE!");
  expect(result.message).toMatch(/^The result of 30000 rows is larger than 5 MB/);
  return Number(/About (\d+) rows fit/.exec(result.message)?.[1]);
}

it.each([
  ["rated", RATED],
  ["with an error in each cell", ["high", ...RATED.slice(1)]],
])("rows that are %s arrive, as many as the function says", async (_what, row) => {
  const count = await fitting(row);
  expect(count).toBeGreaterThan(1000);
  const result = await compare(rows(count, row));
  expect("values" in result && result.values.length).toBe(count);
});
