import type { BaseValueObject } from "@univerjs/engine-formula";
import {
  CELL_INVERTED_INDEX_CACHE,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  Interpreter,
} from "@univerjs/engine-formula";
import type { Book } from "./book";
import { calculateInSlices } from "./calculation-slices";
import { findFormulasFast } from "./formula-data";
import { calculateOnlyWhatIsTaken } from "./lazy-branches";
import { rememberTrees } from "./remembered-trees";

/** Shown while a custom function's answer is under way, as in Excel. Univer has no such error of its own. */
export const BUSY = "#BUSY!" as ErrorType;

/**
 * Comparisons of arrays look their values up in an index that is shared by all arrays belonging to no sheet: inside
 * BYROW the second row then gets the first one's answers, and a comparison with "" matches zeros. Without the index
 * every comparison is made, which is slower and right.
 */
function compareWithoutIndex(): void {
  Object.assign(CELL_INVERTED_INDEX_CACHE, {
    canUseCache: () => ({ rowsInCache: [], rowsNotInCache: [] }),
    set: () => undefined,
    setContinueBuildingCache: () => undefined,
  });
}

/** SORT sorts the array it was given in place, and that array is shared by every formula that reads the same range. */
function sortCopies(book: Book): void {
  const sort = book.injector.get(IFunctionService).getExecutor("SORT");
  if (!sort) throw new Error("The grid has no function SORT.");
  const calculate = sort.calculate.bind(sort);
  sort.calculate = (array: BaseValueObject, ...rest: BaseValueObject[]) =>
    calculate(array.isArray() ? array.map((value) => value) : array, ...rest);
}

/** A formula that throws stops all calculation for good; here it becomes #VALUE! in its own cell. */
function keepErrorsToTheirCell(book: Book): void {
  const interpreter = book.injector.get(Interpreter);
  const run = interpreter.execute.bind(interpreter);
  interpreter.execute = (node) => {
    try {
      return run(node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
}

/** Puts right what would give wrong numbers, stop the calculation or never end in Univer 0.25.1. Once a book. */
export function mendFormulaEngine(book: Book): void {
  ERROR_TYPE_SET.add(BUSY);
  compareWithoutIndex();
  sortCopies(book);
  keepErrorsToTheirCell(book);
  findFormulasFast(book);
  rememberTrees(book);
  calculateOnlyWhatIsTaken(book);
  calculateInSlices(book);
}
