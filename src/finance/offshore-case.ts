import type { Assumptions } from "./assumptions";
import { caseCashflows, caseSavingsShare, growingCost, type YearlyCosts } from "./case-flows";
import { sumOfFlows } from "./measures";
import type { NamedRange } from "./named-number";

/** One business function that could move abroad under the company's own management. */
export interface OffshoreCase {
  /** Full-time equivalents at home, ≥ 0. */
  readonly fte: number;
  /** Loaded yearly cost of one FTE at home, home currency, ≥ 0. */
  readonly onshore: number;
  /** Loaded yearly cost of one FTE abroad in the first year, home currency, ≥ 0. */
  readonly offshore: number;
  /** Output of one FTE abroad as a share of one at home, > 0. */
  readonly productivity: number;
  /** One-off cost at t0, home currency, ≥ 0. */
  readonly transition: number;
}

/** The inputs of an offshore case, in the order of the functions' arguments. */
export const OFFSHORE_INPUTS: readonly NamedRange<keyof OffshoreCase>[] = [
  {
    key: "fte",
    name: "FTE",
    minimum: 0,
    maximum: Infinity,
    unit: "full-time equivalents",
    meaning: "Staff doing the work at home today",
  },
  {
    key: "onshore",
    name: "Onshore cost",
    minimum: 0,
    maximum: Infinity,
    unit: "home currency per FTE and year",
    meaning: "Loaded cost of one FTE at home",
  },
  {
    key: "offshore",
    name: "Offshore cost",
    minimum: 0,
    maximum: Infinity,
    unit: "home currency per FTE and year",
    meaning: "Loaded cost of one FTE abroad in the first year",
  },
  {
    key: "productivity",
    name: "Productivity",
    minimum: 0,
    exclusiveMinimum: true,
    maximum: Infinity,
    unit: "share of one FTE at home",
    meaning: "Output of one FTE abroad; below 1 more staff is needed than at home",
  },
  {
    key: "transition",
    name: "Transition",
    minimum: 0,
    maximum: Infinity,
    unit: "home currency",
    meaning: "One-off cost of the move at t0",
  },
];

/**
 * Yearly costs at home and abroad.
 *
 *     On_t  = fte·onshore·(1+gOn)^(t−1)
 *     U_t   = offshore·((1+gOff)·(1+fx))^(t−1)
 *     Off_t = (fte/p)·U_t·(1+overhead) + attrition·(fte/p)·(rampMonths/12)·U_t + travel
 *
 * Assumption: a leaver's replacement is paid through the ramp-up months and produces nothing in them.
 */
function offshoreCosts(offshoreCase: OffshoreCase, assumptions: Assumptions): YearlyCosts {
  const { fte, onshore, offshore, productivity } = offshoreCase;
  const { years, overhead, attrition, rampUpMonths, travel } = assumptions;
  const growthAbroad = (1 + assumptions.offshoreWageInflation) * (1 + assumptions.currencyAppreciation);
  const unitsPaid = (fte / productivity) * (1 + overhead + attrition * (rampUpMonths / 12));
  return {
    today: growingCost(fte * onshore, 1 + assumptions.onshoreWageInflation, years),
    moved: growingCost(unitsPaid * offshore, growthAbroad, years).map((cost) => cost + travel),
  };
}

/**
 * Yearly cash flows of moving a function abroad, home currency: CF_0 (transition) and CF_1..CF_N (savings after tax).
 *
 * Nobody to move means no project: with zero headcount every flow is 0, whatever transition and travel say.
 *
 * @returns N + 1 flows; see {@link caseCashflows} for the formula
 */
export function offshoreCashflows(offshoreCase: OffshoreCase, assumptions: Assumptions): number[] {
  if (offshoreCase.fte === 0) return new Array<number>(assumptions.years + 1).fill(0);
  return caseCashflows(offshoreCosts(offshoreCase, assumptions), offshoreCase.transition, assumptions);
}

/** Total saving over the horizon, transition and tax included, not discounted: Σ CF_0..CF_N, home currency. */
export function offshoreSavings(offshoreCase: OffshoreCase, assumptions: Assumptions): number {
  return sumOfFlows(offshoreCashflows(offshoreCase, assumptions));
}

/**
 * Saving before tax and transition as a share of the onshore cost of the same years.
 *
 * @returns a fraction; null when the onshore cost is 0 (no headcount, or a cost of 0)
 */
export function offshoreSavingsShare(offshoreCase: OffshoreCase, assumptions: Assumptions): number | null {
  return caseSavingsShare(offshoreCosts(offshoreCase, assumptions), assumptions);
}
