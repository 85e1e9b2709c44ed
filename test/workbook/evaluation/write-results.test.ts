/** Results written into a workbook: right of the rows or on a new sheet, completely or not at all. */
import { evaluateSelection } from "../../../src/taskpane/evaluate/evaluate-selection";
import { WorkbookError } from "../../../src/workbook/excel-errors";
import type { EvaluationRequest, ResultForm } from "../../../src/workbook/evaluation/evaluation-request";
import { writeOnSheet } from "../../../src/workbook/evaluation/evaluation-sheet";
import { writeBeside } from "../../../src/workbook/evaluation/write-beside";
import { wasCancelled } from "../../../src/workbook/insert-template";
import { readSelectedRows } from "../../../src/workbook/selected-rows";
import { RichApiError } from "../../../workbench/host/rich-api-error";
import { officeWindowForTests } from "../../host/office-window";
import { fillWorkbook, workbookState } from "../workbook-state";

const page = officeWindowForTests();

jest.setTimeout(30_000);

beforeEach(() => {
  page.open();
  fillWorkbook(page);
  write("Sheet1!B3:F6", [
    ["Team", "Expertise gap", "O4", "Owner", "F1"],
    ["Payroll", 3, 4, "Ann", ""],
    ["Design", 5, "high", "Ben", 2],
    ["Legal", 1, 1, "Cleo", 1],
  ]);
  page.grid.select(page.area("Sheet1!B4:F6"));
});

function write(address: string, values: (string | number)[][]): void {
  page.grid.write(page.area(address), values);
}

async function request(): Promise<EvaluationRequest> {
  const evaluation = evaluateSelection(await readSelectedRows());
  if (evaluation.kind !== "evaluated") throw new Error(evaluation.kind);
  return evaluation.request;
}

async function refusal(run: Promise<unknown>): Promise<WorkbookError> {
  const error: unknown = await run.catch((reason: unknown) => reason);
  if (!(error instanceof WorkbookError)) throw new Error("Expected a WorkbookError.");
  return error;
}

const beside = async (form: ResultForm) => writeBeside(await request(), form);
const onSheet = async (form: ResultForm) => writeOnSheet(await request(), form);

