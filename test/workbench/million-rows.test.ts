/** As many rows as a sheet has, through the built functions and the real custom-functions runtime of a browser. */
import path from "node:path";
import { buildSync } from "esbuild";
import type { FunctionName } from "../../src/functions/catalogue";
import { BY_ROW, TOGETHER } from "../functions/long-lists";
import type { Outcome } from "./million-rows-page";
import { START_TIMEOUT_MS, workbenchForTests } from "./open-workbench";

const ROWS = 1_000_000;

/** What the page is given to run. */
const SCRIPT = buildSync({
  entryPoints: [path.join(__dirname, "million-rows-page.ts")],
  bundle: true,
  write: false,
  format: "iife",
  globalName: "millionRows",
})
  .outputFiles.map(({ text }) => text)
  .join("");

const workbench = workbenchForTests();

beforeAll(async () => {
  workbench.page.setDefaultTimeout(START_TIMEOUT_MS);
  // Excel on the web takes no results above 5 MB, and functions that run there refuse to make them.
  await workbench.pane.locator("body").evaluate(() => {
    const context = Object.create(Office.context, { platform: { value: "PC" } }) as unknown;
    Object.assign(globalThis, { Office: Object.create(Office, { context: { value: context } }) as unknown });
  });
  await workbench.page.evaluate(`${SCRIPT}; globalThis.millionRows = millionRows;`);
});

const give = (name: FunctionName): Promise<Outcome> =>
  workbench.page.evaluate<Outcome>(`millionRows.giveMillion(${JSON.stringify(name)})`);

const ALL = Object.keys({ ...BY_ROW, ...TOGETHER }) as FunctionName[];

/** Of these rows two of five cannot be judged, and their sentences name all that is missing: in sum more than a message holds. */
const SENTENCES = ["SOURCING_REASON", "SOURCING_COMPARE"] as const;

it.each(ALL.filter((name) => !SENTENCES.some((each) => each === name)))(
  "%s gives each of a million rows its result",
  async (name) => {
    expect(await give(name)).toEqual({ rows: TOGETHER[name]?.rows(ROWS) ?? ROWS, wrong: -1 });
  },
  START_TIMEOUT_MS,
);

it.each(SENTENCES)(
  "%s refuses what would not arrive",
  async (name) => {
    const { refusal } = await give(name);
    expect(refusal).toMatch(/^#VALUE! The result of 1000000 rows is larger than 250 MB.*About \d{6} rows fit/);
  },
  START_TIMEOUT_MS,
);

it("threw nothing", () => {
  expect(workbench.errors).toEqual([]);
});
