import {
  ADVANTAGES,
  CRITERIA,
  DEFINITIONS,
  EXAMPLES,
  KEY_DIFFERENCES,
  SOURCING_RULES,
} from "../../src/sourcing/criteria";
import { KEY_DIFFERENCES_REFERENCE } from "../../src/templates/key-differences";
import { CalculatedSheet } from "./calculated-sheet";
import { rowOf } from "./find-cells";
import { isFormula, writtenCells } from "./template-cells";

const sheet = KEY_DIFFERENCES_REFERENCE.build({ sheet: "Key differences", table: "Differences" });

const SLOW = 60_000;
jest.setTimeout(SLOW);

const OUTSOURCING = 1;
const OFFSHORING = 2;
const columnOf = (model: string) => (model === "Outsource" ? OUTSOURCING : OFFSHORING);
const textsIn = (column: number): string[] =>
  writtenCells(sheet)
    .filter((cell) => cell.column === column && typeof cell.content === "string")
    .map(({ content }) => String(content));

it("says everything documented, each model in its own column", () => {
  for (const model of ["Outsource", "Offshore"] as const) {
    const texts = textsIn(columnOf(model)).join("\n");
    expect(texts).toContain(DEFINITIONS[model]);
    for (const each of ADVANTAGES.filter((advantage) => advantage.model === model)) {
      expect(texts).toContain(each.name);
      expect(texts).toContain(each.detail);
    }
    for (const each of EXAMPLES.filter((example) => example.model === model)) {
      expect(texts).toContain(`${each.name}: ${each.description}`);
    }
    for (const each of CRITERIA.filter((criterion) => criterion.model === model)) {
      expect(texts).toContain(each.question);
    }
  }
  for (const { topic, outsourcing, offshoring } of KEY_DIFFERENCES) {
    expect(textsIn(0)).toContain(topic);
    expect(textsIn(OUTSOURCING)).toContain(outsourcing);
    expect(textsIn(OFFSHORING)).toContain(offshoring);
  }
  for (const { text } of SOURCING_RULES) expect(textsIn(OUTSOURCING)).toContain(text);
});

it("keeps what is printed free of formulas, so that it reads the same without the add-in", () => {
  const printed = writtenCells(sheet).filter(({ column, row }) => column <= sheet.print.columns.last && row > 3);
  expect(printed.filter(({ content }) => isFormula(content))).toEqual([]);
});

describe("the reference sheet, calculated", () => {
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

  const master = async () => (await open.values(rowOf(sheet, "Master check"), 1))[0]?.[0];
  const status = async (check: string) => (await open.values(rowOf(sheet, check), 7))[0]?.[0];

  it("agrees with the texts of the add-in", async () => {
    const values = (await open.values(0, 0, 60, 16)).flat();
    expect(values.filter((value) => typeof value === "string" && value.startsWith("#"))).toEqual([]);
    expect(await master()).toBe("OK");
  });

  it.each([
    ["Key differences unlike the add-in's", "Geography", "Somewhere else"],
    ["Criteria of the add-in not on this sheet", "Speaks for it", "Another question?"],
    ["Texts missing", "Focus", ""],
  ])("fails the check %p", async (check, label, text) => {
    expect(await status(check)).toBe("OK");
    open.type(rowOf(sheet, label), OUTSOURCING, text);
    expect(await status(check)).toBe("CHECK");
    expect(await master()).toBe("CHECK");
  });
});
