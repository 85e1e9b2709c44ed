/** Pieces that explain a recommendation: contributions in points, the strongest criteria, and the sentence, in the words of `src/words/reason.ts`. */
import { CRITERIA, CRITERIA_PER_MODEL } from "../../sourcing/criteria";
import { HIGHEST_RATING, LOWEST_RATING } from "../../sourcing/ratings";
import {
  coverageClause,
  driversClause,
  listed,
  marginClause,
  missingClause,
  missingFromClause,
  MODEL_NOUN,
  neededClause,
  ratedCriterion,
  RULE_CLAUSE,
  scoresClause,
} from "../../words/reason";
import { clause, column, quoted, SLOTS } from "./formula-text";
import type { LambdaDraft } from "./native-function";
import { DIRECTIONS } from "./rating-pieces";

const COUNT = CRITERIA.length;
const MIDDLE = (LOWEST_RATING + HIGHEST_RATING) / 2;
const NAMES = column(CRITERIA.map(({ shortName }) => shortName));

const [FIRST, SECOND] = SLOTS;
const slots = (first: string, second = "", more: Readonly<Record<string, string>> = {}) => ({
  [String(FIRST)]: first,
  [String(SECOND)]: second,
  ...more,
});

const tenths = (value: string): string => `SHORE_TENTHS(${value})`;
const percent = (share: string): string => `SHORE_TENTHS(100 * ${share})`;

/** A stand-in for a noun; the clauses hand it on as it is. */
const NOUN = "NOUN" as keyof typeof MODEL_NOUN & (typeof MODEL_NOUN)["Outsource"];

/** Columns of a judged line: both scores, both coverages, eight places of strongest criteria, then ratings and points. */
const STRONGEST = { outsource: 5, offshore: 9 } as const;
const RATINGS_BEFORE = 12;
const POINTS_BEFORE = RATINGS_BEFORE + COUNT;

/** How many columns a judged line has. */
export const JUDGED_WIDTH = POINTS_BEFORE + COUNT;

const thresholds = slots(tenths("threshold"), tenths("band"), { [NOUN]: "noun" });

const verdict = `recommendation & ": " & ${clause(scoresClause(FIRST, SECOND), slots(tenths("outsource"), tenths("offshore")))} & ", so " & rule & " (" & ${clause(
  marginClause(FIRST, "WORD"),
  slots('IF(SHORE_TENTHS(margin) = "0.0", "under 0.1", SHORE_TENTHS(margin))', "", { word: "LOWER(confidence)" }),
)} & ")"`;

