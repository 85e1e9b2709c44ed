/** The checks of the comparison: inputs, results against native formulas, judgement. */
import { MODELS, type Model } from "../../sourcing/criteria";
import { CHECKS, EXAMPLE_TAG } from "../../words/model-blocks";
import { COMPARISON_CHECKS } from "../../words/sourcing-comparison";
import { address, area, type Area } from "../area";
import { differenceFormula, writeChecks, type Check } from "../blocks/checks";
import type { NamedInputArea } from "../blocks/named-inputs";
import type { SheetDraft } from "../draft";
import {
  ADD_IN,
  CHECK_COLUMNS,
  COLUMNS,
  compared,
  criteriaCells,
  LEFT_COLUMNS,
  native,
  NATIVE_ROWS,
  nativeMeasure,
  RESULT,
  ROWS,
  spilled,
  totalRow,
} from "./layout";
import { score } from "./native";

/** Largest difference between a function and its native formula that still counts as equal. */
const LARGEST_DIFFERENCE = 1e-6;

function check(
  name: keyof typeof COMPARISON_CHECKS,
  formula: string,
  rest: Partial<Pick<Check, "limit" | "severity">> = {},
): Check {
  const [label, remedy] = COMPARISON_CHECKS[name];
  const { limit = "zero", severity = "error" } = rest;
  return { label, remedy, formula, limit, severity, numberFormat: limit === "zero" ? "count" : "tiny" };
}

const WARNING = { severity: "warning" } as const;
const DIFFERENCE = { limit: "tolerance" } as const;

const ratings = address(criteriaCells(COLUMNS.rating));
const weights = address(criteriaCells(COLUMNS.weight));

function inputChecks(settings: NamedInputArea): Check[] {
  const noWeight = (model: Model): string => `=IF(${address(area(totalRow(model), COLUMNS.weight))}>0,0,1)`;
  const scale = [native("worst"), native("best")].map((cells) => address(cells)).join(",");
  const outside = `COUNTIF(${ratings},"<"&MIN(${scale}))+COUNTIF(${ratings},">"&MAX(${scale}))`;
  return [
    check("outsourceWeights", noWeight("Outsource")),
    check("offshoreWeights", noWeight("Offshore")),
    check("blanks", `=COUNTBLANK(${weights})+COUNTBLANK(${address(settings.values)})`),
    check("wrongRatings", `=${outside}+COUNTA(${ratings})-COUNT(${ratings})`),
  ];
}

/** A score is an error for want of ratings only where nothing of its model is rated. */
const scoreErrors = (): string[] =>
  MODELS.map((model) => `ISERROR(${address(score(model))})*(${address(nativeMeasure("coverage", model))}>0)`);

function resultChecks(): Check[] {
  const both = (line: "scoreGap" | "contributionGap"): string =>
    address(area(NATIVE_ROWS[line], COLUMNS.native + 1, 1, MODELS.length));
  const coverage = address(area(NATIVE_ROWS.coverage, COLUMNS.native + 1, 1, MODELS.length));
  const recommendation = address(compared(RESULT.recommendation));
  const found = [area(ROWS.first, COLUMNS.addIn, spilled("points").rows, 7), ADD_IN.stability].map(
    (cells) => `SUMPRODUCT(ISERROR(${address(cells)})*1)`,
  );
  const rule = address(area(NATIVE_ROWS.recommendation, COLUMNS.native + 1));
  const errors = [...found, `ISERROR(${recommendation})`, ...scoreErrors()].join("+");
  return [
    check("scoreGap", `=MAX(${both("scoreGap")})`, DIFFERENCE),
    check("sumGap", `=MAX(${both("contributionGap")})`, DIFFERENCE),
    check("contributionGap", `=MAX(${address(native("gap"))})`, DIFFERENCE),
    check("coverageGap", differenceFormula(address(compared(RESULT.coverage)), `MIN(${coverage})`), DIFFERENCE),
    check("recommendationGap", `=IF(${recommendation}=${rule},0,1)`),
    check("errors", `=${errors}`),
  ];
}

function judgementChecks(tag: Area): Check[] {
  const recommendation = address(compared(RESULT.recommendation));
  const tooFew = `=COUNTIF(${recommendation},"Not enough ratings")`;
  const examples = [address(tag), address(criteriaCells(COLUMNS.source))];
  return [
    check("tooFewRatings", tooFew, WARNING),
    check("unrated", `=COUNTIFS(${weights},">0",${ratings},"")`, WARNING),
    check("examples", `=${examples.map((where) => `COUNTIF(${where},"${EXAMPLE_TAG}")`).join("+")}`, WARNING),
  ];
}

/**
 * @param tag cell with the tag beside the function's name
 * @returns the cells with the statuses
 */
export function writeComparisonChecks(draft: SheetDraft, settings: NamedInputArea, tag: Area): Area {
  draft.heading(ROWS.checks, 0, LEFT_COLUMNS, CHECKS.heading);
  const checks = [...inputChecks(settings), ...resultChecks(), ...judgementChecks(tag)];
  return writeChecks(draft, { row: ROWS.checks + 1, ...CHECK_COLUMNS }, checks, LARGEST_DIFFERENCE);
}
