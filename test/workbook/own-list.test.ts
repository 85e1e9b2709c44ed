/** An analyst's own list: from a selection, from a file picked in the pane, into the sheet. */
import { TextDecoder, TextEncoder } from "node:util";
import { MessageChannel } from "node:worker_threads";
import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import { PROVIDER_SCORECARD } from "../../src/templates/provider-scorecard";
import { insertTemplate } from "../../src/workbook/insert-template";
import { readPickedList } from "../../src/workbook/picked-list";
import { type ListTemplate, takesList } from "../../src/workbook/rows/list-columns";
import { RowsError } from "../../src/workbook/rows/rows-error";
import { readSelectedList } from "../../src/workbook/selected-list";
import { NAMESPACE } from "../../src/words/namespace";
import type { CellValue } from "../../workbench/grid/grid";
import { createHeadlessBook } from "../../workbench/grid/headless-book";
import { UniverGrid } from "../../workbench/grid/univer-grid";
import { answer, METADATA } from "../templates/calculated-sheet";
import { officeWindowForTests } from "../host/office-window";

// jsdom lacks them; Univer calculates in steps that it lets follow each other through a channel.
Object.assign(globalThis, { MessageChannel, TextDecoder });

jest.setTimeout(90_000);

const page = officeWindowForTests();
beforeEach(() => {
  page.open();
});

function listTemplate(template: typeof FUNCTION_PORTFOLIO): ListTemplate {
  if (!takesList(template)) throw new Error("It takes a list.");
  return template;
}
const PORTFOLIO = listTemplate(FUNCTION_PORTFOLIO);
const SCORECARD = listTemplate(PROVIDER_SCORECARD);

/** Puts a list onto the sheet in front, its first cell at B3, and selects an address. */
function given(rows: readonly (readonly CellValue[])[], selected: string): void {
  const sheetId = page.sheetId("Sheet1");
  page.grid.write({ sheetId, row: 2, column: 1, rows: rows.length, columns: rows[0]?.length ?? 1 }, rows);
  page.grid.select(page.area(`Sheet1!${selected}`));
}

async function problems(reading: Promise<unknown>): Promise<readonly string[]> {
  const error: unknown = await reading.catch((reason: unknown) => reason);
  if (!(error instanceof RowsError)) throw new Error(`Expected a RowsError, got ${String(error)}`);
  return error.problems;
}

/** A file as a page has it; jsdom's own cannot be read piece by piece. */
function picked(name: string, contents: string, size?: number): File {
  const bytes = new TextEncoder().encode(contents);
  const slice = jest.fn((start: number, end: number) => ({
    arrayBuffer: async () => bytes.slice(start, end).buffer,
  }));
  return { name, size: size ?? bytes.length, slice } as unknown as File;
}

const LIST = [
  ["Non-core", "Function", "Department", "O1", "FTE"],
  [4, "Payroll", "Finance", 2, 12.5],
  ["", "", "", "", ""],
  [5, "Helpdesk", "IT", "", 30],
];

