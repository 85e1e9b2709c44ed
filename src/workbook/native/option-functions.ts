/** The functions that score options, as LAMBDAs; they compute what `src/functions/option-definitions.ts` computes. */
import { NORMALIZATIONS, type Normalization } from "../../sourcing/normalization";
import { OPTION_METHODS, type OptionMethod } from "../../sourcing/options";
import { foldedNames } from "./formula-text";
import type { LambdaDraft } from "./native-function";

const method = (name: OptionMethod): number => OPTION_METHODS.indexOf(name) + 1;
const scaling = (name: Normalization): number => NORMALIZATIONS.indexOf(name) + 1;

const sum = (cells: string): string => `BYROW(${cells}, LAMBDA(line, SUM(line)))`;
const sumsDown = (cells: string): string => `BYCOL(${cells}, LAMBDA(line, SUM(line)))`;

const PARAMETERS = ["matrix", "weights", "directions", "method", "normalization"];

export const OPTION_FUNCTIONS: readonly LambdaDraft[] = [
  {
    name: "SHORE_DIRECTION",
    parameters: ["cell"],
    body: `
      IF(ISERROR(cell), 9,
      IF(ISNUMBER(cell), IF(OR(cell = 0, cell = 1), 1, IF(cell = -1, -1, 9)),
      IF(SHORE_IS_BLANK(cell), 1, 9)))`,
  },
  {
    name: "SHORE_DIRECTIONS",
    parameters: ["cells", "count"],
    body: `
      IF(SHORE_IS_LEFT_OUT(cells), SEQUENCE(1, count, 1, 0),
      IF(AND(SHORE_ROW_COUNT(cells) > 1, SHORE_COLUMN_COUNT(cells) > 1), #VALUE!,
      IF(SHORE_ROW_COUNT(cells) * SHORE_COLUMN_COUNT(cells) <> count, #VALUE!,
      LET(
        directions, TOROW(MAP(cells, SHORE_DIRECTION)),
        IF(MAX(directions) > 1, #VALUE!, directions)))))`,
  },
  {
    name: "SHORE_USABLE",
    parameters: ["cells"],
    body: `
      LET(
        unusable, MAP(cells, LAMBDA(cell, IF(ISERROR(cell), 1, IF(ISNUMBER(cell), 0, 1)))),
        (${sum("unusable")} = 0) * 1)`,
  },
  {
    name: "SHORE_NORMALIZED",
    parameters: ["values", "directions", "live", "scaling"],
    body: `
      LET(
        least, BYCOL(values, LAMBDA(line, MIN(line))),
        most, BYCOL(values, LAMBDA(line, MAX(line))),
        gains, (directions > 0) * 1,
        refused, live * (least < 0) * OR(scaling = ${scaling("Max")}, scaling = ${scaling("Sum")}) + live * (least = 0) * (1 - gains) * (scaling = ${scaling("Sum")}),
        IF(SUM(refused) > 0, #VALUE!,
        IF(scaling = ${scaling("None")}, values * directions,
        IF(scaling = ${scaling("MinMax")},
          (gains * (values - least) + (1 - gains) * (most - values)) / (most - least + (most - least = 0)),
        IF(scaling = ${scaling("Sum")},
          LET(
            parts, gains * values / (most + (most = 0)) + (1 - gains) * least / (values + (values = 0)),
            total, ${sumsDown("parts")},
            parts / (total + (total = 0))),
          LET(
            largest, IF(0 - least > most, 0 - least, most) + (least = 0) * (most = 0),
            whole, IF(scaling = ${scaling("Max")}, most, largest * SQRT(${sumsDown("(values / largest)^2")})),
            portion, values / (whole + (whole = 0)),
            gains * portion + (1 - gains) * (1 - portion)))))))`,
  },
  {
    name: "SHORE_CLOSENESS",
    parameters: ["weighted"],
    body: `
      LET(
        best, BYCOL(weighted, LAMBDA(line, MAX(line))),
        worst, BYCOL(weighted, LAMBDA(line, MIN(line))),
        from_best, SQRT(${sum("(best - weighted)^2")}),
        from_worst, SQRT(${sum("(weighted - worst)^2")}),
        whole, from_best + from_worst,
        IF(whole = 0, 0.5, from_worst / (whole + (whole = 0))))`,
  },
  {
    name: "SHORE_RELATIVE",
    parameters: ["values"],
    body: `
      LET(
        range, MAX(values) - MIN(values),
        IF(range <= 1 / 10^12, 0 * values, (values - MIN(values)) / range))`,
  },
  {
    name: "SHORE_VIKOR",
    parameters: ["values", "shares", "directions"],
    body: `
      LET(
        least, BYCOL(values, LAMBDA(line, MIN(line))),
        most, BYCOL(values, LAMBDA(line, MAX(line))),
        best, IF(directions > 0, most, least),
        shortfall, shares * ABS(best - values) / (most - least + (most - least = 0)),
        (SHORE_RELATIVE(${sum("shortfall")}) + SHORE_RELATIVE(BYROW(shortfall, LAMBDA(line, MAX(line))))) / 2)`,
  },
  {
    name: "SHORE_NET_FLOWS",
    parameters: ["values", "shares", "directions"],
    body: `
      LET(
        count, SHORE_ROW_COUNT(values),
        lead, MAKEARRAY(count, SHORE_COLUMN_COUNT(values), LAMBDA(option, criterion,
          SUM(SIGN(INDEX(values, option, criterion) - INDEX(values, 0, criterion))))),
        ${sum("shares * directions * lead")} / MAX(1, count - 1))`,
  },
  {
    name: "SHORE_OPTION_SCORES",
    parameters: ["values", "shares", "directions", "method", "scaling"],
    body: `
      IF(method = ${method("VIKOR")}, SHORE_VIKOR(values, shares, directions),
      IF(method = ${method("PROMETHEE")}, SHORE_NET_FLOWS(values, shares, directions),
      LET(
        differs, BYCOL(values, LAMBDA(line, MAX(line) - MIN(line))) <> 0,
        live, (shares > 0) * IF(scaling = ${scaling("None")}, 1, differs * 1),
        normalized, SHORE_NORMALIZED(values, directions, live, scaling) * live,
        IF(ISERROR(SUM(normalized)), #VALUE!,
        IF(method = ${method("WeightedSum")}, ${sum("shares * normalized")},
        IF(method = ${method("TOPSIS")}, SHORE_CLOSENESS(shares * normalized),
        IF(MIN(normalized) < 0, #VALUE!,
        BYROW((normalized + 1 - live)^shares, LAMBDA(line, REDUCE(1, line, LAMBDA(product, factor, product * factor)))))))))))`,
  },
  {
    name: "SHORE_COMPARED",
    parameters: PARAMETERS,
    body: `
      LET(
        width, SHORE_COLUMN_COUNT(matrix),
        given, TOROW(SHORE_NUMBERS(weights, width, 1)),
        senses, SHORE_DIRECTIONS(directions, width),
        chosen, SHORE_CHOICE(method, ${foldedNames(OPTION_METHODS)}, ${method("WeightedSum")}),
        scaling, SHORE_CHOICE(normalization, ${foldedNames(NORMALIZATIONS)}, ${scaling("MinMax")}),
        IF(ISERROR(SUM(given / 1E+10) + SUM(senses) + chosen + scaling), #VALUE!,
        IF(MAX(given) = 0, #DIV/0!,
        LET(
          usable, SHORE_USABLE(matrix),
          scaled, given / MAX(given),
          IF(SUM(usable) = 0, 0,
          SHORE_OPTION_SCORES(IF(MIN(usable) = 1, matrix, FILTER(matrix, usable = 1)), scaled / SUM(scaled), senses, chosen, scaling)))))) `,
  },
  {
    name: "SHORE_BACK_IN_PLACE",
    parameters: ["results", "usable"],
    body: `
      MAP(usable, SCAN(0, usable, LAMBDA(count, is_usable, count + is_usable)), LAMBDA(is_usable, place,
        IF(is_usable = 0, #VALUE!, INDEX(results, place, 1))))`,
  },
  {
    name: "OPTION_SCORE",
    parameters: PARAMETERS,
    required: 1,
    body: `
      LET(
        scores, SHORE_COMPARED(matrix, weights, directions, method, normalization),
        IF(ISERROR(SUM(scores)), SUM(scores), SHORE_BACK_IN_PLACE(scores, SHORE_USABLE(matrix))))`,
  },
  {
    name: "OPTION_RANK",
    parameters: PARAMETERS,
    required: 1,
    body: `
      LET(
        scores, SHORE_COMPARED(matrix, weights, directions, method, normalization),
        IF(ISERROR(SUM(scores)), SUM(scores),
        LET(
          is_lowest_best, SHORE_CHOICE(method, ${foldedNames(OPTION_METHODS)}, 1) = ${method("VIKOR")},
          merits, IF(is_lowest_best, 0 - scores, scores),
          ranks, 1 + BYROW((TOROW(merits) > merits + 1E-12 * MAX(ABS(merits))) * 1, LAMBDA(line, SUM(line))),
          SHORE_BACK_IN_PLACE(ranks, SHORE_USABLE(matrix)))))`,
  },
];
