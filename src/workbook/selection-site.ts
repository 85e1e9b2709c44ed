/** A template written at the selected cell of a sheet that may hold other things: only where all of its area is empty. */
import { address, area, type Area } from "../templates/area";
import type { ColumnWidth, RowHeight, TemplateSheet } from "../templates/vocabulary";
import { words } from "../words/language";
import { numberedName, type ErrorWords } from "../words/workbook";
import { WorkbookError } from "./excel-errors";
import { SHEET_COLUMNS, SHEET_ROWS } from "./formulas/references";
import { removeTraces, type Before, type BuildSheet, type InsertionSite, type Subject } from "./insertion-site";
import { movedSheet } from "./move-sheet";
import { sheetExtent } from "./sheet-extent";
import { forgetMark, queueMark, queueUnmark, type Mark } from "./unfinished/mark";
import { POINTS_PER_PIXEL, rangeOf } from "./write-looks";

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const beginningOf = ({ rowIndex, columnIndex }: Excel.Range): CellPlace => ({ row: rowIndex, column: columnIndex });

/** Asks with the next request where the selection begins; what is returned may be called after it. */
export function queueSelection(context: Excel.RequestContext): () => CellPlace {
  const selected = context.workbook.getSelectedRange();
  selected.load("rowIndex,columnIndex");
  return () => beginningOf(selected);
}

const refuse = (why: ErrorWords): never => {
  throw new WorkbookError(why, words().workbook.consequences.untouched);
};

function assertOnSheet({ row, column, rows, columns }: Area): void {
  if (row + rows > SHEET_ROWS || column + columns > SHEET_COLUMNS) {
    refuse(words().insertion.offSheet(address(area(row, column))));
  }
}

/** Points from the top left corner of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

/** What a sheet holds beside the place. */
interface Neighbours {
  readonly chartNames: readonly string[];
  readonly isAlone: boolean;
}

/** What is asked about a place and its sheet. */
interface Surroundings {
  readonly range: Excel.Range;
  readonly used: Excel.Range;
  readonly sheetUsed: Excel.Range;
  readonly crossing: Excel.TableScopedCollection;
  readonly tables: Excel.TableCollection;
  readonly charts: Excel.ChartCollection;
}

/** @throws WorkbookError when anything stands in the area, or lies over it */
function assertEmpty(needed: Area, { range, used, sheetUsed, crossing, tables, charts }: Surroundings): Neighbours {
  const where = address(needed);
  const table = crossing.items.at(0);
  const chart = charts.items.find((each) => overlap(each, range));
  if (table !== undefined) refuse(words().insertion.overTable(where, table.name));
  if (!used.isNullObject) refuse(words().insertion.notEmpty(where, used.address.split("!").pop() ?? used.address));
  if (chart !== undefined) refuse(words().insertion.overChart(where, chart.name));
  return {
    chartNames: charts.items.map(({ name }) => name),
    isAlone: sheetUsed.isNullObject && charts.items.length === 0 && tables.items.length === 0,
  };
}

/** Asks with the next request what stands in the area or lies over it; what is returned may be called after it. */
function queueNeighbours(worksheet: Excel.Worksheet, needed: Area): () => Neighbours {
  const range = rangeOf(worksheet, needed);
  const used = range.getUsedRangeOrNullObject(false);
  const sheetUsed = worksheet.getUsedRangeOrNullObject(false);
  const crossing = range.getTables(false);
  const { charts, tables } = worksheet;
  range.load("left,top,width,height");
  used.load("address");
  sheetUsed.load("address");
  crossing.load("items/name");
  tables.load("items/name");
  charts.load("items/name,items/left,items/top,items/width,items/height");
  return () => assertEmpty(needed, { range, used, sheetUsed, crossing, tables, charts });
}

