import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { BUSINESS_CASE, PORTFOLIO, showPane, openView } from "./show";
import { FakeWorkbook } from "./fake-workbook";
import type { PaneWorkbook } from "../../src/taskpane/pane-workbook";
import { WorkbookError } from "../../src/workbook/excel-errors";

let workbook: FakeWorkbook;
beforeEach(() => {
  workbook = new FakeWorkbook();
});

const click = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole("button", { name }));
};

test("a newcomer finds three steps and one button that inserts the portfolio", async () => {
  showPane(workbook);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Keep, outsource or offshore?");
  const start = screen.getByRole("region", { name: "Keep, outsource or offshore?" });
  expect(within(start).getAllByRole("listitem")).toHaveLength(3);
  click("Insert the portfolio");
  await screen.findByText(/is on the new sheet/);
  expect(workbook.inserted).toEqual([PORTFOLIO.id]);
});

test("every template is listed with picture, title and description, and inserts itself", async () => {
  showPane(workbook);
  const card = screen.getByRole("article", { name: BUSINESS_CASE.title });
  expect(
    within(card)
      .getByRole("img", { name: `Preview of ${BUSINESS_CASE.title}` })
      .getAttribute("src"),
  ).toBe(BUSINESS_CASE.preview);
  expect(within(card).getByText(BUSINESS_CASE.description)).toBeTruthy();
  fireEvent.click(within(card).getByRole("button", { name: `Insert ${BUSINESS_CASE.title}` }));
  await screen.findByText(/is on the new sheet/);
  expect(workbook.inserted).toEqual([BUSINESS_CASE.id]);
});

describe("while a template is inserted", () => {
  let report: Parameters<PaneWorkbook["insertTemplate"]>[1];
  let finish: (inserted: Awaited<ReturnType<PaneWorkbook["insertTemplate"]>>) => void;
  let fail: (error: Error) => void;

  beforeEach(() => {
    workbook.insertion = (_, onProgress) => {
      report = onProgress;
      return new Promise((resolve, reject) => {
        finish = resolve;
        fail = reject;
      });
    };
    showPane(workbook);
    click("Insert the portfolio");
  });

  test("progress is shown and announced", () => {
    act(() => report({ step: "Writing cells", done: 1, total: 4 }));
    const bar = screen.getByRole("progressbar", { name: "Inserting Function portfolio" });
    expect(bar.getAttribute("aria-valuenow")).toBe("25");
    expect(screen.getByRole("status").textContent).toContain("Writing cells");
  });

  test("a second insertion cannot begin", () => {
    click("Insert the portfolio");
    click(`Insert ${BUSINESS_CASE.title}`);
    expect(workbook.inserted).toEqual([PORTFOLIO.id]);
  });

  test("the keyboard focus stays where it was", () => {
    const button = screen.getByRole("button", { name: "Insert the portfolio" });
    button.focus();
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute("aria-disabled")).toBe("true");
  });

  test("the sheet that was made is named, and its rows are one click away", async () => {
    act(() => finish({ sheetName: "Function portfolio 2" }));
    await screen.findByText(/new sheet “Function portfolio 2”/);
    click("Evaluate a row");
    expect(screen.getByRole("tab", { name: "Evaluate" }).getAttribute("aria-selected")).toBe("true");
    await screen.findByRole("heading", { name: "Customer service" });
  });

  test("a failure is explained, and can be tried again", async () => {
    act(() => fail(new Error("cell edit mode")));
    await screen.findByText("Function portfolio was not inserted.");
    expect(screen.getByText(/Explained: cell edit mode/)).toBeTruthy();
    click("Try again");
    expect(workbook.inserted).toEqual([PORTFOLIO.id, PORTFOLIO.id]);
    act(() => finish({ sheetName: "Portfolio" }));
    await screen.findByText(/new sheet “Portfolio”/);
    expect(screen.queryByText("Function portfolio was not inserted.")).toBeNull();
  });

  test("the message outlives a change of tab, until it is closed", async () => {
    act(() => fail(new Error("offline")));
    await screen.findByText("Function portfolio was not inserted.");
    await openView("About");
    expect(screen.getByText("Function portfolio was not inserted.")).toBeTruthy();
    click("Close this message");
    await waitFor(() => expect(screen.queryByText("Function portfolio was not inserted.")).toBeNull());
  });
});

describe("an insertion begun from the ribbon", () => {
  beforeEach(() => {
    showPane(workbook);
  });

  test("shows its progress, and keeps a second one from beginning", () => {
    const progress = { step: "Adding the sheet", done: 1, total: 4 };
    act(() =>
      workbook.announceRibbonInsertion({ kind: "running", template: PORTFOLIO, progress, cancel: () => undefined }),
    );
    expect(screen.getByRole("status").textContent).toContain("Adding the sheet");
    click("Insert the portfolio");
    expect(workbook.inserted).toEqual([]);
  });

  test("shows the error, as the ribbon itself cannot", async () => {
    const error = new WorkbookError(
      { happened: "The workbook is protected.", remedy: "Unprotect it." },
      "Nothing changed.",
    );
    act(() => workbook.announceRibbonInsertion({ kind: "failed", template: PORTFOLIO, error }));
    expect(await screen.findByText(/protected\. Nothing changed\. Unprotect it\./)).toBeTruthy();
    click(/try again/i);
    await screen.findByText(/is on the new sheet/);
    expect(workbook.inserted).toEqual([PORTFOLIO.id]);
  });
});
