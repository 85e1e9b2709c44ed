import type { IBorderData, IStyleData } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Book } from "./book";
import { execute, mapArea, matrixOf, STANDARD_FONT, styleOf, WORKBOOK_ID, worksheetOf } from "./book";
import type { Area, Border, CellFormat, Edge } from "./grid";

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

/** Written as a style change: a plain change of cells would have every formula of the area calculated again. */
function setStyle(book: Book, area: Area, style: (row: number, column: number) => IStyleData | undefined): void {
  execute(book, SetRangeValuesMutation.id, {
    unitId: WORKBOOK_ID,
    subUnitId: area.sheetId,
    trigger: SetStyleCommand.id,
    cellValue: matrixOf(area, (row, column) => {
      const change = style(row, column);
      return change && { s: change };
    }),
  });
}

/**
 * What Univer has no style for is kept beside the cell. Its own padding could indent text, but it cuts the last letters
 * of a text that fits its cell only without the padding.
 */
type Kept = Pick<CellFormat, "locked" | "indentLevel">;

function keptOf(book: Book, sheetId: string, row: number, column: number): Kept {
  return (worksheetOf(book, sheetId).getCellRaw(row, column)?.custom as Kept | null | undefined) ?? {};
}

function keep(book: Book, area: Area, { locked, indentLevel }: Kept): void {
  const change = { ...(locked !== undefined && { locked }), ...(indentLevel !== undefined && { indentLevel }) };
  if (Object.keys(change).length === 0) return;
  execute(book, SetRangeValuesMutation.id, {
    unitId: WORKBOOK_ID,
    subUnitId: area.sheetId,
    trigger: SetStyleCommand.id,
    cellValue: matrixOf(area, (row, column) => ({
      custom: { ...keptOf(book, area.sheetId, row, column), ...change },
    })),
  });
}

export function formatArea(book: Book, area: Area, format: CellFormat): void {
  const style = styleFor(format);
  keep(book, area, format);
  if (Object.keys(style).length === 0) return;
  setStyle(book, area, (row, column) => {
    // Univer forgets the sheet's font in cells that are aligned, so every cell with a format carries its font.
    const ff = style.ff ?? styleOf(book, area.sheetId, row, column).ff ?? STANDARD_FONT;
    return { ...style, ff };
  });
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

const WEIGHTS: Record<Border["weight"], BorderStyleTypes> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

function borderType({ style, weight }: Border): BorderStyleTypes {
  if (style === "Dash") return weight === "Medium" ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
  if (style === "Dot") return BorderStyleTypes.DOTTED;
  return style === "Double" ? BorderStyleTypes.DOUBLE : WEIGHTS[weight];
}

type Side = "t" | "r" | "b" | "l";

/** Which sides of a cell at (row, column) of the area an edge means; an inner line belongs to the cell before it. */
function sidesAt(edge: Edge, area: Area, row: number, column: number): Side | undefined {
  const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
  const sides: Record<Edge, [boolean, Side]> = {
    EdgeTop: [row === area.row, "t"],
    EdgeBottom: [row === lastRow, "b"],
    EdgeLeft: [column === area.column, "l"],
    EdgeRight: [column === lastColumn, "r"],
    InsideHorizontal: [row < lastRow, "b"],
    InsideVertical: [column < lastColumn, "r"],
  };
  const [applies, side] = sides[edge];
  return applies ? side : undefined;
}

export function setBorder(book: Book, area: Area, edge: Edge, border: Border): void {
  const line = border.style === "None" ? null : { s: borderType(border), cl: { rgb: border.color } };
  setStyle(book, area, (row, column) => {
    const side = sidesAt(edge, area, row, column);
    if (!side) return undefined;
    const before: IBorderData = styleOf(book, area.sheetId, row, column).bd ?? {};
    return { bd: { ...before, [side]: line } };
  });
}
