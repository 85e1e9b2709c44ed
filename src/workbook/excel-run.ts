import { words } from "../words/language";
import { hasCode, WorkbookError } from "./excel-errors";

/**
 * Page layout, tables of a range and everything older. Spilled results need Excel 2021 or later, which has more than
 * this; so nothing below it is worth a fallback.
 */
const NEEDED = "1.9";

/** From here on one undo takes back all that one run did. */
const UNDO_GROUPS = "1.20";

const supports = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

function assertExcel(): void {
  if (typeof Excel === "undefined")
    throw new WorkbookError(words().workbook.noExcel, words().workbook.consequences.untouched);
  if (!supports(NEEDED)) throw new WorkbookError(words().workbook.excelTooOld, words().workbook.consequences.untouched);
}

/** Excel takes no request for a while: somebody is in a cell, or it has too much to do. */
const PASSING = ["InvalidOperationInCellEditMode", "ServerBusy", "ServiceNotAvailable", "RequestAborted"];

/** How long to wait between attempts: a person who finishes a cell needs seconds. */
const WAITS_MS = [100, 400, 1000, 2000, 4000, 8000] as const;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Takes something back, again and again while Excel takes no request: what stays half written because a person was
 * typing would stay for good. The batch must come to the same however often it is begun.
 *
 * @throws whatever Excel says in the end
 */
export async function takeBackInExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  for (const milliseconds of WAITS_MS) {
    try {
      return await runInExcel(batch);
    } catch (error) {
      if (!PASSING.some((code) => hasCode(error, code))) throw error;
      await wait(milliseconds);
    }
  }
  return runInExcel(batch);
}

/**
 * Runs a batch that waits until the person has left the cell being edited, and counts as one step for undo where Excel
 * can do that.
 *
 * @throws WorkbookError when there is no Excel, or one too old
 */
export async function runInExcel<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  assertExcel();
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (supports(UNDO_GROUPS)) options.mergeUndoGroup = true;
  return Excel.run(options, batch);
}
