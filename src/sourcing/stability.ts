import { CRITERIA, CRITERIA_PER_MODEL, type Model, MODELS } from "./criteria";
import { drawFromSimplex, FIXED_SEED, randomWords, type RandomWords } from "./random";
import type { RatingRow, Weights } from "./ratings";
import { judge, recommend } from "./recommend";
import { favour, firstCriterion } from "./score";
import type { ModelSettings } from "./settings";

export const DEFAULT_TRIALS = 1000;

/** Random weights, 16 a trial one after the other, in the order of CRITERIA; those of each model total 1. */
export type Weightings = Float64Array;

/**
 * Draws the random weightings that a stability is measured with: per model uniform on the simplex of its criteria, the same
 * ones on every machine. A criterion with weight 0 keeps it: the analyst said that it does not count.
 * @param trials how many, 1 or more
 */
export function drawWeightings(weights: Weights, trials: number): Weightings {
  const words = randomWords(FIXED_SEED);
  const weightings = new Float64Array(trials * CRITERIA.length);
  const counting = MODELS.map((model) => countingCriteria(weights, model));
  for (let trial = 0; trial < trials; trial++) {
    for (const places of counting) {
      drawOne(weightings.subarray(trial * CRITERIA.length), places, words);
    }
  }
  return weightings;
}

function drawOne(weighting: Float64Array, places: readonly number[], words: RandomWords): void {
  if (places.length === 0) return;
  drawFromSimplex(places.length, words).forEach((share, i) => {
    weighting[places[i] ?? 0] = share;
  });
}

/** Places of the criteria of a model that have a weight. */
function countingCriteria(weights: Weights, model: Model): number[] {
  const first = firstCriterion(model);
  return Array.from({ length: CRITERIA_PER_MODEL }, (_, i) => first + i).filter((i) => (weights[i] ?? 0) > 0);
}

/**
 * How much a recommendation depends on the weights: the share of random weightings that give the same one. The
 * acceptability index of SMAA-2 with no weight information (Lahdelma and Salminen, Operations Research 49, 2001), for the
 * recommendation instead of a rank. Coverage, too, is judged with each random weighting.
 * Its standard error is at most 0.5 / √trials: 0.016 with 1000.
 * @param weights those of `drawWeightings`, which give the recommendation that is tested
 * @returns share 0..1; null with "Not enough ratings"
 */
export function stability(
  ratings: RatingRow,
  weights: Weights,
  settings: ModelSettings,
  weightings: Weightings,
): number | null {
  const { recommendation } = judge(ratings, weights, settings);
  if (recommendation === "Not enough ratings") return null;
  const rated = Float64Array.from(CRITERIA, (_, i) => ((ratings[i] ?? null) === null ? 0 : 1));
  const favours = Float64Array.from(CRITERIA, (_, i) => (rated[i] ?? 0) * favour(i, ratings[i] ?? 0));
  const trials = weightings.length / CRITERIA.length;
  let same = 0;
  for (let trial = 0; trial < trials; trial++) {
    const start = trial * CRITERIA.length;
    const outsourceRated = dot(weightings, start, rated, 0);
    const offshoreRated = dot(weightings, start, rated, CRITERIA_PER_MODEL);
    const outsource = scoreOrNull(dot(weightings, start, favours, 0), outsourceRated);
    const offshore = scoreOrNull(dot(weightings, start, favours, CRITERIA_PER_MODEL), offshoreRated);
    const coverage = Math.min(outsourceRated, offshoreRated);
    if (recommend(outsource, offshore, coverage, settings) === recommendation) same++;
  }
  return same / trials;
}

/** Sum of products of one model's part of a weighting and of a row of 16 values. */
function dot(weightings: Weightings, start: number, values: Float64Array, first: number): number {
  let sum = 0;
  for (let i = first; i < first + CRITERIA_PER_MODEL; i++) {
    sum += (weightings[start + i] ?? 0) * (values[i] ?? 0);
  }
  return sum;
}

function scoreOrNull(favourable: number, rated: number): number | null {
  return rated > 0 ? 100 * (favourable / rated) : null;
}
