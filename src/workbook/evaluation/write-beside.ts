/** Results to the right of the rows they belong to: only into empty cells, all of them or none. */
import { address, addressOnSheet, area, type Area } from "../../templates/area";
import type { Block, ColumnWidth, Style } from "../../templates/vocabulary";
import { COMPARISON_HEADER } from "../../words/comparison";
import { EVALUATION_SHEET } from "../../words/evaluation-sheet";
import { words } from "../../words/language";
import { readableError, WorkbookError } from "../excel-errors";
import { runInExcel, takeBackInExcel } from "../excel-run";
import { SHEET_COLUMNS } from "../formulas/references";
import { InsertionCancelled, type WorkControl } from "../insert-template";
import { readArea, type AreaCells, type CellPart } from "../read-area";
import { packed, rowsInWords, type Write } from "../requests";
import { forgetMark, queueMark, queueUnmark, type Mark } from "../unfinished/mark";
import { cellWrites } from "../write-cells";
import { applyStyles, queueWidths, rangeOf, widenColumns } from "../write-looks";
import { CompareFormula } from "./compare-formula";
import type { EvaluationRequest, ResultForm } from "./evaluation-request";
import { RESULT_COLUMNS, RESULT_LOOKS, resultValues } from "./result-cells";

/** Where the results go. */
interface Target {
  readonly body: Area;
  /** Absent where the list has no header, or the headings stand there already. */
  readonly heading?: Area;
  /** Of the columns in `resultWidths`, in points. */
  readonly widths: readonly number[];
}

/** Results on their way into the sheet. */
interface Writing {
  readonly sheetId: string;
  readonly target: Target;
  /** Set where they take several requests: the pane may be closed in between. */
  mark?: Mark;
}

const MARKED = { kind: "contents", id: "evaluation", title: EVALUATION_SHEET.title } as const;

/** A table would take a neighbouring column for its own, so one stays free beside it. */
const GAP_BESIDE_TABLE = 1;

function bodyOf({ place, rows, tableName }: EvaluationRequest): Area {
  const gap = tableName === null ? 0 : GAP_BESIDE_TABLE;
  return area(place.row, place.column + place.columns + gap, rows, RESULT_COLUMNS);
}

function refuse(happened: string, remedy: string): never {
  throw new WorkbookError({ happened, remedy }, words().workbook.consequences.untouched);
}

const resultWidths = ({ column }: Area): ColumnWidth[] =>
  RESULT_LOOKS.flatMap(({ pixels }, index) =>
    pixels === undefined ? [] : [{ column: column + index, columns: 1, pixels }],
  );

type Cells = readonly (readonly unknown[])[];

const isEmpty = (cells: Cells): boolean => cells.every((row) => row.every((cell) => cell === ""));

/** The first of loaded tables. */
const firstOf = ({ items }: Excel.TableScopedCollection): Excel.Table | undefined => items[0];

/** What is asked about the place beside its cells. */
interface Surroundings {
  /** Values and formulas of the header's row; those of the body where there is none. */
  readonly heading: Excel.Range;
  readonly tables: Excel.TableScopedCollection;
  readonly protection: Excel.WorksheetProtection;
  readonly widths: () => number[];
}

function queueSurroundings(sheet: Excel.Worksheet, body: Area, heading: Area | undefined): Surroundings {
  const asked = {
    heading: rangeOf(sheet, heading ?? { ...body, rows: 1 }),
    tables: rangeOf(sheet, body).getTables(false),
    protection: sheet.protection,
    widths: queueWidths(sheet, resultWidths(body)),
  };
  asked.heading.load("values,formulas");
  asked.tables.load("items/name");
  asked.protection.load("protected");
  return asked;
}

/** @throws WorkbookError where anything stands in the way */
function assertFree(
  request: EvaluationRequest,
  body: Area,
  { values, formulas }: AreaCells<CellPart>,
  { tables, protection }: Surroundings,
): void {
  const text = words().evaluation.results;
  const table = firstOf(tables);
  if (protection.protected) throw readableError({ code: "AccessDenied" }, words().workbook.consequences.untouched);
  if (table !== undefined) refuse(text.overTable.happened(table.name), text.overTable.remedy);
  // A formula that shows nothing is not empty, nor is a cell that another formula spills into.
  if (!isEmpty(values) || !isEmpty(formulas)) {
    refuse(text.notEmpty.happened(addressOnSheet(request.sheetName, body)), text.notEmpty.remedy);
  }
}

/** Whether headings are to be written: they may stand there already. */
function needsHeading(request: EvaluationRequest, where: Area, { heading }: Surroundings): boolean {
  const text = words().evaluation.results;
  if (isEmpty(heading.values) && isEmpty(heading.formulas)) return true;
  const isThere = COMPARISON_HEADER.every((name, column) => heading.values[0]?.[column] === name);
  if (!isThere) refuse(text.notEmpty.happened(addressOnSheet(request.sheetName, where)), text.notEmpty.remedy);
  return false;
}

