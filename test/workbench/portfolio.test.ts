import type { CellValue } from "../../workbench/grid/grid";
import { columnName } from "../../workbench/grid/cell-names";
import { calculated, goTo, START_TIMEOUT_MS, type, valuesInFront, workbenchForTests } from "./open-workbench";

const workbench = workbenchForTests({ width: 1800, height: 1000 });
beforeAll(async () => {
  await workbench.pane.getByRole("button", { name: "Insert the portfolio" }).click();
  await workbench.pane.getByText(/is on the new sheet/).waitFor();
  await calculated(workbench.page);
}, START_TIMEOUT_MS);

/** The table as a person sees it: where its header is, and each function's line under the headings of inputs and results. */
async function portfolio() {
  const cells = await valuesInFront(workbench.page);
  const header = cells.findIndex((row) => row[0] === "Function");
  const column = (heading: string) => (cells[header] ?? []).indexOf(heading);
  const rowOf = (name: string) => cells.findIndex((row, index) => index > header && row[0] === name);
  return {
    cells,
    column,
    rowOf,
    at: (name: string, heading: string): CellValue | undefined => cells[rowOf(name)]?.[column(heading)],
  };
}

/** `Outsourcing, offshoring` at each function's mark on the map. */
async function marksOnMap(): Promise<Map<string, string>> {
  const titles = await workbench.page.locator(".chart-layer circle title").allTextContents();
  return new Map(titles.map((title) => [title.replace(/ \(.*/, ""), title.replace(/.*\(/, "(")]));
}

it("inserts a portfolio without an error in any cell", async () => {
  const { cells, at } = await portfolio();
  expect(cells.flat().filter((value) => typeof value === "string" && /^#[A-Z/0!?]+[!?A]$/.test(value))).toEqual([]);
  expect(at("IT support", "Outsourcing score")).toEqual(expect.any(Number));
  expect(at("IT support", "Recommendation")).toBe("Outsource");
});

it("draws the sourcing map with every function on it", async () => {
  const map = workbench.page.getByRole("img", { name: /sourcing map/i });
  expect(await map.count()).toBe(1);
  const { cells, rowOf } = await portfolio();
  const first = rowOf("Customer service");
  const names = cells
    .slice(first)
    .map((row) => row[0])
    .filter((name) => name !== "");
  expect([...(await marksOnMap()).keys()].sort()).toEqual([...names].sort());
});

it("scrolls the map along with the sheet", async () => {
  const { page } = workbench;
  const map = page.getByRole("img", { name: /sourcing map/i });
  const left = async () => (await map.boundingBox())?.x ?? 0;
  const before = await left();
  await page.mouse.move(600, 500);
  await page.mouse.wheel(1000, 0);
  await page.waitForFunction(
    (old) => (document.querySelector(".chart-layer svg")?.getBoundingClientRect().x ?? old) < old - 500,
    before,
  );
  await page.mouse.wheel(-2000, 0);
  await page.waitForFunction(
    (old) => Math.abs((document.querySelector(".chart-layer svg")?.getBoundingClientRect().x ?? 0) - old) < 2,
    before,
  );
});

it("changes score, recommendation and map when ratings change", async () => {
  const { page } = workbench;
  const before = await portfolio();
  const markBefore = (await marksOnMap()).get("IT support");
  const row = before.rowOf("IT support") + 1;
  const first = before.column("Expertise gap");
  await goTo(page, `${columnName(first)}${String(row)}`);
  for (let rating = 0; rating < 4; rating += 1) await type(page, "1", "Tab");
  const after = await portfolio();
  expect(after.at("IT support", "Recommendation")).toBe("Keep in-house");
  expect(Number(after.at("IT support", "Outsourcing score"))).toBeLessThan(
    Number(before.at("IT support", "Outsourcing score")),
  );
  expect(after.at("Accounting", "Outsourcing score")).toBe(before.at("Accounting", "Outsourcing score"));
  // The map is drawn with the next picture after the calculation.
  await page.waitForFunction(
    (old) =>
      [...document.querySelectorAll(".chart-layer circle title")].some(
        ({ textContent }) => textContent?.startsWith("IT support") === true && !textContent.endsWith(old),
      ),
    markBefore ?? "",
  );
});

it("inserts another portfolio from the ribbon, beside the first", async () => {
  const { page } = workbench;
  await page.getByRole("button", { name: "Insert template" }).click();
  await page.getByRole("menuitem", { name: "Function portfolio" }).click();
  await page.waitForFunction(() => globalThis.shorewiseWorkbench?.grid.tables().length === 2);
  const sheets = await page.evaluate(() => globalThis.shorewiseWorkbench?.grid.sheets().map(({ name }) => name));
  expect(new Set(sheets).size).toBe(3);
});

it("asks nothing of any other place, and throws nothing", () => {
  const outside = workbench.requests.filter(
    (address) => !/^(data|blob):/.test(address) && !address.startsWith(workbench.address),
  );
  expect(outside).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
