import { CRITERIA, CRITERIA_PER_MODEL, type Criterion } from "./criteria";
import type { RatingRow, Weights } from "./ratings";
import { judge, type Recommendation, TOLERANCE } from "./recommend";
import { favour, firstCriterion, modelWeights, scoreOf, tally } from "./score";
import type { ModelSettings } from "./settings";

export const LARGEST_MULTIPLE = 10;

export interface Flip {
  readonly criterion: Criterion;
  /** Multiple 0..10 of the criterion's weight; null when none in that range changes the recommendation. */
  readonly multiple: number | null;
  /** The recommendation it changes to; null when there is none. */
  readonly recommendation: Recommendation | null;
}

/**
 * Per criterion, the smallest multiple of its weight in 0..10, all other weights held, at which the recommendation is
 * another one; 0 means that the recommendation changes when the criterion is left out.
 *
 * Analytic, not searched. With A = Σ w·u and B = Σ w over the other rated criteria of the model, its score at the multiple
 * k is 100·(A + k·w·u)/(B + k·w), and its coverage a quotient of the same kind. Both move one way only as k grows, so the
 * recommendation can change only where the score meets the threshold or an edge of the other score's hybrid band, or
 * the coverage meets its minimum. Each is one linear equation in k; between their solutions one look is enough.
 * (One-way sensitivity to weights: Triantaphyllou and Sánchez, Decision Sciences 28, 1997.)
 * @returns 16 flips in the order of CRITERIA; a criterion without weight has none
 */
export function flipWeights(ratings: RatingRow, weights: Weights, settings: ModelSettings): readonly Flip[] {
  const original = judge(ratings, weights, settings).recommendation;
  return CRITERIA.map((criterion, place) => {
    const at = (multiple: number) => judgeAt(place, multiple, ratings, weights, settings);
    const first =
      (weights[place] ?? 0) > 0 ? firstChange(turningPoints(place, ratings, weights, settings), at, original) : null;
    return { criterion, multiple: first?.multiple ?? null, recommendation: first?.recommendation ?? null };
  });
}

interface Change {
  readonly multiple: number;
  readonly recommendation: Recommendation;
}

/** The recommendation at one multiple; null when it would leave the model without any weight. */
type RecommendationAt = (multiple: number) => Recommendation | null;

/** Looks at 0 and then once into each stretch between turning points, from the left. */
function firstChange(points: readonly number[], at: RecommendationAt, original: Recommendation): Change | null {
  const withoutIt = at(0);
  if (withoutIt !== null && withoutIt !== original) return { multiple: 0, recommendation: withoutIt };
  const edges = [0, ...points, LARGEST_MULTIPLE];
  for (let i = 1; i < edges.length; i++) {
    const from = edges[i - 1] ?? 0;
    const recommendation = at((from + (edges[i] ?? 0)) / 2);
    if (recommendation !== null && recommendation !== original) return { multiple: from, recommendation };
  }
  return null;
}

function judgeAt(
  place: number,
  multiple: number,
  ratings: RatingRow,
  weights: Weights,
  settings: ModelSettings,
): Recommendation | null {
  const changed = weights.map((weight, i) => (i === place ? weight * multiple : weight));
  const first = firstCriterion(CRITERIA[place]?.model ?? "Outsource");
  const hasWeight = changed.slice(first, first + CRITERIA_PER_MODEL).some((weight) => weight > 0);
  return hasWeight ? judge(ratings, changed, settings).recommendation : null;
}

/** Multiples between 0 and 10 at which a score or a coverage meets a limit, in ascending order. */
function turningPoints(place: number, ratings: RatingRow, weights: Weights, settings: ModelSettings): number[] {
  const model = CRITERIA[place]?.model ?? "Outsource";
  const ownWeights = modelWeights(weights, model);
  const own = tally(ratings, ownWeights);
  const other = scoreOf(tally(ratings, modelWeights(weights, model === "Outsource" ? "Offshore" : "Outsource")));
  const weight = (weights[place] ?? 0) / ownWeights.scale;
  const rating = ratings[place] ?? null;
  const rated = rating === null ? 0 : weight;
  const favourable = rating === null ? 0 : weight * favour(place, rating);
  const score: Quotient = [own.favourable - favourable, favourable, own.rated - rated, rated];
  const coverage: Quotient = [own.rated - rated, rated, ownWeights.total - weight, weight];
  const points = [
    ...scoreLimits(other, settings).map((limit) => meets(score, limit / 100)),
    meets(coverage, settings.minimumCoverage - TOLERANCE),
  ];
  return points.filter((point) => point > 0 && point < LARGEST_MULTIPLE).sort((a, b) => a - b);
}

/** Scores at which the rules change their answer, tolerance included, when the other model's score is held. */
function scoreLimits(other: number | null, { threshold, hybridBand }: ModelSettings): number[] {
  const reached = threshold - TOLERANCE;
  if (other === null) return [reached];
  return [reached, other - hybridBand - TOLERANCE, other + hybridBand + TOLERANCE];
}

/** (a + k·b) / (c + k·d) as [a, b, c, d]. */
type Quotient = readonly [number, number, number, number];

/** The k at which the quotient equals the limit; not finite when it never or always does. */
function meets([a, b, c, d]: Quotient, limit: number): number {
  return (limit * c - a) / (b - limit * d);
}
