/** Stability, flip weights, portfolio, weights and options as cells call them: shapes, readings of blanks, and refusals. */
import fc from "fast-check";
import { evaluate, type FunctionName } from "../../src/functions/catalogue";
import { FunctionError, type CellResult } from "../../src/functions/function-error";
import { CRITERIA } from "../../src/sourcing/criteria";

const ROW = [5, 4, 3, 4, 2, 2, 5, 4, 2, 1, 2, 1, 4, 4, 3, 1];
const NOTHING = ROW.map(() => null);
const IDS = CRITERIA.map((criterion) => criterion.id);

/** Results with every error as its code and message. */
function cells(name: FunctionName, ...args: unknown[]): (CellResult | string)[][] {
  return evaluate(name, args).map((row) =>
    row.map((cell) => (cell instanceof FunctionError ? `${cell.code} ${cell.message}` : cell)),
  );
}

const only = (name: FunctionName, ...args: unknown[]) => {
  const results = cells(name, ...args);
  expect(results.map((row) => row.length)).toEqual([1]);
  return results[0]?.[0];
};

it("the order of criteria columns changes nothing when a header names them", () => {
  const columns = fc.shuffledSubarray([...IDS.keys()], { minLength: 16, maxLength: 16 });
  const rating = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 8 });
  fc.assert(
    fc.property(
      columns,
      fc.array(rating, { minLength: 16, maxLength: 16 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 16, maxLength: 16 }),
      (order, row, weights) => {
        const moved = <T>(values: readonly T[]) => order.map((i) => values[i]);
        const header = order.map((i, k) => (k % 2 === 0 ? IDS[i] : CRITERIA[i]?.shortName));
        const args = [[moved(row)], [moved(weights)], [header]];
        expect(cells("SOURCING_COMPARE", ...args)).toEqual(cells("SOURCING_COMPARE", [row], [weights]));
        expect(cells("SOURCING_CONTRIBUTIONS", ...args)).toEqual(cells("SOURCING_CONTRIBUTIONS", [row], [weights]));
        expect(cells("SOURCING_FLIP", ...args)).toEqual(cells("SOURCING_FLIP", [row], [weights]));
      },
    ),
  );
});

