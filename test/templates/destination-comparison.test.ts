import { readFileSync } from "node:fs";
import { DESTINATION_COMPARISON } from "../../src/templates/destination-comparison";
import { DESTINATION_FIGURES } from "../../src/templates/destinations/figures";
import type { Area } from "../../src/templates/area";
import type { TemplateOptions, TemplateSheet } from "../../src/templates/vocabulary";
import type { CellValue } from "../../workbench/grid/grid";
import { CalculatedSheet } from "./calculated-sheet";
import { covers, writtenCells } from "./template-cells";

const NAMES = { sheet: "Destination comparison", table: "Destinations" };
const build = (options: TemplateOptions = {}): TemplateSheet => DESTINATION_COMPARISON.build(NAMES, options);

/** Starting the grid takes seconds on a busy machine. */
const SLOW = 60_000;
jest.setTimeout(SLOW);

const tableOf = (sheet: TemplateSheet): Area => {
  const [table] = sheet.tables;
  if (table === undefined) throw new Error("The comparison has no table.");
  return table.area;
};

/** The first cell with this text. */
function find(sheet: TemplateSheet, text: string): { row: number; column: number } {
  const cell = writtenCells(sheet).find(({ content }) => content === text);
  if (cell === undefined) throw new Error(`No cell ${text}`);
  return cell;
}

function columnOf(sheet: TemplateSheet, heading: string): number {
  const header = tableOf(sheet).row;
  const cell = writtenCells(sheet).find(({ row, content }) => row === header && content === heading);
  if (cell === undefined) throw new Error(`No column ${heading}`);
  return cell.column;
}

describe("the destinations as data", () => {
  it("begin with the four that are documented", () => {
    const { row, column } = tableOf(build());
    const names = writtenCells(build())
      .filter((cell) => cell.column === column && cell.row > row)
      .map(({ content }) => content);
    expect(names.slice(0, 4)).toEqual(["China", "India", "Philippines", "Mexico"]);
  });

  it("carry the published figures, without the inflation that was wrong", () => {
    const published: Record<string, readonly (string | number | null)[]> = {
      China: ["Asia/Shanghai", 12614, 0.514, 0.2, 2024, -0.33],
      India: ["Asia/Kolkata", 2485, 0.244, 5, 2024, -0.07],
      Philippines: ["Asia/Manila", 3726, 0.346, 3.2, 2024, -0.28],
      Mexico: ["America/Mexico_City", 13926, 0.544, 4.7, 2024, -0.52],
      Romania: ["Europe/Bucharest", 18419, 0.385, null, null, 0.31],
      Egypt: ["Africa/Cairo", 3513, 0.187, 33.9, 2023, -0.76],
    };
    const found = DESTINATION_FIGURES.filter(({ country }) => country in published).map((each) => [
      each.country,
      [
        each.timeZone,
        each.gdpPerCapita,
        each.priceLevel,
        each.inflation?.percent ?? null,
        each.inflation?.year ?? null,
        each.governance,
      ],
    ]);
    expect(Object.fromEntries(found)).toEqual(published);
  });

  it("tag every wage EXAMPLE, and leave English to be confirmed", () => {
    const sheet = build();
    const { row: header } = tableOf(sheet);
    const below = (heading: string) => {
      const wanted = columnOf(sheet, heading);
      const cells = writtenCells(sheet).filter(({ row, column }) => column === wanted && row > header);
      return cells.map(({ content }) => String(content));
    };
    expect(new Set(below("Wage source"))).toEqual(new Set(["EXAMPLE"]));
    expect(below("Wage source")).toHaveLength(below("Wage").length);
    for (const status of below("English: status")) expect(status).toMatch(/^TO CONFIRM/);
    expect(below("English: status")).toHaveLength(DESTINATION_FIGURES.length);
  });

  it("name source and year of the figures on the sheet", () => {
    const texts = writtenCells(build())
      .map(({ content }) => String(content))
      .join("\n");
    expect(texts).toMatch(/World Development Indicators, 2023, CC BY 4\.0/);
    expect(texts).toMatch(/Worldwide Governance Indicators, mean of six, 2022/);
    expect(texts).toMatch(/GDP per capita is never a wage/);
  });

  it("make way for the analyst's own rows", () => {
    const own = [["Atlantis", "Yes", "Atlantic/Azores", 1000, "survey", null, null, null, null, null, 1, "me"]];
    const sheet = build({ data: own });
    expect(tableOf(sheet).rows).toBe(2);
    const cells = writtenCells(sheet).filter((cell) => covers(tableOf(sheet), cell) && cell.row > tableOf(sheet).row);
    expect(cells.map(({ content }) => content)).toEqual(own[0]?.filter((content) => content !== null));
  });

  it.each([0, 2.5, 251])("refuse %p rows", (rows) => {
    expect(() => build({ rows })).toThrow(RangeError);
  });
});

