/** What the recommendations come to together, and when one departs from the rule of the hybrid. */
import { CRITERIA } from "../../sourcing/criteria";
import { HIGHEST_RATING, LOWEST_RATING } from "../../sourcing/ratings";
import { RECOMMENDATIONS, type Recommendation } from "../../sourcing/recommend";
import { RATING_INPUT } from "../../words/model-blocks";
import { SUMMARY } from "../../words/portfolio";
import { address, area, type Area } from "../area";
import type { SheetDraft } from "../draft";
import type { CellContent } from "../vocabulary";
import type { PortfolioLayout } from "./layout";
import { COLUMNS, criterionColumn, RESULT_COLUMNS } from "./layout";

/** Columns of the summary: the label flows over the second. */
const SUMMARY_COLUMNS = { label: 24, functions: 26, share: 27, fte: 28, savings: 29, note: 30 } as const;

/** The two ratings of "Non-core" at which a recommendation departs from the hybrid rule. */
const CORE_AT_MOST = 2;
const NON_CORE_AT_LEAST = 4;

export interface SummaryArea {
  /** The rating at and below which a function is core. */
  readonly core: Area;
  /** The rating at and above which a function is non-core. */
  readonly nonCore: Area;
  readonly end: number;
}

/** Criterion *Non-core*, on which the hybrid rule turns. */
export const NON_CORE_COLUMN = criterionColumn(CRITERIA.findIndex(({ id }) => id === "O4"));

function summaryLine(
  layout: PortfolioLayout,
  row: number,
  total: Area,
): [CellContent, CellContent, CellContent, CellContent] {
  const { label, functions } = SUMMARY_COLUMNS;
  const named = `${layout.counted(COLUMNS.function)},"<>"`;
  const these = `${layout.counted(COLUMNS.recommendation)},${address(area(row, label), "column")}`;
  const all = address(total, "both");
  return [
    { formula: `=COUNTIFS(${named},${these})` },
    { formula: `=IF(${all}>0,${address(area(row, functions))}/${all},0)` },
    { formula: `=SUMIFS(${layout.counted(COLUMNS.fte)},${named},${these})` },
    { formula: `=SUMIFS(${layout.counted(COLUMNS.savings)},${named},${these})` },
  ];
}

const SUMMARY_FORMATS = ["count", "percent", "count", "money"] as const;

function writeStatement(draft: SheetDraft, row: number, countOf: (recommendation: Recommendation) => string): void {
  const { hybrid, outsourcing, offshoring, inHouse } = SUMMARY;
  const [blend, out, off] = [countOf("Hybrid"), countOf("Outsource"), countOf("Offshore")];
  const one = `IF(${out}>0,"${outsourcing}",IF(${off}>0,"${offshoring}","${inHouse}"))`;
  const statement = { formula: `=IF(${blend}+${out}*${off}>0,"${hybrid}",${one})` };
  draft.put(row, SUMMARY_COLUMNS.label, SUMMARY.statement, "strong");
  draft.put(row, SUMMARY_COLUMNS.functions, statement, "strong");
  draft.put(row, SUMMARY_COLUMNS.note, SUMMARY.note, "note");
}

/** An input of the hybrid rule: label, rating, unit, note. */
function writeRuleInput(draft: SheetDraft, row: number, [label, note]: readonly [string, string], value: number): Area {
  draft.put(row, SUMMARY_COLUMNS.label, label, "label");
  const input = draft.put(row, SUMMARY_COLUMNS.share, value, "inputCentred", "whole");
  draft.put(row, SUMMARY_COLUMNS.fte, SUMMARY.rating, "unit");
  draft.put(row, SUMMARY_COLUMNS.note, note, "note");
  draft.validate({
    area: input,
    rule: { kind: "whole", minimum: LOWEST_RATING, maximum: HIGHEST_RATING },
    prompt: { title: SUMMARY.promptTitle, message: SUMMARY.settingPrompt },
    refusal: RATING_INPUT.refusal,
  });
  return input;
}

export function writeSummary(draft: SheetDraft, row: number, layout: PortfolioLayout): SummaryArea {
  const { label, functions } = SUMMARY_COLUMNS;
  const { heading, recommendation, functions: count, share, fte, savings, total } = SUMMARY;
  draft.heading(row, label, RESULT_COLUMNS, heading);
  draft.write(row + 1, label, [[recommendation, null, count, share, fte, savings, null]], "columnHeader");
  draft.style(area(row + 1, functions, 1, SUMMARY_FORMATS.length), "numberHeader");
  const first = row + 2;
  const totalRow = first + RECOMMENDATIONS.length;
  RECOMMENDATIONS.forEach((each, index) => {
    draft.put(first + index, label, each, "label");
    summaryLine(layout, first + index, area(totalRow, functions)).forEach((content, offset) => {
      draft.put(first + index, functions + offset, content, "calculation", SUMMARY_FORMATS[offset]);
    });
  });
  draft.put(totalRow, label, total, "strong");
  SUMMARY_FORMATS.forEach((numberFormat, offset) => {
    const lines = address(area(first, functions + offset, RECOMMENDATIONS.length, 1));
    draft.put(totalRow, functions + offset, { formula: `=SUM(${lines})` }, "total", numberFormat);
  });
  writeStatement(draft, totalRow + 1, (each) =>
    address(area(first + RECOMMENDATIONS.indexOf(each), functions), "both"),
  );
  return {
    core: writeRuleInput(draft, totalRow + 2, [SUMMARY.core, SUMMARY.coreNote], CORE_AT_MOST),
    nonCore: writeRuleInput(draft, totalRow + 3, [SUMMARY.nonCore, SUMMARY.nonCoreNote], NON_CORE_AT_LEAST),
    end: totalRow + 4,
  };
}
