/**
 * A workbook that carries the native functions computes what the add-in computes. Thousands of random calls, the same ones at
 * every run, through the add-in's own function and through the LAMBDA in two engines that nobody here wrote: all of them in
 * IronCalc, the first of each function in Univer, which is slower.
 */
import fc from "fast-check";
import { CALLS } from "./call-arbitraries";
import { differences, told } from "./differences";
import { IronCalcWorkbook } from "./iron-calc-workbook";
import { UniverWorkbook } from "./univer-workbook";

const SEED = 20_261_126;

/** `NATIVE_CASES=5` makes five times as many. */
const TIMES = Number(process.env["NATIVE_CASES"] ?? 1);

const ENGINES = [
  { engine: "IronCalc", open: () => new IronCalcWorkbook(), most: Infinity },
  { engine: "Univer", open: () => new UniverWorkbook(), most: 30 },
] as const;

describe.each(ENGINES)("in $engine", ({ engine, open, most }) => {
  const made: string[] = [];

  afterAll(() => {
    process.stdout.write(`${engine}, seed ${SEED}: ${made.join(", ")}\n`);
  });

  test.each(Object.entries(CALLS))(
    "%s answers as the add-in does",
    async (name, [count, calls]) => {
      const sample = fc.sample(calls, { seed: SEED, numRuns: Math.min(count, most) * TIMES });
      const found = await differences(open(), sample);
      made.push(`${name} ${sample.length}`);
      expect(told(found)).toBe("");
    },
    600_000,
  );
});
