/** What is said of something that was being written when Excel or the pane was closed. */
export const UNFINISHED_WORK = {
  region: "Unfinished work",
  found: {
    sheet: (title: string, sheet: string) => `“${title}” was not finished: the sheet “${sheet}” is not complete.`,
    cells: (title: string, address: string) =>
      `“${title}” was not finished: what stands in ${address} is not complete.`,
  },
  /** @param begun date and time, as the person writes them */
  since: (begun: string) =>
    `It was begun ${begun}. Excel or Shorewise was closed meanwhile, or a colleague is still writing it.`,
  remove: { sheet: "Delete that sheet", cells: "Clear those cells" },
  keep: "Keep it",
  removed: "Removed. Everything else is as it was.",
  /** What a failed removal means for the workbook. */
  notRemoved: "The unfinished part is still there; everything else is as it was.",
  dismiss: "Close this message",
};
