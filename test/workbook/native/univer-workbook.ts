/**
 * The native functions in Univer, the workbench's grid without a screen. Its formula engine is nobody's here; what
 * `workbench/grid/formula-engine.ts` puts right in it concerns no LAMBDA function.
 */
import { NATIVE_FUNCTIONS } from "../../../src/workbook/native/native-functions";
import { createHeadlessBook } from "../../../workbench/grid/headless-book";
import { UniverGrid } from "../../../workbench/grid/univer-grid";
import {
  formulaOf,
  INPUTS,
  type NativeCall,
  type NativeWorkbook,
  type Placed,
  type RawCell,
  type ShownCell,
} from "./native-call";

/** A text stays one, an error is one. */
const cellInput = (value: RawCell): RawCell => {
  if (typeof value !== "string") return value;
  return value.startsWith("#") ? `=${value}` : `'${value}`;
};

/** INDEX of a calculated table fails in a cell with fewer rows below it than the table has; Excel's sheets do not end that soon. */
const ROOM_BELOW = 100;

export class UniverWorkbook implements NativeWorkbook {
  readonly #grid = new UniverGrid(createHeadlessBook());
  readonly #inputs = this.#grid.addSheet(INPUTS);
  readonly #results = this.#grid.addSheet("Results");
  readonly #formulas: (string | null)[] = [];
  #nextInput = 0;

  constructor() {
    for (const { name, formula } of NATIVE_FUNCTIONS.values())
      this.#grid.setName({ name, formula, comment: "", visible: true });
  }

  add(call: NativeCall, rows: number): Placed {
    const row = this.#formulas.length;
    this.#formulas.push(
      formulaOf(call, (cells) => this.#place(cells)),
      ...Array<null>(rows).fill(null),
    );
    return { row };
  }

  calculate(): Promise<void> {
    const formulas = [...this.#formulas, ...Array<null>(ROOM_BELOW).fill(null)];
    const where = { sheetId: this.#results, row: 0, column: 0, rows: formulas.length, columns: 1 };
    this.#grid.write(
      where,
      formulas.map((formula) => [formula]),
    );
    return this.#grid.calculated();
  }

  result({ row }: Placed): ShownCell[][] {
    const spill = this.#grid.spillArea(this.#results, row, 0);
    const where = { sheetId: this.#results, row, column: 0, rows: 1, columns: 1 };
    return this.#grid.values(spill ?? where);
  }

  close(): void {
    this.#grid.dispose();
  }

  #place(cells: readonly (readonly RawCell[])[]): { firstRow: number } {
    const row = this.#nextInput;
    this.#nextInput += cells.length;
    const columns = Math.max(...cells.map((line) => line.length));
    const contents = cells.map((line) => line.map(cellInput));
    this.#grid.write({ sheetId: this.#inputs, row, column: 0, rows: cells.length, columns }, contents);
    return { firstRow: row + 1 };
  }
}
