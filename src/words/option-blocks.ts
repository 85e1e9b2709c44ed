/** Words of what the templates that score options have in common: method, directions, ranking. */

export const DIRECTIONS = { more: "More is better", less: "Less is better" } as const;

export const OPTION_SETTINGS = {
  method: "Scoring method",
  methodNote:
    "WeightedSum is the usual one. TOPSIS: closeness to the ideal. VIKOR: compromise, lowest is best. PROMETHEE: net flow.",
  normalization: "Normalisation",
  normalizationNote:
    "How figures become comparable; VIKOR and PROMETHEE have their own. Max, Sum and WeightedProduct refuse negative figures.",
  choice: "choice",
  bestScore: "Best score",
  bestScoreNote: "Which end of the scores ranks first under this method.",
  lowest: "lowest",
  highest: "highest",
  refusal: "Please choose one of the list.",
  currency: "Currency",
  currencyUnit: "label",
  baseYear: "Base year",
  baseYearUnit: "label",
  yearRefusal: "A year is a whole number from 1900 to 2100.",
} as const;

export const DIRECTION_INPUT = {
  title: "Direction",
  message: "Whether a higher or a lower figure speaks for an option.",
} as const;

export const OPTION_WEIGHT_INPUT = {
  title: "Weight",
  message: "How much this criterion counts beside the others, any number from 0 on. 0 leaves it out.",
  refusal: "A weight must be a number not below 0.",
} as const;

export const RANKING = {
  position: "Position",
  rank: "Rank",
  score: "Score",
  helper: "Calculation of the ranking",
  helperColumns: ["Rank at this position", "Ties looked at up to row", "Row in the list"],
} as const;
