import { failure } from "./failure";
import { officeWindowForTests } from "./office-window";

const page = officeWindowForTests();
beforeEach(() => {
  page.open();
});

const sheetNames = () => page.grid.sheets().map((sheet) => sheet.name);

it("adds, renames, moves, hides and deletes sheets", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const second = worksheets.add("Second");
    const unnamed = worksheets.add();
    unnamed.load("name");
    await context.sync();
    expect(unnamed.name).toBe("Sheet3");
    second.name = "Renamed";
    second.position = 0;
    second.visibility = "VeryHidden";
    second.showGridlines = false;
    second.load("visibility,position,showGridlines");
    unnamed.delete();
    await context.sync();
    expect([second.visibility, second.position, second.showGridlines]).toEqual(["VeryHidden", 0, false]);
  });
  expect(sheetNames()).toEqual(["Renamed", "Sheet1"]);
});

it.each([["Sheet1"], ["SHEET1"], [""], ["a".repeat(32)], ["a/b"], ["'quoted'"]])(
  "refuses the sheet name %p",
  async (name) => {
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.add("Other").name = name;
      await context.sync();
    });
    const expected = name.toLowerCase() === "sheet1" ? "ItemAlreadyExists" : "InvalidArgument";
    expect((await failure(adding)).code).toBe(expected);
  },
);

it("never deletes or hides the last visible sheet", async () => {
  const deleting = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  expect((await failure(deleting)).code).toBe("InvalidOperation");
  const hiding = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
    await context.sync();
  });
  expect((await failure(hiding)).code).toBe("InvalidOperation");
});

it("takes a deleted sheet's tables, charts and formats with it", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Doomed");
    const data = sheet.getRange("A1:B2");
    data.values = [
      ["n", "v"],
      ["a", 1],
    ];
    sheet.tables.add(data, true);
    sheet.charts.add("ColumnClustered", data);
    await context.sync();
    expect([page.grid.tables().length, page.host.charts.list().length]).toEqual([1, 1]);
    sheet.delete();
    await context.sync();
  });
  expect([page.grid.tables().length, page.host.charts.list().length, sheetNames()]).toEqual([0, 0, ["Sheet1"]]);
});

it("walks sheets and finds the used range", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    const second = worksheets.add("Second");
    worksheets.add("Third").visibility = "Hidden";
    const next = first.getNext();
    const none = second.getNextOrNullObject(true);
    const empty = second.getUsedRangeOrNullObject();
    first.getRange("B2").values = [[1]];
    first.getRange("D5").format.fill.color = "#FF0000";
    const used = first.getUsedRange();
    const valuesOnly = first.getUsedRange(true);
    const count = worksheets.getCount();
    next.load("name");
    used.load("address");
    valuesOnly.load("address");
    none.load("name");
    empty.load("address");
    await context.sync();
    expect([next.name, none.isNullObject, empty.isNullObject]).toEqual(["Second", true, true]);
    expect(count).toHaveProperty("value", 3);
    expect([used.address, valuesOnly.address]).toEqual(["Sheet1!B2:D5", "Sheet1!B2"]);
  });
});

it("freezes rows and columns", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    const location = sheet.freezePanes.getLocationOrNullObject();
    location.load("address");
    await context.sync();
    expect(location.address).toBe("Sheet1!A1:B3");
    expect(page.grid.frozen(page.sheetId("Sheet1"))).toEqual({ rows: 3, columns: 2 });
    sheet.freezePanes.freezeRows(1);
    await context.sync();
    expect(page.grid.frozen(page.sheetId("Sheet1"))).toEqual({ rows: 1, columns: 0 });
    sheet.freezePanes.unfreeze();
    await context.sync();
  });
  expect(page.grid.frozen(page.sheetId("Sheet1"))).toEqual({ rows: 0, columns: 0 });
});

it("keeps the print set-up", async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintArea("A1:F20");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.setPrintMargins("Inches", { left: 0.5, right: 0.5 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P of &N";
    const area = pageLayout.getPrintAreaOrNullObject();
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    await context.sync();
    pageLayout.load("orientation,zoom,leftMargin,topMargin");
    pageLayout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
    area.load("address");
    titles.load("address");
    await context.sync();
    expect(pageLayout.orientation).toBe("Landscape");
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
    expect([pageLayout.leftMargin, pageLayout.topMargin]).toEqual([36, 54]);
    expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe("&P of &N");
    expect([area.address, titles.address]).toEqual(["Sheet1!A1:F20", "Sheet1!1:2"]);
  });
});

it("keeps the rows that begin a page", async () => {
  await Excel.run(async (context) => {
    const { horizontalPageBreaks: breaks } = context.workbook.worksheets.getItem("Sheet1");
    breaks.add("A30");
    breaks.add("C12:D14");
    breaks.load("items/rowIndex");
    const second = breaks.getItem(1).getCellAfterBreak();
    second.load("address");
    await context.sync();
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([11, 29]);
    expect(second.address).toBe("Sheet1!A30");
    breaks.getItem(0).delete();
    breaks.load("items/rowIndex");
    await context.sync();
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([29]);
    breaks.removePageBreaks();
    breaks.load("items/rowIndex");
    await context.sync();
    expect(breaks.items).toEqual([]);
    breaks.add("A1");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

it("protects locked cells only, until it is unprotected with the right password", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").format.protection.locked = false;
    sheet.protection.protect({}, "secret");
    sheet.getRange("A1").values = [["open"]];
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.toJSON()).toMatchObject({ protected: true });
  });
  const writeLocked = (password: string) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      if (password !== "") sheet.protection.unprotect(password);
      sheet.getRange("A2").values = [["shut"]];
      await context.sync();
    });
  expect((await failure(writeLocked(""))).code).toBe("AccessDenied");
  expect((await failure(writeLocked("wrong"))).code).toBe("InvalidArgument");
  await writeLocked("secret");
  expect(page.grid.values(page.area("Sheet1!A1:A2"))).toEqual([["open"], ["shut"]]);
});
