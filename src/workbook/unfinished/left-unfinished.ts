/** What was being written when Excel or the pane was closed: found, removed, or kept as it is. */
import { area } from "../../templates/area";
import { words } from "../../words/language";
import { readableError } from "../excel-errors";
import { runInExcel } from "../excel-run";
import { refersTo } from "../insertion-site";
import { emptyArea, overlap } from "../selection-site";
import { isBeingWritten, isMarkName, readMark, type Mark } from "./mark";

export interface LeftUnfinished extends Mark {
  /** Where it is now, as Excel writes it: with the sheet. */
  readonly address: string;
  readonly sheetName: string;
}

const sheetOf = (address: string): string =>
  address
    .slice(0, address.lastIndexOf("!"))
    .replace(/^'(.*)'$/, "$1")
    .replace(/''/g, "'");

/** Where each mark leads to; those that lead nowhere, since their cells were deleted, are taken away. */
async function followMarks(context: Excel.RequestContext, marks: readonly Mark[]): Promise<LeftUnfinished[]> {
  const { names } = context.workbook;
  const followed = marks.map((mark) => {
    const range = names.getItem(mark.name).getRangeOrNullObject();
    range.load("address");
    return { mark, range };
  });
  await context.sync();
  const gone = followed.filter(({ range }) => range.isNullObject);
  for (const { mark } of gone) names.getItem(mark.name).delete();
  if (gone.length > 0) await context.sync();
  return followed
    .filter(({ range }) => !range.isNullObject)
    .map(({ mark, range: { address } }) => ({ ...mark, address, sheetName: sheetOf(address) }));
}

/**
 * What a pane before this one, or a colleague's, has begun to write and not completed.
 *
 * @throws WorkbookError
 */
export async function findUnfinished(): Promise<LeftUnfinished[]> {
  try {
    return await runInExcel(async (context) => {
      const { names } = context.workbook;
      names.load("items/name,items/comment");
      await context.sync();
      const marks = names.items
        .filter(({ name }) => isMarkName(name) && !isBeingWritten(name))
        .flatMap(({ name, comment }) => readMark(name, comment) ?? []);
      return marks.length === 0 ? [] : followMarks(context, marks);
    });
  } catch (error) {
    throw readableError(error, words().workbook.consequences.nothingRead);
  }
}

/** A table's cells are cleared with the others, so that nothing moves up. */
function toRanges({ items }: Excel.TableScopedCollection): void {
  for (const table of items) table.convertToRange();
}

/** Names that lead into the range, and nowhere else. */
async function namesWithin(
  context: Excel.RequestContext,
  range: Excel.Range,
  sheetName: string,
): Promise<Excel.NamedItem[]> {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();
  const leading = names.items
    .filter(({ formula }) => refersTo(sheetName, String(formula)))
    .map((item) => {
      const target = item.getRangeOrNullObject();
      const shared = target.getIntersectionOrNullObject(range);
      target.load("address");
      shared.load("address");
      return { item, target, shared };
    });
  await context.sync();
  return leading
    .filter(({ target, shared }) => !target.isNullObject && !shared.isNullObject && target.address === shared.address)
    .map(({ item }) => item);
}

/**
 * Cells, tables, charts, rules and names, as if they had never been there; everything beside them stays. The mark goes last:
 * what Excel refuses to remove is found again.
 */
async function clearBlock(context: Excel.RequestContext, { name, sheetName }: LeftUnfinished): Promise<void> {
  const mark = context.workbook.names.getItem(name);
  const range = mark.getRange();
  const { worksheet } = range;
  const { charts } = worksheet;
  const tables = range.getTables(true);
  range.load("left,top,width,height,rowIndex,columnIndex,rowCount,columnCount");
  charts.load("items/left,items/top,items/width,items/height");
  tables.load("items/name");
  await context.sync();
  const within = await namesWithin(context, range, sheetName);
  toRanges(tables);
  for (const chart of charts.items.filter((each) => overlap(each, range))) chart.delete();
  emptyArea(worksheet, area(range.rowIndex, range.columnIndex, range.rowCount, range.columnCount));
  for (const item of within) if (item.name !== name) item.delete();
  mark.delete();
}

async function deleteSheet(context: Excel.RequestContext, { name, sheetName }: LeftUnfinished): Promise<void> {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();
  names.getItem(name).getRange().worksheet.delete();
  for (const item of names.items) if (refersTo(sheetName, String(item.formula))) item.delete();
}

/** Their looks come when all contents are there, and were the person's own before. */
async function clearContents(context: Excel.RequestContext, { name }: LeftUnfinished): Promise<void> {
  const item = context.workbook.names.getItem(name);
  item.getRange().clear("Contents");
  item.delete();
}

const REMOVALS = { sheet: deleteSheet, block: clearBlock, contents: clearContents };

/**
 * Removes it: the sheet if it had one of its own, else the cells with all that was to belong to them.
 *
 * @throws WorkbookError that says what happened, what it means for the workbook, and what to do
 */
export async function removeUnfinished(left: LeftUnfinished): Promise<void> {
  try {
    await runInExcel(async (context) => {
      await REMOVALS[left.kind](context, left);
      await context.sync();
    });
  } catch (error) {
    throw readableError(error, words().unfinished.notRemoved);
  }
}

/**
 * Leaves it as it is, and asks no more.
 *
 * @throws WorkbookError
 */
export async function keepUnfinished({ name }: LeftUnfinished): Promise<void> {
  try {
    await runInExcel(async (context) => {
      context.workbook.names.getItem(name).delete();
      await context.sync();
    });
  } catch (error) {
    throw readableError(error, words().workbook.consequences.untouched);
  }
}
