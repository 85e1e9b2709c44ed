import { MessageChannel } from "node:worker_threads";
import { createHeadlessBook } from "../../workbench/grid/headless-book";
import { UniverGrid } from "../../workbench/grid/univer-grid";
import type { FunctionMetadata } from "../../workbench/host/custom-functions";
import { officeWindowForTests } from "./office-window";

const DOUBLE: FunctionMetadata = {
  id: "DOUBLE",
  name: "DOUBLE",
  parameters: [{ name: "values", type: "number", dimensionality: "matrix" }],
  result: { type: "number", dimensionality: "matrix" },
};

// jsdom lacks it; Univer calculates in steps that it lets follow each other through one.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(60_000);

const page = officeWindowForTests({ functions: [DOUBLE] });
let grid: UniverGrid;
/** What the function has been asked for. */
let asked: number[][][];

beforeAll(async () => {
  CustomFunctions.associate("DOUBLE", (values: number[][]) => {
    asked.push(values);
    return values.map((row) => row.map((value) => 2 * value));
  });
});
beforeEach(() => {
  asked = [];
  grid = new UniverGrid(createHeadlessBook());
  grid.registerFunctions("SHORE", [DOUBLE], page.host.runtime.invoke);
  page.open(grid);
});
afterEach(() => {
  grid.book.dispose();
});

it("calculates what an add-in writes, its own functions included, before it reads", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Numbers");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1:B2").formulas = [["=SUM(A1:A3)"], ["=B1*10"]];
    sheet.getRange("C1").formulas = [["=SHORE.DOUBLE(A1:A3)"]];
    const results = sheet.getRange("B1:C3");
    const spill = sheet.getRange("C1").getSpillingToRangeOrNullObject();
    results.load("values");
    await context.sync();
    spill.load("address");
    await context.sync();
    expect(results.values).toEqual([
      [6, 2],
      [60, 4],
      ["", 6],
    ]);
    expect(spill.isNullObject).toBe(false);
    sheet.getRange("A1").values = [[10]];
    results.load("values");
    await context.sync();
    expect(results.values[0]).toEqual([15, 20]);
  });
});

it("keeps tables, names, formats, validation, conditional formats and frozen panes", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Portfolio");
    const range = sheet.getRange("A1:B3");
    range.values = [
      ["Function", "Rating"],
      ["Payroll", 3],
      ["IT", 5],
    ];
    const table = sheet.tables.add(range, true);
    table.name = "Portfolio1";
    sheet.getRange("D1").formulas = [["=SUM(Portfolio1[Rating])"]];
    context.workbook.names.add("Ratings", sheet.getRange("B2:B3"));
    sheet.getRange("D2").formulas = [["=AVERAGE(Ratings)"]];
    range.getRow(0).format.fill.color = "#1F4E79";
    range.getRow(0).format.font.bold = true;
    sheet.getRange("B2:B3").numberFormat = [["0.0"], ["0.0"]];
    sheet.getRange("B2:B3").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
    const rule = sheet.getRange("B2:B3").conditionalFormats.add("Custom").custom;
    rule.rule.formula = "=$B2>4";
    rule.format.fill.color = "#C6EFCE";
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.freezePanes.freezeRows(1);
    const results = sheet.getRange("D1:D2");
    const texts = sheet.getRange("B2:B3");
    results.load("values");
    texts.load("text");
    const header = sheet.getRange("A1:B1").format;
    header.fill.load("color");
    header.font.load("bold");
    table.columns.load("items/name");
    await context.sync();
    expect(results.values).toEqual([[8], [4]]);
    expect(texts.text).toEqual([["3.0"], ["5.0"]]);
    expect([header.fill.color, header.font.bold]).toEqual(["#1F4E79", true]);
    expect(table.columns.items.map((column) => column.name)).toEqual(["Function", "Rating"]);
  });
  expect(grid.areaInPixels(page.area("Portfolio!A1")).width).toBe(160);
  expect(grid.conditionalFormats(page.sheetId("Portfolio"))).toHaveLength(1);
  expect(grid.validation(page.area("Portfolio!B2:B3"))?.rule).toHaveProperty("wholeNumber");
});

/** Values of a column of 120 cells. */
const columnOf = (sheetId: string, column: number) =>
  grid.values({ sheetId, row: 0, column, rows: 120, columns: 1 }).flat();

it("is at rest only when everything has been calculated, at whatever moment changes fall into a calculation", async () => {
  const sheetId = grid.activeSheetId();
  grid.setName({ name: "TWICE", formula: "=LAMBDA(x,LET(y,MAP(x,LAMBDA(z,2*z)),SUM(y)))", comment: "", visible: true });
  grid.write(
    { sheetId, row: 0, column: 0, rows: 120, columns: 1 },
    Array.from({ length: 120 }, (_none, row) => [row + 1]),
  );
  for (let round = 1; round <= 4; round++) {
    for (const column of [round * 2 - 1, round * 2]) {
      const cells = Array.from({ length: 120 }, (_none, row) => [`=TWICE(A${row + 1}:A${row + 1})*${column}`]);
      grid.write({ sheetId, row: 0, column, rows: 120, columns: 1 }, cells);
      await new Promise((resolve) => setTimeout(resolve, 60 + round * 30));
    }
    await grid.calculated();
    for (let column = 1; column <= round * 2; column++)
      expect(columnOf(sheetId, column)).toEqual(columnOf(sheetId, 0).map((value) => Number(value) * 2 * column));
  }
});

it("calculates only the branches that are taken", async () => {
  const sheetId = grid.activeSheetId();
  grid.write({ sheetId, row: 0, column: 0, rows: 1, columns: 6 }, [
    [
      "=IF(1>0,5,SHORE.DOUBLE(1))",
      "=IF(1<0,SHORE.DOUBLE(2),6)",
      "=IFERROR(7,SHORE.DOUBLE(3))",
      "=IF(1>0,SHORE.DOUBLE(4))",
      "=IFERROR(1/0,SHORE.DOUBLE(5))",
      "=IF(1/0,SHORE.DOUBLE(6),1)",
    ],
  ]);
  await grid.calculated();
  expect(grid.values({ sheetId, row: 0, column: 0, rows: 1, columns: 6 })).toEqual([[5, 6, 7, 8, 10, "#DIV/0!"]]);
  expect(asked).toEqual(expect.arrayContaining([[[4]], [[5]]]));
  expect(asked).toHaveLength(2);
});
