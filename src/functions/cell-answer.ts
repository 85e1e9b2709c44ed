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

/** @throws CustomFunctions.Error for a refusal of the whole call; that way also hosts without errors in arrays show it */
export function answer(name: FunctionName, args: readonly unknown[]): CellAnswer[][] {
  try {
    const results = callFunction(name, args);
    const lone = loneError(results);
    if (lone !== undefined) throw lone;
    return results.map((row) => row.map((cell) => (cell instanceof FunctionError ? excelError(cell) : cell)));
  } catch (error) {
    throw error instanceof FunctionError ? excelError(error) : error;
  }
}
