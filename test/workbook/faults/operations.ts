/** Every long operation on a workbook, with a workbook to do it in. A new operation is one more line. */
import { ASSUMPTIONS } from "../../../src/finance/assumptions";
import { OFFSHORE_INPUTS } from "../../../src/finance/offshore-case";
import { CRITERIA } from "../../../src/sourcing/criteria";
import { FUNCTION_PORTFOLIO } from "../../../src/templates/function-portfolio";
import { TEMPLATES } from "../../../src/templates/gallery";
import type { SavingsCase } from "../../../src/templates/savings-block";
import { evaluateSelection } from "../../../src/taskpane/evaluate/evaluate-selection";
import type { EvaluationRequest } from "../../../src/workbook/evaluation/evaluation-request";
import { writeOnSheet } from "../../../src/workbook/evaluation/evaluation-sheet";
import { writeBeside } from "../../../src/workbook/evaluation/write-beside";
import { insertFormula } from "../../../src/workbook/insert-formula";
import { insertSavings } from "../../../src/workbook/insert-savings";
import { insertTemplate } from "../../../src/workbook/insert-template";
import { keepChoices, keepColumns, USUAL_CHOICES } from "../../../src/workbook/kept/kept-settings";
import { readSelectedRows } from "../../../src/workbook/selected-rows";
import { repairFormulas } from "../../../src/workbook/sharing/repair";
import { restoreFormulas } from "../../../src/workbook/sharing/restore";
import { shareWorkbook } from "../../../src/workbook/sharing/share";
import { readWeights, writeWeights, type SheetWeights } from "../../../src/workbook/sheet-weights";
import type { OfficeWindow } from "../../host/office-window";
import { fill, fillDecision, LIBRARY } from "../sharing/shared-workbook";
import { fillWorkbook } from "../workbook-state";

export interface Operation {
  readonly name: string;
  readonly prepare: (page: OfficeWindow) => unknown;
  readonly run: () => Promise<unknown>;
  /** Requests that it takes in the small workbook that is prepared for it. */
  readonly requests: number;
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

const CASE: SavingsCase = {
  model: "Offshore",
  inputs: OFFSHORE_INPUTS.map((range, index) => ({
    range,
    name: range.name,
    content: [2, 60_000, 25_000][index] ?? 1,
  })),
  assumptions: ASSUMPTIONS.filter(({ key }) => key === "years").map((range) => ({
    range,
    name: range.name,
    content: 3,
  })),
  years: 3,
};

function fillAt(page: OfficeWindow, address: string): void {
  fillWorkbook(page);
  page.grid.activateSheet(page.sheetId("Sheet1"));
  page.grid.select(page.area(address));
}

/** The weights that the pane has read last. */
let found: SheetWeights;

async function fillWeights(page: OfficeWindow): Promise<void> {
  fillAt(page, "Sheet1!B2:Q2");
  page.grid.write(page.area("Sheet1!B2:Q2"), [CRITERIA.map(() => 1)]);
  const read = await readWeights();
  if (read === undefined) throw new Error("No weights.");
  found = read;
}

const INSERTIONS: readonly Operation[] = TEMPLATES.map((template) => ({
  name: `insert ${template.id}`,
  prepare: fillWorkbook,
  run: () => insertTemplate(template, undefined, { insertedOn: INSERTED_ON }),
  requests: 4,
}));

const WRITINGS: readonly Operation[] = (["formulas", "values"] as const).flatMap((form) => [
  { name: `write results beside as ${form}`, prepare: fillRated, run: () => writeBeside(asked, form), requests: 3 },
  {
    name: `write results on a sheet as ${form}`,
    prepare: fillRated,
    run: () => writeOnSheet(asked, form),
    requests: 4,
  },
]);

export const OPERATIONS: readonly Operation[] = [
  ...INSERTIONS,
  {
    name: "insert at the selection",
    prepare: (page) => fillAt(page, "Sheet1!B2"),
    run: () => insertTemplate(FUNCTION_PORTFOLIO, undefined, { insertedOn: INSERTED_ON, place: "selection" }),
    requests: 4,
  },
  ...WRITINGS,
  {
    name: "insert savings at the selection",
    prepare: (page) => fillAt(page, "Sheet1!C3"),
    run: () => insertSavings(CASE),
    requests: 3,
  },
  {
    name: "insert savings on a sheet",
    prepare: (page) => {
      fillAt(page, "Sheet1!C3");
      page.grid.write(page.area("Sheet1!D5"), [["mine"]]);
    },
    run: () => insertSavings(CASE),
    requests: 6,
  },
  {
    name: "insert a formula",
    prepare: (page) => fillAt(page, "Sheet1!C3"),
    run: () => insertFormula("=SHORE.SOURCING_CRITERIA()", { rows: 16, columns: 5 }),
    requests: 2,
  },
  {
    name: "write weights",
    prepare: fillWeights,
    run: () => writeWeights(found, new Map(CRITERIA.map(({ id }, index) => [id, index / 10]))),
    requests: 2,
  },
  {
    name: "keep choices",
    prepare: fillWorkbook,
    run: () => keepChoices({ ...USUAL_CHOICES, sampleRows: 12 }),
    requests: 1,
  },
  {
    name: "keep columns",
    prepare: fillWorkbook,
    run: () => keepColumns("table Costs", { O1: "Item" }),
    requests: 2,
  },
  { name: "share native", prepare: fillDecision, run: () => shareWorkbook("native", LIBRARY), requests: 9 },
  { name: "share values", prepare: fillDecision, run: () => shareWorkbook("values", LIBRARY), requests: 10 },
  { name: "share with the add-in", prepare: fillDecision, run: () => shareWorkbook("addIn", LIBRARY), requests: 6 },
  { name: "restore", prepare: fillShared, run: () => restoreFormulas(LIBRARY), requests: 5 },
  { name: "repair", prepare: fillLeftOvers, run: () => repairFormulas(), requests: 4 },
];
