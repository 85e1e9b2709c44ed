import { CRITERIA } from "../../src/sourcing/criteria";
import { DEFAULT_SETTINGS } from "../../src/sourcing/settings";
import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import { WorkbookError } from "../../src/workbook/excel-errors";
import { insertTemplate } from "../../src/workbook/insert-template";
import { keepChoices, keepColumns, readChoices } from "../../src/workbook/kept/kept-settings";
import { readSelectedRows, watchSelection } from "../../src/workbook/selected-rows";
import { RichApiError } from "../../workbench/host/rich-api-error";
import { officeWindowForTests } from "../host/office-window";

const page = officeWindowForTests();

jest.setTimeout(30_000);

beforeEach(() => {
  page.open();
});

function write(address: string, values: (string | number)[][]): void {
  page.grid.write(page.area(address), values);
}

function select(address: string): void {
  page.grid.select(page.area(address));
}

describe("in an inserted portfolio", () => {
  beforeEach(async () => {
    await insertTemplate(FUNCTION_PORTFOLIO);
  });

  it("reads the selected rows with the table's header, names, weights, criteria and settings", async () => {
    select("Function portfolio!C52:D53");
    const selection = await readSelectedRows();
    expect(selection).toMatchObject({
      sheetName: "Function portfolio",
      tableName: "Portfolio",
      labels: ["IT support", "Software development"],
      activeRow: 0,
      omittedRows: 0,
    });
    expect(selection.header?.slice(0, 3)).toEqual(["Function", "Source", "Expertise gap"]);
    expect(selection.rows.map((row) => row.slice(0, 4))).toEqual([
      ["IT support", "EXAMPLE", 4, 4],
      ["Software development", "EXAMPLE", 5, 4],
    ]);
    expect(selection.weights).toEqual([CRITERIA.map(() => 1)]);
    expect(selection.criteria).toEqual([CRITERIA.map(({ shortName }) => shortName)]);
    expect(selection.settings).toEqual([
      ["Threshold", 55],
      ["Hybrid band", 10],
      ["Minimum coverage", 0.5],
    ]);
  });

  it("takes a cell in the results beside the table for its row", async () => {
    select("Function portfolio!AA54");
    expect(await readSelectedRows()).toMatchObject({
      tableName: "Portfolio",
      labels: ["Content creation"],
      activeRow: 0,
    });
  });

  it("reads only rows of the table when more is selected", async () => {
    select("Function portfolio!A48:B70");
    const { labels, activeRow } = await readSelectedRows();
    expect(labels).toHaveLength(8);
    expect(activeRow).toBe(-1);
  });

  it("takes whole columns for all rows", async () => {
    select("Function portfolio!A:A");
    expect((await readSelectedRows()).labels).toHaveLength(8);
  });
});

describe("outside tables", () => {
  const HEADER = ["Team", "Flexible capacity", "o4", "F1"];

  beforeEach(() => {
    write("Sheet1!B3:E6", [HEADER, ["Payroll", 3, 4, ""], ["Design", 5, "", 2], ["Legal", 1, 1, 1]]);
  });

  it("finds the header in the nearest row above that names a criterion, and reads all used columns", async () => {
    select("Sheet1!C5:C6");
    expect(await readSelectedRows()).toMatchObject({
      tableName: null,
      header: HEADER,
      labels: ["Design", "Legal"],
      rows: [
        ["Design", 5, "", 2],
        ["Legal", 1, 1, 1],
      ],
      activeRow: 0,
      weights: null,
      criteria: null,
      settings: null,
    });
  });

  it("takes the first selected row for the header when it names a criterion", async () => {
    select("Sheet1!B3:E6");
    const { header, labels, activeRow } = await readSelectedRows();
    expect(header).toEqual(HEADER);
    expect(labels).toEqual(["Payroll", "Design", "Legal"]);
    expect(activeRow).toBe(-1);
  });

  it("finds the header below a title in whole columns", async () => {
    write("Sheet1!B1:B1", [["Shared services 2026"]]);
    select("Sheet1!B:E");
    expect(await readSelectedRows()).toMatchObject({
      header: HEADER,
      labels: ["Payroll", "Design", "Legal"],
      place: { row: 3, column: 1, columns: 4, headerRow: 2 },
      omittedRows: 0,
    });
  });

  it("takes the header that is selected, not that of another list above", async () => {
    write("Sheet1!B9:E12", [
      ["Offshoring", "", "", ""],
      ["Name", "F1", "F2", "F3"],
      ["HR", 4, 4, 4],
      ["IT", 3, 3, 3],
    ]);
    select("Sheet1!B9:E12");
    expect(await readSelectedRows()).toMatchObject({ header: ["Name", "F1", "F2", "F3"], labels: ["HR", "IT"] });
  });

  it("leaves out the rows of another list below, and says so", async () => {
    write("Sheet1!B10:E11", [
      ["Name", "F1", "F2", "F3"],
      ["HR", 4, 4, 4],
    ]);
    select("Sheet1!B4:E11");
    const { labels, omittedRows } = await readSelectedRows();
    expect(labels).toEqual(["Payroll", "Design", "Legal", "", "", ""]);
    expect(omittedRows).toBe(2);
  });

  it.each([
    ["Sheet1!B4", HEADER, ["Payroll", 3, 4, ""], { column: 1, columns: 4 }],
    ["Sheet1!I4", ["City", "No.", "F1", "F2"], ["Berlin", 1, 5, 5], { column: 6, columns: 4 }],
  ])("keeps lists side by side apart: %s", async (address, header, row, place) => {
    write("Sheet1!G3:J5", [
      ["City", "No.", "F1", "F2"],
      ["Berlin", 1, 5, 5],
      ["Köln", 2, 1, 1],
    ]);
    select(address);
    expect(await readSelectedRows()).toMatchObject({ header, rows: [row], place });
  });

  it("reads ratings beside an empty column with the names left of it", async () => {
    write("Sheet1!G3:I4", [
      ["F2", "F3", "Remark"],
      [2, 5, "to be checked"],
    ]);
    select("Sheet1!B4");
    expect(await readSelectedRows()).toMatchObject({
      header: [...HEADER, "", "F2", "F3", "Remark"],
      rows: [["Payroll", 3, 4, "", "", 2, 5, "to be checked"]],
    });
  });

  it("has no header where nothing looks like headings", async () => {
    write("Sheet1!B3:E3", [[2024, 2025, 2026, 2027]]);
    select("Sheet1!B4:E5");
    expect(await readSelectedRows()).toMatchObject({ header: null, place: { row: 3, column: 1, headerRow: null } });
  });

  it.each([
    ["resembles criteria", ["Team", "Flexibility of capacity", "Core or non-core", "Ready for abroad?"]],
    ["is all text", ["Team", "x", "y", "z"]],
  ])("takes a row above that %s for the header, so that columns can be chosen", async (_, header) => {
    write("Sheet1!B3:E3", [header]);
    select("Sheet1!B5:E6");
    expect(await readSelectedRows()).toMatchObject({
      header,
      labels: ["Design", "Legal"],
      labelColumn: 0,
      place: { row: 4, column: 1, columns: 4, headerRow: 2 },
    });
  });

  it.each(["Sheet1!A100", "Sheet1!A1:B1"])("reads no rows where nothing is written: %s", async (address) => {
    select(address);
    expect(await readSelectedRows()).toMatchObject({ header: null, rows: [], labels: [], activeRow: -1 });
  });

  it("reads no rows of an empty sheet", async () => {
    page.grid.activateSheet(page.grid.addSheet("Empty"));
    expect(await readSelectedRows()).toMatchObject({ sheetName: "Empty", rows: [] });
  });

  it("reads 10,000 rows at most and says how many are left out", async () => {
    const rows = Array.from({ length: 10_004 }, (_, index) => [`Team ${index}`, 3, 4, 5]);
    page.grid.write({ sheetId: page.sheetId("Sheet1"), row: 3, column: 1, rows: rows.length, columns: 4 }, rows);
    select("Sheet1!B4:E10007");
    const selection = await readSelectedRows();
    expect(selection.rows).toHaveLength(10_000);
    expect(selection.omittedRows).toBe(4);
  });
});

