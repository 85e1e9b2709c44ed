import {
  AddWorksheetMergeMutation,
  SetFrozenMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { BooleanNumber } from "@univerjs/core";
import { readFormats } from "./formats";
import { readTexts, usedArea } from "./cells";
import type { Book } from "./book";
import { execute, rangeOf, sheetOf, WORKBOOK_ID, worksheetOf } from "./book";
import type { Area } from "./grid";

/** A row of pixel sizes up to `count`; hidden rows and columns have none. */
function total(count: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += size(index);
  return sum;
}

export function areaInPixels(book: Book, area: Area): { left: number; top: number; width: number; height: number } {
  const worksheet = worksheetOf(book, area.sheetId);
  const rowHeight = (row: number) => (worksheet.getRowVisible(row) ? worksheet.getRowHeight(row) : 0);
  const columnWidth = (column: number) => (worksheet.getColVisible(column) ? worksheet.getColumnWidth(column) : 0);
  return {
    left: total(area.column, columnWidth),
    top: total(area.row, rowHeight),
    width: total(area.columns, (index) => columnWidth(area.column + index)),
    height: total(area.rows, (index) => rowHeight(area.row + index)),
  };
}

const POINTS_TO_PIXELS = 96 / 72;
/** Room left and right of a text, and the least width a column is fitted to. */
const CELL_PADDING = 12;
const LEAST_WIDTH = 24;

/** Average width of a character, as a share of the font size: good enough without a canvas to measure on. */
const CHARACTER_WIDTH = 0.56;

/** Width that holds the widest text of a column; texts that wrap do not count, as in Excel. */
function fittedWidth(book: Book, sheetId: string, column: number): number {
  const used = usedArea(book, sheetId);
  if (!used) return LEAST_WIDTH;
  const area = { ...used, column, columns: 1 };
  const formats = readFormats(book, area);
  const widths = readTexts(book, area).map(([text], row) => {
    const format = formats[row]?.[0];
    if (!text || format?.wrapText) return 0;
    const fontPixels = (format?.fontSize ?? 11) * POINTS_TO_PIXELS;
    return (
      Math.max(...text.split("\n").map((line) => line.length)) *
      fontPixels *
      CHARACTER_WIDTH *
      (format?.bold ? 1.08 : 1)
    );
  });
  return Math.max(LEAST_WIDTH, Math.ceil(Math.max(0, ...widths)) + CELL_PADDING);
}

export function setColumnWidth(
  book: Book,
  sheetId: string,
  columns: { from: number; count: number },
  pixels: number | undefined,
): void {
  const colWidth: Record<number, number> = {};
  for (let column = columns.from; column < columns.from + columns.count; column += 1) {
    colWidth[column] = pixels ?? fittedWidth(book, sheetId, column);
  }
  const ranges = [
    {
      startRow: 0,
      endRow: worksheetOf(book, sheetId).getRowCount() - 1,
      startColumn: columns.from,
      endColumn: columns.from + columns.count - 1,
    },
  ];
  execute(book, SetWorksheetColWidthMutation.id, { unitId: WORKBOOK_ID, subUnitId: sheetId, ranges, colWidth });
}

export function setRowHeight(
  book: Book,
  sheetId: string,
  rows: { from: number; count: number },
  pixels: number | undefined,
): void {
  if (pixels === undefined) {
    sheetOf(book, sheetId).setRowAutoHeight(rows.from, rows.count);
    return;
  }
  const ranges = [
    {
      startRow: rows.from,
      endRow: rows.from + rows.count - 1,
      startColumn: 0,
      endColumn: worksheetOf(book, sheetId).getColumnCount() - 1,
    },
  ];
  const target = { unitId: WORKBOOK_ID, subUnitId: sheetId, ranges };
  execute(book, SetWorksheetRowIsAutoHeightMutation.id, { ...target, autoHeightInfo: BooleanNumber.FALSE });
  execute(book, SetWorksheetRowHeightMutation.id, { ...target, rowHeight: pixels });
}

export function merge(book: Book, area: Area): void {
  execute(book, AddWorksheetMergeMutation.id, {
    unitId: WORKBOOK_ID,
    subUnitId: area.sheetId,
    ranges: [rangeOf(area)],
  });
}

export function freeze(book: Book, sheetId: string, rows: number, columns: number): void {
  execute(book, SetFrozenMutation.id, {
    unitId: WORKBOOK_ID,
    subUnitId: sheetId,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  });
}
