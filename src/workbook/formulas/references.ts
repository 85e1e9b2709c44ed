/** A1 references as text: what one looks like, and where it leads when it is moved. */
import { columnName } from "../../templates/area";

/** Size of an Excel sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?\d{1,7}`;

/** Sources of regular expressions: one cell, whole columns, whole rows. */
export const CELL = COLUMN + ROW;
export const FULL_COLUMNS = `${COLUMN}:${COLUMN}`;
export const FULL_ROWS = `${ROW}:${ROW}`;

/** One end of a reference. Counted from 0; undefined for the row of whole columns and the column of whole rows. */
export interface Corner {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

/** 0 for `A`, 26 for `AA`. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

function readCorner(text: string): Corner {
  const [, first = "", letters = "", second = "", digits = ""] = CORNER.exec(text) ?? [];
  const isRowOnly = letters === "";
  return {
    column: isRowOnly ? undefined : columnNumber(letters),
    row: digits === "" ? undefined : Number(digits) - 1,
    isColumnFixed: first === "$" && !isRowOnly,
    isRowFixed: (isRowOnly ? first + second : second) === "$",
  };
}

/** The corners of a reference token: one of a cell, two of whole rows or columns. */
export const corners = (reference: string): Corner[] => reference.split(":").map(readCorner);

const isBetween = (value: number | undefined, limit: number): boolean =>
  value === undefined || (value >= 0 && value < limit);

const isCornerOnSheet = ({ row, column }: Corner): boolean =>
  isBetween(row, SHEET_ROWS) && isBetween(column, SHEET_COLUMNS);

/** Whether a text that looks like a reference is one: `XFE1` and `A0` are names. */
export const isOnSheet = (reference: string): boolean => corners(reference).every(isCornerOnSheet);

function cornerText({ column, row, isColumnFixed, isRowFixed }: Corner): string {
  const columnText = column === undefined ? "" : (isColumnFixed ? "$" : "") + columnName(column);
  return columnText + (row === undefined ? "" : `${isRowFixed ? "$" : ""}${row + 1}`);
}

export interface Distance {
  readonly rows: number;
  readonly columns: number;
}

/** The reference moved as a whole, fixed parts too; `#REF!` when it would leave the sheet. */
export function movedReference(reference: string, { rows, columns }: Distance): string {
  const moved = corners(reference).map((corner) => ({
    ...corner,
    ...(corner.row !== undefined && { row: corner.row + rows }),
    ...(corner.column !== undefined && { column: corner.column + columns }),
  }));
  return moved.every(isCornerOnSheet) ? moved.map(cornerText).join(":") : "#REF!";
}

/**
 * The reference as seen from a cell, in Excel's R1C1 notation: relative parts as distances. Two cells that hold the same
 * formula "copied down" have the same text here.
 */
export function relativeReference(reference: string, from: { readonly row: number; readonly column: number }): string {
  const part = (letter: string, value: number | undefined, isFixed: boolean, origin: number): string => {
    if (value === undefined) return "";
    return letter + (isFixed ? String(value + 1) : `[${value - origin}]`);
  };
  return corners(reference)
    .map(
      ({ row, column, isRowFixed, isColumnFixed }) =>
        part("R", row, isRowFixed, from.row) + part("C", column, isColumnFixed, from.column),
    )
    .join(":");
}

/** A reference by its corners: one for a cell, two for a range or whole rows or columns. */
export const referenceText = (ends: readonly Corner[]): string => ends.map(cornerText).join(":");

/**
 * The reference as it is when its formula is copied so many cells down and right: relative parts move along, fixed ones stay.
 * `#REF!` when it would leave the sheet.
 */
export function copiedReference(reference: string, { rows, columns }: Distance): string {
  const copied = corners(reference).map((corner) => ({
    ...corner,
    ...(corner.row !== undefined && !corner.isRowFixed && { row: corner.row + rows }),
    ...(corner.column !== undefined && !corner.isColumnFixed && { column: corner.column + columns }),
  }));
  return copied.every(isCornerOnSheet) ? copied.map(cornerText).join(":") : "#REF!";
}
