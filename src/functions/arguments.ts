/**
 * The kinds of argument that custom functions take. A function lists its arguments as data; reading, defaults and
 * refusals are written here once, so that every function takes a blank, a range or a slip in the same way.
 */
import { ERRORS, PLACES } from "../words/errors";
import { cellContent, cellMatrix, describeContent, matrixWidth } from "./cell";
import { FunctionError } from "./function-error";
import { foldName } from "./known-names";
import { readNumber, type NumberBounds } from "./number-bounds";

/** Turns what Excel hands over for one argument into what the calculation takes. */
export interface Argument<T> {
  /** @throws FunctionError when the argument as a whole cannot be used */
  read(raw: unknown, name: string): T;
}

export type Matrix = readonly (readonly unknown[])[];

/** A column of numbers; a single cell stands for every row. */
export interface NumberColumn {
  readonly name: string;
  readonly rows: number;
  /** @throws FunctionError for this row only */
  at(row: number): number;
}

function readSingle(raw: unknown, name: string): unknown {
  const matrix = cellMatrix(raw);
  if (matrix === undefined) return null;
  if (matrix.length > 1 || matrixWidth(matrix) > 1) throw new FunctionError("#VALUE!", ERRORS.notOneCell(name));
  return matrix[0]?.[0] ?? null;
}

/** A matrix that must be there. */
export function requiredMatrix(raw: unknown, name: string): Matrix {
  const matrix = cellMatrix(raw);
  if (matrix === undefined) throw new FunctionError("#VALUE!", ERRORS.missing(name));
  if (matrix.length === 0 || matrixWidth(matrix) === 0) throw new FunctionError("#VALUE!", ERRORS.empty(name));
  return matrix;
}

/** A range as it is; the calculation reads its cells row by row. */
export const matrix: Argument<Matrix> = { read: requiredMatrix };

/** A range that may be left out; one blank cell counts as left out. */
export const optionalMatrix: Argument<Matrix | undefined> = {
  read(raw) {
    const cells = cellMatrix(raw);
    const isOneCell = cells !== undefined && cells.length <= 1 && matrixWidth(cells) <= 1;
    return isOneCell && cellContent(cells[0]?.[0]) === null ? undefined : cells;
  },
};

/** One of a few words, whatever their case and spacing; blank means the default. */
export function choice<T extends string>(choices: readonly T[], byDefault: T): Argument<T> {
  return {
    read(raw, name) {
      const content = cellContent(readSingle(raw, name));
      if (content === null) return byDefault;
      const found = choices.find((option) => typeof content === "string" && foldName(option) === foldName(content));
      if (found !== undefined) return found;
      throw new FunctionError("#VALUE!", ERRORS.notAChoice(name, describeContent(content), choices));
    },
  };
}

/** One of a few named things, which must be given. */
export function oneOf<T extends { readonly name: string }>(options: readonly T[]): Argument<T> {
  return {
    read(raw, name) {
      const content = cellContent(readSingle(raw, name));
      if (content === null) throw new FunctionError("#VALUE!", ERRORS.missing(name));
      const found = options.find(
        (option) => typeof content === "string" && foldName(option.name) === foldName(content),
      );
      if (found !== undefined) return found;
      const names = options.map((option) => option.name);
      throw new FunctionError("#VALUE!", ERRORS.notAChoice(name, describeContent(content), names));
    },
  };
}

/** A text that must be given. */
export const text: Argument<string> = {
  read(raw, name) {
    const content = cellContent(readSingle(raw, name));
    if (content === null) throw new FunctionError("#VALUE!", ERRORS.missing(name));
    if (typeof content === "string") return content.trim();
    throw new FunctionError("#VALUE!", ERRORS.notText(name, describeContent(content)));
  },
};

/** TRUE or FALSE, also as the numbers 1 and 0; blank means the default. */
export function flag(byDefault: boolean): Argument<boolean> {
  return {
    read(raw, name) {
      const content = cellContent(readSingle(raw, name));
      if (content === null) return byDefault;
      if (typeof content === "boolean") return content;
      if (content === 0 || content === 1) return content === 1;
      throw new FunctionError("#VALUE!", ERRORS.notAFlag(name, describeContent(content)));
    },
  };
}

/** One number within bounds; blank means the default. */
export function singleNumber(bounds: NumberBounds, byDefault: number): Argument<number> {
  return {
    read: (raw, name) => readNumber(readSingle(raw, name), bounds, () => name) ?? byDefault,
  };
}

function columnOf(cells: Matrix, name: string, bounds: NumberBounds, blank: number): NumberColumn {
  const width = matrixWidth(cells);
  if (width > 1) throw new FunctionError("#VALUE!", ERRORS.notOneColumn(name, width));
  return {
    name,
    rows: cells.length,
    at: (row) => readNumber(cells[cells.length === 1 ? 0 : row]?.[0], bounds, () => PLACES.row(name, row + 1)) ?? blank,
  };
}

/** A number for each row; a blank cell of it means `blank`. */
export function column(bounds: NumberBounds, blank: number): Argument<NumberColumn> {
  return { read: (raw, name) => columnOf(requiredMatrix(raw, name), name, bounds, blank) };
}

/** The same, but it may be left out: then `blank` holds for every row. */
export function optionalColumn(bounds: NumberBounds, blank: number): Argument<NumberColumn> {
  return { read: (raw, name) => columnOf(cellMatrix(raw) ?? [[null]], name, bounds, blank) };
}

/** How many rows the result has: as many as the longest column; a column of one row stands for all. */
export function rowCount(columns: readonly NumberColumn[]): number {
  const rows = Math.max(...columns.map((each) => each.rows));
  for (const each of columns) {
    if (each.rows !== 1 && each.rows !== rows) {
      throw new FunctionError("#VALUE!", ERRORS.rowsDiffer(each.name, each.rows, rows));
    }
  }
  return rows;
}
