import type { Area, CellValue } from "../grid/grid";
import { invalidArgument, RichApiError } from "./rich-api-error";

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/**
 * What Excel makes of a text set as a value: numbers, percentages and truth values are recognised; a leading apostrophe
 * keeps the grid, too, from reading anything into it. Dates, times and currencies are not recognised here; they stay text.
 */
function readText(text: string): CellValue {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return Number(trimmed);
  if (trimmed.endsWith("%") && NUMBER.test(trimmed.slice(0, -1))) return Number(trimmed.slice(0, -1)) / 100;
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === "true";
  return text;
}

function readEntry(value: unknown, isText: () => boolean): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") throw invalidArgument();
  if (value.startsWith("=")) return value;
  const read = readText(value);
  return read !== value && isText() ? `'${value}` : read;
}

/** A matrix of the area's size; a single value stands for every cell. */
export function matrix(area: Area, value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  }
  const rows = value as readonly unknown[];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw new RichApiError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows as readonly (readonly unknown[])[];
}

/**
 * The cell entries for a value or formula matrix. A cell formatted as text (`@`) keeps its text as it is; `isText` is
 * asked only where that makes a difference.
 */
export function entries(
  area: Area,
  value: unknown,
  isText: (row: number, column: number) => boolean,
): (CellValue | null)[][] {
  return matrix(area, value).map((row, rowIndex) =>
    row.map((cell, columnIndex) => readEntry(cell, () => isText(rowIndex, columnIndex))),
  );
}
