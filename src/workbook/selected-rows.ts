import type { ModelSettings } from "../sourcing/settings";
import { words } from "../words/language";
import type { ListPlace } from "./evaluation/evaluation-request";
import { readableError } from "./excel-errors";
import { runInExcel } from "./excel-run";
import { queueKeptSettings, type ColumnChoices, type KeptReading } from "./kept/kept-settings";
import { readArea } from "./read-area";
import { listColumns } from "./rows/list-beside-lists";
import { columnsBeforeResults, headerIn, namesCriterion, rowsOfList } from "./rows/list-header";

/** The rows a person has selected, with what is needed to evaluate them. */
export interface SelectedRows {
  readonly sheetName: string;
  /** What is selected, as Excel writes it. */
  readonly address: string;
  /** The table the rows belong to; also when cells beside it in the same rows are selected. */
  readonly tableName: string | null;
  /** Column names: the table's, or the nearest row above (or in) the selection that names a criterion or seems to. */
  readonly header: readonly string[] | null;
  readonly place: ListPlace;
  /** What the columns chosen for these rows are kept under. */
  readonly list: string;
  readonly chosenColumns: ColumnChoices;
  /** One a row: the function's name where there is a column of names, else "". */
  readonly labels: readonly string[];
  /** Column of `rows` that the names stand in; null when there is none. */
  readonly labelColumn: number | null;
  /** Cell values, all columns of the header. */
  readonly rows: readonly (readonly unknown[])[];
  /** Index of the row under the cursor, -1 if it is none of them. */
  readonly activeRow: number;
  /** Values of the names <Table>_Weights, <Table>_Criteria, <Table>_Settings, where they exist. */
  readonly weights: unknown[][] | null;
  readonly criteria: unknown[][] | null;
  readonly settings: unknown[][] | null;
  /** The workbook's model settings, for rows that bring none. */
  readonly workbookSettings: ModelSettings;
  /** Selected rows beyond those that are read. */
  readonly omittedRows?: number;
}

/** More than a person looks at in a pane. */
const MOST_ROWS = 10_000;

/** How far above the selection a header row is looked for, outside tables. */
const ROWS_ABOVE = 100;

interface Extent {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const extentOf = (range: Excel.Range): Extent => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** Rows that two extents share, as first row and count. */
function sharedRows(a: Extent, b: Extent): { row: number; rows: number } {
  const row = Math.max(a.row, b.row);
  return { row, rows: Math.max(0, Math.min(a.row + a.rows, b.row + b.rows) - row) };
}

const overlapColumns = (a: Extent, b: Extent): boolean =>
  a.column < b.column + b.columns && b.column < a.column + a.columns;

interface Selection {
  readonly sheet: Excel.Worksheet;
  readonly address: string;
  readonly extent: Extent;
  readonly activeRow: number;
  /** Undefined on an empty sheet. */
  readonly used: Extent | undefined;
  readonly kept: KeptReading;
}

interface FoundTable {
  readonly name: string;
  readonly body: Extent;
}

async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const range = context.workbook.getSelectedRange();
  const active = context.workbook.getActiveCell();
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const used = sheet.getUsedRangeOrNullObject(true);
  const kept = queueKeptSettings(context);
  range.load("address,rowIndex,columnIndex,rowCount,columnCount");
  active.load("rowIndex");
  sheet.load("id,name");
  sheet.tables.load("items/name");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  return {
    sheet,
    address: range.address,
    extent: extentOf(range),
    activeRow: active.rowIndex,
    used: used.isNullObject ? undefined : extentOf(used),
    kept,
  };
}

/** The table whose rows are selected: one that the selection touches, else one beside it in the same rows. */
async function findTable(context: Excel.RequestContext, selection: Selection): Promise<FoundTable | undefined> {
  const tables = selection.sheet.tables.items.map((table) => ({ name: table.name, range: table.getDataBodyRange() }));
  if (tables.length === 0) return undefined;
  for (const { range } of tables) range.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const beside = tables
    .map(({ name, range }): FoundTable => ({ name, body: extentOf(range) }))
    .filter(({ body }) => sharedRows(body, selection.extent).rows > 0);
  return beside.find(({ body }) => overlapColumns(body, selection.extent)) ?? beside[0];
}

const rangeAt = (sheet: Excel.Worksheet, { row, column, rows, columns }: Extent): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

type Cells = unknown[][];

interface Reading {
  readonly header: readonly string[] | null;
  readonly rows: Cells;
  readonly place: Omit<ListPlace, "sheetId">;
  readonly omittedRows: number;
  readonly named: Pick<SelectedRows, "weights" | "criteria" | "settings">;
}

const capped = (rows: number): number => Math.min(rows, MOST_ROWS);

const texts = (cells: readonly unknown[] | undefined): string[] => (cells ?? []).map((cell) => String(cell ?? ""));

const NOTHING: Reading = {
  header: null,
  rows: [],
  place: { row: 0, column: 0, columns: 0, headerRow: null },
  omittedRows: 0,
  named: { weights: null, criteria: null, settings: null },
};

