/** The argument `assumptions`: a *name | value* range over the assumptions of a business case. */
import { ASSUMPTIONS, DEFAULT_ASSUMPTIONS, LONGEST_HORIZON, type Assumptions } from "../finance/assumptions";
import type { Argument } from "./arguments";
import { namedNumbersReader } from "./named-numbers";

const read = namedNumbersReader("assumptions", ASSUMPTIONS, LONGEST_HORIZON);

const EVERYTHING = 1;

/** Years up to the last one given; a year left out keeps what held the year before. */
function sharesByYear(given: ReadonlyMap<number, number>): number[] {
  const shares: number[] = [];
  const last = Math.max(0, ...given.keys());
  for (let year = 1; year <= last; year++) shares.push(given.get(year) ?? shares[year - 2] ?? EVERYTHING);
  return shares;
}

export const caseAssumptions: Argument<Assumptions> = {
  read(raw) {
    const { values, numbered } = read(raw);
    return {
      ...DEFAULT_ASSUMPTIONS,
      ...Object.fromEntries(values),
      migrated: sharesByYear(numbered.get("migrated") ?? new Map<number, number>()),
    };
  },
};
