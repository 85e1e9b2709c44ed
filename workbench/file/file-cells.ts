/** The cells of an .xlsx file, read by a program that had no part in writing it. */
import { readXlsx, type Cell, type Workbook } from "hucre";

export type Value = string | number | boolean;

export interface ReadCell {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly address: string;
  /** Without `=`. */
  readonly formula?: string;
  /** Address of all cells that the formula fills, where it may fill more than its own. */
  readonly spill?: string;
  /** An error is its text; `isError` tells it from a text that looks like one. */
  readonly value: Value;
  readonly isError: boolean;
}

export const readWorkbook = (bytes: Uint8Array): Promise<Workbook> => readXlsx(bytes, { readStyles: true });

export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

function isScalar(value: unknown): value is Value {
  return ["string", "number", "boolean"].includes(typeof value);
}

const DAY_MS = 86_400_000;

/** A date as the number that the file has for it. */
const withoutDate = (value: unknown): unknown =>
  value instanceof Date ? (value.getTime() - Date.UTC(1899, 11, 30)) / DAY_MS : value;

function readCell(sheet: string, key: string, cell: Cell): ReadCell[] {
  const [row = 0, column = 0] = key.split(",").map(Number);
  const value = withoutDate(cell.formulaResult ?? cell.value);
  if (!isScalar(value) && cell.formula === undefined) return [];
  const shown = isScalar(value) ? value : "";
  const isError = cell.type === "error" || (cell.formula !== undefined && ERROR.test(String(shown)));
  const address = `${columnLetters(column)}${row + 1}`;
  return [
    {
      sheet,
      row,
      column,
      address,
      value: shown,
      isError,
      ...(cell.formula !== undefined && { formula: cell.formula }),
      ...(cell.formulaRef !== undefined && { spill: cell.formulaRef }),
    },
  ];
}

type Sheet = Workbook["sheets"][number];

/** Values of cells without formula, looks or notes are listed apart by their rows. */
const plainCells = ({ name, rows, cells }: Sheet): ReadCell[] =>
  rows.flatMap((values, row) =>
    values.flatMap((value, column) => {
      const key = `${row},${column}`;
      if (value === null || cells?.has(key) === true) return [];
      return readCell(name, key, { value, type: typeof value === "string" ? "string" : "number" });
    }),
  );

/** Every cell that holds something. */
export const cellsOf = ({ sheets }: Workbook): ReadCell[] =>
  sheets.flatMap((sheet) => [
    ...[...(sheet.cells ?? [])].flatMap(([key, cell]) => readCell(sheet.name, key, cell)),
    ...plainCells(sheet),
  ]);

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The cells that the results of formulas fill besides the formulas' own, as `Sheet!A1`. */
export function spilledPlaces(cells: readonly ReadCell[]): Set<string> {
  return new Set(
    cells.flatMap(({ sheet, address, spill = address }) => {
      const [, left = "A", top = "1", right = left, bottom = top] =
        /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(spill) ?? [];
      const places: string[] = [];
      for (let row = Number(top); row <= Number(bottom); row++) {
        for (let column = columnNumber(left); column <= columnNumber(right); column++) {
          const place = `${columnLetters(column)}${row}`;
          if (place !== address) places.push(`${sheet}!${place}`);
        }
      }
      return places;
    }),
  );
}

/** Largest difference of two calculations of the same number, as a share of it above 1. */
const TOLERANCE = 1e-9;

export function sameValue(one: Value, other: Value): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
}
