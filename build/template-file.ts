/** A template as the bytes of an .xlsx file, calculated and complete. */
import type { CellContent, Template, TemplateOptions, TemplateSheet } from "../src/templates/vocabulary";
import { writeWorkbook } from "../src/workbook/xlsx/write-workbook";
import { COMMAND_LINE } from "../src/words/files";
import { withCalculated } from "./calculate-sheet";

/** Whether the given rows went into the sheet: a template may have a table that is not for lists. */
const holds = ({ blocks }: TemplateSheet, data: readonly (readonly CellContent[])[]): boolean =>
  blocks.some(({ contents }) => data.every((row, index) => row.every((cell, at) => contents[index]?.[at] === cell)));

/**
 * @param created time that the file's properties and the sheet's title block give
 * @throws RangeError when the options make no sense for the template
 */
export async function templateFile(
  template: Template,
  created: Date,
  options: TemplateOptions = {},
): Promise<Uint8Array> {
  const sheet = template.build(template.preferredNames, { insertedOn: created, ...options });
  if (options.data !== undefined && !holds(sheet, options.data))
    throw new RangeError(COMMAND_LINE.takesNoRows(template.id));
  return withCalculated(sheet, (calculated) => writeWorkbook({ title: template.title, sheet, calculated, created }));
}
