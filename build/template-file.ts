/** A template as the bytes of an .xlsx file, calculated and complete. */
import type { Template, TemplateOptions } from "../src/templates/vocabulary";
import { writeWorkbook, type WorkbookContents } from "../src/workbook/xlsx/write-workbook";
import { WORKBOOK_COMMAND } from "../src/words/command-lines";
import { withCalculated } from "./calculate-sheet";

/**
 * @param created time that the file's properties and the sheet's title block give
 * @param file what the file is to be besides: whose pane opens with it, what the custom functions become
 * @throws RangeError when the options make no sense for the template
 */
export async function templateFile(
  template: Template,
  created: Date,
  options: TemplateOptions = {},
  file: Pick<WorkbookContents, "opensWith" | "results"> = {},
): Promise<Uint8Array> {
  if (options.data !== undefined && template.list === undefined)
    throw new RangeError(WORKBOOK_COMMAND.takesNoRows(template.id));
  const sheet = template.build(template.preferredNames, { insertedOn: created, ...options });
  return withCalculated(sheet, (calculated) =>
    writeWorkbook({ title: template.title, sheet, calculated, created, ...file }),
  );
}
