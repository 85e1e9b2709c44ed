import { PROVIDER_SCORECARD } from "../../src/templates/provider-scorecard";
import type { Area } from "../../src/templates/area";
import type { TemplateOptions, TemplateSheet } from "../../src/templates/vocabulary";
import type { CellValue } from "../../workbench/grid/grid";
import { CalculatedSheet } from "./calculated-sheet";
import { covers, formulas, writtenCells } from "./template-cells";

const NAMES = { sheet: "Provider scorecard", table: "Providers" };
const build = (options: TemplateOptions = {}): TemplateSheet => PROVIDER_SCORECARD.build(NAMES, options);

/** Starting the grid takes seconds on a busy machine. */
const SLOW = 60_000;
jest.setTimeout(SLOW);

const CRITERIA = ["Price", "Expertise", "Flexible capacity", "Communication", "Data security", "Consistent quality"];
const FIRST_CRITERION = 2;

const tableOf = (sheet: TemplateSheet): Area => {
  const [table] = sheet.tables;
  if (table === undefined) throw new Error("The scorecard has no table.");
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

/** Principal eigenvector by repeated multiplication: an oracle of its own. */
function principalWeights(matrix: readonly (readonly number[])[]): number[] {
  let weights = matrix.map(() => 1 / matrix.length);
  for (let step = 0; step < 500; step++) {
    const product = matrix.map((row) => row.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0));
    const total = product.reduce((sum, value) => sum + value, 0);
    weights = product.map((value) => value / total);
  }
  return weights;
}

describe("the scorecard as data", () => {
  it("brings sample providers that are all tagged EXAMPLE", () => {
    const sheet = build();
    const { row } = tableOf(sheet);
    const below = (column: number) => writtenCells(sheet).filter((cell) => cell.row > row && cell.column === column);
    expect(below(0).length).toBeGreaterThan(2);
    expect(below(1).map(({ content }) => content)).toEqual(below(0).map(() => "EXAMPLE"));
  });

  it("names its criteria once, in the header of the table", () => {
    const sheet = build();
    for (const name of CRITERIA) {
      expect(writtenCells(sheet).filter(({ content }) => content === name)).toHaveLength(1);
      expect(find(sheet, name).row).toBe(tableOf(sheet).row);
    }
  });

  it("makes way for the analyst's own rows", () => {
    const own = [
      ["Ours", "survey", 100, 5, 4, 3, 2, 1],
      ["Theirs", "survey", 90, 1, 2, 3, 4, 5],
    ];
    const sheet = build({ data: own });
    const { row } = tableOf(sheet);
    const cells = writtenCells(sheet).filter((cell) => covers(tableOf(sheet), cell) && cell.row > row);
    expect(cells.map(({ content }) => content)).toEqual(own.flat());
  });

  it("scores any number of providers by one formula a column, and checks the first thousand natively", () => {
    const sheet = build({ rows: 1200 });
    const scores = formulas(sheet).filter(({ formula }) => /OPTION_(SCORE|RANK)/.test(formula));
    expect(scores).toHaveLength(3);
    for (const { formula } of scores) expect(formula).toContain("Providers[[Price]:[Consistent quality]]");
    const { row } = tableOf(sheet);
    const sums = columnOf(sheet, "Weighted sum, native");
    expect(writtenCells(sheet).filter((cell) => cell.column === sums && cell.row > row)).toHaveLength(1000);
  });

  it.each([0, 2.5, 100_001])("refuses %p rows", (rows) => {
    expect(() => build({ rows })).toThrow(RangeError);
  });
});

