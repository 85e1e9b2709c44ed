/** Calls of every function as people make them, now and then with a slip: blanks, texts, errors, too much, too little. */
import fc from "fast-check";
import { ASSUMPTIONS } from "../../../src/finance/assumptions";
import { BREAK_EVEN_DRIVERS } from "../../../src/finance/break-even";
import { CRITERIA, KEY_DIFFERENCES } from "../../../src/sourcing/criteria";
import { NORMALIZATIONS } from "../../../src/sourcing/normalization";
import { OPTION_METHODS } from "../../../src/sourcing/options";
import { RANDOM_INDICES } from "../../../src/sourcing/pairwise";
import { RECOMMENDATIONS } from "../../../src/sourcing/recommend";
import { MODEL_SETTINGS } from "../../../src/sourcing/settings";
import type { CallArgument, NativeCall, RawCell } from "./native-call";

type Cells = readonly (readonly RawCell[])[];

const slips: fc.Arbitrary<RawCell> = fc.constantFrom<RawCell>("x", "5 points", true, false, "#N/A", "#DIV/0!", -3, "-");

/** Something that hardly ever happens. */
const mostly = <T>(usual: fc.Arbitrary<T>, seldom: fc.Arbitrary<T>, oneIn = 40): fc.Arbitrary<T> =>
  fc.oneof({ weight: oneIn - 1, arbitrary: usual }, { weight: 1, arbitrary: seldom });

const blank: fc.Arbitrary<RawCell> = fc.constantFrom<RawCell>(null, null, null, "", "  ");

/** In steps that people use; what lies far outside them is in the tests of the core. */
const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.ceil(min * 10_000), max: Math.floor(max * 10_000) }).map((step) => step / 10_000);

const asRowOrColumn = (values: readonly RawCell[]): fc.Arbitrary<Cells> =>
  fc.boolean().map((isRow) => (isRow ? [values] : values.map((value) => [value])));

const cells = (value: Cells): CallArgument => ({ cells: value });

/** A name as people type it. */
const spelt = (name: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    name,
    name.toUpperCase(),
    name.toLowerCase(),
    ` ${name} `,
    name.replaceAll(" ", "-"),
    name.replaceAll(" ", "\u00a0"),
    name.replaceAll("-", "–"),
  );

const oneWord = (words: readonly string[]): fc.Arbitrary<CallArgument> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    {
      weight: 8,
      arbitrary: fc
        .constantFrom(...words)
        .chain(spelt)
        .map((literal) => ({ literal })),
    },
    { weight: 2, arbitrary: fc.constantFrom(...words).map((word) => cells([[word]])) },
    { weight: 1, arbitrary: fc.constantFrom<CallArgument>(cells([[null]]), cells([["  "]])) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<CallArgument>(
        { literal: "other" },
        { literal: 1 },
        cells([["#N/A"]]),
        cells([[words[0] ?? "", "b"]]),
      ),
    },
  );

// Ratings

const rating: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 3, arbitrary: between(1, 5) },
  { weight: 3, arbitrary: fc.oneof(blank, fc.constant<RawCell>(0)) },
);

const slippedRating: fc.Arbitrary<RawCell> = fc.oneof(slips, fc.constantFrom<RawCell>(6, 0.5, 5.001, 100));

const ratingRow = (width: number): fc.Arbitrary<RawCell[]> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.array(rating, { minLength: width, maxLength: width }) },
    { weight: 1, arbitrary: fc.array(mostly(rating, slippedRating, 8), { minLength: width, maxLength: width }) },
    { weight: 1, arbitrary: fc.array(fc.oneof(blank, rating), { minLength: width, maxLength: width }) },
    { weight: 1, arbitrary: fc.array(blank, { minLength: width, maxLength: width }) },
  );

interface Named {
  readonly width: number;
  readonly criteria: CallArgument;
}

const header: fc.Arbitrary<Named> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ width: CRITERIA.length, criteria: null }) },
  {
    weight: 3,
    arbitrary: fc
      .shuffledSubarray([...CRITERIA], { minLength: 1 })
      .chain((named) => fc.tuple(...named.map(({ id, shortName }) => fc.constantFrom(id, shortName).chain(spelt))))
      .chain((names) => asRowOrColumn(names))
      .map((names) => ({ width: names.length * (names[0]?.length ?? 1), criteria: cells(names) })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Named>(
      { width: 2, criteria: cells([["O1", "nothing"]]) },
      { width: 2, criteria: cells([["O1", "expertise gap"]]) },
      { width: 3, criteria: cells([["O1", "F1"]]) },
      { width: 2, criteria: cells([["O1", null]]) },
      { width: 2, criteria: cells([["O1", "#N/A"]]) },
      {
        width: 4,
        criteria: cells([
          ["O1", "F1"],
          ["O2", "F2"],
        ]),
      },
      { width: 15, criteria: null },
      { width: 17, criteria: null },
    ),
  },
);