describe("SOURCING_STABILITY", () => {
  it("gives a share for each row, blank where there is no recommendation", () => {
    const results = cells("SOURCING_STABILITY", [ROW, NOTHING, ROW.map(() => 3)]);
    expect(results).toEqual([[0.653], [""], [expect.any(Number)]]);
  });

  it("takes weights, settings and trials, and gives the same again", () => {
    const args = [[ROW], [ROW], null, [["Threshold", 60]], 200];
    const first = cells("SOURCING_STABILITY", ...args);
    expect(first).toEqual(cells("SOURCING_STABILITY", ...args));
    expect(first).not.toEqual(cells("SOURCING_STABILITY", [ROW]));
  });

  it("does not change with the order of the columns, weights being equal", () => {
    const reversed = [[...ROW].reverse()];
    expect(cells("SOURCING_STABILITY", reversed, null, [[...IDS].reverse()])).toEqual(
      cells("SOURCING_STABILITY", [ROW]),
    );
  });

  it.each([
    [0, "trials is 0; expected a number from 1 to 10000. A blank cell may arrive as 0: fill it in."],
    [10001, "trials is 10001; expected a number from 1 to 10000."],
    [2.5, "trials is 2.5; expected a whole number, a number from 1 to 10000."],
    ["many", 'trials holds the text "many"; expected a number from 1 to 10000.'],
  ])("refuses %p trials", (trials, message) => {
    expect(only("SOURCING_STABILITY", [ROW], null, null, null, trials)).toBe(`#VALUE! ${message}`);
  });

  it("keeps a bad row to itself and wants some weight", () => {
    const bad = [...ROW.slice(0, 15), 9];
    expect(cells("SOURCING_STABILITY", [bad, ROW])).toEqual([[expect.stringMatching(/^#VALUE! .*row 1, F8/)], [0.653]]);
    expect(only("SOURCING_STABILITY", [ROW], [ROW.map(() => 0)])).toMatch(/^#DIV\/0! /);
  });
});

describe("SOURCING_FLIP", () => {
  it("lists each criterion with the multiple that flips the recommendation, and to what", () => {
    const results = cells("SOURCING_FLIP", [ROW]);
    expect(results.map((row) => row[0])).toEqual(CRITERIA.map((criterion) => criterion.shortName));
    expect(results[0]).toEqual(["Expertise gap", 0, "Keep in-house"]);
    expect(results[1]).toEqual(["Save without relocating", "", ""]);
    // O7 rated 5: u = 0. Outsourcing is 4.75 / (7 + k) and falls below 0.55 at k = 18/11.
    expect(results[6]).toEqual(["Data sensitivity", expect.closeTo(18 / 11, 6), "Keep in-house"]);
  });

  it("explains one row only", () => {
    expect(only("SOURCING_FLIP", [ROW, ROW])).toBe("#VALUE! ratings has 2 rows; expected the ratings of one function.");
  });
});

describe("SOURCING_DIFFERENCES", () => {
  it("gives the five topics, or the row of one", () => {
    const all = cells("SOURCING_DIFFERENCES");
    expect(all.map((row) => row.length)).toEqual([3, 3, 3, 3, 3]);
    expect(cells("SOURCING_DIFFERENCES", "cost  STRUCTURE")).toEqual([all[2]]);
    expect(all[2]?.[0]).toBe("Cost structure");
  });

  it("refuses a topic it does not have", () => {
    expect(only("SOURCING_DIFFERENCES", "Speed")).toMatch(
      /^#VALUE! topic is the text "Speed"; expected one of "Geography"/,
    );
  });
});

describe("PORTFOLIO_MODEL", () => {
  const models = [["Outsource"], ["offshore "], ["Keep in-house"], ["Outsource"]];

  it("counts, shares and states", () => {
    expect(cells("PORTFOLIO_MODEL", models)).toEqual([
      ["Keep in-house", 1, 0.25],
      ["Outsource", 2, 0.5],
      ["Offshore", 1, 0.25],
      ["Hybrid", 0, 0],
      ["Not enough ratings", 0, 0],
      ["Hybrid portfolio", 4, 1],
    ]);
  });

  it("shares by size, a blank size being 0", () => {
    const shares = cells("PORTFOLIO_MODEL", models, [[10], [30], [""], [60]]).map((row) => row[2]);
    expect(shares).toEqual([0, 0.7, 0.3, 0, 0, 1]);
  });

  it.each([[null], [0], [""], ["  "]])("passes over rows that hold %p, with their sizes", (blank) => {
    const results = cells("PORTFOLIO_MODEL", [["Outsource"], [blank], ["Offshore"]], [[1], [100], [3]]);
    expect(results.map((row) => row[2])).toEqual([0, 0.25, 0.75, 0, 0, 1]);
    expect(results[5]).toEqual(["Hybrid portfolio", 2, 1]);
  });

  it("has nothing to share when no row is in use", () => {
    expect(cells("PORTFOLIO_MODEL", [[null], [null]])[5]).toEqual(["No recommendation yet", 0, ""]);
  });

  it("refuses sizes that total 0, sizes of another length, and what is no recommendation", () => {
    expect(cells("PORTFOLIO_MODEL", models, [[0], [0], [0], [0]])[1]).toEqual([
      "Outsource",
      2,
      "#DIV/0! All sizes are 0; expected at least one above 0.",
    ]);
    expect(only("PORTFOLIO_MODEL", models, [[1], [2]])).toBe(
      "#VALUE! sizes holds 2 values; expected 4, one for each model.",
    );
    expect(only("PORTFOLIO_MODEL", models, [[1], [-2], [1], [1]])).toBe(
      "#VALUE! sizes, value 2 is -2; expected a number not below 0.",
    );
    expect(only("PORTFOLIO_MODEL", [["Outsource"], ["Ofshore"]])).toBe(
      '#VALUE! models, value 2 is the text "Ofshore", which is no recommendation; did you mean "Offshore"?',
    );
    expect(only("PORTFOLIO_MODEL", [["#N/A"]])).toMatch(/^#VALUE! models, value 1 is the error #N\/A, which is no/);
  });
});

describe("RANK_WEIGHTS", () => {
  it("gives weights in the shape of the ranks", () => {
    expect(cells("RANK_WEIGHTS", [[2], [1]])).toEqual([[0.25], [0.75]]);
    expect(cells("RANK_WEIGHTS", [[2, 1]])).toEqual([[0.25, 0.75]]);
    expect(cells("RANK_WEIGHTS", 7)).toEqual([[1]]);
  });

  it.each([
    [null, "ranks, value 2 is blank; expected a number above 0."],
    [0, "ranks, value 2 is 0; expected a number above 0. A blank cell may arrive as 0: fill it in."],
    [-1, "ranks, value 2 is -1; expected a number above 0."],
    ["first", 'ranks, value 2 holds the text "first"; expected a number above 0.'],
  ])("refuses %p as a rank", (rank, message) => {
    expect(only("RANK_WEIGHTS", [[1], [rank]])).toBe(`#VALUE! ${message}`);
  });

  it("wants one row or one column", () => {
    expect(
      only("RANK_WEIGHTS", [
        [1, 2],
        [3, 4],
      ]),
    ).toBe("#VALUE! ranks is 2 × 2 cells; expected one row or one column.");
  });
});

describe("AHP_WEIGHTS and AHP_CONSISTENCY", () => {
  const half = [
    [1, 2, 4],
    [null, 1, 2],
    [0, "", 1],
  ];

  it("complete a half-filled matrix, whatever a blank arrives as", () => {
    expect(cells("AHP_WEIGHTS", half)).toEqual([[4 / 7], [2 / 7], [1 / 7]].map(([w]) => [expect.closeTo(w ?? 0, 10)]));
    expect(only("AHP_CONSISTENCY", half)).toBeCloseTo(0, 12);
  });

  it("take the random index by name", () => {
    const inconsistent = [
      [1, 9, 1],
      [null, 1, 9],
      [null, null, 1],
    ];
    const saaty = only("AHP_CONSISTENCY", inconsistent) as number;
    expect(saaty).toBeGreaterThan(1);
    expect(only("AHP_CONSISTENCY", inconsistent, "saaty 1980")).toBe(saaty);
    expect((only("AHP_CONSISTENCY", inconsistent, "DoneganDodd") as number) * 0.4914).toBeCloseTo(saaty * 0.58, 10);
    expect(only("AHP_CONSISTENCY", inconsistent, "Saaty")).toMatch(
      /^#VALUE! index is the text "Saaty"; expected one of "Saaty1980"/,
    );
  });

  it("say where a table of random indices ends", () => {
    const ones = (n: number) => Array.from({ length: n }, () => new Array<number>(n).fill(1));
    expect(only("AHP_CONSISTENCY", ones(11), "DoneganDodd")).toBe(
      '#N/A pairwise compares 11 things; the random index "DoneganDodd" is known up to 10.',
    );
    expect(only("AHP_WEIGHTS", ones(101))).toBe("#VALUE! pairwise compares 101 things; expected at most 100.");
    expect(cells("AHP_WEIGHTS", ones(100))).toHaveLength(100);
  });

  it.each<[unknown[][], string]>([
    [
      [
        [1, 2],
        [0.5, 1],
        [1, 1],
      ],
      "pairwise is 3 × 2 cells; expected as many rows as columns.",
    ],
    [
      [
        [1, -2],
        [0.5, 1],
      ],
      "pairwise, row 1, column 2 is -2; expected a number above 0.",
    ],
    [
      [
        [1, 1e10],
        [null, 1],
      ],
      "pairwise, row 1, column 2 is 10000000000; expected a number from 1e-9 to 1000000000.",
    ],
    [
      [
        [1, null],
        [0, 1],
      ],
      "pairwise, row 1, column 2 and row 2, column 1 are both blank; expected one of the two.",
    ],
    [
      [
        [1, 2],
        [0.5, 3],
      ],
      "pairwise, row 2, column 2 is 3; expected 1, nothing outweighs itself.",
    ],
    [
      [
        [1, 2],
        [0.4, 1],
      ],
      "pairwise, row 2, column 1 is 0.4; expected 1 divided by row 1, column 2, 0.5, or blank.",
    ],
    [
      [
        [1, "two"],
        [null, 1],
      ],
      'pairwise, row 1, column 2 holds the text "two"; expected a number.',
    ],
  ])("refuse %j by the cell", (pairwise, message) => {
    expect(only("AHP_WEIGHTS", pairwise)).toBe(`#VALUE! ${message}`);
    expect(only("AHP_CONSISTENCY", pairwise)).toBe(`#VALUE! ${message}`);
  });
});

describe("OPTION_SCORE and OPTION_RANK", () => {
  const matrix = [
    [4, 200],
    [2, 100],
    [3, 150],
  ];

  it("score and rank each option, by a weighted sum of MinMax values unless told otherwise", () => {
    expect(cells("OPTION_SCORE", matrix)).toEqual([[1], [0], [0.5]]);
    expect(cells("OPTION_SCORE", matrix, [[3, 1]], [[1, -1]])).toEqual([[0.75], [0.25], [0.5]]);
    expect(cells("OPTION_RANK", matrix, [[3], [1]], [[1], [-1]])).toEqual([[1], [3], [2]]);
  });

  it("know that VIKOR's best is the lowest", () => {
    expect(cells("OPTION_SCORE", matrix, null, null, "vikor")).toEqual([[0], [1], [0.5]]);
    expect(cells("OPTION_RANK", matrix, null, null, "VIKOR")).toEqual([[1], [3], [2]]);
  });

  it("take a blank weight as 1 and a blank direction as more is better", () => {
    const plain = cells("OPTION_SCORE", matrix, [[1, 2]], [[1, -1]]);
    expect(cells("OPTION_SCORE", matrix, [[null, 2]], [[0, -1]])).toEqual(plain);
    expect(cells("OPTION_SCORE", matrix, [["", 2]], [["", -1]])).toEqual(plain);
  });

  it("leave out an option that lacks a number, and score the others as if it were not there", () => {
    const gap = [
      [4, 200],
      [9, null],
      [2, 100],
      ["x", 1],
      [3, 150],
    ];
    expect(cells("OPTION_SCORE", gap)).toEqual([
      [1],
      ["#VALUE! matrix, row 2, column 2 is blank; expected a number."],
      [0],
      ['#VALUE! matrix, row 4, column 1 holds the text "x"; expected a number.'],
      [0.5],
    ]);
    expect(cells("OPTION_RANK", gap).map((row) => row[0])).toEqual([1, expect.any(String), 3, expect.any(String), 2]);
  });

  it("have an answer when no option is left", () => {
    expect(
      cells("OPTION_SCORE", [
        ["a", 1],
        [2, "b"],
      ]),
    ).toEqual([
      ['#VALUE! matrix, row 1, column 1 holds the text "a"; expected a number.'],
      ['#VALUE! matrix, row 2, column 2 holds the text "b"; expected a number.'],
    ]);
  });

  it.each<[unknown[], string]>([
    [[matrix, [[1, 2, 3]]], "#VALUE! weights holds 3 values; expected 2, one for each column of matrix."],
    [[matrix, [[1, -2]]], "#VALUE! weights, value 2 is -2; expected a number not below 0."],
    [[matrix, [[0, 0]]], "#DIV/0! All weights are 0; expected at least one above 0."],
    [[matrix, null, [[1]]], "#VALUE! directions holds 1 values; expected 2, one for each column of matrix."],
    [[matrix, null, [[1, 2]]], "#VALUE! directions, value 2 is 2; expected 1 (more is better) or -1 (less is better)."],
    [
      [matrix, null, [["up", 1]]],
      '#VALUE! directions, value 1 is the text "up"; expected 1 (more is better) or -1 (less is better).',
    ],
    [
      [
        [
          ["x", 1],
          [2, -1],
          [3, 4],
        ],
        null,
        null,
        null,
        "Max",
      ],
      '#VALUE! matrix, row 2, column 2 is -1; "Max" takes no negative numbers, "MinMax" does.',
    ],
    [
      [
        [
          [1, 1],
          [2, -1],
        ],
        null,
        null,
        "TOPSIS",
        "Sum",
      ],
      '#VALUE! matrix, row 2, column 2 is -1; "Sum" takes no negative numbers, "MinMax" does.',
    ],
    [
      [
        [
          [1, 0],
          [2, 1],
        ],
        null,
        [[1, -1]],
        null,
        "Sum",
      ],
      '#VALUE! matrix, row 1, column 2 is 0; "Sum" divides by costs, so each must be above 0; "MinMax" takes 0.',
    ],
    [
      [
        [
          [1, 3],
          [2, 1],
        ],
        null,
        [[1, -1]],
        "WeightedProduct",
        "None",
      ],
      '#VALUE! matrix, row 1, column 2 is 3, which is negative once normalized; "WeightedProduct" takes none such, "MinMax" makes none.',
    ],
    [[[[1e308], [-1e308]]], "#NUM! matrix, row 1, column 1 is 1e+308, too large to reckon with."],
  ])("refuse %j", (args, message) => {
    expect(only("OPTION_SCORE", ...args)).toBe(message);
    expect(only("OPTION_RANK", ...args)).toBe(message);
  });

  it("refuse a method or normalization they do not know by naming those they do", () => {
    expect(only("OPTION_SCORE", matrix, null, null, "AHP")).toMatch(
      /^#VALUE! method is the text "AHP"; expected one of "WeightedSum"/,
    );
    expect(only("OPTION_SCORE", matrix, null, null, null, "z")).toMatch(/^#VALUE! normalization is .* "MinMax"/);
  });
});

describe("every one of these functions", () => {
  const anyCell = fc.oneof(
    fc.integer({ min: -3, max: 9 }),
    fc.double(),
    fc.constantFrom<unknown>(null, "", "Outsource", "x", true, "#N/A", undefined, { basicValue: 2 }),
  );
  const anyArgument = fc.oneof(
    fc.constantFrom<unknown>(null, undefined),
    anyCell,
    fc.array(fc.array(anyCell, { maxLength: 16 }), { maxLength: 5 }),
  );
  const NAMES: readonly FunctionName[] = [
    "SOURCING_STABILITY",
    "SOURCING_FLIP",
    "SOURCING_DIFFERENCES",
    "PORTFOLIO_MODEL",
    "RANK_WEIGHTS",
    "AHP_WEIGHTS",
    "AHP_CONSISTENCY",
    "OPTION_SCORE",
    "OPTION_RANK",
  ];

  it.each(NAMES)("%s answers any cells with finite numbers, texts or defined errors", (name) => {
    fc.assert(
      fc.property(fc.array(anyArgument, { maxLength: 5 }), (args) => {
        for (const cell of evaluate(name, args).flat()) {
          if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
          else if (cell instanceof FunctionError) expect(cell.message).not.toMatch(/undefined|NaN|\[object/);
          else expect(["string", "boolean"]).toContain(typeof cell);
        }
      }),
      { numRuns: 300 },
    );
  });
});
