/**
 * The built functions behind the real custom-functions runtime, with whatever cells can hold: every call is answered, by values or
 * by an error that Excel knows, and the runtime goes on answering.
 */
import fc from "fast-check";
import type { CustomFunctionResult } from "../../workbench/grid/grid";
import { callFromExcel, type AnyCall } from "../functions/any-input";
import type { OfficeWindow } from "./office-window";
import { builtFunctionsForTests } from "./built-functions";

const CELL_ERRORS =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/;
const CALLS_AT_ONCE = 40;

type HostCall = Parameters<OfficeWindow["host"]["runtime"]["invoke"]>[0][number];

const page = builtFunctionsForTests();

jest.setTimeout(120_000);

function expectAnswer(result: CustomFunctionResult | undefined): void {
  if (result === undefined) throw new Error("No answer.");
  if ("error" in result) {
    expect(result.error).toMatch(CELL_ERRORS);
    return;
  }
  const cells = result.values.flat();
  expect(cells.length).toBeGreaterThan(0);
  expect(cells.filter((cell) => !["string", "boolean", "number"].includes(typeof cell))).toEqual([]);
  expect(cells.filter((cell) => typeof cell === "number" && !Number.isFinite(cell))).toEqual([]);
}

it("answers every call, many at a time", async () => {
  const together = fc.array(callFromExcel, { minLength: CALLS_AT_ONCE, maxLength: CALLS_AT_ONCE });
  await fc.assert(
    fc.asyncProperty(together, async (calls: readonly AnyCall[]) => {
      const asked = calls.map(({ name, args }) => ({ id: name, args, address: "Sheet1!A1" }) as HostCall);
      const results = await page.host.runtime.invoke(asked);
      expect(results).toHaveLength(calls.length);
      results.forEach(expectAnswer);
    }),
    // Shrinking would ask the runtime, which gathers its answers for half a second, thousands of times.
    { seed: 20261126, numRuns: 30, endOnFailure: true },
  );
});

it("takes a hundred thousand rows in one call and gives as many back", async () => {
  const rows = Array.from({ length: 100_000 }, (_, row) =>
    Array.from({ length: 16 }, (_none, i) => ((row + i) % 5) + 1),
  );
  const [result] = await page.host.runtime.invoke([{ id: "SOURCING_MODEL", args: [rows], address: "Sheet1!A1" }]);
  if (result === undefined || "error" in result) throw new Error("No values.");
  expect(result.values).toHaveLength(100_000);
  expect(new Set(result.values.flat()).size).toBeGreaterThan(1);
});
