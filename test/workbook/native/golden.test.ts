/** The LAMBDAs give what the golden cases of functions, cores and contract expect, in both engines. */
import { CATALOGUE } from "../../../src/functions/catalogue";
import { NATIVE_FUNCTIONS } from "../../../src/workbook/native/native-functions";
import { sameCell } from "./differences";
import { GOLDEN_CALLS, type GoldenCall } from "./golden-calls";
import { IronCalcWorkbook } from "./iron-calc-workbook";
import type { NativeWorkbook, ShownCell } from "./native-call";
import { UniverWorkbook } from "./univer-workbook";

const isNear = (shown: ShownCell | undefined, expected: ShownCell | undefined, within: number): boolean => {
  if (expected === undefined) return shown !== undefined;
  if (typeof shown !== "number" || typeof expected !== "number") return shown === expected;
  return Math.abs(shown - expected) <= within || sameCell(shown, expected);
};

const isGiven = ({ expected, within }: GoldenCall, shown: readonly (readonly ShownCell[])[]): boolean =>
  shown.length === expected.length &&
  expected.every(
    (row, r) => row.length === shown[r]?.length && row.every((cell, c) => isNear(shown[r]?.[c], cell, within)),
  );

test("there are golden cases of every native function of the catalogue", () => {
  const asked = new Set(GOLDEN_CALLS.map(({ name }) => name));
  const native = Object.keys(CATALOGUE).filter((name) => NATIVE_FUNCTIONS.has(name));
  expect(native.filter((name) => !asked.has(name))).toEqual([]);
  expect(GOLDEN_CALLS.length).toBeGreaterThanOrEqual(150);
});

test.each([
  ["IronCalc", (): NativeWorkbook => new IronCalcWorkbook()],
  ["Univer", (): NativeWorkbook => new UniverWorkbook()],
] as const)(
  "the native functions give what the golden cases expect, in %s",
  async (_engine, open) => {
    const workbook = open();
    const placed = GOLDEN_CALLS.map((golden) => ({ golden, place: workbook.add(golden, golden.expected.length) }));
    await workbook.calculate();
    const wrong = placed.flatMap(({ golden, place }) => {
      const shown = workbook.result(place);
      const { title, name, expected } = golden;
      return isGiven(golden, shown)
        ? []
        : [`${title} ${name}: ${JSON.stringify(shown)}, expected ${JSON.stringify(expected)}`];
    });
    workbook.close();
    expect(wrong).toEqual([]);
  },
  600_000,
);
