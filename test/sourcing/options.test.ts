import fc from "fast-check";
import type { Direction } from "../../src/sourcing/criteria";
import { type Normalization, NORMALIZATIONS } from "../../src/sourcing/normalization";
import {
  lowestIsBest,
  OPTION_METHODS,
  type OptionMethod,
  type OptionProblem,
  optionRanks,
  optionScores,
} from "../../src/sourcing/options";

function scored(
  problem: OptionProblem,
  method: OptionMethod,
  normalization: Normalization = "MinMax",
): readonly number[] {
  const result = optionScores(problem, method, normalization);
  if ("fault" in result) throw new Error(result.fault.kind);
  return result.scores;
}

const near = (values: readonly number[]) => values.map((value): unknown => expect.closeTo(value, 12));

const benefits = (matrix: number[][], weights: number[] = (matrix[0] ?? []).map(() => 1)): OptionProblem => ({
  matrix,
  weights,
  directions: weights.map(() => 1),
});

const anyProblem = (value: fc.Arbitrary<number>): fc.Arbitrary<OptionProblem> =>
  fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5 })).chain(([options, criteria]) =>
    fc.record({
      matrix: fc.array(fc.array(value, { minLength: criteria, maxLength: criteria }), {
        minLength: options,
        maxLength: options,
      }),
      weights: fc
        .array(fc.integer({ min: 0, max: 10 }), { minLength: criteria, maxLength: criteria })
        .filter((weights) => weights.some((weight) => weight > 0)),
      directions: fc.array(fc.constantFrom<Direction>(1, -1), { minLength: criteria, maxLength: criteria }),
    }),
  );

const positive = anyProblem(fc.integer({ min: 1, max: 6 }));
const method = fc.constantFrom(...OPTION_METHODS);
const normalization = fc.constantFrom(...NORMALIZATIONS);

test("the methods and normalisations go by the names that formulas give them", () => {
  expect(OPTION_METHODS).toEqual(["WeightedSum", "WeightedProduct", "TOPSIS", "VIKOR", "PROMETHEE"]);
  expect(NORMALIZATIONS).toEqual(["MinMax", "Max", "Sum", "Vector", "None"]);
});

describe("the methods by their definitions", () => {
  test("WeightedSum adds weighted normalised values", () => {
    expect(
      scored(
        benefits(
          [
            [1, 40],
            [2, 10],
          ],
          [1, 3],
        ),
        "WeightedSum",
        "Max",
      ),
    ).toEqual(near([0.875, 0.4375]));
  });

  test("WeightedProduct multiplies powers of them", () => {
    expect(
      scored(
        benefits(
          [
            [1, 16],
            [4, 1],
          ],
          [1, 1],
        ),
        "WeightedProduct",
        "None",
      ),
    ).toEqual(near([4, 2]));
    expect(
      scored(
        benefits(
          [
            [8, 1],
            [1, 1],
          ],
          [1, 2],
        ),
        "WeightedProduct",
        "None",
      ),
    ).toEqual(near([2, 1]));
  });

  test("TOPSIS is the share of the way from the worst to the best", () => {
    // On one criterion that is the MinMax value itself.
    expect(scored(benefits([[1], [2], [5]]), "TOPSIS", "Vector")).toEqual(near([0, 0.25, 1]));
    // Two criteria of equal weight, B best in one, A in the other: both are equally far from everything.
    expect(
      scored(
        benefits([
          [0, 1],
          [1, 0],
        ]),
        "TOPSIS",
      ),
    ).toEqual(near([0.5, 0.5]));
    // Distances of C (0.5, 0.25) with weights 0.8 and 0.2: to the best √(0.4² + 0.15²), to the worst √(0.4² + 0.05²).
    const best = Math.hypot(0.4, 0.15);
    const worst = Math.hypot(0.4, 0.05);
    expect(
      scored(
        benefits(
          [
            [0, 0],
            [1, 1],
            [0.5, 0.25],
          ],
          [4, 1],
        ),
        "TOPSIS",
      ),
    ).toEqual(near([0, 1, worst / (best + worst)]));
  });

  test("VIKOR weighs the whole and the worst shortfall alike", () => {
    // Shortfalls: A 0 and 0.5; B 0.25 and 0; C 0.5 and 0.25. S = 0.5, 0.25, 0.75; R = 0.5, 0.25, 0.5.
    expect(
      scored(
        benefits([
          [4, 0],
          [3, 4],
          [2, 2],
        ]),
        "VIKOR",
      ),
    ).toEqual(near([0.75, 0, 1]));
  });

  test("PROMETHEE II is the balance of all comparisons in pairs", () => {
    fc.assert(
      fc.property(positive, (problem) => {
        const { matrix, weights, directions } = problem;
        const total = weights.reduce((a, b) => a + b, 0);
        const preference = (a: number[], b: number[]) =>
          weights.reduce((sum, w, j) => sum + ((directions[j] ?? 1) * ((a[j] ?? 0) - (b[j] ?? 0)) > 0 ? w : 0), 0) /
          total;
        const rows = matrix.map((row) => [...row]);
        const expected = rows.map(
          (a) => rows.reduce((flow, b) => flow + preference(a, b) - preference(b, a), 0) / Math.max(1, rows.length - 1),
        );
        expect(scored(problem, "PROMETHEE")).toEqual(near(expected));
      }),
    );
  });

  test("VIKOR and PROMETHEE do not use the normalisation", () => {
    fc.assert(
      fc.property(anyProblem(fc.integer({ min: -9, max: 9 })), normalization, (problem, how) => {
        for (const name of ["VIKOR", "PROMETHEE"] as const) {
          expect(scored(problem, name, how)).toEqual(scored(problem, name));
        }
      }),
    );
  });
});

