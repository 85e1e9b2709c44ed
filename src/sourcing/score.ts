import { CRITERIA, CRITERIA_PER_MODEL, type Model } from "./criteria";
import { HIGHEST_RATING, LOWEST_RATING, type RatingRow, type Weights } from "./ratings";

const FIRST_CRITERION: Readonly<Record<Model, number>> = { Outsource: 0, Offshore: CRITERIA_PER_MODEL };
const DIRECTIONS = Int8Array.from(CRITERIA, (criterion) => criterion.direction);
const MIDDLE_RATING = (LOWEST_RATING + HIGHEST_RATING) / 2;
const SCALE_LENGTH = HIGHEST_RATING - LOWEST_RATING;

/** Totals of weights beyond these lose digits (subnormal numbers) or overflow to Infinity. */
const SMALLEST_SAFE_TOTAL = 1e-290;
const LARGEST_SAFE_TOTAL = 1e290;

/** The weights of one model, added up three ways. */
export interface Tally {
  /** Σ w·u over the rated criteria. */
  readonly favourable: number;
  /** Σ w over the rated criteria. */
  readonly rated: number;
  /** Σ w over all criteria of the model. */
  readonly total: number;
  /** What the weights were divided by before they were added up: 1 unless the plain sums would leave the safe range. */
  readonly scale: number;
}

/**
 * How favourable a rating is to its model: u = x for a "+" criterion and 1 − x for a "−" one, with x = (rating − 1) / 4.
 * @param index position in CRITERIA
 * @returns 0 (speaks fully against the model) .. 1 (fully for it); 0.5 is neutral
 */
export function favour(index: number, rating: number): number {
  return 0.5 + ((DIRECTIONS[index] ?? 0) * (rating - MIDDLE_RATING)) / SCALE_LENGTH;
}

/** Position in CRITERIA of a model's first criterion; its criteria stand together. */
export function firstCriterion(model: Model): number {
  return FIRST_CRITERION[model];
}

/**
 * Adds up the weights of one model; everything about a score or a coverage is a quotient of these sums. Weights so large or
 * so small that the sums overflow or lose digits are taken as multiples of the largest one.
 */
export function tally(ratings: RatingRow, weights: Weights, model: Model): Tally {
  const first = firstCriterion(model);
  const sums = tallyFrom(first, ratings, weights, 1);
  if (sums.total === 0 || (sums.total > SMALLEST_SAFE_TOTAL && sums.total < LARGEST_SAFE_TOTAL)) return sums;
  return tallyFrom(first, ratings, weights, Math.max(...weights.slice(first, first + CRITERIA_PER_MODEL)));
}

function tallyFrom(first: number, ratings: RatingRow, weights: Weights, scale: number): Tally {
  let favourable = 0;
  let rated = 0;
  let total = 0;
  for (let i = first; i < first + CRITERIA_PER_MODEL; i++) {
    const weight = (weights[i] ?? 0) / scale;
    const rating = ratings[i] ?? null;
    total += weight;
    if (rating !== null) {
      rated += weight;
      favourable += weight * favour(i, rating);
    }
  }
  return { favourable, rated, total, scale };
}

/** 100 · Σ w·u / Σ w over the rated criteria, in points 0..100; null when the rated weights total 0. */
export function scoreOf(sums: Tally): number | null {
  return sums.rated > 0 ? 100 * (sums.favourable / sums.rated) : null;
}

/** Share 0..1 of the model's weight that is rated; 0 when the model has no weight. */
export function coverageOf(sums: Tally): number {
  return sums.total > 0 ? sums.rated / sums.total : 0;
}

/**
 * The score of one model for one business function: 100 · Σ w·u / Σ w over the model's rated criteria.
 * A simple additive value function on a fixed scale (Keeney and Raiffa, Decisions with Multiple Objectives, 1976): it
 * assumes that criteria can make up for one another, and no other row influences it. A criterion that is not rated
 * is left out, so it never counts as the worst.
 * @returns points 0..100; null when nothing with a weight is rated
 */
export function modelScore(ratings: RatingRow, weights: Weights, model: Model): number | null {
  return scoreOf(tally(ratings, weights, model));
}

/**
 * How much of a model is rated: Σ w of rated criteria / Σ w of all its criteria.
 * @returns share 0..1; 0 when all weights of the model are 0
 */
export function modelCoverage(ratings: RatingRow, weights: Weights, model: Model): number {
  return coverageOf(tally(ratings, weights, model));
}
