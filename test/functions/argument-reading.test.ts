import { evaluate, type FunctionName } from "../../src/functions/catalogue";
import { FunctionError, type CellResult } from "../../src/functions/function-error";

const FOURS = new Array<number>(16).fill(4);
const row = (changes: Readonly<Record<number, unknown>> = {}): unknown[] =>
  FOURS.map((rating, index) => (index in changes ? changes[index] : rating));

function single(name: FunctionName, args: readonly unknown[]): CellResult {
  const results = evaluate(name, args);
  expect(results).toHaveLength(1);
  return results[0]?.[0] as CellResult;
}

function refusal(name: FunctionName, args: readonly unknown[]): string {
  const result = single(name, args);
  expect(result).toBeInstanceOf(FunctionError);
  const { code, message } = result as FunctionError;
  return `${code} ${message}`;
}

describe("ratings", () => {
  it.each([
    ["null, as Excel on the web hands a blank cell", null],
    ["0, as Excel on the desktop does", 0],
    ["an empty text", ""],
    ["a text of spaces", "  "],
    ["undefined", undefined],
  ])("take %s for not rated", (_, blank) => {
    const all = single("SOURCING_SCORE", [[row()], "Outsource"]);
    const without = single("SOURCING_SCORE", [[row({ 4: blank })], "Outsource"]);
    expect(all).toBe(50);
    expect(without).toBeCloseTo((100 * (4 * 0.75 + 3 * 0.25)) / 7, 12);
  });

  it.each([
    ["a rating above 5", 6, "ratings, row 1, O4 Non-core is 6; expected a number from 1 to 5."],
    ["a rating between blank and 1", 0.5, "ratings, row 1, O4 Non-core is 0.5; expected a number from 1 to 5."],
    ["a negative rating", -1, "ratings, row 1, O4 Non-core is -1; expected a number from 1 to 5."],
    ["text", "high", 'ratings, row 1, O4 Non-core holds the text "high"; expected a number from 1 to 5.'],
    ["a number as text", "3", 'ratings, row 1, O4 Non-core holds the text "3"; expected a number from 1 to 5.'],
    ["a boolean", true, "ratings, row 1, O4 Non-core holds TRUE; expected a number from 1 to 5."],
    ["an error as text", "#N/A", "ratings, row 1, O4 Non-core holds the error #N/A; expected a number from 1 to 5."],
    [
      "an error as an object",
      { type: "Error", basicType: "Error", basicValue: "#DIV/0!" },
      "ratings, row 1, O4 Non-core holds the error #DIV/0!; expected a number from 1 to 5.",
    ],
    ["NaN", NaN, "ratings, row 1, O4 Non-core holds the error #NUM!; expected a number from 1 to 5."],
  ])("refuse %s by row and criterion", (_, bad, message) => {
    expect(refusal("SOURCING_MODEL", [[row({ 3: bad })]])).toBe(`#VALUE! ${message}`);
  });

  it("read a formatted number by its value", () => {
    const formatted = { type: "FormattedNumber", basicType: "Double", basicValue: 4, numberFormat: "0.0" };
    expect(single("SOURCING_SCORE", [[row({ 3: formatted })], "Outsource"])).toBe(50);
  });

  it("spoil their own row only", () => {
    const results = evaluate("SOURCING_MODEL", [[row(), row({ 8: "x" }), row()]]);
    expect(results[0]).toEqual(["Keep in-house"]);
    expect(results[1]?.[0]).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("ratings, row 2, F1") });
    expect(results[2]).toEqual(["Keep in-house"]);
  });

  it("want 16 columns or a header", () => {
    expect(refusal("SOURCING_SCORE", [[[1, 2, 3]]])).toBe(
      "#VALUE! ratings has 3 columns; expected 16, one a criterion, or a criteria header that names the columns.",
    );
    expect(refusal("SOURCING_SCORE", [null])).toBe("#VALUE! ratings is missing.");
    expect(refusal("SOURCING_SCORE", [[]])).toBe("#VALUE! ratings is an empty range.");
  });

  it("give #N/A for a model of which nothing is rated, and say which", () => {
    const offshoreOnly = row(Object.fromEntries(FOURS.slice(0, 8).map((_, index) => [index, null])));
    expect(refusal("SOURCING_SCORE", [[offshoreOnly], "Outsource"])).toBe(
      "#N/A ratings, row 1: no Outsource criterion is rated.",
    );
    expect(single("SOURCING_SCORE", [[offshoreOnly], "Best"])).toBe(50);
  });
});

