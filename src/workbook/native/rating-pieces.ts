/** Pieces that judge ratings: cells in the order of the documented criteria, scores, recommendation, margin, confidence. */
import { foldName } from "../../functions/known-names";
import { CRITERIA, CRITERIA_PER_MODEL } from "../../sourcing/criteria";
import { HIGHEST_RATING, LOWEST_RATING } from "../../sourcing/ratings";
import { CONFIDENCE_RULES, type Recommendation } from "../../sourcing/recommend";
import { MODEL_SETTINGS } from "../../sourcing/settings";
import { column, quoted, stacked, table } from "./formula-text";
import type { LambdaDraft } from "./native-function";

/** A cell that holds no rating; a number, because an error would spoil the products of all other rows. */
const NO_RATING = 99;

const MIDDLE = (LOWEST_RATING + HIGHEST_RATING) / 2;
const SCALE = HIGHEST_RATING - LOWEST_RATING;
const COUNT = CRITERIA.length;

/** 1 for a criterion that speaks for its model, −1 for one against it, in the order of the criteria. */
export const DIRECTIONS = stacked([CRITERIA.map(({ direction }) => direction)]);

const recommendation = (name: Recommendation): string => quoted(name);

/** name, default, lowest, highest, 1 where the lowest is excluded, 1 where it must be whole */
const KNOWN_SETTINGS = table(
  MODEL_SETTINGS.map((setting) => [foldName(setting.name), setting.default, setting.minimum, setting.maximum, 0, 0]),
);

