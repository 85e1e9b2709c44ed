/** Insertion at the selected cell of a sheet that may hold other things, and stopping an insertion. */
import { MessageChannel } from "node:worker_threads";
import { TEMPLATES } from "../../src/templates/gallery";
import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import { KEY_DIFFERENCES_REFERENCE } from "../../src/templates/key-differences";
import type { Template } from "../../src/templates/vocabulary";
import { WorkbookError } from "../../src/workbook/excel-errors";
import { InsertionCancelled, insertTemplate } from "../../src/workbook/insert-template";
import { movedSheet } from "../../src/workbook/move-sheet";
import { NAMESPACE } from "../../src/words/namespace";
import type { Area, CellValue } from "../../workbench/grid/grid";
import { createHeadlessBook } from "../../workbench/grid/headless-book";
import { UniverGrid } from "../../workbench/grid/univer-grid";
import { RichApiError } from "../../workbench/host/rich-api-error";
import { answer, METADATA } from "../templates/calculated-sheet";
import { officeWindowForTests } from "../host/office-window";
import { copy, fillWorkbook, workbookState } from "./workbook-state";

// jsdom lacks it; Univer calculates in steps that it lets follow each other through one.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(90_000);

const page = officeWindowForTests();
beforeEach(() => {
  page.open();
  fillWorkbook(page);
});

const atSelection = { place: "selection" } as const;
const select = (address: string): void => page.grid.select(page.area(address));

/** Widths and heights of the sheet beside the cells: an insertion may change them, and has to give them back. */
function shownState(): unknown {
  const sheetId = page.sheetId("Budget");
  const lines = Array.from({ length: 120 }, (_, at) => [
    page.grid.areaInPixels({ sheetId, row: at, column: 0, rows: 1, columns: 1 }).height,
    page.grid.areaInPixels({ sheetId, row: 0, column: at, rows: 1, columns: 1 }).width,
  ]);
  return copy({ workbook: workbookState(page), lines });
}

async function refusal(run: Promise<unknown>): Promise<WorkbookError> {
  const error: unknown = await run.catch((reason: unknown) => reason);
  if (!(error instanceof WorkbookError)) throw new Error(`Expected a WorkbookError, got ${String(error)}`);
  return error;
}

