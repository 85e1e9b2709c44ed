/** Break-even and sensitivity, as LAMBDAs; they compute what `src/functions/offshore-analysis-definitions.ts` computes. */
import { LONGEST_HORIZON } from "../../finance/assumptions";
import { BREAK_EVEN_DRIVERS } from "../../finance/break-even";
import type { NamedRange } from "../../finance/named-number";
import { OFFSHORE_INPUTS } from "../../finance/offshore-case";
import { DEFAULT_SWING } from "../../finance/sensitivity";
import { GIVEN_YEARS_PLACE, MIGRATED_NAME, PLAIN_ASSUMPTIONS, term, termPlace } from "./case-pieces";
import { column, foldedNames, number, quoted, table } from "./formula-text";
import type { LambdaDraft } from "./native-function";

const INPUTS = OFFSHORE_INPUTS.map(({ key }) => key);
const CASES = `SHORE_OFFSHORE_CASES(${INPUTS.join(", ")})`;
const DRIVERS = BREAK_EVEN_DRIVERS.map(({ name }) => name);
const driverPlace = (name: string): number => DRIVERS.indexOf(name) + 1;

/** A line a driver: from where to where a value makes sense. */
const RANGES = table(BREAK_EVEN_DRIVERS.map(({ from, to }) => [from, to]));

/** A bound that is itself not allowed is approached to within this distance. */
const GAP = 1e-9;

interface SwungDriver {
  readonly name: string;
  /** Place among the inputs and the terms behind them. */
  readonly place: number;
  readonly least: number;
  readonly most: number;
}

const swung = (range: NamedRange, place: number): SwungDriver => ({
  name: range.name,
  place,
  least: range.exclusiveMinimum ? range.minimum + GAP : range.minimum,
  most: range.maximum,
});

/** The drivers before the shares migrated: neither the horizon nor the contract's indexation is one. */
const SWUNG: readonly SwungDriver[] = [
  ...OFFSHORE_INPUTS.map((input, index) => swung(input, index + 1)),
  ...PLAIN_ASSUMPTIONS.filter(({ key }) => key !== "years" && key !== "contractIndexation").map((assumption) =>
    swung(assumption, INPUTS.length + termPlace(assumption.key)),
  ),
];

const SIZE = INPUTS.length + GIVEN_YEARS_PLACE;
const MIGRATED_BEFORE = INPUTS.length + PLAIN_ASSUMPTIONS.length;
const LONGEST = String(LONGEST_HORIZON);

/** What holds for each swung driver, the shares migrated included, as far as there are drivers. */
const ofEach = (values: string, migrated: string): string => `TOROW(TAKE(VSTACK(${values}, ${migrated}), count))`;

