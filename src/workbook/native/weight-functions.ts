/** The functions that find weights, as LAMBDAs; they compute what `src/functions/weight-definitions.ts` computes. */
import { LARGEST_COMPARISON, RANDOM_INDICES, RECIPROCITY_TOLERANCE } from "../../sourcing/pairwise";
import { foldedNames, table } from "./formula-text";
import type { LambdaDraft } from "./native-function";

/** Eight times eight squarings, as many as the add-in's own power method may need; once settled, a squaring changes nothing. */
const AT_ONCE = 8;

/** One function applied to its own result again and again. REDUCE would do, but Univer's takes a table apart that it begins with. */
const repeated = (name: string, argument: string): string =>
  `${`${name}(`.repeat(AT_ONCE)}${argument}${")".repeat(AT_ONCE)}`;

/** As many compared things as the function takes. */
const MOST_COMPARED = 100;

const LONGEST = Math.max(...Object.values(RANDOM_INDICES).map((indices) => indices.length));

/** A line a table, 0 where it stops. */
const INDEX_TABLE = table(
  Object.values(RANDOM_INDICES).map((indices) => Array.from({ length: LONGEST }, (_, at) => indices[at] ?? 0)),
);

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
  {
    name: "SHORE_PAIRWISE",
    parameters: ["pairwise"],
    body: `
      LET(
        count, SHORE_ROW_COUNT(pairwise),
        IF(OR(count <> SHORE_COLUMN_COUNT(pairwise), count > ${MOST_COMPARED}), #VALUE!,
        LET(
          own, MAP(pairwise, LAMBDA(cell, SHORE_NUMBER(cell, 0))),
          mirror, TRANSPOSE(own),
          diagonal, MUNIT(count),
          is_given, (own > 0) * 1,
          both, is_given * (mirror > 0),
          faults,
            (own < 0) + (own > ${LARGEST_COMPARISON}) + is_given * (own < 1 / ${LARGEST_COMPARISON}) +
            (own = 0) * (mirror = 0) * (1 - diagonal) +
            diagonal * is_given * (ABS(own - 1) > ${RECIPROCITY_TOLERANCE}) +
            (1 - diagonal) * both * (ABS(own * mirror - 1) > ${RECIPROCITY_TOLERANCE}),
          IF(SUM(faults) > 0, #VALUE!,
          own + (own = 0) * (diagonal + (1 - diagonal) / (mirror + (mirror = 0)))))))`,
  },
  {
    name: "SHORE_SQUARED",
    parameters: ["comparisons"],
    body: `LET(scaled, comparisons / MAX(comparisons), MMULT(scaled, scaled))`,
  },
  {
    name: "SHORE_SQUARED_OFTEN",
    parameters: ["comparisons"],
    body: repeated("SHORE_SQUARED", "comparisons"),
  },
  {
    name: "SHORE_EIGENVECTOR",
    parameters: ["comparisons"],
    body: `
      LET(
        power, ${repeated("SHORE_SQUARED_OFTEN", "comparisons")},
        sums, BYROW(power, LAMBDA(line, SUM(line))),
        sums / SUM(sums))`,
  },
  {
    name: "AHP_WEIGHTS",
    parameters: ["pairwise"],
    body: `
      LET(
        comparisons, SHORE_PAIRWISE(pairwise),
        IF(ISERROR(SUM(comparisons)), #VALUE!,
        IF(SHORE_ROW_COUNT(pairwise) = 1, 1, SHORE_EIGENVECTOR(comparisons))))`,
  },
  {
    name: "AHP_CONSISTENCY",
    parameters: ["pairwise", "published_index"],
    required: 1,
    body: `
      LET(
        count, SHORE_ROW_COUNT(pairwise),
        comparisons, SHORE_PAIRWISE(pairwise),
        chosen, SHORE_CHOICE(published_index, ${foldedNames(Object.keys(RANDOM_INDICES))}, 1),
        IF(ISERROR(SUM(comparisons) + chosen), #VALUE!,
        IF(count < 3, 0,
        LET(
          random_index, IF(count > ${LONGEST + 2}, 0, INDEX(${INDEX_TABLE}, chosen, count - 2)),
          IF(random_index = 0, NA(),
          MAX(0, (SUM(MMULT(comparisons, SHORE_EIGENVECTOR(comparisons))) - count) / (count - 1)) / random_index)))))`,
  },
];
