/** Pieces that the functions of business cases share: inputs, assumptions, yearly costs, flows, measures of flows. */
import { foldName } from "../../functions/known-names";
import { ASSUMPTIONS, type Assumptions, LONGEST_HORIZON } from "../../finance/assumptions";
import type { NamedRange } from "../../finance/named-number";
import { OFFSHORE_INPUTS } from "../../finance/offshore-case";
import { OUTSOURCING_INPUTS } from "../../finance/outsourcing-case";
import { quoted, table } from "./formula-text";
import type { LambdaDraft } from "./native-function";

/** The assumptions of one name each; the shares migrated by year stand behind them. */
export const PLAIN_ASSUMPTIONS = ASSUMPTIONS.filter((assumption) => !assumption.numbered);
const [MIGRATED] = ASSUMPTIONS.filter((assumption) => assumption.numbered);
if (MIGRATED === undefined) throw new Error("No assumption has a value for each year.");
export const MIGRATED_NAME = MIGRATED.name;

/** The last of the terms: for how many years a share migrated was given. */
export const GIVEN_YEARS_PLACE = PLAIN_ASSUMPTIONS.length + LONGEST_HORIZON + 1;

export const termPlace = (key: keyof Assumptions): number =>
  PLAIN_ASSUMPTIONS.findIndex((assumption) => assumption.key === key) + 1;

/** An assumption out of the terms. */
export const term = (key: keyof Assumptions): string => `INDEX(terms, ${termPlace(key)}, 1)`;

/** name, default, lowest, highest, 1 where the lowest is excluded, 1 where it must be whole */
const KNOWN_ASSUMPTIONS = table(
  PLAIN_ASSUMPTIONS.map((known) => [
    foldName(known.name),
    known.default,
    known.minimum,
    known.maximum,
    known.exclusiveMinimum ? 1 : 0,
    known.whole ? 1 : 0,
  ]),
);

const HORIZON = String(LONGEST_HORIZON);
const same = (value: number): string => `SEQUENCE(${HORIZON}, 1, ${value}, 0)`;

/** A share of −1 says that none was given: no share is negative. */
const KNOWN_SHARES = `HSTACK(${[
  `${quoted(foldName(MIGRATED_NAME))} & SEQUENCE(${HORIZON})`,
  same(-1),
  same(MIGRATED.minimum),
  same(MIGRATED.maximum),
  same(0),
  same(0),
].join(", ")})`;

/** What a blank cell of an input means: 1 for a factor, 0 for an amount. */
const blankInput = ({ exclusiveMinimum }: NamedRange): number => (exclusiveMinimum ? 1 : 0);

/** One case a row: a column an input; a row that cannot be used holds a negative number. */
function casesBody(inputs: readonly NamedRange[]): string {
  const columns = inputs.map((input) => {
    const read = `SHORE_CASE_INPUT(${input.key}, count, ${blankInput(input)})`;
    return input.exclusiveMinimum
      ? `${read} - (SHORE_CASE_INPUT(${input.key}, count, ${blankInput(input)}) = 0)`
      : read;
  });
  return `
      LET(
        heights, VSTACK(${inputs.map(({ key }) => `SHORE_ROW_COUNT(${key})`).join(", ")}),
        widths, VSTACK(${inputs.map(({ key }) => `SHORE_COLUMN_COUNT(${key})`).join(", ")}),
        count, MAX(heights),
        IF(MAX(widths) > 1, #VALUE!,
        IF(SUM((heights <> 1) * (heights <> count)) > 0, #VALUE!,
        HSTACK(
          ${columns.join(",\n          ")}))))`;
}

