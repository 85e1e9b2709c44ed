import { intersect } from "../addresses";
import type { Arguments } from "../arguments";
import type { Area, CellValue, TableState } from "../../grid/grid";
import { define, type HostObject, make } from "../host-class";
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented, RichApiError } from "../rich-api-error";
import type { Session } from "../session";
import { assertDefinedName } from "./named-item";
import { rangeArgument } from "./range";

const tableObject = (table: TableState): HostObject => make("Table", { tableId: table.id });

const orNull = (table: TableState | undefined): HostObject | null => (table === undefined ? null : tableObject(table));

function tablesOf(sheetId: string | undefined, session: Session): readonly TableState[] {
  return session.grid.tables().filter((table) => sheetId === undefined || table.area.sheetId === sheetId);
}

function findTable(tables: readonly TableState[], key: string | number): TableState | undefined {
  const lower = String(key).toLowerCase();
  return tables.find((table) => table.id === key) ?? tables.find((table) => table.name.toLowerCase() === lower);
}

function freeTableName(session: Session): string {
  const taken = new Set(session.grid.tables().map((table) => table.name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`table${String(number)}`)) number += 1;
  return `Table${String(number)}`;
}

/** Column names as Excel makes them: text, no blanks, no two alike. */
function columnNames(header: readonly string[]): string[] {
  const names: string[] = [];
  header.forEach((text, index) => {
    const wanted = text === "" ? `Column${String(index + 1)}` : text;
    let name = wanted;
    for (let number = 2; names.some((used) => used.toLowerCase() === name.toLowerCase()); number += 1) {
      name = `${wanted}${String(number)}`;
    }
    names.push(name);
  });
  return names;
}

function addTable(sheetId: string | undefined, args: Arguments, session: Session): HostObject {
  const area = rangeArgument(args, 0, sheetId ?? session.grid.activeSheetId(), session);
  if (!args.flag(1, false)) throw notImplemented("TableCollection.add without headers");
  session.assertUnprotected(area.sheetId);
  if (session.grid.tables().some((table) => intersect(table.area, area) !== undefined)) {
    throw new RichApiError("InvalidOperation", "A table can't overlap another table.");
  }
  const header = { ...area, rows: 1 };
  const columns = columnNames(session.grid.texts(header)[0] ?? []);
  session.grid.write(header, [columns]);
  const grown = area.rows === 1 ? { ...area, rows: 2 } : area;
  return tableObject(session.grid.addTable(grown, freeTableName(session), columns));
}

export const tableCollection = define<"TableCollection", Excel.Interfaces.TableCollectionData & { count?: number }>({
  properties: { count: { get: ({ sheetId }, session) => tablesOf(sheetId, session).length } },
  items: ({ sheetId }, session) => tablesOf(sheetId, session).map(tableObject),
  item: ({ sheetId }, key, session) => orNull(findTable(tablesOf(sheetId, session), key)) ?? undefined,
  methods: {
    add: ({ sheetId }, args, session) => addTable(sheetId, args, session),
    getCount: ({ sheetId }, _args, session) => tablesOf(sheetId, session).length,
    getItemAt: ({ sheetId }, args, session) => {
      const table = tablesOf(sheetId, session)[args.whole(0)];
      if (table === undefined) throw itemNotFound();
      return tableObject(table);
    },
    getItemOrNullObject: ({ sheetId }, args, session) => orNull(findTable(tablesOf(sheetId, session), args.key(0))),
  },
});

interface Scope {
  readonly area: Area;
  readonly fullyContained: boolean;
}

function scoped({ area, fullyContained }: Scope, session: Session): readonly TableState[] {
  return session.grid.tables().filter((table) => {
    const common = intersect(table.area, area);
    if (common === undefined) return false;
    return !fullyContained || (common.rows === table.area.rows && common.columns === table.area.columns);
  });
}

export const tableScopedCollection = define<"TableScopedCollection">({
  items: (scope, session) => scoped(scope, session).map(tableObject),
  item: (scope, key, session) => orNull(findTable(scoped(scope, session), key)) ?? undefined,
  methods: {
    getCount: (scope, _args, session) => scoped(scope, session).length,
    getFirst: (scope, _args, session) => {
      const table = scoped(scope, session)[0];
      if (table === undefined) throw itemNotFound();
      return tableObject(table);
    },
    getItemOrNullObject: (scope, args, session) => orNull(findTable(scoped(scope, session), args.key(0))),
  },
});

