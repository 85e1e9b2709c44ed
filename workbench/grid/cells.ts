import type { ICellData } from "@univerjs/core";
import { CellValueType, ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { Book } from "./book";
import { areaOf, execute, mapArea, matrixOf, rangeOf, sheetOf, WORKBOOK_ID, worksheetOf } from "./book";
import type { Area, CellValue } from "./grid";
import { toExcelReferences, toGridReferences } from "./structured-references";
import { tableAt } from "./tables";

const NO_CONTENT: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** Spilled values live beside the cells: a cell that a formula elsewhere fills has no data of its own. */
function spilledCell(book: Book, sheetId: string, row: number, column: number): ICellData | undefined {
  const spilled = book.injector.get(FormulaDataModel).getArrayFormulaCellData()[WORKBOOK_ID]?.[sheetId];
  return spilled?.[row]?.[column] ?? undefined;
}

function cellAt(book: Book, sheetId: string, row: number, column: number): ICellData | undefined {
  const own = worksheetOf(book, sheetId).getCellRaw(row, column);
  const filled = own && (own.v ?? own.f ?? own.p ?? null) !== null;
  return filled ? own : spilledCell(book, sheetId, row, column);
}

/** The text that a person typed with line breaks or formats is kept as a document, which ends in a line break. */
function richText(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}

function valueOf(cell: ICellData | undefined): CellValue {
  if (!cell) return "";
  const { v, t } = cell;
  if (v === null || v === undefined) return richText(cell) ?? "";
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === "TRUE";
  if (t === CellValueType.NUMBER) return Number(v);
  return typeof v === "string" ? v.replace(/\r\n$/, "") : v;
}

export function readValues(book: Book, area: Area): CellValue[][] {
  return mapArea(area, (row, column) => valueOf(cellAt(book, area.sheetId, row, column)));
}

/** A formula that was filled along its neighbours has only an id of the first one's text; Univer puts it together. */
function formulaAt(book: Book, sheetId: string, row: number, column: number): string {
  const own = worksheetOf(book, sheetId).getCellRaw(row, column);
  if (!own?.f && !own?.si) return "";
  return sheetOf(book, sheetId).getRange(row, column).getFormula();
}

export function readFormulas(book: Book, area: Area): CellValue[][] {
  return mapArea(area, (row, column) => {
    const formula = formulaAt(book, area.sheetId, row, column);
    if (!formula) return valueOf(cellAt(book, area.sheetId, row, column));
    return toExcelReferences(formula, tableAt(book, area.sheetId, row, column)?.name);
  });
}

export function readTexts(book: Book, area: Area): string[][] {
  const sheet = sheetOf(book, area.sheetId);
  return mapArea(area, (row, column) => {
    const value = valueOf(cellAt(book, area.sheetId, row, column));
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    const shown = sheet.getRange(row, column).getDisplayValue();
    return shown === "" ? String(value) : shown.replace(/\r\n$/, "");
  });
}

/** A text is taken as if it were typed, as Excel does with what a program writes: `"3"` becomes the number 3. */
function contentOf(content: CellValue, tableName: string | undefined): ICellData {
  if (content === "") return NO_CONTENT;
  if (typeof content === "number") return { ...NO_CONTENT, v: content, t: CellValueType.NUMBER };
  if (typeof content === "boolean") return { ...NO_CONTENT, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if (content.startsWith("=") && content.length > 1) return { ...NO_CONTENT, f: toGridReferences(content, tableName) };
  if (content.startsWith("'")) return { ...NO_CONTENT, v: content.slice(1), t: CellValueType.FORCE_STRING };
  if (/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(content)) {
    return { ...NO_CONTENT, v: Number(content), t: CellValueType.NUMBER };
  }
  if (/^(true|false)$/i.test(content)) {
    return { ...NO_CONTENT, v: /^true$/i.test(content) ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  return { ...NO_CONTENT, v: content, t: CellValueType.STRING };
}

function makeRoom(book: Book, area: Area): void {
  const sheet = sheetOf(book, area.sheetId);
  const [rows, columns] = [area.row + area.rows, area.column + area.columns];
  if (rows > sheet.getMaxRows()) sheet.setRowCount(rows);
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
}

function setCells(book: Book, area: Area, cell: (row: number, column: number) => ICellData | undefined): void {
  const value = matrixOf(area, cell);
  if (Object.keys(value).length === 0) return;
  // The command wants a range even where the cells say by themselves where they are.
  const range = rangeOf(area);
  execute(book, SetRangeValuesCommand.id, { unitId: WORKBOOK_ID, subUnitId: area.sheetId, range, value });
}

export function writeCells(book: Book, area: Area, contents: readonly (readonly (CellValue | null)[])[]): void {
  makeRoom(book, area);
  setCells(book, area, (row, column) => {
    const content = contents[row - area.row]?.[column - area.column] ?? null;
    return content === null ? undefined : contentOf(content, tableAt(book, area.sheetId, row, column)?.name);
  });
}

/** Only cells that hold something are touched: clearing a whole sheet would otherwise build a million empty cells. */
export function clearContents(book: Book, area: Area): void {
  const worksheet = worksheetOf(book, area.sheetId);
  setCells(book, area, (row, column) => (worksheet.getCellRaw(row, column) ? NO_CONTENT : undefined));
}

export function usedArea(book: Book, sheetId: string): Area | undefined {
  let used: { startRow: number; startColumn: number; endRow: number; endColumn: number } | undefined;
  const include = (row: number, column: number) => {
    used = {
      startRow: Math.min(used?.startRow ?? row, row),
      startColumn: Math.min(used?.startColumn ?? column, column),
      endRow: Math.max(used?.endRow ?? row, row),
      endColumn: Math.max(used?.endColumn ?? column, column),
    };
  };
  worksheetOf(book, sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell && (cell.f ?? cell.si ?? cell.p ?? cell.v ?? "") !== "") include(row, column);
    });
  new ObjectMatrix(book.injector.get(FormulaDataModel).getArrayFormulaRange()[WORKBOOK_ID]?.[sheetId] ?? {}).forValue(
    (row, column) => {
      const spilled = spillArea(book, sheetId, row, column);
      if (spilled) include(spilled.row + spilled.rows - 1, spilled.column + spilled.columns - 1);
    },
  );
  return used && areaOf(sheetId, used);
}

export function spillArea(book: Book, sheetId: string, row: number, column: number): Area | undefined {
  const ranges = book.injector.get(FormulaDataModel).getArrayFormulaRange()[WORKBOOK_ID]?.[sheetId];
  const range = ranges?.[row]?.[column];
  const blocked = valueOf(cellAt(book, sheetId, row, column)) === "#SPILL!";
  return range && !blocked ? areaOf(sheetId, range) : undefined;
}
