import type { ICellData, Injector, IRange, IStyleData, Workbook, Worksheet } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "./grid";

/** One Univer instance with its one workbook: what the parts of the grid work on. */
export interface Book {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly workbook: FWorkbook;
  /** Brings a cell of the sheet in front into view; absent where nothing is drawn. */
  readonly bringIntoView?: (row: number, column: number) => void;
  /** Leaves most of the time to the work while it is going on; absent where nothing is drawn. */
  readonly drawSparingly?: (isBusy: () => boolean) => void;
  /** Ends everything that is under way; the book cannot be used afterwards. */
  readonly dispose: () => void;
}

export const WORKBOOK_ID = "workbook";

/** Carlito is as wide as Calibri, letter by letter, so columns hold what they hold in Excel. */
export const STANDARD_FONT = "Calibri, Carlito, Arial, sans-serif";

/**
 * What every sheet begins with. Large enough for any template and small enough to draw at once; a write beyond it makes
 * the sheet larger. Sizes and font are Excel's own, so that templates' widths and chart positions look alike.
 */
export const NEW_SHEET = {
  rowCount: 1000,
  columnCount: 60,
  defaultRowHeight: 20,
  defaultColumnWidth: 64,
  defaultStyle: { ff: STANDARD_FONT, fs: 11 },
};

export const FIRST_SHEET_ID = "sheet-1";

/** What a new workbook holds: one empty sheet. */
export function emptyWorkbook() {
  return {
    id: WORKBOOK_ID,
    sheetOrder: [FIRST_SHEET_ID],
    sheets: { [FIRST_SHEET_ID]: { id: FIRST_SHEET_ID, name: "Sheet1", ...NEW_SHEET } },
  };
}

/** Runs a Univer command at once; a refused command is an error, never a silent nothing. */
export function execute(book: Book, commandId: string, params: object): void {
  const done = book.injector.get(ICommandService).syncExecuteCommand(commandId, params);
  if (done === false) throw new Error(`The grid refused ${commandId}.`);
}

export function sheetOf(book: Book, sheetId: string): FWorksheet {
  const sheet = book.workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw new Error(`There is no sheet with the id ${sheetId}.`);
  return sheet;
}

export function worksheetOf(book: Book, sheetId: string): Worksheet {
  return sheetOf(book, sheetId).getSheet();
}

export function model(book: Book): Workbook {
  return book.workbook.getWorkbook();
}

export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

export function areaOf(sheetId: string, range: IRange): Area {
  return {
    sheetId,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** The selected area. Whole rows or columns that were typed as `B:J` have no bounds across: they are those of the sheet. */
export function selectedArea(book: Book, sheetId: string, range: IRange): Area {
  const worksheet = worksheetOf(book, sheetId);
  const known = (bound: number, otherwise: number): number => (Number.isNaN(bound) ? otherwise : bound);
  return areaOf(sheetId, {
    startRow: known(range.startRow, 0),
    startColumn: known(range.startColumn, 0),
    endRow: known(range.endRow, worksheet.getRowCount() - 1),
    endColumn: known(range.endColumn, worksheet.getColumnCount() - 1),
  });
}

/** Whole rows and columns reach further than the sheet: the part of an area that the sheet holds. */
export function heldPart(book: Book, area: Area): Area {
  const worksheet = worksheetOf(book, area.sheetId);
  return {
    ...area,
    rows: Math.max(0, Math.min(area.rows, worksheet.getRowCount() - area.row)),
    columns: Math.max(0, Math.min(area.columns, worksheet.getColumnCount() - area.column)),
  };
}

/** One value a cell of the area, row by row. */
export function mapArea<Value>(area: Area, value: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => value(area.row + i, area.column + j)),
  );
}

/** The form in which Univer takes changed cells: row number, then column number. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

export function matrixOf(area: Area, cell: (row: number, column: number) => ICellData | undefined): CellMatrix {
  const matrix: CellMatrix = {};
  mapArea(area, (row, column) => {
    const data = cell(row, column);
    if (data) (matrix[row] ??= {})[column] = data;
  });
  return matrix;
}

/** First and last cell of an area as changed cells: enough to tell where something has changed. */
export function cornerMatrix(area: Area, cell: (row: number, column: number) => ICellData): CellMatrix {
  const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
  const first = { [area.column]: cell(area.row, area.column) };
  const last = { [lastColumn]: cell(lastRow, lastColumn) };
  return area.rows === 1 ? { [area.row]: { ...first, ...last } } : { [area.row]: first, [lastRow]: last };
}

export function styleOf(book: Book, sheetId: string, row: number, column: number): IStyleData {
  const cell = worksheetOf(book, sheetId).getCellRaw(row, column);
  return model(book).getStyles().getStyleByCell(cell) ?? {};
}
