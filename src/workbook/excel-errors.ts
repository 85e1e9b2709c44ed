import type { ErrorWords } from "../words/workbook";
import { words } from "../words/language";

/** An error that a person can read as it is: what happened, what it means for the workbook, what to do. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  readonly happened: string;
  readonly remedy: string;

  constructor(
    { happened, remedy }: ErrorWords,
    readonly consequence: string,
    options?: ErrorOptions,
  ) {
    super(`${happened} ${consequence} ${remedy}`, options);
    this.happened = happened;
    this.remedy = remedy;
  }
}

function errorCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : undefined;
}

export const hasCode = (error: unknown, code: string): boolean => errorCode(error) === code;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Turns whatever Excel threw into a readable error.
 *
 * @param consequence what it means for the workbook
 */
export function readableError(error: unknown, consequence: string): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const known = words().workbook.excelErrors[errorCode(error) ?? ""];
  const said = known ?? {
    happened: words().workbook.otherError.happened(messageOf(error)),
    remedy: words().workbook.otherError.remedy,
  };
  return new WorkbookError(said, consequence, { cause: error });
}
