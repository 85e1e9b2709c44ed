/** What Excel does to formulas and names when a person inserts rows or renames a sheet, for a grid in memory that does neither. */
import { corners, referenceText, SHEET_ROWS } from "../../../src/workbook/formulas/references";
import { textOf, tokenize, type Token } from "../../../src/workbook/formulas/tokens";
import type { CellValue } from "../../../workbench/grid/grid";
import { quoteSheet } from "../../../workbench/host/addresses";
import type { OfficeWindow } from "../../host/office-window";

const nameOf = (prefix: string): string => prefix.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");

/** The sheet that each reference token belongs to. */
function sheetOf(tokens: readonly Token[], index: number, own: string): string {
  const before = tokens[index - 1];
  if (before?.kind === "sheet") return nameOf(before.text);
  const isEnd = before?.text === ":" && tokens[index - 2]?.kind === "reference";
  return isEnd ? sheetOf(tokens, index - 2, own) : own;
}

function afterInsertion(formula: string, own: string, sheet: string, at: number, count: number): string {
  const tokens = tokenize(formula);
  return textOf(
    tokens.map((token, index) => {
      if (token.kind !== "reference" || sheetOf(tokens, index, own) !== sheet) return token;
      const moved = corners(token.text).map((corner) =>
        corner.row === undefined || corner.row < at
          ? corner
          : { ...corner, row: Math.min(corner.row + count, SHEET_ROWS - 1) },
      );
      return { ...token, text: referenceText(moved) };
    }),
  );
}

/** Applies a change to every formula of the workbook's cells and names. */
function changeFormulas(page: OfficeWindow, change: (formula: string, own: string) => string): void {
  const { grid } = page;
  for (const { id, name } of grid.sheets()) {
    const used = grid.usedArea(id);
    if (used === undefined) continue;
    const values = grid.values(used);
    grid.formulas(used).forEach((row, r) =>
      row.forEach((cell, c) => {
        const shown = values[r]?.[c] ?? "";
        if (typeof cell !== "string" || !cell.startsWith("=") || cell === shown) return;
        const place = { sheetId: id, row: used.row + r, column: used.column + c, rows: 1, columns: 1 };
        grid.write(place, [[change(cell, name)]]);
        grid.setResult(id, place.row, place.column, shown);
      }),
    );
  }
  for (const name of [...grid.names()]) grid.setName({ ...name, formula: change(name.formula, "") });
}

const asInput = (content: CellValue, shown: CellValue): CellValue =>
  typeof content === "string" && (content === shown || content === "") && content !== "" ? `'${content}` : content;

/** Inserts empty rows before a row, counted from 0. */
export function insertRows(page: OfficeWindow, sheet: string, at: number, count: number): void {
  const { grid } = page;
  const sheetId = page.sheetId(sheet);
  changeFormulas(page, (formula, own) => afterInsertion(formula, own, sheet, at, count));
  const used = grid.usedArea(sheetId);
  if (used === undefined || used.row + used.rows <= at) return;
  const moved = { sheetId, row: at, column: used.column, rows: used.row + used.rows - at, columns: used.columns };
  const [contents, shown] = [grid.formulas(moved), grid.values(moved)];
  grid.clear(moved, "Contents");
  const target = { ...moved, row: moved.row + count };
  grid.write(
    target,
    contents.map((row, r) => row.map((cell, c) => (cell === "" ? null : asInput(cell, shown[r]?.[c] ?? "")))),
  );
  contents.forEach((row, r) =>
    row.forEach((cell, c) => {
      const value = shown[r]?.[c] ?? "";
      if (typeof cell === "string" && cell.startsWith("=") && cell !== value)
        grid.setResult(sheetId, target.row + r, target.column + c, value);
    }),
  );
}

const afterRename = (formula: string, from: string, to: string): string =>
  textOf(
    tokenize(formula).map((token) =>
      token.kind === "sheet" && nameOf(token.text) === from ? { ...token, text: `${quoteSheet(to)}!` } : token,
    ),
  );

export function renameSheet(page: OfficeWindow, from: string, to: string): void {
  changeFormulas(page, (formula) => afterRename(formula, from, to));
  page.grid.updateSheet(page.sheetId(from), { name: to });
}

/** Formulas by `Sheet!A1`. */
type Formulas = ReadonlyMap<string, CellValue>;

/** What formulas are, and where, once rows have been inserted before a row of a sheet, counted from 0. */
export function formulasAfterInsertion(formulas: Formulas, sheet: string, at: number, count: number): Formulas {
  return new Map(
    [...formulas].map(([place, formula]) => {
      const [own = "", letters = "", row = ""] = /^(.*)!([A-Z]+)(\d+)$/.exec(place)?.slice(1) ?? [];
      const moved = own === sheet && Number(row) > at ? Number(row) + count : Number(row);
      return [`${own}!${letters}${moved}`, afterInsertion(String(formula), own, sheet, at, count)];
    }),
  );
}

/** What formulas are, and where, once a sheet has another name. */
export const formulasAfterRename = (formulas: Formulas, from: string, to: string): Formulas =>
  new Map(
    [...formulas].map(([place, formula]) => [
      place.startsWith(`${from}!`) ? to + place.slice(from.length) : place,
      afterRename(String(formula), from, to),
    ]),
  );