describe("beside what is there", () => {
  it("writes the whole template from the selected cell on, and touches no other cell", async () => {
    const budget = { sheetId: page.sheetId("Budget"), row: 0, column: 0, rows: 3, columns: 4 };
    const before = copy([page.grid.formulas(budget), page.grid.formats(budget)]);
    select("Budget!E10");
    expect(await insertTemplate(FUNCTION_PORTFOLIO, undefined, atSelection)).toMatchObject({
      sheetName: "Budget",
      tableName: "Portfolio",
      notes: [],
    });
    expect(copy([page.grid.formulas(budget), page.grid.formats(budget)])).toEqual(before);
    const wanted = movedSheet(FUNCTION_PORTFOLIO.build({ sheet: "Budget", table: "Portfolio" }), {
      rows: 9,
      columns: 4,
    });
    const table = page.grid.tables().find(({ name }) => name === "Portfolio");
    expect(table?.area).toMatchObject(wanted.tables[0]?.area ?? {});
    expect(page.grid.values(page.area("Budget!E10"))).toEqual([
      ["Function portfolio: keep in-house, outsource, offshore or blend"],
    ]);
    expect(page.grid.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Budget"]);
  });

  it("leaves the sheet's freeze, gridlines, tab colour and narrow columns alone", async () => {
    const sheetId = page.sheetId("Budget");
    const view = () => page.grid.sheets().find(({ id }) => id === sheetId);
    const before = copy(view());
    select("Budget!E10");
    await insertTemplate(FUNCTION_PORTFOLIO, undefined, atSelection);
    expect(copy(view())).toEqual(before);
    // The gap beside the table is narrower in the template than a column usually is.
    const gap = page.grid.areaInPixels({ sheetId, row: 0, column: 4 + 23, rows: 1, columns: 1 });
    expect(gap.width).toBeGreaterThan(24);
  });

  it("sets view and print where the sheet holds nothing else", async () => {
    select("Sheet1!C4");
    page.grid.activateSheet(page.sheetId("Sheet1"));
    await insertTemplate(KEY_DIFFERENCES_REFERENCE, undefined, atSelection);
    const sheet = KEY_DIFFERENCES_REFERENCE.build({ sheet: "Sheet1", table: "T" });
    expect(page.grid.sheets().find(({ name }) => name === "Sheet1")).toMatchObject({
      tabColor: sheet.tabColor,
      gridlines: sheet.gridlines,
    });
  });

  it("names a second chart on the same sheet apart, so that each keeps its own points", async () => {
    select("Budget!E10");
    await insertTemplate(FUNCTION_PORTFOLIO, undefined, atSelection);
    select("Budget!E700");
    await insertTemplate(FUNCTION_PORTFOLIO, undefined, atSelection);
    const charts = page.host.charts.list(page.sheetId("Budget"));
    expect(charts.map(({ name }) => name)).toEqual(["Sourcing map", "Sourcing map (2)"]);
    const labels = charts.map(({ series }) => series[0]?.points?.["0"]?.dataLabel?.formula);
    expect(labels).toEqual(["='Budget'!$E$60", "='Budget'!$E$750"]);
  });
});

describe("where something stands in the way", () => {
  const untouched = async (address: string, words: RegExp): Promise<void> => {
    const before = shownState();
    select(address);
    const error = await refusal(insertTemplate(FUNCTION_PORTFOLIO, undefined, atSelection));
    expect(error.message).toMatch(words);
    expect(error.message).toContain("The workbook is as it was.");
    select("Budget!A1");
    expect(shownState()).toEqual(before);
  };

  it("refuses a place with a table", () => untouched("Budget!A1", /table "Costs"/));

  it("refuses a place with a single value at its far end", async () => {
    page.grid.write(page.area("Budget!CA30"), [["here"]]);
    await untouched("Budget!E1", /CA30 in there is not empty/);
  });

  it("refuses a place right above rows that its totals would count", async () => {
    page.grid.write(page.area("Budget!E400"), [["another list"]]);
    await untouched("Budget!E1", /E400 in there is not empty/);
  });

  it("refuses a cell that is only formatted", async () => {
    page.grid.format(page.area("Budget!H20"), { fillColor: "#FF0000" });
    page.grid.write(page.area("Budget!DD900"), [["so that the sheet reaches further"]]);
    await untouched("Budget!E10", /H20 in there is not empty/);
  });

  it("refuses a place too near the end of the sheet", () => untouched("Budget!A1048300", /too small for the template/));
});

describe("when something fails at the selection", () => {
  const failures = [0, 1, 2, 3];
  it.each(failures)("leaves the sheet as it was when request %i + 1 is refused", async (passing) => {
    select("Budget!E10");
    const before = shownState();
    let requests = 0;
    page.host.beforeRequest = async () => {
      requests += 1;
      if (requests === passing + 1) throw new RichApiError("GeneralException", "Something went wrong.");
    };
    const error: unknown = await insertTemplate(FUNCTION_PORTFOLIO, undefined, atSelection).catch(
      (reason: unknown) => reason,
    );
    page.host.beforeRequest = undefined;
    // The last request only names points: refused, the insertion is complete without them.
    if (!(error instanceof WorkbookError)) {
      expect(error).toMatchObject({ notes: [expect.stringMatching(/refused/)] });
      return;
    }
    expect(error.consequence).toBe("The workbook is as it was.");
    expect(shownState()).toEqual(before);
  });

  it.each(["addTable", "setName", "setValidation", "setColumnWidth"] as const)(
    "leaves the sheet as it was when Excel stops in the middle of a request, at %s",
    async (member) => {
      select("Budget!E10");
      const before = shownState();
      let calls = 0;
      const original = page.grid[member].bind(page.grid) as (...args: unknown[]) => unknown;
      jest.spyOn(page.grid, member).mockImplementation(((...args: unknown[]) => {
        calls += 1;
        if (calls === 1) throw new RichApiError("GeneralException", "Stopped halfway.");
        return original(...args);
      }) as never);
      const error = await refusal(insertTemplate(FUNCTION_PORTFOLIO, undefined, atSelection));
      expect(error.message).toContain("Stopped halfway.");
      expect(shownState()).toEqual(before);
    },
  );

  it("gives an empty sheet its view back", async () => {
    const sheetId = page.sheetId("Sheet1");
    page.grid.activateSheet(sheetId);
    select("Sheet1!B2");
    const before = copy([page.grid.sheets(), page.grid.usedArea(sheetId) ?? null]);
    jest.spyOn(page.grid, "freeze").mockImplementationOnce(() => {
      throw new RichApiError("GeneralException", "Stopped halfway.");
    });
    await refusal(insertTemplate(FUNCTION_PORTFOLIO, undefined, atSelection));
    expect(copy([page.grid.sheets(), page.grid.usedArea(sheetId) ?? null])).toEqual(before);
  });
});

describe("stopping", () => {
  const many = { rows: 20_000, examples: false } as const;

  it.each(["new sheet", "selection"] as const)(
    "leaves no trace on the way through a long list, place: %s",
    async (place) => {
      select("Budget!E10");
      const before = shownState();
      const stop = new AbortController();
      const steps: string[] = [];
      const data = Array.from({ length: many.rows }, (_, at) => [`Function ${at}`, ...new Array<null>(22).fill(null)]);
      const run = insertTemplate(
        FUNCTION_PORTFOLIO,
        ({ step, done }) => {
          steps.push(step);
          if (done === 3) stop.abort();
        },
        { data, place, signal: stop.signal },
      );
      await expect(run).rejects.toThrow("The insertion was stopped. The workbook is as it was.");
      expect(steps.some((step) => /Writing rows 1 to [\d,]+ of 20,000/.test(step))).toBe(true);
      expect(shownState()).toEqual(before);
    },
  );

  it("does not begin when it was stopped before", async () => {
    const before = workbookState(page);
    const signal = AbortSignal.abort();
    await expect(insertTemplate(FUNCTION_PORTFOLIO, undefined, { signal })).rejects.toBeInstanceOf(InsertionCancelled);
    expect(workbookState(page)).toEqual(before);
  });
});

/** Inserts into a workbook of its own that calculates, and reads the sheet from a cell on. */
async function calculatedValues(
  template: Template,
  prepare: (grid: UniverGrid) => Pick<Area, "sheetId" | "row" | "column"> | undefined,
): Promise<CellValue[][]> {
  const grid = new UniverGrid(createHeadlessBook());
  try {
    grid.registerFunctions(NAMESPACE, METADATA, async (calls) => calls.map(answer));
    page.open(grid);
    const from = prepare(grid);
    const { sheetName } = await insertTemplate(template, undefined, from === undefined ? {} : atSelection);
    await grid.calculated();
    const sheetId = page.sheetId(sheetName);
    const { row, column } = from ?? { row: 0, column: 0 };
    const used = grid.usedArea(sheetId);
    if (used === undefined) throw new Error("Nothing was inserted.");
    const [rows, columns] = [used.row + used.rows - row, used.column + used.columns - column];
    return grid.values({ sheetId, row, column, rows, columns });
  } finally {
    grid.dispose();
  }
}

describe("on the grid that calculates", () => {
  it.each(TEMPLATES.map((template) => [template.id, template] as const))(
    "%s computes the same at another place as on a sheet of its own",
    async (_id, template) => {
      const own = await calculatedValues(template, () => undefined);
      const elsewhere = await calculatedValues(template, (grid) => {
        const sheetId = grid.addSheet("Other");
        grid.write({ sheetId, row: 0, column: 0, rows: 1, columns: 1 }, [["mine"]]);
        grid.activateSheet(sheetId);
        const place = { sheetId, row: 6, column: 2 };
        grid.select({ ...place, rows: 1, columns: 1 });
        return place;
      });
      expect(elsewhere).toEqual(own);
    },
  );
});
