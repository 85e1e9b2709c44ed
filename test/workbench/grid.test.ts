import { createHeadlessBook } from "../../workbench/grid/headless-book";
import type { Area, CellValue, CustomFunctionCall, CustomFunctionResult } from "../../workbench/grid/grid";
import { UniverGrid } from "../../workbench/grid/univer-grid";

const SHEET = "sheet-1";

const opened: UniverGrid[] = [];

function newGrid(): UniverGrid {
  const grid = new UniverGrid(createHeadlessBook());
  opened.push(grid);
  return grid;
}

afterEach(() => opened.splice(0).forEach((grid) => grid.dispose()));

const COLUMN = /^([A-Z]+)(\d+)$/;

/** `area("B2:C3")` on the first sheet. */
function area(reference: string): Area {
  const [first = "", last = first] = reference.split(":");
  const [from, to] = [first, last].map((name) => {
    const [, letters = "", digits = ""] = COLUMN.exec(name) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(digits) - 1, column };
  }) as [{ row: number; column: number }, { row: number; column: number }];
  return { sheetId: SHEET, ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

function write(grid: UniverGrid, reference: string, ...contents: (CellValue | null)[][]): void {
  const { row, column } = area(reference);
  grid.write({ sheetId: SHEET, row, column, rows: contents.length, columns: contents[0]?.length ?? 0 }, contents);
}

async function calculated(grid: UniverGrid, reference: string): Promise<CellValue[][]> {
  await grid.calculated();
  return grid.values(area(reference));
}

describe("values and formulas", () => {
  it("reads back what was written, as Excel's types", async () => {
    const grid = newGrid();
    write(grid, "A1", [1.5, "two", true, "3", "'4", ""]);
    expect(await calculated(grid, "A1:F1")).toEqual([[1.5, "two", true, 3, "4", ""]]);
  });

  it("leaves a cell alone that is given null", () => {
    const grid = newGrid();
    write(grid, "A1", [1, 2]);
    write(grid, "A1", [null, 5]);
    expect(grid.values(area("A1:B1"))).toEqual([[1, 5]]);
  });

  it("calculates formulas over spilled cells and shows the spill's area", async () => {
    const grid = newGrid();
    write(grid, "A1", ["=SEQUENCE(3,2)"]);
    write(grid, "D1", ["=SUM(A1:B3)"], ["=B3*10"]);
    expect(await calculated(grid, "A1:D3")).toEqual([
      [1, 2, "", 21],
      [3, 4, "", 60],
      [5, 6, "", ""],
    ]);
    expect(grid.spillArea(SHEET, 0, 0)).toEqual(area("A1:B3"));
    expect(grid.usedArea(SHEET)).toEqual(area("A1:D3"));
    expect(grid.formulas(area("A1:B1"))).toEqual([["=SEQUENCE(3,2)", 2]]);
  });

  it("says #SPILL! where a value stands in the way, and keeps that value", async () => {
    const grid = newGrid();
    write(grid, "A2", ["here"]);
    write(grid, "A1", ["=SEQUENCE(3)"]);
    expect(await calculated(grid, "A1:A2")).toEqual([["#SPILL!"], ["here"]]);
    expect(grid.spillArea(SHEET, 0, 0)).toBeUndefined();
  });

  it("compares inside BYROW row by row, also beside other formulas of the kind", async () => {
    const grid = newGrid();
    write(grid, "A1", [
      "=BYROW({-1,-2,3;-1,-2,-3},LAMBDA(q,SUM((q<0)*1)))",
      "=BYROW({1,2,3;-1,2,-3},LAMBDA(q,SUM((q<0)*1)))",
    ]);
    expect(await calculated(grid, "A1:B2")).toEqual([
      [2, 0],
      [3, 2],
    ]);
  });

  it("tells blanks from zeros in comparisons with an empty text", async () => {
    const grid = newGrid();
    write(grid, "A1", [0], [""], ["x"]);
    write(grid, "B1", ["=SUM((A1:A3=0)*1)"], ['=SUM((A1:A3="")*1)']);
    expect(await calculated(grid, "B1:B2")).toEqual([[2], [1]]);
  });

  it("leaves a range as it is when a formula sorts it", async () => {
    const grid = newGrid();
    write(grid, "A1", [3], [1], [2]);
    write(grid, "B1", ["=SORT(A1:A3)", "=A1*10", "=INDEX(A1:A3,1)"]);
    write(grid, "C3", ["=SUM(A1:A3*{1;10;100})"]);
    expect(await calculated(grid, "B1:D3")).toEqual([
      [1, 30, 3],
      [2, "", ""],
      [3, 213, ""],
    ]);
  });

  it("shows numbers in their format", async () => {
    const grid = newGrid();
    write(grid, "A1", [0.256, 1234.5]);
    grid.format(area("A1"), { numberFormat: "0.0%" });
    grid.format(area("B1"), { numberFormat: "#,##0" });
    expect(grid.texts(area("A1:B1"))).toEqual([["25.6%", "1,235"]]);
    expect(grid.values(area("A1:B1"))).toEqual([[0.256, 1234.5]]);
  });
});

describe("long columns", () => {
  const ROWS = 1200;
  const doubled = Array.from({ length: ROWS }, (_none, row): CellValue[] => [row, `=A${row + 1}*2+$A$2`]);
  const column = (from: number, rows: number): Area => ({ sheetId: SHEET, row: from, column: 1, rows, columns: 1 });

  it("calculates copies of one formula row by row, and reads each back as it was written", async () => {
    const grid = newGrid();
    write(grid, "A1", ...doubled);
    await grid.calculated();
    expect(grid.values(column(0, 3))).toEqual([[1], [3], [5]]);
    expect(grid.values(column(ROWS - 1, 1))).toEqual([[(ROWS - 1) * 2 + 1]]);
    expect(grid.formulas(column(0, ROWS))).toEqual(doubled.map(([, formula]) => [formula]));
  });

  it("keeps the other copies when the first ones are overwritten, and follows what they refer to", async () => {
    const grid = newGrid();
    write(grid, "A1", ...doubled);
    await grid.calculated();
    write(grid, "B1", ["none"], ["=A2*10"]);
    write(grid, "A5", [100]);
    await grid.calculated();
    expect(grid.values(column(0, 5))).toEqual([["none"], [10], [5], [7], [201]]);
    expect(grid.formulas(column(2, 2))).toEqual([["=A3*2+$A$2"], ["=A4*2+$A$2"]]);
  });

  it("replaces all of them by values, and back", async () => {
    const grid = newGrid();
    write(grid, "A1", ...doubled);
    await grid.calculated();
    const formulas = grid.formulas(column(0, ROWS));
    grid.write(column(0, ROWS), grid.values(column(0, ROWS)));
    await grid.calculated();
    expect(grid.formulas(column(0, 2))).toEqual([[1], [3]]);
    grid.write(column(0, ROWS), formulas);
    write(grid, "A2", [7]);
    await grid.calculated();
    expect(grid.values(column(0, 3))).toEqual([[7], [21], [11]]);
  });

  it("calculates from a long list of values that is written over another", async () => {
    const grid = newGrid();
    const list = (value: number): CellValue[][] => Array.from({ length: ROWS }, () => [value]);
    write(grid, "D1", ["=SUM(A:A)"]);
    write(grid, "A1", ...list(1));
    await grid.calculated();
    write(grid, "A1", ...list(2));
    expect(await calculated(grid, "D1")).toEqual([[2 * ROWS]]);
    write(grid, "A1", ...list(0).map(() => [""]));
    expect(await calculated(grid, "D1")).toEqual([[0]]);
  });

  it("tells of a long list as one edit of its area", () => {
    const grid = newGrid();
    const edits: Area[] = [];
    grid.onEdited((edited) => edits.push(edited));
    write(grid, "B2", ...Array.from({ length: ROWS }, () => [1, "two"]));
    expect(edits).toEqual([{ sheetId: SHEET, row: 1, column: 1, rows: ROWS, columns: 2 }]);
  });
});

describe("formats", () => {
  it("adds each part of a look to those before, whatever they were set on", () => {
    const grid = newGrid();
    grid.format(area("A1:B2"), { bold: true });
    grid.format(area("A1:B2"), { fillColor: "#DDEEFF" });
    grid.format(area("B2:C3"), { fontColor: "#C00000", indentLevel: 1 });
    grid.format(area("A1:B2"), { bold: false });
    expect(grid.formats(area("B2:C2"))).toMatchObject([
      [
        { bold: false, fillColor: "#DDEEFF", fontColor: "#C00000", indentLevel: 1 },
        { bold: false, fillColor: null, fontColor: "#C00000", indentLevel: 1 },
      ],
    ]);
  });

  it("reads back formats and leaves the ones not named", () => {
    const grid = newGrid();
    grid.format(area("A1:B2"), {
      bold: true,
      fillColor: "#DDEEFF",
      numberFormat: "0.00",
      horizontalAlignment: "Center",
    });
    grid.format(area("A1"), { bold: false, wrapText: true, locked: false, indentLevel: 2, textOrientation: 90 });
    expect(grid.formats(area("A1"))[0]?.[0]).toMatchObject({
      bold: false,
      fillColor: "#DDEEFF",
      numberFormat: "0.00",
      horizontalAlignment: "Center",
      wrapText: true,
      locked: false,
      indentLevel: 2,
      textOrientation: 90,
    });
    expect(grid.formats(area("B2"))[0]?.[0]).toMatchObject({ bold: true, locked: true, wrapText: false });
  });

  it("clears contents and formats apart", () => {
    const grid = newGrid();
    write(grid, "A1", [1]);
    grid.format(area("A1"), { bold: true });
    grid.clear(area("A1"), "Contents");
    expect(grid.values(area("A1"))).toEqual([[""]]);
    expect(grid.formats(area("A1"))[0]?.[0]).toMatchObject({ bold: true });
    grid.clear({ sheetId: SHEET, row: 0, column: 0, rows: 1_048_576, columns: 16_384 }, "All");
    expect(grid.formats(area("A1"))[0]?.[0]).toMatchObject({ bold: false });
  });

  it("places cells in pixels by the widths and heights that were set", () => {
    const grid = newGrid();
    grid.setColumnWidth(SHEET, 0, 2, 100);
    grid.setRowHeight(SHEET, 0, 1, 40);
    expect(grid.areaInPixels(area("C2:D2"))).toEqual({ left: 200, top: 40, width: 128, height: 20 });
  });

  it("fits a column to its widest text", () => {
    const grid = newGrid();
    write(grid, "A1", ["a"], ["a text that is a good deal longer than the column"]);
    grid.setColumnWidth(SHEET, 0, 1, undefined);
    const { width } = grid.areaInPixels(area("A1"));
    expect(width).toBeGreaterThan(300);
    expect(width).toBeLessThan(600);
  });
});

describe("tables, names, rules", () => {
  it("calculates structured references and shows them as Excel does", async () => {
    const grid = newGrid();
    write(grid, "A1", ["Name", "O1", "F8", "Total"], ["x", 1, 2, ""], ["y", 3, 4, ""]);
    grid.addTable(area("A1:D3"), "Portfolio", ["Name", "O1", "F8", "Total"]);
    write(grid, "D2", ["=SUM(Portfolio[@[O1]:[F8]])"], ["=[@O1]*100"]);
    write(grid, "F1", ["=SUM(Portfolio[[O1]:[F8]])", "=SUM(Portfolio[O1])", '=COUNTIF(Portfolio[F8],">2")']);
    expect(await calculated(grid, "D2:D3")).toEqual([[3], [300]]);
    expect(await calculated(grid, "F1:H1")).toEqual([[10, 4, 1]]);
    expect(grid.formulas(area("D2:D3"))).toEqual([["=SUM([@[O1]:[F8]])"], ["=[@O1]*100"]]);
    expect(grid.tables()).toMatchObject([
      { name: "Portfolio", area: area("A1:D3"), columns: ["Name", "O1", "F8", "Total"] },
    ]);
  });

  it("follows a table that grows or is renamed, and forgets one that is removed", async () => {
    const grid = newGrid();
    write(grid, "A1", ["Size"], [1], [2]);
    const { id } = grid.addTable(area("A1:A2"), "Sizes", ["Size"]);
    grid.updateTable(id, { area: area("A1:A3") });
    write(grid, "C1", ["=SUM(Sizes[Size])"]);
    expect(await calculated(grid, "C1")).toEqual([[3]]);
    grid.updateTable(id, { name: "Amounts", showBandedRows: false });
    expect(grid.tables()).toMatchObject([{ id, name: "Amounts", showBandedRows: false }]);
    grid.removeTable(id);
    expect(grid.tables()).toEqual([]);
    expect(grid.values(area("A3"))).toEqual([[2]]);
  });

  it("keeps names for ranges, constants and LAMBDAs", async () => {
    const grid = newGrid();
    write(grid, "A1", [55], [10]);
    grid.setName({ name: "Settings", formula: "=Sheet1!$A$1:$A$2", comment: "ours", visible: true });
    grid.setName({ name: "DOUBLE", formula: "=LAMBDA(x,x*2)", comment: "", visible: true });
    write(grid, "C1", ["=SUM(Settings)", "=DOUBLE(21)"]);
    expect(await calculated(grid, "C1:D1")).toEqual([[65, 42]]);
    expect(grid.names()).toEqual([
      { name: "Settings", formula: "=Sheet1!$A$1:$A$2", comment: "ours", visible: true },
      { name: "DOUBLE", formula: "=LAMBDA(x,x*2)", comment: "", visible: true },
    ]);
    grid.removeName("DOUBLE");
    expect(grid.names()).toHaveLength(1);
  });

  it("refuses a name that is a function's, instead of losing it in silence", () => {
    expect(() => newGrid().setName({ name: "RATE", formula: "=1", comment: "", visible: true })).toThrow("RATE");
  });

  it("reads a validation back as it was given, also where a later one took a part", () => {
    const grid = newGrid();
    const whole = { rule: { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } }, ignoreBlanks: true };
    const list = { rule: { list: { inCellDropDown: true, source: "yes,no" } }, ignoreBlanks: true };
    grid.setValidation(area("A1:A4"), whole);
    grid.setValidation(area("A2"), list);
    expect(grid.validation(area("A1"))).toEqual(whole);
    expect(grid.validation(area("A2"))).toEqual(list);
    expect(grid.validation(area("A1:A2"))).toBeUndefined();
    grid.setValidation(area("A1:A4"), undefined);
    expect(grid.validation(area("A3"))).toBeUndefined();
  });

  it("keeps conditional formats in the order they were added", () => {
    const grid = newGrid();
    const format = { fillColor: "#FFC7CE" };
    const rule = { formula1: "3", operator: "GreaterThan" };
    grid.addConditionalFormat(area("A1:A9"), { id: "a", type: "CellValue", details: { rule, format } });
    grid.addConditionalFormat(area("A1:A9"), { id: "b", type: "Custom", details: { formula: "=$A1>1", format } });
    expect(grid.conditionalFormats(SHEET).map(({ id }) => id)).toEqual(["a", "b"]);
    grid.removeConditionalFormat(SHEET, "a");
    expect(grid.conditionalFormats(SHEET)).toMatchObject([{ id: "b", area: area("A1:A9") }]);
  });
});

