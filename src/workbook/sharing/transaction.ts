/** Changes that are made as a whole or not at all. */
import { words } from "../../words/language";
import { readableError } from "../excel-errors";
import { runInExcel, takeBackInExcel } from "../excel-run";
import { packed, type Write } from "../requests";
import { Control, pause, Stopped, type ControlOptions } from "./control";
import { backward, cellCount, forward, isCellEdit, type Edit } from "./edits";

/** Small enough that the pane can show progress and be stopped between two. */
const CHARACTERS_AT_ONCE = 400_000;

/** What has been done so far, so that it can be taken back. */
export class Journal {
  readonly edits: Edit[] = [];
  /** Ids of sheets that were added. */
  readonly sheets: string[] = [];
  /** Name of a sheet that is being added and has no id yet. */
  newSheet: string | undefined;
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

/**
 * Puts back what was there, of sheets that are still there and can be written on. Where somebody has protected one meanwhile, no
 * name goes: what is left on it needs them, to be calculated and to be restored later.
 *
 * @returns names of the sheets that could not be put back
 */
async function takeBack(journal: Journal): Promise<string[]> {
  return takeBackInExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name");
    worksheets.load("items/id,items/name,items/protection/protected");
    await context.sync();
    const there = new Set(names.items.map(({ name }) => name.toLowerCase()));
    const isThere = (name: string): boolean => there.has(name.toLowerCase());
    const changed = new Set(journal.edits.filter(isCellEdit).map(({ sheetId }) => sheetId));
    const locked = worksheets.items.filter(({ id, protection }) => changed.has(id) && protection.protected);
    const open = new Set(worksheets.items.filter((sheet) => !locked.includes(sheet)).map(({ id }) => id));
    const isPossible = (edit: Edit): boolean =>
      isCellEdit(edit) ? open.has(edit.sheetId) : locked.length === 0 || edit.before !== null;
    const active = worksheets.items.find(({ id }) => id === journal.activeSheet);
    active?.activate();
    for (const sheet of worksheets.items)
      if (journal.sheets.includes(sheet.id) || sheet.name === journal.newSheet) sheet.delete();
    const edits = [...journal.edits].reverse().filter(isPossible);
    for (const request of packed(edits.map((edit) => backward(context, edit, isThere)))) {
      for (const write of request) write.queue();
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync a request is the point here
      await context.sync();
    }
    await context.sync();
    return locked.map(({ name }) => name);
  });
}

async function consequenceOf(journal: Journal): Promise<string> {
  const { untouched } = words().workbook.consequences;
  const { halfWay, lockedMeanwhile } = words().sharing.consequences;
  if (journal.edits.length + journal.sheets.length === 0 && journal.newSheet === undefined) return untouched;
  try {
    const locked = await takeBack(journal);
    return locked.length === 0 ? untouched : lockedMeanwhile(locked);
  } catch {
    return halfWay;
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
