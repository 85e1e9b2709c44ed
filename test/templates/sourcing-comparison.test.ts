import { CRITERIA, KEY_DIFFERENCES } from "../../src/sourcing/criteria";
import { SOURCING_COMPARISON } from "../../src/templates/sourcing-comparison";
import type { CellValue } from "../../workbench/grid/grid";
import { CalculatedSheet } from "./calculated-sheet";
import { columnIn, rowOf } from "./find-cells";
import { covers, formulas, writtenCells } from "./template-cells";

const NAMES = { sheet: "Sourcing comparison", table: "Comparison" };
const sheet = SOURCING_COMPARISON.build(NAMES, { insertedOn: new Date(2026, 10, 23) });

/** Row of the headings of the ratings, and of the first criterion. */
const HEADER = rowOf(sheet, "Flip weight");
const FIRST = rowOf(sheet, "Expertise gap");
const columnOf = (heading: string): number => columnIn(sheet, HEADER, heading);
const criterionRow = (name: string): number => FIRST + CRITERIA.findIndex(({ shortName }) => shortName === name);

const SLOW = 60_000;
jest.setTimeout(SLOW);

describe("the comparison as data", () => {
  it("asks the 16 criteria in their order, each with its question and the meaning of 1, 3 and 5", () => {
    const cells = writtenCells(sheet).filter(({ row }) => row >= FIRST && row < FIRST + CRITERIA.length);
    const texts = (column: number) => cells.filter((cell) => cell.column === column).map(({ content }) => content);
    expect(texts(columnOf("Criterion"))).toEqual(CRITERIA.map(({ shortName }) => shortName));
    CRITERIA.forEach(({ question }, index) => {
      const at = { row: FIRST + index, column: columnOf("Rating") };
      const message = sheet.validations.find(({ area }) => covers(area, at))?.prompt.message;
      expect(message).toContain(question);
      expect(message).toMatch(/1 = not at all, 3 = partly, 5 = fully/);
    });
  });

  it("tags every sample, and comes without samples when asked to", () => {
    const tags = (examples: boolean) =>
      writtenCells(SOURCING_COMPARISON.build(NAMES, { examples })).filter(
        ({ content, row }) => content === "EXAMPLE" && row > 12,
      );
    expect(tags(true)).toHaveLength(CRITERIA.length + 1);
    expect(tags(false)).toEqual([]);
  });

  it("has the documented key differences beside the ratings", () => {
    const texts = writtenCells(sheet)
      .filter(({ row }) => row >= FIRST)
      .map(({ content }) => content);
    for (const difference of KEY_DIFFERENCES) {
      expect(texts).toEqual(expect.arrayContaining([difference.outsourcing, difference.offshoring]));
    }
  });

  it("calls each add-in function once, all in one block", () => {
    const shore = formulas(sheet).filter(({ formula }) => formula.includes("SHORE."));
    expect(shore.map(({ formula }) => formula.slice(1, formula.indexOf("("))).sort()).toEqual([
      "SHORE.SOURCING_COMPARE",
      "SHORE.SOURCING_CONTRIBUTIONS",
      "SHORE.SOURCING_FLIP",
      "SHORE.SOURCING_STABILITY",
    ]);
  });
});