const bodyOf = (table: TableState): Area => ({ ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 });
const headerOf = (table: TableState): Area => ({ ...table.area, rows: 1 });

/** A table's column names follow its header cells, which a person may have typed over. */
function headerNames(table: TableState, session: Session): readonly string[] {
  return columnNames(session.grid.texts(headerOf(table))[0] ?? []);
}

function rename(tableId: string, name: string, session: Session): void {
  assertDefinedName(name);
  const lower = name.toLowerCase();
  const taken =
    session.grid.tables().some((table) => table.id !== tableId && table.name.toLowerCase() === lower) ||
    session.grid.names().some((item) => item.name.toLowerCase() === lower);
  if (taken) throw itemAlreadyExists();
  session.grid.updateTable(tableId, { name });
}

function resize(tableId: string, args: Arguments, session: Session): undefined {
  const table = session.table(tableId);
  const area = rangeArgument(args, 0, table.area.sheetId, session);
  if (area.sheetId !== table.area.sheetId || area.row !== table.area.row || intersect(area, table.area) === undefined) {
    throw invalidArgument("A table keeps its header row when it is resized.");
  }
  const columns = columnNames(session.grid.texts({ ...area, rows: 1 })[0] ?? []);
  session.grid.write({ ...area, rows: 1 }, [columns]);
  session.grid.updateTable(tableId, { area, columns });
  return undefined;
}

function convertToRange(tableId: string, session: Session): HostObject {
  const { area } = session.table(tableId);
  session.grid.removeTable(tableId);
  return make("Range", area);
}

function deleteTable(tableId: string, session: Session): undefined {
  const { area } = session.table(tableId);
  session.assertUnprotected(area.sheetId);
  session.grid.removeTable(tableId);
  session.grid.clear(area, "All");
  session.changed();
  return undefined;
}

export const table = define<"Table", Excel.Interfaces.TableData>({
  identity: ({ tableId }) => ({ Id: tableId }),
  exists: ({ tableId }, session) => session.grid.tables().some((candidate) => candidate.id === tableId),
  properties: {
    id: { get: ({ tableId }) => tableId },
    name: {
      get: ({ tableId }, session) => session.table(tableId).name,
      set: ({ tableId }, name, session) => {
        rename(tableId, name, session);
      },
    },
    style: {
      get: ({ tableId }, session) => session.table(tableId).style,
      set: ({ tableId }, style, session) => {
        session.grid.updateTable(tableId, { style });
      },
    },
    showBandedRows: {
      get: ({ tableId }, session) => session.table(tableId).showBandedRows,
      set: ({ tableId }, showBandedRows, session) => {
        session.grid.updateTable(tableId, { showBandedRows });
      },
    },
    showFilterButton: {
      get: ({ tableId }, session) => session.table(tableId).showFilterButton,
      set: ({ tableId }, showFilterButton, session) => {
        session.grid.updateTable(tableId, { showFilterButton });
      },
    },
    showHeaders: { get: () => true },
    showTotals: { get: () => false },
  },
  navigation: {
    columns: ({ tableId }) => make("TableColumnCollection", { tableId }),
    rows: ({ tableId }) => make("TableRowCollection", { tableId }),
    worksheet: ({ tableId }, session) => make("Worksheet", { sheetId: session.table(tableId).area.sheetId }),
  },
  methods: {
    convertToRange: ({ tableId }, _args, session) => convertToRange(tableId, session),
    delete: ({ tableId }, _args, session) => deleteTable(tableId, session),
    getDataBodyRange: ({ tableId }, _args, session) => make("Range", bodyOf(session.table(tableId))),
    getHeaderRowRange: ({ tableId }, _args, session) => make("Range", headerOf(session.table(tableId))),
    getRange: ({ tableId }, _args, session) => make("Range", session.table(tableId).area),
    resize: ({ tableId }, args, session) => resize(tableId, args, session),
  },
});

function findColumn(tableId: string, key: string | number, session: Session): HostObject | undefined {
  const current = session.table(tableId);
  const lower = String(key).toLowerCase();
  const index =
    typeof key === "number" ? key - 1 : headerNames(current, session).findIndex((name) => name.toLowerCase() === lower);
  return index < 0 || index >= current.area.columns ? undefined : make("TableColumn", { tableId, index });
}

