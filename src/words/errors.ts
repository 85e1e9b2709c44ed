/** Every message a custom function can give back. Each says what is wrong, where, and what was expected. */

const list = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(", ");

export const ERRORS = {
  missing: (argument: string) => `${argument} is missing.`,
  empty: (argument: string) => `${argument} is an empty range.`,
  notANumber: (place: string, found: string, expected: string) => `${place} holds ${found}; expected ${expected}.`,
  outside: (place: string, found: string, expected: string) => `${place} is ${found}; expected ${expected}.`,
  notWhole: (place: string, found: string, expected: string) =>
    `${place} is ${found}; expected a whole number, ${expected}.`,
  zeroMayBeBlank: (message: string) => `${message} A blank cell may arrive as 0: fill it in.`,
  notAChoice: (argument: string, found: string, choices: readonly string[]) =>
    `${argument} is ${found}; expected one of ${list(choices)}.`,
  notAFlag: (argument: string, found: string) => `${argument} is ${found}; expected TRUE or FALSE.`,
  notOneCell: (argument: string) => `${argument} is a range of several cells; expected one value.`,
  notOneColumn: (argument: string, columns: number) =>
    `${argument} has ${columns} columns; expected one column, a row for each function.`,
  rowsDiffer: (argument: string, found: number, expected: number) =>
    `${argument} has ${found} rows; expected 1 or ${expected}, as many as the longest argument.`,
  notOneRow: (argument: string, rows: number) => `${argument} has ${rows} rows; expected the ratings of one function.`,
  ratingColumns: (found: number, expected: number) =>
    `ratings has ${found} columns; expected ${expected}, one a criterion, or a criteria header that names the columns.`,
  criteriaColumns: (found: number, expected: number) =>
    `criteria names ${found} columns; expected ${expected}, as many as ratings has.`,
  weightCount: (found: number, expected: number) =>
    `weights holds ${found} values; expected ${expected}, one for each rating column.`,
  notARowOrColumn: (argument: string, rows: number, columns: number) =>
    `${argument} is ${rows} × ${columns} cells; expected one row or one column.`,
  unknownCriterion: (place: string, found: string, nearest: string) =>
    `${place} is ${found}, which is no criterion; did you mean "${nearest}"?`,
  criterionTwice: (place: string, criterion: string) => `${place}: ${criterion} is named twice.`,
  weightsAllZero: (model: string) => `All weights of the ${model} criteria are 0; expected at least one above 0.`,
  nothingRated: (place: string, model: string) => `${place}: no ${model} criterion is rated.`,
  tableColumns: (argument: string, found: number) =>
    `${argument} has ${found} columns; expected two columns, name and value.`,
  nameNotText: (place: string, found: string) => `${place}: the name is ${found}; expected text.`,
  unknownName: (place: string, found: string, nearest: string) =>
    `${place}: "${found}" is not known; did you mean "${nearest}"?`,
  nameTwice: (place: string, name: string, first: number) => `${place}: "${name}" is given already in row ${first}.`,
  nameForNoValue: (place: string) => `${place}: a value without a name; expected name and value.`,
  noPercentage: (place: string) =>
    `${place}: the onshore cost over all years is 0, so savings have no percentage of it.`,
  noFiniteResult: (place: string) => `${place}: the result is too large to be a number in a cell.`,
} as const;

/** Parts from which the place in a message is put together. */
export const PLACES = {
  row: (argument: string, row: number) => `${argument}, row ${row}`,
  cell: (argument: string, row: number, column: string) => `${argument}, row ${row}, ${column}`,
  column: (argument: string, column: number) => `${argument}, column ${column}`,
  position: (argument: string, position: number) => `${argument}, value ${position}`,
  resultRow: (row: number) => `Row ${row}`,
} as const;

/** What was found in a cell, in words. */
export const FOUND = {
  blank: "blank",
  text: (text: string) => `the text "${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`,
  boolean: (value: boolean) => (value ? "TRUE" : "FALSE"),
  error: (code: string) => `the error ${code}`,
  unreadable: "a value that cannot be read",
  number: (value: number) => String(value),
} as const;

/** What a number should have been. */
export const EXPECTED = {
  number: "a number",
  between: (minimum: number, maximum: number) => `a number from ${minimum} to ${maximum}`,
  atLeast: (minimum: number) => `a number not below ${minimum}`,
  above: (minimum: number) => `a number above ${minimum}`,
  aboveUpTo: (minimum: number, maximum: number) => `a number above ${minimum}, up to ${maximum}`,
  share: (minimum: number, maximum: number) =>
    `a share from ${minimum} to ${maximum} (${minimum * 100} % to ${maximum * 100} %)`,
} as const;
