import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { BUSINESS_CASE, PORTFOLIO, showPane, openView } from "./show";
import { FakeWorkbook } from "./fake-workbook";
import type { PaneWorkbook } from "../../src/taskpane/pane-workbook";
import { RowsError } from "../../src/workbook/rows/rows-error";
import type { FoundList } from "../../src/workbook/selected-list";
import { WorkbookError } from "../../src/workbook/excel-errors";

jest.setTimeout(60_000);

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

  test("rows of functions are not promised where the template has none", async () => {
    act(() => finish({ sheetName: "Function portfolio" }));
    await screen.findByText(/new sheet “Function portfolio”/);
    click(`Insert ${BUSINESS_CASE.title}`);
    act(() => finish({ sheetName: "Business case" }));
    await screen.findByText(/new sheet “Business case”/);
    expect(screen.queryByRole("button", { name: "Evaluate a row" })).toBeNull();
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

describe("options", () => {
  const openOptions = async (name: string): Promise<void> => {
    fireEvent.click(screen.getByRole("button", { name: `Options of ${name}` }));
    await screen.findByRole("radiogroup", { name: "What is in it" });
  };
  const choose = (name: string | RegExp): void => {
    fireEvent.click(screen.getByRole("radio", { name }));
  };
  const insertButton = (): HTMLElement =>
    screen.getByRole("button", { name: "Insert Function portfolio with these options" });
  const isDisabled = (button: HTMLElement): boolean => button.getAttribute("aria-disabled") === "true";
  const MINE: FoundList = {
    source: "mine.csv",
    rows: [["Payroll"], ["Helpdesk"]],
    found: ["Function"],
    notFound: ["Source", "FTE"],
    leftOut: ["Team"],
  };

  beforeEach(async () => {
    showPane(workbook);
    await openOptions("Function portfolio");
  });

  test("examples on a new sheet are what happens when nothing is chosen", async () => {
    fireEvent.click(insertButton());
    await screen.findByText(/is on the new sheet/);
    expect(workbook.orders[0]).toMatchObject({ place: "new sheet" });
    expect(workbook.orders[0]).not.toHaveProperty("data");
  });

  test("so many empty rows, at the selected cell", async () => {
    choose("Empty rows");
    fireEvent.change(screen.getByRole("textbox", { name: "Number of rows" }), { target: { value: "2500" } });
    choose("At the selected cell");
    expect(screen.getByText(/Only if every cell it needs is empty/)).toBeTruthy();
    fireEvent.click(insertButton());
    await screen.findByText(/is on the sheet .* where you selected/);
    expect(workbook.orders[0]).toMatchObject({ examples: false, rows: 2500, place: "selection" });
  });

  test.each(["0", "100001", "2.5", "many", ""])("%j is no number of rows, and says why", async (rows) => {
    choose("Empty rows");
    fireEvent.change(screen.getByRole("textbox", { name: "Number of rows" }), { target: { value: rows } });
    expect(await screen.findByText("Give a whole number from 1 to 100,000.")).toBeTruthy();
    expect(isDisabled(insertButton())).toBe(true);
    fireEvent.click(insertButton());
    expect(workbook.inserted).toEqual([]);
  });

  test("a file's columns are shown matched before anything is inserted", async () => {
    workbook.list = MINE;
    choose("My list, from a CSV file");
    expect(isDisabled(insertButton())).toBe(true);
    expect(screen.getByText(/Columns it can take: Function, Source, Expertise gap/)).toBeTruthy();
    const file = new File(["Function"], "mine.csv");
    fireEvent.change(screen.getByLabelText("CSV file"), { target: { files: [file] } });
    expect(await screen.findByText("mine.csv: 2 rows, 1 of 3 columns found.")).toBeTruthy();
    expect(screen.getByText("Not found, so left empty: Source, FTE.")).toBeTruthy();
    expect(screen.getByText(/left out: Team/)).toBeTruthy();
    expect(workbook.inserted).toEqual([]);
    fireEvent.click(insertButton());
    await screen.findByText(/is on the new sheet/);
    expect(workbook.lists).toEqual(["mine.csv"]);
    expect(workbook.orders[0]).toMatchObject({ data: MINE.rows });
  });

  test("everything that is wrong with a list is told, and it cannot be inserted", async () => {
    workbook.list = new RowsError(['Line 2, column "FTE": wrong.', "Line 9: worse."]);
    choose("My list, from the selected cells");
    click("Read the selection");
    expect(await screen.findByText('Line 2, column "FTE": wrong.')).toBeTruthy();
    expect(screen.getByText("Line 9: worse.")).toBeTruthy();
    expect(screen.getByText(/Nothing was inserted/)).toBeTruthy();
    expect(isDisabled(insertButton())).toBe(true);
    workbook.list = { ...MINE, source: "Sheet1!A1:B3" };
    click("Read the selection");
    expect(await screen.findByText("Sheet1!A1:B3: 2 rows, 1 of 3 columns found.")).toBeTruthy();
    expect(screen.queryByText("Line 9: worse.")).toBeNull();
  });

  test("another failure of reading is explained", async () => {
    workbook.list = new Error("cell edit mode");
    choose("My list, from the selected cells");
    click("Read the selection");
    expect(await screen.findByText("Explained: cell edit mode")).toBeTruthy();
  });

  test("a list that was read does not stay when another content is chosen", async () => {
    workbook.list = MINE;
    choose("My list, from the selected cells");
    click("Read the selection");
    await screen.findByText(/1 of 3 columns found/);
    choose("My list, from a CSV file");
    expect(screen.queryByText(/columns found/)).toBeNull();
    expect(isDisabled(insertButton())).toBe(true);
  });

  test("a retry uses the same options again", async () => {
    workbook.insertion = () => Promise.reject(new Error("busy"));
    choose("At the selected cell");
    fireEvent.click(insertButton());
    await screen.findByText("Function portfolio was not inserted.");
    click("Try again");
    expect(workbook.orders.map(({ place }) => place)).toEqual(["selection", "selection"]);
    await screen.findByText("Function portfolio was not inserted.");
  });

  test("a template without a list offers no rows", async () => {
    click("Options of Function portfolio");
    await openOptions(BUSINESS_CASE.title);
    expect(screen.getAllByRole("radio").map((radio) => radio.closest("div")?.textContent)).toEqual([
      "Examples, tagged EXAMPLE",
      "Nothing yet",
      "A new sheet",
      "At the selected cell",
    ]);
  });
});

test("Escape closes the options of a template and leads back to their button", async () => {
  showPane(workbook);
  const options = screen.getByRole("button", { name: "Options of Function portfolio" });
  fireEvent.click(options);
  const insert = await screen.findByRole("button", { name: "Insert Function portfolio with these options" });
  insert.focus();
  fireEvent.keyDown(insert, { key: "Escape" });
  expect(screen.queryByRole("button", { name: "Insert Function portfolio with these options" })).toBeNull();
  expect(document.activeElement).toBe(options);
});

test("templates are found by words of their title and description", () => {
  showPane(workbook);
  fireEvent.change(screen.getByRole("searchbox", { name: "Search templates" }), { target: { value: "case BUSINESS" } });
  expect(screen.getAllByRole("article").map(({ id, textContent }) => id || textContent)).toHaveLength(1);
  expect(screen.getByText("1 of 2 templates")).toBeTruthy();
  fireEvent.change(screen.getByRole("searchbox", { name: "Search templates" }), { target: { value: "payroll" } });
  expect(screen.queryAllByRole("article")).toEqual([]);
  expect(screen.getByText("No template is about “payroll”.")).toBeTruthy();
});

test("a running insertion can be stopped, and says that nothing is left of it", async () => {
  workbook.insertion = (_template, _onProgress, { signal }) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener("abort", () => setTimeout(() => reject(new Error("cancelled")), 10));
    });
  showPane(workbook);
  click("Insert the portfolio");
  click("Stop");
  expect(screen.getByRole("status").textContent).toContain("Stopping");
  await screen.findByText("Function portfolio was stopped. The workbook is as it was.");
  click("Try again");
  expect(workbook.inserted).toHaveLength(2);
  click("Stop");
  await screen.findByText("Function portfolio was stopped. The workbook is as it was.");
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
