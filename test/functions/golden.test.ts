/** One folder a case: function, arguments, expected cells, and where the expectation comes from. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE, evaluate, type FunctionName } from "../../src/functions/catalogue";

interface GoldenCase {
  /** A publication, a program that nobody here wrote, or a calculation by hand, whose steps the source gives. */
  readonly origin: "published" | "program" | "hand";
  readonly source: string;
  readonly function: FunctionName;
  readonly args: readonly unknown[];
  readonly expected: readonly (readonly (number | string)[])[];
  /** Largest difference of a number, as the source's rounding demands: one for all, or one a column. */
  readonly within?: number | readonly number[];
}

/**
 * Functions that calculate by rules of our own, so that nobody outside can have figures for them: the scoring rule and what is
 * derived from it, and the flows of the money model. Their figures are worked out by hand.
 */
const OURS_ONLY: readonly FunctionName[] = [
  "SOURCING_SCORE",
  "SOURCING_MODEL",
  "SOURCING_REASON",
  "SOURCING_COMPARE",
  "SOURCING_CONTRIBUTIONS",
  "SOURCING_STABILITY",
  "SOURCING_FLIP",
  "PORTFOLIO_MODEL",
  "OFFSHORE_SAVINGS",
  "OFFSHORE_SAVINGS_PCT",
  "OFFSHORE_CASHFLOWS",
];

const FOLDER = join(__dirname, "golden");
const CASES = readdirSync(FOLDER).map(
  (name) => [name, JSON.parse(readFileSync(join(FOLDER, name, "case.json"), "utf8")) as GoldenCase] as const,
);

describe.each(Object.keys(CATALOGUE) as FunctionName[])("%s", (name) => {
  const origins = CASES.filter(([, golden]) => golden.function === name).map(([, { origin }]) => origin);

  it("has figures from outside, or is one of our own rules and worked out by hand", () => {
    if (OURS_ONLY.includes(name)) expect(new Set(origins)).toEqual(new Set(["hand"]));
    else expect(origins.filter((origin) => origin !== "hand")).not.toEqual([]);
  });
});

it.each(CASES)("%s", (_, golden) => {
  expect(golden.source).toMatch(golden.origin === "hand" ? /^By hand.*\d/ : /\w{3}/);
  const { within = 0 } = golden;
  const results = evaluate(golden.function, golden.args);
  expect(results.map((row) => row.length)).toEqual(golden.expected.map((row) => row.length));
  results.forEach((row, r) =>
    row.forEach((cell, c) => {
      const expected = golden.expected[r]?.[c];
      if (typeof expected === "number") {
        const allowed = typeof within === "number" ? within : (within[c] ?? 0);
        expect(Math.abs((cell as number) - expected)).toBeLessThanOrEqual(
          Math.max(allowed, 1e-9 * Math.max(1, Math.abs(expected))),
        );
      } else expect(cell).toBe(expected);
    }),
  );
});
