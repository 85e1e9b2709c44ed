import type { Template, TemplateOptions } from "../templates/vocabulary";
import { words } from "../words/language";
import { readableError, WorkbookError } from "./excel-errors";
import { runInExcel } from "./excel-run";
import { freeNames } from "./free-names";
import { lookAtWorkbook, type BuildSheet, type InsertionSite } from "./insertion-site";
import { newSheetSite } from "./new-sheet-site";
import { queueKeptSettings, type WorkbookChoices } from "./kept/kept-settings";
import { rowsInWords, type Write } from "./requests";
import { queueSelection, selectionSite } from "./selection-site";
import { hasLabels, labelChart } from "./write-chart";
import { applyPrintSetup } from "./write-looks";
import { sheetRequests } from "./write-sheet";

/** How far an insertion is, in words and in steps. */
export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

/** What somebody who waits for long work can do: watch it, and stop it. */
export interface WorkControl {
  /** Called before each step and at the end. */
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the work when aborted, and leaves nothing behind; too late once all is written. */
  readonly signal?: AbortSignal;
}

/** How a template is inserted, beside what is in it. */
export interface InsertionOptions extends TemplateOptions {
  /** On a sheet of its own (default), or at the selected cell, if all the cells it needs are empty. */
  readonly place?: "new sheet" | "selection";
  /** Stops the insertion when aborted, and leaves nothing behind; too late once all is written. */
  readonly signal?: AbortSignal;
}

export interface InsertedTemplate {
  readonly templateId: string;
  readonly sheetName: string;
  /** The main table; null where the template has none. */
  readonly tableName: string | null;
  /** What could not be done as well as usual, for the person to read; empty as a rule. */
  readonly notes: readonly string[];
}

/** Somebody stopped the insertion: no error, and nothing is left of it. */
export class InsertionCancelled extends WorkbookError {
  constructor(consequence: string) {
    super(words().insertion.cancelled, consequence);
  }
}

/** Whether an insertion ended because somebody stopped it, and nothing of it is left. */
export const wasCancelled = (error: unknown): boolean =>
  error instanceof InsertionCancelled && error.consequence === words().workbook.consequences.untouched;

/** One insertion under way. */
interface Insertion {
  readonly template: Template;
  readonly options: InsertionOptions;
  readonly report: (progress: Progress) => void;
  /** Set as soon as there is something to take back. */
  site?: InsertionSite;
}

function stopIfCancelled({ options: { signal } }: Insertion): void {
  if (signal?.aborted) throw new InsertionCancelled(words().workbook.consequences.untouched);
}

/** Steps before the requests with the contents: looking, making the place ready. */
const FIRST_STEPS = 2;

/**
 * Sends requests one after the other: together they may be more than Excel takes.
 *
 * @returns the name of the sheet
 */
async function send(
  context: Excel.RequestContext,
  insertion: Insertion,
  site: InsertionSite,
  requests: readonly Write[][],
): Promise<string> {
  const worksheet = context.workbook.worksheets.getItem(site.sheetId);
  const total = FIRST_STEPS + requests.length + 1;
  let name = site.workingName;
  for (const [index, request] of requests.entries()) {
    stopIfCancelled(insertion);
    const step = rowsInWords(request) ?? words().workbook.progress.writing(site.sheet.name);
    insertion.report({ step, done: FIRST_STEPS + index, total });
    if (index === 0) site.begin(context, requests.length);
    for (const write of request) write.queue();
    if (index === requests.length - 1) site.complete(context, name);
    worksheet.load("name");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync a request is the point here
    await context.sync();
    name = worksheet.name;
  }
  stopIfCancelled(insertion);
  insertion.report({ step: words().workbook.progress.finishing, done: total - 1, total });
  return name;
}

/**
 * Names the points of charts and sets up printing. Last and on its own: some machines refuse it (no printer, no such
 * paper), and a sheet without it is still right, so nothing is taken back then.
 */
