/** Scoring options (destinations, providers) by weighted criteria, with five methods of multi-criteria decision analysis. */

import type { Direction } from "./criteria";
import {
  type Column,
  columnsOf,
  extremesOf,
  type Normalization,
  normalize,
  type OptionFault,
  type OptionMatrix,
} from "./normalization";

export type OptionMethod = "WeightedSum" | "WeightedProduct" | "TOPSIS" | "VIKOR" | "PROMETHEE";

export const OPTION_METHODS: readonly OptionMethod[] = [
  "WeightedSum",
  "WeightedProduct",
  "TOPSIS",
  "VIKOR",
  "PROMETHEE",
];

/** What is to be scored, and how the criteria count. */
export interface OptionProblem {
  readonly matrix: OptionMatrix;
  /** One a column, finite, 0 or more, not all 0, any total. */
  readonly weights: readonly number[];
  /** One a column: 1 = more is better, −1 = less is better. */
  readonly directions: readonly Direction[];
}

export type OptionScores = { readonly scores: readonly number[] } | { readonly fault: OptionFault };

/** True for the methods whose best option has the lowest score. */
export function lowestIsBest(method: OptionMethod): boolean {
  return method === "VIKOR";
}

/**
 * A score for each option. Weights are first scaled to total 1; columns without weight are left out.
 *
 * - WeightedSum: Σ w·n of the normalised values (Fishburn 1967).
 * - WeightedProduct: Π n^w of the normalised values (Bridgman 1922; Miller and Starr 1969); they must not be negative. A 0
 *   makes the product 0.
 * - TOPSIS: closeness to the ideal, 0..1 (Hwang and Yoon, Multiple Attribute Decision Making, 1981); 0.5 when the options do
 *   not differ. The published method is the one with Vector.
 * - VIKOR: Q with v = 0.5, 0 best .. 1 worst (Opricovic and Tzeng, EJOR 156, 2004); its own normalisation.
 * - PROMETHEE: net flow of PROMETHEE II with the usual preference function, −1..1 (Brans and Vincke, Management Science 31,
 *   1985); raw differences, no normalisation; 0 for a single option.
 *
 * @returns one finite score an option, or the first fault found, column by column
 */
export function optionScores(problem: OptionProblem, method: OptionMethod, normalization: Normalization): OptionScores {
  const criteria = weightedCriteria(problem);
  const result =
    method === "VIKOR"
      ? { scores: vikor(criteria) }
      : method === "PROMETHEE"
        ? { scores: netFlows(criteria) }
        : normalizedScores(criteria, method, normalization);
  if ("fault" in result || result.scores.every(Number.isFinite)) return result;
  return { fault: largestValue(criteria) };
}

/** A column that counts. */
interface WeightedCriterion {
  /** Place in the matrix. */
  readonly place: number;
  readonly values: Column;
  readonly direction: Direction;
  /** Share of the total weight. */
  readonly weight: number;
}

function weightedCriteria({ matrix, weights, directions }: OptionProblem): WeightedCriterion[] {
  const largest = Math.max(...weights);
  const total = weights.reduce((sum, weight) => sum + weight / largest, 0);
  return columnsOf(matrix)
    .map((values, place) => ({
      place,
      values,
      direction: directions[place] ?? 1,
      weight: (weights[place] ?? 0) / largest / total,
    }))
    .filter((criterion) => criterion.weight > 0);
}

/** A score that left the range of numbers is blamed on the value farthest from 0. */
function largestValue(criteria: readonly WeightedCriterion[]): OptionFault {
  let worst: OptionFault = { kind: "out of range", row: 0, column: 0, value: 0 };
  for (const { place, values } of criteria) {
    values.forEach((value, row) => {
      if (Math.abs(value) > Math.abs(worst.value)) worst = { kind: "out of range", row, column: place, value };
    });
  }
  return worst;
}

type NormalizingMethod = "WeightedSum" | "WeightedProduct" | "TOPSIS";

function normalizedScores(
  criteria: readonly WeightedCriterion[],
  method: NormalizingMethod,
  normalization: Normalization,
): OptionScores {
  const usable: WeightedCriterion[] = [];
  for (const criterion of criteria) {
    const normalized = normalize(criterion.values, criterion.direction, normalization);
    if ("kind" in normalized) return { fault: faultAt(criterion, normalized.row, normalized.kind) };
    const { values, neutral } = normalized;
    const negative = method === "WeightedProduct" ? values.findIndex((value) => value < 0) : -1;
    if (negative >= 0) return { fault: faultAt(criterion, negative, "negative under WeightedProduct") };
    // Left out of the sum, the product and the distances alike, a neutral column changes none of them.
    if (!neutral) usable.push({ ...criterion, values });
  }
  const options = criteria[0]?.values.length ?? 0;
  if (method === "WeightedSum") return { scores: weightedSums(usable, options) };
  if (method === "WeightedProduct") return { scores: weightedProducts(usable, options) };
  return { scores: closeness(usable, options) };
}

function faultAt({ place, values }: WeightedCriterion, row: number, kind: OptionFault["kind"]): OptionFault {
  return { kind, row, column: place, value: values[row] ?? 0 };
}

