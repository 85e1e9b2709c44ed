import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType, ICommandService, ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesCommand, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Book } from "./book";
import { areaOf, cornerMatrix, execute, mapArea, matrixOf, rangeOf, sheetOf, WORKBOOK_ID, worksheetOf } from "./book";
import { recalculateAreas } from "./calculation";
import type { Area, CellValue } from "./grid";
import { copiedTo, originsOf, shareCopies, type Origin } from "./shared-formulas";
import { toExcelReferences, toGridReferences } from "./structured-references";
import { tableAt, tablesIn } from "./tables";
import { forgetChecks } from "./validations";

const NO_CONTENT: ICellData = { v: null, t: null, f: null, si: null, p: null };

/**
 * Reads cells of a sheet. Spilled values live beside the cells: a cell that a formula elsewhere fills has no data of its
 * own.
 */
function reader(book: Book, sheetId: string): (row: number, column: number) => ICellData | undefined {
  const own = worksheetOf(book, sheetId).getCellMatrix().getMatrix();
  const spilled = book.injector.get(FormulaDataModel).getArrayFormulaCellData()[WORKBOOK_ID]?.[sheetId];
  return (row, column) => {
    const cell = own[row]?.[column];
    const isFilled = cell && (cell.v ?? cell.f ?? cell.si ?? cell.p ?? null) !== null;
    return isFilled ? cell : (spilled?.[row]?.[column] ?? undefined);
  };
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

/** Reads values of a sheet's cells, one at a time. */
export function cellReader(book: Book, sheetId: string): (row: number, column: number) => CellValue {
  const read = reader(book, sheetId);
  return (row, column) => valueOf(read(row, column));
}

export function readValues(book: Book, area: Area): CellValue[][] {
  const read = reader(book, area.sheetId);
  return mapArea(area, (row, column) => valueOf(read(row, column)));
}

/** Reads formulas of a sheet. One that is a copy of another has only an id of the first one's text. */
function formulaReader(
  book: Book,
  sheetId: string,
): (cell: ICellData | undefined, row: number, column: number) => string {
  let origins: Map<string, Origin> | undefined;
  return (cell, row, column) => {
    if (cell?.f) return cell.f;
    if (!cell?.si) return "";
    origins ??= originsOf(worksheetOf(book, sheetId));
    const origin = origins.get(cell.si);
    return origin ? copiedTo(book, origin, row, column) : "";
  };
}

export function readFormulas(book: Book, area: Area): CellValue[][] {
  const read = reader(book, area.sheetId);
  const formulaOf = formulaReader(book, area.sheetId);
  const tables = tablesIn(book, area);
  return mapArea(area, (row, column) => {
    const cell = read(row, column);
    const formula = formulaOf(cell, row, column);
    return formula ? toExcelReferences(formula, tableAt(tables, row, column)?.name) : valueOf(cell);
  });
}

export function readTexts(book: Book, area: Area): string[][] {
  const sheet = sheetOf(book, area.sheetId);
  const read = reader(book, area.sheetId);
  return mapArea(area, (row, column) => {
    const value = valueOf(read(row, column));
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
  if (isFormula(content)) return { ...NO_CONTENT, f: toGridReferences(content, tableName) };
  if (content.startsWith("'")) return { ...NO_CONTENT, v: content.slice(1), t: CellValueType.FORCE_STRING };
  if (/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(content)) {
    return { ...NO_CONTENT, v: Number(content), t: CellValueType.NUMBER };
  }
  if (/^(true|false)$/i.test(content)) {
    return { ...NO_CONTENT, v: /^true$/i.test(content) ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  return { ...NO_CONTENT, v: content, t: CellValueType.STRING };
}

/** Near its sheet's end Univer gives #VALUE! for parts of tables that stand in no cells; Excel's sheets do not end that soon. */
const ROOM_BELOW = 100;

function makeRoom(book: Book, area: Area): void {
  const sheet = sheetOf(book, area.sheetId);
  const [rows, columns] = [area.row + area.rows, area.column + area.columns];
  if (rows + ROOM_BELOW > sheet.getMaxRows()) sheet.setRowCount(rows + ROOM_BELOW);
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
}

/** Above this many cells a write is no step that can be undone: Univer would keep every cell a second and a third time. */
const MOST_UNDOABLE_CELLS = 1000;

function setCells(book: Book, area: Area, cell: (row: number, column: number) => ICellData | undefined): void {
  const cellValue = matrixOf(area, cell);
  if (Object.keys(cellValue).length === 0) return;
  const target = { unitId: WORKBOOK_ID, subUnitId: area.sheetId };
  if (area.rows * area.columns > MOST_UNDOABLE_CELLS) {
    shareCopies(book, area, cellValue);
    execute(book, SetRangeValuesMutation.id, { ...target, cellValue });
    return;
  }
  // The command wants a range even where the cells say by themselves where they are.
  execute(book, SetRangeValuesCommand.id, { ...target, range: rangeOf(area), value: cellValue });
}

type Contents = readonly (readonly (CellValue | null)[])[];

const isFormula = (content: CellValue | null | undefined): boolean =>
  typeof content === "string" && content.length > 1 && content.startsWith("=");

/** Whether one of the cells in these columns satisfies the condition. */
function someCell(
  cells: Nullable<Record<number, Nullable<ICellData>>>,
  { column, columns }: Area,
  condition: (cell: ICellData) => boolean,
): boolean {
  if (!cells) return false;
  for (let at = column; at < column + columns; at++) {
    const cell = cells[at];
    if (cell && condition(cell)) return true;
  }
  return false;
}

/** Nothing is calculated in the area: no cell of it has a formula, and no formula fills one. */
function isUncalculated(book: Book, area: Area): boolean {
  const own = worksheetOf(book, area.sheetId).getCellMatrix().getMatrix();
  const spilled = book.injector.get(FormulaDataModel).getArrayFormulaCellData()[WORKBOOK_ID]?.[area.sheetId];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const isCalculated = someCell(own[row], area, ({ f, si }) => Boolean(f ?? si));
    if (isCalculated || someCell(spilled?.[row], area, () => true)) return false;
  }
  return true;
}

/** A value into a cell; its looks stay. */
function place(cells: Record<number, Nullable<ICellData>>, column: number, content: CellValue): void {
  const { v, t } = contentOf(content, undefined);
  const cell = (cells[column] ??= {});
  delete cell.p;
  if (v === null || v === undefined) {
    delete cell.v;
    delete cell.t;
  } else {
    cell.v = v;
    if (t !== undefined) cell.t = t;
  }
}

/** How the grid itself tells of values that it has placed. */
export const PLACED = "workbench.placed-values";

/**
 * Puts a long list of plain values where nothing is calculated. As a change of cells half a dozen parts of Univer would
 * each look at every cell; here those who draw are told of two corners, and the calculation of the whole area.
 */
function placeValues(book: Book, area: Area, contents: Contents): void {
  const rows = worksheetOf(book, area.sheetId).getCellMatrix().getMatrix();
  contents.forEach((line, index) => {
    const cells = (rows[area.row + index] ??= {});
    line.forEach((content, offset) => {
      if (content !== null) place(cells, area.column + offset, content);
    });
  });
  const cellValue = cornerMatrix(area, (row, column) => {
    const { v = null, t = null } = rows[row]?.[column] ?? {};
    return { v, t };
  });
  const params = { unitId: WORKBOOK_ID, subUnitId: area.sheetId, trigger: PLACED, cellValue };
  // Local: no part of it is a change of formulas, for which Univer would go through the whole sheet.
  book.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params, { onlyLocal: true });
  forgetChecks(book, area);
  recalculateAreas(book, [area]);
}

export function writeCells(book: Book, area: Area, contents: Contents): void {
  makeRoom(book, area);
  const isLong = area.rows * area.columns > MOST_UNDOABLE_CELLS;
  if (isLong && !contents.some((line) => line.some(isFormula)) && isUncalculated(book, area)) {
    placeValues(book, area, contents);
    return;
  }
  const tables = tablesIn(book, area);
  setCells(book, area, (row, column) => {
    const content = contents[row - area.row]?.[column - area.column] ?? null;
    return content === null ? undefined : contentOf(content, tableAt(tables, row, column)?.name);
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
  const blocked = valueOf(reader(book, sheetId)(row, column)) === "#SPILL!";
  return range && !blocked ? areaOf(sheetId, range) : undefined;
}
