/** Where a template is written, and how that place becomes again what it was. */
import type { Template, TemplateNames, TemplateSheet } from "../templates/vocabulary";
import type { TakenNames } from "./free-names";
import { takeBackInExcel } from "./excel-run";
import type { Mark } from "./unfinished/mark";

/** The workbook before an insertion: what is taken, and what to go back to. */
export interface Before extends TakenNames {
  readonly activeSheetId: string;
  readonly activeSheet: string;
}

/** What is inserted, for whoever finds it unfinished. */
export type Subject = Pick<Template, "id" | "title">;

/** A place that is ready to be written to. */
export interface InsertionSite {
  readonly sheetId: string;
  /** The template as it will stand there. */
  readonly sheet: TemplateSheet;
  /** Of the sheet at present; its own name comes when all is there. */
  readonly workingName: string;
  /** Nothing else is on the sheet: its view and its printing are the template's to set. */
  readonly isAlone: boolean;
  /** Has the first request with contents mark the place, where there are several: it may be closed in between. */
  begin(context: Excel.RequestContext, requests: number): void;
  /**
   * Has the last request with contents say that all is there.
   *
   * @param name of the sheet, as far as it is known
   */
  complete(context: Excel.RequestContext, name: string): void;
  /** Removes all that was written, whatever of it there is. */
  clear(): Promise<void>;
  /** What to say when that fails. */
  readonly leftOver: string;
  /** Called when the insertion has ended, well or not. */
  end(): void;
}

/** Builds the template under the names it gets. */
export type BuildSheet = (names: TemplateNames) => TemplateSheet;

export async function lookAtWorkbook(context: Excel.RequestContext): Promise<Before> {
  const { worksheets, tables, names } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  active.load("id,name");
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
    names: names.items.map(({ name }) => name),
    activeSheetId: active.id,
    activeSheet: active.name,
  };
}

export function refersTo(sheet: string, formula: string): boolean {
  return formula.startsWith(`='${sheet.replace(/'/g, "''")}'!`) || formula.startsWith(`=${sheet}!`);
}

/** What an insertion has left in a workbook. */
export interface Traces {
  readonly sheetId: string;
  /** Names that it gave. */
  readonly names: readonly { readonly name: string }[];
  readonly mark: Mark | undefined;
  /** The sheet to go back to, unless it is gone. */
  readonly backTo?: string;
}

/**
 * Deletes the names that lead to the sheet, or nowhere since it is gone; a co-author's of the same spelling lead elsewhere.
 *
 * @returns the sheet, if somebody has not deleted it meanwhile
 */
async function deleteNames(context: Excel.RequestContext, traces: Traces): Promise<Excel.Worksheet | undefined> {
  const { names, worksheets } = context.workbook;
  const worksheet = worksheets.getItemOrNullObject(traces.sheetId);
  const former = worksheets.getItemOrNullObject(traces.backTo ?? traces.sheetId);
  worksheet.load("name");
  former.load("name");
  names.load("items/name,items/formula");
  await context.sync();
  const ours = new Set(traces.names.map(({ name }) => name));
  const isOurs = (formula: string): boolean =>
    formula.includes("#REF!") || (!worksheet.isNullObject && refersTo(worksheet.name, formula));
  for (const item of names.items) {
    if (item.name === traces.mark?.name || (ours.has(item.name) && isOurs(String(item.formula)))) item.delete();
  }
  if (traces.backTo !== undefined && !former.isNullObject) former.activate();
  return worksheet.isNullObject ? undefined : worksheet;
}

/** Deletes the names, then what `queue` says of the sheet if it is still there, in one go. */
export async function removeTraces(
  traces: Traces,
  queue: (worksheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
): Promise<void> {
  await takeBackInExcel(async (context) => {
    const worksheet = await deleteNames(context, traces);
    if (worksheet !== undefined) await queue(worksheet, context);
    await context.sync();
  });
}
