/** Results to the right of the rows they belong to: only into empty cells, all of them or none. */
import { address, addressOnSheet, area, type Area } from "../../templates/area";
import type { Block, Style } from "../../templates/vocabulary";
import { COMPARISON_HEADER } from "../../words/comparison";
import { words } from "../../words/language";
import { readableError, WorkbookError } from "../excel-errors";
import { runInExcel } from "../excel-run";
import { SHEET_COLUMNS } from "../formulas/references";
import { InsertionCancelled, type WorkControl } from "../insert-template";
import { packed, rowsInWords, type Write } from "../requests";
import { cellWrites } from "../write-cells";
import { applyStyles, rangeOf } from "../write-looks";
import { CompareFormula } from "./compare-formula";
import type { EvaluationRequest, ResultForm } from "./evaluation-request";
import { RESULT_COLUMNS, RESULT_LOOKS, resultValues } from "./result-cells";

/** Where the results go. */
interface Target {
  readonly body: Area;
  /** Absent where the list has no header, or the headings stand there already. */
  readonly heading?: Area;
}

/** A table would take a neighbouring column for its own, so one stays free beside it. */
const GAP_BESIDE_TABLE = 1;

function bodyOf({ place, rows, tableName }: EvaluationRequest): Area {
  const gap = tableName === null ? 0 : GAP_BESIDE_TABLE;
  return area(place.row, place.column + place.columns + gap, rows, RESULT_COLUMNS);
}

function refuse(happened: string, remedy: string): never {
  throw new WorkbookError({ happened, remedy }, words().workbook.consequences.untouched);
}

type Cells = readonly (readonly unknown[])[];

const isEmpty = (cells: Cells): boolean => cells.every((row) => row.every((cell) => cell === ""));

/** The first of loaded tables. */
const firstOf = ({ items }: Excel.TableScopedCollection): Excel.Table | undefined => items[0];

/** @throws WorkbookError where anything stands in the way */
async function findTarget(context: Excel.RequestContext, request: EvaluationRequest): Promise<Target> {
  const { place, sheetName } = request;
  const text = words().evaluation.results;
  const body = bodyOf(request);
  if (body.column + body.columns > SHEET_COLUMNS) refuse(text.offSheet.happened, text.offSheet.remedy);
  const heading = place.headerRow === null ? undefined : area(place.headerRow, body.column, 1, body.columns);
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const range = rangeOf(sheet, body);
  const headingRange = rangeOf(sheet, heading ?? body);
  const tables = range.getTables(false);
  const { protection } = sheet;
  range.load("values,formulas");
  headingRange.load("values,formulas");
  tables.load("items/name");
  protection.load("protected");
  await context.sync();
  const table = firstOf(tables);
  if (protection.protected) throw readableError({ code: "AccessDenied" }, words().workbook.consequences.untouched);
  if (table !== undefined) refuse(text.overTable.happened(table.name), text.overTable.remedy);
  // A formula that shows nothing is not empty, nor is a cell that another formula spills into.
  if (!isEmpty(range.values) || !isEmpty(range.formulas)) {
    refuse(text.notEmpty.happened(addressOnSheet(sheetName, body)), text.notEmpty.remedy);
  }
  if (heading === undefined) return { body };
  if (isEmpty(headingRange.values) && isEmpty(headingRange.formulas)) return { body, heading };
  const isThere = COMPARISON_HEADER.every((name, column) => headingRange.values[0]?.[column] === name);
  if (!isThere) refuse(text.notEmpty.happened(addressOnSheet(sheetName, heading)), text.notEmpty.remedy);
  return { body };
}

function blocksOf({ body, heading }: Target, request: EvaluationRequest, form: ResultForm): Block[] {
  const contents =
    form === "values" ? resultValues(request) : [[{ formula: new CompareFormula(request, "same sheet").text }]];
  const blocks = [{ row: body.row, column: body.column, contents }];
  return heading === undefined ? blocks : [{ ...heading, contents: [COMPARISON_HEADER] }, ...blocks];
}

function stylesOf({ body, heading }: Target): Style[] {
  return RESULT_LOOKS.flatMap(({ role, numberFormat, headerRole }, index) => {
    const column = body.column + index;
    const cells: Style = { area: area(body.row, column, body.rows), role, ...(numberFormat && { numberFormat }) };
    return heading === undefined ? [cells] : [{ area: area(heading.row, column), role: headerRole }, cells];
  });
}

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new InsertionCancelled(words().workbook.consequences.untouched);
}

/** Sends requests one after the other: together they may be more than Excel takes. */
async function send(
  context: Excel.RequestContext,
  requests: readonly (readonly Write[])[],
  { onProgress, signal }: WorkControl,
): Promise<void> {
  for (const [index, request] of requests.entries()) {
    stopIfCancelled(signal);
    onProgress?.({ step: rowsInWords(request) ?? "", done: index, total: requests.length });
    for (const write of request) write.queue();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync a request is the point here
    await context.sync();
  }
  stopIfCancelled(signal);
}

/** Looks come last and on their own: without them the results are still right, so nothing is taken back then. */
async function applyLooks(context: Excel.RequestContext, sheet: Excel.Worksheet, target: Target): Promise<void> {
  try {
    applyStyles(sheet, stylesOf(target));
    await context.sync();
  } catch {
    // Plain cells with the right contents are better than none.
  }
}

async function takeBack(sheetId: string, { body, heading }: Target): Promise<void> {
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const where of [body, ...(heading === undefined ? [] : [heading])]) {
      rangeOf(sheet, where).clear("Contents");
    }
    await context.sync();
  });
}

async function consequenceOf({ place, sheetName }: EvaluationRequest, target: Target | undefined): Promise<string> {
  if (target === undefined) return words().workbook.consequences.untouched;
  try {
    await takeBack(place.sheetId, target);
    return words().workbook.consequences.untouched;
  } catch {
    return words().evaluation.results.leftOver(addressOnSheet(sheetName, target.body));
  }
}

/**
 * Writes the results right of the rows, with their headings in the list's header row.
 *
 * @returns where they stand
 * @throws InsertionCancelled when it was stopped in time
 * @throws WorkbookError when the cells are not empty, or Excel refuses; the workbook is then as it was
 */
export async function writeBeside(
  request: EvaluationRequest,
  form: ResultForm,
  control: WorkControl = {},
): Promise<string> {
  // Set as soon as there may be something to take back.
  let begun: Target | undefined;
  try {
    return await runInExcel(async (context) => {
      const target = await findTarget(context, request);
      stopIfCancelled(control.signal);
      const sheet = context.workbook.worksheets.getItem(request.place.sheetId);
      const blocks = blocksOf(target, request, form);
      begun = target;
      const writes = [...cellWrites(sheet, blocks, "values"), ...cellWrites(sheet, blocks, "formulas")];
      await send(context, packed(writes), control);
      await applyLooks(context, sheet, target);
      return `${request.sheetName}!${address(target.body)}`;
    });
  } catch (error) {
    const consequence = await consequenceOf(request, begun);
    throw error instanceof InsertionCancelled ? new InsertionCancelled(consequence) : readableError(error, consequence);
  }
}