const weight: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 10 }) },
  { weight: 2, arbitrary: between(0, 1000) },
  { weight: 2, arbitrary: blank },
);

const weightsFor = (count: number): fc.Arbitrary<CallArgument> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    {
      weight: 8,
      arbitrary: fc.array(weight, { minLength: count, maxLength: count }).chain(asRowOrColumn).map(cells),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(mostly(weight, slips, 10), { minLength: count, maxLength: count })
        .chain(asRowOrColumn)
        .map(cells),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<CallArgument>(
        cells([Array<number>(count).fill(0)]),
        cells([Array<number>(count + 1).fill(1)]),
        cells([Array<number>(count).fill(1), Array<number>(count).fill(1)]),
      ),
    },
  );

interface KnownNumber {
  readonly name: string;
  readonly value: fc.Arbitrary<RawCell>;
}

/** A name–value table in any order, with empty lines, lacking values and slips. */
function namedNumbers(known: readonly KnownNumber[]): fc.Arbitrary<CallArgument> {
  const line = ({ name, value }: KnownNumber): fc.Arbitrary<RawCell[]> => fc.tuple(spelt(name), value);
  const lines = fc.shuffledSubarray([...known], { minLength: 1 }).chain((chosen) => fc.tuple(...chosen.map(line)));
  const empty = fc.constantFrom<RawCell[]>([null, null], ["", null], [null, 0], [0, 0], [0, null], [" ", ""]);
  const wrong = fc.constantFrom<RawCell[]>(
    ["unknown", 1],
    [null, 5],
    [7, 1],
    ["-", null],
    ["#N/A", 1],
    [known[0]?.name ?? "", "x"],
    [known[0]?.name ?? "", -7],
    [known[0]?.name ?? "", "#N/A"],
  );
  const withEmpty = fc.tuple(lines, fc.array(empty, { maxLength: 2 })).map(([given, none]) => [...given, ...none]);
  const withWrong = fc.tuple(lines, wrong).map(([given, slip]) => [...given, slip]);
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 10, arbitrary: withEmpty.map(cells) },
    { weight: 1, arbitrary: withWrong.map(cells) },
    { weight: 1, arbitrary: fc.constantFrom<CallArgument>(cells([[null]]), cells([[5]]), cells([["a", 1, 2]])) },
  );
}

const orBlank = (value: fc.Arbitrary<RawCell>): fc.Arbitrary<RawCell> =>
  fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: blank });

const settings = namedNumbers(
  MODEL_SETTINGS.map(({ name, minimum, maximum }) => ({
    name,
    value: mostly(
      orBlank(fc.oneof(between(minimum, maximum), fc.constantFrom(minimum, maximum))),
      fc.constantFrom<RawCell>(101, -1),
    ),
  })),
);

interface Judged {
  readonly ratings: CallArgument;
  readonly weights: CallArgument;
  readonly criteria: CallArgument;
}

const judgedRows = (rows: fc.Arbitrary<number>): fc.Arbitrary<Judged> =>
  fc.tuple(header, rows).chain(([{ width, criteria }, count]) =>
    fc.record({
      ratings: fc.array(ratingRow(width), { minLength: count, maxLength: count }).map(cells),
      weights: weightsFor(width),
      criteria: fc.constant(criteria),
    }),
  );

const manyRows = judgedRows(fc.integer({ min: 1, max: 5 }));
const oneRow = judgedRows(mostly(fc.constant(1), fc.constant(2)));

const flag = fc.constantFrom<CallArgument>(
  null,
  { literal: true },
  { literal: false },
  { literal: 1 },
  { literal: 0 },
  { literal: "yes" },
  cells([[null]]),
  cells([[true]]),
  cells([[2]]),
  cells([["#N/A"]]),
);

const call = (name: string, args: readonly CallArgument[]): NativeCall => ({ name, args });

