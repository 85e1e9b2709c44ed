/**
 * The two writers say the same: each template goes through Office.js into a workbook that calculates, and into an .xlsx
 * file that a foreign program reads; cell by cell both have to hold what the other holds.
 */
import { MessageChannel } from "node:worker_threads";
import { answerCustomFunctions } from "../../build/calculate-sheet";
import { templateFile } from "../../build/template-file";
import { address, addressOnSheet, area, type Area } from "../../src/templates/area";
import { TEMPLATES } from "../../src/templates/gallery";
import type { Template, TemplateSheet } from "../../src/templates/vocabulary";
import { insertTemplate } from "../../src/workbook/insert-template";
import { NATIVE_FUNCTIONS, withPieces } from "../../src/workbook/native/native-functions";
import { nativeFormula } from "../../src/workbook/sharing/native-formula";
import { NATIVE_LIBRARY } from "../../src/workbook/sharing/native-library";
import { FILE_NOTICE } from "../../src/words/files";
import type { Area as GridArea, CellValue } from "../../workbench/grid/grid";
import { createHeadlessBook } from "../../workbench/grid/headless-book";
import { UniverGrid } from "../../workbench/grid/univer-grid";
import { officeWindowForTests } from "../host/office-window";
import { readWorkbook, type ReadSheet, type ReadWorkbook } from "./read-workbook";

// jsdom lacks it; Univer calculates in steps that it lets follow each other through one.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(120_000);

const DATE = new Date(2026, 10, 23, 12);

const page = officeWindowForTests();

interface Both {
  readonly template: TemplateSheet;
  readonly grid: UniverGrid;
  readonly sheetId: string;
  readonly file: ReadWorkbook;
  readonly fileSheet: ReadSheet;
  /** Series of the charts that Office.js made. */
  readonly series: unknown;
  /** Rows that begin a page on the sheet that Office.js made. */
  readonly pageStarts: readonly number[];
}

async function carried(template: Template): Promise<Both> {
  // Before the other grid is there: two at a time would show each other's values.
  const file = readWorkbook(await templateFile(template, DATE));
  const grid = new UniverGrid(createHeadlessBook());
  answerCustomFunctions(grid);
  page.open(grid);
  const { sheetName } = await insertTemplate(template, undefined, { insertedOn: DATE });
  await grid.calculated();
  const fileSheet = file.sheets[0];
  if (fileSheet === undefined) throw new Error("The file has no sheet.");
  const sheet = template.build(template.preferredNames, { insertedOn: DATE });
  return {
    template: sheet,
    grid,
    sheetId: page.sheetId(sheetName),
    file,
    fileSheet,
    series: seriesOf(sheetName),
    pageStarts: await pageStartsOf(sheetName),
  };
}

/** Every cell that either side may have something in. */
function usedArea({ grid, sheetId, fileSheet }: Both): Area {
  const used = grid.usedArea(sheetId) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const width = fileSheet.rows.reduce((most, row) => Math.max(most, row.length), used.column + used.columns);
  return area(0, 0, Math.max(fileSheet.rows.length, used.row + used.rows), width);
}

const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The reader turns numbers with a date format into dates. */
const plain = (value: unknown): unknown =>
  typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value)
    ? (Date.parse(value) - DAY_ZERO) / 86_400_000
    : (value ?? "");

const isCustom = (formula: CellValue): boolean => typeof formula === "string" && /^=.*\bSHORE\./.test(formula);

const nativeOf = (formula: string): string | undefined => nativeFormula(formula, NATIVE_LIBRARY);

/** A formula cell as the file keeps it: a custom function's with the LAMBDA's name, or by its value where there is none. */
const expectedCell = (content: CellValue, value: CellValue): { formula: string | undefined; value: CellValue } => {
  const formula = typeof content === "string" && content.startsWith("=") ? content : undefined;
  const kept = formula !== undefined && isCustom(formula) ? nativeOf(formula) : formula;
  return { formula: kept?.slice(1), value };
};

const isFrozen = (formula: CellValue): boolean => isCustom(formula) && nativeOf(String(formula)) === undefined;

/** How files mark functions that came after the format; Office.js has no such marks. */
const withoutPrefixes = (formula: string | undefined): string | undefined => formula?.replace(/_xlfn\.(_xlws\.)?/g, "");

const pageStartsOf = (sheetName: string): Promise<number[]> =>
  Excel.run(async (context) => {
    const breaks = context.workbook.worksheets.getItem(sheetName).horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    return breaks.items.map(({ rowIndex }) => rowIndex);
  });

function seriesOf(sheetName: string): unknown {
  const reference = (where: GridArea | undefined): string =>
    where === undefined ? "" : addressOnSheet(sheetName, where);
  return page.host.charts
    .list(page.sheetId(sheetName))
    .map(({ series }) =>
      series.map(({ name, values, xValues }) => ({ name, values: reference(values), x: reference(xValues) })),
    );
}

