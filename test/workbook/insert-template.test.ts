import { addressOnSheet } from "../../src/templates/area";
import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import { NUMBER_FORMATS, ROLES, type CellLook } from "../../src/templates/palette";
import type { CellContent, TemplateSheet } from "../../src/templates/vocabulary";
import { insertTemplate, type Progress } from "../../src/workbook/insert-template";
import { WorkbookError } from "../../src/workbook/excel-errors";
import { RichApiError } from "../../workbench/host/rich-api-error";
import { PAYLOAD_LIMIT_BYTES } from "../../workbench/host/office-host";
import { officeWindowForTests } from "../host/office-window";
import { copy, fillWorkbook, workbookState } from "./workbook-state";

const INSERTED_ON = new Date(2026, 10, 23);
const TEMPLATE = FUNCTION_PORTFOLIO.build(
  { sheet: "Function portfolio", table: "Portfolio" },
  { insertedOn: INSERTED_ON },
);

const page = officeWindowForTests();

jest.setTimeout(30_000);

beforeEach(() => {
  page.open();
  fillWorkbook(page);
});

const insert = () => insertTemplate(FUNCTION_PORTFOLIO, undefined, { insertedOn: INSERTED_ON });

/** Lets the first requests through and answers the others, or only the next one, with an error. */
function failAfter(passing: number, failing: "next" | "all" = "next", code = "GeneralException"): void {
  let requests = 0;
  page.host.beforeRequest = async () => {
    requests += 1;
    if (requests === passing + 1 || (failing === "all" && requests > passing)) {
      throw new RichApiError(code, "Something went wrong.");
    }
  };
}

async function countRequests(run: () => Promise<unknown>): Promise<{ count: number; largest: number }> {
  const sizes: number[] = [];
  page.host.beforeRequest = async (request) => {
    sizes.push(new Blob([JSON.stringify(request)]).size);
  };
  await run();
  return { count: sizes.length, largest: Math.max(...sizes) };
}

async function refusal(run: Promise<unknown>): Promise<WorkbookError> {
  const error: unknown = await run.catch((reason: unknown) => reason);
  if (!(error instanceof WorkbookError)) throw new Error("Expected a WorkbookError.");
  return error;
}

