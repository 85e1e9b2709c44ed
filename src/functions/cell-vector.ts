/** Arguments that are one row or one column of cells. */
import { ERRORS, FOUND, PLACES } from "../words/errors";
import type { Matrix } from "./arguments";
import { matrixWidth } from "./cell";
import { FunctionError } from "./function-error";
import { expectedNumber, readNumber, type NumberBounds } from "./number-bounds";

/** The cells of one row or one column, in order. */
export function vector(cells: Matrix, argument: string): readonly unknown[] {
  const width = matrixWidth(cells);
  if (cells.length > 1 && width > 1) {
    throw new FunctionError("#VALUE!", ERRORS.notARowOrColumn(argument, cells.length, width));
  }
  return cells.length === 1 ? (cells[0] ?? []) : cells.map((row) => row[0]);
}

/** Values that go with others one by one. */
export interface NumberList {
  readonly argument: string;
  /** How many there must be, and one for each what. */
  readonly count: number;
  readonly each: string;
  readonly bounds: NumberBounds;
  readonly blank: number;
}

/** Reads a row or column of numbers; left out, all of them are what a blank cell means. */
export function readNumberList(cells: Matrix | undefined, list: NumberList): number[] {
  const { argument, count, each, bounds, blank } = list;
  if (cells === undefined) return new Array<number>(count).fill(blank);
  const values = vector(cells, argument);
  if (values.length !== count) {
    throw new FunctionError("#VALUE!", ERRORS.valueCount(argument, values.length, count, each));
  }
  return values.map((cell, i) => readNumber(cell, bounds, () => PLACES.position(argument, i + 1)) ?? blank);
}

/** @throws FunctionError when the cell is blank or not such a number */
export function requireNumber(cell: unknown, bounds: NumberBounds, place: () => string): number {
  const value = readNumber(cell, bounds, place);
  if (value !== null) return value;
  throw new FunctionError("#VALUE!", ERRORS.outside(place(), FOUND.blank, expectedNumber(bounds)));
}
