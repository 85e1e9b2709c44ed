import { WorkbookError } from "../../src/workbook/excel-errors";
import { shownFormula } from "../../src/workbook/formulas/shown-formula";
import { insertFormula } from "../../src/workbook/insert-formula";
import { insertTemplate } from "../../src/workbook/insert-template";
import { keepChoices, USUAL_CHOICES } from "../../src/workbook/kept/kept-settings";
import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import { speak } from "../../src/words/language";
import { officeWindowForTests } from "../host/office-window";
import { workbookState } from "./workbook-state";

const page = officeWindowForTests();

jest.setTimeout(30_000);

beforeEach(() => {
  page.open();
  page.grid.select(page.area("Sheet1!B2"));
});

const FORMULA = "=SHORE.RANK_WEIGHTS({1;2;3})";

describe("a formula at the cell", () => {
  it("is written into the active cell", async () => {
    expect(await insertFormula(FORMULA, { rows: 3, columns: 1 })).toBe("Sheet1!B2");
    expect(page.grid.formulas(page.area("Sheet1!B2:B4"))).toEqual([[FORMULA], [""], [""]]);
  });

  it.each([
    ["the cell", "Sheet1!B2", "mine"],
    ["a cell that the result takes", "Sheet1!B4", "mine"],
    ["a formula that shows nothing", "Sheet1!B3", '=IF(TRUE,"")'],
  ])("is not written where %s holds something", async (_, where, content) => {
    page.grid.write(page.area(where), [[content]]);
    const before = workbookState(page);
    const error: unknown = await insertFormula(FORMULA, { rows: 3, columns: 1 }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WorkbookError);
    expect((error as WorkbookError).message).toMatch(/not empty: B2:B4\. The workbook is as it was\. Select/);
    expect(workbookState(page)).toEqual(before);
  });
});

describe("a formula as it is shown", () => {
  const ENGLISH = '=SHORE.X({1.5,2;3,"a,b.c;d"}, 0.25, TRUE, "1,5", FALSE)';
  afterEach(() => speak("en-US"));

  it("stays as it is in English", () => {
    expect(shownFormula(ENGLISH)).toBe(ENGLISH);
  });

  it("has German separators, decimal comma and truth values, and its texts untouched", async () => {
    await speak("de");
    expect(shownFormula(ENGLISH)).toBe('=SHORE.X({1,5.2;3."a,b.c;d"}; 0,25; WAHR; "1,5"; FALSCH)');
  });
});

describe("the rows kept for new lists", () => {
  const rowsOf = (table: string): number => (page.grid.tables().find(({ name }) => name === table)?.area.rows ?? 0) - 1;

  it("are those of an inserted list, unless the insertion says otherwise", async () => {
    await keepChoices({ ...USUAL_CHOICES, sampleRows: 3 });
    await insertTemplate(FUNCTION_PORTFOLIO);
    await insertTemplate(FUNCTION_PORTFOLIO, undefined, { rows: 5 });
    expect([rowsOf("Portfolio"), rowsOf("Portfolio2")]).toEqual([3, 5]);
  });
});
