/** Cells whose texts are more than Excel on the web gives in one answer. */
import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import { hasCode } from "../../src/workbook/excel-errors";
import { readArea } from "../../src/workbook/read-area";
import type { ListTemplate } from "../../src/workbook/rows/list-columns";
import { readSelectedList } from "../../src/workbook/selected-list";
import { readSelectedRows } from "../../src/workbook/selected-rows";
import { repairFormulas } from "../../src/workbook/sharing/repair";
import { officeWindowForTests } from "../host/office-window";

jest.setTimeout(60_000);

/** The longest text that a cell holds. */
const LONG = "é".repeat(32_767);

const page = officeWindowForTests();
beforeEach(() => page.open());

const write = (address: string, cells: (string | number)[][]): void => page.grid.write(page.area(address), cells);

it("are read in halves, each cell in its place", async () => {
  write(
    "Sheet1!B2:D101",
    Array.from({ length: 100 }, (_, row) => [row, LONG, `end of ${row}`]),
  );
  const where = { row: 1, column: 1, rows: 100, columns: 3 };
  const cells = await Excel.run((context) =>
    readArea(context, context.workbook.worksheets.getItem("Sheet1"), where, ["values", "formulas"]),
  );
  const expected = page.grid.values(page.area("Sheet1!B2:D101"));
  expect(cells).toEqual({ values: expected, formulas: expected });
});

it("are read in halves of a row where a single row is too much", async () => {
  write("Sheet1!A1:CV1", [Array.from({ length: 100 }, (_, column) => LONG.slice(column))]);
  const cells = await Excel.run((context) =>
    readArea(context, context.workbook.worksheets.getItem("Sheet1"), { row: 0, column: 0, rows: 1, columns: 100 }, [
      "values",
    ]),
  );
  expect(cells.values[0]?.map((cell) => String(cell).length)).toEqual(
    Array.from({ length: 100 }, (_, column) => LONG.length - column),
  );
});

it("ask for nothing again after any other error", async () => {
  let requests = 0;
  page.host.beforeRequest = async () => {
    requests += 1;
  };
  const missing = Excel.run((context) =>
    readArea(context, context.workbook.worksheets.getItem("Nowhere"), { row: 0, column: 0, rows: 9, columns: 1 }, [
      "values",
    ]),
  );
  const error: unknown = await missing.catch((reason: unknown) => reason);
  expect(hasCode(error, "ItemNotFound")).toBe(true);
  expect(requests).toBe(1);
});

const RATED = [
  ["Function", "Expertise gap", "Remark"],
  ...Array.from({ length: 120 }, (_, row) => [`F${row}`, 3, LONG]),
];

it("keep nobody from evaluating a list, plain or a table", async () => {
  write("Sheet1!A1:C121", RATED);
  page.grid.select(page.area("Sheet1!A2:B121"));
  expect((await readSelectedRows()).rows).toHaveLength(120);
  page.grid.addTable(page.area("Sheet1!A1:C121"), "Plan", ["Function", "Expertise gap", "Remark"]);
  const rows = await readSelectedRows();
  expect([rows.tableName, rows.rows.length, rows.header?.[1], rows.labels[119]]).toEqual([
    "Plan",
    120,
    "Expertise gap",
    "F119",
  ]);
});

it("keep nobody from using a list for a template", async () => {
  write("Sheet1!A1:C121", RATED);
  page.grid.select(page.area("Sheet1!A1"));
  const { rows } = await readSelectedList(FUNCTION_PORTFOLIO as ListTemplate);
  expect(rows).toHaveLength(120);
});

it("keep nobody from repairing the formulas of a workbook", async () => {
  const other = page.grid.addSheet("Other");
  write("Sheet1!A1:C121", RATED);
  write("Other!A1", [["=SHOREDEV.SOURCING_SCORE(A2)"]]);
  page.grid.setResult(other, 0, 0, "#NAME?");
  expect(await repairFormulas()).toEqual({ cells: 1, names: 0 });
});
