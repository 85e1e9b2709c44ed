import { existsSync } from "node:fs";
import path from "node:path";
import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from "playwright-core";
import { browserForTests } from "../../build/find-browser";
import type { Area, CellValue } from "../../workbench/grid/grid";
import { columnName } from "../../workbench/grid/cell-names";
import { localhostCertificate } from "../../workbench/serve/certificate";
import { startServer } from "../../workbench/serve/server";

const ROOT = path.join(__dirname, "..", "..");

/** Everything that makes a Chromium behave alike everywhere, as root in a container too, and ask nothing of its maker. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starting a browser and a spreadsheet takes its time on a small machine. */
export const START_TIMEOUT_MS = 180_000;
export const STEP_TIMEOUT_MS = 60_000;

export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly address: string;
  /** Addresses of everything that page and pane have asked for. */
  readonly requests: readonly string[];
  /** Errors that nobody caught, in the page or in the pane. */
  readonly errors: readonly string[];
  /** What a page's security policy refused, in the page or in the pane. */
  readonly violations: readonly string[];
  readonly close: () => Promise<void>;
}

declare global {
  /** Only in a page under test. */
  var tellViolation: ((violation: string) => unknown) | undefined;
}

function checkBuilt(): void {
  for (const file of ["dist/taskpane.html", "dist-workbench/workbench.js"]) {
    if (!existsSync(path.join(ROOT, file))) throw new Error(`${file} is missing: run npm run build:all first.`);
  }
}

async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserForTests(), headless: true, args: FLAGS });
}

const VIEWPORT = { width: 1440, height: 900 };

/**
 * Serves the built pages and opens the workbench in a browser of its own, ready to work in.
 *
 * @param prepare is given the browser's context before the first page is opened in it
 * @param locale Office's display language
 */
export async function openWorkbench(
  viewport = VIEWPORT,
  prepare: (context: BrowserContext) => Promise<void> = async () => {},
  locale = "en-US",
): Promise<OpenWorkbench> {
  checkBuilt();
  const server = await startServer(0, await localhostCertificate());
  const browser = await launch();
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
  const [requests, errors, violations]: [string[], string[], string[]] = [[], [], []];
  await context.exposeFunction("tellViolation", (violation: string) => violations.push(violation));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
      void globalThis.tellViolation?.(`${effectiveDirective} ${blockedURI} in ${sourceFile}: ${sample}`);
    });
  });
  await prepare(context);
  const page = await context.newPage();
  page.on("request", (request) => requests.push(request.url()));
  page.on("websocket", (socket) => requests.push(socket.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.setDefaultTimeout(STEP_TIMEOUT_MS);
  await page.goto(`${server.address}?locale=${locale}`);
  const pane = page.frameLocator('iframe[title="Shorewise task pane"]');
  await page.waitForFunction(() => globalThis.shorewiseWorkbench !== undefined);
  await pane.getByRole("tab").first().waitFor();
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { page, pane, address: server.address, requests, errors, violations, close };
}

/**
 * A workbench for the tests of a file: opened before the first, closed after the last. Call it at the top of the file; the
 * parts of what it returns are there once the tests, or what stands before them, run.
 */
export function workbenchForTests(...options: Parameters<typeof openWorkbench>): OpenWorkbench {
  const workbench = {} as OpenWorkbench;
  jest.setTimeout(STEP_TIMEOUT_MS);
  beforeAll(async () => {
    Object.assign(workbench, await openWorkbench(...options));
  }, START_TIMEOUT_MS);
  afterAll(() => workbench.close());
  return workbench;
}

/** Goes to a cell the way a person does who knows its address: by the box left of the formula bar. */
export async function goTo(page: Page, cell: string): Promise<void> {
  const box = page.locator("#sheet input").first();
  await box.fill(cell);
  await box.press("Enter");
}

/** Types into the cell under the cursor. */
export async function type(page: Page, text: string, then: "Enter" | "Tab" = "Enter"): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press(then);
}

/** Waits until nothing is calculated any more. */
export async function calculated(page: Page): Promise<void> {
  await page.evaluate(() => globalThis.shorewiseWorkbench?.grid.calculated());
}

/** Values of the sheet in front; without an area, of all of it that is used. */
export async function valuesInFront(page: Page, area?: Omit<Area, "sheetId">): Promise<CellValue[][]> {
  await calculated(page);
  return page.evaluate((asked) => {
    const grid = globalThis.shorewiseWorkbench?.grid;
    if (!grid) throw new Error("The workbench has not started.");
    const sheetId = grid.activeSheetId();
    const used = grid.usedArea(sheetId);
    if (!asked && !used) return [];
    // From A1, so that indices are rows and columns of the sheet.
    const all = {
      row: 0,
      column: 0,
      rows: (used?.row ?? 0) + (used?.rows ?? 1),
      columns: (used?.column ?? 0) + (used?.columns ?? 1),
    };
    return grid.values({ sheetId, ...(asked ?? all) });
  }, area);
}

const moreViews = (pane: FrameLocator) => pane.getByRole("button", { name: /^(More|Mehr)/ });

/** Every view of the pane, those of the menu behind the tabs included. */
export async function namesOfViews(pane: FrameLocator): Promise<string[]> {
  const tabs = await pane.getByRole("tab").allTextContents();
  await moreViews(pane).click();
  const others = await pane.getByRole("menuitemcheckbox").allTextContents();
  await moreViews(pane).press("Escape");
  return [...tabs, ...others];
}

/** Chooses among radio buttons by keyboard: Fabric lays its own drawing over the control, which a mouse would hit. */
export const choose = (pane: FrameLocator, name: string): Promise<void> =>
  pane.getByRole("radio", { name, exact: true }).press(" ");

/** Where a function's value under a heading of the list in front stands, and what it is. */
export async function tablePlace(
  page: Page,
  name: string,
  heading: string,
): Promise<{ cell: string; value: CellValue }> {
  const cells = await valuesInFront(page);
  const header = cells.findIndex((row) => row[0] === "Function");
  const row = cells.findIndex((each, index) => index > header && each[0] === name);
  const column = (cells[header] ?? []).indexOf(heading);
  const value = cells[row]?.[column];
  if (row < 0 || column < 0 || value === undefined) throw new Error(`There is no ${heading} of ${name}.`);
  return { cell: `${columnName(column)}${String(row + 1)}`, value };
}

/** Loads the pane anew, as when the workbook is opened again: all that it knows afterwards stands in the workbook. */
export async function reopenPane({ page, pane }: Pick<OpenWorkbench, "page" | "pane">): Promise<void> {
  await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>("#pane iframe");
    if (frame === null) throw new Error("There is no pane.");
    return new Promise<void>((loaded) => {
      frame.addEventListener("load", () => loaded(), { once: true });
      // eslint-disable-next-line no-self-assign -- that is how a frame is loaded anew
      frame.src = frame.src;
    });
  });
  await pane.getByRole("tab").first().waitFor();
}

/** Goes to a view as a person does: by its tab, or through the menu behind the tabs. */
export async function openView(pane: FrameLocator, name: string): Promise<void> {
  const tab = pane.getByRole("tab", { name, exact: true });
  if ((await tab.count()) > 0) {
    await tab.click();
    return;
  }
  await moreViews(pane).click();
  await pane.getByRole("menuitemcheckbox", { name, exact: true }).click();
}
