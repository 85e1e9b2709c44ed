/**
 * Every message a custom function can give back. Each says what is wrong, where, and what was expected. Cells always give them
 * in English: who gets the workbook, or looks a message up, must find the same words. Only the pane reads them out in the
 * language of the person's Office.
 */

const list = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(", ");

const searched = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  to === Infinity ? `from ${from} up` : `from ${from} to ${to}`;

/** A text as messages show it: a cell may hold 32,767 characters. */
const shown = (text: string): string => `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;

const ENGLISH_ERRORS = {
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
    `${place}: ${shown(found)} is not known; did you mean "${nearest}"?`,
  nameTwice: (place: string, name: string, first: number) =>
    `${place}: ${shown(name)} is given already in row ${first}.`,
  nameForNoValue: (place: string) => `${place}: a value without a name; expected name and value.`,
  noPercentage: (place: string) =>
    `${place}: the onshore cost over all years is 0, so savings have no percentage of it.`,
  noRateOfReturn: (place: string) =>
    `${place}: no rate of return, because no discount rate makes the cash flows worth 0; they may never change sign.`,
  noPayback: (place: string, years: number) =>
    `${place}: No payback within ${years} ${years === 1 ? "year" : "years"}.`,
  noBreakEven: (place: string, driver: string, side: string, range: { readonly from: number; readonly to: number }) =>
    `${place}: no break-even; the net present value stays ${side} for every ${driver} ${searched(range)}.`,
  notOneCase: (rows: number) => `The arguments have ${rows} rows; expected the figures of one function.`,
  tooManyTrials: (rows: number, trials: number, most: number) =>
    `ratings has ${rows} rows; expected at most ${most} with ${trials} trials. Take fewer trials or fewer rows.`,
  tooManyYears: (rows: number, years: number, most: number) =>
    `the case has ${rows} rows; expected at most ${most} with ${years} years. Take fewer rows at a time.`,
  notText: (argument: string, found: string) => `${argument} is ${found}; expected text.`,
  unknownDriver: (place: string, found: string, nearest: string) =>
    `${place}: ${shown(found)} is no driver of the offshore case; did you mean "${nearest}"?`,
  estimateColumns: (argument: string, found: number) =>
    `${argument} has ${found} columns; expected four columns, name, low, likely and high.`,
  estimateOrder: (place: string, low: number, likely: number, high: number) =>
    `${place}: low is ${low}, likely ${likely}, high ${high}; expected low not above likely, likely not above high.`,
  unknownTimeZone: (argument: string, found: string, nearest: string) =>
    `${argument} is ${shown(found)}, which is no IANA time zone; did you mean "${nearest}"?`,
  valueCount: (argument: string, found: number, expected: number, each: string) =>
    `${argument} holds ${found} values; expected ${expected}, one for each ${each}.`,
  noWeight: "All weights are 0; expected at least one above 0.",
  notADirection: (place: string, found: string) =>
    `${place} is ${found}; expected 1 (more is better) or -1 (less is better).`,
  negativeUnder: (place: string, found: string, normalization: string) =>
    `${place} is ${found}; "${normalization}" takes no negative numbers, "MinMax" does.`,
  zeroCostUnderSum: (place: string) =>
    `${place} is 0; "Sum" divides by costs, so each must be above 0; "MinMax" takes 0.`,
  negativeInProduct: (place: string, found: string) =>
    `${place} is ${found}, which is negative once normalized; "WeightedProduct" takes none such, "MinMax" makes none.`,
  tooLarge: (place: string, found: string) => `${place} is ${found}, too large to reckon with.`,
  notSquare: (argument: string, rows: number, columns: number) =>
    `${argument} is ${rows} × ${columns} cells; expected as many rows as columns.`,
  tooManyCompared: (found: number, most: number) => `pairwise compares ${found} things; expected at most ${most}.`,
  pairMissing: (place: string, mirror: string) => `${place} and ${mirror} are both blank; expected one of the two.`,
  diagonal: (place: string, found: string) => `${place} is ${found}; expected 1, nothing outweighs itself.`,
  notReciprocal: (place: string, found: string, mirror: string, expected: string) =>
    `${place} is ${found}; expected 1 divided by ${mirror}, ${expected}, or blank.`,
  noRandomIndex: (found: number, index: string, largest: number) =>
    `pairwise compares ${found} things; the random index "${index}" is known up to ${largest}.`,
  unknownModel: (place: string, found: string, nearest: string) =>
    `${place} is ${found}, which is no recommendation; did you mean "${nearest}"?`,
  sizesAllZero: "All sizes are 0; expected at least one above 0.",
  tooLargeForTheWeb: (rows: number, fitting: number) =>
    `The result of ${rows} rows is larger than 5 MB, the most that Excel on the web takes from a formula. About ${fitting} rows fit: use a formula for each so many.`,
  tooLargeAtOnce: (rows: number, fitting: number) =>
    `The result of ${rows} rows is larger than 250 MB, the most that a formula can hand over at once. About ${fitting} rows fit: use a formula for each so many.`,
  noFiniteResult: (place: string) => `${place}: the result is too large to be a number in a cell.`,
};

/** Headings of an estimate of an uncertain driver, in the order of the columns after its name. */
export const ESTIMATE_COLUMNS = ["low", "likely", "high"] as const;

/** Parts from which the place in a message is put together. */
const ENGLISH_PLACES = {
  row: (argument: string, row: number) => `${argument}, row ${row}`,
  cell: (argument: string, row: number, column: string) => `${argument}, row ${row}, ${column}`,
  column: (argument: string, column: number) => `${argument}, column ${column}`,
  matrixCell: (argument: string, row: number, column: number) => `${argument}, row ${row}, column ${column}`,
  matrixPosition: (row: number, column: number) => `row ${row}, column ${column}`,
  position: (argument: string, position: number) => `${argument}, value ${position}`,
  resultRow: (row: number) => `Row ${row}`,
};

/** What was found in a cell, in words. */
const ENGLISH_FOUND = {
  blank: "blank",
  text: (text: string) => `the text ${shown(text)}`,
  boolean: (value: boolean): string => (value ? "TRUE" : "FALSE"),
  error: (code: string) => `the error ${code}`,
  unreadable: "a value that cannot be read",
  number: (value: number) => String(value),
};

/** What a number should have been. */
const ENGLISH_EXPECTED = {
  number: "a number",
  between: (minimum: number, maximum: number) => `a number from ${minimum} to ${maximum}`,
  atLeast: (minimum: number) => `a number not below ${minimum}`,
  above: (minimum: number) => `a number above ${minimum}`,
  aboveUpTo: (minimum: number, maximum: number) => `a number above ${minimum}, up to ${maximum}`,
  share: (minimum: number, maximum: number) =>
    `a share from ${minimum} to ${maximum} (${minimum * 100} % to ${maximum * 100} %)`,
};

/** The words of all messages in one language. */
export const ENGLISH_MESSAGES = {
  errors: ENGLISH_ERRORS,
  places: ENGLISH_PLACES,
  found: ENGLISH_FOUND,
  expected: ENGLISH_EXPECTED,
};

export type MessageWords = typeof ENGLISH_MESSAGES;

export let ERRORS = ENGLISH_MESSAGES.errors;
export let PLACES = ENGLISH_MESSAGES.places;
export let FOUND = ENGLISH_MESSAGES.found;
export let EXPECTED = ENGLISH_MESSAGES.expected;

function take(messages: MessageWords): void {
  ({ errors: ERRORS, places: PLACES, found: FOUND, expected: EXPECTED } = messages);
}

/** Evaluates functions with their messages in another language; before and after, and for everyone else, they are in English. */
export function withMessages<Result>(messages: MessageWords, evaluate: () => Result): Result {
  take(messages);
  try {
    return evaluate();
  } finally {
    take(ENGLISH_MESSAGES);
  }
}
