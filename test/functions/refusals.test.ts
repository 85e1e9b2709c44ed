/** Whatever is wrong, and wherever: the message names the argument and the place, and no other row is spoilt. */
import fc from "fast-check";
import { CATALOGUE, evaluate, type FunctionName } from "../../src/functions/catalogue";
import { FunctionError } from "../../src/functions/function-error";
import { ASSUMPTIONS } from "../../src/finance/assumptions";
import { CRITERIA } from "../../src/sourcing/criteria";
import { MODEL_SETTINGS } from "../../src/sourcing/settings";

const ROWS = 4;
const rating = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 8 });
const ratingRows = fc.array(fc.array(rating, { minLength: 16, maxLength: 16 }), { minLength: ROWS, maxLength: ROWS });
const row = fc.integer({ min: 0, max: ROWS - 1 });
const column = fc.integer({ min: 0, max: 15 });

/** What no numeric argument takes. */
const notANumber = fc.constantFrom<unknown>("high", "3", true, "#N/A", NaN, { basicValue: "#REF!", type: "Error" });
const below = (limit: number) => fc.double({ min: -1e9, max: limit - 1e-6, noNaN: true });
const above = (limit: number) => fc.double({ min: limit, max: 1e9, minExcluded: true, noNaN: true });

/** The same cells with one of them replaced. */
function withCell(cells: readonly (readonly unknown[])[], at: number, place: number, cell: unknown): unknown[][] {
  return cells.map((each, i) => each.map((old, j) => (i === at && j === place ? cell : old)));
}

function expectRefusal(result: unknown, start: string): void {
  expect(result).toBeInstanceOf(FunctionError);
  const { code, message } = result as FunctionError;
  expect(code).toBe("#VALUE!");
  expect(message.slice(0, start.length)).toBe(start);
  expect(message).toMatch(/; (expected|did you mean) .+[.?]/);
}

/** One whole answer that is a refusal. */
function expectRefusedCall(results: readonly (readonly unknown[])[], start: string): void {
  expect(results.map((cells) => cells.length)).toEqual([1]);
  expectRefusal(results[0]?.[0], start);
}

/** The refused row holds the refusal in every cell, and the others what they held before. */
function expectRefusedRow(
  results: readonly (readonly unknown[])[],
  good: readonly (readonly unknown[])[],
  at: number,
  start: string,
): void {
  expect(results).toHaveLength(good.length);
  results.forEach((cells, i) => {
    if (i === at) cells.forEach((cell) => expectRefusal(cell, start));
    else expect(cells).toEqual(good[i]);
  });
}

describe("ratings", () => {
  const bad = fc.oneof(notANumber, below(0), above(5), fc.double({ min: 0.01, max: 0.99, noNaN: true }));
  const BY_ROW: readonly FunctionName[] = [
    "SOURCING_SCORE",
    "SOURCING_MODEL",
    "SOURCING_REASON",
    "SOURCING_COMPARE",
    "SOURCING_STABILITY",
  ];

  it.each(BY_ROW)("%s refuses a bad one by row and criterion, in its own row only", (name) => {
    fc.assert(
      fc.property(ratingRows, row, column, bad, (rows, at, place, cell) => {
        const results = evaluate(name, [withCell(rows, at, place, cell)]);
        const criterion = CRITERIA[place];
        const start = `ratings, row ${at + 1}, ${criterion?.id} ${criterion?.shortName} `;
        expectRefusedRow(results, evaluate(name, [rows]), at, start);
      }),
      { numRuns: 30 },
    );
  });

  it.each<FunctionName>(["SOURCING_CONTRIBUTIONS", "SOURCING_FLIP"])("%s refuses a bad one by criterion", (name) => {
    fc.assert(
      fc.property(ratingRows, column, bad, (rows, place, cell) => {
        const results = evaluate(name, [withCell(rows, 0, place, cell).slice(0, 1)]);
        expectRefusedCall(results, `ratings, row 1, ${CRITERIA[place]?.id} ${CRITERIA[place]?.shortName} `);
      }),
      { numRuns: 30 },
    );
  });
});

