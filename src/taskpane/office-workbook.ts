import { words } from "../words/language";
import { readableError } from "../workbook/excel-errors";
import { followCells, locateCells } from "../workbook/followed-cells";
import { insertTemplate, wasCancelled } from "../workbook/insert-template";
import { watchInsertion } from "../workbook/insertion-state";
import { keepChoices, keepColumns, readChoices } from "../workbook/kept/kept-settings";
import { insertSavings } from "../workbook/insert-savings";
import { keep, readKept } from "../workbook/kept/kept-state";
import { readSelectedCells } from "../workbook/selected-cells";
import { readSelectedRows, watchSelection } from "../workbook/selected-rows";
import { readWeights, writeWeights } from "../workbook/sheet-weights";
import type { PaneWorkbook } from "./pane-workbook";
import { officeSharing } from "./share/office-sharing";

const unfinished = () => import("../workbook/unfinished/left-unfinished");

/** The workbook that Excel has open. What only some views do is loaded when it is first done. */
export const officeWorkbook: PaneWorkbook = {
  insertTemplate,
  watchRibbonInsertion: watchInsertion,
  wasCancelled,
  readSelectedList: async (template) => (await import("../workbook/selected-list")).readSelectedList(template),
  readPickedList: async (template, file) => (await import("../workbook/picked-list")).readPickedList(template, file),
  readSelectedRows,
  keepColumns,
  writeResults: async (request, { form, place }, control) => {
    if (place === "beside")
      return (await import("../workbook/evaluation/write-beside")).writeBeside(request, form, control);
    return (await import("../workbook/evaluation/evaluation-sheet")).writeOnSheet(request, form, control);
  },
  watchSelection,
  readChoices,
  keepChoices,
  insertFormula: async (formula, result) => (await import("../workbook/insert-formula")).insertFormula(formula, result),
  sharing: officeSharing,
  readSelectedCells,
  followCells,
  locateCells,
  insertSavings,
  readWeights,
  writeWeights,
  readKept,
  keep,
  unfinished: {
    find: async () => (await unfinished()).findUnfinished(),
    remove: async (left) => (await unfinished()).removeUnfinished(left),
    keep: async (left) => (await unfinished()).keepUnfinished(left),
  },
  // A failed insertion arrives with its own consequence; what else the pane does only reads.
  explainError: (error) => readableError(error, words().workbook.consequences.nothingRead).message,
};
