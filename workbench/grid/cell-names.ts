/** `A`, `Z`, `AA`… for a column counted from 0. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest >= 0 ? columnName(rest) : ""}${String.fromCharCode(65 + (column % 26))}`;
}

/** `B7` for row 6, column 1, counted from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A sheet's name as it stands before the `!` of a reference. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
