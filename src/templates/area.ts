/** Where things stand on a sheet. Rows and columns count from 0; addresses are Excel's A1 style. */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

type Fixed = "nothing" | "row" | "column" | "both";

/**
 * Address of an area as a formula of the same sheet writes it.
 *
 * @param fixed which part keeps still when the formula is copied: "row" gives `B$2`, "both" `$B$2`
 */
export function address({ row, column, rows, columns }: Area, fixed: Fixed = "nothing"): string {
  const columnSign = fixed === "column" || fixed === "both" ? "$" : "";
  const rowSign = fixed === "row" || fixed === "both" ? "$" : "";
  const cell = (r: number, c: number): string => `${columnSign}${columnName(c)}${rowSign}${r + 1}`;
  return rows === 1 && columns === 1
    ? cell(row, column)
    : `${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`;
}

/** Address that holds on every sheet: `'Function portfolio'!$B$2`. */
export const addressOnSheet = (sheet: string, where: Area): string =>
  `'${sheet.replace(/'/g, "''")}'!${address(where, "both")}`;
