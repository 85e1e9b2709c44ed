/**
 * The analytic hierarchy process: weights from comparisons in pairs, and how consistent the comparisons are
 * (Saaty, The Analytic Hierarchy Process, 1980).
 */

/** A comparison as read from a cell: how many times as important the row is as the column; null when left blank. */
export type Comparison = number | null;

/** A complete comparison matrix: square, positive, reciprocal. */
export type PairwiseMatrix = readonly (readonly number[])[];

/** Why comparisons can't be used, and where; row and column count from 0. */
export type PairwiseFault =
  | { readonly kind: "not square"; readonly rows: number; readonly columns: number }
  | { readonly kind: "not positive"; readonly row: number; readonly column: number; readonly value: number }
  | { readonly kind: "out of range"; readonly row: number; readonly column: number; readonly value: number }
  | { readonly kind: "missing"; readonly row: number; readonly column: number }
  | { readonly kind: "diagonal"; readonly row: number; readonly column: number; readonly value: number }
  | {
      readonly kind: "not reciprocal";
      readonly row: number;
      readonly column: number;
      readonly value: number;
      readonly expected: number;
    };

export type CompletedMatrix = { readonly matrix: PairwiseMatrix } | { readonly fault: PairwiseFault };

/** How far the product of a comparison and its mirror may be from 1. */
export const RECIPROCITY_TOLERANCE = 1e-6;

/** A comparison and its reciprocal may be no larger: Saaty's scale ends at 9, and this keeps every product finite. */
export const LARGEST_COMPARISON = 1e9;

/**
 * Completes comparisons: a blank takes the reciprocal of its mirror, a blank on the diagonal is 1.
 * @returns the complete matrix, or the first fault found in reading order
 */
export function completePairwise(comparisons: readonly (readonly Comparison[])[]): CompletedMatrix {
  const rows = comparisons.length;
  const odd = comparisons.find((row) => row.length !== rows);
  if (odd) return { fault: { kind: "not square", rows, columns: odd.length } };
  const matrix: number[][] = [];
  for (let row = 0; row < rows; row++) {
    const completed: number[] = [];
    for (let column = 0; column < rows; column++) {
      const own = comparisons[row]?.[column] ?? null;
      const mirror = comparisons[column]?.[row] ?? null;
      const fault = faultOf({ row, column, own, mirror });
      if (fault) return { fault };
      completed.push(own ?? (mirror === null ? 1 : 1 / mirror));
    }
    matrix.push(completed);
  }
  return { matrix };
}

interface Pair {
  readonly row: number;
  readonly column: number;
  readonly own: Comparison;
  readonly mirror: Comparison;
}

function faultOf({ row, column, own, mirror }: Pair): PairwiseFault | null {
  if (own !== null && !(own > 0)) return { kind: "not positive", row, column, value: own };
  if (own !== null && (own > LARGEST_COMPARISON || own < 1 / LARGEST_COMPARISON)) {
    return { kind: "out of range", row, column, value: own };
  }
  if (row === column) {
    return own !== null && Math.abs(own - 1) > RECIPROCITY_TOLERANCE
      ? { kind: "diagonal", row, column, value: own }
      : null;
  }
  if (own === null) return mirror === null ? { kind: "missing", row, column } : null;
  // Above the diagonal the mirror has not been looked at yet: the pair is judged when reading reaches it.
  if (row < column || mirror === null) return null;
  return Math.abs(own * mirror - 1) > RECIPROCITY_TOLERANCE
    ? { kind: "not reciprocal", row, column, value: own, expected: 1 / mirror }
    : null;
}

/** Squaring doubles the number of iterations done; this many amount to 2⁶⁴ of them. */
const MOST_SQUARINGS = 64;
const SETTLED = 1e-15;

/**
 * The weights of the compared things: the principal eigenvector of the matrix, scaled to total 1.
 * The power method (von Mises), with the matrix squared at each step instead of multiplied by a vector: it settles in a few
 * steps even where the second eigenvalue is close to the first, as in very inconsistent comparisons. Accurate to 1e-10.
 */
