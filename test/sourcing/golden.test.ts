import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { flipWeights } from "../../src/sourcing/flip-weights";
import type { Normalization } from "../../src/sourcing/normalization";
import { type OptionMethod, type OptionProblem, optionScores } from "../../src/sourcing/options";
import {
  type Comparison,
  completePairwise,
  consistencyRatio,
  pairwiseWeights,
  principalEigenvalue,
  type RandomIndex,
} from "../../src/sourcing/pairwise";
import { portfolio } from "../../src/sourcing/portfolio";
import { rankWeights } from "../../src/sourcing/rank-weights";
import type { RatingRow, Weights } from "../../src/sourcing/ratings";
import { judge, type Recommendation } from "../../src/sourcing/recommend";
import { DEFAULT_SETTINGS } from "../../src/sourcing/settings";
import { EQUAL_WEIGHTS } from "./rating-rows";

/** A new case is a new folder: where the numbers come from, what is called with what, and what it must give. */
interface GoldenCase {
  readonly source: string;
  readonly call: keyof typeof CALLS;
  readonly input: unknown;
  readonly expected: unknown;
  /** Largest difference of a number, as the source's rounding demands. */
  readonly within: number;
}

const CALLS = {
  judge: ({ ratings, weights }: { ratings: RatingRow; weights?: Weights }) =>
    judge(ratings, weights ?? EQUAL_WEIGHTS, DEFAULT_SETTINGS),
  flips: ({ ratings, weights }: { ratings: RatingRow; weights: Weights }) =>
    Object.fromEntries(
      flipWeights(ratings, weights, DEFAULT_SETTINGS)
        .filter((flip) => flip.multiple !== null)
        .map((flip) => [flip.criterion.id, [flip.multiple, flip.recommendation]]),
    ),
  rankWeights: ({ ranks }: { ranks: number[] }) => rankWeights(ranks),
  pairwise: ({ comparisons, index }: { comparisons: Comparison[][]; index: RandomIndex }) => {
    const completed = completePairwise(comparisons);
    if ("fault" in completed) return completed;
    const { matrix } = completed;
    return {
      weights: pairwiseWeights(matrix),
      eigenvalue: principalEigenvalue(matrix),
      consistency: consistencyRatio(matrix, index),
    };
  },
  portfolio: ({ models, sizes }: { models: Recommendation[]; sizes: number[] }) => portfolio(models, sizes),
  optionScores: ({
    method,
    normalization,
    ...problem
  }: OptionProblem & { method: OptionMethod; normalization: Normalization }) =>
    optionScores(problem, method, normalization),
};

/** Checks every value that the case names; the result may hold more. */
function expectNear(actual: unknown, expected: unknown, within: number): void {
  if (typeof expected === "number") {
    expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(within);
  } else if (typeof expected === "object" && expected !== null) {
    if (Array.isArray(expected)) expect(actual).toHaveLength(expected.length);
    const values = Object(actual) as Record<string, unknown>;
    for (const [key, value] of Object.entries(expected)) expectNear(values[key], value, within);
  } else {
    expect(actual).toBe(expected);
  }
}

const FOLDER = join(__dirname, "golden");

describe("golden cases", () => {
  test.each(readdirSync(FOLDER))("%s", (name) => {
    const golden = JSON.parse(readFileSync(join(FOLDER, name, "case.json"), "utf8")) as GoldenCase;
    expect(golden.source).not.toBe("");
    const call = CALLS[golden.call] as (input: unknown) => unknown;
    expectNear(call(golden.input), golden.expected, golden.within);
  });
});
