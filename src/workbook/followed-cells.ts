/**
 * Cells that the pane was pointed at, and finds again after rows were inserted, cells moved and sheets renamed.
 *
 * Each has a hidden name of the workbook, as the record of shared formulas has: Excel follows the reference in it like any
 * other, and so does every program that keeps names. A binding would be followed too, but stands in the add-in's own part
 * of the file, which other programs drop, and says nothing of where its cell is before it is asked cell by cell.
 */
import { addressOnSheet, area } from "../templates/area";
import { words } from "../words/language";
import { readableError } from "./excel-errors";
import { runInExcel } from "./excel-run";
import type { CellPlace } from "./selected-cells";

/** Beginning of the hidden names; a mark makes one of it. */
export const FOLLOWED_PREFIX = "_Shorewise_Cell_";

/** By mark: a word of letters and digits that no other cell has. */
export type MarkedPlaces = ReadonlyMap<string, CellPlace>;

export interface FollowedCell {
  /** Where it is now. */
  readonly place: CellPlace;
  readonly value: unknown;
}

const nameOf = (mark: string): string => FOLLOWED_PREFIX + mark;

/**
 * Has the workbook follow these cells from where they are now, and none that it followed before. A cell that is followed
 * already stays where it is, whatever place is given.
 *
 * @throws WorkbookError
 */
export async function followCells(cells: MarkedPlaces): Promise<void> {
  try {
    await runInExcel(async (context) => {
      const { names, worksheets } = context.workbook;
      names.load("items/name");
      worksheets.load("items/name");
      await context.sync();
      const sheets = new Set(worksheets.items.map(({ name }) => name));
      const followed = names.items.map(({ name }) => name).filter((name) => name.startsWith(FOLLOWED_PREFIX));
      const wanted = new Map([...cells].map(([mark, place]) => [nameOf(mark), place]));
      for (const name of followed) if (!wanted.has(name)) names.getItem(name).delete();
      for (const [name, { sheet, row, column }] of wanted) {
        // A reference to a sheet that is no more would be refused, and all others with it.
        if (followed.includes(name) || !sheets.has(sheet)) continue;
        names.add(name, `=${addressOnSheet(sheet, area(row, column))}`).visible = false;
      }
      await context.sync();
    });
  } catch (error) {
    throw readableError(error, words().workbook.consequences.untouched);
  }
}

/** A cell, as far as the first answer tells: the range of its name, else the sheet it was on when nobody followed it. */
interface Candidate {
  readonly place: CellPlace;
  readonly name: Excel.NamedItem;
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/**
 * Where followed cells are and what they hold now; cells that are not followed are taken to be where they were.
 *
 * @returns by mark; undefined for a cell that is no more
 * @throws WorkbookError
 */
export async function locateCells(cells: MarkedPlaces): Promise<ReadonlyMap<string, FollowedCell | undefined>> {
  if (cells.size === 0) return new Map();
  try {
    return await runInExcel(async (context) => {
      const { names, worksheets } = context.workbook;
      const candidates = [...cells].map(([mark, place]): readonly [string, Candidate] => {
        const name = names.getItemOrNullObject(nameOf(mark));
        const candidate = {
          place,
          name,
          range: name.getRangeOrNullObject(),
          sheet: worksheets.getItemOrNullObject(place.sheet),
        };
        name.load("name");
        candidate.range.load("address");
        candidate.sheet.load("name");
        return [mark, candidate];
      });
      await context.sync();
      const ranges = candidates.map(([mark, candidate]) => [mark, rangeOf(candidate)] as const);
      for (const [, range] of ranges) range?.load("values,rowIndex,columnIndex,worksheet/name");
      await context.sync();
      return new Map(ranges.map(([mark, range]) => [mark, range && found(range)]));
    });
  } catch (error) {
    throw readableError(error, words().workbook.consequences.nothingRead);
  }
}

function rangeOf({ place, name, range, sheet }: Candidate): Excel.Range | undefined {
  if (!name.isNullObject) return range.isNullObject ? undefined : range.getCell(0, 0);
  return sheet.isNullObject ? undefined : sheet.getRangeByIndexes(place.row, place.column, 1, 1);
}

const found = ({ values, rowIndex, columnIndex, worksheet }: Excel.Range): FollowedCell => ({
  place: { sheet: worksheet.name, row: rowIndex, column: columnIndex },
  value: (values[0]?.[0] as unknown) ?? null,
});