const judgedWithSettings = (name: string, judged: fc.Arbitrary<Judged>): fc.Arbitrary<NativeCall> =>
  fc
    .tuple(judged, settings)
    .map(([{ ratings, weights, criteria }, given]) => call(name, [ratings, weights, criteria, given]));

// Portfolio, weights, options

const modelCell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...RECOMMENDATIONS).chain(spelt) },
  { weight: 2, arbitrary: fc.oneof(blank, fc.constant<RawCell>(0)) },
);

const sizes = (count: number): fc.Arbitrary<CallArgument> =>
  fc.oneof(
    fc.constant(null),
    fc
      .array(mostly(orBlank(between(0, 1e6)), slips), { minLength: count, maxLength: count })
      .chain(asRowOrColumn)
      .map(cells),
    fc.constant(cells([Array<number>(count).fill(0)])),
  );

const portfolio: fc.Arbitrary<NativeCall> = fc
  .oneof(
    fc.array(mostly(modelCell, slips), { minLength: 1, maxLength: 12 }),
    fc.array(blank, { minLength: 2, maxLength: 3 }),
  )
  .chain((models) => fc.tuple(asRowOrColumn(models), sizes(models.length)))
  .map(([models, given]) => call("PORTFOLIO_MODEL", [cells(models), given]));

const ranks: fc.Arbitrary<NativeCall> = fc
  .array(
    mostly(
      fc.oneof<fc.Arbitrary<RawCell>[]>(fc.integer({ min: 1, max: 8 }), between(0.5, 3)),
      fc.oneof(blank, slips, fc.constant<RawCell>(0)),
      60,
    ),
    { minLength: 1, maxLength: 12 },
  )
  .chain(asRowOrColumn)
  .map((given) => call("RANK_WEIGHTS", [cells(given)]));

const comparison = fc.constantFrom(1, 2, 3, 5, 7, 9, 0.5, 0.25, 4.5);

/** The upper triangle, the lower one given or left blank. */
const pairwise: fc.Arbitrary<Cells> = fc.integer({ min: 1, max: 7 }).chain((n) =>
  fc
    .record({
      upper: fc.array(comparison, { minLength: n * n, maxLength: n * n }),
      given: fc.array(fc.constantFrom("upper", "lower", "both"), { minLength: n * n, maxLength: n * n }),
      slip: mostly(
        fc.constant<RawCell | undefined>(undefined),
        fc.oneof(slips, fc.constantFrom<RawCell>(1e10, 2, null)),
        8,
      ),
    })
    .map(({ upper, given, slip }) => {
      const value = (i: number, j: number): RawCell => {
        if (i === j) return given[i] === "both" ? 1 : null;
        const [low, high] = i < j ? [i, j] : [j, i];
        const side = given[low * n + high];
        const compared = upper[low * n + high] ?? 1;
        if (side !== "both" && side !== (i < j ? "upper" : "lower")) return null;
        return i < j ? compared : 1 / compared;
      };
      const matrix = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => value(i, j)));
      return slip === undefined ? matrix : matrix.map((row, i) => (i === 0 ? [...row.slice(0, -1), slip] : row));
    }),
);

const notSquare: fc.Arbitrary<Cells> = fc.constantFrom<Cells>(
  [[1, 2, 3]],
  [
    [1, 2],
    [0.5, 1],
    [1, 1],
  ],
);

const options: fc.Arbitrary<readonly CallArgument[]> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }), fc.boolean())
  .chain(([rows, width, isPositive]) => {
    const value = fc.oneof<fc.Arbitrary<RawCell>[]>(
      fc.integer({ min: isPositive ? 0 : -9, max: 9 }),
      between(isPositive ? 0.1 : -1000, 1000),
    );
    const line = fc.oneof(
      { weight: 9, arbitrary: fc.array(value, { minLength: width, maxLength: width }) },
      {
        weight: 1,
        arbitrary: fc.array(mostly(value, fc.oneof(blank, fc.constantFrom<RawCell>("x", true, "#N/A")), 4), {
          minLength: width,
          maxLength: width,
        }),
      },
    );
    const direction = mostly(fc.constantFrom<RawCell>(1, -1, null, 0, ""), fc.constantFrom<RawCell>(2, "up", "#N/A"));
    return fc.tuple(
      fc.array(line, { minLength: rows, maxLength: rows }).map(cells),
      weightsFor(width),
      fc.oneof(
        fc.constant(null),
        fc.array(direction, { minLength: width, maxLength: width }).chain(asRowOrColumn).map(cells),
        fc.array(fc.constantFrom(1, -1), { minLength: width, maxLength: width }).chain(asRowOrColumn).map(cells),
      ),
      oneWord(OPTION_METHODS),
      oneWord(NORMALIZATIONS),
    );
  });

