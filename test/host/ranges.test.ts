import { failure } from "./failure";
import { officeWindowForTests } from "./office-window";

const page = officeWindowForTests();
beforeEach(() => {
  page.open();
});

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("contents", () => {
  it("writes and reads values, formulas, texts and types", async () => {
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange("B2:C4");
      range.values = [
        ["a", 1],
        [true, "=1/0"],
        ["", "#N/A"],
      ];
      await context.sync();
      page.grid.setResult(page.sheetId("Sheet1"), 2, 2, "#DIV/0!");
      range.load("values,formulas,text,valueTypes,address,rowIndex,columnIndex,rowCount,columnCount,cellCount");
      await context.sync();
      expect(range.values).toEqual([
        ["a", 1],
        [true, "#DIV/0!"],
        ["", "#N/A"],
      ]);
      expect(range.formulas[1]).toEqual([true, "=1/0"]);
      expect(range.text[1]?.[0]).toBe("TRUE");
      expect(range.valueTypes).toEqual([
        ["String", "Double"],
        ["Boolean", "Error"],
        ["Empty", "Error"],
      ]);
      expect(range.address).toBe("Sheet1!B2:C4");
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual([
        1, 1, 3, 2, 6,
      ]);
    });
  });

  it("recognises numbers, percentages and truth values in texts, unless the cell is text", async () => {
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange("A1:A5").values = [["12.5"], ["50%"], ["true"], ["'007"], ["12 apples"]];
      sheet.getRange("B1").numberFormat = [["@"]];
      sheet.getRange("B1").values = [["007"]];
      await context.sync();
    });
    expect(page.grid.values(page.area("Sheet1!A1:A5")).flat()).toEqual([12.5, 0.5, true, "007", "12 apples"]);
    expect(page.grid.values(page.area("Sheet1!B1"))).toEqual([["007"]]);
  });

  it("leaves a cell alone for null, and takes one value for all cells", async () => {
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange("A1:B2");
      range.values = "x" as unknown as string[][];
      await context.sync();
      range.values = [
        [null, 1],
        [2, null],
      ];
      await context.sync();
    });
    expect(page.grid.values(page.area("Sheet1!A1:B2"))).toEqual([
      ["x", 1],
      [2, "x"],
    ]);
  });

  it("refuses a matrix of another size and changes nothing", async () => {
    const writing = Excel.run(async (context) => {
      sheet1(context).getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    });
    const error = await failure(writing);
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toContain("doesn't match the size");
    expect(page.grid.usedArea(page.sheetId("Sheet1"))).toBeUndefined();
  });

  it("answers null for the contents of whole columns, and refuses to fill them", async () => {
    await Excel.run(async (context) => {
      const column = sheet1(context).getRange("B:C");
      column.load("values,address,isEntireColumn");
      await context.sync();
      expect([column.values, column.address, column.isEntireColumn]).toEqual([null, "Sheet1!B:C", true]);
    });
    const filling = Excel.run(async (context) => {
      sheet1(context).getRange("B:C").values = 1 as unknown as number[][];
      await context.sync();
    });
    expect((await failure(filling)).code).toBe("InvalidArgument");
  });

  it.each([
    ["Contents", ["", 0, "0.0"]],
    ["Formats", [1, 0, "General"]],
    ["All", ["", 0, "General"]],
  ] as const)("clears %s", async (what, [value, , numberFormat]) => {
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange("A1");
      range.values = [[1]];
      range.numberFormat = [["0.0"]];
      range.clear(what);
      range.load("values,numberFormat");
      await context.sync();
      expect([range.values, range.numberFormat]).toEqual([[[value]], [[numberFormat]]]);
    });
  });
});

