/** What the pane remembers, kept in the workbook's settings: it travels with the file and survives closing the pane. */
import { words } from "../../words/language";
import { readableError } from "../excel-errors";
import { runInExcel } from "../excel-run";

/** A kept value as an object; another version, or somebody else, may have written anything. */
export type Kept = Readonly<Record<string, unknown>>;

export const isKept = (value: unknown): value is Kept =>
  typeof value === "object" && value !== null && !Array.isArray(value);

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

const valueOf = (setting: Excel.Setting): unknown => (setting.isNullObject ? undefined : parsed(setting.value));

/** Asks with the next request for what is kept under this subject; what is returned may be called after it. */
export function queueKept(context: Excel.RequestContext, subject: string): () => unknown {
  const setting = context.workbook.settings.getItemOrNullObject(keyOf(subject));
  setting.load("value");
  return () => valueOf(setting);
}

/** Has the next request keep something that JSON can say. As text: Excel turns dates inside of objects into something else. */
export function queueKeeping(context: Excel.RequestContext, subject: string, state: unknown): void {
  context.workbook.settings.add(keyOf(subject), JSON.stringify(state));
}

/**
 * What was kept under this subject; undefined where there is nothing.
 *
 * @throws WorkbookError
 */
export async function readKept(subject: string): Promise<unknown> {
  try {
    return await runInExcel(async (context) => {
      const kept = queueKept(context, subject);
      await context.sync();
      return kept();
    });
  } catch (error) {
    throw readableError(error, words().workbook.consequences.nothingRead);
  }
}

/**
 * Keeps something that JSON can say, in place of what was kept under this subject.
 *
 * @throws WorkbookError
 */
export async function keep(subject: string, state: unknown): Promise<void> {
  try {
    await runInExcel(async (context) => {
      queueKeeping(context, subject, state);
      await context.sync();
    });
  } catch (error) {
    throw readableError(error, words().workbook.consequences.untouched);
  }
}
