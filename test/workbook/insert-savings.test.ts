import { ASSUMPTIONS } from "../../src/finance/assumptions";
import { OFFSHORE_INPUTS } from "../../src/finance/offshore-case";
import { OUTSOURCING_INPUTS } from "../../src/finance/outsourcing-case";
import type { SavingsCase } from "../../src/templates/savings-block";
import { WorkbookError } from "../../src/workbook/excel-errors";
import { insertSavings } from "../../src/workbook/insert-savings";
import { RichApiError } from "../../workbench/host/rich-api-error";
import { officeWindowForTests } from "../host/office-window";
import { copy, fillWorkbook, workbookState } from "./workbook-state";

jest.setTimeout(30_000);

const page = officeWindowForTests();
beforeEach(() => {
  page.open();
  fillWorkbook(page);
  page.grid.activateSheet(page.sheetId("Sheet1"));
  select("Sheet1!C3");
});
afterEach(() => jest.restoreAllMocks());

const select = (address: string) => page.grid.select(page.area(address));

const assumption = (key: string, content: number) => {
  const range = ASSUMPTIONS.find((each) => each.key === key);
  if (range === undefined) throw new Error(key);
  return { range, name: range.name, content };
};

const CONTENTS = [{ cell: "'Budget'!$B$2" }, 60000, 25000, 1, 200000] as const;
const OFFSHORE: SavingsCase = {
  model: "Offshore",
  inputs: OFFSHORE_INPUTS.map((range, index) => ({ range, name: range.name, content: CONTENTS[index] ?? null })),
  assumptions: [assumption("years", 3), assumption("discountRate", 0.1)],
  years: 3,
};
const OUTSOURCE: SavingsCase = {
  model: "Outsource",
  inputs: OUTSOURCING_INPUTS.map((range) => ({ range, name: range.name, content: 100 })),
  assumptions: OFFSHORE.assumptions,
  years: 3,
};

const state = () => copy({ book: workbookState(page), widths: widths(), selected: page.grid.selection() });
const widths = () =>
  [2, 3, 4].map(
    (column) => page.grid.areaInPixels({ sheetId: page.sheetId("Sheet1"), row: 0, column, rows: 1, columns: 1 }).width,
  );

async function refusal(run: Promise<unknown>): Promise<WorkbookError> {
  const error: unknown = await run.catch((reason: unknown) => reason);
  if (!(error instanceof WorkbookError)) throw new Error("Expected a WorkbookError.");
  return error;
}

/** Lets the first requests through and answers the next one, or all others, with an error. */
function failAfter(passing: number, failing: "next" | "all" = "next"): void {
  let requests = 0;
  page.host.beforeRequest = async () => {
    requests += 1;
    if (requests === passing + 1 || (failing === "all" && requests > passing)) {
      throw new RichApiError("GeneralException", "Something went wrong.");
    }
  };
}

const formulasOf = (address: string) => page.grid.formulas(page.area(address));

test("writes inputs, assumptions and formulas at the selection when its cells are free", async () => {
  expect(await insertSavings(OFFSHORE)).toEqual({ sheetName: "Sheet1", address: "C3:E25", isNewSheet: false });
  const rows = formulasOf("Sheet1!C3:D25");
  expect(rows[0]?.[0]).toBe("Offshore business case");
  expect(rows.slice(2, 7)).toEqual([
    ["FTE", `=IF('Budget'!$B$2="","",'Budget'!$B$2)`],
    ["Onshore cost", 60000],
    ["Offshore cost", 25000],
    ["Productivity", 1],
    ["Transition", 200000],
  ]);
  expect(rows.slice(8, 10)).toEqual([
    ["Years", 3],
    ["Discount rate", 0.1],
  ]);
  const args = "$D$5,$D$6,$D$7,$D$8,$D$9,$C$11:$D$12";
  expect(rows.slice(11, 18)).toEqual([
    ["Net present value", `=SHORE.OFFSHORE_NPV(${args})`],
    ["Internal rate of return", `=SHORE.OFFSHORE_IRR(${args})`],
    ["Payback", `=SHORE.OFFSHORE_PAYBACK(${args})`],
    ["Savings over all years", `=SHORE.OFFSHORE_SAVINGS(${args})`],
    ["Savings before tax and transition", `=SHORE.OFFSHORE_SAVINGS_PCT(${args})`],
    ["Break-even: Offshore cost", `=SHORE.OFFSHORE_BREAKEVEN("Offshore cost",${args})`],
    ["Break-even: Productivity", `=SHORE.OFFSHORE_BREAKEVEN("Productivity",${args})`],
  ]);
  expect(rows[19]).toEqual(["=SEQUENCE($D$11+1,1,0)", `=TRANSPOSE(SHORE.OFFSHORE_CASHFLOWS(${args}))`]);
  // The four flows of three years spill down to the last row of the block.
  expect(rows.slice(20)).toEqual([
    ["", ""],
    ["", ""],
    ["", ""],
  ]);
  expect(page.grid.selection()).toEqual(page.area("Sheet1!C3:E25"));
});