describe("from the selection", () => {
  it.each([
    ["the list with its header", "B3:F6"],
    ["whole columns", "B:F"],
    ["one cell of its first rows", "C4"],
  ])("reads %s by the names of its columns", async (_what, selected) => {
    given(
      LIST.filter(([, name]) => name !== "" || selected !== "C4"),
      selected,
    );
    const list = await readSelectedList(PORTFOLIO);
    expect(list.rows.map(([name, , o1, , , o4]) => [name, o1, o4])).toEqual([
      ["Payroll", 2, 4],
      ["Helpdesk", null, 5],
    ]);
    expect(list.rows.map((row) => row[18])).toEqual([12.5, 30]);
    expect(list.found).toEqual(["Function", "Expertise gap", "Non-core", "FTE"]);
    expect(list.leftOut).toEqual(["Department"]);
    expect(list.notFound).toHaveLength(19);
    expect(list.source).toMatch(/B3:F[56]$/);
  });

  it("reads a table that the selection touches", async () => {
    given(LIST.slice(0, 2), "C4");
    page.grid.addTable(page.area("Sheet1!B3:F4"), "Mine", ["Non-core", "Function", "Department", "O1", "FTE"]);
    expect((await readSelectedList(PORTFOLIO)).rows).toHaveLength(1);
  });

  it("names rows of the sheet and columns of the list where something is wrong", async () => {
    given(
      [
        ["Function", "Non-core", "FTE"],
        ["Payroll", "high", 3],
        ["Helpdesk", 6, -1],
        ["#N/A", 3, true],
        ["", 3, 4],
      ],
      "B3:D7",
    );
    expect(await problems(readSelectedList(PORTFOLIO))).toEqual([
      expect.stringContaining('Row 4, column "Non-core": "high" is not a number'),
      expect.stringContaining('Row 5, column "Non-core": "6" does not fit'),
      expect.stringContaining('Row 5, column "FTE": "-1" does not fit'),
      expect.stringContaining('Row 6, column "Function": #N/A is an error'),
      expect.stringContaining('Row 6, column "FTE": "true" is not a number'),
      expect.stringContaining('Row 7, column "Function": every row needs a name'),
    ]);
  });

  it("refuses a header that is nearly a column of the template, rather than leaving its values out", async () => {
    given([["Function", "Noncores"], ["Payroll", 3]], "B3:C4"); // prettier-ignore
    expect(await problems(readSelectedList(PORTFOLIO))).toEqual([
      'Row 3, column "Noncores": the template has no such column; the nearest is "Non-core".',
    ]);
  });

  it("says what to select where nothing is", async () => {
    page.grid.select(page.area("Sheet1!B3:C9"));
    await expect(readSelectedList(PORTFOLIO)).rejects.toThrow(/Select the rows of your list with its header/);
  });

  it("reads a long list in parts that Excel hands over", async () => {
    const sheetId = page.sheetId("Sheet1");
    const rows = [["Provider", "Price"], ...Array.from({ length: 60_000 }, (_, at) => [`Provider ${at}`, at])];
    page.grid.write({ sheetId, row: 0, column: 0, rows: rows.length, columns: 2 }, rows);
    page.grid.select({ sheetId, row: 0, column: 0, rows: rows.length, columns: 2 });
    const list = await readSelectedList(SCORECARD);
    expect(list.rows).toHaveLength(60_000);
    expect(list.rows[59_999]?.slice(0, 3)).toEqual(["Provider 59999", null, 59_999]);
  });
});

describe("from a picked file", () => {
  it("reads rows by the names of their columns", async () => {
    const list = await readPickedList(PORTFOLIO, picked("mine.csv", "FUNCTION;FTE;Team\nPayroll;1,5;A\n"));
    expect(list).toMatchObject({ source: "mine.csv", found: ["Function", "FTE"], leftOut: ["Team"] });
    expect(list.rows.map((row) => [row[0], row[18]])).toEqual([["Payroll", 1.5]]);
  });

  it("names line and column where something is wrong", async () => {
    const reading = readPickedList(PORTFOLIO, picked("mine.csv", "Function,Non-core\nPayroll,high\nHelpdesk\n"));
    expect(await problems(reading)).toEqual([
      expect.stringContaining('Line 2, column "Non-core": "high" is not a number'),
      expect.stringContaining("Line 3, column 2: the line has 1 values, the header 2"),
    ]);
  });

  it("refuses a gigabyte without reading a byte of it", async () => {
    const file = picked("huge.csv", "Function\n", 2 ** 30);
    expect(await problems(readPickedList(PORTFOLIO, file))).toEqual([expect.stringContaining("larger than 64 MB")]);
    expect(file.slice).not.toHaveBeenCalled();
  });
});

it("inserts an own list whose texts begin like formulas, and computes from it", async () => {
  const grid = new UniverGrid(createHeadlessBook());
  try {
    grid.registerFunctions(NAMESPACE, METADATA, async (calls) => calls.map(answer));
    page.open(grid);
    const csv = "Function,Non-core,O1\n=1+1,5,5\n+Legal,1,1\n-x,3,3\n@y,,\n";
    const { rows: data } = await readPickedList(PORTFOLIO, picked("mine.csv", csv));
    const { sheetName } = await insertTemplate(FUNCTION_PORTFOLIO, undefined, { data });
    await grid.calculated();
    expect(grid.values(page.area(`${sheetName}!A51:A54`))).toEqual([["=1+1"], ["+Legal"], ["-x"], ["@y"]]);
    expect(
      grid
        .values(page.area(`${sheetName}!Y51:Y54`))
        .flat()
        .slice(0, 3),
    ).toEqual([100, 0, 50]);
    expect(grid.tables()[0]?.area.rows).toBe(5);
  } finally {
    grid.dispose();
  }
});
