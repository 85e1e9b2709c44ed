/**
 * A template laid onto the workbench's grid without Office, and calculated. The grid is no second opinion on a formula's
 * value (it is a stand-in for Excel); what it shows is whether the sheet hangs together: names, tables, spills, errors.
 */
import { CATALOGUE, evaluate, type FunctionName } from "../../src/functions/catalogue";
import { FunctionError } from "../../src/functions/function-error";
import { addressOnSheet, type Area } from "../../src/templates/area";
import { NUMBER_FORMATS } from "../../src/templates/palette";
import type { CellContent, TemplateSheet } from "../../src/templates/vocabulary";
import { NAMESPACE } from "../../src/words/namespace";
import type { CellValue, CustomFunctionCall, CustomFunctionResult } from "../../workbench/grid/grid";
import { createHeadlessBook } from "../../workbench/grid/headless-book";
import { UniverGrid } from "../../workbench/grid/univer-grid";

export function answer({ id, args }: CustomFunctionCall): CustomFunctionResult {
  const values = evaluate(id as FunctionName, args);
  return { values: values.map((row) => row.map((cell) => (cell instanceof FunctionError ? cell.code : cell))) };
}

export const METADATA = Object.values(CATALOGUE).map(({ name, argumentNames }) => ({
  id: name,
  name,
  parameters: argumentNames.map((argument) => ({ name: argument, dimensionality: "matrix", optional: true })),
  result: { dimensionality: "matrix" },
}));

const contentOf = (content: CellContent): CellValue | null => {
  if (typeof content === "string") return `'${content}`;
  return typeof content === "object" ? null : content;
};

const formulaOf = (content: CellContent): CellValue | null =>
  typeof content === "object" && content !== null ? content.formula : null;

export class CalculatedSheet {
  readonly grid = new UniverGrid(createHeadlessBook());
  readonly sheetId: string;
  readonly #typedOver: { readonly row: number; readonly column: number; readonly before: CellValue }[] = [];

  constructor(template: TemplateSheet) {
    const { grid } = this;
    this.sheetId = grid.addSheet(template.name);
    grid.registerFunctions(NAMESPACE, METADATA, async (calls) => calls.map(answer));
    this.#writeAll(template, contentOf);
    for (const table of template.tables) {
      const where = { sheetId: this.sheetId, ...table.area };
      grid.addTable(where, table.name, (grid.texts({ ...where, rows: 1 })[0] ?? []).map(String));
    }
    for (const { name, area, comment } of template.names) {
      grid.setName({ name, formula: `=${addressOnSheet(template.name, area)}`, comment, visible: true });
    }
    this.#writeAll(template, formulaOf);
    for (const { area, numberFormat } of template.styles) {
      if (numberFormat) grid.format(this.#at(area), { numberFormat: NUMBER_FORMATS[numberFormat] });
    }
  }

  #at(area: Area) {
    return { sheetId: this.sheetId, ...area };
  }

  #writeAll({ blocks }: TemplateSheet, read: (content: CellContent) => CellValue | null): void {
    for (const { row, column, contents } of blocks) {
      const cells = contents.map((line) => line.map(read));
      if (cells.flat().every((cell) => cell === null)) continue;
      const where = { sheetId: this.sheetId, row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
      this.grid.write(where, cells);
    }
  }

  /** Types into a cell. */
  type(row: number, column: number, value: CellValue): void {
    const cell = this.#at({ row, column, rows: 1, columns: 1 });
    this.#typedOver.push({ row, column, before: this.grid.formulas(cell)[0]?.[0] ?? "" });
    this.grid.write(cell, [[value]]);
  }

  /** Takes back all that was typed. */
  restore(): void {
    for (const { row, column, before } of this.#typedOver.splice(0).reverse()) {
      this.grid.write(this.#at({ row, column, rows: 1, columns: 1 }), [[before]]);
    }
  }

  async values(row: number, column: number, rows = 1, columns = 1): Promise<CellValue[][]> {
    await this.grid.calculated();
    return this.grid.values(this.#at({ row, column, rows, columns }));
  }

  /** What a person sees. */
  async texts(row: number, column: number, rows: number, columns: number): Promise<string[][]> {
    await this.grid.calculated();
    return this.grid.texts(this.#at({ row, column, rows, columns }));
  }

  dispose(): void {
    this.grid.dispose();
  }
}