test("inputs are blue on pale yellow; a cell that only refers to another is black", async () => {
  await insertSavings(OFFSHORE);
  const look = (address: string) => page.grid.formats(page.area(address))[0]?.[0];
  expect(look("Sheet1!D6")).toMatchObject({ fontColor: "#0000FF", fillColor: "#FFFFE0" });
  expect(look("Sheet1!D5")).toMatchObject({ fontColor: "#000000" });
  expect(look("Sheet1!D5")?.fillColor).toBeUndefined();
  expect(look("Sheet1!D12")?.numberFormat).toBe("0.0%");
});

test("widens columns that are too narrow and leaves wider ones", async () => {
  page.grid.setColumnWidth(page.sheetId("Sheet1"), 3, 1, 400);
  await insertSavings(OFFSHORE);
  expect(widths()).toEqual([240, 400, 220]);
});

test("the outsourcing case has its two functions and no flows", async () => {
  const { address } = await insertSavings(OUTSOURCE);
  expect(address).toBe("C3:E13");
  const args = "$D$5,$D$6,$D$7,$C$9:$D$10";
  expect(formulasOf("Sheet1!C12:D13")).toEqual([
    ["Net present value", `=SHORE.OUTSOURCE_NPV(${args})`],
    ["Savings over all years", `=SHORE.OUTSOURCE_SAVINGS(${args})`],
  ]);
});

test.each([
  ["a value in the last row that the flows would spill into", () => page.grid.write(page.area("Sheet1!D25"), [["x"]])],
  ["a format", () => page.grid.format(page.area("Sheet1!E10"), { bold: true })],
  ["a rule", () => page.grid.setValidation(page.area("Sheet1!C3:E25"), { rule: { list: { source: "a" } } } as never)],
  ["a table whose rows reach into it", () => page.grid.addTable(page.area("Sheet1!E24:F27"), "Plan", ["a", "b"])],
  ["too few rows below", () => select("Sheet1!C1048570")],
])("takes a new sheet where there is %s", async (_, occupy) => {
  occupy();
  const before = formulasOf("Sheet1!A1:H40");
  const inserted = await insertSavings(OFFSHORE);
  expect(inserted).toEqual({ sheetName: "Offshore savings", address: "A1:C23", isNewSheet: true });
  expect(formulasOf("Sheet1!A1:H40")).toEqual(before);
  expect(formulasOf("Offshore savings!A12:B12")).toEqual([
    ["Net present value", "=SHORE.OFFSHORE_NPV($B$3,$B$4,$B$5,$B$6,$B$7,$A$9:$B$10)"],
  ]);
});

test("takes a new sheet where the one in front is protected", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    await context.sync();
  });
  expect(await insertSavings(OFFSHORE)).toMatchObject({ sheetName: "Offshore savings", isNewSheet: true });
});

describe("when something fails", () => {
  test.each([0, 1, 2])("leaves the workbook as it was when request %i + 1 is refused", async (passing) => {
    const before = state();
    failAfter(passing);
    const error = await refusal(insertSavings(OFFSHORE));
    expect(error.consequence).toBe("The workbook is as it was.");
    expect(state()).toEqual(before);
  });

  test.each(["format", "setColumnWidth", "select"] as const)(
    "leaves the workbook as it was when Excel stops in the middle of the writing, at %s",
    async (member) => {
      const before = state();
      jest.spyOn(page.grid, member).mockImplementationOnce(() => {
        throw new RichApiError("GeneralException", "Stopped halfway.");
      });
      const error = await refusal(insertSavings(OFFSHORE));
      expect(error.message).toContain("Stopped halfway.");
      expect(state()).toEqual(before);
    },
  );

  test.each([3, 4])("leaves no new sheet behind when request %i + 1 is refused", async (passing) => {
    page.grid.write(page.area("Sheet1!D10"), [["mine"]]);
    const before = state();
    failAfter(passing);
    const error = await refusal(insertSavings(OFFSHORE));
    expect(error.consequence).toBe("The workbook is as it was.");
    expect(state()).toEqual(before);
  });

  test("names the cells when even taking back fails", async () => {
    failAfter(2, "all");
    const error = await refusal(insertSavings(OFFSHORE));
    expect(error.message).toContain('C3:E25 on "Sheet1" could not be removed again');
  });
});