describe("right of the rows", () => {
  it("writes headings into the header's row and one formula that spills", async () => {
    expect(await beside("formulas")).toBe("Sheet1!G4:M6");
    expect(page.grid.formulas(page.area("Sheet1!G3:M3"))).toEqual([
      ["Outsourcing score", "Offshoring score", "Recommendation", "Margin", "Confidence", "Coverage", "Reason"],
    ]);
    expect(page.grid.formulas(page.area("Sheet1!G4"))).toEqual([
      ['=SHORE.SOURCING_COMPARE(HSTACK($C$4:$D$6,$F$4:$F$6),,{"O1","O4","F1"})'],
    ]);
  });

  it("widens columns in which headings or recommendations would be cut, and narrows none", async () => {
    const width = (column: string): number => page.grid.areaInPixels(page.area(`Sheet1!${column}4`)).width;
    page.grid.setColumnWidth(page.sheetId("Sheet1"), 9, 1, 300);
    const reason = width("M");
    await beside("formulas");
    expect(width("G")).toBeGreaterThanOrEqual(140);
    expect(width("I")).toBeGreaterThanOrEqual(150);
    expect(width("J")).toBe(300);
    expect(width("M")).toBe(reason);
  });

  it("refers to the header where columns stand side by side and say their criteria", async () => {
    write("Sheet1!E3", [["O2"]]);
    write("Sheet1!E4:E6", [[1], [2], [3]]);
    await beside("formulas");
    expect(page.grid.formulas(page.area("Sheet1!G4"))).toEqual([["=SHORE.SOURCING_COMPARE($C$4:$F$6,,$C$3:$F$3)"]]);
  });

  it("writes values: scores as numbers, and in words why a row has none", async () => {
    await beside("values");
    const [payroll, design] = page.grid.values(page.area("Sheet1!G4:M6"));
    expect(payroll?.[0]).toBe(62.5);
    expect(design?.slice(0, 6)).toEqual(["", "", "Not evaluated", "", "", ""]);
    expect(design?.[6]).toMatch(/O4 Non-core.*"high"/);
  });

  it("adds a further row below the headings that are there already, and takes no results for a part of the list", async () => {
    await beside("formulas");
    write("Sheet1!B7:F7", [["Tax", 5, 5, "Dora", 4]]);
    page.grid.select(page.area("Sheet1!B7"));
    expect((await readSelectedRows()).header).toEqual(["Team", "Expertise gap", "O4", "Owner", "F1"]);
    expect(await beside("values")).toBe("Sheet1!G7:M7");
    expect(page.grid.values(page.area("Sheet1!G7"))).toEqual([[100]]);
  });

  it("does not write over results", async () => {
    await beside("values");
    const before = workbookState(page);
    expect((await refusal(beside("formulas"))).message).toMatch(/not empty.*G\$4:\$M\$6/);
    expect(workbookState(page)).toEqual(before);
  });

  it.each([
    ["a value", () => write("Sheet1!H5", [["mine"]])],
    ["a formula that shows nothing", () => write("Sheet1!H5", [['=IF(TRUE,"")']])],
    ["another heading", () => write("Sheet1!J3", [["Owner"]])],
  ])("touches nothing where %s stands in the way", async (_, occupy) => {
    const asked = await request();
    occupy();
    const before = workbookState(page);
    const error = await refusal(writeBeside(asked, "formulas"));
    expect(error.message).toMatch(/not empty.*new sheet/);
    expect(workbookState(page)).toEqual(before);
  });

  it("keeps out of tables", async () => {
    const asked = await request();
    page.grid.addTable(page.area("Sheet1!K5:L6"), "Other", ["a", "b"]);
    const before = workbookState(page);
    expect((await refusal(writeBeside(asked, "values"))).message).toContain("into the table Other");
    expect(workbookState(page)).toEqual(before);
  });

  it("leaves a column free beside a table, which would take it in", async () => {
    page.grid.addTable(page.area("Sheet1!B3:F6"), "Teams", ["Team", "Expertise gap", "O4", "Owner", "F1"]);
    expect(await beside("values")).toBe("Sheet1!H4:N6");
  });
});

describe("on a new sheet", () => {
  it("names the functions, writes results below them, and shows where they come from", async () => {
    const sheet = await onSheet("formulas");
    expect(sheet).toBe("Evaluation");
    const used = page.grid.usedArea(page.sheetId(sheet));
    if (used === undefined) throw new Error("empty");
    const cells = page.grid.formulas(used).flat();
    expect(cells).toContain("'Sheet1'!$B$4:$F$6");
    expect(cells).toContain(`=IF('Sheet1'!$B$4:$B$6="","",'Sheet1'!$B$4:$B$6)`);
    expect(cells).toContain(
      `=SHORE.SOURCING_COMPARE(HSTACK('Sheet1'!$C$4:$D$6,'Sheet1'!$F$4:$F$6),,{"O1","O4","F1"},Evaluation_Settings)`,
    );
    expect(page.grid.names().map(({ name }) => name)).toContain("Evaluation_Settings");
  });

  it("writes values beside the names, with the settings they were made with", async () => {
    const sheet = await onSheet("values");
    const used = page.grid.usedArea(page.sheetId(sheet));
    if (used === undefined) throw new Error("empty");
    const rows = page.grid.values(used);
    expect(rows.flat()).toContain("Threshold 55 · Hybrid band 10 · Minimum coverage 0.5");
    const payroll = rows.find((row) => row[0] === "Payroll");
    expect(payroll?.slice(0, 4)).toEqual(["Payroll", 62.5, "", "Not enough ratings"]);
    expect(page.grid.names().map(({ name }) => name)).not.toContain("Evaluation_Settings");
  });

  it("takes a free name for a second one", async () => {
    await onSheet("values");
    page.grid.activateSheet(page.sheetId("Sheet1"));
    page.grid.select(page.area("Sheet1!B4:F6"));
    expect(await onSheet("formulas")).toBe("Evaluation (2)");
  });
});

