/** Cells of a workbook as sharing sees them. Rows and columns count from 0. */
import type { Area } from "../../templates/area";

/** What a cell takes through `Range.formulas`: a formula, a number, a text, a truth value. */
export type Input = string | number | boolean;

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The used part of a sheet. */
export interface SheetCells {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Where the used part begins. */
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** A cell with a formula. */
export interface FormulaCell extends CellPlace {
  readonly formula: string;
  readonly value: Input;
}

const at = (matrix: readonly (readonly unknown[])[], { row, column }: CellPlace): unknown => matrix[row]?.[column];

const inSheet = (sheet: SheetCells, { row, column }: CellPlace): CellPlace => ({
  row: row - sheet.row,
  column: column - sheet.column,
});

/** The value of a cell of the sheet; "" for a blank one. */
export const valueAt = (sheet: SheetCells, place: CellPlace): Input =>
  (at(sheet.values, inSheet(sheet, place)) ?? "") as Input;

/** The formula of a cell; undefined where it has none. A text that only looks like one shows itself as its value. */
export function formulaAt(sheet: SheetCells, place: CellPlace): string | undefined {
  const content = at(sheet.formulas, inSheet(sheet, place));
  const isFormula = typeof content === "string" && content.startsWith("=") && content.length > 1;
  return isFormula && content !== valueAt(sheet, place) ? content : undefined;
}

/** Every formula of a sheet, row by row. */
export function* formulaCells(sheet: SheetCells): Generator<FormulaCell> {
  for (let row = 0; row < sheet.formulas.length; row++) {
    const cells = sheet.formulas[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const place = { row: sheet.row + row, column: sheet.column + column };
      const formula = formulaAt(sheet, place);
      if (formula !== undefined) yield { ...place, formula, value: valueAt(sheet, place) };
    }
  }
}

/** The values of an area, row by row. */
export const valuesOf = (sheet: SheetCells, { row, column, rows, columns }: Area): Input[][] =>
  Array.from({ length: rows }, (_r, r) =>
    Array.from({ length: columns }, (_c, c) => valueAt(sheet, { row: row + r, column: column + c })),
  );

/** `#N/A` and the like, as values come from Excel. */
export const isError = (value: Input): value is string =>
  typeof value === "string" && /^#(?:[A-Z_]+[!?]|N\/A|DIV\/0!|GETTING_DATA)$/.test(value);

export const placeKey = ({ row, column }: CellPlace): string => `${row}:${column}`;
