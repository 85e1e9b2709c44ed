/** What is computed beside the table: the SHORE results, the same by native formulas, the cash flows. */
import { CRITERIA_PER_MODEL, type Model } from "../../sourcing/criteria";
import { NAMESPACE } from "../../words/namespace";
import { FLOWS_BLOCK, NATIVE_BLOCK, RESULTS_BLOCK } from "../../words/portfolio";
import { address, area, type Area } from "../area";
import { differenceFormula } from "../blocks/checks";
import type { NamedInputArea } from "../blocks/named-inputs";
import type { SheetDraft } from "../draft";
import { SCORE_SCALE, type NumberFormat } from "../palette";
import type { CellContent } from "../vocabulary";
import { caseArguments, partsOf, ratingsOf, type Part, type PartKind } from "./parts";
import { COLUMNS, FLOW_COLUMNS, NATIVE_COLUMNS, PortfolioLayout, RESULT_COLUMNS } from "./layout";

const shore = (name: string, args: string): CellContent => ({ formula: `=${NAMESPACE}.${name}(${args})` });

interface ResultColumn {
  readonly header: string;
  readonly unit: string;
  readonly content: (part: Part) => CellContent;
  readonly parts: PartKind;
  readonly numberFormat: NumberFormat;
  readonly role: "result" | "resultWord" | "resultText";
}

function resultColumns(layout: PortfolioLayout): readonly ResultColumn[] {
  const { units, ...headers } = RESULTS_BLOCK;
  const criteria = layout.name("Criteria");
  const weights = layout.name("Weights");
  const judged = (part: Part): string =>
    [ratingsOf(layout, part), weights, criteria, layout.name("Settings")].join(",");
  const score =
    (model: Model) =>
    (part: Part): CellContent =>
      shore("SOURCING_SCORE", [ratingsOf(layout, part), `"${model}"`, weights, criteria].join(","));
  const money =
    (name: string) =>
    (part: Part): CellContent =>
      shore(name, caseArguments(layout, part));
  const column = (
    header: string,
    unit: string,
    content: ResultColumn["content"],
    numberFormat: NumberFormat,
  ): ResultColumn => ({ header, unit, content, parts: "value", numberFormat, role: "result" });
  return [
    column(headers.outsource, units.score, score("Outsource"), "score"),
    column(headers.offshore, units.score, score("Offshore"), "score"),
    {
      ...column(
        headers.recommendation,
        units.recommendation,
        (part) => shore("SOURCING_MODEL", judged(part)),
        "general",
      ),
      role: "resultWord",
    },
    column(headers.savings, units.money, money("OFFSHORE_SAVINGS"), "money"),
    column(headers.npv, units.money, money("OFFSHORE_NPV"), "money"),
    column(headers.percent, units.percent, money("OFFSHORE_SAVINGS_PCT"), "percent"),
    {
      ...column(headers.reason, units.reason, (part) => shore("SOURCING_REASON", judged(part)), "general"),
      parts: "reason",
      role: "resultText",
    },
  ];
}

/** Total over the rows that have a name. */
const totalOf = (layout: PortfolioLayout, column: number): CellContent => ({
  formula: `=SUMIFS(${layout.counted(column)},${layout.counted(COLUMNS.function)},"<>")`,
});

export function writeResults(draft: SheetDraft, layout: PortfolioLayout): void {
  const columns = resultColumns(layout);
  draft.heading(PortfolioLayout.functionsHeading, COLUMNS.outsource, RESULT_COLUMNS, RESULTS_BLOCK.heading);
  draft.write(PortfolioLayout.units, COLUMNS.outsource, [columns.map(({ unit }) => unit)], "tableUnit");
  draft.write(PortfolioLayout.header, COLUMNS.outsource, [columns.map(({ header }) => header)], "tableHeader");
  columns.forEach(({ content, parts, numberFormat, role }, index) => {
    const column = COLUMNS.outsource + index;
    draft.style(layout.body(column), role, numberFormat);
    for (const part of partsOf(layout, parts))
      draft.put(PortfolioLayout.first + part.first, column, content(part), role, numberFormat);
  });
  for (const column of [COLUMNS.savings, COLUMNS.npv]) {
    draft.put(PortfolioLayout.totals, column, totalOf(layout, column), "total", "money");
  }
  draft.condition({
    kind: "scale",
    area: layout.body(COLUMNS.outsource, 2),
    low: { value: 0, color: SCORE_SCALE.low },
    high: { value: 100, color: SCORE_SCALE.high },
  });
}

