import { words } from "../words/language";
import { readableError } from "../workbook/excel-errors";
import { insertTemplate, wasCancelled } from "../workbook/insert-template";
import { watchInsertion } from "../workbook/insertion-state";
import { readPickedList } from "../workbook/picked-list";
import { readSelectedList } from "../workbook/selected-list";
import { writeOnSheet } from "../workbook/evaluation/evaluation-sheet";
import { writeBeside } from "../workbook/evaluation/write-beside";
import { insertFormula } from "../workbook/insert-formula";
import { keepChoices, keepColumns, readChoices } from "../workbook/kept-settings";
import { readSelectedRows, watchSelection } from "../workbook/selected-rows";
import type { PaneWorkbook } from "./pane-workbook";
import { officeSharing } from "./share/office-sharing";

/** The workbook that Excel has open. */
export const officeWorkbook: PaneWorkbook = {
  insertTemplate,
  watchRibbonInsertion: watchInsertion,
  wasCancelled,
  readSelectedList,
  readPickedList,
  readSelectedRows,
  keepColumns,
  writeResults: (request, { form, place }, onProgress) =>
    place === "beside" ? writeBeside(request, form) : writeOnSheet(request, form, onProgress),
  watchSelection,
  readChoices,
  keepChoices,
  insertFormula,
  sharing: officeSharing,
  // A failed insertion arrives with its own consequence; what else the pane does only reads.
  explainError: (error) => readableError(error, words().workbook.consequences.nothingRead).message,
};
