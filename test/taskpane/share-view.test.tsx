import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { GERMAN } from "../../src/words/german";
import { speak } from "../../src/words/language";
import { askToShare } from "../../src/workbook/pane-requests";
import type { ControlOptions } from "../../src/workbook/sharing/control";
import { FakeWorkbook } from "./fake-workbook";
import { openView, showPane } from "./show";

// Fabric takes its time on a busy machine.
jest.setTimeout(60_000);

let workbook: FakeWorkbook;

beforeEach(async () => {
  await speak("en-US");
  workbook = new FakeWorkbook();
});

const button = (name: string) => screen.getByRole("button", { name });
const open = async () => {
  showPane(workbook);
  await openView("Share");
};
const look = async () => {
  fireEvent.click(button("See what will change"));
  return screen.findByRole("group", { name: "What will change" });
};

test("explains the three ways where one is chosen, native formulas first", async () => {
  await open();
  const ways = screen.getAllByRole("radio");
  expect(ways.map((way) => way.getAttribute("aria-labelledby"))).toEqual(["way-native", "way-values", "way-addIn"]);
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Native formulas" }).checked).toBe(true);
  expect(screen.getByText(/For any spreadsheet program/)).toBeTruthy();
});

test("says exactly what will change, and changes nothing before it is told to", async () => {
  await open();
  const report = await look();
  expect(within(report).getByText("74 formulas on 2 sheets")).toBeTruthy();
  expect(within(report).getByText("70 formulas will be native and stay live.")).toBeTruthy();
  expect(within(report).getByText("4 formulas will be frozen as values.")).toBeTruthy();
  const rows = within(report).getAllByRole("row");
  expect(rows.map(({ textContent }) => textContent)).toEqual(["SOURCING_SCORE70 ×live", "TIMEZONE_OVERLAP4 ×frozen"]);
  expect(workbook.sharing.asked).toEqual(["survey native"]);
  fireEvent.click(button("Change this workbook"));
  expect(await screen.findByText(/All results are the same as before/)).toBeTruthy();
  expect(workbook.sharing.asked).toEqual(["survey native", "share native"]);
});

test("looks anew when another way is chosen", async () => {
  await open();
  await look();
  fireEvent.click(screen.getByRole("radio", { name: "Values" }));
  expect(screen.queryByRole("button", { name: "Change this workbook" })).toBeNull();
  await look();
  expect(workbook.sharing.asked).toEqual(["survey native", "survey values"]);
});

test("offers a copy only where Excel can open one", async () => {
  await open();
  await look();
  expect(screen.queryByRole("button", { name: "Work on a copy instead" })).toBeNull();
});

test("works on a copy", async () => {
  workbook.sharing.copies = true;
  await open();
  await look();
  fireEvent.click(button("Work on a copy instead"));
  expect(await screen.findByText(/A copy has been opened/)).toBeTruthy();
  expect(workbook.sharing.asked).toEqual(["survey native", "copy"]);
});

test.each([
  [{ protectedSheets: ["Budget"] }, /Protected sheets.*Budget/],
  [{ takenNames: ["SOURCING_SCORE"] }, /rename them first: SOURCING_SCORE/],
])("says what stands in the way, and offers no change: %j", async (obstacle, text) => {
  workbook.sharing.found = { ...workbook.sharing.found, ...obstacle };
  await open();
  await look();
  expect(screen.getByText(text)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Change this workbook" })).toBeNull();
});

test("shows how far it is, and can be stopped", async () => {
  let options: ControlOptions = {};
  workbook.sharing.share = (_way, given) => {
    options = given;
    return new Promise((_resolve, reject) => {
      given.signal?.addEventListener("abort", () => reject(Object.assign(new Error("x"), { name: "Stopped" })));
    });
  };
  await open();
  await look();
  fireEvent.click(button("Change this workbook"));
  act(() => options.onProgress?.({ step: "Changing cells: 20 of 74", done: 20, total: 74 }));
  expect(screen.getByText("Changing cells: 20 of 74")).toBeTruthy();
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("27");
  expect(screen.getByRole("button", { name: "Restore formulas" }).hasAttribute("disabled")).toBe(true);
  fireEvent.click(button("Stop"));
  expect(await screen.findByText("Stopped. The workbook is as it was.")).toBeTruthy();
});

describe("while other views are in front", () => {
  const away = async () => openView("Templates");
  const back = async () => openView("Share");
  let options: ControlOptions = {};
  let finish: () => void = () => undefined;

  beforeEach(async () => {
    const { share } = workbook.sharing;
    workbook.sharing.share = (way, given) =>
      new Promise((resolve, reject) => {
        options = given;
        finish = () => void share.call(workbook.sharing, way, given).then(resolve);
        given.signal?.addEventListener("abort", () => reject(Object.assign(new Error("x"), { name: "Stopped" })));
      });
    await open();
    fireEvent.click(screen.getByRole("radio", { name: "Values" }));
    await look();
    fireEvent.click(button("Change this workbook"));
    await away();
    act(() => options.onProgress?.({ step: "Changing cells: 20 of 74", done: 20, total: 74 }));
  });

  test("work goes on, and can be stopped on return", async () => {
    await back();
    expect(screen.getByText("Changing cells: 20 of 74")).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "Values" }).checked).toBe(true);
    act(() => options.onProgress?.({ step: "Changing cells: 40 of 74", done: 40, total: 74 }));
    expect(screen.getByText("Changing cells: 40 of 74")).toBeTruthy();
    fireEvent.click(button("Stop"));
    expect(await screen.findByText("Stopped. The workbook is as it was.")).toBeTruthy();
  });

  test("its result is found on return", async () => {
    await act(async () => finish());
    await back();
    expect(screen.getByText(/All results are the same as before/)).toBeTruthy();
    fireEvent.click(button("Close this message"));
    await away();
    await back();
    expect(screen.queryByText(/All results are the same as before/)).toBeNull();
  });

  test("nothing else is begun meanwhile", async () => {
    act(() => askToShare("native"));
    await back();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "Values" }).checked).toBe(true);
    expect(button("See what will change").hasAttribute("disabled")).toBe(true);
    expect(button("Repair formulas").hasAttribute("disabled")).toBe(true);
  });
});

