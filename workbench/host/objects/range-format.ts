import type { Area, Border, CellFormat, Edge } from "../../grid/grid";
import { define, make, type Property } from "../host-class";
import { invalidArgument, notImplemented } from "../rich-api-error";
import type { Session } from "../session";
import { POINTS_PER_PIXEL } from "./range";

/** `#RRGGBB` in upper case; the workbench takes no colour names, so that the grid never has to guess. */
export function readColor(value: unknown): string {
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) {
    throw invalidArgument(`"${String(value)}" is not a colour of the form #RRGGBB.`);
  }
  return value.toUpperCase();
}

/** What all cells of the area share, or null when they differ, as Excel answers. */
function shared<Key extends keyof CellFormat>(
  area: Area,
  key: Key,
  session: Session,
  initial: NonNullable<CellFormat[Key]>,
) {
  const cells = session.grid.formats(area).flat();
  const values = new Set(cells.map((cell) => cell[key] ?? initial));
  const [only] = values;
  return values.size === 1 ? (only as NonNullable<CellFormat[Key]>) : null;
}

function apply(area: Area, format: CellFormat, session: Session): void {
  session.assertUnprotected(area.sheetId);
  session.grid.format(area, format);
}

/** A format property that the grid holds under its own key, with Excel's default. */
function formatOf<Key extends keyof CellFormat>(
  key: Key,
  initial: NonNullable<CellFormat[Key]>,
): Property<Area, NonNullable<CellFormat[Key]>> {
  return {
    get: (area, session) => shared(area, key, session, initial),
    set: (area, value, session) => {
      if (typeof value !== typeof initial) throw invalidArgument();
      apply(area, { [key]: value }, session);
    },
  };
}

/** Like `formatOf`, for a property that takes one of a few words. */
function wordOf<Key extends "horizontalAlignment" | "verticalAlignment">(
  key: Key,
  initial: NonNullable<CellFormat[Key]>,
  words: readonly string[],
) {
  const base = formatOf(key, initial);
  return {
    get: (area: Area, session: Session) => base.get(area, session),
    set: (area: Area, value: string, session: Session) => {
      if (!words.includes(value)) throw notImplemented(`RangeFormat.${key} "${value}"`);
      apply(area, { [key]: value } as CellFormat, session);
    },
  };
}

function colorOf(key: "fontColor" | "fillColor", initial: string): Property<Area, string> {
  return {
    get: (area, session) => shared(area, key, session, initial),
    set: (area, value, session) => {
      apply(area, { [key]: readColor(value) }, session);
    },
  };
}

/** Points; null when the columns (or rows) differ. */
function sizeOf(area: Area, side: "width" | "height", session: Session): number | null {
  const count = side === "width" ? area.columns : area.rows;
  const sizes = new Set<number>();
  for (let index = 0; index < count && sizes.size < 2; index += 1) {
    const line =
      side === "width"
        ? { ...area, column: area.column + index, columns: 1 }
        : { ...area, row: area.row + index, rows: 1 };
    sizes.add(session.grid.areaInPixels(line)[side] * POINTS_PER_PIXEL);
  }
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined ? only : null;
}

function readSize(value: number): number {
  if (typeof value !== "number" || value < 0) throw invalidArgument();
  return value / POINTS_PER_PIXEL;
}

export const rangeFormat = define<"RangeFormat", Excel.Interfaces.RangeFormatData>({
  properties: {
    horizontalAlignment: wordOf("horizontalAlignment", "General", ["General", "Left", "Center", "Right"]),
    verticalAlignment: wordOf("verticalAlignment", "Bottom", ["Top", "Center", "Bottom"]),
    wrapText: formatOf("wrapText", false),
    textOrientation: formatOf("textOrientation", 0),
    indentLevel: formatOf("indentLevel", 0),
    columnWidth: {
      get: (area, session) => sizeOf(area, "width", session),
      set: (area, points, session) => {
        session.grid.setColumnWidth(area.sheetId, area.column, area.columns, readSize(points));
      },
    },
    rowHeight: {
      get: (area, session) => sizeOf(area, "height", session),
      set: (area, points, session) => {
        session.grid.setRowHeight(area.sheetId, area.row, area.rows, readSize(points));
      },
    },
  },
  navigation: {
    fill: (area) => make("RangeFill", area),
    font: (area) => make("RangeFont", area),
    borders: (area) => make("RangeBorderCollection", area),
    protection: (area) => make("FormatProtection", area),
  },
  methods: {
    autofitColumns: (area, _args, session) => {
      session.grid.setColumnWidth(area.sheetId, area.column, area.columns, undefined);
      return undefined;
    },
    autofitRows: (area, _args, session) => {
      session.grid.setRowHeight(area.sheetId, area.row, area.rows, undefined);
      return undefined;
    },
  },
});

