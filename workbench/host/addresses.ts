import type { Area } from "../grid/grid";

/** Size of an Excel sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** Rows and columns of an area, without its sheet. */
export type Extent = Omit<Area, "sheetId">;

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** 0 for `A`, 26 for `AA`. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

function between(first: number, last: number, limit: number): { start: number; count: number } | undefined {
  const start = Math.min(first, last);
  const end = Math.max(first, last);
  return start < 0 || end >= limit ? undefined : { start, count: end - start + 1 };
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function corner(text: string): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell?.[1] !== undefined && cell[2] !== undefined) {
    return { row: Number(cell[2]) - 1, column: columnNumber(cell[1]) };
  }
  const column = COLUMN.exec(text)?.[1];
  if (column !== undefined) return { row: undefined, column: columnNumber(column) };
  const row = ROW.exec(text)?.[1];
  return row === undefined ? undefined : { row: Number(row) - 1, column: undefined };
}

/** Reads `B2`, `A1:C3`, `A:C`, `1:3` with or without `$`; undefined when the text is no such address. */
export function parseExtent(text: string): Extent | undefined {
  const parts = text.split(":");
  const first = corner(parts[0] ?? "");
  const last = parts.length === 1 ? first : corner(parts[1] ?? "");
  if (parts.length > 2 || first === undefined || last === undefined) return undefined;
  const single = parts.length === 1;
  const wholeColumns = first.row === undefined;
  const wholeRows = first.column === undefined;
  if (wholeColumns !== (last.row === undefined) || wholeRows !== (last.column === undefined)) return undefined;
  if (single && (wholeColumns || wholeRows)) return undefined;
  const rows = wholeColumns ? { start: 0, count: SHEET_ROWS } : between(first.row, last.row ?? -1, SHEET_ROWS);
  const columns = wholeRows
    ? { start: 0, count: SHEET_COLUMNS }
    : between(first.column ?? -1, last.column ?? -1, SHEET_COLUMNS);
  if (rows === undefined || columns === undefined) return undefined;
  return { row: rows.start, column: columns.start, rows: rows.count, columns: columns.count };
}

/** Splits `'My sheet'!A1` into its sheet name and the rest; the name is undefined when there is none. */
export function splitSheet(reference: string): { readonly sheet: string | undefined; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(reference);
  if (quoted?.[1] !== undefined) return { sheet: quoted[1].replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const mark = reference.indexOf("!");
  return mark < 0
    ? { sheet: undefined, rest: reference }
    : { sheet: reference.slice(0, mark), rest: reference.slice(mark + 1) };
}

/** The sheet's name as it stands before `!`, in quotes where Excel needs them. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) && !/^[rc]\d*(c\d*)?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const isWholeColumns = (extent: Extent): boolean => extent.row === 0 && extent.rows >= SHEET_ROWS;
export const isWholeRows = (extent: Extent): boolean => extent.column === 0 && extent.columns >= SHEET_COLUMNS;

function corners(extent: Extent, dollar: string): string {
  const bottom = extent.row + extent.rows;
  const left = dollar + columnLetters(extent.column);
  const right = dollar + columnLetters(extent.column + extent.columns - 1);
  if (isWholeColumns(extent)) return `${left}:${right}`;
  if (isWholeRows(extent)) return `${dollar}${String(extent.row + 1)}:${dollar}${String(bottom)}`;
  const start = `${left}${dollar}${String(extent.row + 1)}`;
  return extent.rows === 1 && extent.columns === 1 ? start : `${start}:${right}${dollar}${String(bottom)}`;
}

/** `Sheet1!A1:C3`; whole columns as `Sheet1!A:C`. */
export const formatAddress = (sheetName: string, extent: Extent): string =>
  `${quoteSheet(sheetName)}!${corners(extent, "")}`;

/** `Sheet1!$A$1:$C$3`, as a defined name refers to an area. */
export const formatAbsolute = (sheetName: string, extent: Extent): string =>
  `${quoteSheet(sheetName)}!${corners(extent, "$")}`;

/** The part two areas share, or undefined. */
export function intersect(a: Area, b: Area): Area | undefined {
  if (a.sheetId !== b.sheetId) return undefined;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { sheetId: a.sheetId, row, column, rows, columns } : undefined;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    sheetId: a.sheetId,
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
