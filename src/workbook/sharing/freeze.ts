/** Formulas of a sheet replaced by their results. */
import { area, type Area } from "../../templates/area";
import { textInput } from "../cell-input";
import { isError, valueAt, valuesOf, type FormulaCell, type Input, type SheetCells } from "./cells";
import type { CellEdit } from "./edits";
import type { SpillingCell } from "./record";
import { runsOf } from "./runs";

/** Errors that Excel takes as such when they are typed; others can only be shown as text. */
const CONSTANT_ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

/** Errors that say "not calculated": freezing them would lose the result. */
const NO_RESULT = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

export const hasNoResult = (value: Input): boolean => NO_RESULT.has(String(value));

/** A result as it is written in its formula's place. An empty text stays one: a blank cell would count as 0 elsewhere. */
export function frozenInput(value: Input): Input {
  if (typeof value !== "string") return value;
  if (value === "") return "'";
  if (isError(value)) return CONSTANT_ERRORS.has(value) ? value : `'${value}`;
  return textInput(value);
}

/** Rectangles of neighbouring cells, whatever they hold. */
export const rectangles = (cells: readonly FormulaCell[]): Area[] =>
  runsOf(
    cells.map((cell) => ({ ...cell, formula: "=0" })),
    20_000,
  );

const map = <Result>({ row, column, rows, columns }: Area, cell: (row: number, column: number) => Result): Result[][] =>
  Array.from({ length: rows }, (_r, r) => Array.from({ length: columns }, (_c, c) => cell(row + r, column + c)));

/** Formulas that go into cells which hold others, or results, now. */
export function formulaEdits(
  sheet: SheetCells,
  cells: readonly FormulaCell[],
  after: (cell: FormulaCell) => Input,
  before: (cell: FormulaCell) => Input = ({ formula }) => formula,
): CellEdit[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const at = (row: number, column: number): FormulaCell => byPlace.get(`${row}:${column}`) as FormulaCell;
  return rectangles(cells).map((where) => ({
    kind: "cells",
    sheetId: sheet.id,
    row: where.row,
    column: where.column,
    before: map(where, (row, column) => before(at(row, column))),
    after: map(where, (row, column) => after(at(row, column))),
  }));
}

/** Taken back, a spilled result needs its other cells empty. */
function spillEdit(sheet: SheetCells, cell: SpillingCell): CellEdit {
  const where = area(cell.row, cell.column, cell.rows, cell.columns);
  return {
    kind: "cells",
    sheetId: sheet.id,
    row: cell.row,
    column: cell.column,
    before: map(where, (row, column) => (row === cell.row && column === cell.column ? cell.formula : "")),
    after: valuesOf(sheet, where).map((row) => row.map(frozenInput)),
  };
}

export function freezingEdits(
  sheet: SheetCells,
  cells: readonly FormulaCell[],
  spilling: readonly SpillingCell[],
): CellEdit[] {
  return [
    ...spilling.map((cell) => spillEdit(sheet, cell)),
    ...formulaEdits(sheet, cells, (cell) => frozenInput(valueAt(sheet, cell))),
  ];
}
