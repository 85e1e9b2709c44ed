/** The written formulas, calculated by the grid: the very results that the pane shows. */
import { MessageChannel } from "node:worker_threads";
import { isError, resultsOf } from "../../../src/workbook/evaluation/evaluation-request";
import { evaluateSelection } from "../../../src/taskpane/evaluate/evaluate-selection";
import { FUNCTION_PORTFOLIO } from "../../../src/templates/function-portfolio";
import { NAMESPACE } from "../../../src/words/namespace";
import { writeOnSheet } from "../../../src/workbook/evaluation/evaluation-sheet";
import { writeBeside } from "../../../src/workbook/evaluation/write-beside";
import { insertTemplate } from "../../../src/workbook/insert-template";
import { keepChoices, keepColumns } from "../../../src/workbook/kept/kept-settings";
import { readSelectedRows } from "../../../src/workbook/selected-rows";
import { createHeadlessBook } from "../../../workbench/grid/headless-book";
import { UniverGrid } from "../../../workbench/grid/univer-grid";
import { officeWindowForTests } from "../../host/office-window";
import { answer, METADATA } from "../../templates/calculated-sheet";

// jsdom lacks it; Univer calculates in steps that it lets follow each other through one.
Object.assign(globalThis, { MessageChannel });

const page = officeWindowForTests();
let grid: UniverGrid;

jest.setTimeout(60_000);

beforeEach(async () => {
  grid = new UniverGrid(createHeadlessBook());
  grid.registerFunctions(NAMESPACE, METADATA, async (calls) => calls.map(answer));
  page.open(grid);
});
afterEach(() => {
  grid.dispose();
});

async function request() {
  const evaluation = evaluateSelection(await readSelectedRows());
  if (evaluation.kind !== "evaluated") throw new Error(evaluation.kind);
  return evaluation.request;
}

async function values(address: string): Promise<unknown[][]> {
  await grid.calculated();
  return grid.values(page.area(address));
}

const LIST = [
  ["Team", "Gap in expertise", "Cost", "Is it non-core?", "Zone", "Ready internationally (international readiness)"],
  ["Payroll", 4, 100, 5, "A", 2],
  ["Design", 2, 200, "", "B", 5],
];

function writeList(): void {
  grid.write({ sheetId: grid.activeSheetId(), row: 2, column: 1, rows: 3, columns: 6 }, LIST);
  grid.select({ sheetId: grid.activeSheetId(), row: 3, column: 1, rows: 2, columns: 6 });
}

it("an ordinary list: what the formula gives is what the pane shows, for guessed and chosen columns and kept settings", async () => {
  writeList();
  const { list, sheetName } = await readSelectedRows();
  await keepColumns(list, { F5: "Ready internationally (international readiness)", F1: "" });
  await keepChoices({ model: { threshold: 30, hybridBand: 10, minimumCoverage: 0.01 }, sampleRows: null });
  const asked = await request();
  expect(asked.columns.map(({ criterion: { id }, column }) => [id, column])).toEqual([
    ["O1", 1],
    ["O4", 3],
    ["F5", 5],
  ]);
  await writeBeside(asked, "formulas");
  const shown = resultsOf(asked).map((row) => row.map((cell) => (isError(cell) ? cell.code : cell)));
  expect(shown[0]?.slice(0, 3)).toEqual([87.5, 75, "Outsource"]);
  expect(await values(`${sheetName}!H4:N5`)).toEqual(shown);
});

it("an ordinary list on a new sheet: results and names follow, and so does a setting changed there", async () => {
  writeList();
  const sheet = await writeOnSheet(await request(), "formulas");
  const cells = async () => values(`${sheet}!A1:H20`);
  const rowOf = async (name: string) => (await cells()).find((row) => row[0] === name);
  expect((await rowOf("Payroll"))?.slice(1, 4)).toEqual([87.5, 25, "Not enough ratings"]);
  const coverage = (await cells()).findIndex((row) => row[0] === "Minimum coverage");
  grid.write({ sheetId: page.sheetId(sheet), row: coverage, column: 1, rows: 1, columns: 1 }, [[0.01]]);
  expect((await rowOf("Payroll"))?.[3]).toBe("Outsource");
});

it("rows of a portfolio: formulas call its own weights, criteria and settings", async () => {
  await insertTemplate(FUNCTION_PORTFOLIO);
  await grid.calculated();
  grid.select(page.area("Function portfolio!A51:A53"));
  const sheet = await writeOnSheet(await request(), "formulas");
  const used = grid.usedArea(page.sheetId(sheet));
  if (used === undefined) throw new Error("empty");
  expect(grid.formulas(used).flat()).toContain(
    "=SHORE.SOURCING_COMPARE('Function portfolio'!$C$51:$R$53,Portfolio_Weights,Portfolio_Criteria,Portfolio_Settings)",
  );
  const results = (await values(`${sheet}!A1:D20`)).filter(([name]) => name === "IT support");
  const own = await values("Function portfolio!Y52:AA52");
  expect(results.map((row) => row.slice(1))).toEqual(own);
});
