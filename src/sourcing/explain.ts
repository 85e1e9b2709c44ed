import { REASON, type ReasonWords } from "../words/reason";
import { CRITERIA, type Criterion, type Model, MODELS } from "./criteria";
import { type Closing, Drivers, writePoints } from "./drivers";
import type { Rating, RatingRow, Weights } from "./ratings";
import { judge, type Judgement, reaches, type Recommendation } from "./recommend";
import { coverageOf, modelWeights, type ModelWeights, tally } from "./score";
import type { ModelSettings } from "./settings";
import { keep } from "./shared-texts";
import { Verdicts } from "./verdicts";

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
  const points = new Float64Array(CRITERIA.length);
  for (const model of MODELS) {
    const own = modelWeights(weights, model);
    writePoints(points.subarray(own.first), ratings, own);
  }
  return CRITERIA.map((criterion, i) => ({ criterion, rating: ratings[i] ?? null, points: points[i] ?? 0 }));
}

/**
 * Why a row is recommended what it is, in one sentence: both scores, the rule that decided, margin and confidence, the
 * strongest criteria for and against (those of the recommended model; of both models where neither or both are
 * recommended), and what is not rated. Criteria without weight are never called missing.
 * @param say the language of the sentence
 */
export function explain(ratings: RatingRow, weights: Weights, settings: ModelSettings, say = REASON): string {
  return explainWith(weights, settings, say)(judge(ratings, weights, settings), ratings);
}

/** The sentences of `explain` for any number of rows that are already judged: what they have in common is made ready once. */
export function explainWith(
  weights: Weights,
  settings: ModelSettings,
  say: ReasonWords = REASON,
): (judgement: Judgement, ratings: RatingRow) => string {
  const models = { Outsource: modelWeights(weights, "Outsource"), Offshore: modelWeights(weights, "Offshore") };
  const drivers = { Outsource: new Drivers(models.Outsource, say), Offshore: new Drivers(models.Offshore, say) };
  const verdicts = new Verdicts(settings, say);
  const gaps = new Gaps(models, say);
  return (judgement, ratings) => {
    const verdict = verdicts.describe(judgement);
    if (verdict === null) return say.notEnough + describeGaps(ratings, models, settings, say);
    // Coverage spares complete rows, the most of a large portfolio, the search for gaps.
    const missing = judgement.coverage === 1 ? "" : gaps.describe(ratings, judgement.coverage);
    const closing = missing === "" ? "end" : "nextClause";
    return verdict + describeDrivers(judgement.recommendation, ratings, drivers, closing) + missing;
  };
}

type BothModels = Readonly<Record<Model, ModelWeights>>;

/** What drives the recommended model; both models where neither or both are recommended. */
function describeDrivers(
  recommendation: Recommendation,
  ratings: RatingRow,
  drivers: Readonly<Record<Model, Drivers>>,
  closing: Closing,
): string {
  if (recommendation === "Outsource" || recommendation === "Offshore") {
    return drivers[recommendation].describe(ratings, closing);
  }
  return drivers.Outsource.describe(ratings, "nextClause") + drivers.Offshore.describe(ratings, closing);
}

/** What is not rated, in words, row after row: rows with the same gaps share the text. */
class Gaps {
  private readonly texts = new Map<number, string>();

  constructor(
    private readonly models: BothModels,
    private readonly say: ReasonWords,
  ) {}

  /** The end of the sentence; "" where all that counts is rated. */
  describe(ratings: RatingRow, coverage: number): string {
    const which = this.which(ratings);
    return this.texts.get(which) ?? keep(this.texts, which, this.put(ratings, coverage));
  }

  /** The gaps as a number: a binary digit for each criterion. */
  private which(ratings: RatingRow): number {
    let which = 0;
    for (const model of MODELS) {
      const { first, weights } = this.models[model];
      for (let i = 0; i < weights.length; i++) {
        if (isMissing(ratings, first + i, weights[i])) which |= 1 << (first + i);
      }
    }
    return which;
  }

  private put(ratings: RatingRow, coverage: number): string {
    const missing = MODELS.flatMap((model) => missingCriteria(ratings, this.models[model], this.say));
    return missing.length > 0 ? this.say.missing(missing, coverage) + this.say.end : "";
  }
}

function isMissing(ratings: RatingRow, place: number, weight = 0): boolean {
  return (ratings[place] ?? null) === null && weight > 0;
}

function missingCriteria(ratings: RatingRow, { first, weights }: ModelWeights, say: ReasonWords): string[] {
  const missing: string[] = [];
  for (let i = 0; i < weights.length; i++) {
    if (!isMissing(ratings, first + i, weights[i])) continue;
    const { id, shortName } = CRITERIA[first + i] ?? { id: "", shortName: "" };
    missing.push(say.criterion(id, shortName));
  }
  return missing;
}

/** How much is rated, what would be enough, and what is missing. */
function describeGaps(
  ratings: RatingRow,
  models: BothModels,
  { minimumCoverage }: ModelSettings,
  say: ReasonWords,
): string {
  const coverage = MODELS.map((model) => coverageOf(tally(ratings, models[model]), models[model]));
  const [outsource = 0, offshore = 0] = coverage;
  const missing = MODELS.filter((_, i) => isTooLittle(coverage[i] ?? 0, minimumCoverage)).map((model) =>
    say.missingFrom(say.modelNoun[model], missingCriteria(ratings, models[model], say)),
  );
  return [say.tooLittle(outsource, offshore, minimumCoverage), ...missing].join(say.nextClause) + say.end;
}

function isTooLittle(coverage: number, minimumCoverage: number): boolean {
  return coverage === 0 || !reaches(coverage, minimumCoverage);
}
