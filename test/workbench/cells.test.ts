import { readFileSync } from "node:fs";
import { calculated, goTo, type, valuesInFront, workbenchForTests } from "./open-workbench";

const workbench = workbenchForTests();

const cell = async (row: number, column: number) =>
  (await valuesInFront(workbench.page, { row, column, rows: 1, columns: 1 }))[0]?.[0];

it("calculates a typed formula", async () => {
  await goTo(workbench.page, "B2");
  await type(workbench.page, "=6*7");
  expect(await cell(1, 1)).toBe(42);
});

it("calculates the add-in's functions in cells and lets them spill", async () => {
  await goTo(workbench.page, "D1");
  await type(workbench.page, "=SHORE.SOURCING_CRITERIA()");
  const criteria = await valuesInFront(workbench.page, { row: 0, column: 3, rows: 16, columns: 2 });
  expect(criteria[0]).toEqual(["O1", "Expertise gap"]);
  expect(criteria[15]).toEqual(["F8", "Supply-chain length"]);
});

it("recalculates a function's cell when a cell it reads changes", async () => {
  const { page } = workbench;
  await goTo(page, "A20");
  for (let rating = 0; rating < 16; rating += 1) await type(page, "3", "Tab");
  await goTo(page, "A21");
  await type(page, '=SHORE.SOURCING_SCORE(A20:P20,"Outsource")');
  expect(await cell(20, 0)).toBe(50);
  await goTo(page, "A20");
  await type(page, "5");
  expect(await cell(20, 0)).toBeCloseTo(56.25, 10);
});

it("shows an error's code in the cell and its reason below the sheet", async () => {
  const { page } = workbench;
  await goTo(page, "A30");
  await type(page, '=SHORE.SOURCING_SCORE(A20:P20,"Sideways")');
  expect(await cell(29, 0)).toBe("#VALUE!");
  await goTo(page, "A30");
  await page.getByRole("status").filter({ hasText: /model/i }).waitFor();
});

it.each([
  ["B:D", { row: 0, column: 1, columns: 3 }],
  ["5:7", { row: 4, column: 0, rows: 3 }],
])("selects %s as far as the sheet goes", async (typed, expected) => {
  const { page } = workbench;
  await goTo(page, typed);
  await page.waitForFunction(
    ({ row, column }) => {
      const selected = globalThis.shorewiseWorkbench?.grid.selection();
      return selected?.row === row && selected.column === column;
    },
    { row: expected.row, column: expected.column },
  );
  const selected = await page.evaluate(() => globalThis.shorewiseWorkbench?.grid.selection());
  expect(selected).toMatchObject(expected);
  expect(Math.min(selected?.rows ?? 0, selected?.columns ?? 0)).toBeGreaterThan(2);
});

it("keeps answering while the pane is closed, and opens it again from the ribbon", async () => {
  const { page } = workbench;
  await page.getByRole("button", { name: "Close the task pane" }).click();
  expect(await page.getByTitle("Shorewise task pane").isVisible()).toBe(false);
  await goTo(page, "A32");
  await type(page, "=SHORE.OFFSHORE_SAVINGS(10,60000,20000)");
  await calculated(page);
  expect(typeof (await cell(31, 0))).toBe("number");
  await page.getByRole("button", { name: "Open Shorewise" }).click();
  expect(await page.getByTitle("Shorewise task pane").isVisible()).toBe(true);
});

it("has a page that can be used without seeing it", async () => {
  const { page } = workbench;
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // The grid's own parts are Univer's; the pane is checked in the tests of the pane.
    const { violations: found } = await axe.run({ exclude: [["#sheet"], ["iframe"]] });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
  expect(violations).toEqual([]);
});

it("asks nothing of any other place, and throws nothing", () => {
  const outside = workbench.requests.filter(
    (address) => !/^(data|blob):/.test(address) && !address.startsWith(workbench.address),
  );
  expect(outside).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
