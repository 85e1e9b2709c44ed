/**
 * Sample case. Every figure is made up to show the template at work, none was measured; that is why each line carries
 * the EXAMPLE tag.
 */
import type { Assumptions } from "../../finance/assumptions";
import type { OffshoreCase } from "../../finance/offshore-case";

/** Values under Base, Low and High; null: as Base. */
export type ScenarioValues = readonly [base: number, low: number | null, high: number | null];

export const EXAMPLE_CASE: Readonly<Record<keyof OffshoreCase, ScenarioValues>> = {
  fte: [40, null, null],
  onshore: [42_000, null, null],
  offshore: [22_000, 23_500, 20_500],
  productivity: [0.9, 0.87, 0.95],
  transition: [350_000, 425_000, 300_000],
};

/** By key; an assumption that is left out keeps its default. */
export const EXAMPLE_ASSUMPTIONS: Readonly<Partial<Record<keyof Assumptions, ScenarioValues>>> = {
  years: [5, null, null],
  discountRate: [0.1, null, null],
  overhead: [0.15, 0.17, 0.12],
  onshoreWageInflation: [0.03, null, null],
  offshoreWageInflation: [0.045, 0.05, 0.04],
  currencyAppreciation: [0.01, 0.015, 0],
  attrition: [0.25, 0.3, 0.2],
  rampUpMonths: [3, null, null],
  travel: [20_000, null, null],
  strandedCost: [0.05, 0.07, 0.03],
  taxRate: [0.25, null, null],
};

/** Share migrated in year 1, 2, …. */
export const EXAMPLE_MIGRATED: readonly ScenarioValues[] = [
  [0.5, 0.4, 0.6],
  [1, 0.9, null],
  [1, null, null],
];

/** Low and high of the uncertain drivers by name; they hold the values of all three scenarios. */
export const EXAMPLE_RANGES: readonly (readonly [driver: string, low: number, high: number])[] = [
  ["Offshore cost", 20_000, 26_000],
  ["Productivity", 0.8, 1],
  ["Transition", 280_000, 550_000],
  ["Overhead", 0.1, 0.22],
  ["Offshore wage inflation", 0.03, 0.09],
  ["Currency appreciation", -0.02, 0.05],
  ["Attrition", 0.15, 0.4],
];