describe("geometry", () => {
  const moves: [string, (range: Excel.Range) => Excel.Range, string][] = [
    ["getCell", (range) => range.getCell(1, 0), "Sheet1!B3"],
    ["getCell outside the range", (range) => range.getCell(5, 5), "Sheet1!G7"],
    ["getRow", (range) => range.getRow(1), "Sheet1!B3:D3"],
    ["getColumn", (range) => range.getColumn(2), "Sheet1!D2:D3"],
    ["getOffsetRange", (range) => range.getOffsetRange(-1, 2), "Sheet1!D1:F2"],
    ["getResizedRange", (range) => range.getResizedRange(2, -1), "Sheet1!B2:C5"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "Sheet1!B2"],
    ["getLastCell", (range) => range.getLastCell(), "Sheet1!D3"],
    ["getLastRow", (range) => range.getLastRow(), "Sheet1!B3:D3"],
    ["getLastColumn", (range) => range.getLastColumn(), "Sheet1!D2:D3"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "Sheet1!B:D"],
    ["getEntireRow", (range) => range.getEntireRow(), "Sheet1!2:3"],
    ["getBoundingRect", (range) => range.getBoundingRect("F1"), "Sheet1!B1:F3"],
    ["getIntersection", (range) => range.getIntersection("C3:Z9"), "Sheet1!C3:D3"],
    ["getRowsAbove", (range) => range.getRowsAbove(1), "Sheet1!B1:D1"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "Sheet1!B4:D5"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(1), "Sheet1!E2:E3"],
    ["getColumnsBefore", (range) => range.getColumnsBefore(1), "Sheet1!A2:A3"],
  ];

  it.each(moves)("%s", async (_name, move, address) => {
    await Excel.run(async (context) => {
      const found = move(sheet1(context).getRange("B2:D3"));
      found.load("address");
      await context.sync();
      expect(found.address).toBe(address);
    });
  });

  it("refuses to leave the sheet", async () => {
    const leaving = Excel.run(async (context) => {
      sheet1(context).getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    });
    expect((await failure(leaving)).code).toBe("InvalidReference");
  });

  it("tells ranges apart that do not meet", async () => {
    await Excel.run(async (context) => {
      const none = sheet1(context).getRange("A1").getIntersectionOrNullObject("B2");
      const spill = sheet1(context).getRange("A1").getSpillingToRangeOrNullObject();
      none.load("address");
      spill.load("address");
      await context.sync();
      expect([none.isNullObject, spill.isNullObject]).toEqual([true, true]);
    });
  });

  it("reads addresses with quoted sheet names, and names", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("It's mine");
      context.workbook.names.add("Spot", sheet.getRange("C3"));
      await context.sync();
      const byName = sheet1(context).getRange("Spot");
      const other = sheet1(context).getRange("'It''s mine'!A1:A2");
      byName.load("address");
      other.load("address");
      await context.sync();
      expect([byName.address, other.address]).toEqual(["'It''s mine'!C3", "'It''s mine'!A1:A2"]);
    });
    const wrong = Excel.run(async (context) => {
      sheet1(context).getRange("NoSuchName").load("address");
      await context.sync();
    });
    expect((await failure(wrong)).code).toBe("InvalidArgument");
  });

  it("measures in points: 64 pixels wide columns are 48 points", async () => {
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      const range = sheet.getRange("B2:C3");
      range.load("left,top,width,height");
      range.format.load("columnWidth,rowHeight");
      sheet.getRange("E:E").format.columnWidth = 150;
      sheet.getRange("1:1").format.rowHeight = 30;
      const wide = sheet.getRange("D1:E1").format;
      const one = sheet.getRange("E1").format;
      wide.load("columnWidth,rowHeight");
      one.load("columnWidth");
      await context.sync();
      expect([range.left, range.top, range.width, range.height]).toEqual([48, 15, 96, 30]);
      expect(range.format.toJSON()).toMatchObject({ columnWidth: 48, rowHeight: 15 });
      expect([wide.columnWidth, wide.rowHeight, one.columnWidth]).toEqual([null, 30, 150]);
    });
    expect(page.grid.areaInPixels(page.area("Sheet1!E1")).width).toBe(200);
  });
});

