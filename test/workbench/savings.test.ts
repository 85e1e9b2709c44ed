import { mkdirSync } from "node:fs";
import path from "node:path";
import { npv } from "financial";
import {
  calculated,
  goTo,
  reopenPane,
  START_TIMEOUT_MS,
  type,
  valuesInFront,
  workbenchForTests,
} from "./open-workbench";

/** Where pictures for looking at go; none are taken without it. */
const { SHOREWISE_PICTURES } = process.env;

const workbench = workbenchForTests();

/** Where the grid has the header of its first row. */
const ROW_HEADER_1 = { x: 20, y: 58 };
beforeAll(async () => {
  await workbench.pane.getByRole("tab", { name: "Savings" }).click();
  await workbench.pane.getByRole("textbox", { name: "FTE" }).waitFor();
}, START_TIMEOUT_MS);

async function picture(name: string): Promise<void> {
  if (SHOREWISE_PICTURES === undefined) return;
  mkdirSync(SHOREWISE_PICTURES, { recursive: true });
  await workbench.page.screenshot({ path: path.join(SHOREWISE_PICTURES, `${name}.png`) });
}

const FLOWS = [-200_000, 350_000, 350_000, 350_000, 350_000, 350_000];

it("takes a figure from a cell and shows the result as soon as all are there", async () => {
  const { page, pane } = workbench;
  await goTo(page, "A1");
  await type(page, "10");
  await goTo(page, "A1");
  await pane.getByRole("button", { name: "Take FTE from the selected cell" }).click();
  await pane.getByText("from Sheet1!A1", { exact: true }).waitFor();
  for (const [name, figure] of [
    ["Onshore cost", "60,000"],
    ["Offshore cost", "25,000"],
    ["Transition", "200,000"],
  ] as const) {
    await pane.getByRole("textbox", { name }).fill(figure);
  }
  const npvShown = Math.round(npv(0.1, FLOWS)).toLocaleString("en-US");
  await pane.getByRole("region", { name: "Result" }).getByText(npvShown, { exact: true }).waitFor();
  await picture("savings");
});

it("follows the cell when another figure is typed into it", async () => {
  const { page, pane } = workbench;
  await goTo(page, "A1");
  await type(page, "20");
  await pane.getByRole("region", { name: "Result" }).getByText("3,300,000").first().waitFor();
  await goTo(page, "A1");
  await type(page, "10");
  await pane.getByRole("region", { name: "Result" }).getByText("1,550,000").first().waitFor();
});

it("inserts formulas at the selection that show in cells what the pane shows", async () => {
  const { page, pane } = workbench;
  await goTo(page, "C3");
  await pane.getByRole("button", { name: "Insert as formulas" }).click();
  await pane.getByText(/Written to C3:E/).waitFor();
  const cells = await valuesInFront(page);
  const row = (label: string) => cells.find((line) => line[2] === label)?.[3];
  expect(row("FTE")).toBe(10);
  expect(row("Net present value")).toBeCloseTo(npv(0.1, FLOWS), 4);
  expect(row("Savings over all years")).toBeCloseTo(1_550_000, 4);
  const first = cells.findIndex((line) => line[2] === "Year") + 1;
  expect(cells.slice(first, first + 6).map((line) => [line[2], line[3]])).toEqual(
    FLOWS.map((flow, year) => [year, flow]),
  );
  await picture("savings-inserted");
});

it("goes on calculating when the cell changes", async () => {
  const { page } = workbench;
  await goTo(page, "A1");
  await type(page, "0");
  await calculated(page);
  const cells = await valuesInFront(page);
  expect(cells.find((line) => line[2] === "Net present value")?.[3]).toBe(0);
});

it("takes a new sheet when the place is not free", async () => {
  const { page, pane } = workbench;
  await goTo(page, "A1");
  await type(page, "10");
  await goTo(page, "A1");
  await pane.getByRole("button", { name: "Insert as formulas" }).click();
  await pane.getByText(/written on the new sheet “Offshore savings”/).waitFor();
  const cells = await valuesInFront(page);
  expect(cells.find((line) => line[0] === "FTE")?.[1]).toBe(10);
  expect(cells.flat().filter((value) => typeof value === "string" && value.startsWith("#"))).toEqual([]);
  await picture("savings-new-sheet");
});

it("has all its figures again after another view", async () => {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Templates" }).click();
  await pane.getByRole("tab", { name: "Savings" }).click();
  await pane.getByText("from Sheet1!A1", { exact: true }).waitFor();
  expect(await pane.getByRole("textbox", { name: "Onshore cost" }).inputValue()).toBe("60,000");
});

it("follows its cell past inserted rows and under another name of the sheet, and inserts formulas that point there", async () => {
  const { page, pane } = workbench;
  const tab = page.getByText("Sheet1", { exact: true }).first();
  await tab.click();
  await goTo(page, "A1");
  await page.locator("#sheet").click({ button: "right", position: ROW_HEADER_1 });
  // Beside the number of rows, which stands in the entry's middle.
  await page.getByText("rows above").click({ position: { x: 15, y: 10 } });
  await goTo(page, "G20");
  await pane.getByText("from Sheet1!A2", { exact: true }).waitFor();
  await tab.dblclick();
  await page.keyboard.press("Control+A");
  await type(page, "Plan 2027");
  await goTo(page, "H40");
  await pane.getByText("from Plan 2027!A2", { exact: true }).waitFor();
  expect(await pane.getByRole("textbox", { name: "FTE" }).inputValue()).toBe("10");
  await pane.getByRole("button", { name: "Insert as formulas" }).click();
  await pane.getByText(/Written to H40:/).waitFor();
  expect(await formulaOf("FTE")).toContain("'Plan 2027'!$A$2");
  // The pane, opened again, still knows.
  await reopenPane(workbench);
  await pane.getByText("from Plan 2027!A2", { exact: true }).waitFor();
});

/** The formula beside a label in the sheet in front. */
const formulaOf = (label: string): Promise<string> =>
  workbench.page.evaluate((sought) => {
    const grid = globalThis.shorewiseWorkbench?.grid;
    const used = grid?.usedArea(grid.activeSheetId());
    if (grid === undefined || used === undefined) throw new Error("The sheet is empty.");
    const cells = grid.formulas(used).slice(30);
    const row = cells.find((each) => each.includes(sought)) ?? [];
    return String(row[row.indexOf(sought) + 1]);
  }, label);

it("follows no cell any more once its field is released", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Type FTE instead" }).click();
  await pane.getByText("from Plan 2027!A2", { exact: true }).waitFor({ state: "detached" });
  expect(await pane.getByRole("textbox", { name: "FTE" }).inputValue()).toBe("10");
  // Nothing of it is left in the workbook.
  await page.waitForFunction(() =>
    globalThis.shorewiseWorkbench?.grid.names().every(({ name }) => !name.startsWith("_Shorewise_Cell_")),
  );
});

it("throws nothing", () => {
  expect(workbench.errors).toEqual([]);
});
