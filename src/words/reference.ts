/** What the pane says in the reference of functions, beside the texts of the functions themselves. */

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const REFERENCE = {
  search: "Search functions",
  found: (count: number) => `${plural(count, "function", "functions")} found`,
  example: "Example",
  gives: (result: string) => `Gives: ${result}`,
  andMore: (first: string, rows: number) => `${first} and ${plural(rows, "more row", "more rows")}`,
  insert: "Insert at the cell",
  insertNamed: (name: string) => `Insert at the cell: the example of ${name}`,
  inserted: (address: string) => `The example is in ${address}.`,
  notEmpty: {
    happened: (address: string) => `The cells that the result takes are not empty: ${address}.`,
    remedy: "Select a cell with room to its right and below it.",
  },
  dismiss: "Close this message",
};