describe("formats", () => {
  it("sets and reads fill, font, alignment and protection", async () => {
    await Excel.run(async (context) => {
      const { format } = sheet1(context).getRange("A1:B1");
      format.fill.color = "#abc123";
      format.font.color = "#000080";
      format.font.name = "Arial";
      format.font.size = 14;
      format.font.bold = true;
      format.font.italic = true;
      format.font.underline = "Single";
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 2;
      format.textOrientation = 45;
      format.protection.locked = false;
      await context.sync();
      format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,textOrientation");
      format.font.load("name,size,bold,italic,underline,color");
      format.fill.load("color");
      format.protection.load("locked");
      await context.sync();
      expect(format.fill.color).toBe("#ABC123");
      expect(format.font.toJSON()).toMatchObject({
        name: "Arial",
        size: 14,
        bold: true,
        italic: true,
        underline: "Single",
        color: "#000080",
      });
      expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText]).toEqual(["Center", "Top", true]);
      expect([format.indentLevel, format.textOrientation, format.protection.locked]).toEqual([2, 45, false]);
    });
  });

  it("answers null where cells differ, and Excel's defaults where nothing was set", async () => {
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange("A1").format.fill.color = "#FF0000";
      const { fill, font } = sheet.getRange("A1:A2").format;
      fill.load("color");
      font.load("color,bold");
      await context.sync();
      expect([fill.color, font.color, font.bold]).toEqual([null, "#000000", false]);
      sheet.getRange("A1").format.fill.clear();
      fill.load("color");
      await context.sync();
      expect(fill.color).toBe("#FFFFFF");
    });
  });

  it.each(["red", "#12345", "rgb(1,2,3)"])("refuses the colour %p", async (color) => {
    const setting = Excel.run(async (context) => {
      sheet1(context).getRange("A1").format.fill.color = color;
      await context.sync();
    });
    expect((await failure(setting)).code).toBe("InvalidArgument");
  });

  it("sets number formats cell by cell or for all", async () => {
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange("A1:B2");
      range.numberFormat = "0%" as unknown as string[][];
      range.getRow(1).numberFormat = [["0.00", null]];
      range.load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([
        ["0%", "0%"],
        ["0.00", "0%"],
      ]);
    });
  });

  it("draws borders; a colour alone makes a line", async () => {
    await Excel.run(async (context) => {
      const { borders } = sheet1(context).getRange("A1:B2").format;
      const bottom = borders.getItem("EdgeBottom");
      bottom.style = "Double";
      bottom.color = "#333333";
      borders.getItem("InsideHorizontal").color = "#999999";
      await context.sync();
      bottom.load("style,color,weight,sideIndex");
      await context.sync();
      expect(bottom.toJSON()).toMatchObject({
        style: "Double",
        color: "#333333",
        weight: "Thin",
        sideIndex: "EdgeBottom",
      });
    });
    expect(page.grid.borders.at(-1)).toMatchObject({
      edge: "InsideHorizontal",
      border: { style: "Continuous", color: "#999999" },
    });
  });
});

it("follows and sets the selection", async () => {
  page.grid.select(page.area("Sheet1!B2:C3"));
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    selected.load("address");
    active.load("address");
    await context.sync();
    expect([selected.address, active.address]).toEqual(["Sheet1!B2:C3", "Sheet1!B2"]);
    const other = context.workbook.worksheets.add("Other");
    other.getRange("D4").select();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe("Other");
  });
  expect(page.address(page.grid.selection())).toBe("Other!D4");
});

