/**
 * How one raw cell is read. Excel hands blank cells as null on the web and as 0 on the desktop, an omitted argument as
 * null, an error as an object or as its text, a formatted number as an object around the number; every function sees
 * the outcome of this file only.
 */
import { FOUND } from "../words/errors";

const ERROR_TEXT =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/;

/** Error names of `CustomFunctions.ErrorCode` and of Excel's `ErrorCellValue`, where they are not the cell text itself. */
const ERROR_NAMES: Readonly<Record<string, string>> = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

/** An error value found in an argument. */
export class CellError {
  constructor(readonly code: string) {}
}

/** A cell's content: number, text or boolean, null when blank, a CellError when it holds an error. */
export type CellContent = number | string | boolean | null | CellError;

function contentOfText(text: string): CellContent {
  if (text.trim() === "") return null;
  return text.startsWith("#") && ERROR_TEXT.test(text) ? new CellError(text) : text;
}

function errorOf(value: object): CellError | undefined {
  const { code, errorType, type } = value as { code?: unknown; errorType?: unknown; type?: unknown };
  if (type === "Error") {
    const { basicValue } = value as { basicValue?: unknown };
    return new CellError(typeof basicValue === "string" ? basicValue : String(errorType ?? "#VALUE!"));
  }
  if (typeof code !== "string") return undefined;
  return new CellError(ERROR_NAMES[code] ?? code);
}

function contentOfObject(value: object): CellContent {
  const error = errorOf(value);
  if (error !== undefined) return error;
  if ("basicValue" in value) return cellContent((value as { basicValue: unknown }).basicValue);
  return new CellError(FOUND.unreadable);
}

/** Reads a raw cell. 0 stays 0: only ratings take it for blank, because their scale starts at 1. */
export function cellContent(raw: unknown): CellContent {
  if (typeof raw === "number") return Number.isFinite(raw) ? raw : new CellError("#NUM!");
  if (typeof raw === "string") return contentOfText(raw);
  if (typeof raw === "boolean") return raw;
  if (raw === null || raw === undefined) return null;
  return typeof raw === "object" ? contentOfObject(raw) : new CellError(FOUND.unreadable);
}

/** A cell's content in words, for messages. */
export function describeContent(content: CellContent): string {
  if (content === null) return FOUND.blank;
  if (content instanceof CellError) {
    return content.code === FOUND.unreadable ? FOUND.unreadable : FOUND.error(content.code);
  }
  if (typeof content === "string") return FOUND.text(content);
  return typeof content === "boolean" ? FOUND.boolean(content) : FOUND.number(content);
}

/** A single value as a 1 × 1 matrix, a single row as a matrix of one row; undefined for an omitted argument. */
export function cellMatrix(raw: unknown): readonly (readonly unknown[])[] | undefined {
  if (raw === null || raw === undefined) return undefined;
  if (!Array.isArray(raw)) return [[raw]];
  // A range of Excel's: the most frequent by far, and too large to copy.
  if (raw.every((row) => Array.isArray(row))) return raw as unknown[][];
  if (raw.every((row) => !Array.isArray(row))) return [raw];
  return raw.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

/** Width of a matrix that may be ragged. */
export function matrixWidth(matrix: readonly (readonly unknown[])[]): number {
  let width = 0;
  for (const row of matrix) if (row.length > width) width = row.length;
  return width;
}