describe("weights, criteria and settings", () => {
  /** Every function that takes the argument, and where it takes it. */
  const taking = (argument: string) =>
    (Object.keys(CATALOGUE) as FunctionName[])
      .filter((name) => CATALOGUE[name].argumentNames[0] === "ratings")
      .map((name) => [name, (CATALOGUE[name].argumentNames as readonly string[]).indexOf(argument)] as const)
      .filter(([, place]) => place > 0);
  const oneRow = ratingRows.map((rows) => rows.slice(0, 1));

  function call(name: FunctionName, ratings: unknown, place: number, value: unknown): readonly (readonly unknown[])[] {
    const args: unknown[] = [ratings];
    args[place] = value;
    return evaluate(name, args);
  }

  it.each(taking("weights"))("%s refuses a bad weight by its place", (name, argument) => {
    const weights = [new Array<unknown>(16).fill(1)];
    fc.assert(
      fc.property(oneRow, column, fc.oneof(notANumber, below(0)), (ratings, place, cell) => {
        const results = call(name, ratings, argument, withCell(weights, 0, place, cell));
        expectRefusedCall(results, `weights, value ${place + 1} `);
      }),
      { numRuns: 30 },
    );
  });

  it.each(taking("criteria"))("%s refuses what is no criterion by its place, and suggests one", (name, argument) => {
    const header = [CRITERIA.map((criterion) => criterion.id)];
    fc.assert(
      fc.property(oneRow, column, fc.constantFrom<unknown>("O9", "Cost", 7, true), (ratings, place, cell) => {
        const results = call(name, ratings, argument, withCell(header, 0, place, cell));
        expectRefusedCall(results, `criteria, column ${place + 1} is `);
      }),
      { numRuns: 30 },
    );
  });

  it.each(taking("settings"))("%s refuses a setting outside its range by row and name", (name, argument) => {
    const table = MODEL_SETTINGS.map((setting) => [setting.name, setting.default]);
    fc.assert(
      fc.property(oneRow, fc.integer({ min: 0, max: 2 }), fc.boolean(), (ratings, at, high) => {
        const setting = MODEL_SETTINGS[at];
        const cell = high ? (setting?.maximum ?? 0) + 0.5 : (setting?.minimum ?? 0) - 0.5;
        const results = call(name, ratings, argument, withCell(table, at, 1, cell));
        expectRefusedCall(results, `settings, row ${at + 1}, ${setting?.name} `);
      }),
      { numRuns: 20 },
    );
  });
});

