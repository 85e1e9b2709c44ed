import { keep, readKept } from "../../src/workbook/kept/kept-state";
import { readSelectedCells } from "../../src/workbook/selected-cells";
import { officeWindowForTests } from "../host/office-window";
import { fillWorkbook } from "./workbook-state";

const page = officeWindowForTests();
beforeEach(() => {
  page.open();
  fillWorkbook(page);
});

describe("what the pane remembers", () => {
  test("is read back as it was kept, each subject by itself, the last one counts", async () => {
    const state = { model: "Offshore", entries: { fte: { value: 10 } }, on: "2026-11-26" };
    await keep("savings", { old: true });
    await keep("weights", [1, 2]);
    await keep("savings", state);
    expect(await readKept("savings")).toEqual(state);
    expect(await readKept("weights")).toEqual([1, 2]);
  });

  test("is nothing in a workbook in which nothing was kept, or something else stands there", async () => {
    expect(await readKept("savings")).toBeUndefined();
    await Excel.run(async (context) => {
      context.workbook.settings.add("Shorewise.savings", "{not ours");
      context.workbook.settings.add("Shorewise.weights", 5);
      await context.sync();
    });
    expect(await readKept("savings")).toBeUndefined();
    expect(await readKept("weights")).toBeUndefined();
  });
});

describe("the selected cells", () => {
  test("are read with their place", async () => {
    page.grid.select(page.area("Budget!A1:B2"));
    page.grid.setResult(page.sheetId("Budget"), 1, 1, 1200);
    expect(await readSelectedCells()).toEqual({
      sheet: "Budget",
      address: "Budget!A1:B2",
      row: 0,
      column: 0,
      values: [
        ["Item", "Cost"],
        ["Rent", 1200],
      ],
    });
  });

  test("are not read when they are more than anyone points at", async () => {
    page.grid.select(page.area("Budget!A1:C1000"));
    expect(await readSelectedCells()).toMatchObject({ address: "Budget!A1:C1000", values: [] });
  });
});
