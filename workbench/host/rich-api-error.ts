/** A failure as the rich API reports it to the library: `code` is one of `Excel.ErrorCodes`. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = "RichApiError";
  }
}

/** Texts as Excel words them, so that an error shown in the workbench reads like one from Excel. */
export const itemNotFound = (): RichApiError =>
  new RichApiError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): RichApiError =>
  new RichApiError("ItemAlreadyExists", "The resource being created already exists.", 409);

export const invalidArgument = (detail = ""): RichApiError =>
  new RichApiError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format.${detail === "" ? "" : ` ${detail}`}`,
  );

export const invalidReference = (): RichApiError =>
  new RichApiError("InvalidReference", "This reference is not valid for the current operation.");

export const accessDenied = (): RichApiError =>
  new RichApiError("AccessDenied", "You can't perform the requested operation: the sheet is protected.", 403);

/** The workbench's own limit, told by the member's name so that nobody takes it for a fault of the add-in. */
export const notImplemented = (member: string): RichApiError =>
  new RichApiError("NotImplemented", `Shorewise workbench does not implement ${member}.`, 501);
