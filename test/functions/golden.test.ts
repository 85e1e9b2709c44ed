/** One folder a case: function, arguments, expected cells, and where the expectation comes from. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate, type FunctionName } from "../../src/functions/catalogue";

interface GoldenCase {
  readonly source: string;
  readonly function: FunctionName;
  readonly args: readonly unknown[];
  readonly expected: readonly (readonly (number | string)[])[];
}

const FOLDER = join(__dirname, "golden");
const CASES = readdirSync(FOLDER).map(
  (name) => [name, JSON.parse(readFileSync(join(FOLDER, name, "case.json"), "utf8")) as GoldenCase] as const,
);

it.each(CASES)("%s", (_, golden) => {
  expect(golden.source.length).toBeGreaterThan(10);
  const results = evaluate(golden.function, golden.args);
  expect(results.map((row) => row.length)).toEqual(golden.expected.map((row) => row.length));
  results.forEach((row, r) =>
    row.forEach((cell, c) => {
      const expected = golden.expected[r]?.[c];
      if (typeof expected === "number")
        expect(Math.abs((cell as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
      else expect(cell).toBe(expected);
    }),
  );
});
