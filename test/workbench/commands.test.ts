/** The add-in's commands where a person finds them: ribbon, context menu of cells, keyboard. */
import { START_TIMEOUT_MS, workbenchForTests } from "./open-workbench";

const workbench = workbenchForTests();

const ribbon = () => workbench.page.getByRole("group", { name: "Shorewise" });
const sheetNames = () =>
  workbench.page.evaluate(() => globalThis.shorewiseWorkbench?.grid.sheets().map(({ name }) => name));
const closePane = () => workbench.page.getByRole("button", { name: "Close the task pane" }).click();
const selectedView = () => workbench.pane.getByRole("tab", { selected: true }).textContent();

async function rightClickOnCell(): Promise<void> {
  const sheet = await workbench.page.locator("#sheet").boundingBox();
  await workbench.page.mouse.click((sheet?.x ?? 0) + 300, (sheet?.y ?? 0) + 300, { button: "right" });
}

it("shows the group with its buttons and menus", async () => {
  expect(await ribbon().getByRole("button").allTextContents()).toEqual([
    "Open Shorewise",
    "Insert template",
    "Evaluate selection",
    "Share",
    "Help",
  ]);
});

it("lists the seven templates, and goes through them by the arrow keys", async () => {
  const { page } = workbench;
  await ribbon().getByRole("button", { name: "Insert template" }).press("Enter");
  const items = page.getByRole("menu", { name: "Insert template" }).getByRole("menuitem");
  expect(await items.count()).toBe(7);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe(await items.first().textContent());
  await page.keyboard.press("ArrowUp");
  expect(await focused()).toBe(await items.last().textContent());
  await page.keyboard.press("Escape");
  expect(await page.getByRole("menu", { name: "Insert template" }).count()).toBe(0);
});

it("inserts the template chosen", async () => {
  const { page } = workbench;
  await ribbon().getByRole("button", { name: "Insert template" }).click();
  await page.getByRole("menuitem", { name: "Key differences" }).click();
  await workbench.pane.getByText(/is on the new sheet/).waitFor();
  expect(await sheetNames()).toEqual(["Sheet1", "Key differences"]);
});

it("opens the pane at Evaluate from the ribbon", async () => {
  await closePane();
  await ribbon().getByRole("button", { name: "Evaluate selection" }).click();
  await workbench.pane.getByRole("tab", { name: "Evaluate", selected: true }).waitFor();
  expect(await workbench.page.locator("body.pane-closed").count()).toBe(0);
});

it.each(["Evaluate these rows", "Explain this row"])("offers %s on cells", async (label) => {
  const { page, pane } = workbench;
  await pane.getByRole("tab", { name: "Templates" }).click();
  await closePane();
  await rightClickOnCell();
  const menu = page.getByRole("menu", { name: "Shorewise" });
  expect(await menu.getByRole("menuitem").count()).toBe(2);
  await menu.getByRole("menuitem", { name: label }).click();
  await pane.getByRole("tab", { name: "Evaluate", selected: true }).waitFor();
  expect(await menu.count()).toBe(0);
});

it("answers to the keyboard", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("tab", { name: "Templates" }).click();
  await closePane();
  await page.locator("#sheet").click({ position: { x: 300, y: 300 } });
  await page.keyboard.press("Control+Alt+Shift+E");
  await pane.getByRole("tab", { name: "Evaluate", selected: true }).waitFor();
  await page.keyboard.press("Control+Alt+Shift+P");
  await page.waitForFunction(() =>
    globalThis.shorewiseWorkbench?.grid.sheets().some(({ name }) => name.startsWith("Function portfolio")),
  );
  expect(await selectedView()).toContain("Evaluate");
});

it("threw nothing", () => {
  expect(workbench.errors).toEqual([]);
});

it(
  "speaks German where Office does",
  async () => {
    await workbench.page.goto(`${workbench.address}?locale=de-DE`);
    await workbench.page.getByRole("button", { name: "Vorlage einfügen" }).click();
    await workbench.page.getByRole("menuitem", { name: "Standortvergleich" }).waitFor();
  },
  START_TIMEOUT_MS,
);
