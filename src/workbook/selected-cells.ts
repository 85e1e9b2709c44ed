import { words } from "../words/language";
import { readableError } from "./excel-errors";
import { runInExcel } from "./excel-run";

/** One cell of the workbook; row and column count from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The selected cells: where the first of them is, and what they hold. */
export interface SelectedCells extends CellPlace {
  /** As Excel writes it. */
  readonly address: string;
  /** Empty when more is selected than a person points at. */
  readonly values: readonly (readonly unknown[])[];
}

/** A table of inputs is never as large; whole columns are, and reading those would take Excel's limit. */
const MOST_CELLS = 1000;

/**
 * Reads the selected cells; changes nothing.
 *
 * @throws WorkbookError
 */
export async function readSelectedCells(): Promise<SelectedCells> {
  try {
    return await runInExcel(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address,rowIndex,columnIndex,rowCount,columnCount");
      range.worksheet.load("name");
      await context.sync();
      const { address, rowIndex: row, columnIndex: column } = range;
      const place = { sheet: range.worksheet.name, address, row, column };
      if (range.rowCount * range.columnCount > MOST_CELLS) return { ...place, values: [] };
      range.load("values");
      await context.sync();
      return { ...place, values: range.values as unknown[][] };
    });
  } catch (error) {
    throw readableError(error, words().workbook.consequences.nothingRead);
  }
}
