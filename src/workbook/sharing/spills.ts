/** Which results fill more cells than their own: those cells have to be frozen and restored together. */
import type { FormulaCell, SheetCells } from "./cells";
import { formulaAt, valueAt } from "./cells";
import { pause } from "./control";
import type { SpillingCell } from "./record";
import { runsOf, type Run } from "./runs";

const QUESTIONS_AT_ONCE = 2000;

/** Whether the neighbour may be filled by the cell: it holds no formula of its own. */
function mayFill(sheet: SheetCells, cell: FormulaCell, down: number, right: number): boolean {
  const neighbour = formulaAt(sheet, { row: cell.row + down, column: cell.column + right });
  return neighbour === undefined || neighbour === cell.formula;
}

const showsSomething = (sheet: SheetCells, { row, column }: FormulaCell, down: number, right: number): boolean =>
  valueAt(sheet, { row: row + down, column: column + right }) !== "";

/** Cells beside which something is shown that no formula of its own shows there. */
const isLikely = (sheet: SheetCells, cell: FormulaCell): boolean =>
  (mayFill(sheet, cell, 1, 0) && showsSomething(sheet, cell, 1, 0)) ||
  (mayFill(sheet, cell, 0, 1) && showsSomething(sheet, cell, 0, 1));

const isPossible = (sheet: SheetCells, cell: FormulaCell): boolean =>
  mayFill(sheet, cell, 1, 0) || mayFill(sheet, cell, 0, 1);

async function ask(
  context: Excel.RequestContext,
  sheet: SheetCells,
  cells: readonly FormulaCell[],
): Promise<SpillingCell[]> {
  const spilling: SpillingCell[] = [];
  for (let first = 0; first < cells.length; first += QUESTIONS_AT_ONCE) {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const asked = cells.slice(first, first + QUESTIONS_AT_ONCE).map((cell) => {
      const filled = worksheet.getCell(cell.row, cell.column).getSpillingToRangeOrNullObject();
      filled.load("rowCount,columnCount");
      return { cell, filled };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request must not get too large
    await context.sync();
    await pause();
    for (const { cell, filled } of asked)
      if (!filled.isNullObject && filled.rowCount * filled.columnCount > 1)
        spilling.push({ ...cell, rows: filled.rowCount, columns: filled.columnCount });
  }
  return spilling;
}

const inRun = ({ row, column, rows, columns }: Run, cell: FormulaCell): boolean =>
  cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;

/**
 * Asks Excel cell by cell only where a spill is likely; of other copies of one formula the first stands for all, since
 * copies of a formula fill alike. Where the first does spill after all, the others are asked too.
 */
export async function spillingCells(
  context: Excel.RequestContext,
  sheet: SheetCells,
  cells: readonly FormulaCell[],
): Promise<SpillingCell[]> {
  const likely = cells.filter((cell) => isLikely(sheet, cell));
  const others = cells.filter((cell) => !isLikely(sheet, cell) && isPossible(sheet, cell));
  const runs = runsOf(others, Infinity);
  const firsts = runs.map(({ row, column, formula }) => ({
    row,
    column,
    formula,
    value: valueAt(sheet, { row, column }),
  }));
  const found = await ask(context, sheet, [...likely, ...firsts]);
  const surprising = runs.filter((run) => run.rows * run.columns > 1 && found.some((cell) => inRun(run, cell)));
  const rest = others.filter((cell) =>
    surprising.some((run) => inRun(run, cell) && !(run.row === cell.row && run.column === cell.column)),
  );
  return [...found, ...(await ask(context, sheet, rest))];
}
