/** Every long operation on a workbook, with a workbook to do it in. A new operation is one more line. */
import { TEMPLATES } from "../../../src/templates/gallery";
import { evaluateSelection } from "../../../src/taskpane/evaluate/evaluate-selection";
import type { EvaluationRequest } from "../../../src/workbook/evaluation/evaluation-request";
import { writeOnSheet } from "../../../src/workbook/evaluation/evaluation-sheet";
import { writeBeside } from "../../../src/workbook/evaluation/write-beside";
import { insertTemplate } from "../../../src/workbook/insert-template";
import { readSelectedRows } from "../../../src/workbook/selected-rows";
import { repairFormulas } from "../../../src/workbook/sharing/repair";
import { restoreFormulas } from "../../../src/workbook/sharing/restore";
import { shareWorkbook } from "../../../src/workbook/sharing/share";
import type { OfficeWindow } from "../../host/office-window";
import { fill, fillDecision, LIBRARY } from "../sharing/shared-workbook";
import { fillWorkbook } from "../workbook-state";

export interface Operation {
  readonly name: string;
  readonly prepare: (page: OfficeWindow) => unknown;
  readonly run: () => Promise<unknown>;
}

const INSERTED_ON = new Date(2026, 10, 23);

function fillLeftOvers(page: OfficeWindow): void {
  fillWorkbook(page);
  fill(page, "Budget", { D1: ["=SHOREDEV.SOURCING_SCORE(A1:B2)", "#NAME?"], D2: ["=SUM(B2)", 5] });
}

async function fillShared(page: OfficeWindow): Promise<void> {
  fillDecision(page);
  await shareWorkbook("values", LIBRARY);
}

/** What the pane would write for the rows selected last; read before anything goes wrong. */
let asked: EvaluationRequest;

async function fillRated(page: OfficeWindow): Promise<void> {
  fillWorkbook(page);
  page.grid.write(page.area("Sheet1!B3:E5"), [
    ["Team", "Expertise gap", "Non-core", "Long-term presence"],
    ["Payroll", 3, 4, 2],
    ["Design", 5, 1, 4],
  ]);
  page.grid.activateSheet(page.sheetId("Sheet1"));
  page.grid.select(page.area("Sheet1!B4:E5"));
  const evaluation = evaluateSelection(await readSelectedRows());
  if (evaluation.kind !== "evaluated") throw new Error(evaluation.kind);
  asked = evaluation.request;
}

export const OPERATIONS: readonly Operation[] = [
  ...TEMPLATES.map((template) => ({
    name: `insert ${template.id}`,
    prepare: fillWorkbook,
    run: () => insertTemplate(template, undefined, { insertedOn: INSERTED_ON }),
  })),
  { name: "share native", prepare: fillDecision, run: () => shareWorkbook("native", LIBRARY) },
  { name: "share values", prepare: fillDecision, run: () => shareWorkbook("values", LIBRARY) },
  { name: "share with the add-in", prepare: fillDecision, run: () => shareWorkbook("addIn", LIBRARY) },
  { name: "restore", prepare: fillShared, run: () => restoreFormulas(LIBRARY) },
  { name: "write results beside", prepare: fillRated, run: () => writeBeside(asked, "formulas") },
  { name: "write results on a sheet", prepare: fillRated, run: () => writeOnSheet(asked, "values") },
  { name: "repair", prepare: fillLeftOvers, run: () => repairFormulas() },
];
