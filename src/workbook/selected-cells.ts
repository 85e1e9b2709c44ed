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

/**
 * What cells hold now, in the order asked for; undefined for a cell whose sheet is no more.
 *
 * @throws WorkbookError
 */
export async function readCells(places: readonly CellPlace[]): Promise<unknown[]> {
  if (places.length === 0) return [];
  try {
    return await runInExcel(async (context) => {
      const { worksheets } = context.workbook;
      const sheets = new Map(places.map(({ sheet }) => [sheet, worksheets.getItemOrNullObject(sheet)]));
      for (const sheet of sheets.values()) sheet.load("name");
      await context.sync();
      const ranges = places.map(({ sheet, row, column }) => {
        const found = sheets.get(sheet);
        return found === undefined || found.isNullObject ? undefined : found.getRangeByIndexes(row, column, 1, 1);
      });
      for (const range of ranges) range?.load("values");
      await context.sync();
      return ranges.map((range): unknown => (range === undefined ? undefined : (range.values[0]?.[0] ?? null)));
    });
  } catch (error) {
    throw readableError(error, words().workbook.consequences.nothingRead);
  }
}
