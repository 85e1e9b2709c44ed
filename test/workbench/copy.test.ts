/** Working on a copy: the pane hands out the workbook as a file and opens another from it; the original stays as it is. */
import type { Page } from "playwright-core";
import { calculated, openView, START_TIMEOUT_MS, STEP_TIMEOUT_MS, workbenchForTests } from "./open-workbench";

const workbench = workbenchForTests({ width: 1500, height: 1000 });
const WORK_TIMEOUT_MS = STEP_TIMEOUT_MS * 3;
jest.setTimeout(WORK_TIMEOUT_MS * 2);

const paneOf = (page: Page) => page.frameLocator('iframe[title="Shorewise task pane"]');

/** Everything that two workbooks of the same content have in common. */
async function contents(page: Page) {
  await calculated(page);
  return page.evaluate(() => {
    const { grid, host } = globalThis.shorewiseWorkbench ?? {};
    if (!grid || !host) throw new Error("The workbench has not started.");
    const names = [...grid.names()].sort((a, b) => (a.name < b.name ? -1 : 1));
    return {
      sheets: grid.sheets().map(({ id, name, tabColor, gridlines, visible }) => {
        const used = grid.usedArea(id);
        const at = used && { row: used.row, column: used.column, rows: used.rows, columns: used.columns };
        return {
          ...{ name, tabColor: tabColor.toUpperCase(), gridlines, visible, at },
          formulas: used && grid.formulas(used),
          values: used && grid.values(used),
          texts: used && grid.texts(used),
          fills:
            used &&
            grid.formats(used).map((row) => row.map(({ fillColor, bold }) => [fillColor ?? null, bold ?? false])),
          widths:
            used &&
            Array.from(
              { length: used.columns },
              (_none, column) => grid.areaInPixels({ ...used, column, columns: 1 }).width,
            ),
        };
      }),
      names: names.map(({ name, formula, comment, visible }) => ({ name, formula, comment, visible })),
      tables: grid.tables().map(({ name, area, columns }) => ({ name, row: area.row, rows: area.rows, columns })),
      settings: host.settings.pairs(),
    };
  });
}

/** Formulas of the add-in; the notice lists them as texts. */
const shore = ({ sheets }: Awaited<ReturnType<typeof contents>>) =>
  sheets
    .filter(({ name }) => name !== "Shorewise notice")
    .flatMap(({ formulas }) => formulas?.flat() ?? [])
    .filter((cell) => /^=.*SHORE\./.test(String(cell)));

beforeAll(async () => {
  for (const title of ["Function portfolio", "Provider scorecard"]) {
    await workbench.pane.getByRole("button", { name: `Insert ${title}` }).click();
    await workbench.pane.getByText(new RegExp(`${title}.* is on the new sheet`)).waitFor();
    await calculated(workbench.page);
  }
}, START_TIMEOUT_MS * 2);

it("opens a copy that is the same in a window of its own, shares the copy, and leaves the original alone", async () => {
  const { page, pane } = workbench;
  await openView(pane, "Share");
  await pane.getByText("Values", { exact: true }).click();
  await pane.getByRole("button", { name: "See what will change" }).click();
  await pane.getByRole("button", { name: /copy/i }).waitFor();
  // A choice is kept once it has come to rest; the copy would have it, what was read before would not.
  await page.waitForFunction(() =>
    globalThis.shorewiseWorkbench?.host.settings.pairs().some(([key]) => key === "Shorewise.sharing"),
  );
  const original = await contents(page);
  expect(shore(original).length).toBeGreaterThan(5);
  expect(original.settings).not.toEqual([]);
  const opened = page.context().waitForEvent("page");
  await pane.getByRole("button", { name: /copy/i }).click();
  const copy = await opened;
  copy.setDefaultTimeout(STEP_TIMEOUT_MS);
  await pane.getByText(/copy/i).last().waitFor();
  await copy.waitForFunction(() => globalThis.shorewiseWorkbench !== undefined);
  await paneOf(copy).getByRole("tab").first().waitFor();
  expect(await copy.title()).toMatch(/^Copy/);
  expect(await contents(copy)).toEqual(original);

  const itsPane = paneOf(copy);
  await openView(itsPane, "Share");
  await itsPane.getByText("Values", { exact: true }).click();
  await itsPane.getByRole("button", { name: "See what will change" }).click();
  await itsPane.getByRole("button", { name: "Change this workbook" }).click();
  await itsPane.getByText(/Ready to be handed on/).waitFor({ timeout: WORK_TIMEOUT_MS });
  const shared = await contents(copy);
  expect(shore(shared)).toEqual([]);
  expect(shared.sheets.map(({ name }) => name)).toContain("Shorewise notice");
  expect(await contents(page)).toEqual(original);
  await copy.close();
});

it("asks nothing of any other place, and throws nothing", () => {
  const outside = workbench.requests.filter(
    (address) => !/^(data|blob):/.test(address) && !address.startsWith(workbench.address),
  );
  expect(outside).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
