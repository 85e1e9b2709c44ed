import type { RatingRow, Weights } from "./ratings";
import { coverageOf, modelWeights, scoreOf, tally } from "./score";
import type { ModelSettings } from "./settings";

export type Recommendation = "Keep in-house" | "Outsource" | "Offshore" | "Hybrid" | "Not enough ratings";

export type Confidence = "High" | "Medium" | "Low";

export interface Judgement {
  /** Score of each model, points 0..100; null when nothing of it is rated. */
  readonly outsource: number | null;
  readonly offshore: number | null;
  /** Share of weight that is rated, 0..1: the smaller of the two models'. */
  readonly coverage: number;
  readonly recommendation: Recommendation;
  /** Points; null with "Not enough ratings". */
  readonly margin: number | null;
  /** null with "Not enough ratings". */
  readonly confidence: Confidence | null;
}

/** Every recommendation, in the order in which tables list them. */
export const RECOMMENDATIONS: readonly Recommendation[] = [
  "Keep in-house",
  "Outsource",
  "Offshore",
  "Hybrid",
  "Not enough ratings",
];

/**
 * A value within this of a limit has reached it. Without it the last binary digit of a sum would decide an exact tie,
 * and differently from a workbook formula that adds in another order.
 */
export const TOLERANCE = 1e-9;

/** Confidence by margin in points; coverage below `fullCoverage` costs one level. Ours, not the article's. */
export const CONFIDENCE_RULES = { high: 10, medium: 4, fullCoverage: 0.8 } as const;

const LARGEST_MARGIN = 100;

/** True when a value is at least the limit, up to TOLERANCE. */
export function reaches(value: number, limit: number): boolean {
  return value >= limit - TOLERANCE;
}

/**
 * The recommendation for a pair of scores, by the four rules in order: too little rated; both below the threshold; both
 * at it and close together; otherwise the higher score.
 * @param coverage the smaller of the two models' coverages, 0..1
 */
export function recommend(
  outsource: number | null,
  offshore: number | null,
  coverage: number,
  settings: ModelSettings,
): Recommendation {
  if (outsource === null || offshore === null || !reaches(coverage, settings.minimumCoverage)) {
    return "Not enough ratings";
  }
  const outsourceReaches = reaches(outsource, settings.threshold);
  const offshoreReaches = reaches(offshore, settings.threshold);
  if (!outsourceReaches && !offshoreReaches) return "Keep in-house";
  if (outsourceReaches && offshoreReaches && reaches(settings.hybridBand, Math.abs(outsource - offshore))) {
    return "Hybrid";
  }
  return outsource > offshore ? "Outsource" : "Offshore";
}

/**
 * The smallest change of either score alone, the other held, that changes the recommendation; exact, and only within
 * what a score can be, 0..100.
 * @returns points 0..100; 100 when no change within reach alters the recommendation
 */
export function marginOf(outsource: number, offshore: number, settings: ModelSettings): number {
  const higher = Math.max(outsource, offshore);
  const lower = Math.min(outsource, offshore);
  return Math.max(0, Math.min(LARGEST_MARGIN, smallestChange(higher, lower, settings)));
}

function smallestChange(higher: number, lower: number, settings: ModelSettings): number {
  const { threshold, hybridBand } = settings;
  if (!reaches(higher, threshold)) return threshold - higher;
  // Where the lower score meets the hybrid region when it rises, or leaves it when it falls.
  const hybridFloor = Math.max(threshold, higher - hybridBand);
  if (!reaches(lower, threshold)) {
    return Math.min(higher - threshold, hybridFloor - lower);
  }
  const difference = higher - lower;
  if (!reaches(hybridBand, difference)) return difference - hybridBand;
  const apart = lower + hybridBand < 100 ? hybridBand - difference : Infinity;
  const falling = hybridFloor > 0 ? lower - hybridFloor : Infinity;
  return Math.min(apart, falling);
}

/** How sure the recommendation is: by its margin, one level lower when less than 80 % of a model's weight is rated. */
export function confidenceOf(margin: number, coverage: number): Confidence {
  const complete = reaches(coverage, CONFIDENCE_RULES.fullCoverage);
  if (reaches(margin, CONFIDENCE_RULES.high)) return complete ? "High" : "Medium";
  if (reaches(margin, CONFIDENCE_RULES.medium)) return complete ? "Medium" : "Low";
  return "Low";
}

/** Judges one business function: both scores, coverage, recommendation, and how sure it is. */
export function judge(ratings: RatingRow, weights: Weights, settings: ModelSettings): Judgement {
  return judgeWith(weights, settings)(ratings);
}

/** The same for any number of business functions: the weights are made ready once. */
export function judgeWith(weights: Weights, settings: ModelSettings): (ratings: RatingRow) => Judgement {
  const outsourceWeights = modelWeights(weights, "Outsource");
  const offshoreWeights = modelWeights(weights, "Offshore");
  return (ratings) => {
    const outsourceSums = tally(ratings, outsourceWeights);
    const offshoreSums = tally(ratings, offshoreWeights);
    const outsource = scoreOf(outsourceSums);
    const offshore = scoreOf(offshoreSums);
    const coverage = Math.min(coverageOf(outsourceSums, outsourceWeights), coverageOf(offshoreSums, offshoreWeights));
    const recommendation = recommend(outsource, offshore, coverage, settings);
    if (outsource === null || offshore === null || recommendation === "Not enough ratings") {
      return { outsource, offshore, coverage, recommendation, margin: null, confidence: null };
    }
    const margin = marginOf(outsource, offshore, settings);
    return { outsource, offshore, coverage, recommendation, margin, confidence: confidenceOf(margin, coverage) };
  };
}
