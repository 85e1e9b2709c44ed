/** A formula written at the cell under the cursor: only where there is room for its result. */
import { address, area } from "../templates/area";
import { words } from "../words/language";
import { readableError, WorkbookError } from "./excel-errors";
import { runInExcel } from "./excel-run";

/** Rows and columns that a result takes. */
export interface ResultSize {
  readonly rows: number;
  readonly columns: number;
}

type Cells = readonly (readonly unknown[])[];

const isEmpty = (cells: Cells): boolean => cells.every((row) => row.every((cell) => cell === ""));

/**
 * Writes a formula into the active cell, if that cell and those its result spills into are empty.
 *
 * @param formula in the English form, beginning with `=`
 * @returns the address of the cell
 * @throws WorkbookError when they are not empty, or Excel refuses; nothing is changed then
 */
export async function insertFormula(formula: string, { rows, columns }: ResultSize): Promise<string> {
  try {
    return await runInExcel(async (context) => {
      const cell = context.workbook.getActiveCell();
      const needed = cell.getResizedRange(rows - 1, columns - 1);
      cell.load("address,rowIndex,columnIndex");
      needed.load("values,formulas");
      await context.sync();
      // A formula that shows nothing is not empty, nor is a cell that another formula spills into.
      if (!isEmpty(needed.values) || !isEmpty(needed.formulas)) {
        const where = address(area(cell.rowIndex, cell.columnIndex, rows, columns));
        const { happened, remedy } = words().reference.notEmpty;
        throw new WorkbookError({ happened: happened(where), remedy }, words().workbook.consequences.untouched);
      }
      cell.formulas = [[formula]];
      await context.sync();
      return cell.address;
    });
  } catch (error) {
    throw readableError(error, words().workbook.consequences.untouched);
  }
}