// Business cases

const amount = (most: number): fc.Arbitrary<RawCell> =>
  mostly(orBlank(fc.oneof(between(0, most), fc.integer({ min: 0, max: 50 }))), slips, 30);

const inputColumn = (rows: number, value: fc.Arbitrary<RawCell>): fc.Arbitrary<CallArgument> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .array(value, { minLength: rows, maxLength: rows })
        .map((values) => cells(values.map((each) => [each]))),
    },
    { weight: 2, arbitrary: value.map((each) => cells([[each]])) },
  );

const optionalInput = (rows: number, value: fc.Arbitrary<RawCell>): fc.Arbitrary<CallArgument> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: inputColumn(rows, value) });

/** Rates a business case may meet; the extremes are in the tests of the core. */
const assumptionValue = ({ key, minimum, maximum }: (typeof ASSUMPTIONS)[number]): fc.Arbitrary<RawCell> => {
  if (key === "years") return fc.integer({ min: 1, max: 12 });
  if (key === "travel") return between(0, 1e5);
  if (key === "rampUpMonths") return between(0, 24);
  return fc.oneof(between(Math.max(minimum, -0.3), Math.min(maximum, 0.6)), fc.constant(0));
};

const assumptions = namedNumbers(
  ASSUMPTIONS.flatMap((assumption) => {
    const value = mostly(orBlank(assumptionValue(assumption)), fc.constantFrom<RawCell>(-1, 2.5, 1000));
    const { name } = assumption;
    return assumption.numbered ? [1, 2, 3, 5].map((year) => ({ name: `${name} ${year}`, value })) : [{ name, value }];
  }),
);

const productivity: fc.Arbitrary<RawCell> = mostly(orBlank(between(0.3, 2)), fc.constantFrom<RawCell>(0, "x", -1), 30);

const offshore = (rows: fc.Arbitrary<number>): fc.Arbitrary<CallArgument[]> =>
  rows.chain((count) =>
    fc.tuple(
      inputColumn(count, mostly(amount(100), fc.constantFrom<RawCell>(0), 10)),
      inputColumn(count, amount(90_000)),
      inputColumn(count, amount(60_000)),
      optionalInput(count, productivity),
      optionalInput(count, amount(500_000)),
      assumptions,
    ),
  );

/** Cases that pay at first and no longer after some years: their flows change sign twice, with two rates of return, one or none. */
const turningCase: fc.Arbitrary<CallArgument[]> = fc
  .record({
    fte: between(1, 50),
    onshore: between(40_000, 60_000),
    offshore: between(15_000, 35_000),
    productivity: between(0.8, 1.2),
    transition: between(1_000, 2_000_000),
    offshoreGrowth: between(0.2, 0.6),
    onshoreGrowth: between(-0.1, 0.05),
    years: fc.integer({ min: 4, max: 20 }),
    delay: fc.constantFrom<RawCell>(null, 0, 0.5),
  })
  .map(({ offshoreGrowth, onshoreGrowth, years, delay, ...inputs }) => [
    ...Object.values(inputs).map((value) => cells([[value]])),
    cells([
      ["Offshore wage inflation", offshoreGrowth],
      ["Onshore wage inflation", onshoreGrowth],
      ["Years", years],
      ["Migrated year 1", delay],
      ["Migrated year 2", 1],
    ]),
  ]);

const misfit: fc.Arbitrary<CallArgument[]> = fc.constantFrom<CallArgument[]>(
  [cells([[1], [2]]), cells([[1], [2], [3]]), cells([[1]]), null, null, null],
  [cells([[1, 2]]), cells([[1]]), cells([[1]]), null, null, null],
);

const offshoreCases = mostly(offshore(fc.integer({ min: 1, max: 4 })), misfit);
const oneCase = mostly(offshore(fc.constant(1)), fc.oneof(misfit, offshore(fc.constant(2))));

const outsourcing: fc.Arbitrary<CallArgument[]> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) =>
    fc.tuple(
      inputColumn(count, amount(1e6)),
      inputColumn(count, amount(1e6)),
      optionalInput(count, amount(1e5)),
      assumptions,
    ),
  );

