/** What the pane says about how a template is to be inserted: what is in it, and where. */

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

export const TEMPLATE_OPTIONS = {
  content: "What is in it",
  contents: {
    examples: "Examples, tagged EXAMPLE",
    empty: "Nothing yet",
    emptyRows: "Empty rows",
    selection: "My list, from the selected cells",
    file: "My list, from a CSV file",
  },
  rows: "Number of rows",
  rowsRefused: (most: number) => `Give a whole number from 1 to ${most.toLocaleString("en-US")}.`,
  selectionHint:
    "Select your list with its header, or one cell in it. Columns are matched by their names; criteria also by O1 to F8.",
  readSelection: "Read the selection",
  fileHint: "First line: the names of the columns, in any order. Commas, semicolons or tabs; CSV UTF-8.",
  chooseFile: "CSV file",
  /** Said when the list that was read is no longer at hand: the pane was closed meanwhile. */
  selectionAgain: (address: string) => `The list of ${address} has to be read again: select it and press the button.`,
  fileAgain: (file: string) => `A file cannot be kept in the workbook: choose “${file}” again.`,
  columnNames: (names: string) => `Columns it can take: ${names}.`,
  reading: "Reading the list…",
  wrong: "The list cannot be used as it is. Nothing was inserted.",
  listFound: (rows: number, found: number, all: number, source: string) =>
    `${source}: ${plural(rows, "row", "rows")}, ${found} of ${all} columns found.`,
  found: (names: string) => `Found: ${names}.`,
  notFound: (names: string) => `Not found, so left empty: ${names}.`,
  leftOut: (names: string) => `In your list and not in the template, so left out: ${names}.`,

  /** In which language the template itself is; "" where that is the pane's own. */
  language: "",

  place: "Where it goes",
  places: {
    newSheet: "A new sheet",
    selection: "At the selected cell",
  },
  selectionPlaceHint: "Only if every cell it needs is empty; other cells of the sheet stay as they are.",

  insert: "Insert",
  insertNamed: (template: string) => `Insert ${template} with these options`,
  close: "Close the options",
};
