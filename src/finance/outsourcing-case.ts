import type { Assumptions } from "./assumptions";
import { caseCashflows, caseSavingsShare, growingCost, type YearlyCosts } from "./case-flows";
import { sumOfFlows } from "./measures";
import type { NamedRange } from "./named-number";

/** One business function that could be handed to an external provider. */
export interface OutsourcingCase {
  /** Yearly cost of doing the work inside, home currency, ≥ 0. */
  readonly inhouse: number;
  /** Yearly price of the contract in the first year, home currency, ≥ 0. */
  readonly contract: number;
  /** One-off cost at t0, home currency, ≥ 0. */
  readonly transition: number;
}

/** The inputs of an outsourcing case, in the order of the functions' arguments. */
export const OUTSOURCING_INPUTS: readonly NamedRange<keyof OutsourcingCase>[] = [
  {
    key: "inhouse",
    name: "In-house cost",
    minimum: 0,
    maximum: Infinity,
    unit: "home currency per year",
    meaning: "Cost of doing the work inside",
  },
  {
    key: "contract",
    name: "Contract cost",
    minimum: 0,
    maximum: Infinity,
    unit: "home currency per year",
    meaning: "Price of the provider's contract in the first year",
  },
  {
    key: "transition",
    name: "Transition",
    minimum: 0,
    maximum: Infinity,
    unit: "home currency",
    meaning: "One-off cost of the handover at t0",
  },
];

/** Offshore wages, currency, attrition, ramp-up and travel are the provider's affair. */
const OF_THE_PROVIDER: ReadonlySet<keyof Assumptions> = new Set([
  "offshoreWageInflation",
  "currencyAppreciation",
  "attrition",
  "rampUpMonths",
  "travel",
]);

/** Whether an assumption plays a part in an outsourcing case. */
export const playsPart = (assumption: keyof Assumptions): boolean => !OF_THE_PROVIDER.has(assumption);

/**
 * Yearly costs inside and with the provider.
 *
 *     In-house_t = inhouse·(1+gOn)^(t−1)
 *     Contract_t = contract·(1+index)^(t−1)·(1+overhead)
 */
function outsourcingCosts(outsourcingCase: OutsourcingCase, assumptions: Assumptions): YearlyCosts {
  const { years, overhead, onshoreWageInflation, contractIndexation } = assumptions;
  return {
    today: growingCost(outsourcingCase.inhouse, 1 + onshoreWageInflation, years),
    moved: growingCost(outsourcingCase.contract * (1 + overhead), 1 + contractIndexation, years),
  };
}

/**
 * Yearly cash flows of handing a function to a provider, home currency: CF_0 (transition) and CF_1..CF_N (savings
 * after tax).
 *
 * @returns N + 1 flows; see {@link caseCashflows} for the formula
 */
export function outsourcingCashflows(outsourcingCase: OutsourcingCase, assumptions: Assumptions): number[] {
  return caseCashflows(outsourcingCosts(outsourcingCase, assumptions), outsourcingCase.transition, assumptions);
}

/** Saving before tax and transition as a share of the cost inside; null when that is 0. See {@link caseSavingsShare}. */
export function outsourcingSavingsShare(outsourcingCase: OutsourcingCase, assumptions: Assumptions): number | null {
  return caseSavingsShare(outsourcingCosts(outsourcingCase, assumptions), assumptions);
}

/** Total saving over the horizon, transition and tax included, not discounted: Σ CF_0..CF_N, home currency. */
export function outsourcingSavings(outsourcingCase: OutsourcingCase, assumptions: Assumptions): number {
  return sumOfFlows(outsourcingCashflows(outsourcingCase, assumptions));
}
