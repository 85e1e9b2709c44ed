import { act, fireEvent, screen, within } from "@testing-library/react";
import { CUSTOMER_SERVICE, FakeWorkbook, MANUFACTURING, selectedRows } from "./fake-workbook";
import { showPane, openView } from "./show";

let workbook: FakeWorkbook;
beforeEach(() => {
  workbook = new FakeWorkbook();
});

async function openEvaluate(): Promise<void> {
  showPane(workbook);
  await openView("Evaluate");
}

const explanation = (name: string) => screen.findByRole("region", { name });

test("the active row is explained: recommendation, scores, margin, confidence, coverage, reason", async () => {
  workbook.selection = selectedRows([MANUFACTURING, CUSTOMER_SERVICE], { activeRow: 1 });
  await openEvaluate();
  const text = (await explanation("Customer service")).textContent ?? "";
  // Hybrid begins when offshoring reaches 65, within the band of 10: 11.875 points away.
  for (const part of ["Outsource", "75.0", "53.1", "Margin11.9", "ConfidenceHigh", "Coverage100.0%"]) {
    expect(text).toContain(part);
  }
  expect(text).toContain("only outsourcing reaches the threshold of 55.0");
});

test("contributions are a table that reads without the bars, the strongest first", async () => {
  await openEvaluate();
  const table = screen.getByRole("table", { name: "Offshoring" });
  const rows = within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => Array.from(row.children, (cell) => cell.textContent));
  // Eight criteria of equal weight: a full mark adds 100 · 0.5 / 8 = 6.25 points.
  expect(rows[0]).toEqual(["Supply-chain length", "1", "+6.3"]);
  expect(rows[1]).toEqual(["Long-term presence", "2", "−3.1"]);
  expect(rows).toHaveLength(8);
});

test("missing ratings are listed with their questions", async () => {
  workbook.selection = selectedRows([[...CUSTOMER_SERVICE.slice(0, 16), ""]]);
  await openEvaluate();
  const region = await explanation("Customer service");
  expect(within(region).getByRole("heading", { name: "Not rated yet" })).toBeTruthy();
  expect(region.textContent).toContain("F8 Supply-chain length Does the work depend on physical flow");
});

test("all selected functions are listed with both scores; picking one explains it", async () => {
  workbook.selection = selectedRows([CUSTOMER_SERVICE, MANUFACTURING]);
  await openEvaluate();
  const row = screen.getByRole("row", { name: /Manufacturing/ });
  expect(row.textContent).toMatch(/Offshore.*34\.4.*75\.0/);
  fireEvent.click(within(row).getByRole("button", { name: "Manufacturing" }));
  await explanation("Manufacturing");
  expect(screen.getByRole("button", { name: "Manufacturing" }).getAttribute("aria-current")).toBe("true");
  expect(screen.getByRole("button", { name: "Customer service" }).getAttribute("aria-current")).toBe("false");
});

test("a row that cannot be evaluated says which cell is wrong, and the others stay", async () => {
  workbook.selection = selectedRows([["Payroll", 9, ...MANUFACTURING.slice(2)], CUSTOMER_SERVICE]);
  await openEvaluate();
  const region = await explanation("Payroll");
  expect(region.textContent).toMatch(/O1 Expertise gap.*9.*from 1 to 5/);
  expect(screen.getByRole("row", { name: /Payroll/ }).textContent).toContain("Not evaluated");
  expect(screen.getByRole("row", { name: /Customer service/ }).textContent).toContain("75.0");
});

test("a long selection is listed in parts, and counted in full", async () => {
  const many = Array.from({ length: 120 }, (_, index) => [`Function ${index + 1}`, ...CUSTOMER_SERVICE.slice(1)]);
  workbook.selection = selectedRows(many);
  await openEvaluate();
  expect(screen.getByText(/120 functions in/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Function 51" })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Show 50 more functions" }));
  expect(screen.getByRole("button", { name: "Function 51" })).toBeTruthy();
});

test("rows beyond those that were read are counted", async () => {
  workbook.selection = selectedRows([CUSTOMER_SERVICE], { omittedRows: 7 });
  await openEvaluate();
  expect(screen.getByText("7 more rows are selected and not read.")).toBeTruthy();
});

test("functions without a name are told apart by their place", async () => {
  workbook.selection = selectedRows([CUSTOMER_SERVICE, MANUFACTURING], { labels: ["", ""] });
  await openEvaluate();
  expect(screen.getByRole("button", { name: "Row 2" })).toBeTruthy();
});

describe("following the selection", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  async function settle(): Promise<void> {
    await act(async () => {
      jest.advanceTimersByTime(1000);
    });
  }

  test("a move is followed once it has come to rest", async () => {
    await openEvaluate();
    const read = jest.spyOn(workbook, "readSelectedRows");
    for (let move = 0; move < 20; move++) workbook.moveSelection(selectedRows([MANUFACTURING]));
    await settle();
    expect(screen.getByRole("region", { name: "Manufacturing" })).toBeTruthy();
    expect(read).toHaveBeenCalledTimes(1);
  });

  test("a slow answer for an older selection does not overwrite a newer one", async () => {
    await openEvaluate();
    const answers: ((selection: ReturnType<typeof selectedRows>) => void)[] = [];
    jest.spyOn(workbook, "readSelectedRows").mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    workbook.moveSelection(workbook.selection);
    await settle();
    workbook.moveSelection(workbook.selection);
    await settle();
    await act(async () => answers[1]?.(selectedRows([MANUFACTURING])));
    await act(async () => answers[0]?.(selectedRows([CUSTOMER_SERVICE])));
    expect(screen.getByRole("region", { name: "Manufacturing" })).toBeTruthy();
  });

  test("a row picked in the pane gives way when the selection moves", async () => {
    workbook.selection = selectedRows([CUSTOMER_SERVICE, MANUFACTURING]);
    await openEvaluate();
    fireEvent.click(screen.getByRole("button", { name: "Manufacturing" }));
    workbook.moveSelection(
      selectedRows([MANUFACTURING, CUSTOMER_SERVICE], { address: "Portfolio!A9:Q10", activeRow: 1 }),
    );
    await settle();
    expect(screen.getByRole("region", { name: "Customer service" })).toBeTruthy();
  });

  test("it ends with the view", async () => {
    await openEvaluate();
    expect(workbook.watchers).toBe(1);
    await openView("About");
    await settle();
    expect(workbook.watchers).toBe(0);
  });
});

test("a selection without ratings is told what to select, and where to get a table", async () => {
  workbook.selection = selectedRows([[2026, 100]], { header: ["Year", "Cost"], address: "Sheet1!A1:B2" });
  await openEvaluate();
  const guidance = await screen.findByRole("region", { name: "Select rows with ratings" });
  expect(guidance.textContent).toContain("No column of Sheet1!A1:B2 is headed by a criterion.");
  fireEvent.click(within(guidance).getByRole("button", { name: "Go to templates" }));
  expect(screen.getByRole("tab", { name: "Templates" }).getAttribute("aria-selected")).toBe("true");
});

test("a selection that cannot be read is explained, and can be read again", async () => {
  workbook.selection = new Error("several areas");
  await openEvaluate();
  await screen.findByText(/Explained: several areas/);
  workbook.selection = selectedRows([CUSTOMER_SERVICE]);
  fireEvent.click(screen.getByRole("button", { name: "Read again" }));
  await explanation("Customer service");
});
