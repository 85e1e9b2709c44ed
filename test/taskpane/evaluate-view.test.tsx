import { act, configure, fireEvent, screen, within } from "@testing-library/react";
import { callFunction } from "../../src/functions/catalogue";
import { speak } from "../../src/words/language";
import { CUSTOMER_SERVICE, FakeWorkbook, MANUFACTURING, selectedRows } from "./fake-workbook";
import { showPane, openView } from "./show";

// Roles are looked up in the whole view, which takes its time on a busy machine.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

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

test("functions without a name are told apart by their row on the sheet", async () => {
  workbook.selection = selectedRows([CUSTOMER_SERVICE, MANUFACTURING], { labels: ["", ""] });
  await openEvaluate();
  expect(screen.getByRole("button", { name: "Row 9" })).toBeTruthy();
});

describe("the columns", () => {
  const HEADER = ["Function", "Skills", "Expertise gaps", "F1"];
  const rows = [["Payroll", 5, 1, 4]];

  async function open(): Promise<HTMLElement> {
    workbook.selection = selectedRows(rows, { header: HEADER });
    await openEvaluate();
    const panel = screen.getByRole("region", { name: "Columns: 2 of 16 criteria" });
    expect(within(panel).queryByRole("combobox")).toBeNull();
    fireEvent.click(within(panel).getByRole("button"));
    return panel;
  }

  test("are folded away, and say what was guessed", async () => {
    const panel = await open();
    expect(within(panel).getByText("1 is a guess: please check")).toBeTruthy();
    const guessed = within(panel).getByRole("combobox", { name: /^O1 Expertise gap.*guess/ });
    expect((guessed as HTMLSelectElement).value).toBe("Expertise gaps");
  });

  test("can be corrected, and what is chosen is kept for the list and evaluated", async () => {
    const panel = await open();
    fireEvent.change(within(panel).getByRole("combobox", { name: /^O1/ }), { target: { value: "Skills" } });
    await act(async () => undefined);
    expect(workbook.keptColumns).toEqual({ list: "sheet sheet-1", chosen: { O1: "Skills" } });
    const table = screen.getByRole("table", { name: "Outsourcing" });
    expect(within(table).getByRole("row", { name: /Expertise gap 5 / })).toBeTruthy();
    expect(screen.getByRole("combobox", { name: /^O1.*your choice/ })).toBeTruthy();
  });

  test("that cannot be kept say why", async () => {
    const panel = await open();
    workbook.keeping = () => Promise.reject(new Error("read-only"));
    fireEvent.change(within(panel).getByRole("combobox", { name: /^O1/ }), { target: { value: "Skills" } });
    expect((await screen.findByRole("alert")).textContent).toContain("The choice was not kept. Explained: read-only");
  });

  test("can be chosen where no heading says anything", async () => {
    workbook.selection = selectedRows(rows, { header: ["Function", "a", "b", "c"] });
    await openEvaluate();
    await screen.findByRole("region", { name: "Select rows with ratings" });
    fireEvent.click(screen.getByRole("button", { name: /^Columns: 0 of 16/ }));
    fireEvent.change(screen.getByRole("combobox", { name: /^O2/ }), { target: { value: "b" } });
    await explanation("Payroll");
  });
});

