/** The pane is closed in the middle of writing: what is left says that it is not complete, is found, and can be taken away. */
import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import { WorkbookError } from "../../src/workbook/excel-errors";
import { insertTemplate } from "../../src/workbook/insert-template";
import type { EvaluationRequest } from "../../src/workbook/evaluation/evaluation-request";
import { writeOnSheet } from "../../src/workbook/evaluation/evaluation-sheet";
import { writeBeside } from "../../src/workbook/evaluation/write-beside";
import { evaluateSelection } from "../../src/taskpane/evaluate/evaluate-selection";
import { readSelectedRows } from "../../src/workbook/selected-rows";
import { findUnfinished, keepUnfinished, removeUnfinished } from "../../src/workbook/unfinished/left-unfinished";
import { closedFrom, refusedRequest } from "../../workbench/host/faults";
import { officeWindowForTests } from "../host/office-window";
import { fillWorkbook, workbookState } from "./workbook-state";

jest.setTimeout(120_000);

const page = officeWindowForTests();
beforeEach(() => {
  page.open();
  fillWorkbook(page);
});

/** Names so long that few rows take several requests. */
const LONG_LIST = {
  data: Array.from({ length: 150 }, (_, row) => [`${row} ${"and so on ".repeat(3000)}`]),
  insertedOn: new Date(2026, 10, 27),
};

async function manyRows(): Promise<EvaluationRequest> {
  page.grid.write(page.area("Budget!B10:C12"), [
    ["Expertise gap", "Non-core"],
    [3, 4],
    [5, 1],
  ]);
  page.grid.format(page.area("Budget!E11"), { fillColor: "#FFEE00" });
  page.grid.select(page.area("Budget!B11:C12"));
  const evaluation = evaluateSelection(await readSelectedRows());
  if (evaluation.kind !== "evaluated") throw new Error(evaluation.kind);
  const { request } = evaluation;
  const ratings = Array.from({ length: 8000 }, (_, row) => request.arguments.ratings[row % 2] ?? []);
  return {
    ...request,
    arguments: { ...request.arguments, ratings },
    rows: ratings.length,
    labels: ratings.map(() => "Payroll"),
  };
}

let asked: EvaluationRequest;

const WRITINGS = {
  "a template on a new sheet": {
    prepare: async () => undefined,
    run: () => insertTemplate(FUNCTION_PORTFOLIO, undefined, LONG_LIST),
  },
  "a template at the selection": {
    prepare: async () => page.grid.select(page.area("Budget!B10")),
    run: () => insertTemplate(FUNCTION_PORTFOLIO, undefined, { ...LONG_LIST, place: "selection" }),
  },
  "results beside": {
    prepare: async () => {
      asked = await manyRows();
    },
    run: () => writeBeside(asked, "values"),
  },
  "results on a new sheet": {
    prepare: async () => {
      asked = await manyRows();
    },
    run: () => writeOnSheet(asked, "values"),
  },
};

async function requestsOf({ prepare, run }: (typeof WRITINGS)[keyof typeof WRITINGS]): Promise<number> {
  await prepare();
  let requests = 0;
  page.host.beforeRequest = async () => {
    requests += 1;
  };
  await run();
  page.host.beforeRequest = undefined;
  expect(await findUnfinished()).toEqual([]);
  expect(page.grid.sheets().filter(({ name }) => name.includes("unfinished"))).toEqual([]);
  page.open();
  fillWorkbook(page);
  return requests;
}

/** What a person has in the workbook; the sheet in front is where the closed pane left it. */
const stateOf = (): unknown => ({ ...(workbookState(page) as object), active: undefined });

describe.each(Object.entries(WRITINGS))("%s", (_, writing) => {
  it("closed before any of the requests, leaves nothing that passes for complete, and can be taken away", async () => {
    const requests = await requestsOf(writing);
    expect(requests).toBeGreaterThan(4);
    let leftOvers = 0;
    for (let place = 2; place <= requests; place++) {
      page.open();
      fillWorkbook(page);
      await writing.prepare();
      const before = stateOf();
      page.host.beforeRequest = closedFrom(place);
      await writing.run().catch(() => undefined);
      page.host.beforeRequest = undefined;
      // The next pane begins here.
      const found = await findUnfinished();
      const known = new Set(["Sheet1", "Budget"]);
      for (const { name } of page.grid.sheets())
        expect(known.has(name) || name.endsWith("(unfinished)") || place === requests).toBe(true);
      if (found.length === 0) {
        // Either nothing was written yet, or only looks and print set-up were still to come.
        if (place < requests) expect(stateOf()).toEqual(before);
        continue;
      }
      leftOvers += 1;
      for (const left of found) await removeUnfinished(left);
      expect(stateOf()).toEqual(before);
      expect(await findUnfinished()).toEqual([]);
    }
    expect(leftOvers).toBeGreaterThan(1);
    page.open();
    fillWorkbook(page);
    await writing.prepare();
    await writing.run();
    expect(await findUnfinished()).toEqual([]);
  });
});

