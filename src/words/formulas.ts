/** What is said of a formula that cannot be read. */
export const FORMULA_ERRORS = {
  textNotEnded: "A text in quotation marks does not end.",
  quotedNameNotEnded: "A name in apostrophes does not end, or no exclamation mark follows it.",
  bracketNotClosed: "A square bracket is not closed.",
  unexpected: (found: string) => `"${found}" was not expected here.`,
  notClosed: (open: string) => `"${open}" is not closed.`,
  tooDeep: (levels: number) => `Brackets are nested more than ${levels} levels deep.`,
  at: (message: string, position: number) => `${message} (character ${position + 1} of the formula)`,
} as const;