export const RATING_PIECES: readonly LambdaDraft[] = [
  {
    name: "SHORE_RATING",
    parameters: ["cell"],
    body: `
      IF(ISERROR(cell), ${NO_RATING},
      IF(ISNUMBER(cell), IF(cell = 0, 0, IF(AND(cell >= ${LOWEST_RATING}, cell <= ${HIGHEST_RATING}), cell, ${NO_RATING})),
      IF(SHORE_IS_BLANK(cell), 0, ${NO_RATING})))`,
  },
  {
    name: "SHORE_CRITERION_PLACE",
    parameters: ["cell"],
    body: `
      IF(ISERROR(cell), 0,
      LET(
        name, SHORE_FOLDED_NAME(cell),
        IFERROR(XMATCH(name, ${column(CRITERIA.map(({ id }) => foldName(id)))}),
        IFERROR(XMATCH(name, ${column(CRITERIA.map(({ shortName }) => foldName(shortName)))}), 0))))`,
  },
  {
    name: "SHORE_PLACES",
    parameters: ["criteria", "count"],
    body: `
      IF(SHORE_IS_LEFT_OUT(criteria), IF(count = ${COUNT}, SEQUENCE(${COUNT}), #VALUE!),
      IF(AND(SHORE_ROW_COUNT(criteria) > 1, SHORE_COLUMN_COUNT(criteria) > 1), #VALUE!,
      IF(SHORE_ROW_COUNT(criteria) * SHORE_COLUMN_COUNT(criteria) <> count, #VALUE!,
      LET(
        places, TOCOL(MAP(criteria, SHORE_CRITERION_PLACE)),
        often, BYCOL((places = SEQUENCE(1, ${COUNT})) * 1, LAMBDA(line, SUM(line))),
        IF(OR(MIN(places) = 0, MAX(often) > 1), #VALUE!, places)))))`,
  },
  {
    name: "SHORE_RATINGS",
    parameters: ["ratings", "places"],
    body: `MMULT(MAP(ratings, SHORE_RATING), (places = SEQUENCE(1, ${COUNT})) * 1)`,
  },
  {
    name: "SHORE_SHARES",
    parameters: ["weights", "places"],
    body: `
      LET(
        numbers, SHORE_NUMBERS(weights, SHORE_ROW_COUNT(places), 1),
        is_named, (places = SEQUENCE(1, ${COUNT})) * 1,
        by_criterion, MMULT(TOROW(numbers), is_named) + (BYCOL(is_named, LAMBDA(line, SUM(line))) = 0) * 1,
        is_outsourcing, (SEQUENCE(${COUNT}) <= ${CRITERIA_PER_MODEL}) * 1,
        by_model, TOCOL(by_criterion) * HSTACK(is_outsourcing, 1 - is_outsourcing),
        largest, BYCOL(by_model, LAMBDA(line, MAX(line))),
        scaled, by_model / (largest + (largest = 0)),
        total, BYCOL(scaled, LAMBDA(line, SUM(line))),
        scaled / (total + (total = 0)))`,
  },
  {
    name: "SHORE_SCORES",
    parameters: ["rated", "shares"],
    body: `
      LET(
        is_rated, (rated > 0) * 1,
        favour, is_rated * (0.5 + ${DIRECTIONS} * (rated - ${MIDDLE}) / ${SCALE}),
        coverage, MMULT(is_rated, shares),
        scores, 100 * MMULT(favour, shares) / (coverage + (coverage = 0)) - (coverage = 0),
        unusable, (MMULT((rated > ${HIGHEST_RATING}) * 1, SEQUENCE(${COUNT}, 1, 1, 0)) > 0) * 1,
        HSTACK(scores, coverage * (1 - unusable) - unusable))`,
  },
  {
    name: "SHORE_SETTINGS",
    parameters: ["settings"],
    body: `SHORE_NAMED_NUMBERS(settings, ${KNOWN_SETTINGS})`,
  },
  {
    name: "SHORE_RECOMMENDATION",
    parameters: ["line", "limits"],
    body: `
      LET(
        outsource, INDEX(line, 1, 1),
        offshore, INDEX(line, 1, 2),
        coverage, MIN(INDEX(line, 1, 3), INDEX(line, 1, 4)),
        threshold, INDEX(limits, 1, 1) - 1E-9,
        IF(coverage < 0, #VALUE!,
        IF(OR(outsource < 0, offshore < 0, coverage < INDEX(limits, 3, 1) - 1E-9), ${recommendation("Not enough ratings")},
        IF(AND(outsource < threshold, offshore < threshold), ${recommendation("Keep in-house")},
        IF(AND(MIN(outsource, offshore) >= threshold, ABS(outsource - offshore) - 1E-9 <= INDEX(limits, 2, 1)), ${recommendation("Hybrid")},
        IF(outsource > offshore, ${recommendation("Outsource")}, ${recommendation("Offshore")}))))))`,
  },
  {
    name: "SHORE_MARGIN",
    parameters: ["line", "limits"],
    body: `
      LET(
        better, MAX(INDEX(line, 1, 1), INDEX(line, 1, 2)),
        worse, MIN(INDEX(line, 1, 1), INDEX(line, 1, 2)),
        threshold, INDEX(limits, 1, 1),
        band, INDEX(limits, 2, 1),
        hybrid_from, MAX(threshold, better - band),
        change,
          IF(better < threshold - 1E-9, threshold - better,
          IF(worse < threshold - 1E-9, MIN(better - threshold, hybrid_from - worse),
          IF(better - worse - 1E-9 > band, better - worse - band,
          MIN(
            IF(worse + band < 100, band - (better - worse), 100),
            IF(hybrid_from > 0, worse - hybrid_from, 100))))),
        MAX(0, MIN(100, change)))`,
  },
  {
    name: "SHORE_CONFIDENCE",
    parameters: ["margin", "coverage"],
    body: `
      LET(
        is_complete, coverage >= ${CONFIDENCE_RULES.fullCoverage} - 1E-9,
        IF(margin >= ${CONFIDENCE_RULES.high} - 1E-9, IF(is_complete, "High", "Medium"),
        IF(margin >= ${CONFIDENCE_RULES.medium} - 1E-9, IF(is_complete, "Medium", "Low"), "Low")))`,
  },
];
