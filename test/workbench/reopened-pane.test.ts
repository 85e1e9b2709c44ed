/**
 * Functions put into cells from the pane's reference, settings, and all that a person leaves in the pane: after the pane was loaded
 * anew, everything is there again, because it stands in the workbook.
 */
import { FUNCTION_EXAMPLES } from "../../src/functions/examples";
import {
  calculated,
  choose,
  goTo,
  openView,
  reopenPane,
  START_TIMEOUT_MS,
  type,
  valuesInFront,
  workbenchForTests,
} from "./open-workbench";

const workbench = workbenchForTests();

it("finds a function by what it is about, and its example calculates in the cell", async () => {
  const { page, pane } = workbench;
  await goTo(page, "B2");
  await openView(pane, "Functions");
  await pane.getByRole("searchbox", { name: "Search functions" }).fill("pay back");
  await pane.getByText("1 function found").waitFor();
  await pane.getByText("OFFSHORE_PAYBACK", { exact: true }).click();
  await pane.getByRole("button", { name: "Insert at the cell: the example of OFFSHORE_PAYBACK" }).first().click();
  await pane.getByText("The example is in Sheet1!B2.").waitFor();
  await calculated(page);
  const [[value] = []] = await valuesInFront(page, { row: 1, column: 1, rows: 1, columns: 1 });
  // The reference shows rounded results.
  expect(value).toBeCloseTo(Number(FUNCTION_EXAMPLES.OFFSHORE_PAYBACK[0]?.result[0]?.[0]), 3);
});

it("writes no example over what is there", async () => {
  const { page, pane } = workbench;
  await goTo(page, "B2");
  await pane.getByRole("button", { name: "Insert at the cell: the example of OFFSHORE_PAYBACK" }).first().click();
  await pane.getByText(/The cells that the result takes are not empty/).waitFor();
});

const ROWS = [
  ["Team", "Skills", "Non-core", "Long-term presence"],
  ["Payroll", "5", "5", "1"],
];

it("takes settings, and refuses what is none", async () => {
  const { pane } = workbench;
  await openView(pane, "Settings");
  const threshold = pane.getByRole("textbox", { name: /^Threshold/ });
  await threshold.fill("170");
  await threshold.press("Tab");
  await pane.getByText("Give a number from 0 to 100.").waitFor();
  await threshold.fill("70");
  await threshold.press("Enter");
  await pane.getByText("Kept in this workbook.").waitFor();
  const coverage = pane.getByRole("textbox", { name: /^Minimum coverage/ });
  await coverage.fill("10");
  await coverage.press("Enter");
  await pane.getByRole("textbox", { name: /^Rows of a new list/ }).fill("12");
  await pane.getByRole("textbox", { name: /^Rows of a new list/ }).press("Enter");
  await pane.getByText("Kept in this workbook.").waitFor();
});

it("keeps what is chosen in Evaluate, Savings and Weights", async () => {
  const { page, pane } = workbench;
  for (const [index, cells] of ROWS.entries()) {
    await goTo(page, `D${String(index + 4)}`);
    for (const cell of cells) await type(page, cell, "Tab");
  }
  await goTo(page, "D5");
  await openView(pane, "Evaluate");
  await pane.getByRole("button", { name: /^Columns: 2 of 16 criteria/ }).click();
  await pane.getByRole("combobox", { name: /^O1 Expertise gap/ }).selectOption("Skills");
  await pane.getByRole("button", { name: /^Columns: 3 of 16 criteria/ }).waitFor();
  await pane.getByText("Equal weights, settings of this workbook").waitFor();
  await pane.getByRole("button", { name: "Write the results" }).click();
  await pane.getByRole("combobox", { name: "Where" }).selectOption("sheet");
  await openView(pane, "Savings");
  await pane.getByRole("textbox", { name: "FTE" }).fill("12.5");
  await openView(pane, "Weights");
  await choose(pane, "Ranks");
  await pane.getByRole("combobox", { name: "Rank of Non-core" }).selectOption("3");
  await openView(pane, "About");
});

it("has everything again after the pane was loaded anew", async () => {
  const { page, pane } = workbench;
  await reopenPane(workbench);
  await openView(pane, "Settings");
  expect(await pane.getByRole("textbox", { name: /^Threshold/ }).inputValue()).toBe("70");
  expect(await pane.getByRole("textbox", { name: /^Minimum coverage/ }).inputValue()).toBe("10");
  expect(await pane.getByRole("textbox", { name: /^Rows of a new list/ }).inputValue()).toBe("12");
  await openView(pane, "Weights");
  expect(await pane.getByRole("combobox", { name: "Rank of Non-core" }).inputValue()).toBe("3");
  await openView(pane, "Savings");
  expect(await pane.getByRole("textbox", { name: "FTE" }).inputValue()).toBe("12.5");
  await goTo(page, "D5");
  await openView(pane, "Evaluate");
  await pane.getByRole("button", { name: /^Columns: 3 of 16 criteria/ }).waitFor();
  await pane.getByText("Equal weights, settings of this workbook").waitFor();
  // Unfolded, as it was left.
  expect(await pane.getByRole("combobox", { name: "Where" }).inputValue()).toBe("sheet");
});

it("inserts a list with as many rows as the settings say", async () => {
  const { page, pane } = workbench;
  await openView(pane, "Templates");
  await pane.getByRole("button", { name: "Insert the portfolio" }).click();
  await pane.getByText(/is on the new sheet/).waitFor();
  const rows = await page.evaluate(() => globalThis.shorewiseWorkbench?.grid.tables()[0]?.area.rows);
  // The header comes on top.
  expect(rows).toBe(13);
});

it("throws nothing", () => {
  expect(workbench.errors).toEqual([]);
});

it(
  "is in German where Office is, from the first view to the reason of a row",
  async () => {
    const { page, pane, address } = workbench;
    await page.goto(`${address}?locale=de-DE`);
    await page.waitForFunction(() => globalThis.shorewiseWorkbench !== undefined);
    await pane.getByRole("heading", { name: "Behalten, auslagern, verlagern?" }).waitFor();
    await pane.getByRole("heading", { name: "Standortvergleich" }).waitFor();
    await pane.getByRole("button", { name: "Portfolio einfügen", exact: true }).click();
    await pane.getByRole("button", { name: "Eine Zeile bewerten" }).click();
    await pane.getByText(/^Auslagern: .*also erreicht|^Verlagern: .*also|^Hybrid: .*also|^Behalten: .*also/).waitFor();
    await openView(pane, "Ersparnis");
    for (const [name, figure] of [
      ["Vollzeitstellen", "12,5"],
      ["Kosten im Inland", "60.000"],
      ["Kosten im Ausland", "25.000"],
    ] as const) {
      await pane.getByRole("textbox", { name }).fill(figure);
    }
    // 12.5 · 35,000 a year for five years.
    await pane.getByText("2.187.500").first().waitFor();
  },
  START_TIMEOUT_MS,
);
