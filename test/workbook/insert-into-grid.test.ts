/** The whole way from the template through office.js and the host onto the grid that calculates. */
import { MessageChannel } from "node:worker_threads";
import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import { insertTemplate } from "../../src/workbook/insert-template";
import { readSelectedRows } from "../../src/workbook/selected-rows";
import { NAMESPACE } from "../../src/words/namespace";
import { createHeadlessBook } from "../../workbench/grid/headless-book";
import { UniverGrid } from "../../workbench/grid/univer-grid";
import { answer, METADATA } from "../templates/calculated-sheet";
import { officeWindowForTests } from "../host/office-window";

// jsdom lacks it; Univer calculates in steps that it lets follow each other through one.
Object.assign(globalThis, { MessageChannel });

const page = officeWindowForTests();
let grid: UniverGrid;

jest.setTimeout(60_000);

beforeAll(async () => {
  grid = new UniverGrid(createHeadlessBook());
  grid.registerFunctions(NAMESPACE, METADATA, async (calls) => calls.map(answer));
  page.open(grid);
  expect(await insertTemplate(FUNCTION_PORTFOLIO)).toMatchObject({ sheetName: "Function portfolio", notes: [] });
});
afterAll(() => {
  grid.dispose();
});

async function values(address: string): Promise<unknown[][]> {
  await grid.calculated();
  return grid.values(page.area(`Function portfolio!${address}`));
}

it("calculates without an error cell and passes its checks", async () => {
  const shown = (await values("A1:AW60")).flat();
  expect(shown.filter((value) => typeof value === "string" && value.startsWith("#"))).toEqual([]);
  expect(await values("A2:B2")).toEqual([["Master check", "OK"]]);
});

it("keeps text as text, also where it reads as a number", async () => {
  expect(await values("A6:B6")).toEqual([["Version", "1.0"]]);
});

it("hands the pane a calculated row", async () => {
  grid.select(page.area("Function portfolio!A53"));
  expect(await readSelectedRows()).toMatchObject({ labels: ["Software development"], activeRow: 0 });
});

it("inserts a second portfolio beside the first, each with its own results", async () => {
  const second = await insertTemplate(FUNCTION_PORTFOLIO);
  const where = page.area(`${second.sheetName}!B2`);
  await grid.calculated();
  expect(grid.values(where)).toEqual([["OK"]]);
  grid.write(page.area(`${second.sheetName}!S51`), [[80]]);
  await grid.calculated();
  const savings = (name: string) => grid.values(page.area(`${name}!AB51`))[0]?.[0];
  expect(savings(second.sheetName)).not.toBe(savings("Function portfolio"));
});

it("writes text that begins like a formula as text", async () => {
  const inserted = await insertTemplate({
    ...FUNCTION_PORTFOLIO,
    build: (names, options) => {
      const sheet = FUNCTION_PORTFOLIO.build(names, options);
      return { ...sheet, blocks: [...sheet.blocks, { row: 70, column: 0, contents: [["=1+1", "+2", "-3", "@x"]] }] };
    },
  });
  await grid.calculated();
  const where = page.area(`${inserted.sheetName}!A71:D71`);
  expect(grid.values(where)).toEqual([["=1+1", "+2", "-3", "@x"]]);
});