describe("every method", () => {
  test("gives a finite score or names a fault, for any finite numbers", () => {
    const wild = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(anyProblem(wild), method, normalization, (problem, name, how) => {
        const result = optionScores(problem, name, how);
        if ("fault" in result) {
          const { row, column, value } = result.fault;
          expect(problem.matrix[row]?.[column]).toBe(value);
        } else {
          expect(result.scores).toHaveLength(problem.matrix.length);
          expect(result.scores.every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test("scores all positive numbers, save negated costs in a product", () => {
    fc.assert(
      fc.property(positive, method, normalization, (problem, name, how) => {
        const result = optionScores(problem, name, how);
        const negated = name === "WeightedProduct" && how === "None" && problem.directions.includes(-1);
        if (!negated) expect(result).toHaveProperty("scores");
      }),
    );
  });

  test("ranks an option that is better in every criterion first", () => {
    const problem = benefits([
      [3, 30, 5],
      [1, 10, 1],
      [4, 40, 6],
      [2, 39, 2],
    ]);
    for (const name of OPTION_METHODS) {
      for (const how of NORMALIZATIONS) expect(optionRanks(scored(problem, name, how), name)[2]).toBe(1);
    }
  });

  test("does not depend on the total of the weights, nor on columns without weight", () => {
    fc.assert(
      fc.property(positive, method, fc.constantFrom(1e-300, 0.1, 7, 1e300), (problem, name, factor) => {
        const plain = scored(problem, name, "Vector");
        const scaled = { ...problem, weights: problem.weights.map((weight) => weight * factor) };
        expect(scored(scaled, name, "Vector")).toEqual(near(plain));
        const wider = {
          matrix: problem.matrix.map((row, i) => [i - 3, ...row]),
          weights: [0, ...problem.weights],
          directions: [-1 as const, ...problem.directions],
        };
        expect(scored(wider, name, "Vector")).toEqual(near(plain));
      }),
    );
  });

  test("treats the options alike, whatever their order", () => {
    fc.assert(
      fc.property(positive, method, (problem, name) => {
        const turned = { ...problem, matrix: [...problem.matrix].reverse() };
        expect([...scored(turned, name)].reverse()).toEqual(near(scored(problem, name)));
      }),
    );
  });

  test("is not moved by a constant column beside the others", () => {
    const pair = benefits(
      [
        [3, 5],
        [1, 5],
        [2, 5],
      ],
      [1, 1],
    );
    expect(scored(pair, "WeightedSum")).toEqual(near([0.5, 0, 0.25]));
    expect(scored(pair, "WeightedProduct", "Max")).toEqual(near([1, Math.sqrt(1 / 3), Math.sqrt(2 / 3)]));
    expect(scored(pair, "TOPSIS")).toEqual(near([1, 0, 0.5]));
    expect(scored(pair, "VIKOR")).toEqual(near([0, 1, 0.5]));
    expect(scored(pair, "PROMETHEE")).toEqual(near([0.5, -0.5, 0]));
  });
});

describe("options that do not differ", () => {
  test.each<[OptionMethod, number]>([
    ["WeightedSum", 0],
    ["WeightedProduct", 1],
    ["TOPSIS", 0.5],
    ["VIKOR", 0],
    ["PROMETHEE", 0],
  ])("under %s all score %p, one alone as well", (name, score) => {
    expect(
      scored(
        benefits([
          [4, 2],
          [4, 2],
        ]),
        name,
      ),
    ).toEqual([score, score]);
    expect(scored(benefits([[4, 2]]), name)).toEqual([score]);
    expect(optionRanks([score, score], name)).toEqual([1, 1]);
  });

  test("VIKOR does not make a difference of the last digit of a sum", () => {
    // A falls short by 0.1 + 0.2, B by 0.3: equal on the whole. B's worst shortfall is the larger one.
    expect(
      scored(
        benefits(
          [
            [0, 0, 1],
            [1, 1, 0],
          ],
          [0.1, 0.2, 0.3],
        ),
        "VIKOR",
      ),
    ).toEqual([0, 0.5]);
  });
});

describe("a fixed scale", () => {
  test("keeps every score when an option is added", () => {
    fc.assert(
      fc.property(anyProblem(fc.integer({ min: -9, max: 9 })), fc.integer({ min: -20, max: 20 }), (problem, extra) => {
        const more = { ...problem, matrix: [...problem.matrix, (problem.matrix[0] ?? []).map((_, j) => extra + j)] };
        expect(scored(more, "WeightedSum", "None").slice(0, -1)).toEqual(scored(problem, "WeightedSum", "None"));
      }),
    );
  });
});

describe("faults", () => {
  const fault = (problem: OptionProblem, name: OptionMethod, how: Normalization) => {
    const result = optionScores(problem, name, how);
    return "fault" in result ? result.fault : null;
  };

  test("name the cell that the normalisation can't take", () => {
    const problem = {
      matrix: [
        [1, 3],
        [2, -4],
        [3, 0],
      ],
      weights: [1, 1],
      directions: [1, -1] as const,
    };
    expect(fault(problem, "TOPSIS", "Max")).toEqual({ kind: "negative under Max", row: 1, column: 1, value: -4 });
    expect(fault(problem, "WeightedSum", "Sum")).toEqual({ kind: "negative under Sum", row: 1, column: 1, value: -4 });
    const free = {
      ...problem,
      matrix: [
        [1, 3],
        [2, 4],
        [3, 0],
      ],
    };
    expect(fault(free, "WeightedSum", "Sum")).toEqual({ kind: "zero cost under Sum", row: 2, column: 1, value: 0 });
  });

  test("do not blame columns without weight", () => {
    const problem = {
      matrix: [
        [1, 3],
        [2, -4],
      ],
      weights: [1, 0],
      directions: [1, 1] as const,
    };
    expect(scored(problem, "WeightedSum", "Sum")).toEqual(near([1 / 3, 2 / 3]));
  });

  test("a product needs values that are not negative", () => {
    const problem = benefits([
      [1, 3],
      [2, -4],
    ]);
    const expected = { kind: "negative under WeightedProduct", row: 1, column: 1, value: -4 };
    expect(fault(problem, "WeightedProduct", "None")).toEqual(expected);
    expect(fault(problem, "WeightedProduct", "Vector")).toEqual(expected);
    const first = { kind: "negative under WeightedProduct", row: 0, column: 0, value: -1 };
    expect(fault(benefits([[-1], [2]]), "WeightedProduct", "None")).toEqual(first);
    expect(scored(problem, "WeightedProduct", "MinMax")).toEqual([0, 0]);
    expect(
      scored(
        benefits([
          [1, 0],
          [2, 4],
        ]),
        "WeightedProduct",
        "Sum",
      ),
    ).toEqual(near([0, Math.sqrt(2 / 3)]));
  });

  test("numbers too large to reckon with are named", () => {
    const problem = benefits([
      [0, 1],
      [1.7e308, 2],
      [-1.7e308, 3],
    ]);
    for (const name of ["WeightedSum", "TOPSIS", "VIKOR"] as const) {
      expect(fault(problem, name, "MinMax")).toEqual({ kind: "out of range", row: 1, column: 0, value: 1.7e308 });
    }
    expect(scored(problem, "PROMETHEE")).toEqual(near([-0.5, 0.5, 0]));
  });
});

describe("ranks", () => {
  test("run from the best, by the method's own sense", () => {
    expect(optionRanks([0.2, 0.9, 0.5], "TOPSIS")).toEqual([3, 1, 2]);
    expect(optionRanks([0.2, 0.9, 0.5], "VIKOR")).toEqual([1, 3, 2]);
    expect(OPTION_METHODS.filter(lowestIsBest)).toEqual(["VIKOR"]);
  });

  test("share the better one in a tie and leave out the next", () => {
    expect(optionRanks([5, 7, 7, 1], "WeightedSum")).toEqual([3, 1, 1, 4]);
    expect(optionRanks([-3, -7, -7], "PROMETHEE")).toEqual([1, 2, 2]);
  });

  test("do not hang on the last digit of a score, whatever its size", () => {
    expect(optionRanks([0.1 + 0.2, 0.3], "WeightedSum")).toEqual([1, 1]);
    expect(optionRanks([3e9 * (0.1 + 0.2), 0.9e9], "WeightedSum")).toEqual([1, 1]);
    expect(optionRanks([1e-20, 2e-20], "WeightedSum")).toEqual([2, 1]);
    expect(optionRanks([0, 0], "VIKOR")).toEqual([1, 1]);
  });

  test("count how many options are better", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 30 }),
        method,
        (scores, name) => {
          const sign = lowestIsBest(name) ? -1 : 1;
          const expected = scores.map((score) => 1 + scores.filter((other) => sign * other > sign * score).length);
          expect(optionRanks(scores, name)).toEqual(expected);
        },
      ),
    );
  });
});
