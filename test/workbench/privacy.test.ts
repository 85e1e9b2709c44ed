/** What leaves the machine while somebody works with Shorewise: nothing. And what its pages let in. */
import path from "node:path";
import type { BrowserContext } from "playwright-core";
import { OFFICE_JS } from "../../build/office-js";
import {
  calculated,
  namesOfViews,
  openView,
  openWorkbench,
  type OpenWorkbench,
  START_TIMEOUT_MS,
  STEP_TIMEOUT_MS,
} from "./open-workbench";

jest.setTimeout(STEP_TIMEOUT_MS);

const ROOT = path.join(__dirname, "..", "..");
const OFFICE_JS_FOLDER = OFFICE_JS.slice(0, OFFICE_JS.lastIndexOf("/") + 1);

/** office.js writes two style attributes while it starts and does without them; letting them in would let in every other one. */
const OFFICE_JS_OWN_STYLE = /^style-src-attr inline in \S+\/excel-web-16\.00\.js: $/;

let workbench: OpenWorkbench;
afterEach(() => workbench.close());

/** A session in which everything is opened: each view, a template, a function in a cell, the ribbon. */
async function work({ page, pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "Insert the portfolio" }).click();
  await pane.getByText(/is on the new sheet/).waitFor();
  await calculated(page);
  const views = await namesOfViews(pane);
  expect(views.length).toBeGreaterThan(3);
  for (const name of views) {
    await openView(pane, name);
    await pane.getByRole("tabpanel").first().waitFor();
  }
  for (const button of await page.getByRole("toolbar", { name: "Ribbon" }).getByRole("button").all()) {
    await button.click();
    await calculated(page);
  }
}

/** Has the pane's page arrive as it is published, and Microsoft's address answered from the package. */
async function serveAsPublished(context: BrowserContext): Promise<void> {
  const page = path.join(ROOT, "dist", "taskpane.html");
  const library = path.join(ROOT, "node_modules", "@microsoft", "office-js", "dist");
  await context.route("**/taskpane.html", (route) =>
    route.fulfill({ path: page, contentType: "text/html; charset=utf-8" }),
  );
  await context.route(`${OFFICE_JS_FOLDER}**`, (route) => {
    const [file = ""] = route.request().url().slice(OFFICE_JS_FOLDER.length).split("?");
    return route.fulfill({ path: path.join(library, file) });
  });
}

const outside = (addresses: readonly string[], own: string): string[] =>
  addresses.filter((address) => !/^(data|blob):/.test(address) && !address.startsWith(own));

it(
  "asks nothing of any other place in a whole session, stores no cookie, and breaks none of its own rules",
  async () => {
    workbench = await openWorkbench();
    await work(workbench);
    expect(workbench.requests.length).toBeGreaterThan(10);
    expect(outside(workbench.requests, workbench.address)).toEqual([]);
    expect(workbench.violations.filter((violation) => !OFFICE_JS_OWN_STYLE.test(violation))).toEqual([]);
    expect(workbench.errors).toEqual([]);
    expect(await workbench.page.context().cookies()).toEqual([]);
  },
  START_TIMEOUT_MS,
);

it(
  "needs from Microsoft office.js alone when the page is served as it is published",
  async () => {
    workbench = await openWorkbench(undefined, serveAsPublished);
    await work(workbench);
    const others = outside(workbench.requests, workbench.address);
    expect(others).toContain(OFFICE_JS);
    expect(others.filter((address) => !address.startsWith(OFFICE_JS_FOLDER))).toEqual([]);
    expect(workbench.violations.filter((violation) => !OFFICE_JS_OWN_STYLE.test(violation))).toEqual([]);
    expect(workbench.errors).toEqual([]);
  },
  START_TIMEOUT_MS,
);

it(
  "lets the pane neither call another place nor run a script or a style that somebody put into it",
  async () => {
    workbench = await openWorkbench();
    const frame = workbench.page.frames().find((each) => each.url().endsWith("/taskpane.html"));
    const outcome = await frame?.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "globalThis.wasRun = true";
      document.body.append(script);
      const style = document.createElement("style");
      style.textContent = "body { outline: 7px solid red }";
      document.head.append(style);
      const call = await fetch("https://example.org/").then(
        () => "answered",
        () => "refused",
      );
      return { call, wasRun: "wasRun" in globalThis, outline: getComputedStyle(document.body).outlineWidth };
    });
    expect(outcome).toEqual({ call: "refused", wasRun: false, outline: expect.not.stringContaining("7px") });
    const refused = () => workbench.violations.filter((violation) => !OFFICE_JS_OWN_STYLE.test(violation));
    // The browser reports what it refused a moment later.
    while (refused().length < 3) await workbench.page.waitForTimeout(50);
    expect(refused().map((violation) => violation.split(" ")[0])).toEqual(
      expect.arrayContaining(["connect-src", "script-src-elem", "style-src-elem"]),
    );
  },
  START_TIMEOUT_MS,
);
