import fc from "fast-check";
import {
  type Comparison,
  completePairwise,
  consistencyRatio,
  largestTabled,
  mostInconsistentPair,
  pairwiseWeights,
  principalEigenvalue,
  type PairwiseMatrix,
  type RandomIndex,
} from "../../src/sourcing/pairwise";

function completed(comparisons: readonly (readonly Comparison[])[]): PairwiseMatrix {
  const result = completePairwise(comparisons);
  if ("fault" in result) throw new Error(result.fault.kind);
  return result.matrix;
}

/** A reciprocal matrix of the given size with comparisons drawn from Saaty's scale. */
const anyMatrix = fc
  .integer({ min: 1, max: 9 })
  .chain((n) =>
    fc.tuple(
      fc.constant(n),
      fc.array(fc.constantFrom(1, 2, 3, 5, 9, 1 / 2, 1 / 4, 1 / 9), { minLength: n * n, maxLength: n * n }),
    ),
  )
  .map(([n, values]) =>
    completed(
      Array.from({ length: n }, (_, i) =>
        Array.from({ length: n }, (_, j) => (j > i ? (values[i * n + j] ?? 1) : null)),
      ),
    ),
  );

describe("completing comparisons", () => {
  test("takes reciprocals for the blanks of either triangle and 1 for a blank diagonal", () => {
    const expected = [
      [1, 4, 2],
      [0.25, 1, 0.5],
      [0.5, 2, 1],
    ];
    expect(
      completed([
        [1, 4, 2],
        [null, 1, 0.5],
        [null, null, 1],
      ]),
    ).toEqual(expected);
    expect(
      completed([
        [null, 4, null],
        [null, null, 0.5],
        [0.5, null, null],
      ]),
    ).toEqual(expected);
    expect(completed(expected)).toEqual(expected);
  });

  test("accepts what is reciprocal within a millionth", () => {
    expect(
      completed([
        [1, 3],
        [0.3333333, 1],
      ]),
    ).toEqual([
      [1, 3],
      [0.3333333, 1],
    ]);
  });

  test.each<[string, Comparison[][], object]>([
    [
      "two rows of three",
      [
        [1, 2, 3],
        [0.5, 1, 2],
      ],
      { kind: "not square", rows: 2, columns: 3 },
    ],
    ["a ragged row", [[1, 2], [0.5]], { kind: "not square", rows: 2, columns: 1 }],
    [
      "a negative",
      [
        [1, -2],
        [null, 1],
      ],
      { kind: "not positive", row: 0, column: 1, value: -2 },
    ],
    [
      "a negative below a blank",
      [
        [1, null],
        [-2, 1],
      ],
      { kind: "not positive", row: 1, column: 0, value: -2 },
    ],
    [
      "a negative below a value",
      [
        [1, 2],
        [-2, 1],
      ],
      { kind: "not positive", row: 1, column: 0, value: -2 },
    ],
    [
      "a zero",
      [
        [1, 0],
        [null, 1],
      ],
      { kind: "not positive", row: 0, column: 1, value: 0 },
    ],
    [
      "no number",
      [
        [1, NaN],
        [null, 1],
      ],
      { kind: "not positive", row: 0, column: 1, value: NaN },
    ],
    [
      "a huge one",
      [
        [1, 1.1e9],
        [null, 1],
      ],
      { kind: "out of range", row: 0, column: 1, value: 1.1e9 },
    ],
    [
      "a tiny one",
      [
        [1, null],
        [1e-10, 1],
      ],
      { kind: "out of range", row: 1, column: 0, value: 1e-10 },
    ],
    [
      "a pair left blank",
      [
        [1, 2, null],
        [null, 1, 2],
        [null, null, 1],
      ],
      { kind: "missing", row: 0, column: 2 },
    ],
    [
      "a diagonal of 2",
      [
        [1, 2],
        [0.5, 2],
      ],
      { kind: "diagonal", row: 1, column: 1, value: 2 },
    ],
    [
      "a mirror that is off",
      [
        [1, 3, 1],
        [0.333, 1, 1],
        [1, 1, 1],
      ],
      { kind: "not reciprocal", row: 1, column: 0, value: 0.333, expected: 1 / 3 },
    ],
  ])("refuses %s, naming the cell", (_, comparisons, fault) => {
    expect(completePairwise(comparisons)).toEqual({ fault });
  });

  test("accepts the largest comparison and its reciprocal", () => {
    expect(
      completePairwise([
        [1, 1e9],
        [1e-9, 1],
      ]),
    ).toHaveProperty("matrix");
  });
});

