import { foldName } from "../functions/known-names";
import { CRITERIA } from "../sourcing/criteria";
import { words } from "../words/language";
import { readableError } from "./excel-errors";
import { runInExcel } from "./excel-run";

/** The rows a person has selected, with what is needed to evaluate them. */
export interface SelectedRows {
  readonly sheetName: string;
  /** What is selected, as Excel writes it. */
  readonly address: string;
  /** The table the rows belong to; also when cells beside it in the same rows are selected. */
  readonly tableName: string | null;
  /** Column names: the table's, or the nearest row above (or in) the selection that names a criterion. */
  readonly header: readonly string[] | null;
  /** One a row: the function's name where there is a column of names, else "". */
  readonly labels: readonly string[];
  /** Cell values, all columns of the header. */
  readonly rows: readonly (readonly unknown[])[];
  /** Index of the row under the cursor, -1 if it is none of them. */
  readonly activeRow: number;
  /** Values of the names <Table>_Weights, <Table>_Criteria, <Table>_Settings, where they exist. */
  readonly weights: unknown[][] | null;
  readonly criteria: unknown[][] | null;
  readonly settings: unknown[][] | null;
  /** Selected rows beyond those that are read. */
  readonly omittedRows?: number;
}

/** More than a person looks at in a pane; it keeps the answer far below Excel's limit of 5 MB. */
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
  range.load("address,rowIndex,columnIndex,rowCount,columnCount");
  active.load("rowIndex");
  sheet.load("name");
  sheet.tables.load("items/name");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  return {
    sheet,
    address: range.address,
    extent: extentOf(range),
    activeRow: active.rowIndex,
    used: used.isNullObject ? undefined : extentOf(used),
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
  /** Row of the sheet in which the first of `rows` stands. */
  readonly firstRow: number;
  readonly omittedRows: number;
  readonly named: Pick<SelectedRows, "weights" | "criteria" | "settings">;
}

const capped = (rows: number): number => Math.min(rows, MOST_ROWS);

const texts = (cells: readonly unknown[] | undefined): string[] => (cells ?? []).map((cell) => String(cell ?? ""));

async function readTable(
  context: Excel.RequestContext,
  { sheet, extent }: Selection,
  { name, body }: FoundTable,
): Promise<Reading> {
  const shared = sharedRows(body, extent);
  const rows = rangeAt(sheet, { ...body, row: shared.row, rows: capped(shared.rows) });
  const header = rangeAt(sheet, { ...body, row: body.row - 1, rows: 1 });
  const [weights, criteria, settings] = (["Weights", "Criteria", "Settings"] as const).map((part) =>
    context.workbook.names.getItemOrNullObject(`${name}_${part}`).getRangeOrNullObject(),
  ) as [Excel.Range, Excel.Range, Excel.Range];
  for (const range of [rows, header, weights, criteria, settings]) range.load("values");
  await context.sync();
  const valuesOf = (range: Excel.Range): Cells | null => (range.isNullObject ? null : range.values);
  return {
    header: texts(header.values[0]),
    rows: rows.values,
    firstRow: shared.row,
    omittedRows: shared.rows - capped(shared.rows),
    named: { weights: valuesOf(weights), criteria: valuesOf(criteria), settings: valuesOf(settings) },
  };
}

const CRITERION_NAMES = new Set(CRITERIA.flatMap(({ id, shortName }) => [foldName(id), foldName(shortName)]));

const isCriterion = (text: string): boolean => CRITERION_NAMES.has(foldName(text));

const namesCriteria = (cells: readonly unknown[]): boolean => texts(cells).some(isCriterion);

const NOTHING: Reading = {
  header: null,
  rows: [],
  firstRow: 0,
  omittedRows: 0,
  named: { weights: null, criteria: null, settings: null },
};

/** Rows outside tables: all used columns, and the nearest row above that names a criterion. */
async function readPlainRows(context: Excel.RequestContext, { sheet, extent, used }: Selection): Promise<Reading> {
  const shared = used === undefined ? { row: 0, rows: 0 } : sharedRows(used, extent);
  if (used === undefined || shared.rows === 0) return NOTHING;
  const top = Math.max(used.row, shared.row - ROWS_ABOVE);
  const above = shared.row - top;
  const range = rangeAt(sheet, { ...used, row: top, rows: above + capped(shared.rows) });
  range.load("values");
  await context.sync();
  const values = range.values as Cells;
  const startsWithHeader = namesCriteria(values[above] ?? []);
  const headerRow = startsWithHeader ? above : values.slice(0, above).map(namesCriteria).lastIndexOf(true);
  const first = above + (startsWithHeader ? 1 : 0);
  return {
    ...NOTHING,
    header: headerRow < 0 ? null : texts(values[headerRow]),
    rows: values.slice(first),
    firstRow: top + first,
    omittedRows: shared.rows - capped(shared.rows),
  };
}

/** The first column of text that is no criterion's. */
function labelsOf({ header, rows }: Reading): string[] {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column);
  const isLabel = (column: number): boolean =>
    !isCriterion(header?.[column] ?? "") && rows.some((row) => typeof row[column] === "string" && row[column] !== "");
  const labels = columns.find(isLabel);
  return rows.map((row) => (labels === undefined ? "" : String(row[labels] ?? "")));
}

async function readRows(context: Excel.RequestContext): Promise<SelectedRows> {
  const selection = await readSelection(context);
  const table = await findTable(context, selection);
  const reading =
    table === undefined ? await readPlainRows(context, selection) : await readTable(context, selection, table);
  const activeRow = selection.activeRow - reading.firstRow;
  return {
    sheetName: selection.sheet.name,
    address: selection.address,
    tableName: table?.name ?? null,
    header: reading.header,
    labels: labelsOf(reading),
    rows: reading.rows,
    activeRow: activeRow >= 0 && activeRow < reading.rows.length ? activeRow : -1,
    ...reading.named,
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
 * Calls the handler after every move of the selection.
 *
 * @returns a function that ends this
 * @throws WorkbookError
 */
export async function watchSelection(handler: () => void): Promise<() => Promise<void>> {
  try {
    const watching = await runInExcel(async (context) => {
      const added = context.workbook.onSelectionChanged.add(async () => {
        handler();
      });
      await context.sync();
      return added;
    });
    return async () => {
      watching.remove();
      await watching.context.sync();
    };
  } catch (error) {
    throw readableError(error, words().workbook.consequences.nothingRead);
  }
}
