/** The functions that find weights, as LAMBDAs; they compute what `src/functions/weight-definitions.ts` computes. */
import type { LambdaDraft } from "./native-function";

export const WEIGHT_FUNCTIONS: readonly LambdaDraft[] = [
  {
    name: "RANK_WEIGHTS",
    parameters: ["ranks"],
    body: `
      LET(
        count, SHORE_ROW_COUNT(ranks) * SHORE_COLUMN_COUNT(ranks),
        numbers, TOCOL(MAP(ranks, LAMBDA(cell, SHORE_NUMBER(cell, 0)))),
        IF(AND(SHORE_ROW_COUNT(ranks) > 1, SHORE_COLUMN_COUNT(ranks) > 1), #VALUE!,
        IF(MIN(numbers) <= 0, #VALUE!,
        LET(
          ones, SEQUENCE(count, 1, 1, 0),
          centroids, MMULT((SEQUENCE(1, count) >= SEQUENCE(count)) * 1, 1 / SEQUENCE(count)) / count,
          better, MMULT((TOROW(numbers) < numbers) * 1, ones),
          alike, MMULT((TOROW(numbers) = numbers) * 1, ones),
          takes, (SEQUENCE(1, count) > better) * (SEQUENCE(1, count) <= better + alike),
          weights, MMULT(takes, centroids) / alike,
          IF(SHORE_ROW_COUNT(ranks) = 1, TOROW(weights), weights)))))`,
  },
];
