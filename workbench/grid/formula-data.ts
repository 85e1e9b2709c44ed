import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from "@univerjs/core";
import type { IFormulaData, IFormulaDataItem } from "@univerjs/engine-formula";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Book } from "./book";
import { model, WORKBOOK_ID } from "./book";
import { copiedTo, type Origin } from "./shared-formulas";

type SheetFormulas = IObjectMatrixPrimitiveType<IFormulaDataItem | null>;
type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const isText = (formula: Nullable<string>): formula is string => typeof formula === "string" && formula.startsWith("=");

function put(formulas: SheetFormulas, row: number, column: number, item: IFormulaDataItem | null): void {
  (formulas[row] ??= {})[column] = item;
}

/** All formulas of a sheet, as Univer keeps them: a shared one with the way from its origin. */
function formulasOf(worksheet: Worksheet): SheetFormulas {
  const formulas: SheetFormulas = {};
  const origins = new Map<string, Origin>();
  const shared: { row: number; column: number; si: string }[] = [];
  const rows = worksheet.getCellMatrix().getMatrix();
  for (const at in rows) {
    const cells = rows[at] as Record<string, Nullable<ICellData>>;
    for (const across in cells) {
      const cell = cells[across];
      if (!cell || (!cell.f && !cell.si)) continue;
      const [row, column] = [Number(at), Number(across)];
      if (isText(cell.f)) put(formulas, row, column, cell.si ? { f: cell.f, si: cell.si } : { f: cell.f });
      if (isText(cell.f) && cell.si) origins.set(cell.si, { f: cell.f, row, column });
      if (!isText(cell.f) && cell.si) shared.push({ row, column, si: cell.si });
    }
  }
  for (const { row, column, si } of shared) {
    const origin = origins.get(si);
    const way = origin && { f: origin.f, si, x: column - origin.column, y: row - origin.row };
    put(formulas, row, column, way ?? { f: "", si });
  }
  return formulas;
}

/** Shared formulas whose origin a change takes away, by id. */
type Lost = Map<string, Origin>;

/** What the change of one cell does to its formula; undefined where it has none before or after. */
function changedFormula(
  before: Nullable<ICellData>,
  after: Nullable<ICellData>,
  at: { readonly row: number; readonly column: number },
  shared: { readonly origins: Map<string, Origin>; readonly lost: Lost },
): IFormulaDataItem | null | undefined {
  if (before?.si && isText(before.f) && before.si !== after?.si) shared.lost.set(before.si, { f: before.f, ...at });
  const { f, si } = after ?? {};
  if (isText(f) && si) shared.origins.set(si, { f, ...at });
  if (isText(f)) return si ? { f, si } : { f };
  const origin = si ? shared.origins.get(si) : undefined;
  if (si && origin) return { f: origin.f, si, x: at.column - origin.column, y: at.row - origin.row };
  return isText(before?.f) || before?.si ? null : undefined;
}

/** Gives what is left of shared formulas a new origin: the first of the cells that have lost theirs. */
function adopt(book: Book, worksheet: Worksheet, lost: Lost, changed: Cells, formulas: SheetFormulas): void {
  const rows = worksheet.getCellMatrix().getMatrix();
  const adopted = new Map<string, Origin>();
  for (const at in rows) {
    const cells = rows[at] as Record<string, Nullable<ICellData>>;
    for (const across in cells) {
      const si = cells[across]?.si;
      const former = si ? lost.get(si) : undefined;
      const [row, column] = [Number(at), Number(across)];
      if (!si || !former || (changed[row] && column in changed[row])) continue;
      const origin = adopted.get(si) ?? { f: copiedTo(book, former, row, column), row, column };
      adopted.set(si, origin);
      const isOrigin = origin.row === row && origin.column === column;
      const way = isOrigin ? {} : { x: column - origin.column, y: row - origin.row };
      put(formulas, row, column, { f: origin.f, si, ...way });
    }
  }
}

/** What a change of cells does to the formulas of a sheet; undefined for a copy of a formula that stands elsewhere. */
function changedFormulas(book: Book, worksheet: Worksheet, changed: Cells): SheetFormulas | undefined {
  const own = worksheet.getCellMatrix().getMatrix();
  const formulas: SheetFormulas = {};
  const shared = { origins: new Map<string, Origin>(), lost: new Map<string, Origin>() };
  for (const at in changed) {
    const cells = changed[at] as Record<string, Nullable<ICellData>>;
    for (const across in cells) {
      const [row, column] = [Number(at), Number(across)];
      const after = cells[across];
      const item = changedFormula(own[row]?.[column], after, { row, column }, shared);
      if (after?.si && !shared.origins.has(after.si)) return undefined;
      if (item !== undefined) put(formulas, row, column, item);
    }
  }
  if (shared.lost.size > 0) adopt(book, worksheet, shared.lost, changed, formulas);
  return formulas;
}

/**
 * Finds formulas without asking every cell what kind of thing it holds. Univer does that for all cells of the workbook at
 * every change of cells, three times: a list of a hundred thousand rows written in parts takes it an hour.
 */
export function findFormulasFast(book: Book): void {
  const data = book.injector.get(FormulaDataModel);
  const wholeChange = data.updateFormulaData.bind(data);
  data.getFormulaData = (): IFormulaData => ({
    [WORKBOOK_ID]: Object.fromEntries(
      model(book)
        .getSheets()
        .map((worksheet) => [worksheet.getSheetId(), formulasOf(worksheet)]),
    ),
  });
  data.updateFormulaData = (unitId, sheetId, cellValue) => {
    const worksheet = model(book).getSheetBySheetId(sheetId);
    return (worksheet && changedFormulas(book, worksheet, cellValue)) ?? wholeChange(unitId, sheetId, cellValue);
  };
}
