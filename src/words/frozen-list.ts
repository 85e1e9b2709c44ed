/** Of every sheet that lists what is frozen, in files and in shared workbooks. */
export const FROZEN_LIST = {
  heading: "Frozen results and the formulas that made them",
  nothing: "Nothing in this workbook is frozen.",
} as const;
