import { readFileSync } from "node:fs";
import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import { insertAndAnnounce, watchInsertion, type InsertionState } from "../../src/workbook/insertion-state";
import { ACTIONS } from "../../src/words/commands";
import { RichApiError } from "../../workbench/host/rich-api-error";
import { startOfficeWindow, type OfficeWindow } from "../host/office-window";

let page: OfficeWindow;
let states: InsertionState[];
let stopWatching: () => void;
const shown = jest.fn();

jest.setTimeout(30_000);

beforeAll(async () => {
  page = await startOfficeWindow({ onVisibility: shown });
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
async function click(): Promise<void> {
  for (;;) {
    try {
      await page.host.runCommand(ACTIONS.insertTemplate, "Shorewise.InsertTemplate");
      return;
    } catch (error) {
      if (!String(error).includes("not started yet")) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

it("is the function that the manifest's button calls", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  expect(manifest).toContain(`<FunctionName>${ACTIONS.insertTemplate}</FunctionName>`);
});

it("inserts the function portfolio, shows the pane and tells Excel that it is done", async () => {
  await click();
  expect(page.grid.sheets().map(({ name }) => name)).toContain("Function portfolio");
  expect(shown).toHaveBeenCalledWith(true);
  expect(states.at(-1)).toMatchObject({ kind: "done", inserted: { sheetName: "Function portfolio" } });
  const steps = states.flatMap((state) => (state.kind === "running" && state.progress ? [state.progress.step] : []));
  expect(steps).toContain('Adding the sheet "Function portfolio"');
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
