import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import type { Book } from "./book";
import { areaOf, execute, rangeOf, WORKBOOK_ID } from "./book";
import type { Area, TableState } from "./grid";
import { tableTheme } from "./table-themes";

/** What Univer does not keep of a table, by its id. */
type Appearance = Pick<TableState, "style" | "showBandedRows" | "showFilterButton">;
const appearances = new WeakMap<Book, Map<string, Appearance>>();

const DEFAULT_APPEARANCE: Appearance = { style: "TableStyleMedium2", showBandedRows: true, showFilterButton: true };

function appearanceOf(book: Book): Map<string, Appearance> {
  const known = appearances.get(book) ?? new Map<string, Appearance>();
  appearances.set(book, known);
  return known;
}

export function listTables(book: Book): TableState[] {
  return book.injector
    .get(TableManager)
    .getTableList(WORKBOOK_ID)
    .map(({ id, name, range, subUnitId, columns }) => ({
      id,
      name,
      area: areaOf(subUnitId, range),
      columns: columns.map((column) => column.displayName),
      ...(appearanceOf(book).get(id) ?? DEFAULT_APPEARANCE),
    }));
}

/** The tables that have cells in an area. */
export const tablesIn = (book: Book, { sheetId, row, column, rows, columns }: Area): TableState[] =>
  listTables(book).filter(
    ({ area }) =>
      area.sheetId === sheetId &&
      row < area.row + area.rows &&
      row + rows > area.row &&
      column < area.column + area.columns &&
      column + columns > area.column,
  );

/** Of tables on one sheet the one that holds the cell. */
export const tableAt = (tables: readonly TableState[], row: number, column: number): TableState | undefined =>
  tables.find(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );

let lastTableNumber = 0;

export function addTable(book: Book, area: Area, name: string, columns: readonly string[]): TableState {
  if (listTables(book).some((table) => table.name.toLowerCase() === name.toLowerCase())) {
    throw new Error(`There is a table named ${name} already.`);
  }
  const id = `table-${(lastTableNumber += 1)}`;
  insertTable(book, { id, name, area, columns, ...DEFAULT_APPEARANCE });
  return tableById(book, id);
}

function insertTable(book: Book, table: TableState): void {
  appearanceOf(book).set(table.id, table);
  execute(book, AddSheetTableMutation.id, {
    unitId: WORKBOOK_ID,
    subUnitId: table.area.sheetId,
    tableId: table.id,
    name: table.name,
    range: rangeOf(table.area),
    header: [...table.columns],
    options: { tableStyleId: tableTheme(table) },
  });
}

function tableById(book: Book, id: string): TableState {
  const table = listTables(book).find((candidate) => candidate.id === id);
  if (!table) throw new Error(`There is no table with the id ${id}.`);
  return table;
}

export function updateTable(book: Book, id: string, change: Partial<Omit<TableState, "id">>): void {
  const before = tableById(book, id);
  const after = { ...before, ...change };
  appearanceOf(book).set(id, after);
  const { area } = after;
  // Univer has no way to rename a column, so the table is put in anew under the same id.
  if (change.columns && change.columns.join("\n") !== before.columns.join("\n")) {
    removeTable(book, id);
    insertTable(book, after);
    return;
  }
  execute(book, SetSheetTableMutation.id, {
    unitId: WORKBOOK_ID,
    tableId: id,
    config: {
      ...(after.name === before.name ? {} : { name: after.name }),
      ...(change.area ? { updateRange: { newRange: rangeOf(area) } } : {}),
      theme: tableTheme(after),
    },
  });
}

export function removeTable(book: Book, id: string): void {
  const { area } = tableById(book, id);
  appearanceOf(book).delete(id);
  execute(book, DeleteSheetTableMutation.id, { unitId: WORKBOOK_ID, subUnitId: area.sheetId, tableId: id });
}
