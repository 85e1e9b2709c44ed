/** Where a template is written, and how that place becomes again what it was. */
import type { TemplateNames, TemplateSheet } from "../templates/vocabulary";
import type { TakenNames } from "./free-names";
import { runInExcel } from "./excel-run";

/** The workbook before an insertion: what is taken, and what to go back to. */
export interface Before extends TakenNames {
  readonly activeSheetId: string;
  readonly activeSheet: string;
}

/** A place that is ready to be written to. */
export interface InsertionSite {
  readonly sheetId: string;
  /** The template as it will stand there. */
  readonly sheet: TemplateSheet;
  /** Nothing else is on the sheet: its view and its printing are the template's to set. */
  readonly isAlone: boolean;
  /** Removes all that was written, whatever of it there is. */
  clear(): Promise<void>;
  /** What to say when that fails. */
  readonly leftOver: string;
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

function refersTo(sheet: string, formula: string): boolean {
  return formula.startsWith(`='${sheet.replace(/'/g, "''")}'!`) || formula.startsWith(`=${sheet}!`);
}

/** Deletes the template's names that lead to its sheet; a co-author's of the same spelling lead elsewhere. */
async function deleteNames(context: Excel.RequestContext, sheet: TemplateSheet): Promise<void> {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();
  const ours = new Set(sheet.names.map(({ name }) => name));
  const added = names.items.filter(({ name, formula }) => ours.has(name) && refersTo(sheet.name, String(formula)));
  for (const name of added) name.delete();
}

/** Deletes the names, then what `queue` says, in one go. */
export async function removeTraces(
  sheet: TemplateSheet,
  queue: (context: Excel.RequestContext) => void | Promise<void>,
): Promise<void> {
  await runInExcel(async (context) => {
    await deleteNames(context, sheet);
    await queue(context);
    await context.sync();
  });
}