export const REASON_PIECES: readonly LambdaDraft[] = [
  {
    name: "SHORE_POINTS",
    parameters: ["rated", "shares"],
    body: `
      LET(
        is_rated, (rated > 0) * 1,
        coverage, MMULT(MMULT(is_rated, shares), TRANSPOSE((shares > 0) * 1)),
        weight, TRANSPOSE(INDEX(shares, 0, 1) + INDEX(shares, 0, 2)),
        100 * is_rated * weight / (coverage + (coverage = 0)) * ${DIRECTIONS} * (rated - ${MIDDLE}) / ${HIGHEST_RATING - LOWEST_RATING})`,
  },
  {
    name: "SHORE_STRONGEST",
    parameters: ["pulls"],
    body: `
      LET(
        backwards, ${COUNT + 1} - SEQUENCE(1, ${COUNT}),
        counts, (10 * pulls + 0.5 + 1E-9 >= 1) * 1,
        most, BYROW(pulls, LAMBDA(line, MAX(line))),
        first, BYROW((pulls >= most - 1E-9) * counts * backwards, LAMBDA(line, MAX(line))),
        others, pulls * (backwards <> first),
        more, BYROW(others, LAMBDA(line, MAX(line))),
        second, BYROW((others >= more - 1E-9) * (backwards <> first) * counts * backwards, LAMBDA(line, MAX(line))),
        HSTACK((${COUNT + 1} - first) * (first > 0), (${COUNT + 1} - second) * (second > 0)))`,
  },
  {
    name: "SHORE_JUDGED",
    parameters: ["rated", "shares"],
    body: `
      LET(
        points, SHORE_POINTS(rated, shares),
        outsourcing, points * (SEQUENCE(1, ${COUNT}) <= ${CRITERIA_PER_MODEL}),
        offshoring, points - outsourcing,
        HSTACK(
          SHORE_SCORES(rated, shares),
          SHORE_STRONGEST(outsourcing), SHORE_STRONGEST(0 - outsourcing),
          SHORE_STRONGEST(offshoring), SHORE_STRONGEST(0 - offshoring),
          rated, points))`,
  },
  {
    name: "SHORE_TENTHS",
    parameters: ["number"],
    body: `LET(tenths, INT(10 * number + 0.5 + 1E-9), INT(tenths / 10) & "." & (tenths - 10 * INT(tenths / 10)))`,
  },
  {
    name: "SHORE_DRIVER",
    parameters: ["line", "position"],
    body: `
      LET(
        place, INDEX(line, 1, position),
        IF(place = 0, "",
        LET(
          rating, INDEX(line, 1, ${RATINGS_BEFORE} + place),
          points, INDEX(line, 1, ${POINTS_BEFORE} + place),
          ${clause(ratedCriterion("NAME", FIRST, SECOND), {
            NAME: `INDEX(${NAMES}, place)`,
            [String(FIRST)]: "IF(INT(rating) = rating, rating, SHORE_TENTHS(rating))",
            [`+${SECOND}`]: 'IF(points < 0, "−", "+") & SHORE_TENTHS(ABS(points))',
          })})))`,
  },
  {
    name: "SHORE_LISTED",
    parameters: ["line", "position"],
    body: `
      LET(
        first, SHORE_DRIVER(line, position),
        second, SHORE_DRIVER(line, position + 1),
        IF(first = "", ${quoted(listed([]))}, IF(second = "", first, ${clause(listed(["FIRST", "SECOND"]), { FIRST: "first", SECOND: "second" })})))`,
  },
  {
    name: "SHORE_DRIVERS",
    parameters: ["line", "position", "noun"],
    body: clause(driversClause(NOUN, ["FOR"], ["AGAINST"]), {
      [NOUN]: "noun",
      FOR: "SHORE_LISTED(line, position)",
      AGAINST: "SHORE_LISTED(line, position + 2)",
    }),
  },
  {
    name: "SHORE_MISSING",
    parameters: ["line", "shares", "model"],
    body: `
      REDUCE("", SEQUENCE(${CRITERIA_PER_MODEL}, 1, ${CRITERIA_PER_MODEL} * (model - 1) + 1), LAMBDA(text, place,
        IF(INDEX(line, 1, ${RATINGS_BEFORE} + place) > 0, text,
        IF(INDEX(shares, place, model) = 0, text,
        IF(text = "", "", text & ", ") & INDEX(${NAMES}, place)))))`,
  },
  {
    name: "SHORE_REASON_MISSING",
    parameters: ["line", "shares", "limits"],
    body: `
      LET(
        outsource, INDEX(line, 1, 3),
        offshore, INDEX(line, 1, 4),
        least, INDEX(limits, 3, 1),
        "Not enough ratings: " & ${clause(
          coverageClause(FIRST / 100, SECOND / 100),
          slots(percent("outsource"), percent("offshore")),
        )} & ", but " &
        IF(least > 0, ${clause(neededClause(FIRST / 100), slots(percent("least")))}, ${quoted(neededClause(0))}) &
        IF(OR(outsource = 0, outsource < least - 1E-9), "; " & ${clause(missingFromClause(MODEL_NOUN.Outsource, ["LIST"]), { LIST: "SHORE_MISSING(line, shares, 1)" })}, "") &
        IF(OR(offshore = 0, offshore < least - 1E-9), "; " & ${clause(missingFromClause(MODEL_NOUN.Offshore, ["LIST"]), { LIST: "SHORE_MISSING(line, shares, 2)" })}, "") &
        ".")`,
  },
  {
    name: "SHORE_REASON",
    parameters: ["line", "shares", "limits"],
    body: `
      LET(
        recommendation, SHORE_RECOMMENDATION(line, limits),
        IF(ISERROR(recommendation), #VALUE!,
        IF(recommendation = "Not enough ratings", SHORE_REASON_MISSING(line, shares, limits),
        LET(
          outsource, INDEX(line, 1, 1),
          offshore, INDEX(line, 1, 2),
          threshold, INDEX(limits, 1, 1),
          band, INDEX(limits, 2, 1),
          coverage, MIN(INDEX(line, 1, 3), INDEX(line, 1, 4)),
          margin, SHORE_MARGIN(line, limits),
          confidence, SHORE_CONFIDENCE(margin, coverage),
          noun, IF(outsource > offshore, ${quoted(MODEL_NOUN.Outsource)}, ${quoted(MODEL_NOUN.Offshore)}),
          rule,
            IF(recommendation = "Keep in-house", ${clause(RULE_CLAUSE.neither(FIRST), thresholds)},
            IF(recommendation = "Hybrid", ${clause(RULE_CLAUSE.close(FIRST, SECOND), thresholds)},
            IF(MIN(outsource, offshore) >= threshold - 1E-9, ${clause(RULE_CLAUSE.ahead(NOUN, FIRST, SECOND), thresholds)},
            ${clause(RULE_CLAUSE.only(NOUN, FIRST), thresholds)}))),
          missing_outsource, SHORE_MISSING(line, shares, 1),
          missing_offshore, SHORE_MISSING(line, shares, 2),
          missing, missing_outsource & IF(OR(missing_outsource = "", missing_offshore = ""), "", ", ") & missing_offshore,
          ${verdict} &
          IF(recommendation = "Offshore", "", "; " & SHORE_DRIVERS(line, ${STRONGEST.outsource}, ${quoted(MODEL_NOUN.Outsource)})) &
          IF(recommendation = "Outsource", "", "; " & SHORE_DRIVERS(line, ${STRONGEST.offshore}, ${quoted(MODEL_NOUN.Offshore)})) &
          IF(missing = "", "", "; " & ${clause(missingClause(["LIST"], FIRST / 100), slots(percent("coverage"), "", { LIST: "missing" }))}) &
          "."))))`,
  },
];