export function pairwiseWeights(matrix: PairwiseMatrix): number[] {
  let power = matrix;
  let weights = shares(power.map(total));
  for (let step = 0; step < MOST_SQUARINGS; step++) {
    power = squared(power);
    const next = shares(power.map(total));
    const change = next.reduce((most, weight, i) => Math.max(most, Math.abs(weight - (weights[i] ?? 0))), 0);
    weights = next;
    if (change <= SETTLED) break;
  }
  return weights;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function shares(values: readonly number[]): number[] {
  const sum = total(values);
  return values.map((value) => value / sum);
}

/** The matrix times itself, scaled so that its largest element is 1 and no later power overflows. */
function squared(matrix: PairwiseMatrix): PairwiseMatrix {
  const largest = matrix.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0);
  const scaled = matrix.map((row) => row.map((value) => value / largest));
  return scaled.map((row) =>
    scaled.map((_, column) => row.reduce((sum, value, k) => sum + value * (scaled[k]?.[column] ?? 0), 0)),
  );
}

/** Published tables of the mean consistency index of random matrices. */
export type RandomIndex = "Saaty1980" | "Saaty2005" | "DoneganDodd" | "TummalaLing" | "AlonsoLamata";

/** Sizes 1 and 2 are always consistent. */
const SMALLEST_TABLED = 3;

/**
 * Random indices for n = 3, 4, …, as far as each table goes. Saaty 1980; Saaty 2005; Donegan and Dodd, Mathematical and
 * Computer Modelling 15, 1991; Tummala and Ling, Theory and Decision 44, 1998; Alonso and Lamata, International Journal of
 * Uncertainty, Fuzziness and Knowledge-Based Systems 14, 2006.
 */
export const RANDOM_INDICES: Readonly<Record<RandomIndex, readonly number[]>> = {
  Saaty1980: [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  Saaty2005: [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.51, 1.54, 1.56, 1.57, 1.58],
  DoneganDodd: [0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055],
  TummalaLing: [0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882, 1.5117, 1.5356, 1.5571, 1.5714, 1.5831],
  AlonsoLamata: [
    0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854, 1.5141, 1.5365, 1.5551, 1.5713, 1.5838,
  ],
};

/** The largest matrix a table has an index for. */
export function largestTabled(index: RandomIndex): number {
  return SMALLEST_TABLED - 1 + RANDOM_INDICES[index].length;
}

/**
 * Saaty's consistency ratio: ((λmax − n) / (n − 1)) / random index. Up to 0.10 is usually accepted.
 * @returns 0 for a consistent matrix, and always for n = 1 and 2; null when the table stops below n
 */
export function consistencyRatio(matrix: PairwiseMatrix, index: RandomIndex = "Saaty1980"): number | null {
  const n = matrix.length;
  if (n < SMALLEST_TABLED) return 0;
  const randomIndex = RANDOM_INDICES[index][n - SMALLEST_TABLED];
  if (randomIndex === undefined) return null;
  const consistencyIndex = (principalEigenvalue(matrix) - n) / (n - 1);
  return Math.max(0, consistencyIndex) / randomIndex;
}

/** λmax; never below n for a reciprocal matrix. */
export function principalEigenvalue(matrix: PairwiseMatrix): number {
  const weights = pairwiseWeights(matrix);
  // With weights that total 1, the eigenvalue is the total of matrix times weights.
  return total(matrix.map((row) => row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
}

/** A comparison and what the weights of all comparisons together say about the same pair. */
export interface PairDeparture {
  /** Positions of the two compared things, counted from 0; row < column. */
  readonly row: number;
  readonly column: number;
  /** How many times as important the first is as the second, as it was judged. */
  readonly judged: number;
  /** The same by the weights: w_row / w_column. */
  readonly implied: number;
}

/** A departure this small is rounding, not a judgement. */
const SMALLEST_DEPARTURE = 1e-9;

/**
 * The comparison that departs most from the weights that all comparisons give together: the largest
 * |ln(a_ij · w_j / w_i)|. Logarithms, so that twice and half as important depart alike. To think it over first mends an
 * inconsistent matrix fastest (Saaty, The Analytic Hierarchy Process, 1980, on improving judgements).
 * @returns the first of several that depart alike; null for a consistent matrix
 */
export function mostInconsistentPair(matrix: PairwiseMatrix): PairDeparture | null {
  const weights = pairwiseWeights(matrix);
  let most: PairDeparture | null = null;
  let furthest = SMALLEST_DEPARTURE;
  for (let row = 0; row < matrix.length; row++) {
    for (let column = row + 1; column < matrix.length; column++) {
      const judged = matrix[row]?.[column] ?? 1;
      const implied = (weights[row] ?? 0) / (weights[column] ?? 0);
      const departure = Math.abs(Math.log(judged / implied));
      // Beyond rounding, so that of two pairs that depart alike the first stays.
      if (departure <= furthest * (1 + SMALLEST_DEPARTURE)) continue;
      furthest = departure;
      most = { row, column, judged, implied };
    }
  }
  return most;
}
