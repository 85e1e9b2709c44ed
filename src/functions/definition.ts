/** A custom function as data: its name, its arguments in order, and the calculation that gets them read. */
import { ERRORS, PLACES } from "../words/errors";
import type { Argument } from "./arguments";
import { FunctionError, type CellResult } from "./function-error";

type Reading<Arguments> = { [Name in keyof Arguments]: Arguments[Name] extends Argument<infer T> ? T : never };

export interface FunctionDefinition {
  readonly name: string;
  readonly argumentNames: readonly string[];
  /** @throws FunctionError when the call as a whole cannot be answered */
  call(raw: readonly unknown[]): CellResult[][];
}

/**
 * @param args argument readers in the order of the formula; the keys are the names that messages use
 * @param calculate gives a matrix; `null` in it means an empty cell
 */
export function defineFunction<Arguments extends Record<string, Argument<unknown>>>(
  name: string,
  args: Arguments,
  calculate: (reading: Reading<Arguments>) => (CellResult | null)[][],
): FunctionDefinition {
  const readers = Object.entries(args);
  return {
    name,
    argumentNames: readers.map(([argument]) => argument),
    call(raw) {
      const reading = Object.fromEntries(
        readers.map(([argument, reader], index) => [argument, reader.read(raw[index], argument)]),
      ) as Reading<Arguments>;
      return finish(calculate(reading));
    },
  };
}

/**
 * Finishes the cells in place, and writes only those that change: a second copy of 100,000 rows, or of their numbers, would
 * cost as much as what stands in them.
 */
function finish(rows: (CellResult | null)[][]): CellResult[][] {
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? [];
    for (let column = 0; column < row.length; column++) {
      const cell = row[column] ?? null;
      if (!isFinished(cell)) row[column] = finished(cell, index);
    }
  }
  return rows as CellResult[][];
}

/** No NaN, Infinity, null or negative zero leaves a function: Excel shows the first two as nothing one can trace, null as 0. */
function isFinished(cell: CellResult | null): boolean {
  if (typeof cell === "number") return Number.isFinite(cell) && !Object.is(cell, -0);
  return cell !== null;
}

function finished(cell: CellResult | null, row: number): CellResult {
  if (cell === null) return "";
  if (cell === 0) return 0;
  return new FunctionError("#NUM!", ERRORS.noFiniteResult(PLACES.resultRow(row + 1)));
}

/**
 * Evaluates row by row. A row that cannot be evaluated holds its error in each of its cells, and the others are
 * untouched: a blank beside the error would silently drop out of a sum.
 */
export function perRow(
  rows: number,
  width: number,
  evaluateRow: (row: number) => (CellResult | null)[],
): (CellResult | null)[][] {
  const results: (CellResult | null)[][] = new Array(rows);
  for (let row = 0; row < rows; row++) {
    try {
      results[row] = evaluateRow(row);
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      results[row] = new Array<CellResult>(width).fill(error);
    }
  }
  return results;
}
