/** The entry as the page loads it, in and outside Excel. */
import { screen } from "@testing-library/react";

// What Excel would have to answer is not asked for before the user acts.
beforeEach(() => {
  jest.resetModules();
  document.head.innerHTML = "";
  document.body.innerHTML = '<div id="pane">Starting</div>';
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

function inOffice(host: string | null, officeTheme?: object): void {
  Object.assign(globalThis, {
    Office: { HostType: { Excel: "Excel" }, context: { officeTheme }, onReady: async () => ({ host }) },
  });
}

test.each([
  ["office.js could not be loaded", () => undefined],
  ["the page is open in a plain browser tab", () => inOffice(null)],
  ["another Office program is around it", () => inOffice("Word")],
])("when %s, the page says what it is and how to open it", async (_, arrange) => {
  arrange();
  await import("../../src/taskpane/taskpane");
  await screen.findByRole("heading", { name: "Shorewise runs inside Excel" });
  expect(screen.getAllByRole("listitem")).toHaveLength(3);
});

test("in Excel the pane opens on the templates, in Excel's colours", async () => {
  inOffice("Excel", { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" });
  await import("../../src/taskpane/taskpane");
  await screen.findByRole("button", { name: "Insert the portfolio" });
  expect(document.querySelector<HTMLElement>(".themed")?.style.getPropertyValue("--page")).toBe("#262626");
});

test("no style asks a server for anything", async () => {
  inOffice("Excel");
  await import("../../src/taskpane/taskpane");
  await screen.findByRole("button", { name: "Insert the portfolio" });
  const rules = Array.from(document.styleSheets).flatMap((sheet) => Array.from(sheet.cssRules, (rule) => rule.cssText));
  expect(rules.length).toBeGreaterThan(20);
  expect(rules.filter((rule) => /url\(|@font-face|@import/.test(rule))).toEqual([]);
});