describe("the sourcing map", () => {
  test("has every function, the one in front in words, and lines at the threshold", async () => {
    workbook.selection = selectedRows([CUSTOMER_SERVICE, MANUFACTURING], { settings: [["Threshold", 60]] });
    await openEvaluate();
    const map = screen.getByRole("img", { name: /2 functions: 1 Outsource, 1 Offshore/ });
    expect(map.getAttribute("aria-label")).toContain("Customer service: outsourcing 75.0, offshoring 53.1");
    expect(within(screen.getByRole("region", { name: "Sourcing map" })).getByText(/the threshold, 60\.0/)).toBeTruthy();
    const marks = Array.from(map.querySelectorAll("circle.mark"));
    // Plot of 200 units a side, 26 from the left and 6 from the top.
    expect(marks.map((mark) => [mark.getAttribute("cx"), mark.getAttribute("cy")])).toEqual([
      ["176", "99.75"],
      ["94.75", "56"],
    ]);
    const limits = Array.from(map.querySelectorAll("line.limit"), (line) => [
      line.getAttribute("x1"),
      line.getAttribute("y2"),
    ]);
    expect(limits).toEqual([
      ["146", "6"],
      ["26", "86"],
    ]);
  });

  test("shows the function whose mark is picked", async () => {
    workbook.selection = selectedRows([CUSTOMER_SERVICE, MANUFACTURING]);
    await openEvaluate();
    const [, mark] = document.querySelectorAll("circle.mark");
    if (mark) fireEvent.click(mark);
    await explanation("Manufacturing");
  });

  test("says which functions have no place on it, and draws no more marks than one can tell apart", async () => {
    const many = Array.from({ length: 1200 }, (_, index) => [`Function ${index + 1}`, ...CUSTOMER_SERVICE.slice(1)]);
    workbook.selection = selectedRows([...many, ["Payroll", 5]]);
    await openEvaluate();
    const region = screen.getByRole("region", { name: "Sourcing map" });
    expect(region.textContent).toContain("1000 of 1200 functions are drawn. 1 function has no place on it.");
    expect(region.querySelectorAll("circle.mark")).toHaveLength(1000);
  });
});

describe("what would change the recommendation", () => {
  test("is told by weights, the smallest change first, as SOURCING_FLIP says", async () => {
    await openEvaluate();
    const table = screen.getByRole("table", { name: "What would change it" });
    const flips = callFunction("SOURCING_FLIP", [[CUSTOMER_SERVICE.slice(1)]])
      .filter(([, multiple]) => typeof multiple === "number")
      .sort(([, one], [, other]) => Math.abs(Math.log(Number(one))) - Math.abs(Math.log(Number(other))));
    const rows = within(table)
      .getAllByRole("row")
      .slice(1)
      .map((row) => Array.from(row.children, (cell) => cell.textContent));
    expect(rows).toEqual(
      flips
        .slice(0, 4)
        .map(([criterion, multiple, becomes]) => [criterion, `×${Number(multiple).toFixed(2)}`, becomes]),
    );
  });

  test("is nothing where no single weight does it", async () => {
    workbook.selection = selectedRows([["Payroll", 5, 5, 5, 5, 1, 1, 1, 1, 1, 1, 1, 1, 5, 5, 5, 5]]);
    await openEvaluate();
    expect(screen.getByText(/No single weight/)).toBeTruthy();
  });
});

