/** The functions that score options such as destinations and providers, as data over src/sourcing. No arithmetic here. */
import type { Direction } from "../sourcing/criteria";
import { NORMALIZATIONS, type OptionFault } from "../sourcing/normalization";
import { OPTION_METHODS, type OptionMethod, optionRanks, optionScores } from "../sourcing/options";
import { ERRORS, FOUND, PLACES } from "../words/errors";
import { choice, matrix, optionalMatrix, type Matrix } from "./arguments";
import { cellContent, describeContent, matrixWidth } from "./cell";
import { readNumberList, requireNumber, vector } from "./cell-vector";
import { defineFunction, type FunctionDefinition } from "./definition";
import { FunctionError, type CellResult } from "./function-error";

/** The rows that can be scored, and the errors of those that can't: an option without a number is left out of the comparison. */
interface ReadOptions {
  readonly usable: readonly number[][];
  /** For each row of the range its place among the usable ones, or its error. */
  readonly rows: readonly (number | FunctionError)[];
}

function readOptions(cells: Matrix): ReadOptions {
  const width = matrixWidth(cells);
  const usable: number[][] = [];
  const rows = cells.map((row, i) => {
    try {
      const place = (column: number) => PLACES.matrixCell("matrix", i + 1, column + 1);
      usable.push(Array.from({ length: width }, (_, j) => requireNumber(row[j], {}, () => place(j))));
      return usable.length - 1;
    } catch (error) {
      if (error instanceof FunctionError) return error;
      throw error;
    }
  });
  return { usable, rows };
}

/** 1 or −1; blank means 1, and so does 0, as which desktop Excel hands a blank cell. */
function readDirection(cell: unknown, position: number): Direction {
  const content = cellContent(cell);
  if (content === null || content === 0 || content === 1) return 1;
  if (content === -1) return -1;
  const place = PLACES.position("directions", position + 1);
  throw new FunctionError("#VALUE!", ERRORS.notADirection(place, describeContent(content)));
}

function readDirections(cells: Matrix | undefined, columns: number): Direction[] {
  if (cells === undefined) return new Array<Direction>(columns).fill(1);
  const values = vector(cells, "directions");
  if (values.length !== columns) {
    throw new FunctionError("#VALUE!", ERRORS.valueCount("directions", values.length, columns, "column of matrix"));
  }
  return values.map(readDirection);
}

function faultError(fault: OptionFault, { rows }: ReadOptions): FunctionError {
  const place = PLACES.matrixCell("matrix", rows.indexOf(fault.row) + 1, fault.column + 1);
  const found = FOUND.number(fault.value);
  switch (fault.kind) {
    case "negative under Max":
      return new FunctionError("#VALUE!", ERRORS.negativeUnder(place, found, "Max"));
    case "negative under Sum":
      return new FunctionError("#VALUE!", ERRORS.negativeUnder(place, found, "Sum"));
    case "zero cost under Sum":
      return new FunctionError("#VALUE!", ERRORS.zeroCostUnderSum(place));
    case "negative under WeightedProduct":
      return new FunctionError("#VALUE!", ERRORS.negativeInProduct(place, found));
    case "out of range":
      return new FunctionError("#NUM!", ERRORS.tooLarge(place, found));
  }
}

/** OPTION_SCORE and OPTION_RANK differ only in what they make of the scores. */
function optionFunction(
  name: string,
  toResult: (scores: readonly number[], method: OptionMethod) => readonly number[],
): FunctionDefinition {
  return defineFunction(
    name,
    {
      matrix,
      weights: optionalMatrix,
      directions: optionalMatrix,
      method: choice(OPTION_METHODS, "WeightedSum"),
      normalization: choice(NORMALIZATIONS, "MinMax"),
    },
    ({ matrix: cells, weights, directions, method, normalization }) => {
      const columns = matrixWidth(cells);
      const each = "column of matrix";
      const list = { argument: "weights", count: columns, each, bounds: { minimum: 0 }, blank: 1 };
      const problem = { weights: readNumberList(weights, list), directions: readDirections(directions, columns) };
      if (problem.weights.every((weight) => weight === 0)) throw new FunctionError("#DIV/0!", ERRORS.noWeight);
      const options = readOptions(cells);
      const scored = optionScores({ ...problem, matrix: options.usable }, method, normalization);
      if ("fault" in scored) throw faultError(scored.fault, options);
      const results = toResult(scored.scores, method);
      return options.rows.map((row): (CellResult | null)[] => [typeof row === "number" ? (results[row] ?? null) : row]);
    },
  );
}

export const OPTION_DEFINITIONS = {
  OPTION_SCORE: optionFunction("OPTION_SCORE", (scores) => scores),
  OPTION_RANK: optionFunction("OPTION_RANK", optionRanks),
};
