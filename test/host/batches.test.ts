import { RichApiError } from "../../workbench/host/rich-api-error";
import { failure } from "./failure";
import { officeWindowForTests } from "./office-window";

const page = officeWindowForTests();
beforeEach(() => {
  page.open();
});

it("tells the add-in that it runs in Excel on the web and which sets it may use", async () => {
  const { host, platform } = await Office.onReady();
  expect([host, platform]).toEqual([Office.HostType.Excel, Office.PlatformType.OfficeOnline]);
  const { requirements } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  expect(requirements.isSetSupported("ContextMenuApi", "1.1")).toBe(false);
});

it("stops a batch at the failing action, keeps what ran before it and says where it failed", async () => {
  const error = await failure(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["before"]];
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [["x"]];
      sheet.getRange("A2").values = [["after"]];
      await context.sync();
    }),
  );
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error.code).toBe(Excel.ErrorCodes.itemNotFound);
  expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
  expect(page.grid.values(page.area("Sheet1!A1:A2"))).toEqual([["before"], [""]]);
});

it("names the member it does not implement", async () => {
  const copying = failure(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").insert("Down");
      await context.sync();
    }),
  );
  expect(await copying).toMatchObject({
    code: "NotImplemented",
    message: "Shorewise workbench does not implement Range.insert.",
  });
  const reading = failure(
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("hyperlink");
      await context.sync();
    }),
  );
  expect((await reading).message).toContain("Range.hyperlink");
});

it("gives null objects for what is missing, and for whatever is reached through them", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nope");
    const cell = context.workbook.worksheets.getItemOrNullObject("Nope").getRange("A1");
    const here = context.workbook.worksheets.getItemOrNullObject("sheet1");
    const table = context.workbook.tables.getItemOrNullObject("Nope");
    sheet.load("name");
    cell.load("values");
    here.load("name");
    table.load("name");
    await context.sync();
    expect([sheet, cell, table].map((item) => item.isNullObject)).toEqual([true, true, true]);
    expect(here.isNullObject).toBe(false);
    expect(here.name).toBe("Sheet1");
  });
});

it("finds objects again in later batches", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Later");
    const range = sheet.getRange("B2:C3");
    const name = context.workbook.names.add("Somewhere", range);
    await context.sync();
    sheet.tabColor = "#112233";
    range.getCell(0, 0).values = [[7]];
    name.comment = "seven";
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [7, ""],
      ["", ""],
    ]);
  });
  expect(page.grid.sheets().map((sheet) => sheet.tabColor)).toEqual(["", "#112233"]);
  expect(page.grid.names()[0]).toMatchObject({ formula: "=Later!$B$2:$C$3", comment: "seven" });
});

it("loads items, nested parts and slices of collections", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Two").getRange("A1:B2").values = [
      ["n", "v"],
      ["a", 1],
    ];
    worksheets.add("Three");
    worksheets.getItem("Two").tables.add("A1:B2", true).name = "Numbers";
    worksheets.load({ name: true, tables: { name: true } });
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Sheet1", "Two", "Three"]);
    expect(worksheets.items[1]?.tables.items.map((table) => table.name)).toEqual(["Numbers"]);

    const slice = context.workbook.worksheets;
    slice.load({ select: "name", top: 1, skip: 1 });
    await context.sync();
    expect(slice.items.map((sheet) => sheet.name)).toEqual(["Two"]);
  });
});

it("sets many properties at once", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.set({ values: [[1]], format: { fill: { color: "#abcdef" }, font: { bold: true } } });
    await context.sync();
  });
  expect(page.grid.formats(page.area("Sheet1!A1"))[0]?.[0]).toEqual({ fillColor: "#ABCDEF", bold: true });
});

it("refuses a request of more than 5 MB as Excel on the web does, and takes a smaller one", async () => {
  const text = "x".repeat(32_000);
  const rows = (count: number) => Array.from({ length: count }, () => [text]);
  const write = (count: number) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(`A1:A${String(count)}`).values = rows(count);
      await context.sync();
    });
  expect((await failure(write(170))).code).toBe("RequestPayloadSizeLimitExceeded");
  expect(page.grid.values(page.area("Sheet1!A1"))).toEqual([[""]]);
  await write(150);
  expect(page.grid.values(page.area("Sheet1!A150"))).toEqual([[text]]);
});

it("fails or delays the requests a test names", async () => {
  let count = 0;
  page.host.beforeRequest = () => {
    count += 1;
    return count === 2
      ? Promise.reject(new RichApiError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode."))
      : Promise.resolve();
  };
  const error = await failure(
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.values = [["first"]];
      await context.sync();
      cell.values = [["second"]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidOperationInCellEditMode");
  expect(page.grid.values(page.area("Sheet1!A1"))).toEqual([["first"]]);
});

it("runs batches one after another", async () => {
  const order: string[] = [];
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  page.host.beforeRequest = async (request) => {
    const isFirst = JSON.stringify(request).includes("first");
    if (isFirst) await gate;
    order.push(isFirst ? "first" : "second");
  };
  const write = (address: string, text: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[text]];
      await context.sync();
    });
  const both = Promise.all([write("A1", "first"), write("A2", "second")]);
  release();
  await both;
  expect(order.slice(0, 2)).toEqual(["first", "second"]);
});

it("answers even when the grid fails while finished conditional formats are handed to it", async () => {
  jest.spyOn(page.grid, "addConditionalFormat").mockImplementation(() => {
    throw new Error("out of order");
  });
  const adding = Excel.run(async (context) => {
    const { custom } = context.workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats.add("Custom");
    custom.rule.formula = "=TRUE";
    await context.sync();
  });
  expect(await failure(adding)).toMatchObject({
    code: "GeneralException",
    message: expect.stringContaining("out of order"),
  });
});