const cell = (row: number, column: number): string => address(area(row, column));

const ratingsInRow = (row: number, model: Model): string =>
  address(area(row, PortfolioLayout.firstRating(model), 1, CRITERIA_PER_MODEL), "column");

/** Share of a model's weight that is rated. */
function coverageFormula(row: number, model: Model): string {
  const weights = address(PortfolioLayout.weights("normalised", model), "both");
  return `=SUMPRODUCT(${weights}*(${ratingsInRow(row, model)}>0))`;
}

/** @param rated cell with the share that is rated */
function scoreFormula(row: number, model: Model, rated: string): string {
  const ratings = ratingsInRow(row, model);
  const [weights, worst, best] = (["normalised", "worst", "best"] as const).map((line) =>
    address(PortfolioLayout.weights(line, model), "both"),
  );
  const value = `SUMPRODUCT(${weights}*(${ratings}>0)*(${ratings}-${worst})/(${best}-${worst}))`;
  return `=IF(${rated}>0,100*${value}/${rated},"")`;
}

/** Excel's own formulas for one row of the table. */
function nativeRow(row: number, rate: Area): CellContent[] {
  const native = (offset: number): string => cell(row, COLUMNS.native + offset);
  const start = cell(row, COLUMNS.flows);
  const flows = address(area(row, COLUMNS.flows, 1, FLOW_COLUMNS));
  const run = address(area(row, COLUMNS.flows + 1, 1, FLOW_COLUMNS - 1));
  return [
    coverageFormula(row, "Outsource"),
    coverageFormula(row, "Offshore"),
    scoreFormula(row, "Outsource", native(0)),
    scoreFormula(row, "Offshore", native(1)),
    `=IF(COUNT(${flows})=0,"",${start}+NPV(${address(rate, "both")},${run}))`,
    `=IF(COUNT(${flows})=0,"",SUM(${flows}))`,
    differenceFormula(cell(row, COLUMNS.outsource), native(2)),
    differenceFormula(cell(row, COLUMNS.offshoreScore), native(3)),
    differenceFormula(cell(row, COLUMNS.npv), native(4)),
    differenceFormula(cell(row, COLUMNS.savings), native(5)),
  ].map((formula) => ({ formula }));
}

/** Native columns in order: header, unit, number format. */
const NATIVE: readonly (readonly [string, string, NumberFormat])[] = [
  [NATIVE_BLOCK.outsourceCoverage, NATIVE_BLOCK.units.share, "percent"],
  [NATIVE_BLOCK.offshoreCoverage, NATIVE_BLOCK.units.share, "percent"],
  [NATIVE_BLOCK.outsource, NATIVE_BLOCK.units.score, "score"],
  [NATIVE_BLOCK.offshore, NATIVE_BLOCK.units.score, "score"],
  [NATIVE_BLOCK.npv, NATIVE_BLOCK.units.money, "money"],
  [NATIVE_BLOCK.savings, NATIVE_BLOCK.units.money, "money"],
  [NATIVE_BLOCK.outsourceGap, NATIVE_BLOCK.units.gap, "tiny"],
  [NATIVE_BLOCK.offshoreGap, NATIVE_BLOCK.units.gap, "tiny"],
  [NATIVE_BLOCK.npvGap, NATIVE_BLOCK.units.gap, "tiny"],
  [NATIVE_BLOCK.savingsGap, NATIVE_BLOCK.units.gap, "tiny"],
];

