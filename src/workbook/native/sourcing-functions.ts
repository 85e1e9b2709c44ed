/** The functions that judge ratings, as LAMBDAs; they compute what `src/functions/sourcing-definitions.ts` computes. */
import { CRITERIA, KEY_DIFFERENCES, MODELS } from "../../sourcing/criteria";
import { column, foldedNames, table } from "./formula-text";
import type { LambdaDraft } from "./native-function";

const CRITERIA_TABLE = table(
  CRITERIA.map(({ id, shortName, model, direction, question }) => [id, shortName, model, direction, question]),
);

const DIFFERENCES_TABLE = table(
  KEY_DIFFERENCES.map(({ topic, outsourcing, offshoring }) => [topic, outsourcing, offshoring]),
);

const TOPICS = KEY_DIFFERENCES.map(({ topic }) => topic);

export const SOURCING_FUNCTIONS: readonly LambdaDraft[] = [
  {
    name: "SOURCING_SCORE",
    parameters: ["ratings", "model", "weights", "criteria"],
    required: 1,
    body: `
      LET(
        chosen, SHORE_CHOICE(model, ${foldedNames([...MODELS, "Best"])}, 3),
        places, SHORE_PLACES(criteria, SHORE_COLUMN_COUNT(ratings)),
        shares, SHORE_SHARES(weights, places),
        needed, IF(chosen = 3, SUM(shares) / 2, SUM(INDEX(shares, 0, chosen))),
        IF(ISERROR(chosen + SUM(places) + SUM(shares)), #VALUE!,
        IF(needed < 0.75, #DIV/0!,
        BYROW(SHORE_SCORES(SHORE_RATINGS(ratings, places), shares), LAMBDA(line, LET(
          score, IF(chosen = 3, MAX(INDEX(line, 1, 1), INDEX(line, 1, 2)), INDEX(line, 1, chosen)),
          IF(INDEX(line, 1, 3) < 0, #VALUE!, IF(score < 0, NA(), score))))))))`,
  },
  {
    name: "SOURCING_MODEL",
    parameters: ["ratings", "weights", "criteria", "settings"],
    required: 1,
    body: `
      LET(
        places, SHORE_PLACES(criteria, SHORE_COLUMN_COUNT(ratings)),
        shares, SHORE_SHARES(weights, places),
        limits, SHORE_SETTINGS(settings),
        IF(ISERROR(SUM(places) + SUM(shares) + SUM(limits)), #VALUE!,
        IF(SUM(shares) < 1.5, #DIV/0!,
        BYROW(SHORE_SCORES(SHORE_RATINGS(ratings, places), shares), LAMBDA(line, SHORE_RECOMMENDATION(line, limits))))))`,
  },
  {
    name: "SOURCING_CRITERIA",
    parameters: ["model"],
    required: 0,
    body: `
      LET(
        chosen, SHORE_CHOICE(model, ${foldedNames([...MODELS, "Both"])}, 3),
        criteria, ${CRITERIA_TABLE},
        IF(ISERROR(chosen), #VALUE!,
        IF(chosen = 3, criteria,
        FILTER(criteria, INDEX(criteria, 0, 3) = INDEX(${column(MODELS)}, chosen)))))`,
  },
  {
    name: "SOURCING_DIFFERENCES",
    parameters: ["topic"],
    required: 0,
    body: `
      LET(
        chosen, SHORE_CHOICE(topic, ${foldedNames([...TOPICS, "All"])}, ${TOPICS.length + 1}),
        differences, ${DIFFERENCES_TABLE},
        IF(ISERROR(chosen), #VALUE!, IF(chosen > ${TOPICS.length}, differences, INDEX(differences, chosen, 0))))`,
  },
];
