/** How much of a sheet a template takes up. */
import { area, type Area } from "../templates/area";
import type { TemplateSheet } from "../templates/vocabulary";
import { corners } from "./formulas/references";
import { tokenize } from "./formulas/tokens";

/** Rows and columns from A1 on. */
interface Reach {
  rows: number;
  columns: number;
}

function include(reach: Reach, { row, column, rows, columns }: Area): void {
  reach.rows = Math.max(reach.rows, row + rows);
  reach.columns = Math.max(reach.columns, column + columns);
}

/** What formulas look at counts too: sums that reach below a table would count foreign cells there. */
function includeFormula(reach: Reach, formula: string): void {
  for (const token of tokenize(formula)) {
    if (token.kind !== "reference") continue;
    for (const { row, column } of corners(token.text)) {
      if (row !== undefined) reach.rows = Math.max(reach.rows, row + 1);
      if (column !== undefined) reach.columns = Math.max(reach.columns, column + 1);
    }
  }
}

function includeBlocks(reach: Reach, { blocks }: TemplateSheet): void {
  for (const { row, column, contents } of blocks) {
    include(reach, area(row, column, contents.length, contents[0]?.length ?? 0));
    for (const cell of contents.flat()) {
      if (typeof cell === "object" && cell !== null) includeFormula(reach, cell.formula);
    }
  }
}

/** The rectangle from A1 on with everything the template writes, spills, draws or looks at. */
export function sheetExtent(sheet: TemplateSheet): Area {
  const reach: Reach = { rows: 1, columns: 1 };
  includeBlocks(reach, sheet);
  const placed = [sheet.styles, sheet.tables, sheet.names, sheet.validations, sheet.conditionalFormats, sheet.charts];
  for (const { area: where } of placed.flat()) include(reach, where);
  return area(0, 0, reach.rows, reach.columns);
}
