/** Changes that are made as a whole or not at all. */
import { words } from "../../words/language";
import { readableError } from "../excel-errors";
import { runInExcel, takeBackInExcel } from "../excel-run";
import { packed, type Write } from "../requests";
import { Control, pause, Stopped, type ControlOptions } from "./control";
import { backward, cellCount, forward, type Edit } from "./edits";

/** Small enough that the pane can show progress and be stopped between two. */
const CHARACTERS_AT_ONCE = 400_000;

/** What has been done so far, so that it can be taken back. */
export class Journal {
  readonly edits: Edit[] = [];
  /** Ids of sheets that were added. */
  readonly sheets: string[] = [];
  /** Id of the sheet that was in front before another came there. */
  activeSheet: string | undefined;
}

/** Makes the edits one request after the other. Each stands in the journal before it is sent. */
export async function makeEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  journal: Journal,
  control: Control,
): Promise<void> {
  const total = edits.reduce((sum, edit) => sum + cellCount(edit), 0);
  const writes = edits.map((edit): Write & { readonly edit: Edit } => ({ ...forward(context, edit), edit }));
  let done = 0;
  for (const request of packed(writes, CHARACTERS_AT_ONCE) as (Write & { readonly edit: Edit })[][]) {
    await pause();
    control.report(words().sharing.progress.writing(done, total), done, total);
    for (const write of request) {
      journal.edits.push(write.edit);
      write.queue();
      done += cellCount(write.edit);
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync a request is the point here
    await context.sync();
  }
  control.report(words().sharing.progress.writing(done, total), done, total);
}

async function takeBack(journal: Journal): Promise<void> {
  await takeBackInExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name");
    worksheets.load("items/id");
    await context.sync();
    const there = new Set(names.items.map(({ name }) => name.toLowerCase()));
    const isThere = (name: string): boolean => there.has(name.toLowerCase());
    if (journal.activeSheet !== undefined) worksheets.getItem(journal.activeSheet).activate();
    for (const sheet of worksheets.items) if (journal.sheets.includes(sheet.id)) sheet.delete();
    const writes = [...journal.edits].reverse().map((edit) => backward(context, edit, isThere));
    for (const request of packed(writes)) {
      for (const write of request) write.queue();
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync a request is the point here
      await context.sync();
    }
    await context.sync();
  });
}

async function consequenceOf(journal: Journal): Promise<string> {
  if (journal.edits.length + journal.sheets.length === 0) return words().workbook.consequences.untouched;
  try {
    await takeBack(journal);
    return words().workbook.consequences.untouched;
  } catch {
    return words().sharing.consequences.halfWay;
  }
}

/** The work begun last: two at once would write over each other. */
let previous: Promise<unknown> = Promise.resolve();

/**
 * Runs work on the workbook that is done as a whole or leaves it as it was, after all work that was begun before.
 *
 * @throws Stopped when the person stopped it, WorkbookError for everything else that went wrong
 */
export function asAWhole<Result>(
  work: (context: Excel.RequestContext, journal: Journal, control: Control) => Promise<Result>,
  options: ControlOptions,
): Promise<Result> {
  const run = previous.then(async () => {
    const journal = new Journal();
    try {
      return await runInExcel((context) => work(context, journal, new Control(options)));
    } catch (error) {
      const consequence = await consequenceOf(journal);
      if (error instanceof Stopped && consequence === words().workbook.consequences.untouched) throw error;
      throw readableError(error, consequence);
    }
  });
  previous = run.catch(() => undefined);
  return run;
}
