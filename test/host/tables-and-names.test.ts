import { failure } from "./failure";
import { officeWindowForTests } from "./office-window";

const page = officeWindowForTests();
beforeEach(() => {
  page.open();
});

async function withTable(use: (table: Excel.Table, context: Excel.RequestContext) => Promise<void>): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("B2:C4");
    range.values = [
      ["Function", "Score"],
      ["Payroll", 60],
      ["IT", 40],
    ];
    const table = sheet.tables.add(range, true);
    table.name = "Portfolio";
    await context.sync();
    await use(table, context);
  });
}

describe("tables", () => {
  it("have header, body, columns and rows", () =>
    withTable(async (table, context) => {
      const header = table.getHeaderRowRange();
      const body = table.getDataBodyRange();
      const score = table.columns.getItem("Score").getDataBodyRange();
      const row = table.rows.getItemAt(1);
      header.load("values");
      body.load("address");
      score.load("values");
      row.load("values");
      table.columns.load("items/name,count");
      table.worksheet.load("name");
      await context.sync();
      expect(header.values).toEqual([["Function", "Score"]]);
      expect([body.address, table.worksheet.name]).toEqual(["Sheet1!B3:C4", "Sheet1"]);
      expect(score.values).toEqual([[60], [40]]);
      expect(row.values).toEqual([["IT", 40]]);
      expect(table.columns.items.map((column) => column.name)).toEqual(["Function", "Score"]);
      expect(table.columns.count).toBe(2);
    }));

  it("take style and switches", async () => {
    await withTable(async (table, context) => {
      table.style = "TableStyleLight9";
      table.showBandedRows = false;
      table.showFilterButton = false;
      await context.sync();
    });
    expect(page.grid.tables()[0]).toMatchObject({
      name: "Portfolio",
      style: "TableStyleLight9",
      showBandedRows: false,
      showFilterButton: false,
    });
  });

  it("grow by rows at the end, but never over other cells", async () => {
    await withTable(async (table, context) => {
      table.rows.add(undefined, [["HR", 55]]);
      const range = table.getRange();
      range.load("address,values");
      await context.sync();
      expect([range.address, range.values[3]]).toEqual(["Sheet1!B2:C5", ["HR", 55]]);
      context.workbook.worksheets.getItem("Sheet1").getRange("B6").values = [["taken"]];
      await context.sync();
      const error = await failure(
        (async () => {
          table.rows.add(undefined, [["Legal", 1]]);
          await context.sync();
        })(),
      );
      expect(error.message).toContain("TableRowCollection.add over cells that are not empty");
    });
  });

  it("are found by name in any case, by the ranges they touch, and by that name in an address", () =>
    withTable(async (_table, context) => {
      const byName = context.workbook.tables.getItem("PORTFOLIO");
      const touching = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3").getTables();
      const inside = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3").getTables(true);
      const body = context.workbook.worksheets.getItem("Sheet1").getRange("Portfolio");
      byName.load("name");
      touching.load("items/name");
      inside.load("items/name");
      body.load("address");
      await context.sync();
      expect([byName.name, touching.items.map((item) => item.name)]).toEqual(["Portfolio", ["Portfolio"]]);
      expect(inside.toJSON()).toEqual({ items: [] });
      expect(body.address).toBe("Sheet1!B3:C4");
    }));

  it("rename columns in the header, and give unlike names to like headers", async () => {
    await withTable(async (table, context) => {
      table.columns.getItem("Score").name = "Points";
      await context.sync();
      expect(page.grid.values(page.area("Sheet1!B2:C2"))).toEqual([["Function", "Points"]]);
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("F1:H2").values = [
        ["A", "a", ""],
        [1, 2, 3],
      ];
      sheet.tables.add("F1:H2", true);
      await context.sync();
    });
    expect(page.grid.tables()[1]?.columns).toEqual(["A", "a2", "Column3"]);
  });

  it("refuse to overlap, and refuse names that are taken or ill-formed", () =>
    withTable(async (table, context) => {
      const { tables } = context.workbook;
      const attempt = (change: () => void) =>
        failure(
          (async () => {
            change();
            await context.sync();
          })(),
        );
      expect((await attempt(() => tables.add("Sheet1!C4:D6", true))).code).toBe("InvalidOperation");
      expect(
        (
          await attempt(() => {
            table.name = "two words";
          })
        ).code,
      ).toBe("InvalidArgument");
      context.workbook.names.add("Taken", "=1");
      await context.sync();
      expect(
        (
          await attempt(() => {
            table.name = "taken";
          })
        ).code,
      ).toBe("ItemAlreadyExists");
    }));

  it("are deleted with their cells, or turned into a range that keeps them", async () => {
    await withTable(async (table, context) => {
      const range = table.convertToRange();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:C4");
    });
    expect(page.grid.tables()).toEqual([]);
    expect(page.grid.values(page.area("Sheet1!B3"))).toEqual([["Payroll"]]);
    page.open();
    await withTable(async (table, context) => {
      table.delete();
      await context.sync();
      expect((await failure(context.sync(table.load("name")))).code).toBe("ItemNotFound");
    });
    expect(page.grid.values(page.area("Sheet1!B2:C2"))).toEqual([["", ""]]);
  });
});

describe("names", () => {
  it("refer to ranges, constants and lambdas", async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add("Weights", context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1"), "for the scores");
      names.add("Threshold", "=55");
      names.add("Twice", "=LAMBDA(x,2*x)");
      await context.sync();
      names.load("items/name,items/formula,items/comment,items/visible,items/scope");
      const range = names.getItem("weights").getRange();
      range.load("address");
      const noRange = names.getItem("Twice").getRangeOrNullObject();
      noRange.load("address");
      const threshold = names.getItem("Threshold");
      threshold.load("type,value");
      await context.sync();
      expect(names.items.map((item) => item.formula)).toEqual(["=Sheet1!$A$1:$B$1", "=55", "=LAMBDA(x,2*x)"]);
      expect(names.items[0]?.comment).toBe("for the scores");
      expect([range.address, noRange.isNullObject]).toEqual(["Sheet1!A1:B1", true]);
      expect([threshold.type, threshold.value]).toEqual(["Double", 55]);
    });
  });

  it("change and go", async () => {
    await Excel.run(async (context) => {
      const item = context.workbook.names.add("Rate", "=0.1");
      item.formula = "=0.2";
      item.visible = false;
      await context.sync();
      expect(page.grid.names()[0]).toMatchObject({ formula: "=0.2", visible: false });
      item.delete();
      const gone = context.workbook.names.getItemOrNullObject("Rate");
      gone.load("name");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it.each(["1st", "with space", "A1", "R1C1", "", "c"])("refuse to be called %p", async (name) => {
    const adding = Excel.run(async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
    expect((await failure(adding)).code).toBe("InvalidArgument");
  });

  it("of a single sheet are not implemented, and say so", async () => {
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").names.add("Local", "=1");
      await context.sync();
    });
    expect((await failure(adding)).message).toContain("names of a single worksheet");
  });
});
