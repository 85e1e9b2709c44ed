import { CRITERIA, CRITERIA_PER_MODEL, type Model } from "./criteria";
import { HIGHEST_RATING, LOWEST_RATING, type RatingRow, type Weights } from "./ratings";

const FIRST_CRITERION: Readonly<Record<Model, number>> = { Outsource: 0, Offshore: CRITERIA_PER_MODEL };
const DIRECTIONS = Int8Array.from(CRITERIA, (criterion) => criterion.direction);
const MIDDLE_RATING = (LOWEST_RATING + HIGHEST_RATING) / 2;
const SCALE_LENGTH = HIGHEST_RATING - LOWEST_RATING;

/** Totals of weights beyond these lose digits (subnormal numbers) or overflow to Infinity. */
const SMALLEST_SAFE_TOTAL = 1e-290;
const LARGEST_SAFE_TOTAL = 1e290;

/** The weights of one model, made ready once for any number of rows. */
export interface ModelWeights {
  readonly model: Model;
  /** Position in CRITERIA of the model's first criterion. */
  readonly first: number;
  /** One for each criterion of the model, in their order, divided by `scale`. */
  readonly weights: Float64Array;
  /** Σ w over all criteria of the model. */
  readonly total: number;
  /** What the weights were divided by: 1 unless their plain sum would leave the safe range. */
  readonly scale: number;
}

/** The rated weights of one model, added up two ways. */
export interface Tally {
  /** Σ w·u over the rated criteria. */
  readonly favourable: number;
  /** Σ w over the rated criteria. */
  readonly rated: number;
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
 * Picks the weights of one model out of all 16. Weights so large or so small that their sum overflows or loses digits are
 * taken as multiples of the largest one.
 */
export function modelWeights(weights: Weights, model: Model): ModelWeights {
  const first = firstCriterion(model);
  const own = Float64Array.from({ length: CRITERIA_PER_MODEL }, (_, i) => weights[first + i] ?? 0);
  const total = sumOf(own);
  if (total === 0 || (total > SMALLEST_SAFE_TOTAL && total < LARGEST_SAFE_TOTAL)) {
    return { model, first, weights: own, total, scale: 1 };
  }
  const scale = Math.max(...own);
  const scaled = own.map((weight) => weight / scale);
  return { model, first, weights: scaled, total: sumOf(scaled), scale };
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Adds up the rated weights of one model; everything about a score or a coverage is a quotient of such sums. */
export function tally(ratings: RatingRow, { first, weights }: ModelWeights): Tally {
  let favourable = 0;
  let rated = 0;
  for (let i = 0; i < weights.length; i++) {
    const rating = ratings[first + i] ?? null;
    if (rating === null) continue;
    const weight = weights[i] ?? 0;
    rated += weight;
    favourable += weight * favour(first + i, rating);
  }
  return { favourable, rated };
}

/** 100 · Σ w·u / Σ w over the rated criteria, in points 0..100; null when the rated weights total 0. */
export function scoreOf(sums: Tally): number | null {
  return sums.rated > 0 ? 100 * (sums.favourable / sums.rated) : null;
}

/** Share 0..1 of the model's weight that is rated; 0 when the model has no weight. */
export function coverageOf(sums: Tally, { total }: ModelWeights): number {
  return total > 0 ? sums.rated / total : 0;
}

/**
 * The score of one model for one business function: 100 · Σ w·u / Σ w over the model's rated criteria.
 * A simple additive value function on a fixed scale (Keeney and Raiffa, Decisions with Multiple Objectives, 1976): it
 * assumes that criteria can make up for one another, and no other row influences it. A criterion that is not rated
 * is left out, so it never counts as the worst.
 * @returns points 0..100; null when nothing with a weight is rated
 */
export function modelScore(ratings: RatingRow, weights: Weights, model: Model): number | null {
  return scoreOf(tally(ratings, modelWeights(weights, model)));
}

/**
 * How much of a model is rated: Σ w of rated criteria / Σ w of all its criteria.
 * @returns share 0..1; 0 when all weights of the model are 0
 */
export function modelCoverage(ratings: RatingRow, weights: Weights, model: Model): number {
  const own = modelWeights(weights, model);
  return coverageOf(tally(ratings, own), own);
}
