import { WorkbookError } from "../../src/workbook/excel-errors";
import { readWeights, writeWeights, type SheetWeights } from "../../src/workbook/sheet-weights";
import { RichApiError } from "../../workbench/host/rich-api-error";
import { officeWindowForTests } from "../host/office-window";
import { CRITERION_IDS } from "../taskpane/fake-workbook";
import { fillWorkbook, workbookState } from "./workbook-state";

jest.setTimeout(30_000);

const page = officeWindowForTests();
beforeEach(() => {
  page.open();
  fillWorkbook(page);
  page.grid.write(page.area("Budget!A9:P9"), [CRITERION_IDS]);
  page.grid.write(page.area("Budget!A10:P10"), [CRITERION_IDS.map((_, index) => index)]);
  name("Plan_Criteria", "=Budget!$A$9:$P$9");
  name("Plan_Weights", "=Budget!$A$10:$P$10");
  page.grid.select(page.area("Budget!A1"));
});

const name = (text: string, formula: string) => page.grid.setName({ name: text, formula, comment: "", visible: true });

async function read(): Promise<SheetWeights> {
  const found = await readWeights();
  if (found === undefined) throw new Error("No weights.");
  return found;
}

async function refusal(run: Promise<unknown>): Promise<WorkbookError> {
  const error: unknown = await run.catch((reason: unknown) => reason);
  if (!(error instanceof WorkbookError)) throw new Error("Expected a WorkbookError.");
  return error;
}

const NEW = new Map([
  ["O1", 0.5],
  ["O2", 0.25],
  ["O8", 0],
]);

const ROW = { sheet: "Budget", row: 9, column: 0, rows: 1, columns: 16 };

test("reads the named weights of the sheet in front with their criteria", async () => {
  expect(await read()).toEqual({
    table: "Plan",
    address: "Budget!A10:P10",
    place: ROW,
    criteria: CRITERION_IDS,
    weights: CRITERION_IDS.map((_, index) => index),
  });
});

test("writes the given criteria's cells and nothing else", async () => {
  const weights = await read();
  const expected = page.grid.formulas(page.area("Budget!A1:Z30"));
  await writeWeights(weights, NEW);
  expected[9]?.splice(0, 8, 0.5, 0.25, 2, 3, 4, 5, 6, 0);
  expect(page.grid.formulas(page.area("Budget!A1:Z30"))).toEqual(expected);
});

test("knows criteria by id or short name, in any order and number, in a column too", async () => {
  page.grid.write(page.area("Budget!S1:S3"), [["Data sensitivity"], ["f1"], ["Price"]]);
  page.grid.write(page.area("Budget!T1:T3"), [[""], [2], [3]]);
  name("Plan_Criteria", "=Budget!$S$1:$S$3");
  name("Plan_Weights", "=Budget!$T$1:$T$3");
  const weights = await read();
  expect(weights).toMatchObject({ criteria: ["O7", "F1", null], weights: [null, 2, 3] });
  await writeWeights(
    weights,
    new Map([
      ["O7", 7],
      ["O1", 1],
    ]),
  );
  expect(page.grid.formulas(page.area("Budget!T1:T3"))).toEqual([[7], [2], [3]]);
});

test("takes sixteen selected cells in a row or column that hold nothing but numbers", async () => {
  page.grid.select(page.area("Budget!R1:R16"));
  const weights = await read();
  expect(weights).toMatchObject({ table: null, address: "Budget!R1:R16", criteria: CRITERION_IDS });
  await writeWeights(weights, NEW);
  expect(page.grid.formulas(page.area("Budget!R1:R3"))).toEqual([[0.5], [0.25], [""]]);
  page.grid.write(page.area("Budget!R5"), [["text"]]);
  expect(await read()).toMatchObject({ table: "Plan" });
});

test("finds none on a sheet without any", async () => {
  page.grid.select(page.area("Sheet1!A1"));
  page.grid.activateSheet(page.sheetId("Sheet1"));
  expect(await readWeights()).toBeUndefined();
});

test("takes no pair of names whose ranges do not fit", async () => {
  name("Plan_Criteria", "=Budget!$A$9:$C$9");
  expect(await readWeights()).toBeUndefined();
});

describe("refuses, and leaves the workbook as it was,", () => {
  test("to overwrite a formula or a text", async () => {
    const weights = await read();
    for (const content of ["=1+1", "high"]) {
      page.grid.write(page.area("Budget!P10"), [[content]]);
      const before = workbookState(page);
      expect((await refusal(writeWeights(weights, NEW))).happened).toMatch(/formulas or texts/);
      expect(workbookState(page)).toEqual(before);
    }
  });

  test("when the weights stand somewhere else by now", async () => {
    const weights = await read();
    name("Plan_Weights", "=Budget!$A$11:$P$11");
    const before = workbookState(page);
    const error = await refusal(writeWeights(weights, NEW));
    expect(error.message).toMatch(/no longer where they were read.*as it was.*Read them again/);
    expect(workbookState(page)).toEqual(before);
  });

  test.each([0, 1])("when request %i + 1 is refused", async (passing) => {
    const weights = await read();
    const before = workbookState(page);
    let requests = 0;
    page.host.beforeRequest = async () => {
      requests += 1;
      if (requests === passing + 1) throw new RichApiError("AccessDenied", "Protected.");
    };
    const error = await refusal(writeWeights(weights, NEW));
    expect(error.consequence).toBe("The workbook is as it was.");
    expect(workbookState(page)).toEqual(before);
  });
});
