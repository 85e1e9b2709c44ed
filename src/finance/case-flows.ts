import { migratedShare, type Assumptions } from "./assumptions";

/** What a business function costs in each year of the horizon, home currency. Both arrays have one entry a year. */
export interface YearlyCosts {
  /** Today's set-up, if nothing changes. */
  readonly today: readonly number[];
  /** The new set-up, if all of the work has moved. */
  readonly moved: readonly number[];
}

/** A cost that grows by the same factor every year: first · factor^(t−1) for t = 1..years. */
export function growingCost(first: number, factor: number, years: number): number[] {
  const costs: number[] = [];
  for (let year = 1, cost = first; year <= years; year++, cost *= factor) costs.push(cost);
  return costs;
}

/** Saving of one year before tax and transition: k_t · (today_t · (1 − stranded) − moved_t). */
function savingBeforeTax(costs: YearlyCosts, year: number, assumptions: Assumptions): number {
  const today = costs.today[year - 1] ?? 0;
  const moved = costs.moved[year - 1] ?? 0;
  return migratedShare(assumptions, year) * (today * (1 - assumptions.strandedCost) - moved);
}

/**
 * Cash flows of moving work, savings positive and costs negative, in home currency.
 *
 *     CF_0 = −transition·(1−tax)
 *     CF_t = k_t·(today_t·(1−stranded) − moved_t)·(1−tax)        t = 1..N, at the end of year t
 *
 * Assumption: tax is paid, or relief for a loss received, in the year in which it arises.
 *
 * @returns N + 1 flows, CF_0 first
 */
export function caseCashflows(costs: YearlyCosts, transition: number, assumptions: Assumptions): number[] {
  const kept = 1 - assumptions.taxRate;
  // "0 −" and "+ 0" keep a negative zero, which a cell would show as −0, out of the flows.
  const flows = [0 - transition * kept];
  for (let year = 1; year <= assumptions.years; year++) {
    flows.push(savingBeforeTax(costs, year, assumptions) * kept + 0);
  }
  return flows;
}

/**
 * Saving as a share of today's cost: Σ saving before tax and transition ÷ Σ today_t over all years.
 *
 * @returns a fraction, negative when the move costs more than it saves; null when today's cost is 0
 */
export function caseSavingsShare(costs: YearlyCosts, assumptions: Assumptions): number | null {
  let saving = 0;
  let today = 0;
  for (let year = 1; year <= assumptions.years; year++) {
    saving += savingBeforeTax(costs, year, assumptions);
    today += costs.today[year - 1] ?? 0;
  }
  return today === 0 ? null : saving / today;
}
