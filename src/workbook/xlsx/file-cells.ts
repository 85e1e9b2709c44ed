/** What stands in the cells of the file: formulas with the values they have, custom functions as values alone. */
import { area, type Area } from "../../templates/area";
import type { Block, CellContent, TemplateSheet } from "../../templates/vocabulary";
import { NAMESPACE } from "../../words/namespace";
import { fileFormula } from "../formulas/file-form";
import type { CalculatedCells, CellValue } from "./calculated-cells";
import { RowSweep } from "./row-sweep";

export interface FormulaCell {
  readonly formula: string;
  readonly value: CellValue;
  /** Cells of a result that spills. */
  readonly spill?: Area;
}

export type FileCell = Exclude<CellValue, null> | FormulaCell;

/** A custom function's formula and the cells that keep its result as values. */
export interface FrozenResult {
  readonly area: Area;
  readonly formula: string;
}

interface FileBlock {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly (FileCell | null)[])[];
}

const CUSTOM_FUNCTION = new RegExp(`(?<![\\w.])${NAMESPACE}\\.\\w`, "i");

/** Whether a formula calls a custom function, which a reader of the file does not have. */
const callsCustomFunction = (formula: string): boolean => CUSTOM_FUNCTION.test(formula.replace(/"[^"]*"/g, ""));

/** A formula never leaves a cell blank: what looks blank is a text without characters, and counts as one. */
const NO_TEXT = "";

const isInside = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** The cells of a sheet, in the order in which a file has them. */
export class FileCells {
  readonly frozen: readonly FrozenResult[];
  /** Whether a formula that stays one fills more cells than its own: the workbook needs a part that says so. */
  readonly spills: boolean;
  readonly #blocks: readonly FileBlock[];

  constructor(
    readonly sheet: TemplateSheet,
    readonly calculated: CalculatedCells,
  ) {
    const frozen: FrozenResult[] = [];
    const spilled: FileBlock[] = [];
    const written = sheet.blocks.map((block) => this.#fileBlock(block, frozen, spilled));
    this.frozen = frozen;
    this.spills = written.some(({ contents }) => contents.some((line) => line.some(isSpilling)));
    this.#blocks = [...written, ...spilled];
  }

  /** Values in an area, for charts: what stands there in the end. */
  values(where: Area): CellValue[][] {
    return this.calculated.values(where);
  }

  /** Contents by row; to be called with rows that do not go back. */
  rows(): (row: number) => (FileCell | null | undefined)[] {
    const sweep = new RowSweep(this.#blocks, ({ row, contents }) => ({ row, rows: contents.length }));
    return (row) => {
      const cells: (FileCell | null | undefined)[] = [];
      for (const block of sweep.at(row)) {
        block.contents[row - block.row]?.forEach((cell, offset) => {
          if (cell !== null) cells[block.column + offset] = cell;
        });
      }
      return cells;
    };
  }

  /** First row and column below and right of everything written. */
  get end(): { readonly row: number; readonly column: number } {
    const ends = this.#blocks.map(({ row, column, contents }) => ({
      row: row + contents.length,
      column: column + (contents[0]?.length ?? 0),
    }));
    const furthest = (key: "row" | "column"): number => ends.reduce((most, end) => Math.max(most, end[key]), 0);
    return { row: furthest("row"), column: furthest("column") };
  }

  #fileBlock(block: Block, frozen: FrozenResult[], spilled: FileBlock[]): FileBlock {
    const { row, column, contents } = block;
    const values = contents.some((cells) => cells.some(isFormula))
      ? this.calculated.values(area(row, column, contents.length, contents[0]?.length ?? 0))
      : [];
    const cells = contents.map((line, r) =>
      line.map((content, c): FileCell | null => {
        if (!isFormula(content)) return content;
        const value = values[r]?.[c] ?? NO_TEXT;
        const where = this.calculated.extent(row + r, column + c);
        if (where.rows * where.columns > 1) spilled.push(...this.#spill(where));
        if (!callsCustomFunction(content.formula)) return this.#formula(content.formula, value, where);
        frozen.push({ area: where, formula: content.formula });
        return value;
      }),
    );
    return { row, column, contents: cells };
  }

  #formula(formula: string, value: CellValue, where: Area): FormulaCell {
    const table = this.sheet.tables.find(({ area: cells }) => isInside(cells, where.row, where.column));
    return {
      formula: fileFormula(formula, table?.name),
      value,
      ...(where.rows * where.columns > 1 && { spill: where }),
    };
  }

  /** The cells a result fills besides its own. */
  #spill(where: Area): FileBlock[] {
    const own = (r: number, c: number): boolean => r + c === 0;
    const values = this.calculated.values(where);
    const contents = values.map((line, r) => line.map((value, c) => (own(r, c) ? null : (value ?? NO_TEXT))));
    return [{ row: where.row, column: where.column, contents }];
  }
}

const isSpilling = (cell: FileCell | null): boolean => typeof cell === "object" && cell !== null && "spill" in cell;

const isFormula = (content: CellContent): content is { readonly formula: string } =>
  typeof content === "object" && content !== null;
