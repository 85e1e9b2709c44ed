/** The checks of the portfolio: inputs, results against native formulas, judgement. */
import { CRITERIA, type Model } from "../../sourcing/criteria";
import type { Recommendation } from "../../sourcing/recommend";
import { CHECKS, EXAMPLE_TAG } from "../../words/model-blocks";
import { FUNCTIONS_BLOCK, PORTFOLIO_CHECKS } from "../../words/portfolio";
import { address, area, type Area } from "../area";
import { writeChecks, type Check } from "../blocks/checks";
import type { NamedInputArea } from "../blocks/named-inputs";
import type { SheetDraft } from "../draft";
import { COLUMNS, PortfolioLayout, RESULT_COLUMNS } from "./layout";
import { GAPS } from "./results";
import { NON_CORE_COLUMN, type SummaryArea } from "./summary";

/** Largest difference between a function and its native formula that still counts as equal. */
const TOLERANCE = 1e-6;

const CHECK_COLUMNS = { label: 24, found: 27, limit: 28, status: 29, note: 30 } as const;

type CheckName = keyof typeof PORTFOLIO_CHECKS;

function check(name: CheckName, formula: string, rest: Partial<Pick<Check, "limit" | "severity">> = {}): Check {
  const [label, remedy] = PORTFOLIO_CHECKS[name];
  const { limit = "zero", severity = "error" } = rest;
  return { label, remedy, formula, limit, severity, numberFormat: limit === "zero" ? "count" : "tiny" };
}

const WARNING = { severity: "warning" } as const;
const DIFFERENCE = { limit: "tolerance" } as const;

function inputChecks(layout: PortfolioLayout, inputs: CheckedInputs): Check[] {
  const weights = PortfolioLayout.weights("weight");
  const noWeight = (model: Model): string => `=IF(${address(PortfolioLayout.weightTotal(model))}>0,0,1)`;
  const ratings = layout.counted(COLUMNS.ratings, CRITERIA.length);
  const ends = area(PortfolioLayout.weights("worst").row, COLUMNS.ratings, 2, CRITERIA.length);
  const scale = address(ends);
  const outside = `COUNTIF(${ratings},"<"&MIN(${scale}))+COUNTIF(${ratings},">"&MAX(${scale}))`;
  const blank = [inputs.settings.values, inputs.assumptions.values].map((each) => `COUNTBLANK(${address(each)})`);
  return [
    check("outsourceWeights", noWeight("Outsource")),
    check("offshoreWeights", noWeight("Offshore")),
    check("blankWeights", `=COUNTBLANK(${address(weights)})`),
    check("blankInputs", `=${blank.join("+")}`),
    check("wrongRatings", `=${outside}+COUNTA(${ratings})-COUNT(${ratings})`),
  ];
}

function resultChecks(layout: PortfolioLayout): Check[] {
  const gap = (offset: number): string => `=MAX(${layout.counted(COLUMNS.native + offset)})`;
  const named = `(${layout.counted(COLUMNS.function)}<>"")`;
  const wrong = (column: number, columns: number): string =>
    `SUMPRODUCT(${named}*ISERROR(${layout.counted(column, columns)}))`;
  const inTable = `ROWS(${layout.column(FUNCTIONS_BLOCK.function)})`;
  const native = address(area(PortfolioLayout.first, COLUMNS.native, layout.nativeRows, 1));
  return [
    check("outsourceGap", gap(GAPS.outsource), DIFFERENCE),
    check("offshoreGap", gap(GAPS.offshore), DIFFERENCE),
    check("npvGap", gap(GAPS.npv), DIFFERENCE),
    check("savingsGap", gap(GAPS.savings), DIFFERENCE),
    // A function that cannot compute a row's flows puts its error into every one of them: the first tells.
    check("errors", `=${wrong(COLUMNS.outsource, RESULT_COLUMNS)}+${wrong(COLUMNS.flows, 1)}`),
    check("notCounted", `=MAX(0,${inTable}-ROWS(${layout.counted(COLUMNS.function)}))`),
    check("notChecked", `=MAX(0,${inTable}-ROWS(${native}))`, WARNING),
  ];
}

function judgementChecks(layout: PortfolioLayout, { summary, assumptions, frame }: CheckedInputs): Check[] {
  const named = `${layout.counted(COLUMNS.function)},"<>"`;
  const recommended = (recommendation: Recommendation): string =>
    `${layout.counted(COLUMNS.recommendation)},"${recommendation}"`;
  const nonCore = layout.counted(NON_CORE_COLUMN);
  const core = `${nonCore},">0",${nonCore},"<="&${address(summary.core)}`;
  const notCore = `${nonCore},">="&${address(summary.nonCore)}`;
  const examples = [layout.counted(COLUMNS.source), address(assumptions.sources), address(frame)];
  return [
    check("coreOutsourced", `=COUNTIFS(${named},${core},${recommended("Outsource")})`, WARNING),
    check("nonCoreOffshored", `=COUNTIFS(${named},${notCore},${recommended("Offshore")})`, WARNING),
    check("tooFewRatings", `=COUNTIFS(${named},${recommended("Not enough ratings")})`, WARNING),
    check("examples", `=${examples.map((where) => `COUNTIF(${where},"${EXAMPLE_TAG}")`).join("+")}`, WARNING),
  ];
}

export interface CheckedInputs {
  readonly settings: NamedInputArea;
  readonly assumptions: NamedInputArea;
  readonly summary: SummaryArea;
  /** Tags beside currency and base year. */
  readonly frame: Area;
}

/** @returns the cells with the statuses */
export function writePortfolioChecks(
  draft: SheetDraft,
  row: number,
  layout: PortfolioLayout,
  inputs: CheckedInputs,
): Area {
  draft.heading(row, CHECK_COLUMNS.label, RESULT_COLUMNS, CHECKS.heading);
  const checks = [...inputChecks(layout, inputs), ...resultChecks(layout), ...judgementChecks(layout, inputs)];
  return writeChecks(draft, { row: row + 1, ...CHECK_COLUMNS }, checks, TOLERANCE);
}