export const ANALYSIS_FUNCTIONS: readonly LambdaDraft[] = [
  {
    name: "SHORE_CASE_VALUES",
    parameters: ["cases", "terms"],
    body: `SHORE_PRESENT_VALUES(SHORE_OFFSHORE_FLOWS(cases, terms), terms)`,
  },
  {
    name: "SHORE_STAFF_FACTOR",
    parameters: ["growth", "terms"],
    body: `
      LET(
        times, SEQUENCE(1, ${term("years")}),
        SUM(SHORE_MIGRATED(terms) * (1 - ${term("taxRate")}) * growth^(times - 1) / (1 + ${term("discountRate")})^times))`,
  },
  {
    name: "SHORE_RATE_AT_BREAKEVEN",
    parameters: ["value", "staff", "other_growth", "terms"],
    body: `
      LET(
        from, ${number(BREAK_EVEN_DRIVERS[2]?.from ?? 0)},
        to, ${number(BREAK_EVEN_DRIVERS[2]?.to ?? 0)},
        side, SIGN(value - staff * SHORE_STAFF_FACTOR((1 + from) * other_growth, terms)),
        IF(side = SIGN(value - staff * SHORE_STAFF_FACTOR((1 + to) * other_growth, terms)), NA(),
        REDUCE(from, SEQUENCE(64), LAMBDA(low, step, LET(
          middle, low + (to - from) / 2^step,
          IF(SIGN(value - staff * SHORE_STAFF_FACTOR((1 + middle) * other_growth, terms)) = side, middle, low))))))`,
  },
  {
    name: "SHORE_BREAKEVENS",
    parameters: ["driver", "cases", "terms"],
    body: `
      LET(
        fte, INDEX(cases, 0, 1),
        onshore, INDEX(cases, 0, 2),
        offshore, INDEX(cases, 0, 3),
        productivity, INDEX(cases, 0, 4),
        transition, INDEX(cases, 0, 5),
        paid, SHORE_STAFF_PAID(cases, terms),
        wages, 1 + ${term("offshoreWageInflation")},
        currency, 1 + ${term("currencyAppreciation")},
        factor, SHORE_STAFF_FACTOR(wages * currency, terms),
        without_staff, SHORE_CASE_VALUES(HSTACK(fte, onshore, 0 * offshore, productivity, transition), terms),
        IF(driver = ${driverPlace("Offshore cost")}, without_staff / (paid * factor),
        IF(driver = ${driverPlace("Productivity")}, paid * productivity * offshore * factor / without_staff,
        IF(driver = ${driverPlace("Transition")},
          SHORE_CASE_VALUES(HSTACK(fte, onshore, offshore, productivity, 0 * transition), terms) / ((fte <> 0) * (1 - ${term("taxRate")})),
        LET(
          other_growth, IF(driver = ${driverPlace("Offshore wage inflation")}, currency, wages),
          MAP(without_staff, paid * offshore, LAMBDA(value, staff, SHORE_RATE_AT_BREAKEVEN(value, staff, other_growth, terms))))))))`,
  },
  {
    name: "OFFSHORE_BREAKEVEN",
    parameters: ["driver", ...INPUTS, "assumptions"],
    required: 4,
    body: `
      LET(
        chosen, SHORE_CHOICE(driver, ${foldedNames(DRIVERS)}, #VALUE!),
        cases, ${CASES},
        terms, SHORE_ASSUMPTIONS(assumptions),
        IF(ISERROR(chosen + SUM(cases / 1E+10) + SUM(terms / 1E+10)), #VALUE!,
        LET(
          values, SHORE_BREAKEVENS(chosen, cases, terms),
          from, INDEX(${RANGES}, chosen, 1),
          to, INDEX(${RANGES}, chosen, 2),
          SHORE_PER_CASE(cases, MAP(IFERROR(values, from - 1), LAMBDA(value,
            IF(OR(value < from, value > to), NA(), value)))))))`,
  },
  {
    name: "SHORE_SWING",
    parameters: ["swing"],
    body: `
      IF(SHORE_IS_LEFT_OUT(swing), ${DEFAULT_SWING},
      IF(SHORE_ROW_COUNT(swing) * SHORE_COLUMN_COUNT(swing) > 1, #VALUE!,
      LET(
        cell, SHORE_FIRST_CELL(swing),
        IF(ISERROR(cell), #VALUE!,
        IF(NOT(ISNUMBER(cell)), #VALUE!,
        IF(OR(cell <= 0, cell > 0.99), #VALUE!, cell))))))`,
  },
  {
    name: "SHORE_MODEL_VALUES",
    parameters: ["model", "places", "values"],
    body: `
      LET(
        lines, SEQUENCE(${SIZE}),
        last_given, ${MIGRATED_BEFORE} + INDEX(model, ${SIZE}, 1),
        follows, (places = last_given) * (places > ${MIGRATED_BEFORE}) * (lines > places) * (lines < ${SIZE}),
        replaced, (lines = places) + follows,
        models, model * (1 - replaced) + replaced * values,
        BYCOL(models, LAMBDA(line, SUM(SHORE_CASE_VALUES(TOROW(TAKE(line, ${INPUTS.length})), DROP(line, ${INPUTS.length}))))))`,
  },
  {
    name: "SHORE_TORNADO",
    parameters: ["model", "swing"],
    body: `
      LET(
        count, ${SWUNG.length} + MIN(INDEX(model, ${SIZE}, 1), INDEX(model, ${INPUTS.length + termPlace("years")}, 1)),
        places, ${ofEach(column(SWUNG.map(({ place }) => place)), `${MIGRATED_BEFORE} + SEQUENCE(${LONGEST})`)},
        least, ${ofEach(column(SWUNG.map(({ least }) => least)), `0 * SEQUENCE(${LONGEST})`)},
        most, ${ofEach(column(SWUNG.map(({ most }) => most)), `0 * SEQUENCE(${LONGEST}) + 1`)},
        values, BYCOL(model * (SEQUENCE(${SIZE}) = places), LAMBDA(line, SUM(line))),
        down, values - swing * ABS(values),
        up, values + swing * ABS(values),
        low, TOCOL(SHORE_MODEL_VALUES(model, places, IF(down < least, least, IF(down > most, most, down)))),
        high, TOCOL(SHORE_MODEL_VALUES(model, places, IF(up < least, least, IF(up > most, most, up)))),
        range, ABS(high - low),
        names, TAKE(VSTACK(${column(SWUNG.map(({ name }) => name))}, ${quoted(`${MIGRATED_NAME} `)} & SEQUENCE(${LONGEST})), count),
        SORTBY(HSTACK(names, low, high, range), range, -1, SEQUENCE(count), 1))`,
  },
  {
    name: "OFFSHORE_SENSITIVITY",
    parameters: [...INPUTS, "assumptions", "swing"],
    required: 3,
    body: `
      LET(
        cases, ${CASES},
        terms, SHORE_ASSUMPTIONS(assumptions),
        portion, SHORE_SWING(swing),
        IF(ISERROR(SUM(cases / 1E+10) + SUM(terms / 1E+10) + portion), #VALUE!,
        IF(SHORE_ROW_COUNT(cases) > 1, #VALUE!,
        IF(MIN(cases) < 0, #VALUE!,
        SHORE_TORNADO(VSTACK(TOCOL(cases), terms), portion)))))`,
  },
];
