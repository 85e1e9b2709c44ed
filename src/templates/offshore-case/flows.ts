/** The cash flows by the SHORE function, in the years' columns, and how far they are from the native model. */
import { RESULTS } from "../../words/offshore-business-case";
import { address, area, type Area } from "../area";
import type { SheetDraft } from "../draft";
import type { CellContent } from "../vocabulary";
import { shore, type CaseCall } from "./case-call";
import { ALL_COLUMNS, allYears, fixed, MOST_YEARS, TIME_COLUMNS } from "./layout";
import { difference } from "./result-formulas";

export interface FlowArea {
  readonly flows: Area;
  readonly gaps: Area;
  readonly end: number;
}

/** One formula a year, t0 included. */
const inEachYear = (formula: (column: number) => string): CellContent[] =>
  Array.from({ length: MOST_YEARS + 1 }, (_, index) => ({ formula: `=${formula(TIME_COLUMNS.start + index)}` }));

const cell = (row: number, column: number): string => address(area(row, column));

/** Label, unit and note of a line; the years are left to the caller. */
function writeLineTexts(draft: SheetDraft, row: number, name: string, rule: string): void {
  draft.put(row, TIME_COLUMNS.label, name, "label");
  draft.put(row, TIME_COLUMNS.unit, RESULTS.unit, "unit");
  draft.put(row, TIME_COLUMNS.note, rule, "note");
}

function writeGaps(draft: SheetDraft, header: number, flows: Area, { inputs, model }: CaseCall): Area {
  const gaps = allYears(flows.row + 1);
  const years = inputs.live("years");
  const net = model.line("net").row;
  writeLineTexts(draft, gaps.row, RESULTS.flowsGap, RESULTS.flowsGapNote);
  draft.put(gaps.row, TIME_COLUMNS.total, { formula: `=MAX(${address(gaps)})` }, "calculation", "tiny");
  const gap = (column: number): string => {
    const year = address(area(header, column), "row");
    return `IF(${year}<=${fixed(years)},${difference(cell(flows.row, column), cell(net, column))},0)`;
  };
  draft.write(gaps.row, gaps.column, [inEachYear(gap)], "calculation", "tiny");
  return gaps;
}

export function writeFlows(draft: SheetDraft, row: number, call: CaseCall): FlowArea {
  draft.heading(row, 0, ALL_COLUMNS, RESULTS.heading);
  const header = row + 1;
  const periods = inEachYear((column) => cell(call.model.periods.row, column));
  draft.write(header, TIME_COLUMNS.start, [periods], "periodHeader", "period");
  const flows = allYears(row + 2);
  writeLineTexts(draft, flows.row, RESULTS.flows, RESULTS.flowsNote);
  draft.style(flows, "result", "money");
  draft.put(flows.row, flows.column, shore("OFFSHORE_CASHFLOWS", call), "result", "money");
  return { flows, gaps: writeGaps(draft, header, flows, call), end: row + 4 };
}
