import type { IStyleData } from "@univerjs/core";
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Book } from "./book";
import { execute, mapArea, matrixOf, STANDARD_FONT, styleOf, WORKBOOK_ID, worksheetOf } from "./book";
import type { Area, CellFormat } from "./grid";

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;

const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

const bit = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** One writer a property: what a format says in Univer's words. */
const STYLE_OF: { [Key in keyof CellFormat]-?: (value: NonNullable<CellFormat[Key]> | null) => IStyleData } = {
  numberFormat: (value) => ({ n: value ? { pattern: value } : null }),
  fillColor: (value) => ({ bg: value ? { rgb: value } : null }),
  fontColor: (value) => ({ cl: value ? { rgb: value } : null }),
  fontName: (value) => ({ ff: value === null || value === "Calibri" ? STANDARD_FONT : value }),
  fontSize: (value) => ({ fs: value ?? 11 }),
  bold: (value) => ({ bl: bit(value === true) }),
  italic: (value) => ({ it: bit(value === true) }),
  underline: (value) => ({ ul: { s: bit(value === true) } }),
  horizontalAlignment: (value) => ({ ht: HORIZONTAL[value ?? "General"] }),
  verticalAlignment: (value) => ({ vt: VERTICAL[value ?? "Bottom"] }),
  wrapText: (value) => ({ tb: value ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  textOrientation: (value) => ({ tr: value ? { a: -value } : null }),
  indentLevel: () => ({}),
  locked: () => ({}),
};

export function styleFor(format: CellFormat): IStyleData {
  const parts = Object.entries(format).map(([key, value]) =>
    (STYLE_OF[key as keyof CellFormat] as (value: unknown) => IStyleData)(value ?? null),
  );
  return Object.assign({}, ...parts) as IStyleData;
}

/**
 * What Univer has no style for is kept beside the cell. Its own padding could indent text, but it cuts the last letters
 * of a text that fits its cell only without the padding.
 */
export type Kept = Pick<CellFormat, "locked" | "indentLevel">;

function keptOf(book: Book, sheetId: string, row: number, column: number): Kept {
  return (worksheetOf(book, sheetId).getCellRaw(row, column)?.custom as Kept | null | undefined) ?? {};
}

export function clearFormats(book: Book, area: Area): void {
  const worksheet = worksheetOf(book, area.sheetId);
  execute(book, SetRangeValuesMutation.id, {
    unitId: WORKBOOK_ID,
    subUnitId: area.sheetId,
    trigger: SetStyleCommand.id,
    cellValue: matrixOf(area, (row, column) =>
      worksheet.getCellRaw(row, column) ? { s: null, custom: null } : undefined,
    ),
  });
}

function keyOf<Key extends string, Value>(
  table: Record<Key, Value>,
  value: Value | null | undefined,
  otherwise: Key,
): Key {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value) ?? otherwise;
}

export function readFormats(book: Book, area: Area): CellFormat[][] {
  return mapArea(area, (row, column) => {
    const style = styleOf(book, area.sheetId, row, column);
    const { locked = true, indentLevel = 0 } = keptOf(book, area.sheetId, row, column);
    return {
      numberFormat: style.n?.pattern ?? "General",
      fillColor: style.bg?.rgb ?? null,
      fontColor: style.cl?.rgb ?? "#000000",
      fontName: style.ff?.split(",")[0] ?? "Calibri",
      fontSize: style.fs ?? 11,
      bold: style.bl === BooleanNumber.TRUE,
      italic: style.it === BooleanNumber.TRUE,
      underline: style.ul?.s === BooleanNumber.TRUE,
      horizontalAlignment: keyOf(HORIZONTAL, style.ht, "General"),
      verticalAlignment: keyOf(VERTICAL, style.vt, "Bottom"),
      wrapText: style.tb === WrapStrategy.WRAP,
      textOrientation: -(style.tr?.a ?? 0) || 0,
      indentLevel,
      locked,
    };
  });
}
