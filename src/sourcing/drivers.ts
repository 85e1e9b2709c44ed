/** What drives the score of a model: the points of each of its criteria, and the strongest of them in words. */
import { inTenths, type ReasonWords } from "../words/reason";
import { CRITERIA, type Model } from "./criteria";
import type { RatingRow } from "./ratings";
import { TOLERANCE } from "./recommend";
import { favour, type ModelWeights, tally } from "./score";
import { MOST_TEXTS } from "./shared-texts";

const NO_CRITERION = -1;

/**
 * Works out what each criterion of a model adds to its score: 100 · w·(u − 0.5) / Σ w over the rated criteria.
 * @param points where they are written, in the order of the criteria: −50..50, 0 where not rated
 */
export function writePoints(points: Float64Array, ratings: RatingRow, own: ModelWeights): void {
  const { first, weights } = own;
  const { rated } = tally(ratings, own);
  for (let i = 0; i < weights.length; i++) {
    const rating = ratings[first + i] ?? null;
    const counts = rating !== null && rated > 0;
    points[i] = counts ? 100 * ((weights[i] ?? 0) / rated) * (favour(first + i, rating) - 0.5) : 0;
  }
}

/**
 * The criterion that moves the score most in one direction, and the one that would without it: of equals, up to TOLERANCE,
 * the first. A contribution that would read as 0.0 speaks neither for nor against.
 */
function strongestTwo(points: Float64Array, direction: 1 | -1): readonly [number, number] {
  let best = NO_CRITERION;
  let bestPull = 0;
  let second = NO_CRITERION;
  let secondPull = 0;
  for (let i = 0; i < points.length; i++) {
    const pull = direction * (points[i] ?? 0);
    if (inTenths(pull) <= 0) continue;
    if (pull > bestPull + TOLERANCE) {
      second = best;
      secondPull = bestPull;
      best = i;
      bestPull = pull;
    } else if (pull > secondPull + TOLERANCE) {
      second = i;
      secondPull = pull;
    }
  }
  return [best, second];
}

/** A criterion with its rating and points; `phrases` are those in which it is the strongest, by the one that comes second. */
interface Named {
  readonly text: string;
  readonly phrases: Map<Named | null, string>;
}

/** Criteria by their place in CRITERIA, their rating in words (whole, or in tenths) and their points in tenths. */
type NamedCriteria = Named[][][];

/** The two criteria that move a score most in one direction, in words. What was said once is not put together again. */
class Phrases {
  private whole: NamedCriteria = [];
  private fractional: NamedCriteria = [];
  private kept = 0;

  constructor(
    private readonly direction: 1 | -1,
    private readonly say: ReasonWords,
    private readonly opening: string,
    private readonly closing: string,
  ) {}

  /**
   * @param points of one model's criteria
   * @param first place in CRITERIA of the first of them
   */
  describe(points: Float64Array, ratings: RatingRow, first: number): string {
    const [best, second] = strongestTwo(points, this.direction);
    if (best === NO_CRITERION) return this.put([]);
    const leading = this.named(first + best, ratings, points[best] ?? 0);
    const next = second === NO_CRITERION ? null : this.named(first + second, ratings, points[second] ?? 0);
    return leading.phrases.get(next) ?? this.keep(leading, next);
  }

  /** One object for all criteria that read the same: a whole rating reads otherwise than the same one in tenths. */
  private named(place: number, ratings: RatingRow, points: number): Named {
    const rating = ratings[place] ?? 0;
    const isWhole = Number.isInteger(rating);
    const byRating = ((isWhole ? this.whole : this.fractional)[place] ??= []);
    const byPoints = (byRating[isWhole ? rating : inTenths(rating)] ??= []);
    return (byPoints[inTenths(Math.abs(points))] ??= {
      text: this.inWords(place, rating, points),
      phrases: new Map(),
    });
  }

  private keep(leading: Named, next: Named | null): string {
    const phrase = this.put(next === null ? [leading] : [leading, next]);
    leading.phrases.set(next, phrase);
    this.kept += 1;
    if (this.kept === MOST_TEXTS) this.forget();
    return phrase;
  }

  private forget(): void {
    this.whole = [];
    this.fractional = [];
    this.kept = 0;
  }

  private put(named: readonly Named[]): string {
    return this.opening + this.say.listed(named.map(({ text }) => text)) + this.closing;
  }

  private inWords(place: number, rating: number, points: number): string {
    const { id, shortName } = CRITERIA[place] ?? { id: "", shortName: "" };
    return this.say.ratedCriterion(this.say.criterion(id, shortName), rating, points);
  }
}

/** What follows the strongest criteria of a model: the end of the sentence, or another clause. */
export type Closing = "end" | "nextClause";

interface ModelPhrases {
  readonly inFavour: Phrases;
  readonly against: Readonly<Record<Closing, Phrases>>;
}

function modelPhrases(model: Model, say: ReasonWords): ModelPhrases {
  return {
    inFavour: new Phrases(1, say, say.inFavour(say.modelNoun[model]), ""),
    against: {
      end: new Phrases(-1, say, say.against, say.end),
      nextClause: new Phrases(-1, say, say.against, say.nextClause),
    },
  };
}

type BothPhrases = Readonly<Record<Model, ModelPhrases>>;

/** The phrases of each language: neither weights nor settings change what they say, so that one call says it in the words of another. */
const PHRASES = new WeakMap<ReasonWords, BothPhrases>();

function phrasesOf(say: ReasonWords): BothPhrases {
  const known = PHRASES.get(say);
  if (known !== undefined) return known;
  const phrases = { Outsource: modelPhrases("Outsource", say), Offshore: modelPhrases("Offshore", say) };
  PHRASES.set(say, phrases);
  return phrases;
}

/** The strongest criteria of a model in words, row after row. */
export class Drivers {
  private readonly points: Float64Array;
  private readonly phrases: ModelPhrases;

  constructor(
    private readonly own: ModelWeights,
    say: ReasonWords,
  ) {
    this.points = new Float64Array(own.weights.length);
    this.phrases = phrasesOf(say)[own.model];
  }

  /** The two criteria that move the score most upwards and the two that move it most downwards. */
  describe(ratings: RatingRow, closing: Closing): string {
    const { points, own, phrases } = this;
    writePoints(points, ratings, own);
    return (
      phrases.inFavour.describe(points, ratings, own.first) +
      phrases.against[closing].describe(points, ratings, own.first)
    );
  }
}