describe("writing the results", () => {
  async function openForm(): Promise<void> {
    await openEvaluate();
    fireEvent.click(screen.getByRole("button", { name: "Write the results" }));
  }

  test("asks for the form and the place, and says where they are", async () => {
    await openForm();
    fireEvent.change(screen.getByRole("combobox", { name: "As" }), { target: { value: "values" } });
    fireEvent.change(screen.getByRole("combobox", { name: "Where" }), { target: { value: "sheet" } });
    fireEvent.click(screen.getByRole("button", { name: "Write" }));
    await screen.findByText("The results are in Portfolio!R8:X9.");
    expect(workbook.written.map(([request, how]) => [request.rows, how])).toEqual([
      [1, { form: "values", place: "sheet" }],
    ]);
  });

  test("says why nothing was written, and outlives the selection", async () => {
    workbook.writing = () => Promise.reject(new Error("not empty"));
    await openForm();
    fireEvent.click(screen.getByRole("button", { name: "Write" }));
    await screen.findByText(/The results were not written\./);
    workbook.selection = selectedRows([[1]], { header: ["Cost"] });
    fireEvent.click(screen.getByRole("button", { name: "Read again" }));
    await screen.findByRole("region", { name: "Select rows with ratings" });
    expect(screen.getByText(/Explained: not empty/)).toBeTruthy();
  });

  test("can be tried again as it was, whatever is selected by then", async () => {
    workbook.writing = () => Promise.reject(new Error("busy"));
    await openForm();
    fireEvent.click(screen.getByRole("button", { name: "Write" }));
    await screen.findByText(/The results were not written\./);
    workbook.selection = selectedRows([[1]], { header: ["Cost"] });
    fireEvent.click(screen.getByRole("button", { name: "Read again" }));
    await screen.findByRole("region", { name: "Select rows with ratings" });
    workbook.writing = async () => "Portfolio!R8:X9";
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("The results are in Portfolio!R8:X9.");
    expect(workbook.written[1]?.slice(0, 2)).toEqual(workbook.written[0]?.slice(0, 2));
  });

  test("tells how far it is, and can be stopped", async () => {
    let refuse: (error: Error) => void = () => undefined;
    workbook.writing = () =>
      new Promise((_resolve, reject) => {
        refuse = reject;
      });
    await openForm();
    fireEvent.click(screen.getByRole("button", { name: "Write" }));
    const control = workbook.written[0]?.[2];
    act(() => control?.onProgress?.({ step: "Writing rows 1 to 5 of 10", done: 1, total: 2 }));
    expect(screen.getAllByText(/Writing rows 1 to 5 of 10/).length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect(control?.signal?.aborted).toBe(true);
    expect(screen.getAllByText(/Stopping; what was written is removed/).length).toBeGreaterThan(0);
    refuse(new Error("cancelled"));
    await screen.findByText("The writing was stopped. The workbook is as it was.");
  });

  test("keeps the choices in the workbook, and the panel open, when the selection crosses an empty row", async () => {
    await openForm();
    fireEvent.change(screen.getByRole("combobox", { name: "As" }), { target: { value: "values" } });
    fireEvent.change(screen.getByRole("combobox", { name: "Where" }), { target: { value: "sheet" } });
    workbook.selection = selectedRows([[1]], { header: ["Cost"] });
    fireEvent.click(screen.getByRole("button", { name: "Read again" }));
    await screen.findByRole("region", { name: "Select rows with ratings" });
    workbook.selection = selectedRows([CUSTOMER_SERVICE]);
    fireEvent.click(screen.getByRole("button", { name: "Read again" }));
    await explanation("Customer service");
    const chosen = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name }).value;
    expect([chosen("As"), chosen("Where")]).toEqual(["values", "sheet"]);
    await openView("About");
    expect(workbook.kept.get("results")).toMatchObject({ form: "values", place: "sheet" });
    await openView("Evaluate");
    // Open, as it was left.
    expect([chosen("As"), chosen("Where")]).toEqual(["values", "sheet"]);
  });

  test("Escape folds the panel and leads back to its title", async () => {
    await openForm();
    const place = screen.getByRole("combobox", { name: "Where" });
    place.focus();
    fireEvent.keyDown(place, { key: "Escape" });
    const head = screen.getByRole("button", { name: "Write the results" });
    expect(head.getAttribute("aria-expanded")).toBe("false");
    expect(document.activeElement).toBe(head);
  });

  test("runs once at a time", async () => {
    let finish: (address: string) => void = () => undefined;
    workbook.writing = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    await openForm();
    const button = screen.getByRole("button", { name: "Write" });
    fireEvent.click(button);
    fireEvent.click(button);
    expect(workbook.written).toHaveLength(1);
    expect(screen.getAllByText(/^Writing the results/).length).toBeGreaterThan(0);
    finish("Sheet1!A1");
    await screen.findByText("The results are in Sheet1!A1.");
  });
});

test("the workbook's own settings are used where the rows bring none, and are named", async () => {
  workbook.selection = selectedRows([CUSTOMER_SERVICE], {
    workbookSettings: { threshold: 80, hybridBand: 10, minimumCoverage: 0.5 },
  });
  await openEvaluate();
  expect(screen.getByText("Equal weights, settings of this workbook")).toBeTruthy();
  expect((await explanation("Customer service")).textContent).toContain("Keep in-house");
});

test("German shows criteria, recommendations and the reason in German", async () => {
  await speak("de-DE");
  try {
    showPane(workbook);
    fireEvent.click(screen.getByRole("tab", { name: "Bewerten" }));
    const region = await explanation("Customer service");
    expect(within(region).getByText("Auslagern")).toBeTruthy();
    expect(within(region).getByText("Hoch")).toBeTruthy();
    expect(within(region).getByRole("row", { name: /Sparen ohne Verlagerung 5 \+6,3/ })).toBeTruthy();
    expect(region.textContent).toContain("also erreicht nur Auslagern den Schwellenwert von 55,0");
  } finally {
    await speak("en-US");
  }
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