describe("what is on the sheet afterwards", () => {
  let sheet: TemplateSheet;
  let sheetId: string;

  beforeEach(async () => {
    const inserted = await insert();
    expect(inserted).toEqual({
      templateId: "function-portfolio",
      sheetName: "Function portfolio",
      tableName: "Portfolio",
      notes: [],
    });
    sheet = TEMPLATE;
    sheetId = page.sheetId("Function portfolio");
  });

  const contentOf = (content: CellContent) =>
    typeof content === "object" && content !== null ? content.formula : (content ?? "");

  it("has every value and formula of the template, and nothing else", () => {
    const used = page.grid.usedArea(sheetId);
    if (used === undefined) throw new Error("The sheet is empty.");
    const expected = new Map<string, CellContent>();
    for (const { row, column, contents } of sheet.blocks) {
      contents.forEach((cells, down) => {
        cells.forEach((content, right) => expected.set(`${row + down}:${column + right}`, contentOf(content)));
      });
    }
    page.grid.formulas(used).forEach((cells, down) => {
      cells.forEach((found, right) => {
        const at = `${used.row + down}:${used.column + right}`;
        expect([at, found]).toEqual([at, expected.get(at) ?? ""]);
      });
    });
    expect([...expected.keys()].length).toBeGreaterThan(500);
  });

  it("looks as the palette says, cell by cell, the later style winning", () => {
    const looks = new Map<string, CellLook & { numberFormat?: string }>();
    for (const { area, role, numberFormat } of sheet.styles) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const key = `${row}:${column}`;
          const format = numberFormat && { numberFormat: NUMBER_FORMATS[numberFormat] };
          looks.set(key, { ...looks.get(key), ...(ROLES[role] as CellLook), ...format });
        }
      }
    }
    for (const [key, look] of looks) {
      const [row = 0, column = 0] = key.split(":").map(Number);
      const found = page.grid.formats({ sheetId, row, column, rows: 1, columns: 1 })[0]?.[0];
      const wanted = {
        ...(look.fill && { fillColor: look.fill }),
        ...(look.fontColor && { fontColor: look.fontColor }),
        ...(look.bold !== undefined && { bold: look.bold }),
        ...(look.fontSize && { fontSize: look.fontSize }),
        ...(look.wrap !== undefined && { wrapText: look.wrap }),
        ...(look.horizontal && { horizontalAlignment: look.horizontal }),
        ...(look.numberFormat && { numberFormat: look.numberFormat }),
      };
      expect({ key, ...found }).toMatchObject({ key, ...wanted });
    }
  });

  it("has its table, and the names that belong to it", () => {
    const [table] = sheet.tables;
    const found = page.grid.tables().find(({ name }) => name === "Portfolio");
    expect(found?.area).toEqual({ sheetId, ...table?.area });
    expect(found).toMatchObject({ style: table?.style, showBandedRows: false, showFilterButton: false });
    const names = page.grid.names().map(({ name, formula, comment }) => ({ name, formula, comment }));
    for (const { name, area, comment } of sheet.names) {
      expect(names).toContainEqual({ name, formula: `=${addressOnSheet(sheet.name, area)}`, comment });
    }
  });

  it("validates what is typed and says how, at every place the template names", () => {
    for (const { area, rule, prompt, refusal: message } of sheet.validations) {
      const found = page.grid.validation({ sheetId, ...area });
      expect(found?.prompt).toEqual({ ...prompt, showPrompt: true });
      expect(found?.errorAlert).toMatchObject({ message, showAlert: true, style: "Stop" });
      if (rule.kind === "list") throw new Error("No list in this template.");
      const { minimum, maximum, exclusiveMinimum } = rule;
      const limits = {
        formula1: minimum,
        ...(maximum === undefined ? {} : { formula2: maximum }),
        operator: maximum === undefined ? (exclusiveMinimum ? "GreaterThan" : "GreaterThanOrEqualTo") : "Between",
      };
      expect(found?.rule).toEqual({ [rule.kind === "whole" ? "wholeNumber" : "decimal"]: limits });
    }
  });

  it("has one conditional format for each that the template names, on its area", () => {
    const found = page.grid.conditionalFormats(sheetId).map(({ area }) => area);
    expect(found).toHaveLength(sheet.conditionalFormats.length);
    for (const { area } of sheet.conditionalFormats) expect(found).toContainEqual({ sheetId, ...area });
  });

  it("has a native chart with the template's series, axes, position and named points", () => {
    const [wanted] = sheet.charts;
    const [chart] = page.host.charts.list(sheetId);
    if (wanted === undefined || chart === undefined) throw new Error("No chart.");
    expect(chart).toMatchObject({ name: wanted.name, chartType: "XYScatter", title: { text: wanted.title } });
    expect(chart.series.map(({ name, xValues, values }) => ({ name, xValues, values }))).toEqual(
      wanted.series.map(({ name, x, y }) => ({ name, xValues: { sheetId, ...x }, values: { sheetId, ...y } })),
    );
    expect(chart.axes?.categoryAxis).toMatchObject({ minimum: 0, maximum: 100, title: { text: wanted.xAxis.title } });
    expect(chart.axes?.valueAxis).toMatchObject({ minimum: 0, maximum: 100, title: { text: wanted.yAxis.title } });
    const place = page.grid.areaInPixels({ sheetId, ...wanted.area });
    expect(chart).toMatchObject({ left: place.left * 0.75, top: place.top * 0.75, width: place.width * 0.75 });
    const [functions] = chart.series;
    expect(functions?.points?.["0"]?.dataLabel?.formula).toBe("='Function portfolio'!$A$51");
    expect(Object.keys(functions?.points ?? {})).toHaveLength(8);
  });

  it("is sized, frozen, coloured and shown", () => {
    for (const { column, columns, pixels } of sheet.columnWidths) {
      const { width } = page.grid.areaInPixels({ sheetId, row: 0, column, rows: 1, columns });
      expect(width).toBe(pixels * columns);
    }
    expect(page.grid.frozen(sheetId)).toEqual(sheet.freeze);
    expect(page.grid.sheets().find(({ id }) => id === sheetId)).toMatchObject({
      tabColor: sheet.tabColor,
      gridlines: false,
    });
    expect(page.grid.activeSheetId()).toBe(sheetId);
  });

  it("is set up for printing", async () => {
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Function portfolio");
      pageLayout.load("orientation,zoom,paperSize");
      pageLayout.headersFooters.defaultForAllPages.load("leftFooter,centerFooter,rightFooter");
      const printed = pageLayout.getPrintAreaOrNullObject();
      printed.load("address");
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      titles.load("address");
      await context.sync();
      expect(pageLayout.orientation).toBe("Landscape");
      expect(pageLayout.zoom.horizontalFitToPages).toBe(1);
      expect(printed.address).toMatch(/A:AD$/);
      expect(titles.address).toMatch(/50:50$/);
      const { leftFooter, centerFooter, rightFooter } = pageLayout.headersFooters.defaultForAllPages;
      expect([leftFooter, centerFooter, rightFooter].join(" ")).toMatch(/&F.*&A.*&D.*&P/);
    });
  });
});

