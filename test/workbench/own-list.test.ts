/** An analyst's own list on its way from a CSV file through the pane into the grid, as a person would take it. */
import { calculated, goTo, STEP_TIMEOUT_MS, valuesInFront, workbenchForTests } from "./open-workbench";

const workbench = workbenchForTests({ width: 1800, height: 1000 });
jest.setTimeout(2 * STEP_TIMEOUT_MS);

const CSV = Buffer.from("\uFEFFFunction;FTE;Non-core;Team\r\nPayroll;12,5;5;A\r\n=Legal;3;1;B\r\nHelpdesk;30;;C\r\n");
const WRONG = Buffer.from("Function,Non-core\nPayroll,high\nHelpdesk\n");

const options = () => workbench.pane.getByRole("article", { name: "Function portfolio" });
const pick = (name: string, buffer: Buffer) =>
  options().getByLabel("CSV file", { exact: true }).setInputFiles({ name, mimeType: "text/csv", buffer });
const insert = () => options().getByRole("button", { name: /with these options/ });

async function functionsInFront(): Promise<unknown[]> {
  const cells = await valuesInFront(workbench.page);
  const header = cells.findIndex((row) => row.includes("Function") && row.includes("FTE"));
  const column = cells[header]?.indexOf("Function") ?? -1;
  return cells
    .slice(header + 1)
    .map((row) => row[column])
    .filter((cell) => cell !== "");
}

it("says line by line what is wrong with a list, and lets nobody insert it", async () => {
  await options().getByRole("button", { name: "Options of Function portfolio" }).click();
  await options().getByText("My list, from a CSV file").click();
  await pick("wrong.csv", WRONG);
  await options()
    .getByText(/Line 2, column "Non-core": "high" is not a number/)
    .waitFor();
  await options()
    .getByText(/Line 3, column 2/)
    .waitFor();
  expect(await insert().getAttribute("aria-disabled")).toBe("true");
});

it("shows how the columns match, and inserts the rows on a new sheet", async () => {
  await pick("mine.csv", CSV);
  await options().getByText("mine.csv: 3 rows, 3 of 23 columns found.").waitFor();
  await options()
    .getByText(/left out: Team/)
    .waitFor();
  await insert().click();
  await workbench.pane.getByText(/is on the new sheet/).waitFor();
  expect(await functionsInFront()).toEqual(["Payroll", "=Legal", "Helpdesk"]);
});

it("inserts at the selected cell beside other things, and refuses where it is not empty", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Close this message" }).click();
  await options().getByText("At the selected cell").click();
  await goTo(page, "A10");
  await insert().click();
  await pane.getByText(/Function portfolio was not inserted/).waitFor();
  await pane.getByText(/The workbook is as it was\./).waitFor();
  await pane.getByRole("button", { name: "Close this message" }).click();
  await goTo(page, "B800");
  await insert().click();
  await pane.getByText(/where you selected/).waitFor();
  await calculated(page);
  const tables = await page.evaluate(() => globalThis.shorewiseWorkbench?.grid.tables().map(({ area }) => area.row));
  expect(tables).toHaveLength(2);
});

it("throws nothing, and asks nothing of any other place", () => {
  const outside = workbench.requests.filter(
    (address) => !/^(data|blob):/.test(address) && !address.startsWith(workbench.address),
  );
  expect(outside).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
