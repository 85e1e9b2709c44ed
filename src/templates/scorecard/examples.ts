/**
 * Sample providers, comparisons, ranks and weights, made up to show the template at work; that is why they carry the
 * EXAMPLE tag. All in the order of the criteria: price, expertise, capacity, communication, security, quality.
 */
export interface ExampleProvider {
  readonly name: string;
  /** Thousands of home currency a year. */
  readonly price: number;
  readonly ratings: readonly number[];
}

export const EXAMPLE_PROVIDERS: readonly ExampleProvider[] = [
  { name: "Provider A", price: 420, ratings: [4, 3, 5, 4, 4] },
  { name: "Provider B", price: 360, ratings: [3, 4, 3, 3, 4] },
  { name: "Provider C", price: 600, ratings: [5, 4, 3, 5, 4] },
  { name: "Provider D", price: 450, ratings: [4, 5, 4, 3, 3] },
  { name: "Provider E", price: 330, ratings: [2, 3, 3, 4, 3] },
];

/** How much more important each criterion is than each later one: the upper triangle, row by row. */
export const EXAMPLE_COMPARISONS: readonly (readonly number[])[] = [
  [1 / 2, 2, 1, 1 / 2, 1 / 2],
  [3, 2, 1, 1],
  [1, 1 / 3, 1 / 3],
  [1 / 2, 1 / 3],
  [1],
];

/** 1 = most important. */
export const EXAMPLE_RANKS: readonly number[] = [4, 2, 6, 5, 3, 1];

export const EXAMPLE_WEIGHTS: readonly number[] = [15, 25, 10, 10, 20, 20];
