/** Hands results to Excel: our errors become `CustomFunctions.Error` objects, which carry their message into the cell. */
import { callFunction, type FunctionName } from "./catalogue";
import { FunctionError, type CellResult } from "./function-error";
import { requireFitting } from "./result-size";

type CellAnswer = number | string | boolean | CustomFunctions.Error;

/** Our codes are the very values of `CustomFunctions.ErrorCode`. */
function excelError(error: FunctionError): CustomFunctions.Error {
  return new CustomFunctions.Error(error.code as CustomFunctions.ErrorCode, error.message);
}

function loneError(results: CellResult[][]): FunctionError | undefined {
  const only = results.length === 1 && results[0]?.length === 1 ? results[0][0] : undefined;
  return only instanceof FunctionError ? only : undefined;
}

/**
 * Puts Excel's errors in the place of ours; every other cell is handed on as it is. The cells of a bad row share one error: an error
 * carries a stack, and one for each cell would cost more time and memory than all results.
 */
function withExcelErrors(results: CellResult[][]): CellAnswer[][] {
  const answers: CellAnswer[][] = results as CellAnswer[][];
  let ours: FunctionError | undefined;
  let excels: CustomFunctions.Error | undefined;
  for (const row of answers) {
    for (let column = 0; column < row.length; column++) {
      const cell: unknown = row[column];
      if (!(cell instanceof FunctionError)) continue;
      if (excels === undefined || cell !== ours) excels = excelError(cell);
      ours = cell;
      row[column] = excels;
    }
  }
  return answers;
}

/** @throws CustomFunctions.Error for a refusal of the whole call; that way also hosts without errors in arrays show it */
export function answer(name: FunctionName, args: readonly unknown[]): CellAnswer[][] {
  try {
    const results = callFunction(name, args);
    const lone = loneError(results);
    if (lone !== undefined) throw lone;
    requireFitting(results);
    return withExcelErrors(results);
  } catch (error) {
    throw error instanceof FunctionError ? excelError(error) : error;
  }
}
