/**
 * Sample rows: the business functions that the documented text names as examples. Every figure is made up to show the
 * template at work, none was measured; that is why each row carries the EXAMPLE tag.
 */
export interface ExampleFunction {
  readonly name: string;
  /** In the order of CRITERIA. */
  readonly ratings: readonly number[];
  readonly fte: number;
  /** Home currency per FTE and year. */
  readonly onshore: number;
  readonly offshore: number;
  readonly productivity: number;
  readonly transition: number;
}

const example = (
  name: string,
  ratings: readonly number[],
  [fte, onshore, offshore, productivity, transition]: readonly [number, number, number, number, number],
): ExampleFunction => ({ name, ratings, fte, onshore, offshore, productivity, transition });

export const EXAMPLE_FUNCTIONS: readonly ExampleFunction[] = [
  example("Customer service", [2, 4, 5, 4, 3, 4, 3, 3, 4, 3, 5, 4, 2, 3, 2, 1], [40, 42_000, 16_000, 0.9, 180_000]),
  example("IT support", [4, 4, 4, 5, 2, 3, 3, 2, 2, 2, 3, 2, 3, 3, 3, 1], [15, 58_000, 24_000, 0.95, 90_000]),
  example(
    "Software development",
    [5, 4, 4, 3, 3, 3, 2, 2, 5, 4, 4, 4, 3, 2, 2, 1],
    [25, 92_000, 45_000, 0.85, 250_000],
  ),
  example("Content creation", [4, 4, 5, 4, 2, 3, 1, 2, 2, 1, 2, 3, 3, 5, 2, 1], [6, 55_000, 28_000, 0.8, 20_000]),
  example("Accounting", [3, 4, 2, 5, 2, 2, 4, 3, 2, 2, 2, 1, 2, 2, 4, 1], [10, 54_000, 22_000, 0.95, 60_000]),
  example("Human resources", [2, 3, 2, 3, 4, 4, 5, 4, 1, 2, 2, 2, 2, 4, 4, 1], [8, 56_000, 27_000, 0.9, 50_000]),
  example("Manufacturing", [2, 2, 4, 2, 4, 2, 2, 5, 5, 5, 4, 5, 1, 2, 3, 4], [120, 48_000, 14_000, 0.9, 1_500_000]),
  example("Marketing", [3, 3, 4, 2, 4, 4, 2, 4, 2, 2, 2, 4, 3, 5, 2, 1], [12, 63_000, 34_000, 0.8, 60_000]),
];

/** Sample assumptions by key, where the default (usually nothing) would make a dull example; "Migrated year" by year. */
export const EXAMPLE_ASSUMPTIONS: Readonly<Record<string, number>> = {
  overhead: 0.15,
  onshoreWageInflation: 0.03,
  offshoreWageInflation: 0.06,
  attrition: 0.2,
  rampUpMonths: 3,
  travel: 20_000,
  strandedCost: 0.05,
  taxRate: 0.25,
};

export const EXAMPLE_MIGRATED: readonly number[] = [0.5, 1];