describe("weights from comparisons", () => {
  test("of a consistent matrix are the weights it was made from", () => {
    const weights = [0.1, 0.2, 0.3, 0.4];
    const matrix = weights.map((a) => weights.map((b) => a / b));
    pairwiseWeights(matrix).forEach((weight, i) => expect(weight).toBeCloseTo(weights[i] ?? NaN, 14));
    expect(consistencyRatio(matrix)).toBeLessThan(1e-12);
  });

  test("of one thing is 1, of two is in the ratio of the comparison", () => {
    expect(pairwiseWeights([[1]])).toEqual([1]);
    expect(
      pairwiseWeights([
        [1, 4],
        [0.25, 1],
      ]),
    ).toEqual([0.8, 0.2]);
  });

  test("of three things follow the closed form, however inconsistent", () => {
    // For n = 3 the eigenvector is the geometric mean of the rows (Crawford and Williams 1985), and
    // λmax = 1 + c + 1/c with c the cube root of a13 / (a12·a23).
    fc.assert(
      fc.property(fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 1e-3, max: 1e3, noNaN: true }))), ([a, b, c]) => {
        const [x = 1, y = 1, z = 1] = [a, b, c];
        const matrix = completed([
          [1, x, y],
          [null, 1, z],
          [null, null, 1],
        ]);
        const means = matrix.map((row) => Math.cbrt(row.reduce((product, value) => product * value, 1)));
        const total = means.reduce((sum, mean) => sum + mean, 0);
        pairwiseWeights(matrix).forEach((weight, i) =>
          expect(Math.abs(weight - (means[i] ?? 0) / total)).toBeLessThan(1e-10),
        );
        const ratio = Math.cbrt(y / (x * z));
        const eigenvalue = 1 + ratio + 1 / ratio;
        expect(principalEigenvalue(matrix) / eigenvalue).toBeCloseTo(1, 10);
      }),
    );
  });

  test("are positive, total 1 and satisfy A·w = λ·w to 1e-10", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const weights = pairwiseWeights(matrix);
        const eigenvalue = principalEigenvalue(matrix);
        expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        expect(eigenvalue).toBeGreaterThanOrEqual(matrix.length - 1e-10);
        matrix.forEach((row, i) => {
          const product = row.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), 0);
          expect(weights[i]).toBeGreaterThan(0);
          expect(Math.abs(product / eigenvalue - (weights[i] ?? 0))).toBeLessThan(1e-10);
        });
      }),
    );
  });

  test("settle where the plain power method would take a hundred thousand rounds", () => {
    // A cycle: each is 1000 times the next. The closed form for n = 3 gives the geometric means.
    const matrix = completed([
      [1, 1000, 1 / 999],
      [null, 1, 1000],
      [null, null, 1],
    ]);
    const means = [1000 / 999, 1, 999 / 1000].map(Math.cbrt);
    const total = means.reduce((a, b) => a + b, 0);
    pairwiseWeights(matrix).forEach((weight, i) =>
      expect(Math.abs(weight - (means[i] ?? 0) / total)).toBeLessThan(1e-10),
    );
  });

  test("stay finite at the largest comparisons", () => {
    const n = 15;
    const matrix = completed(
      Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (j > i ? 1e9 : null))),
    );
    const weights = pairwiseWeights(matrix);
    expect(weights.every((weight) => weight > 0)).toBe(true);
    expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });
});