/** @throws WorkbookError where anything stands in the way */
async function findTarget(context: Excel.RequestContext, request: EvaluationRequest): Promise<Target> {
  const { place } = request;
  const text = words().evaluation.results;
  const body = bodyOf(request);
  if (body.column + body.columns > SHEET_COLUMNS) refuse(text.offSheet.happened, text.offSheet.remedy);
  const heading = place.headerRow === null ? undefined : area(place.headerRow, body.column, 1, body.columns);
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  let surroundings: Surroundings | undefined;
  const cells = await readArea(context, sheet, body, ["values", "formulas"], () => {
    surroundings = queueSurroundings(sheet, body, heading);
  });
  if (surroundings === undefined) throw new Error("Nothing was asked.");
  assertFree(request, body, cells, surroundings);
  const widths = surroundings.widths();
  return heading !== undefined && needsHeading(request, heading, surroundings)
    ? { body, heading, widths }
    : { body, widths };
}

function blocksOf({ body, heading }: Target, request: EvaluationRequest, form: ResultForm): Block[] {
  const contents =
    form === "values" ? resultValues(request) : [[{ formula: new CompareFormula(request, "same sheet").text }]];
  const blocks = [{ row: body.row, column: body.column, contents }];
  // Headings come last: results that were not finished have none, and are taken away as one block.
  return heading === undefined ? blocks : [...blocks, { ...heading, contents: [COMPARISON_HEADER] }];
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
  writing: Writing,
  requests: readonly (readonly Write[])[],
  { onProgress, signal }: WorkControl,
): Promise<void> {
  const range = rangeOf(context.workbook.worksheets.getItem(writing.sheetId), writing.target.body);
  for (const [index, request] of requests.entries()) {
    stopIfCancelled(signal);
    onProgress?.({ step: rowsInWords(request) ?? "", done: index, total: requests.length });
    if (index === 0 && requests.length > 1) writing.mark = queueMark(context, range, MARKED);
    for (const write of request) write.queue();
    if (index === requests.length - 1 && writing.mark !== undefined) queueUnmark(context, writing.mark);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync a request is the point here
    await context.sync();
  }
  stopIfCancelled(signal);
}

/** Looks come last and on their own: without them the results are still right, so nothing is taken back then. */
async function applyLooks(context: Excel.RequestContext, sheet: Excel.Worksheet, target: Target): Promise<void> {
  try {
    applyStyles(sheet, stylesOf(target));
    widenColumns(sheet, resultWidths(target.body), target.widths);
    await context.sync();
  } catch {
    // Plain cells with the right contents are better than none.
  }
}

async function takeBack({ sheetId, target: { body, heading }, mark }: Writing): Promise<void> {
  await takeBackInExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(sheetId);
    const marked = mark && names.getItemOrNullObject(mark.name);
    const written = [body, ...(heading === undefined ? [] : [heading])].map((where) => ({
      where,
      // Where nothing has been written yet, nothing is cleared: the sheet may be protected by now.
      used: rangeOf(sheet, where).getUsedRangeOrNullObject(true),
    }));
    sheet.load("name");
    marked?.load("name");
    for (const { used } of written) used.load("address");
    await context.sync();
    if (marked?.isNullObject === false) marked.delete();
    for (const { where, used } of written) if (!used.isNullObject) rangeOf(sheet, where).clear("Contents");
    await context.sync();
  });
}

async function consequenceOf({ sheetName }: EvaluationRequest, writing: Writing | undefined): Promise<string> {
  if (writing === undefined) return words().workbook.consequences.untouched;
  try {
    await takeBack(writing);
    return words().workbook.consequences.untouched;
  } catch {
    return words().evaluation.results.leftOver(addressOnSheet(sheetName, writing.target.body));
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
  let begun: Writing | undefined;
  try {
    return await runInExcel(async (context) => {
      const target = await findTarget(context, request);
      stopIfCancelled(control.signal);
      const sheet = context.workbook.worksheets.getItem(request.place.sheetId);
      const blocks = blocksOf(target, request, form);
      begun = { sheetId: request.place.sheetId, target };
      const writes = [...cellWrites(sheet, blocks, "values"), ...cellWrites(sheet, blocks, "formulas")];
      await send(context, begun, packed(writes), control);
      await applyLooks(context, sheet, target);
      return `${request.sheetName}!${address(target.body)}`;
    });
  } catch (error) {
    const consequence = await consequenceOf(request, begun);
    throw error instanceof InsertionCancelled ? new InsertionCancelled(consequence) : readableError(error, consequence);
  } finally {
    forgetMark(begun?.mark);
  }
}
