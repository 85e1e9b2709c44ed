/** Words of the blocks that every template shares: title block, inputs, checks. */

export const ABOUT = {
  heading: "About this sheet",
  purpose: "Purpose",
  version: "Version",
  insertedOn: "Inserted on",
  criteria: "Criteria",
  conventions: "Conventions",
  currency: "Currency",
  baseYear: "Base year",
  withoutAddIn: "Without the add-in",
  names: "Defined names",
  colours: "Colours",
  coloursMeaning: "blue on yellow: yours to change · black: formulas · tinted: SHORE results",
  coloursWithoutInputs: "Black: texts and formulas · tinted: SHORE results · OK green, CHECK red",
  currencySample: "EUR",
  currencyNote: "Home currency; every amount on this sheet is in it.",
  baseYearNote: "Year of t0, in which the transition is paid.",
} as const;

/** Samples in the colour legend. */
export const LEGEND = { input: "Input", formula: "Formula", result: "Result" } as const;

/** Marks an input that is a sample; a check counts what is left of them. */
export const EXAMPLE_TAG = "EXAMPLE";

export const INPUTS = {
  name: "Name",
  value: "Value",
  unit: "Unit",
  source: "Source",
  note: "Note",
  /** Where a value comes from when it is a choice of this product. */
  ours: "Shorewise",
  yours: "your choice",
  refusal: (name: string, expected: string) => `${name} must be ${expected}.`,
} as const;

export const MODEL_SETTINGS_BLOCK = {
  heading: "Model settings: ours, not part of the documented criteria; change them to yours",
  nameComment: "Model settings: name and value",
} as const;

export const RATING_INPUT = {
  anchors: "1 = not at all, 3 = partly, 5 = fully, blank = not rated.",
  refusal: "A rating is a whole number from 1 to 5; leave the cell blank where nothing is rated.",
} as const;

export const WEIGHT_INPUT = {
  title: "Weight",
  message:
    "How much this criterion counts beside the others of its model. 0 leaves it out; a blank is flagged in the checks.",
  refusal: "A weight must be a number not below 0.",
} as const;

export const EXPECTED_INPUT = {
  wholeBetween: (minimum: number, maximum: number) => `a whole number from ${minimum} to ${maximum}`,
  between: (minimum: number, maximum: number) => `a number from ${minimum} to ${maximum}`,
  atLeast: (minimum: number) => `a number not below ${minimum}`,
  above: (minimum: number) => `a number above ${minimum}`,
} as const;

export const CHECKS = {
  heading: "Checks",
  check: "Check",
  found: "Found",
  limit: "At most",
  status: "Status",
  note: "What to do",
  tolerance: "Tolerance",
  toleranceNote: "Largest difference that still counts as equal.",
  toleranceRefusal: "The tolerance must be a number not below 0.",
  passed: "OK",
  failed: "CHECK",
  warning: "WARNING",
  master: "Master check",
  /** Completes the counts of failed checks and warnings. */
  failedCount: " failed, ",
  warningCount: " to look at",
} as const;

export const PRINT = {
  footerLeft: "&F",
  footerCenter: "&A",
  footerRight: "&D · page &P of &N",
} as const;
