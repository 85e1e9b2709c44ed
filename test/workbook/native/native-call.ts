/** Calls of native functions, and what a spreadsheet program of whatever make has to do with them. */
import { columnName } from "../../../src/templates/area";

export type RawCell = number | string | boolean | null;

type Cells = readonly (readonly RawCell[])[];

/** An argument of a call: cells of the workbook, a value in the formula itself, or nothing. */
export type CallArgument = { readonly cells: Cells } | { readonly literal: number | string | boolean } | null;

export interface NativeCall {
  readonly name: string;
  readonly args: readonly CallArgument[];
}

export type ShownCell = number | string | boolean;

/** Where a call's formula stands. */
export interface Placed {
  readonly row: number;
}

/** A workbook that carries the native functions: cases are written into it, all are calculated at once. */
export interface NativeWorkbook {
  /** @param rows how many rows the result is expected to have */
  add(call: NativeCall, rows: number): Placed;
  calculate(): Promise<void>;
  result(place: Placed): ShownCell[][];
  close(): void;
}

/** What Excel hands to the function of the add-in for the same call. */
export const rawArgument = (argument: CallArgument): unknown => {
  if (argument === null) return null;
  return "cells" in argument ? argument.cells : argument.literal;
};

const literal = (value: number | string | boolean): string =>
  typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();

/** The sheet of a workbook that holds the cells to which calls refer, one argument below the other. */
export const INPUTS = "Inputs";

/**
 * @param place puts an argument's cells on the sheet of inputs
 * @returns the call as a formula, `""` for what is left out
 */
export function formulaOf({ name, args }: NativeCall, place: (cells: Cells) => { firstRow: number }): string {
  const texts = args.map((argument) => {
    if (argument === null) return '""';
    if ("literal" in argument) return literal(argument.literal);
    const { cells } = argument;
    const { firstRow } = place(cells);
    const width = Math.max(...cells.map((line) => line.length));
    return `${INPUTS}!$A$${firstRow}:$${columnName(width - 1)}$${firstRow + cells.length - 1}`;
  });
  return `=${name}(${texts.join(",")})`;
}