describe("data validation", () => {
  it("keeps rule, prompt and alert, with a range as its formula", async () => {
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      const { dataValidation } = sheet.getRange("B2:B9");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D3") } };
      dataValidation.ignoreBlanks = false;
      dataValidation.prompt = { title: "Choose", message: "One of three", showPrompt: true };
      dataValidation.errorAlert = { title: "No", message: "Not in the list", showAlert: true, style: "Stop" };
      await context.sync();
      dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
      await context.sync();
      expect(dataValidation.type).toBe("List");
      expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "=Sheet1!$D$1:$D$3" } });
      expect(dataValidation.prompt.message).toBe("One of three");
    });
    expect(page.grid.validation(page.area("Sheet1!B5"))).toMatchObject({
      ignoreBlanks: false,
      errorAlert: { style: "Stop" },
    });
  });

  it("takes whole-number rules and clears them", async () => {
    await Excel.run(async (context) => {
      const { dataValidation } = sheet1(context).getRange("A1");
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
      dataValidation.load("type");
      await context.sync();
      expect(dataValidation.type).toBe("WholeNumber");
      dataValidation.clear();
      dataValidation.load("type");
      await context.sync();
      expect(dataValidation.type).toBe("None");
    });
  });
});

describe("conditional formats", () => {
  it("carries every kind to the grid, the last one added first", async () => {
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange("A1:A5");
      const add = (type: Excel.ConditionalFormatType) => range.conditionalFormats.add(type);
      const cellValue = add(Excel.ConditionalFormatType.cellValue).cellValue;
      cellValue.format.font.color = "#112233";
      cellValue.format.fill.color = "#445566";
      cellValue.rule = { formula1: "=3", operator: "GreaterThan" };
      const custom = add(Excel.ConditionalFormatType.custom).custom;
      custom.rule.formula = "=$A1>2";
      custom.format.font.bold = true;
      const text = add(Excel.ConditionalFormatType.containsText).textComparison;
      text.rule = { operator: "Contains", text: "Off" };
      const scale = add(Excel.ConditionalFormatType.colorScale).colorScale;
      scale.criteria = {
        minimum: { type: "LowestValue", color: "#FF0000" },
        maximum: { type: "HighestValue", color: "#00FF00" },
      };
      const bar = add(Excel.ConditionalFormatType.dataBar).dataBar;
      bar.positiveFormat.fillColor = "#00B0F0";
      bar.lowerBoundRule = { type: "Number", formula: "=0" };
      const icons = add(Excel.ConditionalFormatType.iconSet).iconSet;
      icons.style = "ThreeTrafficLights1";
      await context.sync();
    });
    const formats = page.grid.conditionalFormats(page.sheetId("Sheet1"));
    expect(formats.map((format) => format.type)).toEqual([
      "IconSet",
      "DataBar",
      "ColorScale",
      "ContainsText",
      "Custom",
      "CellValue",
    ]);
    expect(formats[5]?.details).toEqual({
      rule: { formula1: "=3", operator: "GreaterThan" },
      format: { fontColor: "#112233", fillColor: "#445566" },
    });
    expect(formats[4]?.details).toEqual({ formula: "=$A1>2", format: { bold: true } });
    expect(formats[1]?.details).toMatchObject({ positiveFormat: { fillColor: "#00B0F0" } });
    expect(formats.map((format) => page.address(format.area))).toEqual(Array(6).fill("Sheet1!A1:A5"));
  });

  it("lists, reorders, changes and deletes them", async () => {
    await Excel.run(async (context) => {
      const { conditionalFormats } = sheet1(context).getRange("A1:A5");
      const first = conditionalFormats.add("Custom");
      first.custom.rule.formula = "=A1=1";
      const second = conditionalFormats.add("Custom");
      second.custom.rule.formula = "=A1=2";
      await context.sync();
      first.priority = 0;
      first.custom.rule.formula = "=A1=3";
      conditionalFormats.load("items/type,items/priority,items/custom/rule/formula");
      await context.sync();
      expect(conditionalFormats.items.map((item) => item.custom.rule.formula)).toEqual(["=A1=3", "=A1=2"]);
      const other = first.cellValueOrNullObject;
      other.load("rule");
      second.delete();
      const count = conditionalFormats.getCount();
      await context.sync();
      expect(other.isNullObject).toBe(true);
      expect(count).toHaveProperty("value", 1);
      sheet1(context).getRange("A2").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(page.grid.conditionalFormats(page.sheetId("Sheet1"))).toEqual([]);
  });
});
