/** Formulas answer while the pane's own script is still on its way. */
import type { BrowserContext, Page } from "playwright-core";
import { goTo, openWorkbench, START_TIMEOUT_MS, type, valuesInFront } from "./open-workbench";

async function firstPage(context: () => BrowserContext | undefined): Promise<Page> {
  for (;;) {
    const [page] = context()?.pages() ?? [];
    if (page !== undefined) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it(
  "answers a formula before taskpane.js has arrived",
  async () => {
    let context: BrowserContext | undefined;
    let letPaneLoad = (): void => undefined;
    const mayLoad = new Promise<void>((resolve) => (letPaneLoad = resolve));
    let hasLoaded = false;
    const opening = openWorkbench(undefined, async (opened) => {
      context = opened;
      await opened.route("**/taskpane.js", async (route) => {
        await mayLoad;
        hasLoaded = true;
        await route.continue();
      });
    });
    const page = await firstPage(() => context);
    await page.waitForFunction(() => globalThis.shorewiseWorkbench !== undefined, undefined, {
      timeout: START_TIMEOUT_MS,
    });
    await goTo(page, "A1");
    await type(page, '=SHORE.SOURCING_CRITERIA("Offshore")');
    await page.waitForFunction(() => {
      const grid = globalThis.shorewiseWorkbench?.grid;
      const at = { sheetId: grid?.activeSheetId() ?? "", row: 0, column: 0, rows: 1, columns: 1 };
      return grid?.values(at)[0]?.[0] === "F1";
    });
    expect(hasLoaded).toBe(false);
    letPaneLoad();
    const workbench = await opening;
    expect((await valuesInFront(workbench.page))[0]?.[0]).toBe("F1");
    await workbench.close();
  },
  START_TIMEOUT_MS,
);
