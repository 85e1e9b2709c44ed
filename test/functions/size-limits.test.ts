/** Calls so large that they would keep Excel waiting, or whose messages would fill the screen. */
import { evaluate } from "../../src/functions/catalogue";
import { FunctionError } from "../../src/functions/function-error";

const ROW = Array.from({ length: 16 }, () => 3);
const rows = (count: number) => Array.from({ length: count }, () => ROW);

function refusal(...call: Parameters<typeof evaluate>): string {
  const cell = evaluate(...call)[0]?.[0];
  if (!(cell instanceof FunctionError)) throw new Error("Expected an error.");
  return `${cell.code} ${cell.message}`;
}

it("SOURCING_STABILITY says how many rows go with so many trials", () => {
  expect(refusal("SOURCING_STABILITY", [rows(10_001), null, null, null, 10_000])).toBe(
    "#VALUE! ratings has 10001 rows; expected at most 10000 with 10000 trials. Take fewer trials or fewer rows.",
  );
  expect(evaluate("SOURCING_STABILITY", [rows(10_001), null, null, null, 10])).toHaveLength(10_001);
});

it("OFFSHORE_BREAKEVEN says how many rows it searches over so many years", () => {
  const onshore = Array.from({ length: 200_001 }, () => [90_000]);
  const years = [["Years", 50]];
  expect(refusal("OFFSHORE_BREAKEVEN", ["Transition", 10, onshore, 40_000, null, null, years])).toBe(
    "#VALUE! the case has 200001 rows; expected at most 200000 with 50 years. Take fewer rows at a time.",
  );
  const few = onshore.slice(0, 3);
  expect(evaluate("OFFSHORE_BREAKEVEN", ["Transition", 10, few, 40_000, null, null, years])).toHaveLength(3);
});

it("trials beyond all measure are refused before they begin", () => {
  expect(refusal("OFFSHORE_SIMULATION", [1, 2, 1, null, null, null, null, 1e9])).toMatch(
    /^#VALUE! trials is 1000000000; expected a number from 2 to 1000000\.$/,
  );
  expect(refusal("SOURCING_STABILITY", [[ROW], null, null, null, 1e9])).toMatch(/^#VALUE! trials is 1000000000/);
});

it.each([
  ["a time zone", "TIMEZONE_OVERLAP", ["x".repeat(30_000), "Asia/Manila"]],
  ["an assumption", "OFFSHORE_NPV", [1, 2, 1, null, null, [["x".repeat(30_000), 1]]]],
  ["a criterion", "SOURCING_SCORE", [[[3]], null, null, [["x".repeat(30_000)]]]],
  ["a driver", "OFFSHORE_BREAKEVEN", ["x".repeat(30_000), 1, 2, 1]],
] as const)("a very long name for %s is shown by its beginning", (_what, name, args) => {
  expect(refusal(name, args).length).toBeLessThan(400);
});