describe("beside what is there", () => {
  it("touches no existing cell, table or name", async () => {
    const budget = page.sheetId("Budget");
    const cells = { sheetId: budget, row: 0, column: 0, rows: 3, columns: 3 };
    const state = () => ({
      formulas: page.grid.formulas(cells),
      formats: page.grid.formats(cells),
      tables: page.grid.tables().filter(({ name }) => name === "Costs"),
      names: page.grid.names().filter(({ name }) => name === "Rent"),
    });
    const before = copy(state());
    expect(before.tables).toHaveLength(1);
    await insert();
    expect(copy(state())).toEqual(before);
  });

  it("takes free names the second time, and computes from its own table", async () => {
    await insert();
    const second = await insert();
    expect(second).toMatchObject({ sheetName: "Function portfolio (2)", tableName: "Portfolio2" });
    const names = page.grid.names().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Portfolio_Weights", "Portfolio2_Weights"]));
    const sheetId = page.sheetId("Function portfolio (2)");
    const formulas = page.grid.formulas({ sheetId, row: 0, column: 0, rows: 70, columns: 60 }).flat();
    const ours = formulas.map(String).filter((cell) => cell.startsWith("=SHORE."));
    expect(ours).toHaveLength(8);
    for (const formula of ours) expect(formula).not.toMatch(/Portfolio[_[]/);
  });

  it("steps aside for a single name that somebody gave", async () => {
    page.grid.setName({ name: "PORTFOLIO_weights", formula: "=Budget!$A$1", comment: "", visible: true });
    expect(await insert()).toMatchObject({ sheetName: "Function portfolio", tableName: "Portfolio2" });
  });
});

describe("requests", () => {
  it("needs four at most, each far below the size that Excel on the web takes", async () => {
    const { count, largest } = await countRequests(insert);
    expect(count).toBeLessThanOrEqual(4);
    expect(largest).toBeLessThan(PAYLOAD_LIMIT_BYTES / 4);
  });

  it("tells how far it is, ending complete", async () => {
    const steps: Progress[] = [];
    await insertTemplate(FUNCTION_PORTFOLIO, (progress) => steps.push(progress));
    expect(steps.length).toBeGreaterThan(3);
    for (const { step, done, total } of steps) {
      expect(step).not.toBe("");
      expect(done).toBeLessThanOrEqual(total);
    }
    const last = steps.at(-1);
    expect(last?.done).toBe(last?.total);
    expect(steps.map(({ done }) => done)).toEqual([...steps.map(({ done }) => done)].sort((a, b) => a - b));
  });
});

describe("when something fails", () => {
  it.each([0, 1, 2])("leaves the workbook as it was when request %i + 1 is refused", async (passing) => {
    const before = workbookState(page);
    failAfter(passing);
    const error = await refusal(insert());
    expect(error.consequence).toBe("The workbook is as it was.");
    expect(workbookState(page)).toEqual(before);
  });

  it.each(["addTable", "setName", "setValidation", "freeze", "setColumnWidth"] as const)(
    "leaves the workbook as it was when Excel stops in the middle of a request, at %s",
    async (member) => {
      const before = workbookState(page);
      jest.spyOn(page.grid, member).mockImplementation(() => {
        throw new RichApiError("GeneralException", "Stopped halfway.");
      });
      const error = await refusal(insert());
      expect(error.message).toContain("Stopped halfway.");
      expect(workbookState(page)).toEqual(before);
    },
  );

  it("leaves what others did meanwhile, also under the very names it wanted", async () => {
    let requests = 0;
    page.host.beforeRequest = async () => {
      requests += 1;
      if (requests !== 2) return;
      // A co-author's sheet of the same name, between our look at the workbook and our own sheet.
      const theirs = page.grid.addSheet("Function portfolio");
      page.grid.write({ sheetId: theirs, row: 0, column: 0, rows: 1, columns: 1 }, [["theirs"]]);
    };
    const error = await refusal(insert());
    expect(error.happened).toMatch(/same name/);
    const theirs = page.sheetId("Function portfolio");
    expect(page.grid.values({ sheetId: theirs, row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["theirs"]]);
  });

  it("keeps a co-author's defined name of the same spelling when it takes its own back", async () => {
    let requests = 0;
    page.host.beforeRequest = async () => {
      requests += 1;
      if (requests === 3) {
        page.grid.setName({ name: "Portfolio_Criteria", formula: "=Budget!$A$1", comment: "theirs", visible: true });
      }
    };
    await refusal(insert());
    expect(page.grid.names().map(({ name }) => name)).toEqual(["Rent", "Portfolio_Criteria"]);
    expect(page.grid.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Budget"]);
  });

  it("says so when even taking back fails, and names the sheet that is left", async () => {
    failAfter(2, "all");
    const error = await refusal(insert());
    expect(error.message).toContain('"Function portfolio (unfinished)" could not be removed');
    expect(error.message).toContain("Delete that sheet");
  });

  it("completes without names at the points and print set-up where Excel refuses those", async () => {
    failAfter(3);
    const inserted = await insert();
    expect(inserted.notes.join(" ")).toMatch(/refused/);
    expect(page.host.charts.list(page.sheetId(inserted.sheetName))).toHaveLength(1);
  });

  it.each([
    ["InvalidOperationInCellEditMode", /Enter or Esc/],
    ["AccessDenied", /Unprotect/],
    ["RequestPayloadSizeLimitExceeded", /fewer rows/],
    ["NotImplemented", /Update Excel/],
    ["SomethingNew", /Something went wrong/],
  ])("explains %s: what happened, what it means, what to do", async (code, words) => {
    failAfter(1, "next", code);
    const error = await refusal(insert());
    expect(error.message).toMatch(words);
    expect(error.message).toContain("The workbook is as it was.");
    for (const part of [error.happened, error.consequence, error.remedy]) expect(part).toMatch(/\.$/);
  });

  it("refuses an Excel that is too old before it touches anything", async () => {
    const before = workbookState(page);
    const supported = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(false);
    const error = await refusal(insert());
    supported.mockRestore();
    expect(error.message).toMatch(/too old/);
    expect(workbookState(page)).toEqual(before);
  });

  it("refuses senseless options without a trace", async () => {
    const before = workbookState(page);
    const error = await refusal(insertTemplate(FUNCTION_PORTFOLIO, undefined, { rows: 0 }));
    expect(error.message).toMatch(/1 to 100000 rows/);
    expect(workbookState(page)).toEqual(before);
  });
});

it("makes two complete sheets of two insertions begun at once", async () => {
  const inserted = await Promise.all([insert(), insert()]);
  expect(inserted.map(({ sheetName, tableName }) => [sheetName, tableName])).toEqual([
    ["Function portfolio", "Portfolio"],
    ["Function portfolio (2)", "Portfolio2"],
  ]);
});
