/**
 * The functions that judge ratings, as LAMBDAs; they compute what `src/functions/sourcing-definitions.ts` and
 * `robustness-definitions.ts` compute.
 */
import { CRITERIA, CRITERIA_PER_MODEL, KEY_DIFFERENCES, MODELS } from "../../sourcing/criteria";
import { LARGEST_MULTIPLE } from "../../sourcing/flip-weights";
import { HIGHEST_RATING, LOWEST_RATING } from "../../sourcing/ratings";
import { COMPARISON_HEADER } from "../../words/comparison";
import { column, foldedNames, stacked } from "./formula-text";
import type { LambdaDraft } from "./native-function";
import { DIRECTIONS } from "./rating-pieces";
import { JUDGED_WIDTH } from "./reason-pieces";

const CRITERIA_TABLE = stacked(
  CRITERIA.map(({ id, shortName, model, direction, question }) => [id, shortName, model, direction, question]),
);

const DIFFERENCES_TABLE = stacked(
  KEY_DIFFERENCES.map(({ topic, outsourcing, offshoring }) => [topic, outsourcing, offshoring]),
);

const TOPICS = KEY_DIFFERENCES.map(({ topic }) => topic);

const COUNT = CRITERIA.length;
const MIDDLE = (LOWEST_RATING + HIGHEST_RATING) / 2;
const NAMES = column(CRITERIA.map(({ shortName }) => shortName));