describe("sheets", () => {
  it("adds, changes and removes sheets without leaving the one in front", () => {
    const grid = newGrid();
    const id = grid.addSheet("Portfolio");
    expect(grid.activeSheetId()).toBe(SHEET);
    grid.updateSheet(id, { name: "Functions", tabColor: "#1F6FEB", gridlines: false, position: 0 });
    expect(grid.sheets()).toMatchObject([
      { id, name: "Functions", position: 0, visible: true, tabColor: "#1F6FEB", gridlines: false },
      { id: SHEET, name: "Sheet1", position: 1, gridlines: true },
    ]);
    grid.removeSheet(id);
    expect(grid.sheets()).toHaveLength(1);
  });

  it("tells what a person or a program edited, and not what calculation changed", async () => {
    const grid = newGrid();
    const edits: Area[] = [];
    const stop = grid.onEdited((edited) => edits.push(edited));
    write(grid, "B2", ["=1+1", 3]);
    grid.format(area("A1"), { bold: true });
    await grid.calculated();
    stop();
    write(grid, "A1", [1]);
    expect(edits).toEqual([area("B2:C2")]);
  });
});

describe("custom functions", () => {
  const parameters = [{ name: "values", dimensionality: "matrix" }];
  const DOUBLE = { id: "DOUBLE", name: "DOUBLE", parameters, result: {} };

  function withFunctions(answer: (call: CustomFunctionCall) => CustomFunctionResult) {
    const grid = newGrid();
    const batches: CustomFunctionCall[][] = [];
    grid.registerFunctions("SHORE", [DOUBLE], async (calls) => {
      batches.push([...calls]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      return calls.map(answer);
    });
    return { grid, batches };
  }

  const doubled = ({ args }: CustomFunctionCall): CustomFunctionResult => {
    const [values] = args;
    const rows = Array.isArray(values) ? (values as CellValue[][]) : [[values as CellValue]];
    return { values: rows.map((row) => row.map((value) => Number(value) * 2)) };
  };

  it("answers all calls of a pass in one batch, and spills", async () => {
    const { grid, batches } = withFunctions(doubled);
    write(grid, "A1", [1, 2], [3, 4]);
    write(grid, "D1", ["=SHORE.DOUBLE(A1:B2)"]);
    write(grid, "G1", ["=SHORE.DOUBLE(7)"]);
    expect(await calculated(grid, "D1:G2")).toEqual([
      [2, 4, "", 14],
      [6, 8, "", ""],
    ]);
    expect(batches.map((calls) => calls.map(({ address }) => address).sort())).toEqual([["Sheet1!D1", "Sheet1!G1"]]);
  });

  it("calls again only what changed, and lets formulas depend on the answers", async () => {
    const { grid, batches } = withFunctions(doubled);
    write(grid, "A1", [1], [2]);
    write(grid, "B1", ["=SHORE.DOUBLE(A1)"], ["=SHORE.DOUBLE(A2)"]);
    write(grid, "C1", ["=SHORE.DOUBLE(B1+B2)"]);
    expect(await calculated(grid, "C1")).toEqual([[12]]);
    batches.length = 0;
    write(grid, "A2", [5]);
    expect(await calculated(grid, "B1:C2")).toEqual([
      [2, 24],
      [10, ""],
    ]);
    expect(batches.flat().map(({ args }) => args)).toEqual([[[[5]]], [[[12]]]]);
  });

  it("hands over blanks as null, errors as their text, skipped arguments as null", async () => {
    const { grid, batches } = withFunctions(() => ({ values: [[1]] }));
    write(grid, "A1", ["x", "", "=1/0", true]);
    write(grid, "A2", ["=SHORE.DOUBLE(A1:D1,,2)"]);
    await grid.calculated();
    expect(batches.at(-1)?.[0]?.args).toEqual([[["x", null, "#DIV/0!", true]], null, 2]);
  });

  it("shows an error's code in the cell and keeps its message", async () => {
    const { grid } = withFunctions(() => ({ error: "#VALUE!", message: "Ratings must be 1 to 5." }));
    write(grid, "A1", ["=SHORE.DOUBLE(9)", "=ISERROR(A1)"]);
    expect(await calculated(grid, "A1:B1")).toEqual([["#VALUE!", true]]);
    expect(grid.errorMessage(SHEET, 0, 0)).toBe("Ratings must be 1 to 5.");
  });

  it("keeps calculating when a batch fails, and texts that look like arrays stay texts", async () => {
    const grid = newGrid();
    let fail = true;
    const answer = async (calls: readonly CustomFunctionCall[]) => {
      if (fail) throw new Error("The runtime is gone.");
      return calls.map(() => ({ values: [["{1,2}"]] }));
    };
    grid.registerFunctions("SHORE", [DOUBLE], answer);
    write(grid, "A1", ["=SHORE.DOUBLE(1)"]);
    expect(await calculated(grid, "A1")).toEqual([["#VALUE!"]]);
    expect(grid.errorMessage(SHEET, 0, 0)).toBe("The runtime is gone.");
    fail = false;
    grid.registerFunctions("SHORE", [DOUBLE], answer);
    expect(await calculated(grid, "A1")).toEqual([["{1,2}"]]);
  });

  it("finds a function that is registered after its formula was written", async () => {
    const grid = newGrid();
    write(grid, "A1", ["=SHORE.DOUBLE(4)"]);
    expect(await calculated(grid, "A1")).toEqual([["#NAME?"]]);
    grid.registerFunctions("SHORE", [DOUBLE], async (calls) => calls.map(doubled));
    expect(await calculated(grid, "A1")).toEqual([[8]]);
  });
});
