/** Whatever a cell, a range or an argument can hold, for tests of what functions do with it. */
import fc from "fast-check";
import { CATALOGUE, type FunctionName } from "../../src/functions/catalogue";
import { FUNCTION_EXAMPLES } from "../../src/functions/examples";

export const FUNCTION_NAMES = Object.keys(CATALOGUE) as FunctionName[];

const EXTREME_NUMBERS = [
  0,
  -0,
  1,
  -1,
  5,
  0.5,
  1e-300,
  -1e-300,
  5e-324,
  1e300,
  -1e300,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  1e9,
  45_000,
  2_958_465,
  2_958_466,
];

const WORDS = [
  "",
  " ",
  "#N/A",
  "#VALUE!",
  "#DIV/0!",
  "Outsource",
  "Offshore",
  "Hybrid",
  "Best",
  "TOPSIS",
  "VIKOR",
  "PROMETHEE",
  "WeightedProduct",
  "Sum",
  "Vector",
  "O1",
  "F8",
  "Non-core",
  "Years",
  "Discount rate",
  "Migrated year 1",
  "Migrated year 50",
  "Threshold",
  "Minimum coverage",
  "Offshore cost",
  "Productivity",
  "Saaty2005",
  "Europe/Berlin",
  "Asia/Manila",
  "UTC",
  "Etc/GMT+12",
  "constructor",
  "__proto__",
  "toString",
  "12",
  "1e999",
  "=1+1",
  "\u0000",
  "\ud800",
  "ÄÖÜ",
  "x".repeat(40_000),
];

/** What Excel hands over for a cell. */
export const cellOfExcel = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 3, arbitrary: fc.constantFrom(...EXTREME_NUMBERS) },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.constant(null) },
);

/** What no host should hand over, but a program might. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    NaN,
    Infinity,
    -Infinity,
    undefined,
    {},
    [],
    [[[]]],
    new Date(Number.NaN),
    Symbol("cell"),
    10n,
    () => 1,
    /x/,
    new Map(),
  ),
  fc.constantFrom<unknown>(
    { type: "Error", basicValue: "#N/A" },
    { code: "notAvailable" },
    { basicValue: { basicValue: 3 } },
    { type: "Double", basicValue: 4 },
  ),
  fc.anything({ maxDepth: 3, withNullPrototype: true, withTypedArray: true, withDate: true }),
);

const anyCell = fc.oneof(
  { weight: 5, arbitrary: cellOfExcel as fc.Arbitrary<unknown> },
  { weight: 1, arbitrary: junk },
);

const matrixOf = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
  fc.oneof(
    fc.array(fc.array(cell, { maxLength: 17 }), { maxLength: 6 }),
    fc
      .integer({ min: 1, max: 17 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      ),
    fc
      .integer({ min: 1, max: 2 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 60 }),
      ),
  );

const argumentOf = <T>(cell: fc.Arbitrary<T>) => fc.oneof(cell, matrixOf(cell), fc.constant(null));

export interface AnyCall {
  readonly name: FunctionName;
  readonly args: readonly unknown[];
}

/** A call with arguments that mean nothing. */
const blindCall = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<AnyCall> =>
  fc.record({ name: fc.constantFrom(...FUNCTION_NAMES), args: fc.array(argumentOf(cell), { maxLength: 13 }) });

/** The call of a documented example, in which a few cells or arguments are something else: it gets past the first checks. */
const spoiltCall = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<AnyCall> =>
  fc
    .constantFrom(...FUNCTION_NAMES.flatMap((name) => FUNCTION_EXAMPLES[name].map(({ args }) => ({ name, args }))))
    .chain(({ name, args }) => {
      const count = CATALOGUE[name].argumentNames.length;
      const slips = fc.array(
        fc.record({
          at: fc.nat(count - 1),
          row: fc.nat(20),
          column: fc.nat(17),
          cell,
          whole: fc.option(argumentOf(cell), { freq: 3 }),
        }),
        { minLength: 1, maxLength: 4 },
      );
      return slips.map((all) => {
        const spoilt: unknown[] = Array.from(
          { length: count },
          (_, i) => JSON.parse(JSON.stringify(args[i] ?? null)) as unknown,
        );
        for (const { at, row, column, cell: other, whole } of all) {
          const argument = spoilt[at];
          if (whole !== null || !Array.isArray(argument)) {
            spoilt[at] = whole ?? other;
            continue;
          }
          const line: unknown = argument[row % argument.length];
          if (Array.isArray(line)) line[column % line.length] = other;
        }
        return { name, args: spoilt };
      });
    });

const callOf = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<AnyCall> =>
  fc.oneof({ weight: 3, arbitrary: spoiltCall(cell) }, { weight: 1, arbitrary: blindCall(cell) });

/** A call as Excel could make it. */
export const callFromExcel: fc.Arbitrary<AnyCall> = callOf(cellOfExcel as fc.Arbitrary<unknown>);

/** A call with anything JavaScript has. */
export const anyCall: fc.Arbitrary<AnyCall> = callOf(anyCell);
