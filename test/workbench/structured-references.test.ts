import { toExcelReferences, toGridReferences } from "../../workbench/grid/structured-references";

describe("structured references", () => {
  it.each([
    ["=[@O1]*2", "=Portfolio[[#This Row],[O1]]*2"],
    ["=SUM([@[O1]:[F8]])", "=SUM(Portfolio[[#This Row],[O1]:[F8]])"],
    ["=[@[FTE cost]]+1", "=Portfolio[[#This Row],[FTE cost]]+1"],
    ["=COLUMNS([@])", "=COLUMNS(Portfolio[#This Row])"],
  ])("carries %s to the grid and back", (excel, grid) => {
    expect(toGridReferences(excel, "Portfolio")).toBe(grid);
    expect(toExcelReferences(grid, "Portfolio")).toBe(excel);
  });

  it("names the table outside of it", () => {
    expect(toGridReferences("=Portfolio[@Score]", undefined)).toBe("=Portfolio[[#This Row],[Score]]");
    expect(toExcelReferences("=Portfolio[[#This Row],[Score]]", "Other")).toBe("=Portfolio[@Score]");
  });

  it("leaves whole columns, texts and sheet names alone", () => {
    const formula = `=SUM(Portfolio[[O1]:[F8]])&"[@O1] ""x"""&'a [@b]'!A1`;
    expect(toGridReferences(formula, "Portfolio")).toBe(formula);
    expect(toExcelReferences(formula, "Portfolio")).toBe(formula);
  });
});