describe("criteria", () => {
  it("name columns by id or short name, in any case, spacing, order and subset", () => {
    const header = [["data  sensitivity", "o1"]];
    expect(single("SOURCING_SCORE", [[[1, 5]], "Outsource", null, header])).toBe(100);
    expect(single("SOURCING_SCORE", [[[5, 5]], "Outsource", null, header])).toBe(50);
  });

  it("may stand in a column", () => {
    expect(single("SOURCING_SCORE", [[[1, 5]], "Outsource", null, [["O7"], ["O1"]]])).toBe(100);
  });

  it("refuse what is no criterion, with the nearest one", () => {
    expect(refusal("SOURCING_SCORE", [[[1, 5]], null, null, [["O7", "Expertize gap"]]])).toBe(
      '#VALUE! criteria, column 2 is the text "Expertize gap", which is no criterion; did you mean "Expertise gap"?',
    );
    expect(refusal("SOURCING_SCORE", [[[1, 5]], null, null, [["O7", "Data sensitivity"]]])).toBe(
      "#VALUE! criteria, column 2: Data sensitivity is named twice.",
    );
    expect(refusal("SOURCING_SCORE", [[[1, 5]], null, null, [["O7"]]])).toBe(
      "#VALUE! criteria names 1 columns; expected 2, as many as ratings has.",
    );
  });
});

describe("weights", () => {
  const header = [["O1", "O7"]];
  it("count 1 where they are blank, and 0 where they are 0", () => {
    expect(single("SOURCING_SCORE", [[[5, 5]], "Outsource", [["", 3]], header])).toBe(25);
    expect(single("SOURCING_SCORE", [[[5, 5]], "Outsource", [[0, 3]], header])).toBe(0);
    expect(single("SOURCING_SCORE", [[[5, 5]], "Outsource", [[""], [3]], header])).toBe(25);
  });

  it("refuse what cannot weigh", () => {
    expect(refusal("SOURCING_SCORE", [[[5, 5]], null, [[1, -2]], header])).toBe(
      "#VALUE! weights, value 2 is -2; expected a number not below 0.",
    );
    expect(refusal("SOURCING_SCORE", [[[5, 5]], null, [[1, 2, 3]], header])).toBe(
      "#VALUE! weights holds 3 values; expected 2, one for each rating column.",
    );
    expect(refusal("SOURCING_SCORE", [[FOURS], null, [FOURS, FOURS]])).toBe(
      "#VALUE! weights is 2 × 16 cells; expected one row or one column.",
    );
  });

  it("give #DIV/0! when those of a model that is asked for are all 0", () => {
    const outsourceZero = [FOURS.map((_, index) => (index < 8 ? 0 : 1))];
    expect(refusal("SOURCING_SCORE", [[FOURS], "Outsource", outsourceZero])).toBe(
      "#DIV/0! All weights of the Outsource criteria are 0; expected at least one above 0.",
    );
    expect(single("SOURCING_SCORE", [[FOURS], "Offshore", outsourceZero])).toBe(50);
    expect(refusal("SOURCING_MODEL", [[FOURS], [FOURS.map(() => 0)]])).toContain("#DIV/0!");
  });
});

describe("name and value tables", () => {
  const strong = row(Object.fromEntries([4, 5, 6, 7].map((index) => [index, 1])));
  it("match names without regard to case, spacing and hyphens; blank means the default", () => {
    expect(single("SOURCING_MODEL", [[strong], null, null, [["THRES HOLD", 90]]])).toBe("Keep in-house");
    expect(single("SOURCING_MODEL", [[strong], null, null, [["Threshold", ""]]])).toBe("Outsource");
    expect(
      single("SOURCING_MODEL", [
        [strong],
        null,
        null,
        [
          ["Threshold", 55],
          [null, null],
          [0, 0],
        ],
      ]),
    ).toBe("Outsource");
    const assumptions = [
      ["ramp-up months", 6],
      ["ATTRITION", 0.5],
      ["years", 1],
    ];
    expect(single("OFFSHORE_SAVINGS", [1, 100, 40, null, null, assumptions])).toBeCloseTo(100 - 40 - 0.5 * 0.5 * 40, 9);
  });

  it.each([
    ["an unknown name", [["Treshold", 55]], 'settings, row 1: "Treshold" is not known; did you mean "Threshold"?'],
    [
      "a name given twice",
      [
        ["Threshold", 1],
        ["threshold", 2],
      ],
      'settings, row 2: "Threshold" is given already in row 1.',
    ],
    [
      "text for a value",
      [["Threshold", "high"]],
      'settings, row 1, Threshold holds the text "high"; expected a number from 0 to 100.',
    ],
    [
      "a percentage as a whole number",
      [["Minimum coverage", 50]],
      "settings, row 1, Minimum coverage is 50; expected a share from 0 to 1 (0 % to 100 %).",
    ],
    ["one column", [["Threshold"], ["Hybrid band"]], "settings has 1 columns; expected two columns, name and value."],
    ["a value without a name", [["", 5]], "settings, row 1: a value without a name; expected name and value."],
    ["a number for a name", [[7, 5]], "settings, row 1: the name is 7; expected text."],
  ])("refuse %s", (_, settings, message) => {
    expect(refusal("SOURCING_MODEL", [[FOURS], null, null, settings])).toBe(`#VALUE! ${message}`);
  });

  it("take the years of migration one by one; a year left out keeps what held before", () => {
    const flows = (assumptions: unknown[][]) => evaluate("OFFSHORE_CASHFLOWS", [1, 100, 0, 1, 0, assumptions])[0];
    expect(
      flows([
        ["Years", 4],
        ["Migrated year 1", 0.25],
        ["Migrated year 3", 0.5],
      ]),
    ).toEqual([0, 25, 25, 50, 50]);
    expect(
      flows([
        ["Years", 3],
        ["Migrated year 2", 0.5],
      ]),
    ).toEqual([0, 100, 50, 50]);
  });

  it("refuse years that are no horizon", () => {
    const savings = (years: unknown) => refusal("OFFSHORE_SAVINGS", [1, 100, 40, 1, 0, [["Years", years]]]);
    expect(savings(2.5)).toBe(
      "#VALUE! assumptions, row 1, Years is 2.5; expected a whole number, a number from 1 to 50.",
    );
    expect(savings(51)).toBe("#VALUE! assumptions, row 1, Years is 51; expected a number from 1 to 50.");
    expect(savings(0)).toContain("A blank cell may arrive as 0: fill it in.");
  });
});

