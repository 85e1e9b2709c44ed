/** Changes to a workbook that can be taken back, each carrying what was there before. */
import type { Write } from "../requests";
import type { Input } from "./cells";

/** A rectangle of cells. Null leaves a cell as it is. */
export interface CellEdit {
  readonly kind: "cells";
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly before: readonly (readonly (Input | null)[])[];
  readonly after: readonly (readonly (Input | null)[])[];
}

export interface NameContent {
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** A name of the workbook; null where there is none. */
export interface NameEdit {
  readonly kind: "name";
  readonly name: string;
  readonly before: NameContent | null;
  readonly after: NameContent | null;
}

export type Edit = CellEdit | NameEdit;

/** Characters that a request takes for addressing one range or name. */
const OVERHEAD = 400;

function cellWrite(context: Excel.RequestContext, edit: CellEdit, contents: CellEdit["after"]): Write {
  return {
    size: JSON.stringify(contents).length + OVERHEAD,
    queue: () => {
      const sheet = context.workbook.worksheets.getItem(edit.sheetId);
      const range = sheet.getRangeByIndexes(edit.row, edit.column, contents.length, contents[0]?.length ?? 1);
      range.formulas = contents as (Input | null)[][];
    },
  };
}

function nameWrite(context: Excel.RequestContext, name: string, content: NameContent | null, isThere: boolean): Write {
  const { names } = context.workbook;
  return {
    size: (content?.formula.length ?? 0) * 2 + OVERHEAD,
    queue: () => {
      if (content === null) {
        if (isThere) names.getItem(name).delete();
        return;
      }
      const item = isThere ? names.getItem(name) : names.add(name, content.formula, content.comment);
      if (isThere) item.formula = content.formula;
      if (isThere) item.comment = content.comment;
      item.visible = content.visible;
    },
  };
}

/** The edit as a part of a request. */
export const forward = (context: Excel.RequestContext, edit: Edit): Write =>
  edit.kind === "cells"
    ? cellWrite(context, edit, edit.after)
    : nameWrite(context, edit.name, edit.after, edit.before !== null);

/** @param isThere whether the workbook has a name of that spelling at this moment */
export const backward = (context: Excel.RequestContext, edit: Edit, isThere: (name: string) => boolean): Write =>
  edit.kind === "cells"
    ? cellWrite(context, edit, edit.before)
    : nameWrite(context, edit.name, edit.before, isThere(edit.name));

export const isCellEdit = (edit: Edit): edit is CellEdit => edit.kind === "cells";

/** How many cells an edit writes. */
export const cellCount = (edit: Edit): number =>
  isCellEdit(edit) ? edit.after.reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, 0) : 0;
