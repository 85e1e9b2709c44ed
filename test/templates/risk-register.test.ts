import { RISKS } from "../../src/sourcing/risks";
import { RISK_REGISTER_TEMPLATE } from "../../src/templates/risk-register";
import type { CellValue } from "../../workbench/grid/grid";
import { CalculatedSheet } from "./calculated-sheet";
import { columnIn, rowOf } from "./find-cells";
import { covers, formulas, writtenCells } from "./template-cells";

const NAMES = { sheet: "Risk register", table: "Risks" };
const sheet = RISK_REGISTER_TEMPLATE.build(NAMES, { insertedOn: new Date(2026, 10, 23) });

const HEADER = rowOf(sheet, "Risk");
const FIRST = HEADER + 1;
const columnOf = (heading: string): number => columnIn(sheet, HEADER, heading);

const SLOW = 60_000;
jest.setTimeout(SLOW);

describe("the register as data", () => {
  it("lists the documented risks with model, criterion and description, each rating tagged EXAMPLE", () => {
    const text = (row: number, heading: string) =>
      writtenCells(sheet).find((cell) => cell.row === row && cell.column === columnOf(heading))?.content;
    RISKS.forEach(({ name, model, criterion, description }, index) => {
      const row = FIRST + index;
      expect(["Risk", "Model", "Criterion", "What may happen", "Source"].map((heading) => text(row, heading))).toEqual([
        name,
        model,
        criterion,
        description,
        "EXAMPLE",
      ]);
    });
  });

  it("comes unrated when no samples are wanted, with the documented risks all the same", () => {
    const bare = RISK_REGISTER_TEMPLATE.build(NAMES, { examples: false });
    const table = {
      ...(bare.tables[0]?.area ?? { row: 0, column: 0, columns: 0, rows: 0 }),
      row: FIRST,
      rows: RISKS.length,
    };
    const cells = writtenCells(bare).filter((cell) => covers(table, cell));
    expect(cells.filter(({ content }) => typeof content === "number")).toEqual([]);
    expect(cells.filter(({ column }) => column === 0).map(({ content }) => content)).toEqual(
      RISKS.map(({ name }) => name),
    );
  });

  it("takes the analyst's own rows", () => {
    const own = ["Strike", "Both", "Board", "", 2, 3, 1, 3, "Board", "The site stands still.", "Second site."];
    const mine = RISK_REGISTER_TEMPLATE.build(NAMES, { data: [own] });
    expect(mine.tables[0]?.area.rows).toBe(2);
    expect(writtenCells(mine).some(({ content }) => content === "Strike")).toBe(true);
  });

  it.each([0, 2.5, 10_001, Number.NaN])("refuses %p rows", (rows) => {
    expect(() => RISK_REGISTER_TEMPLATE.build(NAMES, { rows })).toThrow(RangeError);
  });

  it("needs no add-in", () => {
    expect(formulas(sheet).filter(({ formula }) => formula.includes("SHORE."))).toEqual([]);
  });

  it("tells bands apart in words wherever it does by colour", () => {
    const words = writtenCells(sheet).map(({ content }) => content);
    for (const band of ["Low", "Medium", "High", "Very high"]) {
      // The table of bands and the legend between the maps.
      expect(words.filter((word) => word === band)).toHaveLength(2);
    }
  });
});

