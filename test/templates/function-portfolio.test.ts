import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import { address, area, type Area } from "../../src/templates/area";
import { CRITERIA } from "../../src/sourcing/criteria";
import type { TemplateOptions, TemplateSheet } from "../../src/templates/vocabulary";
import type { CellValue } from "../../workbench/grid/grid";
import { CalculatedSheet } from "./calculated-sheet";
import { covers, formulas, isFormula, widthOf, writtenCells } from "./template-cells";

const NAMES = { sheet: "Function portfolio", table: "Portfolio" };

const build = (options: TemplateOptions = {}): TemplateSheet => FUNCTION_PORTFOLIO.build(NAMES, options);

const tableOf = (sheet: TemplateSheet): Area => {
  const [table] = sheet.tables;
  if (table === undefined) throw new Error("The portfolio has no table.");
  return table.area;
};

/** Column of a heading in the header row, also outside the table. */
function columnOf(sheet: TemplateSheet, heading: string): number {
  const header = tableOf(sheet).row;
  const cell = writtenCells(sheet).find(({ row, content }) => row === header && content === heading);
  if (cell === undefined) throw new Error(`No column ${heading}`);
  return cell.column;
}

/** Row of a text. */
function rowOf(sheet: TemplateSheet, text: string): number {
  const cell = writtenCells(sheet).find(({ content }) => content === text);
  if (cell === undefined) throw new Error(`No cell ${text}`);
  return cell.row;
}

const STATUS_COLUMN = 29;

/** Starting the grid takes seconds on a busy machine. */
const SLOW = 60_000;
jest.setTimeout(SLOW);

