import type { CellPlace } from "../../src/workbook/selected-cells";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { irr, npv } from "financial";
import { speak } from "../../src/words/language";
import { FakeWorkbook } from "./fake-workbook";
import { openView, showPane } from "./show";

jest.setTimeout(60_000);

let workbook: FakeWorkbook;
beforeEach(() => {
  workbook = new FakeWorkbook();
});
afterEach(() => {
  jest.useRealTimers();
  return speak("en-US");
});

async function openSavings(): Promise<void> {
  showPane(workbook);
  await openView("Savings");
}

const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const type = (name: string, text: string) => fireEvent.change(field(name), { target: { value: text } });

/** Saves 10 · (60 000 − 25 000) = 350 000 a year for 200 000 at once. */
function typeCase(): void {
  type("FTE", "10");
  type("Onshore cost", "60,000");
  type("Offshore cost", "25,000");
  type("Transition", "200,000");
}
const FLOWS = [-200_000, 350_000, 350_000, 350_000, 350_000, 350_000];

const result = () => screen.getByRole("region", { name: "Result" });
const cellsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => Array.from(row.children, (cell) => cell.textContent));

const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

test("says which figures it needs before there is a result, and inserts nothing until then", async () => {
  await openSavings();
  expect(screen.getByText("Fill in FTE, Onshore cost, Offshore cost to see the result.")).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Insert as formulas" }).disabled).toBe(true);
});

test("measures agree with an independent library and with the case by hand", async () => {
  await openSavings();
  typeCase();
  const text = result().textContent ?? "";
  expect(text).toContain(`Net present value${whole.format(npv(0.1, FLOWS))}`);
  expect(text).toContain(`Internal rate of return${(irr(FLOWS) * 100).toFixed(1)}%`);
  expect(text).toContain("Payback0.6 years");
  expect(text).toContain("Savings over all years1,550,000");
  expect(text).toContain("58.3% of the cost today");
});

test("flows are a picture with a text, and a table", async () => {
  await openSavings();
  typeCase();
  const picture = screen.getByRole("img", { name: /Cash flows of years 0 to 5/ });
  expect(picture.getAttribute("aria-label")).toContain("Year 0: −200,000. Cumulative at the end: 1,550,000.");
  expect(picture.querySelectorAll("rect")).toHaveLength(6);
  fireEvent.click(screen.getByText("Cash flows as a table"));
  expect(cellsOf(screen.getByRole("table", { name: "Cash flows" }))).toEqual([
    ["0", "−200,000", "−200,000"],
    ["1", "350,000", "150,000"],
    ["2", "350,000", "500,000"],
    ["3", "350,000", "850,000"],
    ["4", "350,000", "1,200,000"],
    ["5", "350,000", "1,550,000"],
  ]);
});

test("break-even and tornado: the value at which the result is 0, and what moves it most", async () => {
  await openSavings();
  typeCase();
  const breakEven = cellsOf(screen.getByRole("table", { name: "Break-even" }));
  // NPV is 0 where the yearly saving is 200 000 / annuity factor, a tenth of it per FTE.
  const factor = npv(0.1, [0, 1, 1, 1, 1, 1]);
  expect(breakEven[0]).toEqual(["Offshore cost", "25,000", whole.format(60_000 - 20_000 / factor)]);
  expect(breakEven).toContainEqual(["Transition", "200,000", whole.format(350_000 * factor)]);
  const [widest] = cellsOf(screen.getByRole("table", { name: "What moves the result" }));
  const swung = (factorOf: number) => whole.format(npv(0.1, FLOWS) + 600_000 * factorOf * factor);
  expect(widest).toEqual(["Onshore cost", swung(-0.1), swung(0.1)]);
  expect(result().textContent).toContain("Without effect here, being 0 or at a limit: Overhead");
});

test("figures that lead beyond every number are no result, and the view says why", async () => {
  const huge = `1${"0".repeat(200)}`;
  await openSavings();
  for (const [name, figure] of [
    ["FTE", huge],
    ["Onshore cost", huge],
    ["Offshore cost", "1"],
  ] as const) {
    type(name, figure);
  }
  expect(screen.getByText(/^There is no result: .*too large to be a number in a cell\.$/)).toBeTruthy();
});

test("no payback and no rate of return are said in words", async () => {
  await openSavings();
  typeCase();
  type("Offshore cost", "70,000");
  expect(result().textContent).toContain("Paybacknot within 5 years");
  expect(result().textContent).toContain("Internal rate of returnnone");
});