describe.each(TEMPLATES.map((template) => [template.id, template] as const))("%s", (_id, template) => {
  let both: Both;
  beforeAll(async () => {
    both = await carried(template);
  });
  afterAll(() => {
    both.grid.dispose();
  });

  it("has the same values and formulas in every cell", () => {
    const where = { sheetId: both.sheetId, ...usedArea(both) };
    const [values, formulas] = [both.grid.values(where), both.grid.formulas(where)];
    const differing: string[] = [];
    let filled = 0;
    values.forEach((line, row) => {
      line.forEach((value, column) => {
        const cell = both.fileSheet.cells[`${row},${column}`];
        const found = {
          formula: withoutPrefixes(cell?.formula),
          value: plain(
            cell?.formula === undefined ? both.fileSheet.rows[row]?.[column] : (cell.formulaResult ?? cell.value),
          ),
        };
        const expected = expectedCell(formulas[row]?.[column] ?? "", value);
        if (expected.value !== "") filled++;
        if (JSON.stringify(found) !== JSON.stringify(expected)) {
          differing.push(
            `${address(area(row, column))}: ${JSON.stringify(found)} in the file, ${JSON.stringify(expected)}`,
          );
        }
      });
    });
    expect(differing).toEqual([]);
    expect(filled).toBeGreaterThan(50);
  });

  it("says of each result that is kept as a value which formula made it", () => {
    const where = { sheetId: both.sheetId, ...usedArea(both) };
    const custom = both.grid
      .formulas(where)
      .flatMap((line, row) =>
        line.flatMap((formula, column) => (isFrozen(formula) ? [{ row, column, formula: String(formula) }] : [])),
      );
    for (const { row, column, formula } of custom) {
      expect(both.fileSheet.cells[`${row},${column}`]?.comment?.text).toContain(formula);
    }
    const notice = both.file.sheets.find(({ name }) => name === FILE_NOTICE.sheet);
    const listed = notice?.rows.map((row) => row[1]) ?? [];
    expect(listed).toEqual(expect.arrayContaining(custom.map(({ formula }) => formula)));
  });

  it("has the same number formats", async () => {
    // A grid that keeps what it is given: the calculating one lends a formula the format of the cell it refers to.
    page.open();
    const { sheetName } = await insertTemplate(template, undefined, { insertedOn: DATE });
    const where = { sheetId: page.sheetId(sheetName), ...usedArea(both) };
    const differing = page.grid.formats(where).flatMap((line, row) =>
      line.flatMap(({ numberFormat = "General" }, column) => {
        const found = both.fileSheet.cells[`${row},${column}`]?.style?.numFmt ?? "General";
        return found === numberFormat ? [] : [`${address(area(row, column))}: ${found} in the file, ${numberFormat}`];
      }),
    );
    expect(differing).toEqual([]);
  });

  it("has the same names", () => {
    const names = both.grid.names().map(({ name, formula, comment }) => ({ name, range: formula.slice(1), comment }));
    const found = both.file.namedRanges.filter(({ name }) => !NATIVE_FUNCTIONS.has(name));
    const byName = (one: { name: string }, other: { name: string }): number => (one.name < other.name ? -1 : 1);
    expect([...found].sort(byName)).toEqual([...names].sort(byName));
  });

  it("carries the LAMBDAs that its formulas call, and no others", () => {
    const called = Object.values(both.fileSheet.cells).flatMap(({ formula = "" }) =>
      [...NATIVE_FUNCTIONS.keys()].filter((name) => formula.includes(`${name}(`)),
    );
    const needed = withPieces(called).map(({ name }) => name);
    const found = both.file.namedRanges.map(({ name }) => name).filter((name) => NATIVE_FUNCTIONS.has(name));
    expect(found.sort()).toEqual(needed.sort());
  });

  it("has the same tables", () => {
    const tables = both.grid
      .tables()
      .map(({ name, area: where, columns }) => ({ name, range: address(where), columns }));
    const found = (both.fileSheet.tables ?? []).map(({ name, range, columns }) => ({
      name,
      range,
      columns: columns.map((column) => column.name),
    }));
    expect(found).toEqual(tables);
  });

  it("has the same validations", () => {
    const found = both.fileSheet.dataValidations ?? [];
    expect(found).toHaveLength(both.template.validations.length);
    for (const { area: where } of both.template.validations) {
      const inFile = found.find(({ range }) => range === address(where));
      const inGrid = both.grid.validation({ sheetId: both.sheetId, ...where });
      const [kind, rule] = Object.entries(inGrid?.rule ?? {})[0] ?? [];
      const { formula1, formula2, operator, source } = (rule ?? {}) as Record<string, unknown>;
      const expected =
        kind === "list"
          ? { type: "list", limits: String(source).split(",") }
          : { type: kind === "wholeNumber" ? "whole" : kind, operator: String(operator), limits: [formula1, formula2] };
      const limits = inFile?.values ?? [inFile?.formula1, inFile?.formula2].map((limit) => limit && Number(limit));
      const fileOperator = inFile?.operator ?? "between";
      expect({
        type: inFile?.type,
        ...(inFile?.type !== "list" && {
          operator: fileOperator[0]?.toUpperCase() + fileOperator.slice(1).replace("OrEqual", "OrEqualTo"),
        }),
        limits,
      }).toEqual(expected);
      expect(inFile?.inputMessage).toBe(inGrid?.prompt?.message);
      expect(inFile?.inputTitle).toBe(inGrid?.prompt?.title);
      expect(inFile?.errorMessage).toBe(inGrid?.errorAlert?.message);
    }
  });

  it("begins its pages at the same rows", () => {
    const rows = both.pageStarts;
    expect(rows).toEqual(both.template.print.pageStarts);
    // The reader gives the number of the last row above a break, the first row being 0.
    expect(both.fileSheet.rowBreaks ?? []).toEqual(rows.map((row) => row - 1));
  });

  it("draws the same series from the same cells", () => {
    const found = (both.fileSheet.charts ?? []).map(({ series = [] }) =>
      series.map(({ name, valuesRef, categoriesRef }) => ({ name, values: valuesRef, x: categoriesRef })),
    );
    expect(found).toEqual(both.series);
  });
});
