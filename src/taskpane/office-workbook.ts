import { words } from "../words/language";
import { readableError } from "../workbook/excel-errors";
import { insertTemplate } from "../workbook/insert-template";
import { watchInsertion } from "../workbook/insertion-state";
import { readSelectedRows, watchSelection } from "../workbook/selected-rows";
import type { PaneWorkbook } from "./pane-workbook";

/** The workbook that Excel has open. */
export const officeWorkbook: PaneWorkbook = {
  insertTemplate,
  watchRibbonInsertion: watchInsertion,
  readSelectedRows,
  watchSelection,
  // A failed insertion arrives with its own consequence; what else the pane does only reads.
  explainError: (error) => readableError(error, words().workbook.consequences.nothingRead).message,
};
