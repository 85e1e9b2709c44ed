/** Where things stand on a template, by the words a person would look for. */
import type { TemplateSheet } from "../../src/templates/vocabulary";
import { writtenCells, type Cell } from "./template-cells";

/** The cell with exactly this text, the leftmost if there are several. */
export function cellOf(sheet: TemplateSheet, text: string): Cell {
  const cell = writtenCells(sheet)
    .sort((a, b) => a.column - b.column || a.row - b.row)
    .find(({ content }) => content === text);
  if (cell === undefined) throw new Error(`No cell ${text}`);
  return cell;
}

export const rowOf = (sheet: TemplateSheet, text: string): number => cellOf(sheet, text).row;

/** Column of a heading in a given row. */
export function columnIn(sheet: TemplateSheet, row: number, heading: string): number {
  const cell = writtenCells(sheet).find((each) => each.row === row && each.content === heading);
  if (cell === undefined) throw new Error(`No column ${heading} in row ${row + 1}`);
  return cell.column;
}