/** Charts are found by their names afterwards: those of a second copy on the same sheet need others. */
function withFreeChartNames(sheet: TemplateSheet, taken: readonly string[]): TemplateSheet {
  const charts = sheet.charts.map((chart) => {
    let number = 1;
    const candidate = (): string => (number === 1 ? chart.name : numberedName(chart.name, number));
    while (taken.includes(candidate())) number += 1;
    return { ...chart, name: candidate() };
  });
  return { ...sheet, charts };
}

/** A width or height as it was, in points; null where the rows or columns differ among themselves. */
interface Measured {
  readonly where: Area;
  readonly side: "columnWidth" | "rowHeight";
  readonly points: number | null;
}

/** Asks with the next request for sizes of columns, one by one, and of groups of rows. */
function queueMeasures(worksheet: Excel.Worksheet, { columnWidths, rowHeights }: TemplateSheet): () => Measured[] {
  const columns = columnWidths.flatMap(({ column, columns: count }) =>
    Array.from({ length: count }, (_, index) => ({
      where: area(0, column + index),
      side: "columnWidth" as const,
    })),
  );
  const rows = rowHeights.map(({ row, rows: count }) => ({ where: area(row, 0, count), side: "rowHeight" as const }));
  const asked = [...columns, ...rows].map((each) => {
    const { format } = rangeOf(worksheet, each.where);
    format.load(each.side);
    return { ...each, format };
  });
  return () => asked.map(({ where, side, format }) => ({ where, side, points: format[side] }));
}

/** Whether this many pixels are more than what was measured: beside other things nothing is made narrower. */
const isLarger = (pixels: number, { points }: Measured): boolean =>
  points !== null && pixels * POINTS_PER_PIXEL > points;

function widened({ columnWidths }: TemplateSheet, measured: readonly Measured[]): ColumnWidth[] {
  return columnWidths.flatMap(({ column, columns, pixels }) =>
    Array.from({ length: columns }, (_, index) => ({ column: column + index, columns: 1, pixels })).filter((width) =>
      measured.some(
        (each) => each.side === "columnWidth" && each.where.column === width.column && isLarger(pixels, each),
      ),
    ),
  );
}

const heightened = ({ rowHeights }: TemplateSheet, measured: readonly Measured[]): RowHeight[] =>
  rowHeights.filter(({ row, pixels }) =>
    measured.some((each) => each.side === "rowHeight" && each.where.row === row && isLarger(pixels, each)),
  );

/** Beside other things on the sheet, columns and rows grow where values need the room, and never shrink. */
const besideOthers = (sheet: TemplateSheet, measured: readonly Measured[]): TemplateSheet => ({
  ...sheet,
  columnWidths: widened(sheet, measured),
  rowHeights: heightened(sheet, measured),
});

/** How the sheet was shown. */
interface View {
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly frozen: string | null;
}

const viewOf = ({ tabColor, showGridlines }: Excel.Worksheet, frozen: Excel.Range): View => ({
  tabColor,
  gridlines: showGridlines,
  frozen: frozen.isNullObject ? null : frozen.address,
});

function queueView(worksheet: Excel.Worksheet): () => View {
  const frozen = worksheet.freezePanes.getLocationOrNullObject();
  worksheet.load("tabColor,showGridlines");
  frozen.load("address");
  return () => viewOf(worksheet, frozen);
}

function restoreView(worksheet: Excel.Worksheet, { tabColor, gridlines, frozen }: View): void {
  worksheet.tabColor = tabColor;
  worksheet.showGridlines = gridlines;
  worksheet.freezePanes.unfreeze();
  if (frozen !== null) worksheet.freezePanes.freezeAt(worksheet.getRange(frozen.split("!").pop()));
}

function restoreSizes(worksheet: Excel.Worksheet, measured: readonly Measured[]): void {
  for (const { where, side, points } of measured) {
    if (points === null) continue;
    const range = rangeOf(worksheet, where);
    const line = side === "columnWidth" ? range.getEntireColumn() : range.getEntireRow();
    line.format[side] = points;
  }
}

/**
 * Removes tables and charts that are there; a table's cells are cleared with the others, so that nothing moves up.
 *
 * @returns whether anything has been written at all: values come first
 */
