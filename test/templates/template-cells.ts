/** A template's cells one by one, as a person would go through them. */
import { area, columnName, type Area } from "../../src/templates/area";
import { ROLES, type CellLook, type Role } from "../../src/templates/palette";
import type { CellContent, TemplateSheet } from "../../src/templates/vocabulary";

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

export const isFormula = (content: CellContent): content is { readonly formula: string } =>
  typeof content === "object" && content !== null;

export const nameOf = ({ row, column }: { row: number; column: number }): string => `${columnName(column)}${row + 1}`;

/** Every cell that is not left empty. */
export function writtenCells({ blocks }: TemplateSheet): Cell[] {
  return blocks.flatMap(({ row, column, contents }) =>
    contents.flatMap((cells, down) =>
      cells.flatMap((content, right) =>
        content === null ? [] : [{ row: row + down, column: column + right, content }],
      ),
    ),
  );
}

export function formulas(sheet: TemplateSheet): { readonly at: string; readonly formula: string }[] {
  return writtenCells(sheet).flatMap((cell) =>
    isFormula(cell.content) ? [{ at: nameOf(cell), formula: cell.content.formula }] : [],
  );
}

export const covers = (where: Area, { row, column }: { row: number; column: number }): boolean =>
  row >= where.row && row < where.row + where.rows && column >= where.column && column < where.column + where.columns;

/** The role of a cell: of the styles that cover it, the last one. */
export function roleAt({ styles }: TemplateSheet, at: { row: number; column: number }): Role | undefined {
  return styles.filter((style) => covers(style.area, at)).at(-1)?.role;
}

const STANDARD_WIDTH = 64;
const STANDARD_POINTS = 11;
const PIXELS_PER_POINT = 96 / 72;
/** Mean width of a character of Calibri or Arial, as a share of the font's height; a little generous. */
const CHARACTER_WIDTH = 0.52;
const INDENT_PIXELS = 9;

export const widthOf = ({ columnWidths }: TemplateSheet, column: number): number =>
  columnWidths.find((width) => column >= width.column && column < width.column + width.columns)?.pixels ??
  STANDARD_WIDTH;

/** Pixels that a text takes on one line. */
export function textWidth(text: string, look: CellLook): number {
  const bold = look.bold === true ? 1.08 : 1;
  const indent = (look.indent ?? 0) * INDENT_PIXELS;
  return indent + text.length * (look.fontSize ?? STANDARD_POINTS) * PIXELS_PER_POINT * CHARACTER_WIDTH * bold;
}

export const lookOf = (role: Role | undefined): CellLook => (role === undefined ? {} : ROLES[role]);

/** Whether an area lies inside Excel's sheet. */
export const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= 1_048_576 && column + columns <= 16_384;

export { area };
