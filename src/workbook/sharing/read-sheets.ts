/** All cells of a workbook, read in answers that Excel on the web can give. */
import { area, type Area } from "../../templates/area";
import { hasCode } from "../excel-errors";
import { queueArea, readArea } from "../read-area";
import type { SheetCells } from "./cells";
import { pause, type Control } from "./control";

/** Cells of one answer; texts of some hundred letters in each stay below 5 MB, longer ones are read in smaller parts. */
const CELLS_AT_ONCE = 12_000;

const PARTS = ["formulas", "values"] as const;

interface FoundSheet {
  readonly sheet: Excel.Worksheet;
  /** Undefined on an empty sheet. */
  readonly used: Area | undefined;
  readonly formulas: (readonly unknown[])[];
  readonly values: (readonly unknown[])[];
}

/** Rows of one sheet. */
interface Piece {
  readonly found: FoundSheet;
  readonly index: number;
  readonly where: Area;
}

async function findUsed(context: Excel.RequestContext): Promise<FoundSheet[]> {
  const asked = context.workbook.worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.protection.load("protected");
    return { sheet, used };
  });
  await context.sync();
  return asked.map(({ sheet, used }) => ({
    sheet,
    used: used.isNullObject ? undefined : area(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount),
    formulas: [],
    values: [],
  }));
}

function piecesOf(found: FoundSheet, index: number): Piece[] {
  const { used } = found;
  if (used === undefined) return [];
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / used.columns));
  return Array.from({ length: Math.ceil(used.rows / step) }, (_none, part) => {
    const first = part * step;
    return { found, index, where: { ...used, row: used.row + first, rows: Math.min(step, used.rows - first) } };
  });
}

/** Small sheets share a request: each takes as long as the way to Excel and back. */
function together(pieces: readonly Piece[]): Piece[][] {
  const requests: Piece[][] = [];
  let cells = Infinity;
  for (const piece of pieces) {
    const size = piece.where.rows * piece.where.columns;
    if (cells + size > CELLS_AT_ONCE) {
      requests.push([]);
      cells = 0;
    }
    requests[requests.length - 1]?.push(piece);
    cells += size;
  }
  return requests;
}

type Cells = Record<(typeof PARTS)[number], unknown[][]>;

async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<Cells[]> {
  const asked = pieces.map(({ found, where }) => queueArea(found.sheet, where, PARTS));
  try {
    await context.sync();
    return asked.map((read) => read());
  } catch (error) {
    if (!hasCode(error, "ResponsePayloadSizeLimitExceeded")) throw error;
    const cells: Cells[] = [];
    for (const { found, where } of pieces) cells.push(await readArea(context, found.sheet, where, PARTS));
    return cells;
  }
}

/** Reads every sheet, hidden ones too. The ids and names of the workbook's sheets have been loaded before. */
export async function readSheets(context: Excel.RequestContext, control: Control): Promise<SheetCells[]> {
  const found = await findUsed(context);
  for (const pieces of together(found.flatMap(piecesOf))) {
    const [first] = pieces;
    if (first !== undefined) control.reportReading(first.found.sheet.name, first.index, found.length);
    await pause();
    const cells = await readPieces(context, pieces);
    for (const [index, { found: sheet }] of pieces.entries()) {
      sheet.formulas.push(...(cells[index]?.formulas ?? []));
      sheet.values.push(...(cells[index]?.values ?? []));
    }
  }
  return found.map(({ sheet, used, formulas, values }) => ({
    id: sheet.id,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    row: used?.row ?? 0,
    column: used?.column ?? 0,
    formulas,
    values,
  }));
}
