/** Cells read in answers that Excel on the web can give: where one would be too large, in halves. */
import { area, type Area } from "../templates/area";
import { hasCode } from "./excel-errors";
import { rangeOf } from "./write-looks";

export type CellPart = "values" | "formulas";

export type AreaCells<Part extends CellPart> = Record<Part, unknown[][]>;

const isTooLarge = (error: unknown): boolean => hasCode(error, "ResponsePayloadSizeLimitExceeded");

/** Rows first: a single row is cut only when it is too much by itself. */
function halves({ row, column, rows, columns }: Area): [Area, Area] {
  const half = Math.ceil((rows > 1 ? rows : columns) / 2);
  return rows > 1
    ? [area(row, column, half, columns), area(row + half, column, rows - half, columns)]
    : [area(row, column, 1, half), area(row, column + half, 1, columns - half)];
}

/** Asks with the next request for the parts of an area; what is returned may be called after it. */
export function queueArea<Part extends CellPart>(
  sheet: Excel.Worksheet,
  where: Area,
  parts: readonly Part[],
): () => AreaCells<Part> {
  const range = rangeOf(sheet, where);
  range.load(parts.join(","));
  return () => Object.fromEntries(parts.map((part) => [part, range[part] as unknown[][]])) as AreaCells<Part>;
}

/**
 * Reads an area of any size and contents. Texts decide how large an answer is, and nobody knows them before.
 *
 * @param queueMore asks for what shall come with the first answer, through objects of its own: those of a refused request are of no use
 */
export async function readArea<Part extends CellPart>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  where: Area,
  parts: readonly Part[],
  queueMore: () => void = () => undefined,
): Promise<AreaCells<Part>> {
  queueMore();
  const read = queueArea(sheet, where, parts);
  try {
    await context.sync();
    return read();
  } catch (error) {
    if (!isTooLarge(error) || where.rows * where.columns === 1) throw error;
    const [first, second] = halves(where);
    const before = await readArea(context, sheet, first, parts, queueMore);
    const after = await readArea(context, sheet, second, parts);
    const joined = (part: Part): unknown[][] =>
      where.rows > 1
        ? [...before[part], ...after[part]]
        : before[part].map((cells, row) => [...cells, ...(after[part][row] ?? [])]);
    return Object.fromEntries(parts.map((part) => [part, joined(part)])) as AreaCells<Part>;
  }
}
