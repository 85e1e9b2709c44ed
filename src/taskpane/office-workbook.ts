import { explainExcelError } from "../workbook/excel-errors";
import { insertTemplate } from "../workbook/insert-template";
import { readSelectedRows, watchSelection } from "../workbook/selected-rows";
import type { PaneWorkbook } from "./pane-workbook";

/** The workbook that Excel has open. */
export const officeWorkbook: PaneWorkbook = {
  insertTemplate,
  readSelectedRows,
  watchSelection,
  explainError: explainExcelError,
};
