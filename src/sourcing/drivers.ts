/** What drives the score of a model: the points of each of its criteria, and the strongest of them in words. */
import { inTenths, type ReasonWords } from "../words/reason";
import { CRITERIA } from "./criteria";
import { HIGHEST_RATING, type RatingRow } from "./ratings";
import { TOLERANCE } from "./recommend";
import { favour, type ModelWeights, tally } from "./score";
import { share, type SharedTexts } from "./shared-texts";

const NO_CRITERION = -1;

/** How many points in tenths there can be: a criterion moves its model's score by 50 points at most. */
const TENTHS_OF_POINTS = 501;

/** How many ratings there are in words: whole ones, and any other in tenths. */
const RATING_TEXTS = 11 * HIGHEST_RATING + 1;

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

/** The criterion that moves the score most in one direction; the first of equals, up to TOLERANCE. */
function strongest(points: Float64Array, direction: 1 | -1, except: number): number {
  let best = NO_CRITERION;
  let bestPull = 0;
  for (let i = 0; i < points.length; i++) {
    const pull = direction * (points[i] ?? 0);
    // A contribution that would read as 0.0 speaks neither for nor against.
    if (pull > bestPull + TOLERANCE && i !== except && inTenths(pull) > 0) {
      best = i;
      bestPull = pull;
    }
  }
  return best;
}

/** Everything the text about a criterion depends on, in one number. */
function textKey(i: number, rating: number, points: number): number {
  const ratingText = Number.isInteger(rating) ? rating : HIGHEST_RATING + inTenths(rating);
  return ((i * RATING_TEXTS + ratingText) * TENTHS_OF_POINTS + inTenths(Math.abs(points))) * 2 + (points < 0 ? 1 : 0);
}

/** The strongest criteria of a model in words, row after row. */
export class Drivers {
  private readonly points: Float64Array;
  private readonly inFavour: SharedTexts = new Map();
  private readonly against: SharedTexts = new Map();
  private readonly second: SharedTexts = new Map();

  constructor(
    private readonly own: ModelWeights,
    private readonly say: ReasonWords,
  ) {
    this.points = new Float64Array(own.weights.length);
  }

  /** The two criteria that move the score most upwards and the two that move it most downwards. */
  describe(ratings: RatingRow): string {
    writePoints(this.points, ratings, this.own);
    const inFavour = this.strongestTwo(
      ratings,
      1,
      this.inFavour,
      this.say.inFavour(this.say.modelNoun[this.own.model]),
    );
    return inFavour + this.strongestTwo(ratings, -1, this.against, this.say.against);
  }

  private strongestTwo(ratings: RatingRow, direction: 1 | -1, texts: SharedTexts, opening: string): string {
    const best = strongest(this.points, direction, NO_CRITERION);
    if (best === NO_CRITERION) return opening + this.say.listed([]);
    const second = strongest(this.points, direction, best);
    const text = this.named(best, ratings, texts, opening);
    return second === NO_CRITERION ? text : text + this.named(second, ratings, this.second, this.say.nextName);
  }

  /** A criterion with its rating and points, after an opening that is always the same for these texts. */
  private named(i: number, ratings: RatingRow, texts: SharedTexts, opening: string): string {
    const place = this.own.first + i;
    const rating = ratings[place] ?? 0;
    const points = this.points[i] ?? 0;
    const key = textKey(i, rating, points);
    return texts.get(key) ?? share(texts, key, opening + this.inWords(place, rating, points));
  }

  private inWords(place: number, rating: number, points: number): string {
    const { id, shortName } = CRITERIA[place] ?? { id: "", shortName: "" };
    return this.say.ratedCriterion(this.say.criterion(id, shortName), rating, points);
  }
}
