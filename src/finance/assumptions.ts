import type { NamedNumber } from "./named-number";

/** What a business case assumes beside its costs. Rates and shares are fractions (0.1 = 10 %), periods are years. */
export interface Assumptions {
  readonly years: number;
  readonly discountRate: number;
  readonly overhead: number;
  readonly onshoreWageInflation: number;
  readonly offshoreWageInflation: number;
  readonly currencyAppreciation: number;
  readonly attrition: number;
  readonly rampUpMonths: number;
  readonly travel: number;
  readonly strandedCost: number;
  readonly taxRate: number;
  readonly contractIndexation: number;
  /** Share migrated in year 1, 2, …; the last one given holds on; empty = everything from the first year. */
  readonly migrated: readonly number[];
}

/** The longest horizon of a business case, in years. */
export const LONGEST_HORIZON = 50;

/** 10,000 % a year covers every hyperinflation and keeps 50 years of growth inside the number range. */
const LARGEST_RATE = 100;

/** 1,000 %: above it a percentage was almost certainly typed as a whole number (25 for 25 %). */
const LARGEST_RATIO = 10;

const rate = (key: keyof Assumptions, name: string, meaning: string, standard = 0): NamedNumber<keyof Assumptions> => ({
  key,
  name,
  default: standard,
  minimum: -1,
  exclusiveMinimum: true,
  maximum: LARGEST_RATE,
  unit: "share per year",
  meaning,
});

const share = (key: keyof Assumptions, name: string, meaning: string): NamedNumber<keyof Assumptions> => ({
  key,
  name,
  default: 0,
  minimum: 0,
  maximum: 1,
  unit: "share",
  meaning,
});

/** Every assumption a business case knows, in the order in which they are documented. */
export const ASSUMPTIONS: readonly NamedNumber<keyof Assumptions>[] = [
  {
    key: "years",
    name: "Years",
    default: 5,
    minimum: 1,
    maximum: LONGEST_HORIZON,
    whole: true,
    unit: "years",
    meaning: "Horizon of the business case after the transition",
  },
  rate("discountRate", "Discount rate", "Return the money would earn elsewhere at the same risk", 0.1),
  {
    key: "overhead",
    name: "Overhead",
    default: 0,
    minimum: 0,
    maximum: LARGEST_RATIO,
    unit: "share of run cost",
    meaning: "Managing the work elsewhere, on top of the offshore run cost or of the contract",
  },
  rate("onshoreWageInflation", "Onshore wage inflation", "Yearly growth of the cost of today's set-up"),
  rate("offshoreWageInflation", "Offshore wage inflation", "Yearly growth of the offshore cost in its own currency"),
  rate(
    "currencyAppreciation",
    "Currency appreciation",
    "Yearly rise of the offshore currency against the home currency",
  ),
  {
    key: "attrition",
    name: "Attrition",
    default: 0,
    minimum: 0,
    maximum: LARGEST_RATIO,
    unit: "share of the staff per year",
    meaning: "Offshore staff who leave and are replaced within a year",
  },
  {
    key: "rampUpMonths",
    name: "Ramp-up months",
    default: 0,
    minimum: 0,
    maximum: 120,
    unit: "months",
    meaning: "Paid months before a replacement is productive",
  },
  {
    key: "travel",
    name: "Travel",
    default: 0,
    minimum: 0,
    maximum: Infinity,
    unit: "home currency per year",
    meaning: "Travel between the sites",
  },
  share("strandedCost", "Stranded cost", "Share of the onshore cost that stays although the work has moved"),
  share("taxRate", "Tax rate", "Tax on savings; the same rate relieves the transition cost"),
  {
    key: "migrated",
    name: "Migrated year",
    default: 1,
    minimum: 0,
    maximum: 1,
    numbered: true,
    unit: "share",
    meaning: "Share of the work that has moved in that year; the last one given holds on",
  },
  rate("contractIndexation", "Contract indexation", "Yearly rise of the provider's price (outsourcing case only)"),
];

/** The assumptions of a case about which nothing was said. */
export const DEFAULT_ASSUMPTIONS: Assumptions = {
  ...(Object.fromEntries(ASSUMPTIONS.map(({ key, default: value }) => [key, value])) as Record<
    keyof Assumptions,
    number
  >),
  migrated: [],
};

/**
 * Share of the work that has moved in a year.
 *
 * @param year 1, 2, …
 * @returns share 0..1; the last one given holds on, 1 where none is given
 */
export function migratedShare(assumptions: Assumptions, year: number): number {
  const { migrated } = assumptions;
  return migrated[Math.min(year, migrated.length) - 1] ?? 1;
}
