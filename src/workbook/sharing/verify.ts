/** Results compared before and after: whether handing on has changed what the workbook says. */
import { words } from "../../words/language";
import { addressOnSheet, area } from "../../templates/area";
import type { Input, SheetCells } from "./cells";
import { valueAt } from "./cells";
import { pause, type Control } from "./control";
import type { CellEdit } from "./edits";

export interface Difference {
  /** `'Sheet'!$A$1` */
  readonly place: string;
  readonly before: Input;
  readonly after: Input;
}

const NUMBERS_WITHIN = 1e-9;
const CELLS_AT_ONCE = 12_000;

function isSame(before: Input, after: Input): boolean {
  if (typeof before !== "number" || typeof after !== "number") return before === after;
  return Math.abs(before - after) <= NUMBERS_WITHIN * Math.max(1, Math.abs(before));
}

function* packedEdits(edits: readonly CellEdit[]): Generator<CellEdit[]> {
  let together: CellEdit[] = [];
  let count = 0;
  for (const edit of edits) {
    together.push(edit);
    count += edit.after.length * (edit.after[0]?.length ?? 0);
    if (count < CELLS_AT_ONCE) continue;
    yield together;
    together = [];
    count = 0;
  }
  if (together.length > 0) yield together;
}

/** Cells of the edits whose values are not what they were when the sheets were read. */
export async function differences(
  context: Excel.RequestContext,
  sheets: readonly SheetCells[],
  edits: readonly CellEdit[],
  control: Control,
): Promise<Difference[]> {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const found: Difference[] = [];
  let done = 0;
  for (const together of packedEdits(edits)) {
    await pause();
    control.report(words().sharing.progress.checking, done, edits.length);
    const ranges = together.map((edit) => {
      const worksheet = context.workbook.worksheets.getItem(edit.sheetId);
      const range = worksheet.getRangeByIndexes(edit.row, edit.column, edit.after.length, edit.after[0]?.length ?? 1);
      range.load("values");
      return { edit, range };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer must not get too large
    await context.sync();
    for (const { edit, range } of ranges)
      found.push(...changedIn(byId.get(edit.sheetId) as SheetCells, edit, range.values));
    done += together.length;
  }
  return found;
}

function changedIn(sheet: SheetCells, edit: CellEdit, values: readonly (readonly Input[])[]): Difference[] {
  return values.flatMap((cells, r) =>
    cells.flatMap((after, c) => {
      const place = { row: edit.row + r, column: edit.column + c };
      const before = valueAt(sheet, place);
      if (edit.after[r]?.[c] === null || isSame(before, after)) return [];
      return [{ place: addressOnSheet(sheet.name, area(place.row, place.column)), before, after }];
    }),
  );
}