describe("the scorecard, calculated", () => {
  const sheet = build();
  const first = tableOf(sheet).row + 1;
  const weightsRow = find(sheet, "Rank, 1 = most important").row + 1;
  const pairsRow = find(sheet, "Weight (AHP)").row - CRITERIA.length;
  const rankingRow = find(sheet, "Position").row + 1;
  const asItIs = find(sheet, "None: weights as they are").row;
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
  const master = () => one(find(sheet, "Master check").row, 1);
  const choose = (setting: string, value: CellValue): void => {
    open.type(find(sheet, setting).row, 1, value);
  };
  const column = async (row: number, at: number): Promise<number[]> =>
    (await open.values(row, at, CRITERIA.length, 1)).map(([value]) => Number(value));
  const inUse = () => column(weightsRow, 7);
  const scores = async (heading: string): Promise<number[]> =>
    (await open.values(first, columnOf(sheet, heading), 5, 1)).map(([value]) => Number(value));
  const comparisons = async () => (await open.values(pairsRow, FIRST_CRITERION, 6, 6)).map((row) => row.map(Number));

  function expectClose(found: readonly number[], wanted: readonly number[]): void {
    expect(found).toHaveLength(wanted.length);
    found.forEach((value, index) => {
      expect(value).toBeCloseTo(wanted[index] ?? NaN, 9);
    });
  }

  it("passes its own checks and has no error cell", async () => {
    expect(await master()).toBe("OK");
    const cells = await open.values(0, 0, first + 10, 40);
    expect(cells.flat().filter((value) => /^#/.test(String(value)))).toEqual([]);
  });

  it("fills the lower triangle with reciprocals and weighs by the principal eigenvector", async () => {
    const matrix = await comparisons();
    matrix.forEach((row, i) => {
      row.forEach((value, j) => {
        expect(value * (matrix[j]?.[i] ?? NaN)).toBeCloseTo(1, 12);
      });
    });
    expectClose(await inUse(), principalWeights(matrix));
    open.type(pairsRow, FIRST_CRITERION + 1, 3);
    const changed = await comparisons();
    expect(changed[1]?.[0]).toBeCloseTo(1 / 3, 12);
    expectClose(await inUse(), principalWeights(changed));
    expect(await status("AHP weights against the comparisons")).toBe("OK");
  });

  it("weighs by rank: place k of six gets the mean of 1/k to 1/6", async () => {
    choose("Weights from", "Rank order");
    const centroid = (place: number) =>
      [1, 2, 3, 4, 5, 6].filter((each) => each >= place).reduce((sum, each) => sum + 1 / each / 6, 0);
    expectClose(await inUse(), [4, 2, 6, 5, 3, 1].map(centroid));
    // Two criteria on the first rank share the first two places.
    open.type(weightsRow + 1, 2, 1);
    const shared = (centroid(1) + centroid(2)) / 2;
    expectClose(await inUse(), [centroid(4), shared, centroid(6), centroid(5), centroid(3), shared]);
    expect(await master()).toBe("OK");
  });

  it("weighs directly, and sums up by hand", async () => {
    choose("Weights from", "Direct");
    [3, 0, 0, 0, 0, 1].forEach((weight, index) => {
      open.type(weightsRow + index, 3, weight);
    });
    expectClose(await inUse(), [0.75, 0, 0, 0, 0, 0.25]);
    // Price 330 (best) to 600 (worst); quality 4 (best) or 3.
    const byHand = [420, 360, 600, 450, 330].map(
      (price, index) => (0.75 * (600 - price)) / 270 + (0.25 * ([4, 4, 4, 3, 3][index] ?? 0) - 0.75),
    );
    expectClose(await scores("Score"), byHand);
    expect((await open.values(rankingRow, 0, 5, 1)).flat()).toEqual([
      "Provider B",
      // These two tie: in the order of the table.
      "Provider A",
      "Provider E",
      "Provider D",
      "Provider C",
    ]);
    expect(await master()).toBe("OK");
  });

  it("fails when comparisons in use contradict each other, and only warns when they are not in use", async () => {
    // Price over expertise, expertise over capacity, capacity over price.
    open.type(pairsRow, FIRST_CRITERION + 1, 9);
    open.type(pairsRow + 1, FIRST_CRITERION + 2, 9);
    open.type(pairsRow, FIRST_CRITERION + 2, 0.2);
    expect(await status("Comparisons in use contradict each other")).toBe("CHECK");
    expect(await status("Consistency ratio against native formula")).toBe("OK");
    expect(await master()).toBe("CHECK");
    choose("Weights from", "Direct");
    expect(await status("Comparisons in use contradict each other")).toBe("OK");
    expect(await status("Comparisons contradict each other, not in use")).toBe("WARNING");
    expect(await master()).toBe("OK");
    choose("Consistency limit", 1);
    expect(await status("Comparisons contradict each other, not in use")).toBe("OK");
  });

  it.each(["Saaty2005", "DoneganDodd", "TummalaLing", "AlonsoLamata"])(
    "knows the random index of %s",
    async (index) => {
      choose("Random index", index);
      expect(await status("Consistency ratio against native formula")).toBe("OK");
    },
  );

  it.each(["TOPSIS", "VIKOR", "PROMETHEE", "WeightedProduct"])("scores by %s too and ranks by it", async (method) => {
    choose("Scoring method", method);
    const ranked = (await open.values(rankingRow, 3, 5, 1)).map(([value]) => Number(value));
    const sorted = ranked.slice().sort((a, b) => (method === "VIKOR" ? a - b : b - a));
    expect(ranked).toEqual(sorted);
    expect(await master()).toBe("OK");
  });

  it("shows for each criterion what the scores would be with its weight raised", async () => {
    const before = await inUse();
    const sensitivity = columnOf(sheet, "Weighted sum, native") + 4;
    const raised = await open.values(first, sensitivity, 5, CRITERIA.length);
    const best = (await open.values(asItIs + 1, 1, CRITERIA.length, 1)).flat();
    choose("Weights from", "Direct");
    for (const [index] of CRITERIA.entries()) {
      before.forEach((weight, each) => {
        open.type(weightsRow + each, 3, each === index ? weight * 1.5 : weight);
      });
      expectClose(
        await scores("Score"),
        raised.map((row) => Number(row[index])),
      );
      expect(await one(rankingRow, 0)).toBe(best[index]);
    }
  });

  it("says which criteria change the best provider", async () => {
    const lines = await open.values(asItIs, 0, CRITERIA.length + 1, 7);
    const [base] = lines.map(([, best]) => best);
    const changing = lines.filter(([, best]) => best !== base).map(([name]) => name);
    expect(changing).toEqual(["Communication"]);
    expect(lines.filter((line) => line[6] === "yes").map(([name]) => name)).toEqual(changing);
    expect(await status("Criteria that the best provider hangs on")).toBe("WARNING");
  });

  it("fails on a missing rating, a missing comparison, and a parting of the two weighted sums", async () => {
    open.type(first + 1, FIRST_CRITERION + 2, "");
    expect(await status("Missing or wrong ratings")).toBe("CHECK");
    open.restore();
    open.type(pairsRow, FIRST_CRITERION + 1, "");
    expect(await status("Blank comparisons")).toBe("CHECK");
    expect(await status("Errors in the results")).toBe("CHECK");
    expect(await status("AHP weights against the comparisons")).toBe("CHECK");
    open.restore();
    open.type(first, columnOf(sheet, "Weighted sum"), 0.5);
    expect(await status("Weighted sum against native formulas")).toBe("CHECK");
    expect(await master()).toBe("CHECK");
  });

  it("leaves a provider that cannot be scored out of the scale of the others", async () => {
    // Cheapest and best of all, but without a rating of quality.
    open.type(first + 4, FIRST_CRITERION, 1);
    open.type(first + 4, FIRST_CRITERION + 5, "");
    expect(await status("Weighted sum against native formulas")).toBe("OK");
    const names = (await open.values(rankingRow, 0, 5, 1)).flat();
    expect(names).not.toContain("Provider E");
    expect(names[4]).toBe("");
  });

  it("follows a criterion that is renamed", async () => {
    open.type(tableOf(sheet).row, FIRST_CRITERION + 1, "Know-how");
    expect(await one(weightsRow + 1, 0)).toBe("Know-how");
    expect(await one(pairsRow + 1, 0)).toBe("Know-how");
    expect(await one(asItIs + 2, 0)).toBe("Know-how");
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
