import { words } from "../words/language";
import { removeTraces, type Before, type InsertionSite } from "./insertion-site";
import type { TemplateSheet } from "../templates/vocabulary";

/** Adds the sheet alone, so that its id is known before anything can fail halfway. */
export async function newSheetSite(
  context: Excel.RequestContext,
  before: Before,
  sheet: TemplateSheet,
): Promise<InsertionSite> {
  const worksheet = context.workbook.worksheets.add(sheet.name);
  worksheet.load("id");
  await context.sync();
  const sheetId = worksheet.id;
  return {
    sheetId,
    sheet,
    isAlone: true,
    leftOver: words().workbook.consequences.leftOver(sheet.name),
    clear: () =>
      removeTraces(sheet, ({ workbook: { worksheets } }) => {
        worksheets.getItem(before.activeSheetId).activate();
        worksheets.getItem(sheetId).delete();
      }),
  };
}
