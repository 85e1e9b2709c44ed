/** Scaling the columns of a decision matrix, so that every column says "more is better" in comparable numbers. */

import type { Direction } from "./criteria";

export type Normalization = "MinMax" | "Max" | "Sum" | "Vector" | "None";

export const NORMALIZATIONS: readonly Normalization[] = ["MinMax", "Max", "Sum", "Vector", "None"];

/** Options in rows, criteria in columns; finite numbers, every row of the same length, at least one row and column. */
export type OptionMatrix = readonly (readonly number[])[];

/** Why options can't be scored, and the cell at which it shows; row and column count from 0. */
export interface OptionFault {
  readonly kind:
    | "negative under Max"
    | "negative under Sum"
    | "zero cost under Sum"
    | "negative under WeightedProduct"
    | "out of range";
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

export type Column = Float64Array;

export type NormalizedColumn =
  { readonly values: Column; readonly neutral: boolean } | { readonly kind: OptionFault["kind"]; readonly row: number };

/** The columns of a matrix as arrays of their own. */
export function columnsOf(matrix: OptionMatrix): Column[] {
  const columns = Array.from({ length: matrix[0]?.length ?? 0 }, () => new Float64Array(matrix.length));
  matrix.forEach((row, i) => {
    columns.forEach((column, j) => {
      column[i] = row[j] ?? 0;
    });
  });
  return columns;
}

export interface Extremes {
  readonly minimum: number;
  readonly maximum: number;
}

export function extremesOf(column: Column): Extremes {
  let minimum = Infinity;
  let maximum = -Infinity;
  for (const value of column) {
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  return { minimum, maximum };
}

/**
 * Scales one column; for a cost column (direction −1) the formula after the slash.
 * MinMax: (x − min)/(max − min) / (max − x)/(max − min), any values, results 0..1.
 * Max: x/max / 1 − x/max, no negative values, results 0..1.
 * Sum: x/Σx / (1/x)/Σ(1/x), no negative values, no zero cost, results total 1.
 * Vector: x/‖x‖ / 1 − x/‖x‖, any values.
 * None: x / −x.
 * A constant column says nothing about the options and becomes 0, except with None, which leaves every value as it is, so
 * that no option's score depends on the others.
 */
export function normalize(column: Column, direction: Direction, normalization: Normalization): NormalizedColumn {
  if (normalization === "None") return { values: column.map((x) => direction * x), neutral: false };
  const extremes = extremesOf(column);
  if (extremes.minimum === extremes.maximum) return { values: column.map(() => 0), neutral: true };
  switch (normalization) {
    case "MinMax":
      return scaled(minMax(column, direction, extremes));
    case "Max":
      return byMaximum(column, direction, extremes);
    case "Sum":
      return bySum(column, direction, extremes);
    case "Vector":
      return scaled(sharesOrComplements(column, euclideanNorm(column, extremes), direction));
  }
}

function scaled(values: Column): NormalizedColumn {
  return { values, neutral: false };
}

function minMax(column: Column, direction: Direction, { minimum, maximum }: Extremes): Column {
  const range = maximum - minimum;
  return column.map((x) => (direction === 1 ? (x - minimum) / range : (maximum - x) / range));
}

function byMaximum(column: Column, direction: Direction, { minimum, maximum }: Extremes): NormalizedColumn {
  if (minimum < 0) return { kind: "negative under Max", row: column.indexOf(minimum) };
  return scaled(sharesOrComplements(column, maximum, direction));
}

function bySum(column: Column, direction: Direction, { minimum, maximum }: Extremes): NormalizedColumn {
  if (minimum < 0) return { kind: "negative under Sum", row: column.indexOf(minimum) };
  if (direction === -1 && minimum === 0) return { kind: "zero cost under Sum", row: column.indexOf(0) };
  // Multiples of the largest, or of the smallest cost, give the same shares and can't overflow.
  const parts = column.map((x) => (direction === 1 ? x / maximum : minimum / x));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return scaled(parts.map((part) => part / total));
}

function sharesOrComplements(column: Column, whole: number, direction: Direction): Column {
  return column.map((x) => (direction === 1 ? x / whole : 1 - x / whole));
}

/** ‖x‖; scaled first, so that squares neither overflow nor vanish. */
function euclideanNorm(column: Column, { minimum, maximum }: Extremes): number {
  const largest = Math.max(-minimum, maximum);
  return largest * Math.sqrt(column.reduce((sum, x) => sum + (x / largest) ** 2, 0));
}
