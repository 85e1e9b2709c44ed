import { ASSUMPTIONS } from "../../src/finance/assumptions";
import { address, area, type Area } from "../../src/templates/area";
import { OFFSHORE_BUSINESS_CASE } from "../../src/templates/offshore-business-case";
import type { TemplateOptions, TemplateSheet } from "../../src/templates/vocabulary";
import type { CellValue } from "../../workbench/grid/grid";
import { CalculatedSheet } from "./calculated-sheet";
import { covers, formulas, isFormula, writtenCells } from "./template-cells";

const NAMES = { sheet: "Offshore business case", table: "OffshoreCase" };

const build = (options: TemplateOptions = {}): TemplateSheet => OFFSHORE_BUSINESS_CASE.build(NAMES, options);

const SHEET = build({ insertedOn: new Date(2026, 10, 23) });

/** Row of a text in the first column, at or below another one. */
function rowOf(text: string, from = 0): number {
  const cell = writtenCells(SHEET).find(({ row, column, content }) => column === 0 && row >= from && content === text);
  if (cell === undefined) throw new Error(`No line ${text}`);
  return cell.row;
}

const RESULTS = rowOf("Results: SHORE functions (tinted cells; the one block that needs the add-in)");
const CHECKS = rowOf("Checks");
const [LIVE, BASE, LOW] = [1, 2, 3];
const START = 3;
const FIRST_YEAR = 4;
const YEARS = 10;
const STATUS = 5;
const WORDS = 5;

/** The sheet simulates and is calculated anew after each entry, by a grid that is no match for Excel. */
jest.setTimeout(60_000);

