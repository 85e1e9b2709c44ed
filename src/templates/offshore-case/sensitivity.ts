/** The tornado: its table by the SHORE function, the widest ranges as changes of the NPV, and the chart. */
import { offshoreDrivers } from "../../finance/drivers";
import { TORNADO } from "../../words/offshore-business-case";
import { address, area, type Area } from "../area";
import type { SheetDraft } from "../draft";
import { CHART_COLORS } from "../palette";
import type { CellContent } from "../vocabulary";
import { EXAMPLE_MIGRATED } from "./examples";
import { ALL_COLUMNS, CHART_COLUMNS, fixed, TWO_LINES } from "./layout";
import { shore, type CaseCall } from "./case-call";

/** More bars than this are too small to matter and too thin to read. */
const MOST_BARS = 10;

/** Rows that the table takes at most. */
const DRIVERS = offshoreDrivers(EXAMPLE_MIGRATED.length).length;

const COLUMNS = { driver: 0, low: 1, high: 2, range: 3, rank: 4, widest: 5, lowered: 7, raised: 8 } as const;

export interface SensitivityArea {
  readonly results: Area;
  readonly end: number;
}

/** The widest ranges, first one on top, as changes from the live NPV. */
function writeBars(draft: SheetDraft, first: number, npv: Area): { lowered: Area; raised: Area; drivers: Area } {
  const cell = (row: number, column: number): string => address(area(row, column));
  const ofRank = (row: number, column: number): string =>
    `INDEX(${fixed(area(first, column, DRIVERS, 1))},${cell(row, COLUMNS.rank)})`;
  for (let row = first; row < first + MOST_BARS; row++) {
    const rank: CellContent = row === first ? 1 : { formula: `=${cell(row - 1, COLUMNS.rank)}+1` };
    draft.put(row, COLUMNS.rank, rank, "calculationCentred", "whole");
    draft.put(row, COLUMNS.widest, { formula: `=${ofRank(row, COLUMNS.driver)}` }, "calculation");
    const change = (column: number): CellContent => ({ formula: `=${ofRank(row, column)}-${fixed(npv)}` });
    draft.write(row, COLUMNS.lowered, [[change(COLUMNS.low), change(COLUMNS.high)]], "calculation", "money");
  }
  const bars = (column: number): Area => area(first, column, MOST_BARS, 1);
  return { lowered: bars(COLUMNS.lowered), raised: bars(COLUMNS.raised), drivers: bars(COLUMNS.widest) };
}

function addTornado(draft: SheetDraft, where: Area, bars: ReturnType<typeof writeBars>): void {
  const series = (name: string, y: Area, color: string) => ({ name, x: bars.drivers, y, look: "bars", color }) as const;
  draft.chart({
    name: TORNADO.name,
    kind: "stackedBar",
    title: TORNADO.title,
    alternativeText: TORNADO.alternativeText,
    area: where,
    xAxis: { title: TORNADO.xAxis, labels: "low", fromTop: true },
    yAxis: { title: TORNADO.yAxis, numberFormat: "money" },
    series: [
      series(TORNADO.lowered, bars.lowered, CHART_COLORS.limit),
      series(TORNADO.raised, bars.raised, CHART_COLORS.points),
    ],
    legend: "bottom",
  });
}

/** @param npv live net present value that the changes are measured from */
export function writeSensitivity(draft: SheetDraft, row: number, call: CaseCall, npv: Area): SensitivityArea {
  draft.heading(row, 0, ALL_COLUMNS, TORNADO.heading);
  const [rank, widest, lowered, raised] = TORNADO.bars;
  draft.write(row + 1, COLUMNS.driver, [[...TORNADO.header, rank, widest, null, lowered, raised]], "columnHeader");
  draft.style(area(row + 1, COLUMNS.low, 1, COLUMNS.range - COLUMNS.low + 1), "numberHeader");
  draft.style(area(row + 1, COLUMNS.lowered, 1, COLUMNS.raised - COLUMNS.lowered + 1), "numberHeader");
  draft.style(area(row + 1, COLUMNS.rank), "columnHeaderCentred");
  draft.height(row + 1, 1, TWO_LINES);
  const first = row + 2;
  const results = area(first, COLUMNS.driver, DRIVERS, COLUMNS.range + 1);
  draft.style(results, "result", "money");
  const formula = shore("OFFSHORE_SENSITIVITY", call, { after: [address(call.settings.swing)] });
  draft.put(first, COLUMNS.driver, formula, "result", "money");
  const bars = writeBars(draft, first, npv);
  addTornado(draft, area(row + 1, CHART_COLUMNS.first, DRIVERS + 1, CHART_COLUMNS.columns), bars);
  draft.put(results.row + DRIVERS, COLUMNS.driver, TORNADO.alternativeText, "note");
  return { results, end: results.row + DRIVERS + 1 };
}