async function finish(
  context: Excel.RequestContext,
  { sheetId, sheet, isAlone }: InsertionSite,
  sheetName: string,
): Promise<boolean> {
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  try {
    for (const chart of sheet.charts.filter(hasLabels)) labelChart(worksheet, sheetName, chart);
    if (isAlone) applyPrintSetup(worksheet, sheet);
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

async function consequenceOf(site: InsertionSite | undefined): Promise<string> {
  if (site === undefined) return words().workbook.consequences.untouched;
  try {
    await site.clear();
    return words().workbook.consequences.untouched;
  } catch {
    return site.leftOver;
  } finally {
    site.end();
  }
}

/** As many rows as the person keeps for new lists in this workbook, where the insertion itself does not say. */
function usualRows({ list }: Template, options: InsertionOptions, { sampleRows }: WorkbookChoices): { rows?: number } {
  const isSaid = options.rows !== undefined || options.data !== undefined;
  return list === undefined || sampleRows === null || isSaid ? {} : { rows: Math.min(sampleRows, list.mostRows) };
}

/** Looks at the workbook, and makes the place ready. */
async function findSite(context: Excel.RequestContext, insertion: Insertion): Promise<InsertionSite> {
  const { template, options, report } = insertion;
  report({ step: words().workbook.progress.looking, done: 0, total: FIRST_STEPS + 2 });
  const kept = queueKeptSettings(context);
  const selected = options.place === "selection" ? queueSelection(context) : undefined;
  const before = await lookAtWorkbook(context);
  stopIfCancelled(insertion);
  report({ step: words().workbook.progress.preparing, done: 1, total: FIRST_STEPS + 2 });
  const names = freeNames(template.preferredNames, before);
  const rows = usualRows(template, options, kept.choices());
  const build: BuildSheet = (given) => template.build(given, { insertedOn: new Date(), ...rows, ...options });
  return selected === undefined
    ? newSheetSite(context, before, build(names), template)
    : selectionSite(context, before, selected(), { subject: template, tableName: names.table, build });
}

async function insertSheet(context: Excel.RequestContext, insertion: Insertion): Promise<InsertedTemplate> {
  const { template, report } = insertion;
  stopIfCancelled(insertion);
  const site = await findSite(context, insertion);
  insertion.site = site;
  const { sheet, isAlone } = site;
  const worksheet = context.workbook.worksheets.getItem(site.sheetId);
  const requests = sheetRequests({ context, sheet: worksheet, template: sheet, isAlone });
  const sheetName = await send(context, insertion, site, requests);
  const finished = await finish(context, site, sheetName);
  site.end();
  const total = FIRST_STEPS + requests.length + 1;
  report({ step: words().workbook.progress.done(sheetName), done: total, total });
  return {
    templateId: template.id,
    sheetName,
    tableName: sheet.tables[0]?.name ?? null,
    notes: finished ? [] : [words().workbook.insertionNotes.unfinished],
  };
}

async function insertNow(insertion: Insertion): Promise<InsertedTemplate> {
  try {
    return await runInExcel((context) => insertSheet(context, insertion));
  } catch (error) {
    const consequence = await consequenceOf(insertion.site);
    if (error instanceof InsertionCancelled) throw new InsertionCancelled(consequence);
    throw readableError(error, consequence);
  }
}

/** The insertion begun last: two at once would find the same names free. */
let previous: Promise<unknown> = Promise.resolve();

/**
 * Inserts a template on a new sheet with a free name, or at the selection, and shows it. Existing cells, tables and names
 * are never touched. It either completes, or takes everything back. A second insertion waits for the first.
 *
 * @param onProgress called before each step and at the end
 * @throws InsertionCancelled when the options' signal was aborted in time
 * @throws WorkbookError that says what happened, what it means for the workbook, and what to do
 */
export function insertTemplate(
  template: Template,
  onProgress: (progress: Progress) => void = () => undefined,
  options: InsertionOptions = {},
): Promise<InsertedTemplate> {
  const run = previous.then(() => insertNow({ template, options, report: onProgress }));
  previous = run.catch(() => undefined);
  return run;
}
