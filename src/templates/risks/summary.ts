/** What the risks come to by model, and the chart of their scores. */
import { BANDS_BLOCK, RISK_SUMMARY, SCORES_CHART } from "../../words/risk-register";
import { address, area } from "../area";
import type { SheetDraft } from "../draft";
import { CHART_COLORS, type NumberFormat } from "../palette";
import type { CellContent } from "../vocabulary";
import { COLUMNS, type RegisterLayout, ROWS, SCORE_COLUMNS } from "./layout";
import { RISK_MODELS } from "./table";

/** Columns that summary and checks cover; the chart stands right of them. */
export const LEFT_COLUMNS = COLUMNS.owner + 1;

/** Bars of more risks than this are too thin to read. */
const MOST_BARS = 30;

/** Columns in order: header with its unit, number format. */
const SUMMARY: readonly (readonly [header: string, numberFormat: NumberFormat])[] = [
  [RISK_SUMMARY.risks, "count"],
  [RISK_SUMMARY.rated, "count"],
  [RISK_SUMMARY.meanInherent, "score"],
  [RISK_SUMMARY.meanResidual, "score"],
  [RISK_SUMMARY.reduction, "percent"],
  [RISK_SUMMARY.residualBand(BANDS_BLOCK.high), "count"],
  [RISK_SUMMARY.residualBand(BANDS_BLOCK.veryHigh), "count"],
];

/** A line over the risks whose model is the one named in its first cell; the total over all of them. */
function summaryLine(layout: RegisterLayout, row: number, isTotal: boolean): CellContent[] {
  const these = isTotal
    ? `${layout.counted(COLUMNS.risk)},"<>"`
    : `${layout.counted(COLUMNS.model)},${address(area(row, COLUMNS.risk), "column")}`;
  const [inherent, residual] = [layout.counted(COLUMNS.inherent), layout.counted(COLUMNS.residual)];
  const rated = address(area(row, COLUMNS.source), "column");
  const sum = (scores: string): string => `SUMIFS(${scores},${these})`;
  const mean = (scores: string): string => {
    const count = `COUNTIFS(${these},${scores},">0")`;
    return `=IF(${count}>0,${sum(scores)}/${count},0)`;
  };
  const inBand = (band: string): string => `=COUNTIFS(${these},${layout.counted(COLUMNS.residualBand)},"${band}")`;
  return [
    `=COUNTIFS(${these},${layout.counted(COLUMNS.risk)},"<>")`,
    `=COUNTIFS(${these},${inherent},">0",${residual},">0")`,
    mean(inherent),
    mean(residual),
    `=IF(${rated}>0,1-${sum(residual)}/${sum(inherent)},0)`,
    inBand(BANDS_BLOCK.high),
    inBand(BANDS_BLOCK.veryHigh),
  ].map((formula) => ({ formula }));
}

export function writeSummary(draft: SheetDraft, layout: RegisterLayout): void {
  draft.heading(ROWS.summary, 0, LEFT_COLUMNS, RISK_SUMMARY.heading);
  draft.put(ROWS.summary + 1, COLUMNS.risk, RISK_SUMMARY.model, "columnHeader");
  draft.write(ROWS.summary + 1, COLUMNS.model, [SUMMARY.map(([header]) => header)], "numberHeader");
  const first = ROWS.summary + 2;
  [...RISK_MODELS, RISK_SUMMARY.total].forEach((model, index) => {
    const isTotal = model === RISK_SUMMARY.total;
    draft.put(first + index, COLUMNS.risk, model, isTotal ? "total" : "label");
    const line = summaryLine(layout, first + index, isTotal);
    SUMMARY.forEach(([, numberFormat], offset) => {
      const role = isTotal ? "total" : "calculation";
      draft.put(first + index, COLUMNS.model + offset, line[offset] ?? null, role, numberFormat);
    });
  });
}

/** Both scores of every risk, in the order of the table. */
export function writeScoresChart(draft: SheetDraft, layout: RegisterLayout): void {
  if (layout.rows > MOST_BARS) return;
  const { name, title, alternativeText, risks, scores, inherent, residual } = SCORES_CHART;
  const x = layout.body(COLUMNS.risk);
  draft.chart({
    name,
    kind: "bar",
    title,
    alternativeText,
    area: area(
      ROWS.summary,
      COLUMNS.description,
      ROWS.risks - ROWS.summary - 1,
      COLUMNS.inherent + SCORE_COLUMNS - COLUMNS.description,
    ),
    xAxis: { title: risks, fromTop: true },
    yAxis: { title: scores, minimum: 0, maximum: 25, majorUnit: 5, numberFormat: "whole" },
    series: [
      { name: inherent, x, y: layout.body(COLUMNS.inherent), look: "bars", color: CHART_COLORS.before },
      { name: residual, x, y: layout.body(COLUMNS.residual), look: "bars", color: CHART_COLORS.after },
    ],
    legend: "bottom",
  });
}
