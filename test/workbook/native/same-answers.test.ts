/**
 * A workbook that carries the native functions computes what the add-in computes. Thousands of random calls, the same ones at
 * every run, through the add-in's own function and through the LAMBDA in IronCalc, which nobody here wrote.
 */
import fc from "fast-check";
import { CALLS } from "./call-arbitraries";
import { differences, told } from "./differences";

const SEED = 20_261_126;

/** `NATIVE_CASES=5` makes five times as many. */
const TIMES = Number(process.env["NATIVE_CASES"] ?? 1);

const made: string[] = [];

afterAll(() => {
  process.stdout.write(`Seed ${SEED}: ${made.join(", ")}\n`);
});

test.each(Object.entries(CALLS))(
  "%s answers as the add-in does",
  (name, [count, calls]) => {
    const sample = fc.sample(calls, { seed: SEED, numRuns: count * TIMES });
    const found = differences(sample);
    made.push(`${name} ${sample.length}`);
    expect(told(found)).toBe("");
  },
  600_000,
);