export const tableColumnCollection = define<"TableColumnCollection", { count?: number }>({
  properties: { count: { get: ({ tableId }, session) => session.table(tableId).area.columns } },
  items: ({ tableId }, session) =>
    session.table(tableId).columns.map((_name, index) => make("TableColumn", { tableId, index })),
  item: ({ tableId }, key, session) => findColumn(tableId, key, session),
  methods: {
    getCount: ({ tableId }, _args, session) => session.table(tableId).area.columns,
    getItemAt: ({ tableId }, args, session) => {
      const column = findColumn(tableId, args.whole(0) + 1, session);
      if (column === undefined) throw itemNotFound();
      return column;
    },
    getItemOrNullObject: ({ tableId }, args, session) => findColumn(tableId, args.key(0), session) ?? null,
  },
});

interface ColumnState {
  readonly tableId: string;
  readonly index: number;
}

const columnArea = ({ tableId, index }: ColumnState, session: Session): Area => {
  const { area } = session.table(tableId);
  return { ...area, column: area.column + index, columns: 1 };
};

function renameColumn(column: ColumnState, name: string, session: Session): void {
  const current = session.table(column.tableId);
  session.grid.write({ ...columnArea(column, session), rows: 1 }, [[name]]);
  const columns = headerNames(current, session);
  session.grid.updateTable(column.tableId, { columns });
}

export const tableColumn = define<"TableColumn", Excel.Interfaces.TableColumnData>({
  identity: ({ index }) => ({ Id: String(index + 1) }),
  exists: ({ tableId, index }, session) => index < session.table(tableId).area.columns,
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: ({ tableId, index }, session) => headerNames(session.table(tableId), session)[index] ?? null,
      set: renameColumn,
    },
    values: { get: (column, session) => session.grid.values(columnArea(column, session)) },
  },
  methods: {
    getRange: (column, _args, session) => make("Range", columnArea(column, session)),
    getHeaderRowRange: (column, _args, session) => make("Range", { ...columnArea(column, session), rows: 1 }),
    getDataBodyRange: (column, _args, session) => {
      const area = columnArea(column, session);
      return make("Range", { ...area, row: area.row + 1, rows: area.rows - 1 });
    },
  },
});

/** Appends rows; real only at the table's end and over empty cells, because the grid shifts no cells. */
function addRows(tableId: string, args: Arguments, session: Session): HostObject {
  const current = session.table(tableId);
  if (args.has(0)) throw notImplemented("TableRowCollection.add at a position");
  const values = args.has(1) ? args.raw(1) : [Array.from({ length: current.area.columns }, () => "")];
  const rows = (Array.isArray(values) ? values : [[values]]) as (CellValue | null)[][];
  if (rows.some((row) => row.length !== current.area.columns)) throw invalidArgument();
  const below = { ...current.area, row: current.area.row + current.area.rows, rows: rows.length };
  session.assertWritable(below);
  if (session.grid.formulas(below).some((row) => row.some((value) => value !== ""))) {
    throw notImplemented("TableRowCollection.add over cells that are not empty");
  }
  session.grid.write(below, rows);
  session.grid.updateTable(tableId, { area: { ...current.area, rows: current.area.rows + rows.length } });
  session.changed();
  return make("TableRow", { tableId, index: current.area.rows - 1 });
}

const rowArea = ({ tableId, index }: ColumnState, session: Session): Area => {
  const { area } = session.table(tableId);
  return { ...area, row: area.row + 1 + index, rows: 1 };
};

export const tableRowCollection = define<"TableRowCollection", { count?: number }>({
  properties: { count: { get: ({ tableId }, session) => session.table(tableId).area.rows - 1 } },
  items: ({ tableId }, session) =>
    Array.from({ length: session.table(tableId).area.rows - 1 }, (_none, index) =>
      make("TableRow", { tableId, index }),
    ),
  methods: {
    add: ({ tableId }, args, session) => addRows(tableId, args, session),
    getCount: ({ tableId }, _args, session) => session.table(tableId).area.rows - 1,
    getItemAt: ({ tableId }, args, session) => {
      const index = args.whole(0);
      if (index < 0 || index >= session.table(tableId).area.rows - 1) throw itemNotFound();
      return make("TableRow", { tableId, index });
    },
  },
});

export const tableRow = define<"TableRow", Excel.Interfaces.TableRowData>({
  properties: {
    index: { get: ({ index }) => index },
    values: { get: (row, session) => session.grid.values(rowArea(row, session)) },
  },
  methods: { getRange: (row, _args, session) => make("Range", rowArea(row, session)) },
});