function weightedSums(criteria: readonly WeightedCriterion[], options: number): number[] {
  const sums = new Array<number>(options).fill(0);
  for (const { values, weight } of criteria) {
    for (let i = 0; i < options; i++) sums[i] = (sums[i] ?? 0) + weight * (values[i] ?? 0);
  }
  return sums;
}

function weightedProducts(criteria: readonly WeightedCriterion[], options: number): number[] {
  const products = new Array<number>(options).fill(1);
  for (const { values, weight } of criteria) {
    for (let i = 0; i < options; i++) products[i] = (products[i] ?? 1) * (values[i] ?? 0) ** weight;
  }
  return products;
}

/** TOPSIS: distance to the worst of everything, as a share of the distances to the worst and to the best of everything. */
function closeness(criteria: readonly WeightedCriterion[], options: number): number[] {
  const toBest = new Float64Array(options);
  const toWorst = new Float64Array(options);
  for (const { values, weight } of criteria) {
    const { minimum, maximum } = extremesOf(values);
    for (let i = 0; i < options; i++) {
      const value = values[i] ?? 0;
      toBest[i] = (toBest[i] ?? 0) + (weight * (maximum - value)) ** 2;
      toWorst[i] = (toWorst[i] ?? 0) + (weight * (value - minimum)) ** 2;
    }
  }
  return Array.from(toBest, (squared, i) => shareOf(Math.sqrt(toWorst[i] ?? 0), Math.sqrt(squared)));
}

function shareOf(part: number, rest: number): number {
  return part === 0 && rest === 0 ? 0.5 : part / (part + rest);
}

const GROUP_UTILITY_WEIGHT = 0.5;

/** VIKOR's Q: half how far the option is from the best on the whole, half how far on the criterion where it does worst. */
function vikor(criteria: readonly WeightedCriterion[]): number[] {
  const options = criteria[0]?.values.length ?? 0;
  const wholes = new Float64Array(options);
  const regrets = new Float64Array(options);
  for (const { values, direction, weight } of criteria) {
    const { minimum, maximum } = extremesOf(values);
    if (minimum === maximum) continue;
    const best = direction === 1 ? maximum : minimum;
    const range = maximum - minimum;
    for (let i = 0; i < options; i++) {
      const shortfall = (weight * Math.abs(best - (values[i] ?? 0))) / range;
      wholes[i] = (wholes[i] ?? 0) + shortfall;
      regrets[i] = Math.max(regrets[i] ?? 0, shortfall);
    }
  }
  const relativeWholes = relative(wholes);
  const relativeRegrets = relative(regrets);
  return Array.from(
    relativeWholes,
    (whole, i) => GROUP_UTILITY_WEIGHT * whole + (1 - GROUP_UTILITY_WEIGHT) * (relativeRegrets[i] ?? 0),
  );
}

/** Where each value lies between the smallest (0) and the largest (1); 0 when they are the same up to lost digits. */
function relative(values: Column): Column {
  const { minimum, maximum } = extremesOf(values);
  const range = maximum - minimum;
  return values.map((value) => (range <= TIED ? 0 : (value - minimum) / range));
}

/**
 * PROMETHEE II: by how many of the other options an option is preferred, less by how many it is outdone, weighted. With the
 * usual preference function only the order of the values counts, so sorting a column replaces comparing every pair.
 */
function netFlows(criteria: readonly WeightedCriterion[]): number[] {
  const options = criteria[0]?.values.length ?? 0;
  const flows = new Array<number>(options).fill(0);
  if (options === 1) return flows;
  for (const { values, direction, weight } of criteria) {
    const sorted = values.slice().sort();
    for (let i = 0; i < options; i++) {
      const value = values[i] ?? 0;
      const below = countBelow(sorted, value);
      const above = options - countUpTo(sorted, value);
      flows[i] = (flows[i] ?? 0) + (weight * direction * (below - above)) / (options - 1);
    }
  }
  return flows;
}

/** Scores closer than this, relative to the largest, count as equal: a sum's last digit is no reason to rank. */
const TIED = 1e-12;

/**
 * Ranks 1..m, best first by the method's own sense; options that tie share the better rank.
 * @param scores finite
 */
export function optionRanks(scores: readonly number[], method: OptionMethod): number[] {
  const merits = Float64Array.from(scores, (score) => (lowestIsBest(method) ? -score : score));
  const tolerance = TIED * merits.reduce((most, merit) => Math.max(most, Math.abs(merit)), 0);
  const sorted = merits.slice().sort();
  return Array.from(merits, (merit) => 1 + merits.length - countUpTo(sorted, merit + tolerance));
}

/** How many of the ascending values are less than the limit. */
function countBelow(sorted: Column, limit: number): number {
  return firstPlace(sorted, limit, true);
}

/** How many of the ascending values are the limit or less. */
function countUpTo(sorted: Column, limit: number): number {
  return firstPlace(sorted, limit, false);
}

/** Bisects for the first value above the limit, or also at it; the length when there is none. */
function firstPlace(sorted: Column, limit: number, orAt: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? 0;
    if (value > limit || (orAt && value === limit)) high = middle;
    else low = middle + 1;
  }
  return low;
}