describe("the comparison, calculated", () => {
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

  const at = async (row: number, column: number): Promise<CellValue | undefined> =>
    (await open.values(row, column))[0]?.[0];
  const master = () => at(rowOf(sheet, "Master check"), 1);
  const status = (check: string) => at(rowOf(sheet, check), 3);
  const score = async (): Promise<(CellValue | undefined)[]> => {
    const row = rowOf(sheet, "Score");
    return [await at(row, 1), await at(row, 2)];
  };
  const recommendation = () => at(rowOf(sheet, "Recommendation"), 1);
  const rate = (name: string, rating: CellValue) => open.type(criterionRow(name), columnOf("Rating"), rating);
  const weigh = (name: string, weight: CellValue) => open.type(criterionRow(name), columnOf("Weight"), weight);

  it("shows no error anywhere and passes its own checks", async () => {
    const values = (await open.values(0, 0, 80, 50)).flat();
    expect(values.filter((value) => typeof value === "string" && value.startsWith("#"))).toEqual([]);
    expect(await master()).toBe("OK");
    expect(await status("EXAMPLE inputs left")).toBe("WARNING");
  });

  it("scores the samples as the documented formula does by hand", async () => {
    // Values of the ratings 2 4 5 4 | 3 4 3 3 turned round: .25 .75 1 .75 .5 .25 .5 .5; 4 3 5 4 | 2 3 2 1: .75 .5 1 .75 .75 .5 .75 1.
    expect(await score()).toEqual([56.25, 75]);
    expect(await recommendation()).toBe("Offshore");
    // Offshoring leads by 18.75, which is 8.75 more than the band.
    expect(await at(rowOf(sheet, "Margin"), 1)).toBeCloseTo(8.75, 9);
    expect(await at(rowOf(sheet, "Confidence"), 1)).toBe("Medium");
  });

  it("follows a rating: score, contribution, recommendation, reason", async () => {
    for (const name of ["International readiness", "Fast scale with oversight", "Global presence"]) rate(name, 1);
    expect(await recommendation()).toBe("Outsource");
    expect(
      await at(rowOf(sheet, "Recommendation"), columnOf("How far is it true? 1 = not at all, 3 = partly, 5 = fully")),
    ).toMatch(/^Outsource: /);
    expect(await at(criterionRow("Global presence"), columnOf("Contribution"))).toBeCloseTo(-6.25, 9);
    expect(await master()).toBe("OK");
  });

  it("leaves a blank rating out of score and contributions, and warns", async () => {
    rate("Flexible capacity", "");
    // Mean of the other seven values: 3.5 / 7.
    expect((await score())[0]).toBeCloseTo(50, 9);
    expect(await at(rowOf(sheet, "Coverage"), 1)).toBeCloseTo(7 / 8, 9);
    expect(await at(criterionRow("Flexible capacity"), columnOf("Contribution"))).toBe("");
    expect(await status("Criteria with a weight but no rating")).toBe("WARNING");
    expect(await master()).toBe("OK");
  });

  it("says of a flip weight what happens when the weight is multiplied by it", async () => {
    // Flexible capacity, value 1: (3.5 + k) / (7 + k) brings outsourcing to within 10 points of 75 at k = 3.
    const row = criterionRow("Flexible capacity");
    expect(await at(row, columnOf("Flip weight"))).toBeCloseTo(3, 6);
    expect(await at(row, columnOf("and it becomes"))).toBe("Hybrid");
    weigh("Flexible capacity", 3.01);
    expect(await recommendation()).toBe("Hybrid");
    weigh("Flexible capacity", 2.99);
    expect(await recommendation()).toBe("Offshore");
    expect(await status("Recommendation differs from native rule")).toBe("OK");
  });

  it.each([
    ["Keep in-house", [1, 1, 1, 1, 5, 5, 5, 5, 1, 1, 1, 1, 5, 5, 5, 5]],
    ["Hybrid", new Array<number>(16).fill(3).map((three, index) => (index % 8 < 4 ? 5 : three))],
    ["Outsource", [5, 5, 5, 5, 1, 1, 1, 1, 1, 1, 1, 1, 5, 5, 5, 5]],
    ["Not enough ratings", [5, 5, 5, "", "", "", "", "", 3, 3, 3, 3, 3, 3, 3, 3]],
  ] as [string, CellValue[]][])("recommends %s by add-in and native formulas alike", async (expected, ratings) => {
    ratings.forEach((rating, index) => open.type(FIRST + index, columnOf("Rating"), rating));
    expect(await recommendation()).toBe(expected);
    expect(await status("Recommendation differs from native rule")).toBe("OK");
    expect(await master()).toBe("OK");
  });

  it.each([
    ["Blank weights or settings", () => weigh("Non-core", "")],
    ["Blank weights or settings", () => open.type(rowOf(sheet, "Threshold"), 1, "")],
    ["Ratings outside the scale", () => rate("Non-core", 7)],
    ["Ratings outside the scale", () => rate("Non-core", "high")],
    ["Errors in the results", () => rate("Non-core", "high")],
    [
      "Scores against native formulas",
      () => open.type(rowOf(sheet, "Score reaches the threshold (1 = yes)") - 5, 33, 3),
    ],
    ["50 and contributions against the scores", () => open.type(FIRST, columnOf("Contribution"), 3)],
  ])("fails the check %p and the master check", async (check, spoil) => {
    expect(await status(check)).toBe("OK");
    spoil();
    expect(await status(check)).toBe("CHECK");
    expect(await master()).toBe("CHECK");
  });

  it("fails when a model has no weight", async () => {
    for (const { shortName, model } of CRITERIA) if (model === "Offshore") weigh(shortName, 0);
    expect(await status("Offshoring weights add up to nothing")).toBe("CHECK");
    expect(await master()).toBe("CHECK");
  });

  it("draws each model's contributions as its own bars", async () => {
    const [chart] = sheet.charts;
    const bars = await Promise.all(
      (chart?.series ?? []).map(async ({ y }) => (await open.values(y.row, y.column, y.rows, y.columns)).flat()),
    );
    const sum = (values: readonly CellValue[] | undefined) =>
      (values ?? []).reduce<number>((all, value) => all + Number(value), 0);
    expect(sum(bars[0])).toBeCloseTo(6.25, 9);
    expect(sum(bars[1])).toBeCloseTo(25, 9);
    expect(bars[0]?.slice(8)).toEqual(new Array<number>(8).fill(0));
  });
});

it("fails no check while nothing is rated", async () => {
  const open = new CalculatedSheet(SOURCING_COMPARISON.build(NAMES, { examples: false }));
  try {
    expect((await open.values(rowOf(sheet, "Master check"), 1))[0]?.[0]).toBe("OK");
    expect((await open.values(rowOf(sheet, "Recommendation"), 1))[0]?.[0]).toBe("Not enough ratings");
    expect((await open.values(rowOf(sheet, "Score"), 1, 1, 2))[0]).toEqual(["not rated", "not rated"]);
  } finally {
    open.dispose();
  }
});