describe("money", () => {
  const money = Array.from({ length: ROWS }, (_, i) => [10 * (i + 1)]);
  const CASES = (Object.keys(CATALOGUE) as FunctionName[]).filter((name) =>
    ["fte", "inhouse"].includes(CATALOGUE[name].argumentNames[0] ?? ""),
  );
  const BY_ROW = CASES.filter((name) => !["OFFSHORE_SENSITIVITY", "OFFSHORE_SIMULATION"].includes(name));
  const ONE_CASE = CASES.filter((name) => !BY_ROW.includes(name));
  /** The arguments before the assumptions, each a column. */
  const inputs = (name: FunctionName) =>
    (CATALOGUE[name].argumentNames as readonly string[]).slice(
      0,
      (CATALOGUE[name].argumentNames as readonly string[]).indexOf("assumptions"),
    );

  it("is taken by all the offshore and outsourcing functions but the one that begins with a driver", () => {
    expect([...BY_ROW, ...ONE_CASE].sort()).toEqual([
      "OFFSHORE_CASHFLOWS",
      "OFFSHORE_IRR",
      "OFFSHORE_NPV",
      "OFFSHORE_PAYBACK",
      "OFFSHORE_SAVINGS",
      "OFFSHORE_SAVINGS_PCT",
      "OFFSHORE_SENSITIVITY",
      "OFFSHORE_SIMULATION",
      "OUTSOURCE_NPV",
      "OUTSOURCE_SAVINGS",
    ]);
  });

  it.each(BY_ROW)("%s refuses what makes no sense by argument and row, in its own row only", (name) => {
    const names = inputs(name);
    fc.assert(
      fc.property(fc.nat(names.length - 1), row, fc.oneof(notANumber, below(0)), (argument, at, cell) => {
        const args = names.map(() => money);
        const good = evaluate(name, args);
        const results = evaluate(
          name,
          args.map((cells, i) => (i === argument ? withCell(cells, at, 0, cell) : cells)),
        );
        expectRefusedRow(results, good, at, `${names[argument]}, row ${at + 1} `);
      }),
      { numRuns: 40 },
    );
  });

  it("OFFSHORE_BREAKEVEN does so too", () => {
    fc.assert(
      fc.property(row, fc.oneof(notANumber, below(0)), (at, cell) => {
        const args = ["Transition", money, money, money];
        const results = evaluate("OFFSHORE_BREAKEVEN", [...args.slice(0, 3), withCell(money, at, 0, cell)]);
        expectRefusedRow(results, evaluate("OFFSHORE_BREAKEVEN", args), at, `offshore, row ${at + 1} `);
      }),
    );
  });

  it.each(CASES)("%s refuses an assumption outside its range by row and name", (name) => {
    const known = ASSUMPTIONS.filter(
      ({ name: each }) => name.startsWith("OFFSHORE") !== (each === "Contract indexation"),
    );
    const args: unknown[] = inputs(name).map(() => [[10]]);
    for (const { name: assumption, numbered, minimum, maximum } of known) {
      const label = numbered ? `${assumption} 2` : assumption;
      for (const value of [minimum - 0.01, ...(maximum < 1e9 ? [maximum + 0.01] : []), "much", true]) {
        const results = evaluate(name, [
          ...args,
          [
            [null, null],
            [label, value],
          ],
        ]);
        expectRefusedCall(results, `assumptions, row 2, ${label} `);
      }
    }
  });

  it("refuses estimates by row, name and column", () => {
    const args = [[[10]], [[90]], [[40]], null, null, null];
    fc.assert(
      fc.property(fc.nat(2), notANumber, (place, cell) => {
        const estimate = withCell([["Offshore cost", 30, 40, 50]], 0, place + 1, cell);
        const results = evaluate("OFFSHORE_SIMULATION", [...args, [[null, null, null, null], ...estimate]]);
        expectRefusedCall(results, `uncertainty, row 2, Offshore cost`);
      }),
    );
  });
});

describe("matrices", () => {
  const size = 4;
  const place = fc.nat(size - 1);
  const ones = Array.from({ length: size }, () => new Array<unknown>(size).fill(1));

  it.each<FunctionName>(["AHP_WEIGHTS", "AHP_CONSISTENCY"])("%s refuses a bad comparison by row and column", (name) => {
    fc.assert(
      fc.property(place, place, fc.oneof(notANumber, below(0)), (at, column, cell) => {
        expectRefusedCall(
          evaluate(name, [withCell(ones, at, column, cell)]),
          `pairwise, row ${at + 1}, column ${column + 1} `,
        );
      }),
    );
  });

  it.each<FunctionName>(["AHP_WEIGHTS", "AHP_CONSISTENCY"])(
    "%s refuses what is not reciprocal by its cells",
    (name) => {
      fc.assert(
        fc.property(place, place, fc.double({ min: 1.001, max: 9, noNaN: true }), (at, column, cell) => {
          const results = evaluate(name, [withCell(ones, at, column, cell)]);
          const [first, second] = [Math.max(at, column), Math.min(at, column)];
          expectRefusedCall(results, `pairwise, row ${first + 1}, column ${second + 1} `);
          if (first !== second) {
            expect((results[0]?.[0] as FunctionError).message).toContain(`row ${second + 1}, column ${first + 1}`);
          }
        }),
      );
    },
  );

  it.each<FunctionName>(["OPTION_SCORE", "OPTION_RANK"])(
    "%s refuses a bad value by row and column, in its own row only",
    (name) => {
      const matrix = [
        [3, 200, 5, 1],
        [2, 100, 5, 4],
        [1, 150, 6, 2],
      ];
      fc.assert(
        fc.property(fc.nat(2), place, fc.oneof(notANumber, fc.constant(null)), (at, column, cell) => {
          const results = evaluate(name, [withCell(matrix, at, column, cell)]);
          const others = evaluate(name, [matrix.filter((_, i) => i !== at)]);
          const good = [...others.slice(0, at), [], ...others.slice(at)];
          expectRefusedRow(results, good, at, `matrix, row ${at + 1}, column ${column + 1} `);
        }),
      );
    },
  );
});
