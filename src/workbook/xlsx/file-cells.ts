/**
 * What stands in the cells of the file: formulas with the values they have. Custom functions become the LAMBDA names that the
 * workbook carries; those that no LAMBDA can stand in for become values alone.
 */
import { area, type Area } from "../../templates/area";
import type { Block, CellContent, TemplateSheet } from "../../templates/vocabulary";
import { fileFormula } from "../formulas/file-form";
import { calledFunctions } from "../sharing/add-in-calls";
import { nativeFormula } from "../sharing/native-formula";
import { NATIVE_LIBRARY } from "../sharing/native-library";
import type { CalculatedCells, CellValue } from "./calculated-cells";
import { RowSweep } from "./row-sweep";

export interface FormulaCell {
  readonly formula: string;
  readonly value: CellValue;
  /** Cells of the result, where the formula is one that may spill. */
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

/** A formula never leaves a cell blank: what looks blank is a text without characters, and counts as one. */
const NO_TEXT = "";

const isInside = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** What a file keeps of a custom function: a LAMBDA wherever there is one, or nothing but its result. */
export type ResultForm = "native" | "values";

/** What becomes of the custom functions on a sheet. */
interface Carried {
  readonly frozen: FrozenResult[];
  readonly native: Set<string>;
}

/** The cells of a sheet, in the order in which a file has them. */
export class FileCells {
  readonly frozen: readonly FrozenResult[];
  /** Custom functions that the workbook computes by itself. */
  readonly native: ReadonlySet<string>;
  /** Whether a formula may fill more cells than its own: the workbook needs a part that says so. */
  readonly spills: boolean;
  readonly #blocks: readonly FileBlock[];

  constructor(
    readonly sheet: TemplateSheet,
    readonly calculated: CalculatedCells,
    readonly results: ResultForm = "native",
  ) {
    const carried: Carried = { frozen: [], native: new Set() };
    const spilled: FileBlock[] = [];
    const written = sheet.blocks.map((block) => this.#fileBlock(block, carried, spilled));
    this.frozen = carried.frozen;
    this.native = carried.native;
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

  #fileBlock(block: Block, carried: Carried, spilled: FileBlock[]): FileBlock {
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
        return this.#fileCell(content.formula, value, where, carried);
      }),
    );
    return { row, column, contents: cells };
  }

  #fileCell(formula: string, value: CellValue, where: Area, { frozen, native }: Carried): FileCell | null {
    const called = calledFunctions(formula);
    if (called.length === 0) {
      const spill = where.rows * where.columns > 1;
      return { formula: this.#stored(formula, where), value, ...(spill && { spill: where }) };
    }
    const ownFormula = this.results === "native" ? nativeFormula(formula, NATIVE_LIBRARY) : undefined;
    if (ownFormula === undefined) {
      frozen.push({ area: where, formula });
      return value;
    }
    called.forEach((name) => native.add(name));
    // Without the mark of one that may spill, Excel would take a single value of each range that the LAMBDA is given.
    return { formula: this.#stored(ownFormula, where), value, spill: where };
  }

  #stored(formula: string, where: Area): string {
    const table = this.sheet.tables.find(({ area: cells }) => isInside(cells, where.row, where.column));
    return fileFormula(formula, table?.name);
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
