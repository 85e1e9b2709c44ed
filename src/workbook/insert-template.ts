import type { Template, TemplateOptions, TemplateSheet } from "../templates/vocabulary";
import { words } from "../words/language";
import { readableError } from "./excel-errors";
import { runInExcel } from "./excel-run";
import { freeNames, type TakenNames } from "./free-names";
import type { Write } from "./requests";
import { hasLabels, labelChart } from "./write-chart";
import { applyPrintSetup } from "./write-looks";
import { sheetRequests } from "./write-sheet";

/** How far an insertion is, in words and in steps. */
export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

export interface InsertedTemplate {
  readonly templateId: string;
  readonly sheetName: string;
  /** The main table; null where the template has none. */
  readonly tableName: string | null;
  /** What could not be done as well as usual, for the person to read; empty as a rule. */
  readonly notes: readonly string[];
}

/** The workbook before the insertion: what is taken, and what to go back to. */
interface Before extends TakenNames {
  readonly activeSheetId: string;
}

/** What an insertion has done so far; enough to take it back. */
interface Trace {
  readonly before: Before;
  readonly sheet: TemplateSheet;
  /** Known once the sheet has been added. */
  readonly sheetId: string;
}

async function look(context: Excel.RequestContext): Promise<Before> {
  const { worksheets, tables, names } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  active.load("id");
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
    names: names.items.map(({ name }) => name),
    activeSheetId: active.id,
  };
}

/** Sends requests one after the other: together they may be more than Excel takes. */
async function send(
  context: Excel.RequestContext,
  requests: readonly Write[][],
  announce: (index: number) => void,
): Promise<void> {
  for (const [index, request] of requests.entries()) {
    announce(index);
    for (const write of request) write.queue();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync a request is the point here
    await context.sync();
  }
}

/**
 * Names the points of charts and sets up printing. Last and on its own: some machines refuse it (no printer, no such
 * paper), and a sheet without it is still right, so nothing is taken back then.
 */
async function finish(context: Excel.RequestContext, sheet: TemplateSheet): Promise<boolean> {
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  try {
    for (const chart of sheet.charts.filter(hasLabels)) labelChart(worksheet, sheet.name, chart);
    applyPrintSetup(worksheet, sheet);
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/** Adds the sheet alone, so that its id is known before anything can fail halfway. */
async function addSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const worksheet = context.workbook.worksheets.add(name);
  worksheet.load("id");
  await context.sync();
  return worksheet;
}

function refersTo(sheet: string, formula: string): boolean {
  return formula.startsWith(`='${sheet.replace(/'/g, "''")}'!`) || formula.startsWith(`=${sheet}!`);
}

/** Removes the added sheet with all that is on it and the names that lead to it, and shows the former sheet. */
async function takeBack({ before, sheet, sheetId }: Trace): Promise<void> {
  await runInExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    const ours = new Set(sheet.names.map(({ name }) => name));
    const added = names.items.filter(({ name, formula }) => ours.has(name) && refersTo(sheet.name, String(formula)));
    for (const name of added) name.delete();
    worksheets.getItem(before.activeSheetId).activate();
    worksheets.getItem(sheetId).delete();
    await context.sync();
  });
}

async function consequenceOf(trace: Trace | undefined): Promise<string> {
  if (trace === undefined) return words().workbook.consequences.untouched;
  try {
    await takeBack(trace);
    return words().workbook.consequences.untouched;
  } catch {
    return words().workbook.consequences.leftOver(trace.sheet.name);
  }
}

/** One insertion under way. */
interface Insertion {
  readonly template: Template;
  readonly options: TemplateOptions;
  readonly report: (progress: Progress) => void;
  /** Set as soon as there is something to take back. */
  trace?: Trace;
}

/** Steps before the requests with the contents: looking, adding the sheet. */
const FIRST_STEPS = 2;

async function insertSheet(context: Excel.RequestContext, insertion: Insertion): Promise<InsertedTemplate> {
  const { template, options, report } = insertion;
  report({ step: words().workbook.progress.looking, done: 0, total: FIRST_STEPS + 2 });
  const before = await look(context);
  const sheet = template.build(freeNames(template.preferredNames, before), { insertedOn: new Date(), ...options });
  report({ step: words().workbook.progress.adding(sheet.name), done: 1, total: FIRST_STEPS + 2 });
  const worksheet = await addSheet(context, sheet.name);
  insertion.trace = { before, sheet, sheetId: worksheet.id };
  const requests = sheetRequests({ context, sheet: worksheet, template: sheet });
  const total = FIRST_STEPS + requests.length + 1;
  await send(context, requests, (index) => {
    report({ step: words().workbook.progress.writing(sheet.name), done: FIRST_STEPS + index, total });
  });
  report({ step: words().workbook.progress.finishing, done: total - 1, total });
  const finished = await finish(context, sheet);
  report({ step: words().workbook.progress.done(sheet.name), done: total, total });
  return {
    templateId: template.id,
    sheetName: sheet.name,
    tableName: sheet.tables[0]?.name ?? null,
    notes: finished ? [] : [words().workbook.insertionNotes.unfinished],
  };
}

async function insertNow(insertion: Insertion): Promise<InsertedTemplate> {
  try {
    return await runInExcel((context) => insertSheet(context, insertion));
  } catch (error) {
    throw readableError(error, await consequenceOf(insertion.trace));
  }
}

/** The insertion begun last: two at once would find the same names free. */
let previous: Promise<unknown> = Promise.resolve();

/**
 * Inserts a template on a new sheet with a free name and shows it. Existing cells, tables and names are never touched.
 * It either completes, or takes everything back. A second insertion waits for the first.
 *
 * @param onProgress called before each step and at the end
 * @throws WorkbookError that says what happened, what it means for the workbook, and what to do
 */
export function insertTemplate(
  template: Template,
  onProgress: (progress: Progress) => void = () => undefined,
  options: TemplateOptions = {},
): Promise<InsertedTemplate> {
  const run = previous.then(() => insertNow({ template, options, report: onProgress }));
  previous = run.catch(() => undefined);
  return run;
}
