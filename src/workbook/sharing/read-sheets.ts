/** All cells of a workbook, read in answers that Excel on the web can give. */
import type { CellPlace, SheetCells } from "./cells";
import { pause, type Control } from "./control";

/** Cells of one answer; texts of some hundred letters in each stay below 5 MB. */
const CELLS_AT_ONCE = 12_000;

async function readRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: CellPlace & { readonly rows: number; readonly columns: number },
): Promise<Pick<SheetCells, "formulas" | "values">> {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load("formulas,values");
  await context.sync();
  return { formulas: range.formulas, values: range.values };
}

async function readSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
): Promise<Pick<SheetCells, "row" | "column" | "formulas" | "values">> {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount: columns } = used;
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  const formulas: (readonly unknown[])[] = [];
  const values: (readonly unknown[])[] = [];
  for (let first = 0; first < rowCount; first += step) {
    const rows = Math.min(step, rowCount - first);
    const read = await readRows(context, sheet, { row: row + first, column, rows, columns });
    formulas.push(...read.formulas);
    values.push(...read.values);
  }
  return { row, column, formulas, values };
}

/** Reads every sheet, hidden ones too. */
export async function readSheets(context: Excel.RequestContext, control: Control): Promise<SheetCells[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const found = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.protection.load("protected");
    return { sheet, used };
  });
  await context.sync();
  const sheets: SheetCells[] = [];
  for (const [index, { sheet, used }] of found.entries()) {
    control.reportReading(sheet.name, index, found.length);
    await pause();
    const empty = { row: 0, column: 0, formulas: [], values: [] };
    const cells = used.isNullObject ? empty : await readSheet(context, sheet, used);
    sheets.push({ id: sheet.id, name: sheet.name, isProtected: sheet.protection.protected, ...cells });
  }
  return sheets;
}
