/** The analyst's own list as it stands selected on a sheet: its header, then its rows. */
import { area } from "../templates/area";
import { words } from "../words/language";
import { readableError, WorkbookError } from "./excel-errors";
import { runInExcel } from "./excel-run";
import { readArea } from "./read-area";
import { listColumns, type ListTemplate } from "./rows/list-columns";
import { RowReader, type Field, type RowList } from "./rows/row-reader";
import { RowsError } from "./rows/rows-error";

/** A list that can be used, and where it came from. */
export interface FoundList extends RowList {
  /** An address, or a file's name. */
  readonly source: string;
}

/** Excel hands over 5 MB at a time. Cells of a list are short; where they are not, parts are read in smaller ones. */
const CELLS_AT_ONCE = 100_000;

interface ListRange {
  readonly worksheet: Excel.Worksheet;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What may be the list: the table that is touched, the cells around a single one, or what of the selection is used. */
interface Candidates {
  readonly selected: Excel.Range;
  readonly used: Excel.Range;
  readonly around: Excel.Range;
  readonly tables: Excel.TableScopedCollection;
}

async function lookAtSelection(context: Excel.RequestContext): Promise<Candidates> {
  const selected = context.workbook.getSelectedRange();
  const used = selected.getUsedRangeOrNullObject(true);
  const around = selected.getSurroundingRegion();
  const tables = selected.getTables(false);
  selected.load("cellCount");
  used.load("address,rowIndex,columnIndex,rowCount,columnCount");
  around.load("address,rowIndex,columnIndex,rowCount,columnCount");
  tables.load("items/name");
  await context.sync();
  return { selected, used, around, tables };
}

/** A table that is touched, with its header; else the cells around a single one, or the used part of several. */
async function findList(context: Excel.RequestContext): Promise<Excel.Range> {
  const { selected, used, around, tables } = await lookAtSelection(context);
  const [table] = tables.items;
  if (table !== undefined) {
    const whole = table.getRange();
    whole.load("address,rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    return whole;
  }
  if (selected.cellCount === 1) return around;
  if (used.isNullObject) throw new WorkbookError(words().insertion.noList, words().workbook.consequences.nothingRead);
  return used;
}

const extentOf = (context: Excel.RequestContext, range: Excel.Range): ListRange => ({
  worksheet: context.workbook.worksheets.getActiveWorksheet(),
  address: range.address,
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

type ReadPart = (cells: readonly (readonly unknown[])[], firstRow: number) => void;

/** Hands the values over part by part: a long list is more than Excel gives in one answer. */
async function readParts(context: Excel.RequestContext, list: ListRange, take: ReadPart): Promise<void> {
  const { worksheet, row, column, rows, columns } = list;
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  for (let first = 0; first < rows; first += step) {
    const part = area(row + first, column, Math.min(step, rows - first), columns);
    const { values } = await readArea(context, worksheet, part, ["values"]);
    take(values, row + first);
  }
}

function fieldOf(cell: unknown): Field {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  return cell === null || cell === undefined ? "" : String(cell);
}

async function readList(context: Excel.RequestContext, template: ListTemplate): Promise<FoundList> {
  const list = extentOf(context, await findList(context));
  const reader = new RowReader({
    columns: listColumns(template),
    decimalMark: "point or comma",
    mostRows: template.list.mostRows,
    unknownColumns: "leave out",
    places: "rows",
  });
  await readParts(context, list, (cells, firstRow) => {
    cells.forEach((record, index) => {
      reader.take(record.map(fieldOf), firstRow + index + 1);
    });
  });
  return { ...reader.finish(), source: list.address };
}

/**
 * Reads the selected list; changes nothing. A selection inside a table is the whole table; a single cell stands for the
 * filled cells around it.
 *
 * @throws RowsError that says in which rows and columns the list is wrong
 * @throws WorkbookError
 */
export async function readSelectedList(template: ListTemplate): Promise<FoundList> {
  try {
    return await runInExcel((context) => readList(context, template));
  } catch (error) {
    if (error instanceof RowsError) throw error;
    throw readableError(error, words().workbook.consequences.nothingRead);
  }
}
