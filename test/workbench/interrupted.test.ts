/** A host that takes its time, and a pane that is closed while it works: what a person sees and can do, in the real page. */
import { openView, goTo, reopenPane, STEP_TIMEOUT_MS, type, valuesInFront, workbenchForTests } from "./open-workbench";

const workbench = workbenchForTests();
jest.setTimeout(2 * STEP_TIMEOUT_MS);

declare global {
  /** Only in a page under test: lets the request through that is held. */
  var letThrough: (() => void) | undefined;
}

/** Excel does not answer the request that holds this text until it is let through; that must have been asked for first. */
const hold = (text: string): Promise<void> =>
  workbench.page.evaluate((held) => {
    const host = globalThis.shorewiseWorkbench?.host;
    if (host === undefined) throw new Error("The workbench has not started.");
    globalThis.letThrough = undefined;
    host.beforeRequest = (request) =>
      JSON.stringify(request).includes(held)
        ? new Promise((resolve) => {
            globalThis.letThrough = resolve;
          })
        : Promise.resolve();
  }, text);

const isHeld = async (): Promise<void> => {
  await workbench.page.waitForFunction(() => globalThis.letThrough !== undefined);
};

const letThrough = (): Promise<void> =>
  workbench.page.evaluate(() => {
    const host = globalThis.shorewiseWorkbench?.host;
    if (host !== undefined) host.beforeRequest = undefined;
    globalThis.letThrough?.();
  });

const answerAfter = (milliseconds: number): Promise<void> =>
  workbench.page.evaluate((wait) => {
    const host = globalThis.shorewiseWorkbench?.host;
    if (host !== undefined) host.beforeRequest = () => new Promise((resolve) => setTimeout(resolve, wait));
  }, milliseconds);

const sheetNames = (): Promise<string[] | undefined> =>
  workbench.page.evaluate(() => globalThis.shorewiseWorkbench?.grid.sheets().map(({ name }) => name));

const nameCount = (): Promise<number | undefined> =>
  workbench.page.evaluate(() => globalThis.shorewiseWorkbench?.grid.names().length);

const insert = () => workbench.pane.getByRole("button", { name: "Insert the portfolio" });
const closeMessage = () => workbench.pane.getByRole("button", { name: "Close this message" });

it("shows how far it is while Excel takes its time, leaves the sheet to the person, and can be stopped", async () => {
  const { page, pane } = workbench;
  await hold("(unfinished)");
  await insert().click();
  await isHeld();
  await pane.getByText("Making a place for the template").first().waitFor();
  await goTo(page, "B2");
  await type(page, "typed meanwhile");
  await openView(pane, "About");
  await openView(pane, "Templates");
  await pane.getByRole("button", { name: "Stop" }).click();
  await pane
    .getByText(/Stopping; what was written is removed/)
    .first()
    .waitFor();
  await letThrough();
  await pane.getByText(/was stopped\. The workbook is as it was/).waitFor();
  expect(await sheetNames()).toEqual(["Sheet1"]);
  expect(await nameCount()).toBe(0);
  expect(await valuesInFront(page, { row: 1, column: 1, rows: 1, columns: 1 })).toEqual([["typed meanwhile"]]);
  await closeMessage().click();
});

it("inserts and evaluates with an Excel that takes a second for each answer", async () => {
  const { page, pane } = workbench;
  await answerAfter(1000);
  await insert().click();
  await pane.getByText('Writing "Function portfolio"').first().waitFor();
  await pane.getByText(/is on the new sheet/).waitFor();
  await pane.getByRole("button", { name: "Evaluate a row" }).click();
  await pane.getByRole("button", { name: "Write the results" }).waitFor();
  await answerAfter(0);
  expect(await sheetNames()).toEqual(["Sheet1", "Function portfolio"]);
  expect((await valuesInFront(page)).flat()).toContain("Function");
});

it("finds results that were being written when the pane was closed, and deletes their sheet", async () => {
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Write the results" }).click();
  await pane.getByRole("combobox", { name: "Where" }).selectOption("sheet");
  const names = await nameCount();
  await hold("(unfinished)");
  await pane.getByRole("button", { name: "Write", exact: true }).click();
  await isHeld();
  await reopenPane(workbench);
  // What had been sent before still arrives.
  await letThrough();
  await workbench.page.waitForFunction(() =>
    globalThis.shorewiseWorkbench?.grid.sheets().some(({ name }) => name === "Evaluation (unfinished)"),
  );
  await reopenPane(workbench);
  await pane
    .getByText(/“Evaluation” was not finished: the sheet “Evaluation \(unfinished\)” is not complete/)
    .waitFor();
  await pane.getByRole("button", { name: "Delete that sheet" }).click();
  await pane.getByText("Removed. Everything else is as it was.").waitFor();
  expect(await sheetNames()).toEqual(["Sheet1", "Function portfolio"]);
  expect(await nameCount()).toBe(names);
  await closeMessage().click();
});

/** Names so long that few rows take two requests. */
const CSV = Buffer.from(
  ["Function", ...Array.from({ length: 48 }, (_, row) => `row ${row} ${"and so on ".repeat(3000)}`)].join("\n"),
);

it("finds a list that was half written when the pane was closed; deleted, it is inserted again as if nothing had been", async () => {
  const { page, pane } = workbench;
  await page.reload();
  await page.waitForFunction(() => globalThis.shorewiseWorkbench !== undefined);
  const card = pane.getByRole("article", { name: "Function portfolio" });
  const order = async (): Promise<void> => {
    const options = card.getByRole("button", { name: "Options of Function portfolio" });
    if ((await options.getAttribute("aria-expanded")) !== "true") await options.click();
    await card.getByText("My list, from a CSV file").click();
    await card
      .getByLabel("CSV file", { exact: true })
      .setInputFiles({ name: "long.csv", mimeType: "text/csv", buffer: CSV });
    await card.getByText(/long\.csv: 48 rows/).waitFor();
    await card.getByRole("button", { name: /with these options/ }).click();
  };
  await hold("row 47 ");
  await order();
  await isHeld();
  await pane
    .getByText(/^Writing rows \d+ to 48 of 48/)
    .first()
    .waitFor();
  await reopenPane(workbench);
  await letThrough();
  await pane
    .getByText(/“Function portfolio” was not finished: the sheet “Function portfolio \(unfinished\)” is not complete/)
    .waitFor();
  expect(await sheetNames()).toEqual(["Sheet1", "Function portfolio (unfinished)"]);
  await pane.getByRole("button", { name: "Delete that sheet" }).click();
  await pane.getByText("Removed. Everything else is as it was.").waitFor();
  expect(await sheetNames()).toEqual(["Sheet1"]);
  expect(await nameCount()).toBe(0);
  await order();
  await pane.getByText(/is on the new sheet/).waitFor();
  expect(await sheetNames()).toEqual(["Sheet1", "Function portfolio"]);
});

it("throws nothing", () => {
  expect(workbench.errors).toEqual([]);
});
