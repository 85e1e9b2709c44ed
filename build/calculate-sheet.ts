/**
 * Calculates a template outside Excel, for the values that a file keeps beside its formulas: on the workbench's grid, with
 * the custom functions answered by the very code that answers them in Excel. What it calculates is checked by other
 * programs (`npm run oracles`).
 */
import { CATALOGUE, evaluate, type FunctionName } from "../src/functions/catalogue";
import { FunctionError } from "../src/functions/function-error";
import { addressOnSheet, area, type Area } from "../src/templates/area";
import type { CellContent, TemplateSheet } from "../src/templates/vocabulary";
import { NAMESPACE } from "../src/words/namespace";
import type { CalculatedCells, CellValue } from "../src/workbook/xlsx/calculated-cells";
import type {
  CellValue as GridValue,
  CustomFunctionCall,
  CustomFunctionMetadata,
  CustomFunctionResult,
} from "../workbench/grid/grid";
import { createHeadlessBook } from "../workbench/grid/headless-book";
import { UniverGrid } from "../workbench/grid/univer-grid";

function answer({ id, args }: CustomFunctionCall): CustomFunctionResult {
  const values = evaluate(id as FunctionName, args);
  return { values: values.map((row) => row.map((cell) => (cell instanceof FunctionError ? cell.code : cell))) };
}

const METADATA: readonly CustomFunctionMetadata[] = Object.values(CATALOGUE).map(({ name, argumentNames }) => ({
  id: name,
  name,
  parameters: argumentNames.map((argument) => ({ name: argument, dimensionality: "matrix", optional: true })),
  result: { dimensionality: "matrix" },
}));

/** An apostrophe keeps the grid from reading a text as a number or a formula. */
const constantInput = (content: CellContent): GridValue | null => {
  if (typeof content === "string") return `'${content}`;
  return typeof content === "object" ? null : content;
};

const formulaInput = (content: CellContent): GridValue | null =>
  typeof content === "object" && content !== null ? content.formula : null;

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)$/;

function cellValue(value: GridValue): CellValue {
  if (value === "") return null;
  return typeof value === "string" && ERROR.test(value) ? { error: value } : value;
}

class CalculatedGrid implements CalculatedCells {
  constructor(
    readonly grid: UniverGrid,
    readonly sheetId: string,
  ) {}

  values(where: Area): CellValue[][] {
    return this.grid.values({ sheetId: this.sheetId, ...where }).map((row) => row.map(cellValue));
  }

  extent(row: number, column: number): Area {
    const { grid, sheetId } = this;
    const spill = grid.spillArea(sheetId, row, column);
    return spill === undefined ? area(row, column) : area(row, column, spill.rows, spill.columns);
  }

  writeAll({ blocks }: TemplateSheet, read: (content: CellContent) => GridValue | null): void {
    for (const { row, column, contents } of blocks) {
      const cells = contents.map((line) => line.map(read));
      if (cells.every((line) => line.every((cell) => cell === null))) continue;
      this.grid.write({ sheetId: this.sheetId, ...area(row, column, cells.length, cells[0]?.length ?? 0) }, cells);
    }
  }
}

/** Formulas refer to tables and names, so those come between constants and formulas. */
function fill(cells: CalculatedGrid, sheet: TemplateSheet): void {
  const { grid, sheetId } = cells;
  cells.writeAll(sheet, constantInput);
  for (const table of sheet.tables) {
    const where = { sheetId, ...table.area };
    grid.addTable(where, table.name, (grid.texts({ ...where, rows: 1 })[0] ?? []).map(String));
  }
  for (const { name, area: where, comment } of sheet.names) {
    grid.setName({ name, formula: `=${addressOnSheet(sheet.name, where)}`, comment, visible: true });
  }
  cells.writeAll(sheet, formulaInput);
}

/** Has the custom functions of a grid answered here, without the add-in's runtime. */
export function answerCustomFunctions(grid: UniverGrid): void {
  grid.registerFunctions(NAMESPACE, METADATA, async (calls) => calls.map(answer));
}

/** Two grids at work in one process share what Univer 0.25.1 remembers of ranges, and the second shows wrong values. */
let isAtWork = false;

/** Calculates a sheet and hands its values to `read`; the values cannot be asked for afterwards. */
export async function withCalculated<Result>(
  sheet: TemplateSheet,
  read: (cells: CalculatedCells) => Result | Promise<Result>,
): Promise<Result> {
  if (isAtWork) throw new Error("One sheet after the other: another one is being calculated.");
  isAtWork = true;
  const grid = new UniverGrid(createHeadlessBook());
  try {
    const cells = new CalculatedGrid(grid, grid.addSheet(sheet.name));
    answerCustomFunctions(grid);
    fill(cells, sheet);
    await grid.calculated();
    return await read(cells);
  } finally {
    grid.dispose();
    isAtWork = false;
  }
}
