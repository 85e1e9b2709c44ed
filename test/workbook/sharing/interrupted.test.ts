/** The pane closed while it works, and people who change the workbook meanwhile. */
import { WorkbookError } from "../../../src/workbook/excel-errors";
import { repairFormulas } from "../../../src/workbook/sharing/repair";
import { restoreFormulas } from "../../../src/workbook/sharing/restore";
import { shareWorkbook } from "../../../src/workbook/sharing/share";
import type { SharingWay } from "../../../src/words/sharing";
import { atRequest, closedFrom } from "../../../workbench/host/faults";
import { officeWindowForTests } from "../../host/office-window";
import { workbookState } from "../workbook-state";
import { fill, fillDecision, LIBRARY } from "./shared-workbook";

const page = officeWindowForTests();

jest.setTimeout(120_000);

const WAYS: readonly SharingWay[] = ["native", "values"];
const SECOND = "It's second";
const share = (way: SharingWay) => shareWorkbook(way, LIBRARY);
const restore = () => restoreFormulas(LIBRARY);

/** Excel sorts names; the grid keeps them as they came. The sheet in front is the person's own affair. */
function stateOf(): object {
  const { names, active, ...rest } = workbookState(page) as { names: { name: string }[]; active: string };
  expect(active).not.toBe("");
  return { ...rest, names: names.sort((a, b) => a.name.localeCompare(b.name)) };
}

const formulasOf = () =>
  page.grid
    .sheets()
    .filter(({ name }) => name !== "Shorewise notice")
    .map(({ id }) => page.grid.formulas(page.grid.usedArea(id) ?? whole(id)));
const whole = (sheetId: string) => ({ sheetId, row: 0, column: 0, rows: 1, columns: 1 });
const errorOf = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => undefined,
    (error: unknown) => error,
  );

function open(): object {
  page.open();
  fillDecision(page);
  return stateOf();
}

/** From this request on nothing reaches Excel any more, neither the work nor what would take it back. */
async function closedPaneAt(place: number, run: () => Promise<unknown>): Promise<void> {
  page.host.beforeRequest = closedFrom(place);
  expect(await errorOf(run())).toBeInstanceOf(WorkbookError);
  page.host.beforeRequest = undefined;
}

/** Formula cells that sharing had not come to yet show what they showed before. */
const calculate = (results: ReadonlyMap<string, string | number | boolean>): void => {
  for (const { id, name } of page.grid.sheets()) {
    const used = page.grid.usedArea(id);
    if (used === undefined) continue;
    page.grid.formulas(used).forEach((cells, r) =>
      cells.forEach((_cell, c) => {
        const shown = results.get(`${name}!${used.row + r}:${used.column + c}`);
        if (shown !== undefined) page.grid.setResult(id, used.row + r, used.column + c, shown);
      }),
    );
  }
};

function results(): Map<string, string | number | boolean> {
  const found = new Map<string, string | number | boolean>();
  for (const { id, name } of page.grid.sheets()) {
    const used = page.grid.usedArea(id);
    if (used === undefined) continue;
    page.grid
      .values(used)
      .forEach((cells, r) =>
        cells.forEach((value, c) => found.set(`${name}!${used.row + r}:${used.column + c}`, value)),
      );
  }
  return found;
}

/** Restoring leaves nothing over, and the workbook is what it was. */
async function expectAllBack(place: number, before: object): Promise<void> {
  const { unplaced, keptNotice } = await restore();
  expect([place, unplaced, keptNotice]).toEqual([place, [], null]);
  expect([place, stateOf()]).toEqual([place, before]);
}

describe.each(WAYS)("the pane closed while it shares (%s)", (way) => {
  /** At each of its requests in turn; then something is done about it, and all is as it was. */
  async function closeAndRestore(then: () => Promise<unknown>): Promise<void> {
    open();
    const total = await page.countRequests(() => share(way));
    for (let place = 1; place <= total; place++) {
      const before = open();
      const shown = results();
      await closedPaneAt(place, () => share(way));
      calculate(shown);
      await then();
      calculate(shown);
      await expectAllBack(place, before);
    }
  }

  it("is no loss: restoring brings the workbook back to what it was, at whichever request it was closed", () =>
    closeAndRestore(() => Promise.resolve()));

  it("is no loss: sharing again shares all of it, and restoring that brings everything back", () =>
    closeAndRestore(() => errorOf(share(way))));
});

it.each(WAYS)("the pane closed while it restores (%s): restoring again brings back the rest", async (way) => {
  open();
  await share(way);
  const total = await page.countRequests(restore);
  for (let place = 1; place <= total; place++) {
    const before = open();
    const shown = results();
    await share(way);
    calculate(shown);
    await closedPaneAt(place, restore);
    calculate(shown);
    await expectAllBack(place, before);
  }
});

