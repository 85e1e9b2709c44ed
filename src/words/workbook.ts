/** What is said about work on the workbook: progress, and errors as what happened, what it means, what to do. */

const PROGRESS = {
  looking: "Looking at the workbook",
  preparing: "Making a place for the template",
  writing: (sheet: string) => `Writing "${sheet}"`,
  finishing: "Naming the points of charts, setting up printing",
  done: (sheet: string) => `"${sheet}" is ready`,
};

const INSERTION_NOTES = {
  unfinished:
    "Excel refused the names at chart points or the print set-up (that happens without a printer); everything else is complete.",
};

export interface ErrorWords {
  /** What happened. */
  readonly happened: string;
  /** What to do. */
  readonly remedy: string;
}

const TRY_AGAIN = "Try again.";

const EXCEL_ERRORS: Readonly<Record<string, ErrorWords>> = {
  InvalidOperationInCellEditMode: {
    happened: "Excel was waiting for a cell to be finished.",
    remedy: "Press Enter or Esc in that cell, then try again.",
  },
  AccessDenied: {
    happened: "Excel does not allow this change here: the sheet or the structure of the workbook is protected.",
    remedy: "Remove the protection (Review, Unprotect) or use another workbook.",
  },
  RequestPayloadSizeLimitExceeded: {
    happened: "The template is larger than Excel takes in one go.",
    remedy: "Insert it with fewer rows.",
  },
  ResponsePayloadSizeLimitExceeded: {
    happened: "The selection holds more than Excel hands over in one go.",
    remedy: "Select fewer rows.",
  },
  ItemAlreadyExists: {
    happened: "Someone else used the same name for a sheet, a table or a name at the same moment.",
    remedy: TRY_AGAIN,
  },
  ItemNotFound: {
    happened: "Something that was there a moment ago was deleted or renamed.",
    remedy: TRY_AGAIN,
  },
  InvalidSelection: {
    happened: "The selection is not one block of cells.",
    remedy: "Select the rows of one list, or a single cell in it.",
  },
  InsertDeleteConflict: { happened: "Excel was busy moving cells.", remedy: TRY_AGAIN },
  RequestAborted: { happened: "Excel broke the request off.", remedy: TRY_AGAIN },
  ServiceNotAvailable: { happened: "Excel did not answer.", remedy: "Wait a moment, then try again." },
  ServerBusy: { happened: "Excel is busy.", remedy: "Wait a moment, then try again." },
  HostRestartNeeded: { happened: "Excel needs a restart.", remedy: "Save the workbook and start Excel again." },
  ApiNotFound: {
    happened: "This version of Excel lacks something Shorewise needs.",
    remedy: "Update Excel, or open the workbook in Excel on the web.",
  },
  ApiNotAvailable: {
    happened: "This version of Excel lacks something Shorewise needs.",
    remedy: "Update Excel, or open the workbook in Excel on the web.",
  },
  NotImplemented: {
    happened: "This version of Excel lacks something Shorewise needs.",
    remedy: "Update Excel, or open the workbook in Excel on the web.",
  },
};

const OTHER_ERROR = {
  happened: (message: string) => `Excel refused: ${message}`,
  remedy: "Try again; if it happens again, please report it with this message.",
};

const NO_EXCEL: ErrorWords = {
  happened: "There is no workbook to work on.",
  remedy: "Open Shorewise inside Excel.",
};

const EXCEL_TOO_OLD: ErrorWords = {
  happened: "This version of Excel is too old for Shorewise's templates.",
  remedy: "Use Microsoft 365, Excel 2021 or later, or Excel on the web.",
};

const WEIGHTS_MOVED: ErrorWords = {
  happened: "The weights are no longer where they were read.",
  remedy: "Read them again, then write.",
};

const WEIGHTS_ARE_FORMULAS: ErrorWords = {
  happened: "The cells of the weights hold formulas or texts.",
  remedy: "Clear those cells, or select a row or column for the weights.",
};

const CONSEQUENCES = {
  untouched: "The workbook is as it was.",
  leftOver: (sheet: string) =>
    `The sheet "${sheet}" could not be removed again; everything else is as it was. Delete that sheet.`,
  leftInCells: (sheet: string, address: string) =>
    `What was written to ${address} on "${sheet}" could not be removed again; everything else is as it was. Clear those cells.`,
  nothingRead: "Nothing was changed.",
};

/** Added to a sheet's name while it is being written; it loses that when it is complete. */
export const UNFINISHED = "unfinished";

/** Added to a template's name when the name is taken: "Function portfolio (2)". */
export const numberedName = (name: string, number: number): string => `${name} (${number})`;

export const WORKBOOK = {
  progress: PROGRESS,
  insertionNotes: INSERTION_NOTES,
  /** By Excel's error code. */
  excelErrors: EXCEL_ERRORS,
  otherError: OTHER_ERROR,
  noExcel: NO_EXCEL,
  excelTooOld: EXCEL_TOO_OLD,
  weightsMoved: WEIGHTS_MOVED,
  weightsAreFormulas: WEIGHTS_ARE_FORMULAS,
  consequences: CONSEQUENCES,
};
