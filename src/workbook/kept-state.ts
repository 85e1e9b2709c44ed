/** What the pane remembers, kept in the workbook's settings: it travels with the file and survives closing the pane. */
import { words } from "../words/language";
import { readableError } from "./excel-errors";
import { runInExcel } from "./excel-run";

/** Own prefix: the settings of all add-ins without an id of their own stand in one list. */
const keyOf = (subject: string): string => `Shorewise.${subject}`;

/** A setting that is no JSON any more was written by somebody else: nothing is remembered then. */
function parsed(text: unknown): unknown {
  try {
    return typeof text === "string" ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What was kept under this subject; undefined where there is nothing.
 *
 * @throws WorkbookError
 */
export async function readKept(subject: string): Promise<unknown> {
  try {
    return await runInExcel(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(keyOf(subject));
      setting.load("value");
      await context.sync();
      return setting.isNullObject ? undefined : parsed(setting.value);
    });
  } catch (error) {
    throw readableError(error, words().workbook.consequences.nothingRead);
  }
}

/**
 * Keeps something that JSON can say, in place of what was kept under this subject. As text: Excel turns dates inside of
 * objects into something else.
 *
 * @throws WorkbookError
 */
export async function keep(subject: string, state: unknown): Promise<void> {
  try {
    await runInExcel(async (context) => {
      context.workbook.settings.add(keyOf(subject), JSON.stringify(state));
      await context.sync();
    });
  } catch (error) {
    throw readableError(error, words().workbook.consequences.untouched);
  }
}