it("the pane closed while it repairs: repairing again repairs the rest", async () => {
  const leftOvers = () => {
    page.open();
    fill(page, "Sheet1", { A1: ["=_xldudf_SHORE_SOURCING_SCORE(B1)", "#NAME?"] });
    page.grid.setName({
      name: "Best",
      formula: "=_xldudf_SHORE_SOURCING_SCORE(Sheet1!$B$2)",
      comment: "",
      visible: true,
    });
  };
  leftOvers();
  const total = await page.countRequests(() => repairFormulas());
  const repaired = stateOf();
  for (let place = 1; place <= total; place++) {
    leftOvers();
    await closedPaneAt(place, () => repairFormulas());
    await repairFormulas();
    expect([place, stateOf()]).toEqual([place, repaired]);
  }
});

/** Runs once for each request, before which somebody does something; says what came of it. */
async function meddled(
  prepare: () => Promise<unknown>,
  run: () => Promise<unknown>,
  happen: () => void,
  check: (place: number, error: unknown) => Promise<void> | void,
): Promise<void> {
  await prepare();
  const total = await page.countRequests(run);
  for (let place = 1; place <= total; place++) {
    await prepare();
    page.host.beforeRequest = atRequest(place, happen);
    const error = await errorOf(run());
    page.host.beforeRequest = undefined;
    if (error !== undefined) expect(error).toBeInstanceOf(WorkbookError);
    await check(place, error);
  }
}

describe.each(WAYS)("while it shares (%s)", (way) => {
  let before: object;
  let shown: ReturnType<typeof results>;
  const prepare = async () => {
    before = open();
    shown = results();
  };
  const run = () => share(way);

  it("somebody protects a sheet: all else is as it was or all is shared, and restoring works once the protection is gone", async () => {
    const ends = new Set<string>();
    await meddled(
      prepare,
      run,
      () => page.host.protectSheet(page.sheetId(SECOND)),
      async (place, error) => {
        ends.add(error instanceof WorkbookError ? error.consequence : "shared");
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem(SECOND).protection.unprotect();
          await context.sync();
        });
        calculate(shown);
        if (error instanceof WorkbookError && error.consequence === "The workbook is as it was.")
          expect([place, stateOf()]).toEqual([place, before]);
        await restore();
        expect([place, stateOf()]).toEqual([place, before]);
      },
    );
    expect([...ends].some((end) => end.includes(SECOND))).toBe(true);
  });

  it("somebody deletes a sheet: the others are as they were, or shared and can be restored", async () => {
    await meddled(
      prepare,
      run,
      () => page.grid.removeSheet(page.sheetId(SECOND)),
      async (place, error) => {
        if (error !== undefined)
          expect([place, (error as WorkbookError).consequence]).toEqual([place, "The workbook is as it was."]);
        calculate(shown);
        // What stood on the deleted sheet cannot come back: it stays in the record, and is listed.
        if (error === undefined) await restore();
        const after = error === undefined ? formulasOf() : stateOf();
        open();
        page.grid.removeSheet(page.sheetId(SECOND));
        expect([place, after]).toEqual([place, error === undefined ? formulasOf() : stateOf()]);
      },
    );
  });

  it("somebody gives a sheet another name: shared or as it was, under the new name", async () => {
    await meddled(
      prepare,
      run,
      () => page.grid.updateSheet(page.sheetId(SECOND), { name: "Renamed" }),
      async (place, error) => {
        if (error === undefined) return;
        page.grid.updateSheet(page.sheetId("Renamed"), { name: SECOND });
        calculate(shown);
        expect([place, stateOf()]).toEqual([place, before]);
      },
    );
  });
});

describe.each(WAYS)("while it restores (%s)", (way) => {
  let shared: object;
  let before: object;
  let shown: ReturnType<typeof results>;
  const prepare = async () => {
    before = open();
    shown = results();
    await share(way);
    calculate(shown);
    shared = stateOf();
  };

  it("somebody protects a sheet: restored, as it was, or restored once the protection is gone", async () => {
    await meddled(
      prepare,
      restore,
      () => page.host.protectSheet(page.sheetId(SECOND)),
      async (place, error) => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem(SECOND).protection.unprotect();
          await context.sync();
        });
        calculate(shown);
        if (error instanceof WorkbookError && error.consequence === "The workbook is as it was.")
          expect([place, stateOf()]).toEqual([place, shared]);
        const { unplaced } = await restore();
        expect([place, unplaced]).toEqual([place, []]);
        expect([place, stateOf()]).toEqual([place, before]);
      },
    );
  });

  it("somebody deletes a sheet: the formulas of the others come back", async () => {
    await meddled(
      prepare,
      restore,
      () => page.grid.removeSheet(page.sheetId(SECOND)),
      async (place) => {
        calculate(shown);
        await restore();
        const after = formulasOf()
          .flat(2)
          .filter((cell) => String(cell).includes("SHORE."));
        open();
        page.grid.removeSheet(page.sheetId(SECOND));
        expect([place, after]).toEqual([
          place,
          formulasOf()
            .flat(2)
            .filter((cell) => String(cell).includes("SHORE.")),
        ]);
      },
    );
  });
});
