/** The error values a custom function of ours can put into a cell. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!";

/** A defined error with the sentence that explains it; thrown for a whole call, or standing in a result for one row. */
export class FunctionError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "FunctionError";
  }
}

/** A cell of a result. */
export type CellResult = number | string | boolean | FunctionError;
