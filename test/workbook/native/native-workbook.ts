/** A workbook in IronCalc that carries the native functions: cases are written into it, all are calculated at once. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { initSync, Model } from "@ironcalc/wasm";
import { NATIVE_FUNCTIONS } from "../../../src/workbook/native/native-functions";
import { columnName } from "../../../src/templates/area";

export type RawCell = number | string | boolean | null;

/** An argument of a call: cells of the workbook, a value in the formula itself, or nothing. */
export type CallArgument =
  { readonly cells: readonly (readonly RawCell[])[] } | { readonly literal: number | string | boolean } | null;

export interface NativeCall {
  readonly name: string;
  readonly args: readonly CallArgument[];
}

export type ShownCell = number | string | boolean;

/** What Excel hands to the function of the add-in for the same call. */
export const rawArgument = (argument: CallArgument): unknown => {
  if (argument === null) return null;
  return "cells" in argument ? argument.cells : argument.literal;
};

const INPUTS = { sheet: 1, name: "Inputs" } as const;
const RESULTS = 0;

/** No result is wider, and a result that is higher than expected runs into the next one and shows `#SPILL!`. */
const WIDEST_RESULT = 60;

const ALL_DIGITS = "0.00000000000000E+00";

const literal = (value: number | string | boolean): string =>
  typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();

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
    model.renameSheet(INPUTS.sheet, INPUTS.name);
    emptyWorkbook = model.toBytes();
    model.free();
  }
  return Model.from_bytes(emptyWorkbook, "en");
}

interface Placed {
  readonly row: number;
}

export class NativeWorkbook {
  readonly #model = withDefinitions();
  #nextInput = 1;
  #nextResult = 1;

  constructor() {
    this.#model.pauseEvaluation();
  }

  /** @param rows how many rows the result is expected to have */
  add({ name, args }: NativeCall, rows: number): Placed {
    const formula = `=${name}(${args.map((argument) => this.#argument(argument)).join(",")})`;
    const row = this.#nextResult;
    this.#nextResult += rows + 1;
    this.#model.setUserInput(RESULTS, row, 1, formula);
    return { row };
  }

  calculate(): void {
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

  #argument(argument: CallArgument): string {
    if (argument === null) return '""';
    if ("literal" in argument) return literal(argument.literal);
    const { cells } = argument;
    const first = this.#nextInput;
    this.#nextInput += cells.length;
    cells.forEach((line, r) =>
      line.forEach((value, c) => {
        if (value !== null) this.#model.setUserInput(INPUTS.sheet, first + r, 1 + c, cellInput(value));
      }),
    );
    const width = Math.max(...cells.map((line) => line.length));
    return `${INPUTS.name}!$A$${first}:$${columnName(width - 1)}$${first + cells.length - 1}`;
  }
}
