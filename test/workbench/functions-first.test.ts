/** Cells must not wait for the pane: its script is held back here, as on a slow line, and formulas answer all the same. */
import type { Page, Route } from "playwright-core";
import { goTo, openWorkbench, type OpenWorkbench, START_TIMEOUT_MS, type, valuesInFront } from "./open-workbench";

jest.setTimeout(START_TIMEOUT_MS);

it("answers formulas while the pane's script is on its way, and shows the pane when it arrives", async () => {
  const held: Route[] = [];
  let pageOpened: (page: Page) => void;
  const opened = new Promise<Page>((resolve) => (pageOpened = resolve));
  const opening: Promise<OpenWorkbench> = openWorkbench(undefined, async (context) => {
    context.once("page", (page) => pageOpened(page));
    await context.route("**/pane.js", (route) => void held.push(route));
  });
  const page = await opened;
  const pane = page.frameLocator('iframe[title="Shorewise task pane"]');
  await page.waitForFunction(() => globalThis.shorewiseWorkbench !== undefined, undefined, {
    timeout: START_TIMEOUT_MS,
  });
  await goTo(page, "A1");
  await type(page, '=SHORE.SOURCING_CRITERIA("Offshore")');
  while ((await valuesInFront(page))[0]?.[0] !== "F1") await page.waitForTimeout(100);
  expect((await valuesInFront(page)).map(([id]) => id)).toEqual(["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8"]);

  expect(held.length).toBeGreaterThan(0);
  expect(await pane.getByText("Starting Shorewise…").count()).toBe(1);
  expect(await pane.getByRole("tab").count()).toBe(0);
  await Promise.all(held.map((route) => route.continue()));
  const workbench = await opening;
  expect(await workbench.pane.getByRole("tab").count()).toBeGreaterThan(0);
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});
