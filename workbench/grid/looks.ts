import type { IBorderData, ICellData, IStyleData } from "@univerjs/core";
import { BorderStyleTypes } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Book } from "./book";
import { cornerMatrix, execute, model, STANDARD_FONT, WORKBOOK_ID, worksheetOf } from "./book";
import { styleFor, type Kept } from "./formats";
import type { Area, Border, CellFormat, Edge } from "./grid";

/** What is to change of the looks of an area. */
interface Look {
  readonly area: Area;
  format: CellFormat;
  readonly borders: Map<Edge, Border>;
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

const lineOf = (border: Border) =>
  border.style === "None" ? null : { s: borderType(border), cl: { rgb: border.color } };

type Side = "t" | "r" | "b" | "l";

/** Where a cell lies in the area: at which of its outer edges, as bits. */
const AT = { top: 1, bottom: 2, left: 4, right: 8 } as const;
const POSITIONS = 16;

/** Which side of a cell an edge means, and where in the area; an inner line belongs to the cell before it. */
const SIDES: Record<Edge, [Side, (position: number) => boolean]> = {
  EdgeTop: ["t", (position) => (position & AT.top) !== 0],
  EdgeBottom: ["b", (position) => (position & AT.bottom) !== 0],
  EdgeLeft: ["l", (position) => (position & AT.left) !== 0],
  EdgeRight: ["r", (position) => (position & AT.right) !== 0],
  InsideHorizontal: ["b", (position) => (position & AT.bottom) === 0],
  InsideVertical: ["r", (position) => (position & AT.right) === 0],
};

function linesAt(borders: Look["borders"], position: number): IBorderData {
  const lines: IBorderData = {};
  for (const [edge, border] of borders) {
    const [side, applies] = SIDES[edge];
    if (applies(position)) lines[side] = lineOf(border);
  }
  return lines;
}

/** A style without what a null takes away. */
const withoutNulls = <Part extends object>(part: Part): Part =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null && value !== undefined)) as Part;

function merged(before: IStyleData, change: IStyleData, lines: IBorderData): IStyleData {
  // Univer forgets the sheet's font in cells that are aligned, so every cell with a format carries its font.
  const ff = change.ff ?? before.ff ?? STANDARD_FONT;
  const bd = withoutNulls({ ...before.bd, ...lines });
  return withoutNulls({ ...before, ...change, ff, bd: Object.keys(bd).length > 0 ? bd : null });
}

/**
 * Styles of cells after a change. Thousands of cells share a handful of styles, so each is put together once; as a change
 * of cells Univer would clone, merge and write out the style of every single one.
 */
class ChangedStyles {
  readonly #change: IStyleData;
  readonly #lines: readonly IBorderData[];
  readonly #known = Array.from({ length: POSITIONS }, () => new Map<ICellData["s"], ICellData["s"]>());

  constructor(
    readonly book: Book,
    look: Look,
  ) {
    this.#change = styleFor(look.format);
    this.#lines = Array.from({ length: POSITIONS }, (_none, position) => linesAt(look.borders, position));
  }

  /** A cell's style after the change, from the one before and where the cell lies. */
  after(before: ICellData["s"], position: number): ICellData["s"] {
    const known = this.#known[position] as Map<ICellData["s"], ICellData["s"]>;
    if (known.has(before)) return known.get(before);
    const styles = model(this.book).getStyles();
    const lines = this.#lines[position] ?? {};
    const isSame = Object.keys(this.#change).length === 0 && Object.keys(lines).length === 0;
    const after = isSame ? before : styles.setValue(merged(styles.get(before) ?? {}, this.#change, lines));
    known.set(before, after);
    return after;
  }
}

const keptOf = ({ locked, indentLevel }: CellFormat): Kept | undefined => {
  const kept = { ...(locked !== undefined && { locked }), ...(indentLevel !== undefined && { indentLevel }) };
  return Object.keys(kept).length > 0 ? kept : undefined;
};

/** Tells everybody who draws that the area looks different; that its corners change is enough to know where. */
function announce(book: Book, area: Area): void {
  const matrix = worksheetOf(book, area.sheetId).getCellMatrix();
  execute(book, SetRangeValuesMutation.id, {
    unitId: WORKBOOK_ID,
    subUnitId: area.sheetId,
    // A plain change of cells would have every formula of the area calculated again.
    trigger: SetStyleCommand.id,
    cellValue: cornerMatrix(area, (row, column) => ({ s: matrix.getValue(row, column)?.s })),
  });
}

function apply(book: Book, look: Look): void {
  const { area } = look;
  const kept = keptOf(look.format);
  const styles = new ChangedStyles(book, look);
  const rows = worksheetOf(book, area.sheetId).getCellMatrix().getMatrix();
  const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
  for (let row = area.row; row <= lastRow; row++) {
    const cells = (rows[row] ??= {});
    const end = (row === area.row ? AT.top : 0) | (row === lastRow ? AT.bottom : 0);
    for (let column = area.column; column <= lastColumn; column++) {
      const side = (column === area.column ? AT.left : 0) | (column === lastColumn ? AT.right : 0);
      const before = cells[column]?.s;
      const after = styles.after(before, end | side);
      if (after === before && kept === undefined) continue;
      const cell = (cells[column] ??= {});
      cell.s = after;
      if (kept) cell.custom = { ...cell.custom, ...kept };
    }
  }
  announce(book, area);
}

const isSameArea = (a: Area, b: Area): boolean =>
  a.sheetId === b.sheetId && a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/**
 * Gathers changes of one area's looks until something else is asked: an add-in sets colour, fill, alignment and each line
 * by itself, and a pass over a hundred thousand cells for every one of them takes minutes.
 */
export class PendingLooks {
  #look: Look | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly book: Book) {}

  format(area: Area, format: CellFormat): void {
    const look = this.#of(area);
    look.format = { ...look.format, ...format };
  }

  border(area: Area, edge: Edge, border: Border): void {
    this.#of(area).borders.set(edge, border);
  }

  /** Makes what is pending true; to be called before anything that reads cells or changes them otherwise. */
  flush(): void {
    clearTimeout(this.#timer);
    const look = this.#look;
    this.#look = undefined;
    if (look && look.area.rows > 0 && look.area.columns > 0) apply(this.book, look);
  }

  #of(area: Area): Look {
    if (this.#look && isSameArea(this.#look.area, area)) return this.#look;
    this.flush();
    this.#look = { area, format: {}, borders: new Map() };
    this.#timer = setTimeout(() => this.flush(), 0);
    return this.#look;
  }
}