export const rangeFill = define<"RangeFill", Excel.Interfaces.RangeFillData>({
  properties: { color: colorOf("fillColor", "#FFFFFF") },
  methods: {
    clear: (area, _args, session) => {
      apply(area, { fillColor: null }, session);
      return undefined;
    },
  },
});

export const rangeFont = define<"RangeFont", Excel.Interfaces.RangeFontData>({
  properties: {
    bold: formatOf("bold", false),
    italic: formatOf("italic", false),
    name: formatOf("fontName", "Calibri"),
    size: formatOf("fontSize", 11),
    color: colorOf("fontColor", "#000000"),
    underline: {
      get: (area, session) => {
        const underlined = shared(area, "underline", session, false);
        if (underlined === null) return null;
        return underlined ? "Single" : "None";
      },
      set: (area, value, session) => {
        if (value !== "Single" && value !== "None") throw notImplemented(`RangeFont.underline "${value}"`);
        apply(area, { underline: value === "Single" }, session);
      },
    },
  },
});

export const formatProtection = define<"FormatProtection", Excel.Interfaces.FormatProtectionData>({
  properties: { locked: formatOf("locked", true) },
});

const EDGES: readonly Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];

const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };

type BorderState = { readonly area: Area; readonly edge: Edge };

/** Borders are read back only where this add-in set them: the grid does not tell the ones it holds. */
const currentBorder = ({ area, edge }: BorderState, session: Session): Border =>
  session.borders.get(session.borderKey(area, edge)) ?? NO_BORDER;

function changeBorder(state: BorderState, change: Partial<Border>, session: Session): void {
  session.assertUnprotected(state.area.sheetId);
  const current = currentBorder(state, session);
  const style = change.style ?? (current.style === "None" ? "Continuous" : current.style);
  const border = { ...current, ...change, style };
  session.borders.set(session.borderKey(state.area, state.edge), border);
  session.grid.setBorder(state.area, state.edge, border);
}

const borderObject = (area: Area, key: string | number) => {
  const edge = typeof key === "number" ? EDGES[key] : EDGES.find((candidate) => candidate === key);
  if (edge === undefined) throw notImplemented(`RangeBorderCollection.getItem("${String(key)}")`);
  return make("RangeBorder", { area, edge });
};

export const rangeBorderCollection = define<"RangeBorderCollection">({
  items: (area) => EDGES.map((edge) => make("RangeBorder", { area, edge })),
  item: borderObject,
  methods: { getItemAt: (area, args) => borderObject(area, args.whole(0)) },
});

function oneOf<Word extends string>(words: readonly Word[], value: string): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw notImplemented(`RangeBorder "${value}"`);
  return found;
}

export const rangeBorder = define<"RangeBorder", Excel.Interfaces.RangeBorderData>({
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (state, session) => currentBorder(state, session).style,
      set: (state, value, session) => {
        changeBorder(state, { style: oneOf(["None", "Continuous", "Dash", "Dot", "Double"], value) }, session);
      },
    },
    weight: {
      get: (state, session) => currentBorder(state, session).weight,
      set: (state, value, session) => {
        changeBorder(state, { weight: oneOf(["Hairline", "Thin", "Medium", "Thick"], value) }, session);
      },
    },
    color: {
      get: (state, session) => currentBorder(state, session).color,
      set: (state, value, session) => {
        changeBorder(state, { color: readColor(value) }, session);
      },
    },
  },
});
