/**
 * Excel writes a table's own row as `Table[@Score]`, and inside the table as `[@Score]`; Univer knows only the long
 * form `Table[[#This Row],[Score]]`. These two functions carry a formula from one to the other, leaving quoted texts
 * and everything else alone.
 */

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/;
const COLUMNS = String.raw`\[[^\[\]]+\](?::\[[^\[\]]+\])?`;
const SHORT = new RegExp(`${QUOTED.source}|([A-Za-z_\\\\][\\w.]*)?\\[@(?:(${COLUMNS})|([^\\[\\]]+))?\\]`, "g");
const LONG = new RegExp(
  `${QUOTED.source}|([A-Za-z_\\\\][\\w.]*)\\[(?:\\[#This Row\\],(${COLUMNS})|#This Row)\\]`,
  "gi",
);

/** `=[@Score]*2` in a cell of the table Portfolio becomes `=Portfolio[[#This Row],[Score]]*2`. */
export function toGridReferences(formula: string, tableName: string | undefined): string {
  return formula.replace(SHORT, (found, table?: string, columns?: string, column?: string) => {
    const name = table ?? tableName;
    if (!found.endsWith("]") || name === undefined) return found;
    if (columns === undefined && column === undefined) return `${name}[#This Row]`;
    return `${name}[[#This Row],${columns ?? `[${column}]`}]`;
  });
}

/** The way back: short form, with the table's name left out inside that table, as Excel shows it. */
export function toExcelReferences(formula: string, tableName: string | undefined): string {
  return formula.replace(LONG, (found, table?: string, columns?: string) => {
    if (table === undefined) return found;
    const name = table.toLowerCase() === tableName?.toLowerCase() ? "" : table;
    const simple = columns !== undefined && /^\[\w+\]$/.test(columns);
    return `${name}[@${simple ? columns.slice(1, -1) : (columns ?? "")}]`;
  });
}
