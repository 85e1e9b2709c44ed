/** How a criterion is rated. The scale starts at 1 because Excel hands blank cells to functions as 0 on some platforms. */

/** A number from 1 to 5, or null: not rated. Fractions are allowed (the mean of several raters). */
export type Rating = number | null;

/** The ratings of one business function: always 16, in the order of CRITERIA. */
export type RatingRow = readonly Rating[];

/** How much each criterion counts: always 16, in the order of CRITERIA, finite, 0 or more, any total. */
export type Weights = readonly number[];

export const LOWEST_RATING = 1;
export const HIGHEST_RATING = 5;

/** What the ends and the middle of the scale mean. */
export const RATING_ANCHORS = { 1: "not at all", 3: "partly", 5: "fully" } as const;