describe("the comparison, calculated", () => {
  const sheet = build();
  const first = tableOf(sheet).row + 1;
  let open: CalculatedSheet;
  beforeAll(() => {
    open = new CalculatedSheet(sheet);
  });
  afterAll(() => {
    open.dispose();
  });
  afterEach(() => {
    open.restore();
  });

  const one = async (row: number, column: number): Promise<CellValue | undefined> =>
    (await open.values(row, column))[0]?.[0];
  const status = (label: string) => one(find(sheet, label).row, find(sheet, "Status").column);
  const counted = (label: string) => one(find(sheet, label).row, find(sheet, "Found").column);
  const master = () => one(find(sheet, "Master check").row, 1);
  const setting = (name: string) => find(sheet, name).row;
  const rowOf = (country: string) => first + DESTINATION_FIGURES.findIndex((each) => each.country === country);

  /** Names and scores by position. */
  async function ranking(positions = DESTINATION_FIGURES.length): Promise<[string, number][]> {
    const { row } = find(sheet, "Position");
    const lines = await open.values(row + 1, 0, positions, 4);
    return lines.map(([name, , , score]) => [String(name), Number(score)]);
  }

  it("passes its own checks and has no error cell", async () => {
    expect(await master()).toBe("OK");
    const cells = await open.values(0, 0, first + 30, 60);
    expect(cells.flat().filter((value) => /^#/.test(String(value)))).toEqual([]);
  });

  it("shares the hours that an independent table lists for London", async () => {
    const csv = readFileSync("test/templates/shared-hours.csv", "utf8").trim().split("\n").slice(1);
    expect(csv.length).toBeGreaterThan(3);
    for (const line of csv) {
      const [country = "", january, july] = line.split(",");
      const shared = await one(rowOf(country), columnOf(sheet, "Shared hours"));
      expect([country, shared]).toEqual([country, Math.min(Number(january), Number(july))]);
    }
  });

  it("ranks by the weighted sum worked out by hand when two destinations and two criteria are left", async () => {
    // Wage 4 : English 1; India 15000 and official, Mexico 21000 and not: India has the best of both.
    for (const { country } of DESTINATION_FIGURES) {
      if (country !== "India" && country !== "Mexico") open.type(rowOf(country), 1, "No");
    }
    const { row } = find(sheet, "Wage");
    [4, 0, 0, 0, 0, 0, 1].forEach((weight, index) => {
      open.type(row + index, 3, weight);
    });
    expect(await ranking(3)).toEqual([
      ["India", 1],
      ["Mexico", 0],
      ["", 0],
    ]);
    // English turned round: Mexico wins a fifth.
    open.type(row + 6, 1, "Less is better");
    const turned = await ranking(2);
    expect(turned.map(([name]) => name)).toEqual(["India", "Mexico"]);
    expect(turned[0]?.[1]).toBeCloseTo(0.8, 12);
    expect(turned[1]?.[1]).toBeCloseTo(0.2, 12);
    expect(await master()).toBe("OK");
  });

  it("lists those that tie one below the other", async () => {
    for (const { country } of DESTINATION_FIGURES.slice(3)) open.type(rowOf(country), 1, "No");
    const { row } = find(sheet, "Wage");
    [0, 0, 0, 0, 0, 0, 1].forEach((weight, index) => {
      open.type(row + index, 3, weight);
    });
    const lines = await open.values(find(sheet, "Position").row + 1, 0, 4, 4);
    expect(lines.map(([name, , rank]) => [name, rank])).toEqual([
      ["India", 1],
      ["Philippines", 1],
      ["China", 3],
      ["", ""],
    ]);
  });

  it.each(["TOPSIS", "VIKOR", "PROMETHEE"])("ranks by %s too, best first, and passes its checks", async (method) => {
    open.type(setting("Scoring method"), 1, method);
    const scores = (await ranking()).map(([, score]) => score);
    const isWorse = (score: number, above: number) => (method === "VIKOR" ? score > above : score < above);
    // Scores that tie may differ in their last digit.
    const isTied = (score: number, above: number) => Math.abs(score - above) < 1e-12;
    scores.slice(1).forEach((score, index) => {
      const above = scores[index] ?? NaN;
      expect(isWorse(score, above) || isTied(score, above)).toBe(true);
    });
    expect(scores[0]).not.toBe(scores[scores.length - 1]);
    expect(await one(setting("Best score"), 1)).toBe(method === "VIKOR" ? "lowest" : "highest");
    expect(await master()).toBe("OK");
  });

  it("says so when a method cannot take the figures", async () => {
    open.type(setting("Normalisation"), 1, "Max");
    expect(await status("Errors in the results")).toBe("CHECK");
    expect(await status("Destinations compared without a score")).toBe("CHECK");
    expect((await ranking(2)).map(([name]) => name)).toEqual(["", ""]);
  });

  it("counts a missing figure as the mean of the others, or leaves the destination out", async () => {
    expect(await counted("Missing figures counted as the mean")).toBe(1);
    expect((await ranking()).map(([name]) => name)).toContain("Romania");
    open.type(setting("Missing figure"), 1, "Leave it out");
    const names = (await ranking()).map(([name]) => name);
    expect(names).not.toContain("Romania");
    expect(names.filter((name) => name !== "")).toHaveLength(DESTINATION_FIGURES.length - 1);
    expect(await counted("Chosen destinations left out for want of figures")).toBe(1);
    expect(await master()).toBe("OK");
  });

  it("takes a destination that is typed into a spare row", async () => {
    const spare = first + DESTINATION_FIGURES.length;
    const typed = ["Atlantis", null, "Europe/London", 1000, "survey", 1000, 0.1, 0.001, 2024, 2, 1, "me"];
    typed.forEach((value, column) => {
      if (value !== null) open.type(spare, column, value);
    });
    const [best] = await ranking(1);
    expect(best?.[0]).toBe("Atlantis");
    expect(best?.[1]).toBeGreaterThan(0.9);
    expect(await master()).toBe("OK");
  });

  it("fails on a misspelled time zone, on text for a figure, and on weights of nothing", async () => {
    open.type(rowOf("India"), 2, "Asia/Kolkatta");
    expect(await status("Errors in the results")).toBe("CHECK");
    open.restore();
    open.type(rowOf("India"), 3, "n/a");
    expect(await status("Figures that are no numbers")).toBe("CHECK");
    open.restore();
    const { row } = find(sheet, "Wage");
    for (let index = 0; index < 7; index++) open.type(row + index, 3, 0);
    expect(await status("Weights add up to nothing")).toBe("CHECK");
    expect(await master()).toBe("CHECK");
  });

  it("notices when the add-in's score and the native one part", async () => {
    open.type(first, columnOf(sheet, "Weighted sum"), 0.5);
    expect(await status("Weighted sum against native formulas")).toBe("CHECK");
  });

  it("moves with the home zone and the working hours", async () => {
    open.type(setting("Home time zone"), 1, "America/New_York");
    // 9 to 17 in New York meets Mexico City's for seven hours in winter and six in summer.
    expect(await one(rowOf("Mexico"), columnOf(sheet, "Shared hours"))).toBe(6);
    open.type(setting("Working day ends"), 1, 11);
    expect(await one(rowOf("Mexico"), columnOf(sheet, "Shared hours"))).toBe(0);
    expect(await status("Shared hours outside the working day")).toBe("OK");
  });
});

it("starts empty without failed checks", async () => {
  const empty = build({ rows: 3, examples: false });
  const open = new CalculatedSheet(empty);
  try {
    const [[status] = []] = await open.values(find(empty, "Master check").row, 1);
    expect(status).toBe("OK");
  } finally {
    open.dispose();
  }
});