describe("what is found", () => {
  beforeEach(async () => {
    page.host.beforeRequest = closedFrom(4);
    await insertTemplate(FUNCTION_PORTFOLIO, undefined, LONG_LIST).catch(() => undefined);
    page.host.beforeRequest = undefined;
  });

  it("says what it is, where, and since when", async () => {
    expect(await findUnfinished()).toEqual([
      {
        name: expect.stringMatching(/^_Shorewise_Unfinished_/),
        kind: "sheet",
        id: "function-portfolio",
        title: "Function portfolio",
        sheetName: "Function portfolio (unfinished)",
        address: "'Function portfolio (unfinished)'!A1",
        begun: expect.any(Date),
      },
    ]);
    expect(page.grid.names().map(({ visible }) => visible)).toEqual([true, false]);
  });

  it("is found where it is by now, under the name that somebody gave it", async () => {
    page.grid.updateSheet(page.sheetId("Function portfolio (unfinished)"), { name: "It's mine" });
    const [left] = await findUnfinished();
    expect(left?.sheetName).toBe("It's mine");
    if (left !== undefined) await removeUnfinished(left);
    expect(page.grid.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Budget"]);
  });

  it("is forgotten when somebody deleted the sheet", async () => {
    page.grid.removeSheet(page.sheetId("Function portfolio (unfinished)"));
    expect(await findUnfinished()).toEqual([]);
    expect(page.grid.names().map(({ name }) => name)).toEqual(["Rent"]);
  });

  it("stays for good when the person keeps it", async () => {
    const [left] = await findUnfinished();
    if (left === undefined) throw new Error("Nothing found.");
    await keepUnfinished(left);
    expect(await findUnfinished()).toEqual([]);
    expect(page.grid.sheets().map(({ name }) => name)).toContain("Function portfolio (unfinished)");
  });

  it("does not stand in the way of the same insertion, nor of a second one that is broken off", async () => {
    expect(await insertTemplate(FUNCTION_PORTFOLIO)).toMatchObject({ sheetName: "Function portfolio" });
    page.host.beforeRequest = closedFrom(4);
    await insertTemplate(FUNCTION_PORTFOLIO, undefined, LONG_LIST).catch(() => undefined);
    page.host.beforeRequest = undefined;
    expect((await findUnfinished()).map(({ sheetName }) => sheetName)).toEqual([
      "Function portfolio (unfinished)",
      "Function portfol (unfinished 2)",
    ]);
  });

  it("is found again when Excel refuses to remove it", async () => {
    const [left] = await findUnfinished();
    if (left === undefined) throw new Error("Nothing found.");
    page.host.beforeRequest = refusedRequest(2, "AccessDenied");
    const error: unknown = await removeUnfinished(left).catch((reason: unknown) => reason);
    page.host.beforeRequest = undefined;
    expect(error).toBeInstanceOf(WorkbookError);
    expect((error as WorkbookError).message).toMatch(/protected.*still there.*Remove the protection/);
    expect(await findUnfinished()).toHaveLength(1);
  });
});

it("is nothing while this very pane is still writing it", async () => {
  const seen: unknown[] = [];
  await insertTemplate(
    FUNCTION_PORTFOLIO,
    ({ step }) => {
      if (step.startsWith("Writing rows")) seen.push(findUnfinished());
    },
    LONG_LIST,
  );
  expect(seen.length).toBeGreaterThan(1);
  expect((await Promise.all(seen)).flat()).toEqual([]);
});

it("leaves names alone that only look like marks", async () => {
  const mine = { name: "_Shorewise_Unfinished_x", formula: "=Budget!$A$1", comment: "mine", visible: true };
  page.grid.setName(mine);
  expect(await findUnfinished()).toEqual([]);
  expect(page.grid.names()).toContainEqual(mine);
});