test("an assumption counts; a blank one holds what is shown in grey", async () => {
  await openSavings();
  typeCase();
  expect(field("Discount rate").placeholder).toBe("10");
  type("Discount rate", "0");
  expect(result().textContent).toContain("Net present value1,550,000");
  type("Migrated year 1", "50");
  expect(result().textContent).toContain("Net present value675,000");
  // The next year can be typed as soon as one is given.
  type("Migrated year 2", "100");
  expect(result().textContent).toContain("Net present value1,375,000");
});

test.each([
  ["FTE", "ten", "“ten” is no number here. Write it like 1,234.5."],
  ["FTE", "-1", "Expected: not below 0."],
  ["Productivity", "0", "Expected: above 0."],
  ["Tax rate", "120", "Expected: from 0% to 100%."],
  ["Years", "2.5", "Expected: a whole number from 1 to 50."],
  ["Discount rate", "-100", "Expected: above -100%, up to 10,000%."],
])("%s = %s is refused at the field", async (name, text, message) => {
  await openSavings();
  typeCase();
  type(name, text);
  expect((await screen.findByRole("alert")).textContent).toBe(message);
  expect(field(name).getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText(`Correct ${name} to see the result.`)).toBeTruthy();
});

test("the outsourcing case has its own inputs, and both cases keep theirs", async () => {
  await openSavings();
  typeCase();
  fireEvent.click(screen.getByRole("radio", { name: "Hand to a provider" }));
  type("In-house cost", "500,000");
  type("Contract cost", "400,000");
  // 100 000 a year for 200 000, the transition being common to both cases.
  const text = result().textContent ?? "";
  expect(text).toContain(`Net present value${whole.format(npv(0.1, [-200_000, ...Array(5).fill(100_000)]))}`);
  expect(text).toContain("Payback2.0 years");
  // 5 · (500,000 − 400,000) of 5 · 500,000.
  expect(text).toContain("Savings before tax and transition20.0% of the cost today");
  // The handover is worth what five payments of 100,000 are.
  const worth = npv(0.1, [0, ...Array(5).fill(100_000)]);
  expect(cellsOf(screen.getByRole("table", { name: "Break-even" }))).toContainEqual([
    "Transition",
    "200,000",
    whole.format(worth),
  ]);
  // A tenth of 500,000 a year, less and more.
  const swung = [-1, 1].map((sign) => whole.format(npv(0.1, [-200_000, ...Array(5).fill(100_000 + sign * 50_000)])));
  expect(cellsOf(screen.getByRole("table", { name: "What moves the result" }))).toContainEqual([
    "In-house cost",
    // A true minus sign, which is read out.
    ...swung.map((amount) => amount.replace("-", "−")),
  ]);
  expect(screen.queryByRole("textbox", { name: "Attrition" })).toBeNull();
  fireEvent.click(screen.getByRole("radio", { name: "Move abroad" }));
  expect(field("Onshore cost").value).toBe("60,000");
});