it("explains why the selection cannot be read", async () => {
  page.host.beforeRequest = async () => {
    throw new RichApiError("InvalidSelection", "The current selection is invalid for this operation.");
  };
  await expect(readSelectedRows()).rejects.toThrow(WorkbookError);
  await expect(readSelectedRows()).rejects.toThrow(/not one block of cells\. Nothing was changed\. Select/);
});

describe("what is kept in the workbook", () => {
  beforeEach(() => {
    write("Sheet1!A1:C2", [
      ["Team", "O1", "F1"],
      ["Payroll", 3, 4],
    ]);
    select("Sheet1!A2");
  });

  it("is read with the rows: the columns chosen for their list, and the model settings", async () => {
    const { list, chosenColumns, workbookSettings } = await readSelectedRows();
    expect([chosenColumns, workbookSettings]).toEqual([{}, DEFAULT_SETTINGS]);
    await keepColumns(list, { O1: "F1", F1: "" });
    await keepColumns("table Another", { O2: "x" });
    await keepChoices({ model: { threshold: 60, hybridBand: 5, minimumCoverage: 0.25 }, sampleRows: 12 });
    expect(await readSelectedRows()).toMatchObject({
      list,
      chosenColumns: { O1: "F1", F1: "" },
      workbookSettings: { threshold: 60, hybridBand: 5, minimumCoverage: 0.25 },
    });
    expect(await readChoices()).toEqual({
      model: { threshold: 60, hybridBand: 5, minimumCoverage: 0.25 },
      sampleRows: 12,
    });
  });

  it.each([[null], ["text"], [[1]], [{ model: { threshold: 900, hybridBand: "wide" }, sampleRows: -3 }]])(
    "is taken for the usual where something else stands there: %j",
    async (value) => {
      await Excel.run(async (context) => {
        context.workbook.settings.add("Shorewise.Choices", JSON.stringify(value));
        context.workbook.settings.add("Shorewise.Columns", JSON.stringify(value));
        await context.sync();
      });
      expect(await readChoices()).toEqual({ model: DEFAULT_SETTINGS, sampleRows: null });
      expect((await readSelectedRows()).chosenColumns).toEqual({});
    },
  );
});

it("tells of changed cells, wherever they are", async () => {
  const changed = jest.fn();
  const stop = await watchSelection(changed);
  write("Sheet1!D9", [[4]]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(changed).toHaveBeenCalledTimes(1);
  await stop();
});

it("tells of moves of the selection until it is told to stop", async () => {
  const moved = jest.fn();
  const settle = () => new Promise((resolve) => setTimeout(resolve, 50));
  const stop = await watchSelection(moved);
  select("Sheet1!B2");
  await settle();
  expect(moved).toHaveBeenCalledTimes(1);
  await stop();
  select("Sheet1!C3");
  await settle();
  expect(moved).toHaveBeenCalledTimes(1);
});
