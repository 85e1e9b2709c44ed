/**
 * Copies of one formula kept as one. A column of fifty thousand formulas that differ only in their row would be read,
 * and kept as a tree of hundreds of nodes, fifty thousand times; as copies they share the first one's tree.
 */
import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Book, CellMatrix } from "./book";
import type { Area } from "./grid";

/** Where the text of a shared formula stands. */
export interface Origin {
  readonly f: string;
  readonly row: number;
  readonly column: number;
}

/** What refers to a table's own row, or to a spill, means another thing in every cell. */
const CANNOT_BE_SHARED = /[[#@]/;

/** The origin's formula as it reads when copied to a cell. */
export function copiedTo(book: Book, origin: Origin, row: number, column: number): string {
  const lexer = book.injector.get(LexerTreeBuilder);
  return lexer.moveFormulaRefOffset(origin.f, column - origin.column, row - origin.row);
}

let lastId = 0;

/** Writes formulas of an area that are copies of the one above them as such. */
export function shareCopies(book: Book, { row, column, rows, columns }: Area, cells: CellMatrix): void {
  for (let across = column; across < column + columns; across++) {
    let origin: (Origin & { cell: ICellData }) | undefined;
    for (let at = row; at < row + rows; at++) {
      const cell = cells[at]?.[across];
      const formula = cell?.f;
      if (!cell || !formula || CANNOT_BE_SHARED.test(formula)) origin = undefined;
      else if (origin && copiedTo(book, origin, at, across) === formula) {
        origin.cell.si ??= `copies-${(lastId += 1)}`;
        cell.f = null;
        cell.si = origin.cell.si;
      } else origin = { f: formula, row: at, column: across, cell };
    }
  }
}

/** The origins of all shared formulas of a sheet, by their id. */
export function originsOf(worksheet: Worksheet): Map<string, Origin> {
  const origins = new Map<string, Origin>();
  const rows = worksheet.getCellMatrix().getMatrix();
  for (const at in rows) {
    const cells = rows[at] as Record<string, Nullable<ICellData>>;
    for (const across in cells) {
      const cell = cells[across];
      if (cell?.si && cell.f) origins.set(cell.si, { f: cell.f, row: Number(at), column: Number(across) });
    }
  }
  return origins;
}
