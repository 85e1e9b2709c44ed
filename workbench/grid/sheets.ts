import type { Book } from "./book";
import { NEW_SHEET, sheetOf } from "./book";
import type { SheetState } from "./grid";

export function listSheets(book: Book): SheetState[] {
  return book.workbook.getSheets().map((sheet, position) => ({
    id: sheet.getSheetId(),
    name: sheet.getSheetName(),
    position,
    visible: !sheet.isSheetHidden(),
    tabColor: sheet.getTabColor() ?? "",
    gridlines: !sheet.hasHiddenGridLines(),
  }));
}

/** A new sheet stands last, and the one a person looks at stays in front, as in Excel. */
export function addSheet(book: Book, name: string): string {
  const active = book.workbook.getActiveSheet();
  const sheet = book.workbook.insertSheet(name, {
    index: book.workbook.getNumSheets(),
    sheet: NEW_SHEET,
  });
  book.workbook.setActiveSheet(active);
  return sheet.getSheetId();
}

export function updateSheet(book: Book, sheetId: string, change: Partial<Omit<SheetState, "id">>): void {
  const sheet = sheetOf(book, sheetId);
  if (change.name !== undefined) sheet.setName(change.name);
  if (change.position !== undefined) book.workbook.moveSheet(sheet, change.position);
  if (change.visible === true) sheet.showSheet();
  if (change.visible === false) sheet.hideSheet();
  if (change.tabColor !== undefined) sheet.setTabColor(change.tabColor);
  if (change.gridlines !== undefined) sheet.setHiddenGridlines(!change.gridlines);
}
