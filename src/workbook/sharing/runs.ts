/** Cells that hold the same formula, copied right or down, put together in rectangles. */
import type { Area } from "../../templates/area";
import { FormulaError } from "../formulas/tokens";
import { copiedForm } from "../formulas/shift";
import type { FormulaCell } from "./cells";

/** A rectangle of cells in which each formula is the first one as copied there. */
export interface Run extends Area {
  /** Formula of the first cell. */
  readonly formula: string;
}

function formOf({ formula, row, column }: FormulaCell): string {
  try {
    return copiedForm(formula, row, column);
  } catch (error) {
    if (error instanceof FormulaError) return formula;
    throw error;
  }
}

interface Stretch extends Run {
  readonly form: string;
}

/** Cells below each other in one column. */
function stretches(cells: readonly FormulaCell[], tallest: number): Stretch[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const found: Stretch[] = [];
  for (const cell of sorted) {
    const form = formOf(cell);
    const above = found[found.length - 1];
    const continues =
      above?.column === cell.column &&
      above.row + above.rows === cell.row &&
      above.form === form &&
      above.rows < tallest;
    if (continues) found[found.length - 1] = { ...above, rows: above.rows + 1 };
    else found.push({ row: cell.row, column: cell.column, rows: 1, columns: 1, formula: cell.formula, form });
  }
  return found;
}

/**
 * @param cells formulas of one sheet
 * @param largest most cells that a run may have
 */
export function runsOf(cells: readonly FormulaCell[], largest: number): Run[] {
  const open = new Map<string, Stretch>();
  for (const stretch of stretches(cells, largest)) {
    const key = (column: number): string => `${stretch.row}:${stretch.rows}:${column}:${stretch.form}`;
    const left = open.get(key(stretch.column));
    if (left !== undefined && left.rows * (left.columns + 1) <= largest) {
      open.delete(key(stretch.column));
      open.set(key(stretch.column + 1), { ...left, columns: left.columns + 1 });
    } else {
      open.set(key(stretch.column + 1), stretch);
    }
  }
  return [...open.values()].map(({ row, column, rows, columns, formula }) => ({ row, column, rows, columns, formula }));
}
