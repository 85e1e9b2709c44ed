import type { TemplateSheet } from "../templates/vocabulary";
import { words } from "../words/language";
import { hasCode } from "./excel-errors";
import { takeBackInExcel } from "./excel-run";
import { unfinishedName } from "./free-names";
import { removeTraces, type Before, type InsertionSite, type Subject } from "./insertion-site";
import { forgetMark, queueMark, queueUnmark, type Mark } from "./unfinished/mark";

const clear = (sheetId: string, sheet: TemplateSheet, before: Before, mark: Mark): Promise<void> =>
  removeTraces({ sheetId, names: sheet.names, mark, backTo: before.activeSheetId }, (worksheet) => worksheet.delete());

/** A sheet that was added although Excel then refused its mark, or never answered. */
async function removeUnknown(name: string, error: unknown): Promise<void> {
  // Then the sheet of that name is somebody else's.
  if (hasCode(error, "ItemAlreadyExists")) return;
  await takeBackInExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
    worksheet.load("id");
    await context.sync();
    if (!worksheet.isNullObject) worksheet.delete();
    await context.sync();
  });
}

interface AddedSheet {
  readonly sheetId: string;
  readonly mark: Mark;
}

async function addSheet(context: Excel.RequestContext, name: string, { id, title }: Subject): Promise<AddedSheet> {
  const worksheet = context.workbook.worksheets.add(name);
  worksheet.load("id");
  const mark = queueMark(context, worksheet.getRange("A1"), { kind: "sheet", id, title });
  try {
    await context.sync();
    return { sheetId: worksheet.id, mark };
  } catch (error) {
    forgetMark(mark);
    await removeUnknown(name, error);
    throw error;
  }
}

/**
 * Adds the sheet alone, so that its id is known before anything can fail halfway, under a name that says that it is not
 * complete: whatever happens to this pane, nobody takes half a sheet for a whole one.
 */
export async function newSheetSite(
  context: Excel.RequestContext,
  before: Before,
  sheet: TemplateSheet,
  subject: Subject,
): Promise<InsertionSite> {
  const workingName = unfinishedName(sheet.name, before.sheets);
  const { sheetId, mark } = await addSheet(context, workingName, subject);
  return {
    sheetId,
    sheet,
    workingName,
    isAlone: true,
    leftOver: words().workbook.consequences.leftOver(workingName),
    begin: () => undefined,
    complete: (running, name) => {
      // A name that somebody else gave meanwhile stays.
      if (name === workingName) running.workbook.worksheets.getItem(sheetId).name = sheet.name;
      queueUnmark(running, mark);
    },
    clear: () => clear(sheetId, sheet, before, mark),
    end: () => forgetMark(mark),
  };
}