/** The arguments that all of these functions share, read and checked, and what follows from them. */
const judged = (checked: string, result: string): string => `
      LET(
        places, SHORE_PLACES(criteria, SHORE_COLUMN_COUNT(ratings)),
        shares, SHORE_SHARES(weights, places),
        ${checked.includes("limits") ? "limits, SHORE_SETTINGS(settings),\n        " : ""}IF(ISERROR(SUM(places) + SUM(shares)${checked}), #VALUE!,
        IF(SUM(shares) < 1.5, #DIV/0!,
        ${result})))`;

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
    body: judged(
      " + SUM(limits)",
      "BYROW(SHORE_SCORES(SHORE_RATINGS(ratings, places), shares), LAMBDA(line, SHORE_RECOMMENDATION(line, limits)))",
    ),
  },
  {
    name: "SOURCING_REASON",
    parameters: ["ratings", "weights", "criteria", "settings"],
    required: 1,
    body: judged(
      " + SUM(limits)",
      "BYROW(SHORE_JUDGED(SHORE_RATINGS(ratings, places), shares), LAMBDA(line, SHORE_REASON(line, shares, limits)))",
    ),
  },
  {
    name: "SHORE_SHOWN_SCORE",
    parameters: ["line", "model"],
    body: `
      IF(INDEX(line, 1, 3) < 0, #VALUE!,
      IF(INDEX(line, 1, model) < 0, NA(), INDEX(line, 1, model)))`,
  },
  {
    name: "SHORE_SHOWN_MARGIN",
    parameters: ["line", "limits"],
    body: `
      LET(
        recommendation, SHORE_RECOMMENDATION(line, limits),
        IF(ISERROR(recommendation), #VALUE!,
        IF(recommendation = "Not enough ratings", "", SHORE_MARGIN(line, limits))))`,
  },
  {
    name: "SHORE_SHOWN_CONFIDENCE",
    parameters: ["line", "limits"],
    body: `
      LET(
        margin, SHORE_SHOWN_MARGIN(line, limits),
        IF(ISERROR(margin), #VALUE!,
        IF(margin = "", "", SHORE_CONFIDENCE(margin, MIN(INDEX(line, 1, 3), INDEX(line, 1, 4))))))`,
  },
  {
    name: "SHORE_SHOWN_COVERAGE",
    parameters: ["line"],
    body: `IF(INDEX(line, 1, 3) < 0, #VALUE!, MIN(INDEX(line, 1, 3), INDEX(line, 1, 4)))`,
  },
  {
    name: "SHORE_FLAG",
    parameters: ["argument"],
    body: `
      IF(SHORE_IS_LEFT_OUT(argument), FALSE,
      IF(SHORE_ROW_COUNT(argument) * SHORE_COLUMN_COUNT(argument) > 1, #VALUE!,
      LET(
        cell, SHORE_FIRST_CELL(argument),
        IF(ISERROR(cell), #VALUE!,
        IF(ISLOGICAL(cell), cell,
        IF(NOT(ISNUMBER(cell)), #VALUE!,
        IF(cell = 1, TRUE, IF(cell = 0, FALSE, #VALUE!))))))))`,
  },
  {
    name: "SOURCING_COMPARE",
    parameters: ["ratings", "weights", "criteria", "settings", "headers"],
    required: 1,
    body: judged(
      " + SUM(limits) + SHORE_FLAG(headers)",
      `
        LET(
          lines, VSTACK(SHORE_JUDGED(SHORE_RATINGS(ratings, places), shares), SEQUENCE(1, ${JUDGED_WIDTH}, -1, 0)),
          compared, DROP(HSTACK(
            BYROW(lines, LAMBDA(line, SHORE_SHOWN_SCORE(line, 1))),
            BYROW(lines, LAMBDA(line, SHORE_SHOWN_SCORE(line, 2))),
            BYROW(lines, LAMBDA(line, SHORE_RECOMMENDATION(line, limits))),
            BYROW(lines, LAMBDA(line, SHORE_SHOWN_MARGIN(line, limits))),
            BYROW(lines, LAMBDA(line, SHORE_SHOWN_CONFIDENCE(line, limits))),
            BYROW(lines, LAMBDA(line, SHORE_SHOWN_COVERAGE(line))),
            BYROW(lines, LAMBDA(line, SHORE_REASON(line, shares, limits)))), -1),
          IF(SHORE_FLAG(headers), VSTACK(${stacked([COMPARISON_HEADER])}, compared), compared))`.trim(),
    ),
  },
  {
    name: "SOURCING_CONTRIBUTIONS",
    parameters: ["ratings", "weights", "criteria"],
    required: 1,
    body: judged(
      "",
      `
        IF(SHORE_ROW_COUNT(ratings) > 1, #VALUE!,
        LET(
          rated, SHORE_RATINGS(ratings, places),
          own, TOCOL(rated),
          IF(MAX(own) > ${HIGHEST_RATING}, #VALUE!,
          HSTACK(
            ${NAMES},
            ${column(CRITERIA.map(({ model }) => model))},
            IF(own = 0, "", own),
            IF(own = 0, "", TOCOL(SHORE_POINTS(rated, shares)))))))`.trim(),
    ),
  },
  {
    name: "SHORE_RECOMMENDED_AT",
    parameters: ["line", "limits"],
    body: `
      LET(
        multiple, INDEX(line, 1, 10),
        total, INDEX(line, 1, 3) + multiple * INDEX(line, 1, 4),
        rated, INDEX(line, 1, 2) + multiple * INDEX(line, 1, 5),
        score, IF(rated > 0, 100 * (INDEX(line, 1, 1) + multiple * INDEX(line, 1, 6)) / (rated + (rated = 0)), -1),
        coverage, rated / (total + (total = 0)),
        held, INDEX(line, 1, 7),
        held_coverage, INDEX(line, 1, 8),
        IF(total <= 0, "",
        SHORE_RECOMMENDATION(
          IF(INDEX(line, 1, 9) > 0,
            HSTACK(held, score, held_coverage, coverage),
            HSTACK(score, held, coverage, held_coverage)),
          limits)))`,
  },
  {
    name: "SHORE_TURNING_POINT",
    parameters: ["numerator", "denominator"],
    body: `
      LET(
        point, numerator / (denominator + (denominator = 0)),
        within, (denominator <> 0) * (point > 0) * (point < ${LARGEST_MULTIPLE}),
        within * point + ${LARGEST_MULTIPLE} * (1 - within))`,
  },
  {
    name: "SHORE_FLIPS",
    parameters: ["rated", "shares", "limits"],
    body: `
      LET(
        scores, SHORE_SCORES(rated, shares),
        offshoring, (SEQUENCE(${COUNT}) > ${CRITERIA_PER_MODEL}) * 1,
        fellow, (offshoring = TOROW(offshoring)) * (1 - MUNIT(${COUNT})),
        weight, INDEX(shares, 0, 1) + INDEX(shares, 0, 2),
        counted, weight * (TOCOL(rated) > 0),
        favour, counted * (0.5 + TOCOL(${DIRECTIONS}) * (TOCOL(rated) - ${MIDDLE}) / ${HIGHEST_RATING - LOWEST_RATING}),
        base, MMULT(fellow, favour),
        base_rated, MMULT(fellow, counted),
        base_total, MMULT(fellow, weight),
        held, INDEX(scores, 1, 1) * offshoring + INDEX(scores, 1, 2) * (1 - offshoring),
        held_coverage, INDEX(scores, 1, 3) * offshoring + INDEX(scores, 1, 4) * (1 - offshoring),
        threshold, (INDEX(limits, 1, 1) - 1E-9) / 100 + 0 * held,
        below, IF(held < 0, threshold, (held - INDEX(limits, 2, 1) - 1E-9) / 100),
        above, IF(held < 0, threshold, (held + INDEX(limits, 2, 1) + 1E-9) / 100),
        least, INDEX(limits, 3, 1) - 1E-9,
        points, HSTACK(
          SHORE_TURNING_POINT(threshold * base_rated - base, favour - threshold * counted),
          IF(held < 0, ${LARGEST_MULTIPLE}, SHORE_TURNING_POINT(below * base_rated - base, favour - below * counted)),
          IF(held < 0, ${LARGEST_MULTIPLE}, SHORE_TURNING_POINT(above * base_rated - base, favour - above * counted)),
          SHORE_TURNING_POINT(least * base_total - base_rated, counted - least * weight)),
        from, HSTACK(
          0 * weight, 0 * weight,
          BYROW(points, LAMBDA(line, SMALL(line, 1))), BYROW(points, LAMBDA(line, SMALL(line, 2))),
          BYROW(points, LAMBDA(line, SMALL(line, 3))), BYROW(points, LAMBDA(line, SMALL(line, 4)))),
        looked_at, HSTACK(0 * weight, (CHOOSECOLS(from, 2, 3, 4, 5, 6) + HSTACK(CHOOSECOLS(from, 3, 4, 5, 6), 0 * weight + ${LARGEST_MULTIPLE})) / 2),
        quantities, HSTACK(base, base_rated, base_total, weight, counted, favour, held, held_coverage, offshoring),
        found, HSTACK(${[1, 2, 3, 4, 5, 6]
          .map(
            (look) => `
          BYROW(HSTACK(quantities, INDEX(looked_at, 0, ${look})), LAMBDA(line, SHORE_RECOMMENDED_AT(line, limits)))`,
          )
          .join(",")}),
        changed, (found <> SHORE_RECOMMENDATION(scores, limits)) * (found <> "") * (from < ${LARGEST_MULTIPLE}) * (weight > 0),
        first, BYROW(changed * (7 - SEQUENCE(1, 6)), LAMBDA(line, MAX(line))),
        HSTACK(
          ${NAMES},
          MAP(SEQUENCE(${COUNT}), first, LAMBDA(place, look, IF(look = 0, "", INDEX(from, place, 7 - look)))),
          MAP(SEQUENCE(${COUNT}), first, LAMBDA(place, look, IF(look = 0, "", INDEX(found, place, 7 - look))))))`,
  },
  {
    name: "SOURCING_FLIP",
    parameters: ["ratings", "weights", "criteria", "settings"],
    required: 1,
    body: judged(
      " + SUM(limits)",
      `
        IF(SHORE_ROW_COUNT(ratings) > 1, #VALUE!,
        LET(
          rated, SHORE_RATINGS(ratings, places),
          IF(MAX(rated) > ${HIGHEST_RATING}, #VALUE!, SHORE_FLIPS(rated, shares, limits))))`.trim(),
    ),
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
