/** What is wrong with a list: one sentence a problem, each with its place. Nothing of the list may be used. */
export class RowsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "RowsError";
  }
}
