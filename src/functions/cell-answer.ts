/** Hands results to Excel: our errors become `CustomFunctions.Error` objects, which carry their message into the cell. */
import { callFunction, type FunctionName } from "./catalogue";
import { FunctionError, type CellResult } from "./function-error";

type CellAnswer = number | string | boolean | CustomFunctions.Error;

/** Our codes are the very values of `CustomFunctions.ErrorCode`. */
function excelError(error: FunctionError): CustomFunctions.Error {
  return new CustomFunctions.Error(error.code as CustomFunctions.ErrorCode, error.message);
}

function loneError(results: CellResult[][]): FunctionError | undefined {
  const only = results.length === 1 && results[0]?.length === 1 ? results[0][0] : undefined;
  return only instanceof FunctionError ? only : undefined;
}

/** Puts Excel's errors in the place of ours; every other cell is handed on as it is. */
function withExcelErrors(results: CellResult[][]): CellAnswer[][] {
  const answers: CellAnswer[][] = results as CellAnswer[][];
  for (const row of answers) {
    for (let column = 0; column < row.length; column++) {
      const cell: unknown = row[column];
      if (cell instanceof FunctionError) row[column] = excelError(cell);
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
    return withExcelErrors(results);
  } catch (error) {
    throw error instanceof FunctionError ? excelError(error) : error;
  }
}
