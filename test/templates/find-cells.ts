/** Where things stand on a template, by the words a person would look for. */
import type { TemplateSheet } from "../../src/templates/vocabulary";
import { writtenCells } from "./template-cells";

/** Row of the cell with exactly this text, the leftmost if there are several. */
export function rowOf(sheet: TemplateSheet, text: string): number {
  const cells = writtenCells(sheet).filter(({ content }) => content === text);
  const [first] = cells.sort((a, b) => a.column - b.column || a.row - b.row);
  if (first === undefined) throw new Error(`No cell ${text}`);
  return first.row;
}

/** Column of a heading in a given row. */
export function columnIn(sheet: TemplateSheet, row: number, heading: string): number {
  const cell = writtenCells(sheet).find((each) => each.row === row && each.content === heading);
  if (cell === undefined) throw new Error(`No column ${heading} in row ${row + 1}`);
  return cell.column;
}