describe("cells", () => {
  const press = async (name: string | RegExp) => {
    fireEvent.click(screen.getByRole("button", { name }));
    await act(async () => undefined);
  };

  test("a field takes the selected cell, shows where it comes from, and follows it", async () => {
    jest.useFakeTimers();
    await openSavings();
    typeCase();
    workbook.cells = { sheet: "Budget", row: 4, column: 1, address: "Budget!B5", values: [[20]] };
    await press("Take FTE from the selected cell");
    expect(field("FTE").value).toBe("20");
    expect(field("FTE").readOnly).toBe(true);
    expect(screen.getByText("from Budget!B5")).toBeTruthy();
    expect(result().textContent).toContain("Savings over all years3,300,000");
    workbook.cellValues.set("Budget!4:1", 10);
    workbook.moveSelection(workbook.selection);
    await act(async () => {
      jest.advanceTimersByTime(1000);
    });
    expect(field("FTE").value).toBe("10");
    jest.useRealTimers();
    await press("Type FTE instead");
    type("FTE", "30");
    expect(result().textContent).toContain("Savings over all years5,050,000");
  });

  test("a cell with a text, an error, or none at all is refused in words", async () => {
    await openSavings();
    typeCase();
    for (const [value, message] of [
      ["lots", "Budget!B2 holds “lots”; a number is expected."],
      ["#REF!", "Budget!B2 holds the error #REF!."],
      [-5, "Expected: not below 0."],
    ] as const) {
      workbook.cells = { sheet: "Budget", row: 1, column: 1, address: "Budget!B2", values: [[value]] };
      if (screen.queryByRole("button", { name: "Type FTE instead" }) !== null) await press("Type FTE instead");
      await press("Take FTE from the selected cell");
      expect(await screen.findByText(message)).toBeTruthy();
    }
  });

  test("several cells for one field are refused", async () => {
    await openSavings();
    workbook.cells = { sheet: "Budget", row: 1, column: 1, address: "Budget!B2:B3", values: [[1], [2]] };
    await press("Take FTE from the selected cell");
    expect(screen.getByText(/Budget!B2:B3 is more than one cell/)).toBeTruthy();
    expect(field("FTE").value).toBe("");
  });

  test("a row of figures fills the inputs in their order", async () => {
    await openSavings();
    const values = [[10, 60000, 25000, 1, 200000]];
    workbook.cells = { sheet: "Budget", row: 7, column: 2, address: "Budget!C8:G8", values };
    await press("Take from the selection");
    expect(screen.getByText("from Budget!G8")).toBeTruthy();
    expect(result().textContent).toContain("Savings over all years1,550,000");
  });

  test("a table of names and values fills what it names and tells what it does not know", async () => {
    await openSavings();
    workbook.cells = {
      sheet: "Budget",
      row: 0,
      column: 0,
      address: "Budget!A1:C8",
      values: [
        ["Input", "Value", "Unit"],
        ["FTE", 10, ""],
        ["onshore cost", 60000, ""],
        ["Offshore Cost", 25000, ""],
        ["Transition", 200000, ""],
        ["Discount rate", 0.05, ""],
        ["Migrated year 2", 0.8, ""],
        ["Rent", 900, ""],
      ],
    };
    await press("Take from the selection");
    expect(screen.getByText(/Taken from Budget!A1:C8: FTE, .*Discount rate.*Not known here: Rent\./)).toBeTruthy();
    expect(field("Discount rate").value).toBe("5");
    expect(field("Migrated year 2").value).toBe("80");
    expect(field("Migrated year 1").value).toBe("");
  });

  test.each([
    ["texts", [["Rent"], ["Cars"]]],
    ["too many figures", [[1, 2, 3, 4, 5, 6]]],
    [
      "a block",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["blanks", [["", ""]]],
  ])("%s are refused: it says what was expected", async (_, values) => {
    await openSavings();
    workbook.cells = { sheet: "Budget", row: 0, column: 0, address: "Budget!A1:B2", values };
    await press("Take from the selection");
    expect(screen.getByText(/Nothing was taken from Budget!A1:B2/)).toBeTruthy();
  });

  test("a selection that cannot be read is explained", async () => {
    workbook.cells = new Error("several areas");
    await openSavings();
    await press("Take from the selection");
    expect(screen.getByText("The selection could not be read. Explained: several areas")).toBeTruthy();
  });
});

describe("insert as formulas", () => {
  const insert = async () => {
    fireEvent.click(screen.getByRole("button", { name: "Insert as formulas" }));
    await act(async () => undefined);
  };

  test("hands over typed figures as numbers, cells as references, and the defaults that hold", async () => {
    await openSavings();
    typeCase();
    workbook.cells = { sheet: "My Budget", row: 4, column: 1, address: "'My Budget'!B5", values: [[20]] };
    fireEvent.click(screen.getByRole("button", { name: "Take FTE from the selected cell" }));
    await act(async () => undefined);
    type("Migrated year 1", "50");
    await insert();
    const [savings] = workbook.insertedSavings;
    expect(savings?.model).toBe("Offshore");
    expect(savings?.years).toBe(5);
    expect(savings?.inputs.map(({ content }) => content)).toEqual([
      { cell: "'My Budget'!$B$5" },
      60000,
      25000,
      1,
      200000,
    ]);
    const assumed = Object.fromEntries(savings?.assumptions.map(({ name, content }) => [name, content]) ?? []);
    expect(assumed).toMatchObject({ Years: 5, "Discount rate": 0.1, "Migrated year 1": 0.5 });
    expect(Object.keys(assumed)).not.toContain("Migrated year 2");
    expect(await screen.findByText("Written to B2:D27 on “Sheet1”.")).toBeTruthy();
  });

  const moveFollowed = (place: CellPlace | undefined): void => {
    const [mark = ""] = [...workbook.followed.keys()];
    if (place === undefined) workbook.cellValues.clear();
    else {
      workbook.followed.set(mark, place);
      workbook.cellValues.set(`${place.sheet}!${place.row}:${place.column}`, 20);
    }
  };

  test("points where a cell is now, also when nobody told the pane that it has moved", async () => {
    await openSavings();
    typeCase();
    fireEvent.click(screen.getByRole("button", { name: "Take FTE from the selected cell" }));
    await act(async () => undefined);
    moveFollowed({ sheet: "Plan 2027", row: 9, column: 2 });
    await insert();
    expect(workbook.insertedSavings[0]?.inputs[0]?.content).toEqual({ cell: "'Plan 2027'!$C$10" });
    expect(screen.getByText("from Plan 2027!C10")).toBeTruthy();
  });

  test("inserts nothing when a cell is no more, and says which", async () => {
    await openSavings();
    typeCase();
    fireEvent.click(screen.getByRole("button", { name: "Take FTE from the selected cell" }));
    await act(async () => undefined);
    moveFollowed(undefined);
    await insert();
    expect(workbook.insertedSavings).toEqual([]);
    expect(screen.getAllByText(/Budget!B2/).length).toBeGreaterThan(1);
  });

  test("tells when a new sheet was needed, and when nothing was written", async () => {
    await openSavings();
    typeCase();
    workbook.savingsInsertion = async () => ({ sheetName: "Offshore savings", address: "A1:C27", isNewSheet: true });
    await insert();
    expect(await screen.findByText(/were not free: written on the new sheet “Offshore savings”/)).toBeTruthy();
    workbook.savingsInsertion = () => Promise.reject(new Error("protected"));
    await insert();
    expect(await screen.findByText(/Explained: protected/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Close this message" }));
    expect(screen.queryByText(/Explained: protected/)).toBeNull();
  });
});

describe("kept in the workbook", () => {
  test("another view and back, or a pane closed and opened, loses nothing, in another language too", async () => {
    const { unmount } = showPane(workbook);
    await openView("Savings");
    typeCase();
    type("Discount rate", "7.5");
    type("Productivity", "nearly");
    workbook.cells = { sheet: "Budget", row: 4, column: 1, address: "Budget!B5", values: [[20]] };
    fireEvent.click(screen.getByRole("button", { name: "Take FTE from the selected cell" }));
    await act(async () => undefined);
    unmount();
    await speak("de-DE");
    showPane(workbook);
    fireEvent.click(screen.getByRole("tab", { name: "Ersparnis" }));
    await waitFor(() => expect(field("Kalkulationszins").value).toBe("7,5"));
    expect(field("Kosten im Inland").value).toBe("60.000");
    expect(field("Produktivität").value).toBe("nearly");
    expect(field("Vollzeitstellen").value).toBe("20");
    expect(field("Vollzeitstellen").readOnly).toBe(true);
  });

  test("what was written by somebody else is no obstacle", async () => {
    workbook.kept.set("savings", { model: 7, entries: { fte: { cell: "x" }, onshore: 3, rate: { value: 1 } } });
    await openSavings();
    expect(field("FTE").value).toBe("");
    typeCase();
    expect(result()).toBeTruthy();
  });

  test("a workbook that keeps nothing says so", async () => {
    jest.spyOn(workbook, "keep").mockRejectedValue(new Error("read-only"));
    await openSavings();
    typeCase();
    expect(await screen.findByText(/could not be kept in the workbook/)).toBeTruthy();
  });
});

test("German figures: decimal comma in, decimal comma out", async () => {
  await speak("de-DE");
  showPane(workbook);
  fireEvent.click(screen.getByRole("tab", { name: "Ersparnis" }));
  await waitFor(() => field("Vollzeitstellen"));
  type("Vollzeitstellen", "10");
  type("Kosten im Inland", "60.000");
  type("Kosten im Ausland", "25.000");
  type("Produktivität", "0,8");
  type("Umstellung", "200.000");
  // 600 000 − 250 000 / 0.8 = 287 500 a year.
  expect(screen.getByRole("region", { name: "Ergebnis" }).textContent).toContain("1.237.500");
  type("Produktivität", "0.8");
  expect((await screen.findByRole("alert")).textContent).toContain("„0.8“ ist hier keine Zahl");
});
