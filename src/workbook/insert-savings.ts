/** Writes a savings case as inputs and formulas: at the selection where that is free, else on a sheet of its own. */
import { address, type Area } from "../templates/area";
import { SheetDraft } from "../templates/draft";
import {
  savingsBlockArea,
  savingsBlockWidths,
  savingsTemplate,
  writeSavingsBlock,
  type SavingsCase,
} from "../templates/savings-block";
import { words } from "../words/language";
import { readableError, WorkbookError } from "./excel-errors";
import { runInExcel, takeBackInExcel } from "./excel-run";
import { SHEET_COLUMNS, SHEET_ROWS } from "./formulas/references";
import { insertTemplate } from "./insert-template";
import { packed } from "./requests";
import { cellWrites } from "./write-cells";
import { applyStyles, queueWidths, rangeOf, widenColumns } from "./write-looks";

export interface InsertedSavings {
  readonly sheetName: string;
  /** The cells that were written, as Excel writes them, without the sheet. */
  readonly address: string;
  /** A sheet of its own was added, because the place at the selection was not free. */
  readonly isNewSheet: boolean;
}

/** Where a block can stand, and what to put back when writing it fails. */
interface Place {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly area: Area;
  /** In points, of each column of the area. */
  readonly widths: readonly number[];
  /** The selection of before. */
  readonly selected: string;
}

const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;

/** One look at the sheet in front: what is selected, and the tables on it, in which nothing can spill. */
async function lookAround(context: Excel.RequestContext) {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const selected = context.workbook.getSelectedRange();
  sheet.load("id,name");
  sheet.protection.load("protected");
  selected.load("address,rowIndex,columnIndex");
  sheet.tables.load("items/name");
  await context.sync();
  return { sheet, selected };
}

/** The place at the selection; undefined where anything stands in it, be it only a format or a rule. */
async function freePlace(context: Excel.RequestContext, savings: SavingsCase): Promise<Place | undefined> {
  const { sheet, selected } = await lookAround(context);
  const area = savingsBlockArea(savings, selected.rowIndex, selected.columnIndex);
  if (!isOnSheet(area) || sheet.protection.protected) return undefined;
  const range = rangeOf(sheet, area);
  const used = range.getUsedRangeOrNullObject(false);
  const tables = sheet.tables.items.map((table) => table.getRange().getIntersectionOrNullObject(range));
  const widths = queueWidths(sheet, savingsBlockWidths(area.column));
  for (const found of [used, ...tables]) found.load("address");
  range.dataValidation.load("type");
  await context.sync();
  const isFree = used.isNullObject && tables.every((table) => table.isNullObject);
  if (!isFree || range.dataValidation.type !== "None") return undefined;
  return { sheetId: sheet.id, sheetName: sheet.name, area, widths: widths(), selected: selected.address };
}

async function writeAt(context: Excel.RequestContext, savings: SavingsCase, place: Place): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const draft = new SheetDraft();
  writeSavingsBlock(draft, savings, place.area.row, place.area.column);
  const { blocks, styles } = draft.parts();
  for (const write of packed([...cellWrites(sheet, blocks, "values"), ...cellWrites(sheet, blocks, "formulas")]).flat())
    write.queue();
  applyStyles(sheet, styles);
  widenColumns(sheet, savingsBlockWidths(place.area.column), place.widths);
  rangeOf(sheet, place.area).select();
  await context.sync();
}

/** The place was untouched before, so that to clear it is to put it back. */
async function takeBack({ sheetId, area, widths, selected }: Place): Promise<void> {
  await takeBackInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    // Values come first: without any, nothing has been written, and the sheet may be protected or gone by now.
    const used = rangeOf(sheet, area).getUsedRangeOrNullObject(false);
    used.load("address");
    await context.sync();
    if (used.isNullObject) return;
    rangeOf(sheet, area).clear("All");
    widths.forEach((width, index) => {
      rangeOf(sheet, { ...area, column: area.column + index, columns: 1 }).format.columnWidth = width;
    });
    sheet.getRange(selected.slice(selected.lastIndexOf("!") + 1)).select();
    await context.sync();
  });
}

async function consequenceOf(place: Place | undefined): Promise<string> {
  const { untouched, leftInCells } = words().workbook.consequences;
  if (place === undefined) return untouched;
  try {
    await takeBack(place);
    return untouched;
  } catch {
    return leftInCells(place.sheetName, address(place.area));
  }
}

async function insertAtSelection(savings: SavingsCase): Promise<InsertedSavings | undefined> {
  let place: Place | undefined;
  try {
    return await runInExcel(async (context) => {
      const found = await freePlace(context, savings);
      if (found === undefined) return undefined;
      place = found;
      await writeAt(context, savings, found);
      return { sheetName: found.sheetName, address: address(found.area), isNewSheet: false };
    });
  } catch (error) {
    throw error instanceof WorkbookError ? error : readableError(error, await consequenceOf(place));
  }
}

/**
 * Writes the block where the selection begins, if all the cells it needs are free there; else on a new sheet. Cells that
 * hold anything are never touched. It either completes, or takes everything back.
 *
 * @throws WorkbookError that says what happened, what it means for the workbook, and what to do
 */
export async function insertSavings(savings: SavingsCase): Promise<InsertedSavings> {
  const atSelection = await insertAtSelection(savings);
  if (atSelection !== undefined) return atSelection;
  const { sheetName } = await insertTemplate(savingsTemplate(savings));
  return { sheetName, address: address(savingsBlockArea(savings, 0, 0)), isNewSheet: true };
}