/** A formula with every relative address as its distance from the cell: what copying leaves as it is. */
function relative(formula: string, row: number, column: number): string {
  const number = (letters: string): number => [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
  return formula.replace(/(\$?)([A-Z]{1,2})(\$?)(\d+)/g, (_all, fixedColumn, letters, fixedRow, digits) => {
    const at = fixedColumn === "$" ? `C${String(letters)}` : `C[${number(String(letters)) - 1 - column}]`;
    return `${fixedRow === "$" ? `R${String(digits)}` : `R[${Number(digits) - 1 - row}]`}${at}`;
  });
}

describe("the business case as data", () => {
  it("has one formula a line, the same in every year", () => {
    const inYears = (row: number): string[] =>
      writtenCells(SHEET)
        .filter((cell) => cell.row === row && cell.column >= FIRST_YEAR && cell.column < FIRST_YEAR + YEARS)
        .map((cell) => (isFormula(cell.content) ? relative(cell.content.formula, row, cell.column) : "a constant"));
    const first = rowOf("Year counts");
    const last = rowOf("Difference from the native model");
    const lines = Array.from({ length: last - first + 1 }, (_, index) => inYears(first + index));
    const copied = lines.filter((cells) => cells.length === YEARS);
    expect(copied.length).toBeGreaterThan(20);
    for (const cells of copied) expect(new Set(cells).size).toBe(1);
  });

  it("needs the add-in in one block only", () => {
    const outside = writtenCells(SHEET).filter(
      ({ row, content }) => isFormula(content) && content.formula.includes("SHORE.") && (row < RESULTS || row > CHECKS),
    );
    expect(outside).toEqual([]);
    const called = new Set(formulas(SHEET).flatMap(({ formula }) => /SHORE\.(\w+)/.exec(formula)?.[1] ?? []));
    expect([...called].sort()).toEqual([
      "OFFSHORE_BREAKEVEN",
      "OFFSHORE_CASHFLOWS",
      "OFFSHORE_IRR",
      "OFFSHORE_NPV",
      "OFFSHORE_PAYBACK",
      "OFFSHORE_SAVINGS",
      "OFFSHORE_SAVINGS_PCT",
      "OFFSHORE_SENSITIVITY",
      "OFFSHORE_SIMULATION",
    ]);
  });

  it("asks for every assumption of an offshore case by the name that the functions know", () => {
    const table = SHEET.names.find(({ name }) => name === "OffshoreCase_Assumptions")?.area as Area;
    const names = writtenCells(SHEET)
      .filter((cell) => covers({ ...table, columns: 1 }, cell))
      .map(({ content }) => String(content));
    const known = ASSUMPTIONS.map(({ name }) => name).filter((name) => name !== "Contract indexation");
    for (const name of known) expect(names.some((each) => each.startsWith(name))).toBe(true);
  });

  it("tags every sample and names who published the figures beside the inputs", () => {
    const inputs = writtenCells(SHEET).filter(({ row }) => row > rowOf("FTE") - 1 && row <= rowOf("Migrated year 3"));
    const tags = inputs.filter(({ column, content }) => column === 7 && content === "EXAMPLE");
    expect(tags).toHaveLength(19);
    const published = inputs.filter(({ column, row }) => column === 14 && row > rowOf("FTE"));
    const figures = published.map(({ content }) => String(content)).filter((text) => !text.startsWith("Published"));
    expect(figures.length).toBeGreaterThanOrEqual(7);
    for (const figure of figures) expect(figure).toMatch(/\(.*(19|20)\d\d.*\)$/);
  });

  it("comes without samples when asked to: nothing tagged among the inputs, nobody to move", () => {
    const empty = build({ examples: false });
    const tagged = writtenCells(empty).filter(({ row, content }) => content === "EXAMPLE" && row > 15);
    expect(tagged).toEqual([]);
    const staff = writtenCells(empty).find(({ row, column }) => row === rowOf("FTE") && column === BASE);
    expect(staff?.content).toBe(0);
  });
});

describe("the business case, calculated", () => {
  let open: CalculatedSheet;

  beforeAll(async () => {
    open = new CalculatedSheet(SHEET);
    await open.grid.calculated();
  });
  afterEach(async () => {
    open.restore();
    await open.grid.calculated();
  });
  afterAll(() => {
    open.dispose();
  });

  const at = async (row: number, column: number): Promise<CellValue | undefined> =>
    (await open.values(row, column))[0]?.[0];
  const line = async (text: string, columns = YEARS + 1): Promise<CellValue[]> =>
    (await open.values(rowOf(text, rowOf("Line")), START, 1, columns))[0] ?? [];
  const result = async (text: string): Promise<CellValue | undefined> => at(rowOf(text, RESULTS), LIVE);
  const native = async (text: string): Promise<CellValue | undefined> => at(rowOf(text, RESULTS), BASE);
  const words = async (text: string): Promise<CellValue | undefined> => at(rowOf(text, RESULTS), WORDS);
  const status = async (check: string): Promise<CellValue | undefined> => at(rowOf(check, CHECKS), STATUS);
  const master = async (): Promise<CellValue | undefined> => at(rowOf("Master check"), LIVE);
  const choose = (scenario: string): void => {
    open.type(rowOf("Number of the scenario") - 1, LIVE, scenario);
  };
  const type = (input: string, value: CellValue, column = BASE): void => {
    open.type(rowOf(input), column, value);
  };

  it("shows no error anywhere, pays back, and passes its own checks", async () => {
    const values = (await open.values(0, 0, CHECKS + 25, 20)).flat();
    expect(values.filter((value) => typeof value === "string" && value.startsWith("#"))).toEqual([]);
    expect(await master()).toBe("OK");
    expect(await status("EXAMPLE inputs left")).toBe("WARNING");
    expect(await words("Payback")).toBe("Paid back within the horizon");
  });

  it("gives the flows of the stated rule", async () => {
    const flows = (await line("Cash flow after tax")).map(Number);
    const staff = (40 / 0.9) * 22_000;
    const first = 0.5 * (40 * 42_000 * (1 - 0.05) - staff * (1 + 0.15 + 0.25 * (3 / 12)) - 20_000) * (1 - 0.25);
    const growth = (1.045 * 1.01) ** 4;
    const fifth =
      (40 * 42_000 * 1.03 ** 4 * (1 - 0.05) - staff * growth * (1 + 0.15 + 0.25 * (3 / 12)) - 20_000) * (1 - 0.25);
    expect(flows[0]).toBe(-262_500);
    expect(flows[1]).toBeCloseTo(first, 6);
    expect(flows[5]).toBeCloseTo(fifth, 6);
    const value = flows.slice(0, 6).reduce((sum, flow, year) => sum + flow / 1.1 ** year, 0);
    expect(Number(await result("Net present value (NPV)"))).toBeCloseTo(value, 6);
  });

  it("follows the scenario; what a scenario leaves blank is as in Base", async () => {
    const base = Number(await result("Net present value (NPV)"));
    choose("Low");
    expect(await at(rowOf("Offshore cost"), LIVE)).toBe(await at(rowOf("Offshore cost"), LOW));
    expect(await at(rowOf("Onshore cost"), LIVE)).toBe(42_000);
    expect(Number(await result("Net present value (NPV)"))).toBeLessThan(0);
    expect(await words("Payback")).toBe("No payback within 5 years");
    expect(await master()).toBe("OK");
    choose("High");
    expect(Number(await result("Net present value (NPV)"))).toBeGreaterThan(base);
    expect(await words("Payback")).toBe("Within 12 months: a good case by the rule of thumb");
    expect(await master()).toBe("OK");
  });

  it("says in words what does not exist, and warns without failing", async () => {
    type("Offshore cost", 60_000);
    open.type(
      rowOf("Offshore cost", rowOf("Inputs: uncertainty for the simulation (PERT: low, likely, high)")),
      3,
      70_000,
    );
    expect(await result("Payback")).toBe("#N/A");
    expect(await words("Payback")).toBe("No payback within 5 years");
    expect(await result("Internal rate of return (IRR)")).toBe("#NUM!");
    expect(await words("Internal rate of return (IRR)")).toBe("No rate of return: the flows have one sign");
    expect(await native("Internal rate of return (IRR)")).toBe("none");
    expect(await at(rowOf("Master check"), 10)).toBe("–");
    expect(await status("Results that do not exist")).toBe("WARNING");
    expect(await master()).toBe("OK");
  });

  it("values a move of nobody at nothing", async () => {
    type("FTE", 0);
    expect((await line("Cash flow after tax", 6)).map(Number)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await result("Payback")).toBe(0);
    expect(await words("Savings before tax")).toBe("No percentage: today's cost is 0");
    expect(await status("Cash flows against the native model")).toBe("OK");
    expect(await status("Payback against the native steps")).toBe("OK");
  });

  it.each([1, 3, 8, 10])("covers a horizon of %i years", async (years) => {
    type("Years", years);
    const flows = (await line("Cash flow after tax")).filter((value) => typeof value === "number");
    expect(flows).toHaveLength(years + 1);
    const net = (await line("Net cash flow")).map(Number);
    expect(net.slice(years + 1).every((flow) => flow === 0)).toBe(true);
    expect(net.slice(0, years + 1).every((flow) => flow !== 0)).toBe(true);
    expect(await master()).toBe("OK");
  });

  it("pays back at once where money comes in first", async () => {
    type("Transition", 0);
    open.type(rowOf("Transition", rowOf("Inputs: uncertainty for the simulation (PERT: low, likely, high)")), 1, 0);
    expect(await result("Payback")).toBe(0);
    expect(await native("Payback")).toBe(0);
    expect(await master()).toBe("OK");
  });

  it("warns of flows that change their sign more than once", async () => {
    type("Offshore wage inflation", 0.2);
    open.type(rowOf("Offshore wage inflation", rowOf("Attrition") + 1), 3, 0.3);
    expect(await status("Sign changes beyond the first")).toBe("WARNING");
    expect(await master()).toBe("OK");
  });

  it("draws the tornado from the widest ranges, the widest on top", async () => {
    const tornado = SHEET.charts.find(({ kind }) => kind === "stackedBar");
    const [lowered, raised] = await Promise.all(
      (tornado?.series ?? []).map(async ({ y }) =>
        (await open.values(y.row, y.column, y.rows, 1)).map(([value]) => Number(value)),
      ),
    );
    const widths = (lowered ?? []).map((low, index) => Math.abs((raised?.[index] ?? 0) - low));
    expect(widths).toHaveLength(10);
    expect(widths).toEqual([...widths].sort((one, other) => other - one));
    const drivers = tornado?.series[0]?.x as Area;
    expect((await open.values(drivers.row, drivers.column))[0]?.[0]).toBe("Onshore cost");
    expect(tornado?.xAxis.fromTop).toBe(true);
  });

  it.each<[string, () => void]>([
    ["Blank inputs", () => type("Discount rate", "")],
    ["Years beyond the columns of the model", () => type("Years", 12)],
    ["Likely values outside low to high", () => type("Offshore cost", 40_000)],
    ["Cash flows against the native model", () => open.type(rowOf("Net cash flow"), FIRST_YEAR + 1, 5)],
    ["Sum of present values against native NPV", () => open.type(rowOf("Present value"), FIRST_YEAR, 5)],
    ["NPV against CF0 + NPV of years 1 to N", () => open.type(rowOf("Net present value (NPV)"), BASE, 5)],
    ["IRR against Excel's IRR", () => open.type(rowOf("Internal rate of return (IRR)"), BASE, "none")],
    ["Payback against the native steps", () => open.type(rowOf("Paid back after"), FIRST_YEAR + 9, 5)],
    ["Break-even against native formulas", () => open.type(rowOf("Staff abroad, present value"), FIRST_YEAR, 5)],
    ["Errors in results or model", () => type("Productivity", -1)],
    ["Scenario unknown", () => choose("Medium")],
  ])("fails the check %p and the master check", async (check, spoil) => {
    spoil();
    expect(await status(check)).toBe("CHECK");
    expect(await master()).toBe("CHECK");
  });

  it("shows every number in full: no column is too narrow for its format", async () => {
    await open.grid.calculated();
    const cut: string[] = [];
    for (const { column, columns, pixels } of SHEET.columnWidths) {
      const where = { sheetId: open.sheetId, row: 0, column, rows: CHECKS + 25, columns };
      const texts = open.grid.texts(where);
      open.grid.values(where).forEach((values, row) => {
        values.forEach((value, offset) => {
          // Seven pixels a digit at 11 points, and Excel's padding.
          const tooWide = (texts[row]?.[offset] ?? "").length * 7 + 5 > pixels;
          if (typeof value === "number" && tooWide) cut.push(address(area(row, column + offset)));
        });
      });
    }
    expect(cut).toEqual([]);
  });
});

it("is ready for figures when it comes without samples: no check fails", async () => {
  const open = new CalculatedSheet(build({ examples: false }));
  try {
    expect((await open.values(rowOf("Master check"), LIVE))[0]?.[0]).toBe("OK");
  } finally {
    open.dispose();
  }
});