const swing = mostly(
  fc.oneof<fc.Arbitrary<CallArgument>[]>(
    fc.constant(null),
    between(0.01, 0.99).map((literal) => ({ literal })),
  ),
  fc.constantFrom<CallArgument>({ literal: 0 }, { literal: 1 }, { literal: "x" }, cells([[null]]), cells([["#N/A"]])),
  10,
);

/** A kind of call for every function that has a native one, with how many of them a thorough run makes. */
export const CALLS: Readonly<Record<string, readonly [count: number, arbitrary: fc.Arbitrary<NativeCall>]>> = {
  SOURCING_SCORE: [
    200,
    fc
      .tuple(manyRows, oneWord(["Outsource", "Offshore", "Best"]))
      .map(([{ ratings, weights, criteria }, model]) => call("SOURCING_SCORE", [ratings, model, weights, criteria])),
  ],
  SOURCING_MODEL: [200, judgedWithSettings("SOURCING_MODEL", manyRows)],
  SOURCING_REASON: [200, judgedWithSettings("SOURCING_REASON", manyRows)],
  SOURCING_COMPARE: [
    150,
    fc
      .tuple(judgedWithSettings("SOURCING_COMPARE", manyRows), flag)
      .map(([{ name, args }, headers]) => call(name, [...args, headers])),
  ],
  SOURCING_CONTRIBUTIONS: [
    120,
    oneRow.map(({ ratings, weights, criteria }) => call("SOURCING_CONTRIBUTIONS", [ratings, weights, criteria])),
  ],
  SOURCING_FLIP: [100, judgedWithSettings("SOURCING_FLIP", oneRow)],
  SOURCING_CRITERIA: [
    30,
    oneWord(["Outsource", "Offshore", "Both"]).map((model) => call("SOURCING_CRITERIA", [model])),
  ],
  SOURCING_DIFFERENCES: [
    30,
    oneWord([...KEY_DIFFERENCES.map(({ topic }) => topic), "All"]).map((topic) =>
      call("SOURCING_DIFFERENCES", [topic]),
    ),
  ],
  PORTFOLIO_MODEL: [150, portfolio],
  RANK_WEIGHTS: [150, ranks],
  AHP_WEIGHTS: [100, mostly(pairwise, notSquare, 15).map((given) => call("AHP_WEIGHTS", [cells(given)]))],
  AHP_CONSISTENCY: [
    100,
    fc
      .tuple(mostly(pairwise, notSquare, 15), oneWord(Object.keys(RANDOM_INDICES)))
      .map(([given, index]) => call("AHP_CONSISTENCY", [cells(given), index])),
  ],
  OPTION_SCORE: [300, options.map((args) => call("OPTION_SCORE", args))],
  OPTION_RANK: [200, options.map((args) => call("OPTION_RANK", args))],
  OFFSHORE_SAVINGS: [120, offshoreCases.map((args) => call("OFFSHORE_SAVINGS", args))],
  OFFSHORE_SAVINGS_PCT: [120, offshoreCases.map((args) => call("OFFSHORE_SAVINGS_PCT", args))],
  OFFSHORE_CASHFLOWS: [120, offshoreCases.map((args) => call("OFFSHORE_CASHFLOWS", args))],
  OFFSHORE_NPV: [120, offshoreCases.map((args) => call("OFFSHORE_NPV", args))],
  OFFSHORE_IRR: [200, fc.oneof(offshoreCases, turningCase).map((args) => call("OFFSHORE_IRR", args))],
  OFFSHORE_PAYBACK: [150, offshoreCases.map((args) => call("OFFSHORE_PAYBACK", args))],
  OFFSHORE_BREAKEVEN: [
    250,
    fc
      .tuple(oneWord(BREAK_EVEN_DRIVERS.map(({ name }) => name)), offshoreCases)
      .map(([driver, args]) => call("OFFSHORE_BREAKEVEN", [driver, ...args])),
  ],
  OFFSHORE_SENSITIVITY: [
    100,
    fc.tuple(oneCase, swing).map(([args, given]) => call("OFFSHORE_SENSITIVITY", [...args, given])),
  ],
  OUTSOURCE_SAVINGS: [100, outsourcing.map((args) => call("OUTSOURCE_SAVINGS", args))],
  OUTSOURCE_NPV: [100, outsourcing.map((args) => call("OUTSOURCE_NPV", args))],
};
