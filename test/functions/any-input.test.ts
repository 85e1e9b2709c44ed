/** Every function with whatever cells can hold: a value or a defined error, always, and never anything Excel shows as nonsense. */
import fc from "fast-check";
import { evaluate } from "../../src/functions/catalogue";
import { FunctionError } from "../../src/functions/function-error";
import { anyCall, callFromExcel, FUNCTION_NAMES } from "./any-input";

const CODES = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!"];

function flaw(cell: unknown): string | undefined {
  if (cell instanceof FunctionError) {
    if (!CODES.includes(cell.code)) return `error ${cell.code}`;
    return /\S/.test(cell.message) && !/undefined|NaN|\[object/.test(cell.message)
      ? undefined
      : `message ${cell.message}`;
  }
  if (typeof cell === "number") return Number.isFinite(cell) && !Object.is(cell, -0) ? undefined : `number ${cell}`;
  return typeof cell === "string" || typeof cell === "boolean" ? undefined : typeof cell;
}

function expectSound(results: readonly (readonly unknown[])[]): void {
  const width = results[0]?.length ?? 0;
  expect(results.length).toBeGreaterThan(0);
  expect(width).toBeGreaterThan(0);
  expect(results.filter((row) => row.length !== width)).toEqual([]);
  expect(
    results
      .flat()
      .map(flaw)
      .filter((found) => found !== undefined),
  ).toEqual([]);
}

const RUNS = { seed: 20261126, numRuns: 6000 };

jest.setTimeout(120_000);

it("answers calls such as Excel makes with values or defined errors, in a full rectangle", () => {
  fc.assert(
    fc.property(callFromExcel, ({ name, args }) => expectSound(evaluate(name, args))),
    RUNS,
  );
});

it("answers calls with anything in them in the same way", () => {
  fc.assert(
    fc.property(anyCall, ({ name, args }) => expectSound(evaluate(name, args))),
    RUNS,
  );
});

it.each(FUNCTION_NAMES)("%s changes none of its arguments", (name) => {
  fc.assert(
    fc.property(callFromExcel, ({ args }) => {
      const before = JSON.stringify(args);
      evaluate(name, args);
      expect(JSON.stringify(args)).toBe(before);
    }),
    { seed: RUNS.seed, numRuns: 40 },
  );
});