describe("columns of money", () => {
  it("stand for every row when they are a single cell", () => {
    expect(evaluate("OFFSHORE_SAVINGS", [[[1], [2]], 100, [[40], [50]], null, null, [["Years", 1]]])).toEqual([
      [60],
      [100],
    ]);
  });

  it("refuse lengths that do not fit, and more than one column", () => {
    expect(refusal("OFFSHORE_SAVINGS", [[[1], [2], [3]], [[1], [2]], 40])).toBe(
      "#VALUE! onshore has 2 rows; expected 1 or 3, as many as the longest argument.",
    );
    expect(refusal("OFFSHORE_SAVINGS", [[[1, 2]], 100, 40])).toBe(
      "#VALUE! fte has 2 columns; expected one column, a row for each function.",
    );
  });

  it("keep a bad row to itself, in every cell of that row", () => {
    const results = evaluate("OFFSHORE_CASHFLOWS", [[[1], [-1], [1]], 100, 40, null, null, [["Years", 1]]]);
    expect(results[0]).toEqual([0, 60]);
    expect(results[1]?.map((cell) => (cell as FunctionError).message)).toEqual(
      new Array(2).fill("fte, row 2 is -1; expected a number not below 0."),
    );
    expect(results[2]).toEqual([0, 60]);
  });

  it("refuse a productivity of 0, which a blank cell may be, but take a true blank for 1", () => {
    expect(refusal("OFFSHORE_SAVINGS", [1, 100, 40, [[0]]])).toBe(
      "#VALUE! productivity, row 1 is 0; expected a number above 0. A blank cell may arrive as 0: fill it in.",
    );
    expect(single("OFFSHORE_SAVINGS", [1, 100, 40, [[""]], null, [["Years", 1]]])).toBe(60);
  });

  it("give 0 for nobody and no percentage of nothing", () => {
    expect(single("OFFSHORE_SAVINGS", [0, 100, 40, 1, 500])).toBe(0);
    expect(refusal("OFFSHORE_SAVINGS_PCT", [0, 100, 40])).toContain(
      "#DIV/0! Row 1: the onshore cost over all years is 0",
    );
  });

  it("never let a number leave that a cell cannot hold", () => {
    expect(refusal("OFFSHORE_SAVINGS", [1e300, 1e300, 1])).toBe(
      "#NUM! Row 1: the result is too large to be a number in a cell.",
    );
  });
});

describe("single arguments", () => {
  it("match words in any case and refuse others with the choices", () => {
    expect(single("SOURCING_SCORE", [[FOURS], [["outsource"]]])).toBe(50);
    expect(refusal("SOURCING_SCORE", [[FOURS], "Insource"])).toBe(
      '#VALUE! model is the text "Insource"; expected one of "Outsource", "Offshore", "Best".',
    );
    expect(refusal("SOURCING_SCORE", [[FOURS], [["Outsource", "Offshore"]]])).toBe(
      "#VALUE! model is a range of several cells; expected one value.",
    );
  });

  it("take TRUE, FALSE, 1 and 0 for a flag", () => {
    const height = (headers: unknown) => evaluate("SOURCING_COMPARE", [[FOURS], null, null, null, headers]).length;
    expect([true, false, 1, 0, null].map(height)).toEqual([2, 1, 2, 1, 1]);
    expect(refusal("SOURCING_COMPARE", [[FOURS], null, null, null, "yes"])).toBe(
      '#VALUE! headers is the text "yes"; expected TRUE or FALSE.',
    );
  });

  it("explain one business function at a time", () => {
    expect(refusal("SOURCING_CONTRIBUTIONS", [[FOURS, FOURS]])).toBe(
      "#VALUE! ratings has 2 rows; expected the ratings of one function.",
    );
  });
});