/** Where the differences stand that the checks look at, from the first native column. */
export const GAPS = { outsource: 6, offshore: 7, npv: 8, savings: 9 } as const;

/** The line of an assumption by its position in the name–value table. */
const valueAt = ({ values }: NamedInputArea, index: number): Area => area(values.row + index, values.column);

/** Positions of the assumptions that native formulas refer to. */
const YEARS = 0;
const DISCOUNT_RATE = 1;

export function writeNativeBlock(draft: SheetDraft, layout: PortfolioLayout, assumptions: NamedInputArea): void {
  draft.heading(PortfolioLayout.functionsHeading, COLUMNS.native, NATIVE_COLUMNS, NATIVE_BLOCK.heading);
  draft.write(PortfolioLayout.units, COLUMNS.native, [NATIVE.map(([, unit]) => unit)], "tableUnit");
  draft.write(PortfolioLayout.header, COLUMNS.native, [NATIVE.map(([header]) => header)], "tableHeader");
  const rate = valueAt(assumptions, DISCOUNT_RATE);
  const rows = Array.from({ length: layout.nativeRows }, (_, index) => nativeRow(PortfolioLayout.first + index, rate));
  draft.write(PortfolioLayout.first, COLUMNS.native, rows, "calculation");
  NATIVE.forEach(([, , numberFormat], index) => {
    draft.style(area(PortfolioLayout.first, COLUMNS.native + index, layout.nativeRows, 1), "calculation", numberFormat);
  });
}

/** Period numbers 0, 1, … up to the horizon; further cells stay empty. */
function periods(years: Area): CellContent[] {
  const numbers = Array.from({ length: FLOW_COLUMNS - 1 }, (_, index): CellContent => {
    const previous = cell(PortfolioLayout.header, COLUMNS.flows + index);
    const next = `IF(${previous}<${address(years, "both")},${previous}+1,"")`;
    return { formula: `=IF(COUNT(${previous})=0,"",${next})` };
  });
  return [0, ...numbers];
}

/** Columns that the heading covers: the flows of the usual five years. */
const FLOWS_SHOWN = 6;

/**
 * A short list shows flows of the longest horizon in the right format. Under a long one that would be fifty formatted empty
 * cells a row, more than everything else on the sheet together.
 */
const flowColumnsStyled = ({ rows, nativeRows }: PortfolioLayout): number =>
  rows > nativeRows ? FLOWS_SHOWN : FLOW_COLUMNS;

export function writeFlows(draft: SheetDraft, layout: PortfolioLayout, assumptions: NamedInputArea): void {
  draft.heading(PortfolioLayout.functionsHeading, COLUMNS.flows, FLOWS_SHOWN, FLOWS_BLOCK.heading);
  draft.put(PortfolioLayout.units, COLUMNS.flows, FLOWS_BLOCK.unit, "unit");
  const header = [periods(valueAt(assumptions, YEARS))];
  draft.write(PortfolioLayout.header, COLUMNS.flows, header, "periodHeader", "period");
  draft.style(layout.body(COLUMNS.flows, flowColumnsStyled(layout)), "calculation", "money");
  for (const part of partsOf(layout, "flows")) {
    const flows = shore("OFFSHORE_CASHFLOWS", caseArguments(layout, part));
    draft.put(PortfolioLayout.first + part.first, COLUMNS.flows, flows, "calculation", "money");
  }
}

/** Rows without a name show nothing: errors for want of input would hide errors that matter. */
export function hideUnusedRows(draft: SheetDraft, layout: PortfolioLayout): void {
  const name = address(area(PortfolioLayout.first, COLUMNS.function), "column");
  draft.condition({
    kind: "formula",
    area: layout.body(COLUMNS.outsource, COLUMNS.flows + FLOW_COLUMNS - COLUMNS.outsource),
    formula: `=${name}=""`,
    tone: "unused",
  });
}