describe("consistency ratio", () => {
  const inconsistent = completed([
    [1, 9, 1],
    [null, 1, 9],
    [null, null, 1],
  ]);

  test("of one or two things is 0, whatever the table", () => {
    expect(consistencyRatio([[1]])).toBe(0);
    expect(
      consistencyRatio(
        [
          [1, 7],
          [1 / 7, 1],
        ],
        "DoneganDodd",
      ),
    ).toBe(0);
  });

  test.each<[RandomIndex, number]>([
    ["Saaty1980", 0.58],
    ["Saaty2005", 0.52],
    ["DoneganDodd", 0.4914],
    ["TummalaLing", 0.5799],
    ["AlonsoLamata", 0.5245],
  ])("with %s divides by its index", (index, randomIndex) => {
    const ratio = Math.cbrt(1 / 81);
    const consistencyIndex = (1 + ratio + 1 / ratio - 3) / 2;
    expect(consistencyRatio(inconsistent, index)).toBeCloseTo(consistencyIndex / randomIndex, 10);
  });

  test("takes Saaty's table of 1980 by default", () => {
    expect(consistencyRatio(inconsistent)).toBe(consistencyRatio(inconsistent, "Saaty1980"));
  });

  test.each<[RandomIndex, number]>([
    ["Saaty1980", 15],
    ["Saaty2005", 15],
    ["DoneganDodd", 10],
    ["TummalaLing", 15],
    ["AlonsoLamata", 15],
  ])("with %s goes up to %p things and is unknown beyond", (index, largest) => {
    const ones = (n: number) => Array.from({ length: n }, () => new Array<number>(n).fill(1));
    expect(largestTabled(index)).toBe(largest);
    expect(consistencyRatio(ones(largest), index)).toBe(0);
    expect(consistencyRatio(ones(largest + 1), index)).toBeNull();
  });

  test("is never negative", () => {
    fc.assert(fc.property(anyMatrix, (matrix) => expect(consistencyRatio(matrix)).toBeGreaterThanOrEqual(0)));
  });
});

describe("the pair to think over", () => {
  /** Comparisons that fit these weights exactly, but for one pair. */
  const spoiled = (weights: readonly number[], [row, column]: readonly [number, number], factor: number) =>
    completed(
      weights.map((one, i) =>
        weights.map((other, j) => (i < j ? (one / other) * (i === row && j === column ? factor : 1) : null)),
      ),
    );

  test("is the one that was judged unlike all the others, with what the weights make of it", () => {
    const matrix = spoiled([4, 3, 2, 1], [0, 3], 1 / 20);
    const found = mostInconsistentPair(matrix);
    expect(found).toMatchObject({ row: 0, column: 3, judged: 0.2 });
    const weights = pairwiseWeights(matrix);
    expect(found?.implied).toBeCloseTo((weights[0] ?? 0) / (weights[3] ?? 0), 12);
    expect(found?.implied).toBeGreaterThan(0.2);
  });

  test("is found among any weights of four or more, whichever pair and way it was misjudged", () => {
    const cases = fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 8 })
      .chain((weights) =>
        fc.tuple(
          fc.constant(weights),
          fc.integer({ min: 0, max: weights.length - 2 }),
          fc.integer({ min: 1, max: weights.length - 1 }),
          fc.constantFrom(1 / 9, 1 / 3, 2, 5, 9),
        ),
      );
    fc.assert(
      fc.property(cases, ([weights, row, last, factor]) => {
        const column = Math.max(last, row + 1);
        expect(mostInconsistentPair(spoiled(weights, [row, column], factor))).toMatchObject({ row, column });
      }),
    );
  });

  test("departs as far as any other pair, by logarithms", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const weights = pairwiseWeights(matrix);
        const departures = matrix.flatMap((row, i) =>
          row.map((judged, j) => Math.abs(Math.log((judged * (weights[j] ?? 0)) / (weights[i] ?? 0)))),
        );
        const found = mostInconsistentPair(matrix);
        const furthest = Math.max(0, ...departures);
        if (found === null) expect(furthest).toBeLessThan(1e-8);
        else expect(Math.abs(Math.log(found.judged / found.implied))).toBeCloseTo(furthest, 8);
      }),
    );
  });

  test("is none where all comparisons fit, and none for one or two things", () => {
    expect(mostInconsistentPair(spoiled([8, 4, 2, 1], [0, 1], 1))).toBeNull();
    expect(mostInconsistentPair([[1]])).toBeNull();
    expect(
      mostInconsistentPair(
        completed([
          [1, 7],
          [null, 1],
        ]),
      ),
    ).toBeNull();
  });
});
