/** What the pane says in the settings of the workbook. */

export const SETTINGS = {
  title: "Settings of this workbook",
  lead: "Kept in the workbook as soon as you leave a field: whoever opens it has them too.",
  reading: "Reading the settings…",
  notRead: "The settings could not be read.",
  kept: "Kept in this workbook.",
  notKept: "The change was not kept.",
  model: "Model settings",
  modelLead: "Ours, not part of the documented criteria. Evaluate uses them where the selected rows bring none.",
  points: "points",
  templates: "Templates",
  sampleRows: "Rows of a new list",
  sampleRowsHint: "Templates with a list get so many rows. Blank: as many as there are samples.",
  usual: "Back to the usual settings",
  numberFrom: (from: string, to: string) => `Give a number from ${from} to ${to}.`,
  wholeFrom: (from: string, to: string) => `Give a whole number from ${from} to ${to}.`,
};
