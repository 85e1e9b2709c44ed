import {
  coverageClause,
  driversClause,
  inTenths,
  marginClause,
  missingClause,
  missingFromClause,
  MODEL_NOUN,
  neededClause,
  RULE_CLAUSE,
  scoresClause,
  ratedCriterion,
} from "../words/reason";
import { CRITERIA, CRITERIA_PER_MODEL, type Criterion, type Model, MODELS } from "./criteria";
import type { Rating, RatingRow, Weights } from "./ratings";
import { judge, type Judgement, reaches, TOLERANCE } from "./recommend";
import { favour, firstCriterion, modelCoverage, tally } from "./score";
import type { ModelSettings } from "./settings";

export interface Contribution {
  readonly criterion: Criterion;
  readonly rating: Rating;
  /** What the criterion adds to (+) or takes from (−) its model's score, in points; 0 when it is not rated. */
  readonly points: number;
}

/**
 * What each criterion adds to its model's score: 100 · w·(u − 0.5) / Σ w over the model's rated criteria.
 * 50 plus the contributions of a model's criteria is its score.
 * @returns 16 contributions in the order of CRITERIA, in points −50..50
 */
export function contributions(ratings: RatingRow, weights: Weights): readonly Contribution[] {
  const points = contributionPoints(ratings, weights);
  return CRITERIA.map((criterion, i) => ({ criterion, rating: ratings[i] ?? null, points: points[i] ?? 0 }));
}

function contributionPoints(ratings: RatingRow, weights: Weights): number[] {
  return MODELS.flatMap((model) => modelPoints(ratings, weights, model));
}

/** Points of one model's criteria, in their order. */
function modelPoints(ratings: RatingRow, weights: Weights, model: Model): number[] {
  const { rated, scale } = tally(ratings, weights, model);
  const first = firstCriterion(model);
  const points = new Array<number>(CRITERIA_PER_MODEL).fill(0);
  for (let i = 0; i < CRITERIA_PER_MODEL; i++) {
    const rating = ratings[first + i] ?? null;
    if (rating === null || rated === 0) continue;
    const share = (weights[first + i] ?? 0) / scale / rated;
    points[i] = 100 * share * (favour(first + i, rating) - 0.5);
  }
  return points;
}

/**
 * Why a row is recommended what it is, in one sentence: both scores, the rule that decided, margin and confidence, the
 * strongest criteria for and against (those of the recommended model; of both models where neither or both are
 * recommended), and what is not rated. Criteria without weight are never called missing.
 */
export function explain(ratings: RatingRow, weights: Weights, settings: ModelSettings): string {
  return explainJudgement(judge(ratings, weights, settings), ratings, weights, settings);
}

/** The sentence of `explain` for a row that is already judged. */
export function explainJudgement(
  judgement: Judgement,
  ratings: RatingRow,
  weights: Weights,
  settings: ModelSettings,
): string {
  const { outsource, offshore, recommendation, margin, confidence, coverage } = judgement;
  if (outsource === null || offshore === null || margin === null || confidence === null) {
    return explainMissing(ratings, weights, settings);
  }
  const rule = ruleClause(judgement, outsource, offshore, settings);
  const verdict = `${recommendation}: ${scoresClause(outsource, offshore)}, so ${rule} (${marginClause(margin, confidence)})`;
  const drivers = modelsToExplain(judgement).map((model) => explainModel(ratings, weights, model));
  // Coverage spares complete rows, the most of a large portfolio, the search for gaps.
  const missing = coverage < 1 ? MODELS.flatMap((model) => missingCriteria(ratings, weights, model)) : [];
  const clauses = [verdict, ...drivers, ...(missing.length > 0 ? [missingClause(missing, coverage)] : [])];
  return `${clauses.join("; ")}.`;
}

function ruleClause(judgement: Judgement, outsource: number, offshore: number, settings: ModelSettings): string {
  const { threshold, hybridBand } = settings;
  if (judgement.recommendation === "Keep in-house") return RULE_CLAUSE.neither(threshold);
  if (judgement.recommendation === "Hybrid") return RULE_CLAUSE.close(threshold, hybridBand);
  const noun = outsource > offshore ? MODEL_NOUN.Outsource : MODEL_NOUN.Offshore;
  return reaches(Math.min(outsource, offshore), threshold)
    ? RULE_CLAUSE.ahead(noun, threshold, hybridBand)
    : RULE_CLAUSE.only(noun, threshold);
}

function modelsToExplain({ recommendation }: Judgement): readonly Model[] {
  return recommendation === "Outsource" || recommendation === "Offshore" ? [recommendation] : MODELS;
}

/** The strongest criteria for a model and those against it. */
function explainModel(ratings: RatingRow, weights: Weights, model: Model): string {
  const points = modelPoints(ratings, weights, model);
  const first = firstCriterion(model);
  const name = (i: number) =>
    ratedCriterion(CRITERIA[first + i]?.shortName ?? "", ratings[first + i] ?? 0, points[i] ?? 0);
  return driversClause(MODEL_NOUN[model], strongest(points, 1).map(name), strongest(points, -1).map(name));
}

/** Places of the two criteria that move the score most in one direction, strongest first; ties in the order of the criteria. */
function strongest(points: readonly number[], direction: 1 | -1): number[] {
  let best = -1;
  let second = -1;
  let bestPull = 0;
  let secondPull = 0;
  for (let i = 0; i < points.length; i++) {
    const pull = direction * (points[i] ?? 0);
    // A contribution that would read as 0.0 speaks neither for nor against.
    if (inTenths(pull) <= 0) continue;
    if (pull > bestPull + TOLERANCE) {
      [second, secondPull] = [best, bestPull];
      [best, bestPull] = [i, pull];
    } else if (pull > secondPull + TOLERANCE) {
      [second, secondPull] = [i, pull];
    }
  }
  return [best, second].filter((i) => i >= 0);
}

function missingCriteria(ratings: RatingRow, weights: Weights, model: Model): string[] {
  return CRITERIA.filter(
    (criterion, i) => criterion.model === model && (ratings[i] ?? null) === null && (weights[i] ?? 0) > 0,
  ).map((criterion) => criterion.shortName);
}

function explainMissing(ratings: RatingRow, weights: Weights, settings: ModelSettings): string {
  const { minimumCoverage } = settings;
  const coverage = MODELS.map((model) => modelCoverage(ratings, weights, model));
  const [outsource = 0, offshore = 0] = coverage;
  const missing = MODELS.filter((_, i) => isTooLittle(coverage[i] ?? 0, minimumCoverage)).map((model) =>
    missingFromClause(MODEL_NOUN[model], missingCriteria(ratings, weights, model)),
  );
  const needed = neededClause(minimumCoverage);
  return `Not enough ratings: ${[`${coverageClause(outsource, offshore)}, but ${needed}`, ...missing].join("; ")}.`;
}

function isTooLittle(coverage: number, minimumCoverage: number): boolean {
  return coverage === 0 || !reaches(coverage, minimumCoverage);
}
