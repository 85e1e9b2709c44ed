import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import { insertAndAnnounce, watchInsertion, type InsertionState } from "../../src/workbook/insertion-state";
import { ACTIONS, insertAction } from "../../src/commands/actions";
import { TEMPLATES } from "../../src/templates/gallery";
import { type PaneView, type SharePart, watchAskedShareParts, watchAskedViews } from "../../src/workbook/pane-requests";
import { RichApiError } from "../../workbench/host/rich-api-error";
import { officeWindowForTests } from "../host/office-window";

const INSERT_PORTFOLIO = insertAction("function-portfolio");

const shown = jest.fn();
const page = officeWindowForTests({ onVisibility: shown });
let states: InsertionState[];
let stopWatching: () => void;

jest.setTimeout(30_000);

beforeAll(async () => {
  await import("../../src/commands/commands");
});
beforeEach(() => {
  page.open();
  shown.mockClear();
  states = [];
  stopWatching = watchInsertion((state) => states.push(state));
});
afterEach(() => {
  stopWatching();
});

/** The library begins to listen for commands a moment after it is ready; Excel's ribbon waits for that. */
async function click(action = INSERT_PORTFOLIO): Promise<void> {
  for (;;) {
    try {
      await page.host.runCommand(action, "Shorewise.Test");
      return;
    } catch (error) {
      if (!String(error).includes("not started yet")) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** The view that the pane is asked for by a command. */
async function viewAfter(action: string): Promise<PaneView | undefined> {
  let view: PaneView | undefined;
  const stop = watchAskedViews((asked) => (view = asked));
  await click(action);
  stop();
  return view;
}

it("inserts the function portfolio, shows the pane and tells Excel that it is done", async () => {
  await click();
  expect(page.grid.sheets().map(({ name }) => name)).toContain("Function portfolio");
  expect(shown).toHaveBeenCalledWith(true);
  expect(states.at(-1)).toMatchObject({ kind: "done", inserted: { sheetName: "Function portfolio" } });
  const steps = states.flatMap((state) => (state.kind === "running" && state.progress ? [state.progress.step] : []));
  expect(steps).toContain("Making a place for the template");
});

it("ends with a readable error in the pane, not with a command that hangs", async () => {
  page.host.beforeRequest = async () => {
    throw new RichApiError("AccessDenied", "Protected.");
  };
  await click();
  const last = states.at(-1);
  expect(last).toMatchObject({ kind: "failed", template: { id: "function-portfolio" } });
  expect(last?.kind === "failed" && last.error.message).toMatch(/protected.*The workbook is as it was/);
  expect(page.grid.sheets()).toHaveLength(1);
});

it("makes one sheet of two quick clicks", async () => {
  await Promise.all([insertAndAnnounce(FUNCTION_PORTFOLIO), insertAndAnnounce(FUNCTION_PORTFOLIO)]);
  expect(page.grid.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Function portfolio"]);
});

it("tells the present state to whoever begins to watch later, as a pane that has just opened", async () => {
  await insertAndAnnounce(FUNCTION_PORTFOLIO);
  const late: InsertionState[] = [];
  watchInsertion((state) => late.push(state))();
  expect(late).toMatchObject([{ kind: "done" }]);
});

it.each(TEMPLATES.map(({ id, preferredNames }) => [id, preferredNames.sheet] as const))(
  "inserts %s from the menu",
  async (id, sheet) => {
    await click(insertAction(id));
    expect(page.grid.sheets().map(({ name }) => name)).toEqual(["Sheet1", sheet]);
    expect(shown).toHaveBeenCalledWith(true);
  },
);

it("opens the pane at what was asked for", async () => {
  expect(await viewAfter(ACTIONS.evaluateSelection)).toBe("evaluate");
  expect(await viewAfter(ACTIONS.explainRow)).toBe("evaluate");
  expect(await viewAfter(ACTIONS.openPane)).toBeUndefined();
  expect(shown).toHaveBeenCalledTimes(3);
});

it.each([
  [ACTIONS.shareNative, "native"],
  [ACTIONS.shareValues, "values"],
  [ACTIONS.shareRestore, "restore"],
  [ACTIONS.shareRepair, "repair"],
])("%s shows the Share view with that part of it, and changes nothing", async (action, part) => {
  const parts: SharePart[] = [];
  expect(await viewAfter(action)).toBe("share");
  // The view is drawn after the command, and still learns what was asked for.
  watchAskedShareParts((asked) => parts.push(asked))();
  expect(parts).toEqual([part]);
  expect(page.grid.sheets()).toHaveLength(1);
});

describe("Help", () => {
  const open = jest.fn();
  let isSupported: jest.SpyInstance;
  beforeEach(() => {
    open.mockClear();
    isSupported = jest.spyOn(Office.context.requirements, "isSetSupported");
  });
  afterEach(() => isSupported.mockRestore());

  it("is the documentation in a browser where the host can open one", async () => {
    isSupported.mockReturnValue(true);
    Object.assign(Office.context.ui, { openBrowserWindow: open });
    expect(await viewAfter(ACTIONS.showHelp)).toBeUndefined();
    expect(open).toHaveBeenCalledWith("https://localhost:3000/docs/index.html");
  });

  it("is the pane's own reference where it cannot", async () => {
    isSupported.mockReturnValue(false);
    expect(await viewAfter(ACTIONS.showHelp)).toBe("functions");
    expect(open).not.toHaveBeenCalled();
  });
});