test("forgets what would change when the view is left: the workbook may change meanwhile", async () => {
  await open();
  await look();
  await openView("Templates");
  await openView("Share");
  expect(screen.queryByRole("group", { name: "What will change" })).toBeNull();
});

test("tells a failure with what it means", async () => {
  workbook.sharing.share = () => Promise.reject(new Error("protected"));
  await open();
  await look();
  fireEvent.click(button("Change this workbook"));
  expect(await screen.findByText("The workbook was not changed. Explained: protected")).toBeTruthy();
});

test("tells results that differ", async () => {
  const share = workbook.sharing.share;
  workbook.sharing.share = async (way, options) => ({
    ...(await share(way, options)),
    differences: [{ place: "'A'!$B$2", before: 61.25, after: 61.5 }],
  });
  await open();
  await look();
  fireEvent.click(button("Change this workbook"));
  expect(
    await screen.findByText(/1 result differs from before; the first is 'A'!\$B\$2: 61.25 before, 61.5 now/),
  ).toBeTruthy();
});

test("restores, and lists what could not be put back", async () => {
  workbook.sharing.restore = async () => ({
    restored: 70,
    unplaced: [{ place: "Portfolio!B2:B5", formula: "=SHORE.SOURCING_SCORE(C2)", reason: "changed", cells: 4 }],
    keptNotice: "Shorewise notice",
  });
  await open();
  fireEvent.click(button("Restore formulas"));
  expect(
    await screen.findByText(/70 formulas restored.*stays, because.*4 formulas could not be put back/),
  ).toBeTruthy();
  expect(screen.getByRole("listitem").textContent).toBe(
    "Portfolio!B2:B5: =SHORE.SOURCING_SCORE(C2) (the cells hold something else now)",
  );
});

test("repairs", async () => {
  await open();
  fireEvent.click(button("Repair formulas"));
  expect(await screen.findByText("3 formulas entered again.")).toBeTruthy();
});

test("opens with the workbook only when somebody has switched that on", async () => {
  await open();
  const toggle = screen.getByRole("switch", { name: /Open Shorewise with this workbook/ });
  expect(toggle.getAttribute("aria-checked")).toBe("false");
  fireEvent.click(toggle);
  await waitFor(() => expect(workbook.sharing.isAutomatic).toBe(true));
  expect(toggle.getAttribute("aria-checked")).toBe("true");
});

test("says when the switch could not be saved, and shows it as it is", async () => {
  workbook.sharing.setOpensByItself = () => Promise.reject(new Error("read-only"));
  await open();
  const toggle = screen.getByRole("switch", { name: /Open Shorewise with this workbook/ });
  fireEvent.click(toggle);
  expect(await screen.findByText("Explained: read-only")).toBeTruthy();
  expect(toggle.getAttribute("aria-checked")).toBe("false");
});

test("speaks German", async () => {
  await speak("de-AT");
  showPane(workbook);
  await openView(GERMAN.pane.views.names.share);
  await screen.findByRole("heading", { name: GERMAN.sharing.view.title });
  fireEvent.click(button(GERMAN.sharing.view.look));
  expect(await screen.findByText("74 Formeln auf 2 Blättern")).toBeTruthy();
  expect(screen.getByText("4 Formeln werden als Wert eingefroren.")).toBeTruthy();
});

test("comes from the ribbon with the way chosen, or the way back under the fingers", async () => {
  showPane(workbook);
  act(() => askToShare("values"));
  expect((await screen.findByRole<HTMLInputElement>("radio", { name: "Values" })).checked).toBe(true);
  act(() => askToShare("native"));
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Native formulas" }).checked).toBe(true);
  act(() => askToShare("restore"));
  expect(document.activeElement).toBe(button("Restore formulas"));
  act(() => askToShare("repair"));
  expect(document.activeElement).toBe(button("Repair formulas"));
  expect(workbook.sharing.asked).toEqual([]);
});
