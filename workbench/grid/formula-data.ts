import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from "@univerjs/core";
import type { IFormulaData, IFormulaDataItem } from "@univerjs/engine-formula";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Book } from "./book";
import { model, WORKBOOK_ID } from "./book";

type SheetFormulas = IObjectMatrixPrimitiveType<IFormulaDataItem | null>;
type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Where the text of a formula that is shared by several cells stands. */
interface Origin {
  readonly f: string;
  readonly row: number;
  readonly column: number;
}

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

/** What a change of cells does to the formulas; undefined where shared ones take part, which only Univer takes apart. */
function changedFormulas(worksheet: Worksheet, changed: Cells): SheetFormulas | undefined {
  const own = worksheet.getCellMatrix().getMatrix();
  const formulas: SheetFormulas = {};
  for (const at in changed) {
    const cells = changed[at] as Record<string, Nullable<ICellData>>;
    for (const across in cells) {
      const [row, column] = [Number(at), Number(across)];
      const [before, after] = [own[row]?.[column], cells[across]];
      if (before?.si || after?.si) return undefined;
      if (isText(after?.f)) put(formulas, row, column, { f: after.f });
      else if (isText(before?.f)) put(formulas, row, column, null);
    }
  }
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
    return (worksheet && changedFormulas(worksheet, cellValue)) ?? wholeChange(unitId, sheetId, cellValue);
  };
}