async function removeObjects(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { tables, charts }: TemplateSheet,
  needed: Area,
): Promise<boolean> {
  const foundTables = tables.map(({ name }) => worksheet.tables.getItemOrNullObject(name));
  const foundCharts = charts.map(({ name }) => worksheet.charts.getItemOrNullObject(name));
  const used = rangeOf(worksheet, needed).getUsedRangeOrNullObject(false);
  for (const found of [...foundTables, ...foundCharts]) found.load("name");
  used.load("address");
  await context.sync();
  for (const table of foundTables) if (!table.isNullObject) table.convertToRange();
  for (const chart of foundCharts) if (!chart.isNullObject) chart.delete();
  return !used.isNullObject;
}

export function emptyArea(worksheet: Excel.Worksheet, needed: Area): void {
  const range = rangeOf(worksheet, needed);
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.clear("All");
}

/** Everything that was there before, for going back to it. */
interface Former {
  readonly measured: readonly Measured[];
  /** Absent where the template leaves the view alone. */
  readonly view?: View;
}

/** The place while it is being written to. */
class PlaceInUse implements InsertionSite {
  private mark: Mark | undefined;
  readonly leftOver: string;

  constructor(
    readonly sheetId: string,
    readonly sheet: TemplateSheet,
    private readonly needed: Area,
    private readonly former: Former,
    private readonly subject: Subject,
  ) {
    this.leftOver = words().insertion.leftAtSelection(address(needed));
  }

  get workingName(): string {
    return this.sheet.name;
  }

  get isAlone(): boolean {
    return this.former.view !== undefined;
  }

  begin(context: Excel.RequestContext, requests: number): void {
    if (requests === 1) return;
    const range = rangeOf(context.workbook.worksheets.getItem(this.sheetId), this.needed);
    this.mark = queueMark(context, range, { kind: "block", id: this.subject.id, title: this.subject.title });
  }

  complete(context: Excel.RequestContext): void {
    if (this.mark !== undefined) queueUnmark(context, this.mark);
  }

  clear(): Promise<void> {
    const { sheetId, sheet, needed, former, mark } = this;
    return removeTraces({ sheetId, names: sheet.names, mark }, async (worksheet, context) => {
      // Where nothing was written nothing is cleared: the sheet may be protected by now.
      if (!(await removeObjects(context, worksheet, sheet, needed))) return;
      emptyArea(worksheet, needed);
      restoreSizes(worksheet, former.measured);
      if (former.view !== undefined) restoreView(worksheet, former.view);
      rangeOf(worksheet, area(needed.row, needed.column)).select();
    });
  }

  end(): void {
    forgetMark(this.mark);
  }
}

/** What shall stand there. */
interface SelectionOrder {
  readonly subject: Subject;
  /** Free in the workbook. */
  readonly tableName: string;
  readonly build: BuildSheet;
}

/**
 * Makes ready the place that begins at a cell of the sheet in front.
 * @throws WorkbookError when anything stands where the template would
 */
export async function selectionSite(
  context: Excel.RequestContext,
  { activeSheetId: sheetId, activeSheet }: Before,
  { row, column }: CellPlace,
  order: SelectionOrder,
): Promise<InsertionSite> {
  const built = order.build({ sheet: activeSheet, table: order.tableName });
  const needed = { ...sheetExtent(built), row, column };
  assertOnSheet(needed);
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  const moved = movedSheet(built, { rows: row, columns: column });
  const [neighbours, measures, view] = [
    queueNeighbours(worksheet, needed),
    queueMeasures(worksheet, moved),
    queueView(worksheet),
  ];
  await context.sync();
  const { isAlone, chartNames } = neighbours();
  const named = withFreeChartNames(moved, chartNames);
  const measured = measures();
  const former: Former = { measured, ...(isAlone && { view: view() }) };
  return new PlaceInUse(sheetId, isAlone ? named : besideOthers(named, measured), needed, former, order.subject);
}