describe("the portfolio as data", () => {
  it("brings the documented examples as rows that are all tagged EXAMPLE", () => {
    const sheet = build();
    const { row, rows } = tableOf(sheet);
    const cells = writtenCells(sheet).filter((cell) => cell.row > row && cell.row < row + rows);
    const names = cells.filter(({ column }) => column === 0).map(({ content }) => content);
    expect(names).toEqual(
      expect.arrayContaining(["Customer service", "IT support", "Software development", "Content creation"]),
    );
    expect(names).toEqual(expect.arrayContaining(["Accounting", "Human resources", "Manufacturing", "Marketing"]));
    const tags = cells.filter(({ column }) => column === 1).map(({ content }) => content);
    expect(tags).toEqual(names.map(() => "EXAMPLE"));
  });

  it("has the criteria as rating columns, by name and in order, and a whole rating 1 to 5 in every sample", () => {
    const sheet = build();
    const { row, rows } = tableOf(sheet);
    const first = columnOf(sheet, "Expertise gap");
    const cells = writtenCells(sheet).filter(({ column }) => column >= first && column < first + CRITERIA.length);
    const header = cells.filter((cell) => cell.row === row).map(({ content }) => content);
    expect(header).toEqual(CRITERIA.map(({ shortName }) => shortName));
    const ratings = cells.filter((cell) => cell.row > row && cell.row < row + rows).map(({ content }) => content);
    expect(ratings).toHaveLength((rows - 1) * CRITERIA.length);
    for (const rating of ratings) expect([1, 2, 3, 4, 5]).toContain(rating);
  });

  it("asks each rating with the criterion's own question and the meaning of 1, 3 and 5", () => {
    const sheet = build();
    const first = columnOf(sheet, "Expertise gap");
    CRITERIA.forEach(({ id, question }, index) => {
      const at = { row: tableOf(sheet).row + 1, column: first + index };
      const prompt = sheet.validations.find((validation) => covers(validation.area, at))?.prompt;
      expect(prompt?.title).toContain(id);
      expect(prompt?.message).toContain(question);
      expect(prompt?.message).toMatch(/1 = not at all, 3 = partly, 5 = fully/);
    });
  });

  it("computes a whole column by one formula, so that added rows are evaluated too", () => {
    const shore = formulas(build({ rows: 200 })).filter(({ formula }) => formula.includes("SHORE."));
    expect(shore.map(({ formula }) => formula.slice(1, formula.indexOf("(")))).toEqual([
      "SHORE.SOURCING_SCORE",
      "SHORE.SOURCING_SCORE",
      "SHORE.SOURCING_MODEL",
      "SHORE.OFFSHORE_SAVINGS",
      "SHORE.OFFSHORE_NPV",
      "SHORE.OFFSHORE_SAVINGS_PCT",
      "SHORE.SOURCING_REASON",
      "SHORE.OFFSHORE_CASHFLOWS",
    ]);
    for (const { formula } of shore) expect(formula).toContain("Portfolio[");
  });

  it("names weights, criteria, settings and assumptions after its table", () => {
    const sheet = FUNCTION_PORTFOLIO.build({ sheet: "Copy", table: "Portfolio3" });
    expect(sheet.names.map(({ name }) => name).sort()).toEqual([
      "Portfolio3_Assumptions",
      "Portfolio3_Criteria",
      "Portfolio3_Settings",
      "Portfolio3_Weights",
    ]);
    expect(formulas(sheet).filter(({ formula }) => /Portfolio(?!3)[_[]/.test(formula))).toEqual([]);
  });

  it.each([1, 5, 8, 30, 1500])("takes %i rows: samples first, the rest empty", (rows) => {
    const sheet = build({ rows });
    const table = tableOf(sheet);
    expect(table.rows).toBe(rows + 1);
    const filled = writtenCells(sheet).filter(
      (cell) => cell.row > table.row && covers(table, cell) && cell.column === 0,
    );
    expect(filled).toHaveLength(Math.min(rows, 8));
  });

  it("comes without samples when asked to", () => {
    const sheet = build({ rows: 3, examples: false });
    const table = tableOf(sheet);
    expect(writtenCells(sheet).filter((cell) => cell.row > table.row && covers(table, cell))).toEqual([]);
    const tagged = writtenCells(sheet).filter(({ content, row }) => content === "EXAMPLE" && row > 15);
    expect(tagged).toEqual([]);
  });

  it.each([0, -1, 2.5, 100_001, Number.NaN])("refuses %p rows", (rows) => {
    expect(() => build({ rows })).toThrow(RangeError);
  });

  it("shows the date of insertion as a day, whatever the hour", () => {
    const dates = [new Date(2026, 10, 23, 0, 1), new Date(2026, 10, 23, 23, 59)].map((insertedOn) => {
      const sheet = build({ insertedOn });
      return writtenCells(sheet).find(({ row, column }) => row === rowOf(sheet, "Inserted on") && column === 1)
        ?.content;
    });
    // 46349 is 23 November 2026 in Excel.
    expect(dates).toEqual([46349, 46349]);
  });

  it("keeps formulas short enough to read", () => {
    const longest = formulas(build()).sort((a, b) => b.formula.length - a.formula.length)[0];
    expect(longest?.formula.length).toBeLessThan(260);
  });
});

describe("the portfolio, calculated", () => {
  const sheet = build({ insertedOn: new Date(2026, 10, 23) });
  const table = tableOf(sheet);
  const first = table.row + 1;
  const samples = table.rows - 1;
  let open: CalculatedSheet;

  beforeAll(async () => {
    open = new CalculatedSheet(sheet);
    await open.grid.calculated();
  }, SLOW);
  afterEach(async () => {
    open.restore();
    await open.grid.calculated();
  }, SLOW);
  afterAll(() => {
    open.dispose();
  });

  const result = async (heading: string, row = first): Promise<CellValue | undefined> =>
    (await open.values(row, columnOf(sheet, heading)))[0]?.[0];

  const status = async (check: string): Promise<CellValue | undefined> =>
    (await open.values(rowOf(sheet, check), STATUS_COLUMN))[0]?.[0];

  const master = async (): Promise<CellValue | undefined> =>
    (await open.values(rowOf(sheet, "Master check"), 1))[0]?.[0];

  it("shows no error anywhere and passes its own checks", async () => {
    const values = (await open.values(0, 0, first + samples + 2, 100)).flat();
    expect(values.filter((value) => typeof value === "string" && value.startsWith("#"))).toEqual([]);
    expect(await master()).toBe("OK");
    expect(await status("EXAMPLE inputs left")).toBe("WARNING");
  });

  it("has samples for all four recommendations", async () => {
    const column = columnOf(sheet, "Recommendation");
    const found = new Set((await open.values(first, column, samples, 1)).flat());
    expect(found).toEqual(new Set(["Keep in-house", "Outsource", "Offshore", "Hybrid"]));
  });

  it("changes score, recommendation, summary and reason with a rating", async () => {
    expect(await result("Recommendation")).toBe("Offshore");
    const offshored = (await open.values(rowOf(sheet, "Offshore"), columnOf(sheet, "Recommendation")))[0]?.[0];
    open.type(first, columnOf(sheet, "International readiness"), 1);
    open.type(first, columnOf(sheet, "Fast scale with oversight"), 1);
    expect(await result("Offshoring score")).toBe(75 - 75 / 8 - 100 / 8);
    expect(await result("Recommendation")).toBe("Outsource");
    expect(await result("Reason")).toMatch(/^Outsource/);
    const now = (await open.values(rowOf(sheet, "Offshore"), columnOf(sheet, "Recommendation")))[0]?.[0];
    expect(Number(now)).toBe(Number(offshored) - 1);
    expect(await master()).toBe("OK");
  });

  it("leaves a blank rating out of score and coverage, as the native block does", async () => {
    open.type(first, columnOf(sheet, "Flexible capacity"), "");
    // Values of the seven rated criteria: .25 .75 .75 .5 .25 .5 .5
    expect(await result("Outsourcing score")).toBeCloseTo(50, 10);
    expect(await result("Outsourcing score, native")).toBeCloseTo(50, 10);
    expect(await result("Outsourcing criteria rated")).toBeCloseTo(7 / 8, 10);
    expect(await master()).toBe("OK");
  });

  it.each([
    ["Blank weights", () => open.type(rowOf(sheet, "Weight"), columnOf(sheet, "Non-core"), "")],
    ["Blank settings or assumptions", () => open.type(rowOf(sheet, "Discount rate"), 1, "")],
    ["Ratings outside the scale", () => open.type(first, columnOf(sheet, "Non-core"), 7)],
    ["Ratings outside the scale", () => open.type(first, columnOf(sheet, "Non-core"), "high")],
    ["Errors in the results", () => open.type(first, columnOf(sheet, "Onshore cost"), -5)],
    [
      "Outsourcing score against native formula",
      () => open.type(first + 1, columnOf(sheet, "Outsourcing score, native"), 3),
    ],
    ["NPV against Excel's NPV of the flows", () => open.type(first + 1, columnOf(sheet, "NPV, native"), 3)],
    ["Savings against the sum of the flows", () => open.type(first, columnOf(sheet, "Sum of the cash flows"), "")],
  ])("fails the check %p and the master check", async (check, spoil) => {
    expect(await status(check)).toBe("OK");
    spoil();
    expect(await status(check)).toBe("CHECK");
    expect(await master()).toBe("CHECK");
  });

  it("fails when weights of a model add up to nothing", async () => {
    for (const { shortName, model } of CRITERIA) {
      if (model === "Offshore") open.type(rowOf(sheet, "Weight"), columnOf(sheet, shortName), 0);
    }
    expect(await status("Offshoring weights add up to nothing")).toBe("CHECK");
    expect(await status("Outsourcing weights add up to nothing")).toBe("OK");
    expect(await master()).toBe("CHECK");
  });

  it("warns, without failing, of functions that depart from the hybrid rule", async () => {
    const accounting = first + 4;
    expect(await result("Recommendation", accounting)).toBe("Outsource");
    expect(await status("Core functions recommended to Outsource")).toBe("OK");
    open.type(accounting, columnOf(sheet, "Expertise gap"), 5);
    open.type(accounting, columnOf(sheet, "Non-core"), 2);
    expect(await result("Recommendation", accounting)).toBe("Outsource");
    expect(await status("Core functions recommended to Outsource")).toBe("WARNING");
    expect(await master()).toBe("OK");
  });

  it("follows the horizon: more years, more flows, the same native NPV", async () => {
    open.type(rowOf(sheet, "Years"), 1, 8);
    const flows = columnOf(sheet, "Reason") + 13;
    const header = (await open.values(table.row, flows, 1, 10))[0];
    expect(header).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, ""]);
    const [row] = await open.values(first, flows, 1, 10);
    expect(row?.filter((value) => typeof value === "number")).toHaveLength(9);
    expect(await master()).toBe("OK");
  });

  it("draws the map's lines at the threshold, wherever it is put", async () => {
    open.type(rowOf(sheet, "Threshold"), 1, 60);
    const [chart] = sheet.charts;
    for (const name of ["Threshold, outsourcing", "Threshold, offshoring"]) {
      const series = chart?.series.find((each) => each.name === name);
      const points = await Promise.all(
        [series?.x, series?.y].map(async (where) => {
          const { row, column, rows, columns } = where as Area;
          return (await open.values(row, column, rows, columns)).flat();
        }),
      );
      expect(points).toContainEqual([60, 60]);
      expect(points).toContainEqual([0, 100]);
    }
  });

  it("shows every number in full: no column is too narrow for its format", async () => {
    const [rows, columns] = [first + samples, 94];
    const values = await open.values(0, 0, rows, columns);
    const texts = await open.texts(0, 0, rows, columns);
    const cut = values.flatMap((cells, row) =>
      cells.flatMap((value, column) => {
        const text = texts[row]?.[column] ?? "";
        // Seven pixels a digit at 11 points, and Excel's padding.
        const isCut = typeof value === "number" && text.length * 7 + 5 > widthOf(sheet, column);
        return isCut ? [`${address(area(row, column))}: ${text}`] : [];
      }),
    );
    expect(cut).toEqual([]);
    expect(texts[first]?.[columnOf(sheet, "Savings if offshored")]).toMatch(/^\d,\d{3},\d{3} ?$/);
  });
});

it("leaves rows without input without failed checks", async () => {
  const empty = build({ rows: 4, examples: false });
  const open = new CalculatedSheet(empty);
  try {
    const [[status] = []] = await open.values(rowOf(empty, "Master check"), 1);
    expect(status).toBe("OK");
    const hidden = empty.conditionalFormats.filter(({ kind }) => kind === "formula").map(({ area: where }) => where);
    const errors = (await open.values(0, 0, tableOf(empty).row + 5, 100)).flatMap((cells, row) =>
      cells.flatMap((value, column) => (String(value).startsWith("#") ? [{ row, column }] : [])),
    );
    for (const at of errors) expect(hidden.some((where) => covers(where, at))).toBe(true);
  } finally {
    open.dispose();
  }
});

it("has its formulas outside the blocks that people type into", () => {
  const sheet = build();
  const inTable = writtenCells(sheet).filter((cell) => covers(tableOf(sheet), cell) && isFormula(cell.content));
  expect(inTable).toEqual([]);
});
