/** What is said about a list of rows that cannot be used: where it is wrong, and what to write instead. */

/** Long texts are shown by their beginning. */
const shown = (text: string): string => (text.length > 40 ? `"${text.slice(0, 40)}…"` : `"${text}"`);

const ROW_PROBLEMS = {
  empty: "The list is empty: its first line must name the columns.",
  noRows: "The list has a header and no rows.",
  /** Line of a file, row of a sheet. */
  line: (line: number) => `Line ${line}`,
  row: (row: number) => `Row ${row}`,
  place: (line: string, column: string) => `${line}, column ${shown(column)}`,
  unnamed: (line: string, position: number) => `${line}, column ${position}: the column has no name.`,
  unknown: (place: string, nearest: string) =>
    `${place}: the template has no such column; the nearest is "${nearest}".`,
  computed: (place: string) => `${place}: the template computes this column; leave it out.`,
  repeated: (place: string) => `${place}: the column stands there twice.`,
  missing: (line: string, name: string) => `${line}: the column "${name}" is missing.`,
  ragged: (line: string, found: number, expected: number) =>
    `${line}, column ${Math.min(found, expected) + 1}: the line has ${found} values, the header ${expected}; ` +
    "put values that hold the separator in quotes.",
  blankLabel: (place: string) => `${place}: every row needs a name.`,
  tooLong: (place: string, most: number) => `${place}: the text is longer than the ${most} characters a cell takes.`,
  errorValue: (place: string, text: string) => `${place}: ${text} is an error; correct that cell, or leave it blank.`,
  noNumber: (place: string, text: string, refusal: string) => `${place}: ${shown(text)} is not a number. ${refusal}`,
  outside: (place: string, text: string, refusal: string) => `${place}: ${shown(text)} does not fit. ${refusal}`,
  ambiguous: (place: string, text: string) =>
    `${place}: ${shown(text)} can be read in two ways; write numbers without thousands separators and with a point, such as 1500 or 1.5.`,
  noChoice: (place: string, text: string, choices: string) => `${place}: ${shown(text)} is none of: ${choices}.`,
  tooMany: (line: string, most: number) => `${line}: the list has more than ${most} rows.`,
};

/** A file that cannot be read as a list at all. */
const CSV_PROBLEMS = {
  tooLarge: (most: string) => `The file is larger than ${most}: a list of 100,000 rows needs less. Nothing was read.`,
  utf16: "Line 1, column 1: the file is UTF-16; save it as CSV UTF-8.",
  notUtf8: (line: number, column: number) =>
    `Line ${line}, column ${column}: this is no UTF-8 text; save the list as CSV UTF-8.`,
  openQuote: (line: number) => `Line ${line}: a quote that begins in or after this line is never closed.`,
  strayQuote: (line: number, column: number | string) =>
    `Line ${line}, column ${column}: a quote stands inside a value; put the whole value in quotes and write the quote twice.`,
  longRecord: (line: number) => `Line ${line}: the line does not end; is a quote missing?`,
};

export const ROWS = { problems: ROW_PROBLEMS, csv: CSV_PROBLEMS };
