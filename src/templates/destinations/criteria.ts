/** The criteria that destinations are compared on, in the order of the criteria block and of every block of figures. */
import type { NumberFormat } from "../palette";

export const CRITERION_KEYS = ["wage", "overlap", "gdp", "priceLevel", "inflation", "governance", "english"] as const;
export type CriterionKey = (typeof CRITERION_KEYS)[number];

interface DestinationCriterion {
  readonly isCost: boolean;
  /** A setting of ours. GDP per capita has none while wages, for which it stands, are filled in. */
  readonly weight: number;
  readonly numberFormat: NumberFormat;
}

export const DESTINATION_CRITERION: Readonly<Record<CriterionKey, DestinationCriterion>> = {
  wage: { isCost: true, weight: 4, numberFormat: "money" },
  overlap: { isCost: false, weight: 2, numberFormat: "score" },
  gdp: { isCost: true, weight: 0, numberFormat: "count" },
  priceLevel: { isCost: true, weight: 1, numberFormat: "factor" },
  inflation: { isCost: true, weight: 1, numberFormat: "percent" },
  governance: { isCost: false, weight: 2, numberFormat: "factor" },
  english: { isCost: false, weight: 2, numberFormat: "factor" },
};