export const CASE_PIECES: readonly LambdaDraft[] = [
  {
    name: "SHORE_CASE_INPUT",
    parameters: ["cells", "count", "blank"],
    body: `
      LET(
        numbers, MAP(cells, LAMBDA(cell, SHORE_NUMBER(cell, blank))),
        IF(SHORE_ROW_COUNT(cells) = count, numbers, SUM(numbers) + SEQUENCE(count, 1, 0, 0)))`,
  },
  {
    name: "SHORE_OFFSHORE_CASES",
    parameters: OFFSHORE_INPUTS.map(({ key }) => key),
    body: casesBody(OFFSHORE_INPUTS),
  },
  {
    name: "SHORE_OUTSOURCING_CASES",
    parameters: OUTSOURCING_INPUTS.map(({ key }) => key),
    body: casesBody(OUTSOURCING_INPUTS),
  },
  {
    name: "SHORE_ASSUMPTIONS",
    parameters: ["assumptions"],
    body: `
      LET(
        given, SHORE_NAMED_NUMBERS(assumptions, VSTACK(${KNOWN_ASSUMPTIONS}, ${KNOWN_SHARES})),
        migrated, DROP(given, ${PLAIN_ASSUMPTIONS.length}),
        IF(ISERROR(SUM(given)), #VALUE!,
        VSTACK(
          TAKE(given, ${PLAIN_ASSUMPTIONS.length}),
          SCAN(1, migrated, LAMBDA(held, portion, IF(portion < 0, held, portion))),
          MAX((migrated >= 0) * SEQUENCE(${HORIZON})))))`,
  },
  {
    name: "SHORE_MIGRATED",
    parameters: ["terms"],
    body: `TOROW(TAKE(DROP(terms, ${PLAIN_ASSUMPTIONS.length}), ${term("years")}))`,
  },
  {
    name: "SHORE_GROWING",
    parameters: ["amount", "growth", "terms"],
    body: `amount * (1 + growth)^(SEQUENCE(1, ${term("years")}) - 1)`,
  },
  {
    name: "SHORE_ONSHORE_COSTS",
    parameters: ["cases", "terms"],
    body: `SHORE_GROWING(INDEX(cases, 0, 1) * INDEX(cases, 0, 2), ${term("onshoreWageInflation")}, terms)`,
  },
  {
    name: "SHORE_STAFF_PAID",
    parameters: ["cases", "terms"],
    body: `INDEX(cases, 0, 1) / INDEX(cases, 0, 4) * (1 + ${term("overhead")} + ${term("attrition")} * ${term("rampUpMonths")} / 12)`,
  },
  {
    name: "SHORE_OFFSHORE_COSTS",
    parameters: ["cases", "terms"],
    body: `
      SHORE_GROWING(
        SHORE_STAFF_PAID(cases, terms) * INDEX(cases, 0, 3),
        (1 + ${term("offshoreWageInflation")}) * (1 + ${term("currencyAppreciation")}) - 1,
        terms) + ${term("travel")}`,
  },
  {
    name: "SHORE_YEARLY_SAVINGS",
    parameters: ["today", "moved", "terms"],
    body: `SHORE_MIGRATED(terms) * (today * (1 - ${term("strandedCost")}) - moved)`,
  },
  {
    name: "SHORE_FLOWS",
    parameters: ["today", "moved", "transition", "terms"],
    body: `
      HSTACK(
        0 - transition * (1 - ${term("taxRate")}),
        SHORE_YEARLY_SAVINGS(today, moved, terms) * (1 - ${term("taxRate")}))`,
  },
  {
    name: "SHORE_OFFSHORE_FLOWS",
    parameters: ["cases", "terms"],
    body: `
      (INDEX(cases, 0, 1) <> 0) *
      SHORE_FLOWS(SHORE_ONSHORE_COSTS(cases, terms), SHORE_OFFSHORE_COSTS(cases, terms), INDEX(cases, 0, 5), terms)`,
  },
  {
    name: "SHORE_OUTSOURCING_FLOWS",
    parameters: ["cases", "terms"],
    body: `
      SHORE_FLOWS(
        SHORE_GROWING(INDEX(cases, 0, 1), ${term("onshoreWageInflation")}, terms),
        SHORE_GROWING(INDEX(cases, 0, 2) * (1 + ${term("overhead")}), ${term("contractIndexation")}, terms),
        INDEX(cases, 0, 3),
        terms)`,
  },
  {
    name: "SHORE_PRESENT_VALUES",
    parameters: ["flows", "terms"],
    body: `
      BYROW(
        flows / (1 + ${term("discountRate")})^SEQUENCE(1, ${term("years")} + 1, 0),
        LAMBDA(line, SUM(line)))`,
  },
  {
    name: "SHORE_PER_CASE",
    parameters: ["cases", "results"],
    // The condition is made as wide as the results: some programs (Univer) do not widen a single one.
    body: `IF(BYROW((cases < 0) * 1, LAMBDA(line, SUM(line))) + 0 * IFERROR(results, 0) > 0, #VALUE!, results)`,
  },
  {
    name: "SHORE_WORTH",
    parameters: ["flows", "since_first", "until_last", "force"],
    body: `SUM(flows * EXP(0 - ABS(force) * IF(force < 0, until_last, since_first)))`,
  },
  {
    name: "SHORE_ROOT",
    parameters: ["flows", "since_first", "until_last", "from", "to"],
    body: `
      LET(
        side, SIGN(SHORE_WORTH(flows, since_first, until_last, from)),
        REDUCE(from, SEQUENCE(64), LAMBDA(low, step, LET(
          middle, low + (to - from) / 2^step,
          IF(SIGN(SHORE_WORTH(flows, since_first, until_last, middle)) = side, middle, low)))))`,
  },
  {
    name: "SHORE_RATE_OF_RETURN",
    parameters: ["flows", "times"],
    body: `
      LET(
        signs, SCAN(0, flows, LAMBDA(held, flow, IF(flow = 0, held, SIGN(flow)))),
        earlier, MMULT(signs, (TOCOL(times) + 1 = times) * 1),
        changes, (signs * earlier < 0) * 1,
        IF(SUM(changes) = 0, #NUM!,
        LET(
          first, MIN(IF(flows = 0, 999, times)),
          last, MAX((flows <> 0) * times),
          since_first, ABS(times - first),
          until_last, ABS(last - times),
          largest, MAX(ABS(flows)),
          lowest, 0 - LN(2 + largest / ABS(SUM(flows * (times = last)))),
          highest, LN(2 + largest / ABS(SUM(flows * (times = first)))),
          IF(SUM(changes) = 1, EXP(SHORE_ROOT(flows, since_first, until_last, lowest, highest)) - 1,
          LET(
            moment, MIN(IF(changes = 1, times, 999)) - 0.5,
            slope, flows * (times - moment),
            slope_lowest, 0 - LN(2 + MAX(ABS(slope)) / ABS(SUM(slope * (times = last)))),
            slope_highest, LN(2 + MAX(ABS(slope)) / ABS(SUM(slope * (times = first)))),
            turn, SHORE_ROOT(slope, since_first, until_last, slope_lowest, slope_highest),
            worth, SHORE_WORTH(flows, since_first, until_last, turn),
            rounding, 4 * (MAX(times) + 1) * 2^-52 * SHORE_WORTH(ABS(flows), since_first, until_last, turn),
            IF(ABS(worth) <= rounding, EXP(turn) - 1,
            IF(SIGN(worth) = SIGN(SHORE_WORTH(flows, since_first, until_last, lowest)), #NUM!,
            LET(
              lower_rate, EXP(SHORE_ROOT(flows, since_first, until_last, lowest, turn)) - 1,
              upper_rate, EXP(SHORE_ROOT(flows, since_first, until_last, turn, highest)) - 1,
              IF(ABS(upper_rate - 0.1) < ABS(lower_rate - 0.1), upper_rate, lower_rate)))))))))`,
  },
  {
    name: "SHORE_PAYBACKS",
    parameters: ["flows", "terms"],
    body: `
      LET(
        times, SEQUENCE(1, ${term("years")} + 1, 0),
        until, (TOCOL(times) <= times) * 1,
        after, MMULT(flows, until),
        before, MMULT(flows, (TOCOL(times) < times) * 1),
        moved, MMULT(ABS(flows), until),
        backwards, ${LONGEST_HORIZON + 2} - times,
        reached, (before < 0) * (after >= 0 - 1E-12 * moved) * backwards,
        year, ${LONGEST_HORIZON + 2} - BYROW(reached, LAMBDA(line, MAX(line))),
        starts, ${LONGEST_HORIZON + 2} - BYROW((flows <> 0) * backwards, LAMBDA(line, MAX(line))),
        start, BYROW(flows * (times = starts), LAMBDA(line, SUM(line))),
        missing, BYROW(before * (times = year), LAMBDA(line, SUM(line))),
        flow, BYROW(flows * (times = year), LAMBDA(line, SUM(line))),
        fraction, (0 - missing) / (flow + (flow = 0)),
        IF(start >= 0, 0,
        IF(year > ${LONGEST_HORIZON + 1}, NA(),
        year - 1 + IF(fraction > 1, 1, fraction))))`,
  },
];
