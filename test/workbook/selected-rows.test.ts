import { CRITERIA } from "../../src/sourcing/criteria";
import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import { WorkbookError } from "../../src/workbook/excel-errors";
import { insertTemplate } from "../../src/workbook/insert-template";
import { readSelectedRows, watchSelection } from "../../src/workbook/selected-rows";
import { RichApiError } from "../../workbench/host/rich-api-error";
import { startOfficeWindow, type OfficeWindow } from "../host/office-window";

let page: OfficeWindow;

jest.setTimeout(30_000);

beforeAll(async () => {
  page = await startOfficeWindow();
});
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

  it("has no header where nothing names a criterion", async () => {
    write("Sheet1!B3:E3", [["Team", "x", "y", "z"]]);
    select("Sheet1!B4:E5");
    expect((await readSelectedRows()).header).toBeNull();
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
