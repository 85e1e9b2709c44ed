import { words } from "../words/language";
import { WorkbookError } from "./excel-errors";

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
