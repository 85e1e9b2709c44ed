import { WorkbookError } from "../../src/workbook/excel-errors";
import { FOLLOWED_PREFIX, followCells, locateCells } from "../../src/workbook/followed-cells";
import { repairFormulas } from "../../src/workbook/sharing/repair";
import { shareWorkbook, surveyWorkbook } from "../../src/workbook/sharing/share";
import { RichApiError } from "../../workbench/host/rich-api-error";
import { officeWindowForTests } from "../host/office-window";
import { insertRows, renameSheet } from "./sharing/edited-workbook";
import { LIBRARY } from "./sharing/shared-workbook";

jest.setTimeout(30_000);

const page = officeWindowForTests();
beforeEach(() => {
  page.open();
  page.grid.addSheet("Budget");
  page.grid.write(page.area("Budget!A1:B3"), [
    ["Item", "Cost"],
    ["Rent", 1200],
    ["Wages", 60000],
  ]);
});

const WAGES = { sheet: "Budget", row: 2, column: 1 };
const RENT = { sheet: "Budget", row: 1, column: 1 };

const names = () => page.grid.names().map(({ name, formula, visible }) => ({ name, formula, visible }));

test("a cell is followed by a hidden name of the workbook", async () => {
  await followCells(new Map([["a1b2", WAGES]]));
  expect(names()).toEqual([{ name: `${FOLLOWED_PREFIX}a1b2`, formula: "='Budget'!$B$3", visible: false }]);
  expect(await locateCells(new Map([["a1b2", WAGES]]))).toEqual(new Map([["a1b2", { place: WAGES, value: 60000 }]]));
});

test("a cell is found after rows were inserted above it and its sheet was renamed", async () => {
  const cells = new Map([
    ["wages", WAGES],
    ["rent", RENT],
  ]);
  await followCells(cells);
  insertRows(page, "Budget", 2, 3);
  renameSheet(page, "Budget", "Plan 2027's");
  expect(await locateCells(cells)).toEqual(
    new Map([
      ["wages", { place: { sheet: "Plan 2027's", row: 5, column: 1 }, value: 60000 }],
      ["rent", { place: { sheet: "Plan 2027's", row: 1, column: 1 }, value: 1200 }],
    ]),
  );
});

test("a cell that is followed stays where it is, and what is not wanted any more is followed no longer", async () => {
  await followCells(new Map([["rent", RENT]]));
  insertRows(page, "Budget", 0, 1);
  await followCells(
    new Map([
      ["rent", RENT],
      ["wages", { ...WAGES, row: 3 }],
    ]),
  );
  expect(names().map(({ formula }) => formula)).toEqual(["='Budget'!$B$3", "='Budget'!$B$4"]);
  await followCells(new Map([["wages", WAGES]]));
  expect(names().map(({ name }) => name)).toEqual([`${FOLLOWED_PREFIX}wages`]);
  await followCells(new Map());
  expect(names()).toEqual([]);
});

test("a cell that is no more is not taken for another one in its place", async () => {
  const cells = new Map([["wages", WAGES]]);
  await followCells(cells);
  const [name] = page.grid.names();
  // What Excel makes of the name when the row is deleted.
  if (name) page.grid.setName({ ...name, formula: "='Budget'!#REF!" });
  expect(await locateCells(cells)).toEqual(new Map([["wages", undefined]]));
});

test("a cell that could not be followed is read where it was, if there is such a sheet", async () => {
  const gone = { sheet: "Gone", row: 0, column: 0 };
  expect(
    await locateCells(
      new Map([
        ["wages", WAGES],
        ["gone", gone],
      ]),
    ),
  ).toEqual(
    new Map([
      ["wages", { place: WAGES, value: 60000 }],
      ["gone", undefined],
    ]),
  );
  expect(await locateCells(new Map())).toEqual(new Map());
});

test("a cell of a sheet that is no more is not followed; the others are", async () => {
  await followCells(
    new Map([
      ["gone", { sheet: "Gone", row: 0, column: 0 }],
      ["rent", RENT],
    ]),
  );
  expect(names().map(({ formula }) => formula)).toEqual(["='Budget'!$B$2"]);
});

test("a workbook that takes no names says so, and has none of them", async () => {
  page.host.beforeRequest = async () => {
    throw new RichApiError("GeneralException", "Something went wrong.");
  };
  await expect(followCells(new Map([["rent", RENT]]))).rejects.toThrow(WorkbookError);
  page.host.beforeRequest = undefined;
  expect(names()).toEqual([]);
});

test("sharing and repairing leave followed cells alone", async () => {
  const cells = new Map([["wages", WAGES]]);
  await followCells(cells);
  const before = names();
  page.grid.write(page.area("Sheet1!A1"), [["=SHORE.RANK_WEIGHTS(1)"]]);
  page.grid.setResult(page.sheetId("Sheet1"), 0, 0, 1);
  expect((await surveyWorkbook("native", LIBRARY)).names).toEqual([]);
  await shareWorkbook("values", LIBRARY);
  await repairFormulas();
  expect(names()).toEqual(expect.arrayContaining(before));
  expect(await locateCells(cells)).toEqual(new Map([["wages", { place: WAGES, value: 60000 }]]));
});