describe.each([
  ["right of the rows", writeBeside],
  ["on a new sheet", (asked: EvaluationRequest, form: ResultForm) => writeOnSheet(asked, form)],
])("%s, complete or no trace", (_, run) => {
  /** Refuses the n-th request and no other. */
  function refuseRequest(refused: number): () => number {
    let requests = 0;
    page.host.beforeRequest = async () => {
      requests += 1;
      if (requests === refused) throw new RichApiError("GeneralException", "Something went wrong.");
    };
    return () => requests;
  }

  it.each<ResultForm>(["formulas", "values"])("whichever request is refused: %s", async (form) => {
    const asked = await request();
    const before = workbookState(page);
    let failed = 0;
    for (let refused = 1; ; refused++) {
      const count = refuseRequest(refused);
      const error: unknown = await run(asked, form).then(
        () => null,
        (reason: unknown) => reason,
      );
      page.host.beforeRequest = undefined;
      if (error === null) {
        // Only what comes after the contents, looks and print set-up, may be refused without taking them back.
        expect(refused).toBeGreaterThanOrEqual(count());
        break;
      }
      failed += 1;
      expect(error).toBeInstanceOf(WorkbookError);
      expect((error as WorkbookError).consequence).toBe("The workbook is as it was.");
      expect(workbookState(page)).toEqual(before);
    }
    expect(failed).toBeGreaterThanOrEqual(2);
  });

  it("needs few requests", async () => {
    const asked = await request();
    const count = refuseRequest(Infinity);
    await run(asked, "values");
    expect(count()).toBeLessThanOrEqual(4);
  });

  it("leaves nothing when Excel stops in the middle of a request", async () => {
    const asked = await request();
    const before = workbookState(page);
    const grid = page.grid;
    const plainWrite = grid.write.bind(grid);
    let writes = 0;
    jest.spyOn(grid, "write").mockImplementation((...args) => {
      writes += 1;
      if (writes === 2) throw new RichApiError("GeneralException", "Stopped halfway.");
      plainWrite(...args);
    });
    const error = await refusal(run(asked, "formulas"));
    jest.restoreAllMocks();
    expect(error.message).toContain("Stopped halfway.");
    expect(workbookState(page)).toEqual(before);
  });
});

describe("of many rows", () => {
  const MANY = 8000;

  async function manyRows(): Promise<EvaluationRequest> {
    const asked = await request();
    const { ratings } = asked.arguments;
    const rows = Array.from({ length: MANY }, (_, row) => ratings[(row % 2) * 2] ?? []);
    return {
      ...asked,
      arguments: { ...asked.arguments, ratings: rows },
      rows: MANY,
      labels: rows.map(() => "Payroll"),
    };
  }

  it.each([
    ["right of the rows", writeBeside],
    ["on a new sheet", writeOnSheet],
  ])("%s, tells which rows it writes, and leaves nothing when it is stopped", async (_, run) => {
    const asked = await manyRows();
    const before = workbookState(page);
    const stop = new AbortController();
    const steps: string[] = [];
    const onProgress = ({ step }: { readonly step: string }): void => {
      steps.push(step);
      // The first part is written by then.
      if (/^Writing rows (?!1 )/.test(step)) stop.abort();
    };
    const error = await refusal(run(asked, "values", { onProgress, signal: stop.signal }));
    expect(wasCancelled(error)).toBe(true);
    expect(steps.filter((step) => step.startsWith("Writing rows"))[0]).toMatch(/^Writing rows 1 to [\d,]+ of 8,000$/);
    expect(workbookState(page)).toEqual(before);
    expect(await run(asked, "values")).toMatch(/^Evaluation$|G4:M8003$/);
  });
});

it("says which cells are left when even taking back fails", async () => {
  const asked = await request();
  let requests = 0;
  page.host.beforeRequest = async () => {
    requests += 1;
    if (requests > 1) throw new RichApiError("GeneralException", "Something went wrong.");
  };
  const error = await refusal(writeBeside(asked, "values"));
  expect(error.message).toMatch(/'Sheet1'!\$G\$4:\$M\$6 could not be removed.*Empty those cells/);
});

it("refuses a protected sheet before it touches anything", async () => {
  const asked = await request();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    await context.sync();
  });
  const error = await refusal(writeBeside(asked, "values"));
  expect(error.message).toMatch(/protected.*The workbook is as it was/);
});
