/** The native functions in IronCalc. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { initSync, Model } from "@ironcalc/wasm";
import { NATIVE_FUNCTIONS } from "../../../src/workbook/native/native-functions";
import {
  formulaOf,
  INPUTS,
  type NativeCall,
  type NativeWorkbook,
  type Placed,
  type RawCell,
  type ShownCell,
} from "./native-call";

const INPUT_SHEET = 1;
const RESULTS = 0;

/** No result is wider, and a result that is higher than expected runs into the next one and shows `#SPILL!`. */
const WIDEST_RESULT = 60;

const ALL_DIGITS = "0.00000000000000E+00";

const cellInput = (value: Exclude<RawCell, null>): string =>
  typeof value === "string" && !value.startsWith("#") ? `'${value}` : String(value).toUpperCase();

const shownValue = (shown: string): ShownCell =>
  shown !== "" && Number.isFinite(Number(shown)) ? Number(shown) : shown;

let emptyWorkbook: Uint8Array | undefined;

/** Defining the names takes seconds, and every workbook begins with the same ones. */
function withDefinitions(): Model {
  if (emptyWorkbook === undefined) {
    initSync({ module: readFileSync(join(require.resolve("@ironcalc/wasm"), "..", "wasm_bg.wasm")) });
    const model = new Model("workbook", "en", "UTC", "en");
    model.pauseEvaluation();
    for (const { name, formula } of NATIVE_FUNCTIONS.values()) model.newDefinedName(name, undefined, formula);
    model.newSheet();
    model.renameSheet(INPUT_SHEET, INPUTS);
    emptyWorkbook = model.toBytes();
    model.free();
  }
  return Model.from_bytes(emptyWorkbook, "en");
}

export class IronCalcWorkbook implements NativeWorkbook {
  readonly #model = withDefinitions();
  #nextInput = 1;
  #nextResult = 1;

  constructor() {
    this.#model.pauseEvaluation();
  }

  add(call: NativeCall, rows: number): Placed {
    const formula = formulaOf(call, (cells) => this.#place(cells));
    const row = this.#nextResult;
    this.#nextResult += rows + 1;
    this.#model.setUserInput(RESULTS, row, 1, formula);
    return { row };
  }

  async calculate(): Promise<void> {
    const everything = { sheet: RESULTS, row: 1, column: 1, width: WIDEST_RESULT, height: this.#nextResult };
    this.#model.updateRangeStyle(everything, "num_fmt", ALL_DIGITS);
    this.#model.resumeEvaluation();
    this.#model.evaluate();
  }

  result({ row }: Placed): ShownCell[][] {
    const [width, height] = this.#size(row);
    return Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) => shownValue(this.#model.getFormattedCellValue(RESULTS, row + r, 1 + c))),
    );
  }

  /** Its memory is the engine's own and nobody else's to collect. */
  close(): void {
    this.#model.free();
  }

  #size(row: number): readonly [width: number, height: number] {
    const structure: unknown = this.#model.getCellArrayStructure(RESULTS, row, 1);
    if (typeof structure !== "object" || structure === null || !("DynamicAnchor" in structure)) return [1, 1];
    return structure.DynamicAnchor as [number, number];
  }

  #place(cells: readonly (readonly RawCell[])[]): { firstRow: number } {
    const firstRow = this.#nextInput;
    this.#nextInput += cells.length;
    cells.forEach((line, r) =>
      line.forEach((value, c) => {
        if (value !== null) this.#model.setUserInput(INPUT_SHEET, firstRow + r, 1 + c, cellInput(value));
      }),
    );
    return { firstRow };
  }
}