/** What stands around the rows of a table: its header, and the names that belong to it. */
function queueSurroundings(context: Excel.RequestContext, sheet: Excel.Worksheet, { name, body }: FoundTable) {
  const header = rangeAt(sheet, { ...body, row: body.row - 1, rows: 1 });
  const [weights, criteria, settings] = (["Weights", "Criteria", "Settings"] as const).map((part) =>
    context.workbook.names.getItemOrNullObject(`${name}_${part}`).getRangeOrNullObject(),
  ) as [Excel.Range, Excel.Range, Excel.Range];
  for (const range of [header, weights, criteria, settings]) range.load("values");
  const valuesOf = (range: Excel.Range): Cells | null => (range.isNullObject ? null : range.values);
  return (): Pick<Reading, "header" | "named"> => ({
    header: texts(header.values[0]),
    named: { weights: valuesOf(weights), criteria: valuesOf(criteria), settings: valuesOf(settings) },
  });
}

async function readTable(
  context: Excel.RequestContext,
  { sheet, extent }: Selection,
  table: FoundTable,
): Promise<Reading> {
  const { body } = table;
  const shared = sharedRows(body, extent);
  const where = { ...body, row: shared.row, rows: capped(shared.rows) };
  let surroundings = (): Pick<Reading, "header" | "named"> => NOTHING;
  const { values } = await readArea(context, sheet, where, ["values"], () => {
    surroundings = queueSurroundings(context, sheet, table);
  });
  return {
    ...surroundings(),
    rows: values,
    place: { row: shared.row, column: body.column, columns: body.columns, headerRow: body.row - 1 },
    omittedRows: shared.rows - capped(shared.rows),
  };
}

/** Rows outside tables: all columns of their list, and the nearest row above that names a criterion. */
async function readPlainRows(context: Excel.RequestContext, { sheet, extent, used }: Selection): Promise<Reading> {
  const shared = used === undefined ? { row: 0, rows: 0 } : sharedRows(used, extent);
  if (used === undefined || shared.rows === 0) return NOTHING;
  const top = Math.max(used.row, shared.row - ROWS_ABOVE);
  const above = shared.row - top;
  const { values } = await readArea(context, sheet, { ...used, row: top, rows: above + capped(shared.rows) }, [
    "values",
  ]);
  const columns = listColumns(values, above, { first: extent.column - used.column, count: extent.columns });
  const cells = values.map((row) => row.slice(columns.first, columns.first + columns.count));
  const headerRow = headerIn(cells, above);
  const first = Math.max(above, headerRow + 1);
  const count = headerRow < 0 ? columns.count : columnsBeforeResults(texts(cells[headerRow]));
  const ownCells = cells.map((row) => row.slice(0, count));
  const rows = ownCells.slice(first);
  const read = rowsOfList(rows);
  return {
    ...NOTHING,
    header: headerRow < 0 ? null : texts(ownCells[headerRow]),
    rows: rows.slice(0, read),
    place: {
      row: top + first,
      column: used.column + columns.first,
      columns: count,
      headerRow: headerRow < 0 ? null : top + headerRow,
    },
    omittedRows: shared.rows - capped(shared.rows) + rows.length - read,
  };
}

/** The first column of text that is no criterion's. */
function labelColumnOf({ header, rows }: Reading): number | null {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column);
  const isLabel = (column: number): boolean =>
    !namesCriterion(header?.[column]) && rows.some((row) => typeof row[column] === "string" && row[column] !== "");
  return columns.find(isLabel) ?? null;
}

async function readRows(context: Excel.RequestContext): Promise<SelectedRows> {
  const selection = await readSelection(context);
  const table = await findTable(context, selection);
  const reading =
    table === undefined ? await readPlainRows(context, selection) : await readTable(context, selection, table);
  const { id: sheetId, name: sheetName } = selection.sheet;
  const activeRow = selection.activeRow - reading.place.row;
  const labelColumn = labelColumnOf(reading);
  const list = table === undefined ? `sheet ${sheetId}` : `table ${table.name}`;
  return {
    sheetName,
    address: selection.address,
    tableName: table?.name ?? null,
    header: reading.header,
    place: { sheetId, ...reading.place },
    list,
    chosenColumns: selection.kept.columns(list),
    labels: reading.rows.map((row) => (labelColumn === null ? "" : String(row[labelColumn] ?? ""))),
    labelColumn,
    rows: reading.rows,
    activeRow: activeRow >= 0 && activeRow < reading.rows.length ? activeRow : -1,
    ...reading.named,
    workbookSettings: selection.kept.choices().model,
    omittedRows: reading.omittedRows,
  };
}

/**
 * Reads the selected rows; changes nothing.
 *
 * @throws WorkbookError
 */
export async function readSelectedRows(): Promise<SelectedRows> {
  try {
    return await runInExcel(readRows);
  } catch (error) {
    throw readableError(error, words().workbook.consequences.nothingRead);
  }
}

/**
 * Calls the handler after every move of the selection, and after every change of cells: ratings, weights or settings may
 * stand anywhere in the workbook.
 *
 * @returns a function that ends this
 * @throws WorkbookError
 */
export async function watchSelection(handler: () => void): Promise<() => Promise<void>> {
  try {
    const watching = await runInExcel(async (context) => {
      const { workbook } = context;
      const tell = async (): Promise<void> => {
        handler();
      };
      const added = [workbook.onSelectionChanged.add(tell), workbook.worksheets.onChanged.add(tell)];
      await context.sync();
      return { context, added };
    });
    return async () => {
      for (const each of watching.added) each.remove();
      await watching.context.sync();
    };
  } catch (error) {
    throw readableError(error, words().workbook.consequences.nothingRead);
  }
}
