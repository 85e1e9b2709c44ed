import fc from "fast-check";
import { CRITERIA } from "../../src/sourcing/criteria";
import type { Rating, RatingRow } from "../../src/sourcing/ratings";
import type { ModelSettings } from "../../src/sourcing/settings";

export const EQUAL_WEIGHTS: readonly number[] = CRITERIA.map(() => 1);

/** A row in which only the named criteria are rated. */
export function rowOf(ratings: Readonly<Record<string, number>>): RatingRow {
  return CRITERIA.map(({ id }) => ratings[id] ?? null);
}

/** A row rated the same way throughout: every "+" criterion of a model so, every "−" criterion so. */
export function rowByFavour(outsource: number, offshore: number): RatingRow {
  return CRITERIA.map(({ model, direction }) => {
    const rating = model === "Outsource" ? outsource : offshore;
    return direction === 1 ? rating : 6 - rating;
  });
}

const anyRating: fc.Arbitrary<Rating> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.double({ min: 1, max: 5, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

export const anyRow = fc.array(anyRating, { minLength: 16, maxLength: 16 });

export const fullRow = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 16, maxLength: 16 });

/** Weights as people give them, now and then a 0. */
export const anyWeights = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 100 }) }, { weight: 1, arbitrary: fc.constant(0) }),
  { minLength: 16, maxLength: 16 },
);

export const anySettings: fc.Arbitrary<ModelSettings> = fc.record({
  threshold: fc.integer({ min: 0, max: 100 }),
  hybridBand: fc.integer({ min: 0, max: 100 }),
  minimumCoverage: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
});