describe("the register, calculated", () => {
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
  const ofRisk = (name: string, heading: string) => at(rowOf(sheet, name), columnOf(heading));
  const type = (name: string, heading: string, value: CellValue) =>
    open.type(rowOf(sheet, name), columnOf(heading), value);
  const master = () => at(rowOf(sheet, "Master check"), 1);
  const status = (check: string) => at(rowOf(sheet, check), 3);
  /** Count and band of a cell of a heat map. */
  const onMap = async (map: "Inherent" | "Residual", likelihood: number, impact: number) => {
    const title = writtenCells(sheet).find(({ content }) => String(content).startsWith(`${map}, `));
    const row = (title?.row ?? 0) + 3 + 2 * (5 - likelihood);
    const column = (title?.column ?? 0) + impact - 1;
    return [await at(row, column), await at(row + 1, column)];
  };

  it("shows no error anywhere and passes its own checks", async () => {
    const values = (await open.values(0, 0, FIRST + RISKS.length + 2, 20)).flat();
    expect(values.filter((value) => typeof value === "string" && value.startsWith("#"))).toEqual([]);
    expect(await master()).toBe("OK");
    expect(await status("EXAMPLE ratings left")).toBe("WARNING");
  });

  it("scores likelihood times impact, before and after mitigation, and names the band", async () => {
    const columns = ["Score", "Band", "Residual score", "Residual band", "Reduction"];
    // Sample: 4 × 4 before, 3 × 2 after.
    expect(await Promise.all(columns.map((heading) => ofRisk("Currency", heading)))).toEqual([
      16,
      "Very high",
      6,
      "Medium",
      10,
    ]);
  });

  it("moves a risk on the map, in table and summary, when it is rated anew", async () => {
    expect(await onMap("Inherent", 5, 5)).toEqual([0, "Very high"]);
    const before = await onMap("Inherent", 2, 5);
    type("Security risks", "Likelihood", 5);
    expect(await onMap("Inherent", 5, 5)).toEqual([1, "Very high"]);
    expect(await onMap("Inherent", 2, 5)).toEqual([Number(before[0]) - 1, before[1]]);
    expect(await ofRisk("Security risks", "Score")).toBe(25);
    expect(await master()).toBe("OK");
  });

  it("moves the bands of scores and maps with their limits", async () => {
    open.type(rowOf(sheet, "Very high"), 1, 25);
    expect(await ofRisk("Currency", "Band")).toBe("High");
    expect(await onMap("Residual", 5, 4)).toEqual([0, "High"]);
    expect(await onMap("Residual", 5, 5)).toEqual([0, "Very high"]);
  });

  it("sums up by model", async () => {
    const line = async (model: string) => (await open.values(rowOf(sheet, model), 1, 1, 4))[0];
    // Outsourcing samples: 12 + 12 + 10 + 12 before, 6 + 4 + 4 + 6 after.
    expect(await line("Outsource")).toEqual([4, 4, 11.5, 5]);
    expect((await line("Total"))?.slice(0, 2)).toEqual([RISKS.length, RISKS.length]);
  });

  it("counts a risk that is not rated, and scores it nothing", async () => {
    type("Currency", "Impact", "");
    type("Currency", "Likelihood", "");
    expect(await ofRisk("Currency", "Score")).toBe("");
    expect(await ofRisk("Currency", "Band")).toBe("not rated");
    expect(await status("Risks not rated yet")).toBe("WARNING");
    expect(await master()).toBe("OK");
  });

  it.each([
    ["Bands not in ascending order", () => open.type(rowOf(sheet, "Medium"), 1, 12)],
    ["Ratings outside the scale", () => type("Currency", "Impact", 6)],
    ["Ratings outside the scale", () => type("Currency", "Residual likelihood", "low")],
    ["Risks with only one of two ratings", () => type("Currency", "Impact", "")],
    ["Risks with an unknown model", () => type("Currency", "Model", "Elsewhere")],
    ["Rated risks not on the inherent map", () => type("Currency", "Impact", 3.5)],
    ["Rated risks not on the residual map", () => type("Currency", "Residual impact", 3.5)],
    ["Errors in the scores", () => type("Currency", "Impact", "severe")],
  ])("fails the check %p and the master check", async (check, spoil) => {
    expect(await status(check)).toBe("OK");
    spoil();
    expect(await status(check)).toBe("CHECK");
    expect(await master()).toBe("CHECK");
  });

  it.each([
    [
      "Residual above inherent score",
      () => type("Currency", "Residual likelihood", 5),
      () => type("Currency", "Residual impact", 5),
    ],
    ["Risks without an owner", () => type("Currency", "Owner", ""), () => undefined],
    ["Risks above Low without a mitigation", () => type("Currency", "Mitigation", ""), () => undefined],
    [
      "Residual scores still Very high",
      () => type("Currency", "Residual likelihood", 5),
      () => type("Currency", "Residual impact", 3),
    ],
  ])("warns, without failing: %s", async (check, one, other) => {
    expect(await status(check)).toBe("OK");
    one();
    other();
    expect(await status(check)).toBe("WARNING");
    expect(await master()).toBe("OK");
  });
});

it("fails no check while the table is empty", async () => {
  const open = new CalculatedSheet(RISK_REGISTER_TEMPLATE.build(NAMES, { data: [], rows: 3 }));
  try {
    const values = (await open.values(0, 0, FIRST + 5, 20)).flat();
    expect(values.filter((value) => typeof value === "string" && value.startsWith("#"))).toEqual([]);
    expect((await open.values(rowOf(sheet, "Master check"), 1))[0]?.[0]).toBe("OK");
  } finally {
    open.dispose();
  }
});
