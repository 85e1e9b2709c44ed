/** The weights that stand in a sheet: found by their names or by the selection, read, and written in place. */
import { foldName } from "../functions/known-names";
import { CRITERIA } from "../sourcing/criteria";
import { words } from "../words/language";
import { readableError, WorkbookError } from "./excel-errors";
import { runInExcel } from "./excel-run";

export interface WeightsPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetWeights {
  /** Beginning of the names <Table>_Weights and <Table>_Criteria; null for cells that are only selected. */
  readonly table: string | null;
  /** As Excel writes it. */
  readonly address: string;
  readonly place: WeightsPlace;
  /** Ids of the criteria in the order of the cells; null for a heading that is no criterion's. */
  readonly criteria: readonly (string | null)[];
  /** What stands there now; null for a blank. */
  readonly weights: readonly unknown[];
}

const WEIGHTS = "_Weights";
const CRITERIA_NAME = "_Criteria";

const criterionId = (text: unknown): string | null =>
  CRITERIA.find(({ id, shortName }) => [id, shortName].some((name) => foldName(name) === foldName(String(text))))?.id ??
  null;

const inOneLine = (values: readonly (readonly unknown[])[]): unknown[] =>
  values.length === 1 || values[0]?.length === 1 ? values.flat() : [];

const contentsOf = (range: Excel.Range): unknown[] =>
  inOneLine(range.values as unknown[][]).map((value) => (value === "" ? null : value));

const LOADED = "address,values,rowIndex,columnIndex,rowCount,columnCount";

/** `My Budget` of `'My Budget'!A1`. */
const sheetOf = (address: string): string =>
  address
    .slice(0, address.lastIndexOf("!"))
    .replace(/^'(.*)'$/, "$1")
    .replace(/''/g, "'");

function placeOf({ address, rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): WeightsPlace {
  return { sheet: sheetOf(address), row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

interface NamedPair {
  readonly table: string;
  readonly weights: Excel.Range;
  readonly criteria: Excel.Range;
}

/** The names <Table>_Weights that have a <Table>_Criteria beside them. */
async function namedPairs(context: Excel.RequestContext): Promise<NamedPair[]> {
  const { names } = context.workbook;
  names.load("items/name");
  await context.sync();
  const all = new Set(names.items.map(({ name }) => name));
  const pairs = names.items
    .filter(({ name }) => name.endsWith(WEIGHTS) && all.has(name.slice(0, -WEIGHTS.length) + CRITERIA_NAME))
    .map(({ name }): NamedPair => {
      const table = name.slice(0, -WEIGHTS.length);
      const rangeOf = (part: string): Excel.Range => names.getItem(table + part).getRangeOrNullObject();
      return { table, weights: rangeOf(WEIGHTS), criteria: rangeOf(CRITERIA_NAME) };
    });
  for (const { weights, criteria } of pairs) {
    weights.load(LOADED);
    criteria.load("values");
  }
  if (pairs.length > 0) await context.sync();
  return pairs.filter(({ weights, criteria }) => !weights.isNullObject && !criteria.isNullObject);
}

function namedWeights({ table, weights, criteria }: NamedPair): SheetWeights | undefined {
  const found = contentsOf(weights);
  const ids = inOneLine(criteria.values as unknown[][]).map(criterionId);
  if (found.length === 0 || found.length !== ids.length) return undefined;
  return { table, address: weights.address, place: placeOf(weights), criteria: ids, weights: found };
}

/** A selected row or column with a cell for each criterion, holding nothing but numbers. */
function selectedWeights(selected: Excel.Range): SheetWeights | undefined {
  const weights = contentsOf(selected);
  const isFree = weights.every((weight) => weight === null || typeof weight === "number");
  if (weights.length !== CRITERIA.length || !isFree) return undefined;
  const criteria = CRITERIA.map(({ id }) => id);
  return { table: null, address: selected.address, place: placeOf(selected), criteria, weights };
}

async function findWeights(context: Excel.RequestContext): Promise<SheetWeights | undefined> {
  const selected = context.workbook.getSelectedRange();
  selected.load("address,rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const isLine = selected.rowCount * selected.columnCount === CRITERIA.length;
  if (isLine) selected.load("values");
  const pairs = await namedPairs(context);
  const named = pairs.map(namedWeights).filter((each): each is SheetWeights => each !== undefined);
  const here = named.filter(({ place }) => place.sheet === sheetOf(selected.address));
  const pointedAt = here.find(({ address }) => address === selected.address);
  // Who selects sixteen cells of their own means them, also on a sheet that has weights elsewhere.
  return pointedAt ?? (isLine ? selectedWeights(selected) : undefined) ?? here[0];
}

/**
 * Reads the weights that a person means: those selected, else those of the sheet in front. Changes nothing.
 *
 * @throws WorkbookError
 */
export async function readWeights(): Promise<SheetWeights | undefined> {
  try {
    return await runInExcel(findWeights);
  } catch (error) {
    throw readableError(error, words().workbook.consequences.nothingRead);
  }
}

/** The cells as they are now; refuses when they are elsewhere than they were read, or hold what nobody should lose. */
async function presentCells(context: Excel.RequestContext, read: SheetWeights): Promise<Excel.Range> {
  const { consequences, weightsMoved, weightsAreFormulas } = words().workbook;
  const { table, place } = read;
  const range =
    table === null
      ? context.workbook.worksheets
          .getItem(place.sheet)
          .getRangeByIndexes(place.row, place.column, place.rows, place.columns)
      : context.workbook.names.getItem(table + WEIGHTS).getRange();
  range.load("address,formulas");
  await context.sync();
  if (range.address !== read.address) throw new WorkbookError(weightsMoved, consequences.untouched);
  const isFree = range.formulas.flat().every((cell: unknown) => cell === "" || typeof cell === "number");
  if (!isFree) throw new WorkbookError(weightsAreFormulas, consequences.untouched);
  return range;
}

/** As a matrix of the place's shape; null leaves a cell as it is. */
function matrixOf({ place, criteria }: SheetWeights, weights: ReadonlyMap<string, number>): (number | null)[][] {
  const cells = criteria.map((id) => (id === null ? null : (weights.get(id) ?? null)));
  return place.rows === 1 ? [cells] : cells.map((cell) => [cell]);
}

/**
 * Writes weights over those that were read; cells of criteria without a new weight stay as they are. One assignment, so
 * that Excel takes all of them or none.
 *
 * @param weights by the criterion's id
 * @throws WorkbookError that says what happened, what it means for the workbook, and what to do
 */
export async function writeWeights(read: SheetWeights, weights: ReadonlyMap<string, number>): Promise<void> {
  try {
    await runInExcel(async (context) => {
      const range = await presentCells(context, read);
      range.values = matrixOf(read, weights);
      await context.sync();
    });
  } catch (error) {
    throw readableError(error, words().workbook.consequences.untouched);
  }
}
