import { bounding, intersect, SHEET_COLUMNS, SHEET_ROWS } from "../addresses";
import type { Arguments } from "../arguments";
import type { Area, CellFormat, SheetState } from "../../grid/grid";
import { define, type HostObject, make } from "../host-class";
import { invalidArgument, invalidReference, itemAlreadyExists, itemNotFound, RichApiError } from "../rich-api-error";
import type { Session } from "../session";

const sheetObject = (sheetId: string) => make("Worksheet", { sheetId });

const shown = (session: Session, visibleOnly: boolean): readonly SheetState[] =>
  session.grid.sheets().filter((sheet) => sheet.visible || !visibleOnly);

/** Excel's rules for a sheet's name: 1 to 31 characters, none of `\ / ? * : [ ]`, no apostrophe at either end. */
function assertSheetName(name: string, session: Session, ownId?: string): void {
  if (name.length < 1 || name.length > 31 || /[\\/?*:[\]]|^'|'$/.test(name)) {
    throw invalidArgument(`"${name}" is not a valid sheet name.`);
  }
  const taken = session.findSheet(name);
  if (taken !== undefined && taken.id !== ownId) throw itemAlreadyExists();
}

function freeSheetName(session: Session): string {
  const names = new Set(session.grid.sheets().map((sheet) => sheet.name.toLowerCase()));
  let number = names.size + 1;
  while (names.has(`sheet${String(number)}`)) number += 1;
  return `Sheet${String(number)}`;
}

export const worksheetCollection = define<"WorksheetCollection">({
  items: (_state, session) => session.grid.sheets().map((sheet) => sheetObject(sheet.id)),
  item: (_state, key, session) => {
    const sheet = session.findSheet(String(key));
    return sheet && sheetObject(sheet.id);
  },
  methods: {
    add: (_state, args, session) => {
      const name = args.has(0) ? args.text(0) : freeSheetName(session);
      assertSheetName(name, session);
      return sheetObject(session.grid.addSheet(name));
    },
    getActiveWorksheet: (_state, _args, session) => sheetObject(session.grid.activeSheetId()),
    getCount: (_state, args, session) => shown(session, args.flag(0, false)).length,
    getFirst: (_state, args, session) => {
      const sheet = shown(session, args.flag(0, false))[0];
      return sheet ? sheetObject(sheet.id) : null;
    },
    getLast: (_state, args, session) => {
      const sheet = shown(session, args.flag(0, false)).at(-1);
      return sheet ? sheetObject(sheet.id) : null;
    },
    getItemOrNullObject: (_state, args, session) => {
      const sheet = session.findSheet(args.text(0));
      return sheet ? sheetObject(sheet.id) : null;
    },
  },
});

function neighbour(sheetId: string, step: 1 | -1, visibleOnly: boolean, session: Session): HostObject | null {
  const sheets = session.grid.sheets();
  const candidates = sheets.filter((sheet) => sheet.id === sheetId || sheet.visible || !visibleOnly);
  const next = candidates[candidates.findIndex((sheet) => sheet.id === sheetId) + step];
  return next === undefined ? null : sheetObject(next.id);
}

function deleteSheet(sheetId: string, session: Session): void {
  const others = session.grid.sheets().filter((sheet) => sheet.id !== sheetId && sheet.visible);
  if (others.length === 0) {
    throw new RichApiError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
  for (const table of session.grid.tables()) {
    if (table.area.sheetId === sheetId) session.grid.removeTable(table.id);
  }
  session.forgetSheet(sheetId);
  session.grid.removeSheet(sheetId);
}

/** The used area; with `valuesOnly` only cells that hold something count, not formats. */
function usedArea(sheetId: string, valuesOnly: boolean, session: Session): Area | undefined {
  const used = session.grid.usedArea(sheetId);
  return used && valuesOnly ? filledPart(used, valuesOnly, session) : used;
}

const hasFormat = (format: CellFormat | undefined): boolean => Object.values(format ?? {}).some((value) => value);

/** The smallest part of an area with all of its cells that hold something; without `valuesOnly` formats count too. */
function filledPart(area: Area, valuesOnly: boolean, session: Session): Area | undefined {
  const formats = valuesOnly ? [] : session.grid.formats(area);
  let found: Area | undefined;
  session.grid.formulas(area).forEach((cells, rowOffset) => {
    cells.forEach((value, columnOffset) => {
      if (value === "" && !hasFormat(formats[rowOffset]?.[columnOffset])) return;
      const cell = { ...area, row: area.row + rowOffset, column: area.column + columnOffset, rows: 1, columns: 1 };
      found = found === undefined ? cell : bounding(found, cell);
    });
  });
  return found;
}

/** Also for `Range.getUsedRange`: the part of the used area inside `within`. */
export function usedPart(within: Area, valuesOnly: boolean, session: Session): Area | undefined {
  const used = session.grid.usedArea(within.sheetId);
  const part = used && intersect(used, within);
  return part && filledPart(part, valuesOnly, session);
}

const wholeSheet = (sheetId: string): Area => ({
  sheetId,
  row: 0,
  column: 0,
  rows: SHEET_ROWS,
  columns: SHEET_COLUMNS,
});

function rangeByIndexes(sheetId: string, args: Arguments): HostObject {
  const area = {
    sheetId,
    row: args.whole(0),
    column: args.whole(1),
    rows: args.whole(2),
    columns: args.whole(3),
  };
  const inside = area.row >= 0 && area.column >= 0 && area.rows > 0 && area.columns > 0;
  if (!inside || area.row + area.rows > SHEET_ROWS || area.column + area.columns > SHEET_COLUMNS) {
    throw invalidReference();
  }
  return make("Range", area);
}

function setVisibility(sheetId: string, visibility: string, session: Session): void {
  if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw invalidArgument();
  const visible = visibility === "Visible";
  if (!visible && shown(session, true).every((sheet) => sheet.id === sheetId)) {
    throw new RichApiError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
  session.veryHidden[visibility === "VeryHidden" ? "add" : "delete"](sheetId);
  session.grid.updateSheet(sheetId, { visible });
}

export const worksheet = define<"Worksheet", Excel.Interfaces.WorksheetData>({
  identity: ({ sheetId }) => ({ Id: sheetId }),
  exists: ({ sheetId }, session) => session.grid.sheets().some((sheet) => sheet.id === sheetId),
  aliases: { gridlines: "showGridlines" },
  properties: {
    id: { get: ({ sheetId }) => sheetId },
    name: {
      get: ({ sheetId }, session) => session.sheet(sheetId).name,
      set: ({ sheetId }, name, session) => {
        assertSheetName(name, session, sheetId);
        session.grid.updateSheet(sheetId, { name });
      },
    },
    position: {
      get: ({ sheetId }, session) => session.sheet(sheetId).position,
      set: ({ sheetId }, position, session) => {
        session.grid.updateSheet(sheetId, { position });
      },
    },
    visibility: {
      get: ({ sheetId }, session) => {
        if (session.sheet(sheetId).visible) return "Visible";
        return session.veryHidden.has(sheetId) ? "VeryHidden" : "Hidden";
      },
      set: ({ sheetId }, visibility, session) => {
        setVisibility(sheetId, visibility, session);
      },
    },
    tabColor: {
      get: ({ sheetId }, session) => session.sheet(sheetId).tabColor,
      set: ({ sheetId }, tabColor, session) => {
        session.grid.updateSheet(sheetId, { tabColor });
      },
    },
    showGridlines: {
      get: ({ sheetId }, session) => session.sheet(sheetId).gridlines,
      set: ({ sheetId }, gridlines, session) => {
        session.grid.updateSheet(sheetId, { gridlines });
      },
    },
  },
  navigation: {
    charts: (state) => make("ChartCollection", state),
    freezePanes: (state) => make("WorksheetFreezePanes", state),
    horizontalPageBreaks: (state) => make("PageBreakCollection", state),
    names: (state) => make("NamedItemCollection", state),
    pageLayout: (state) => make("PageLayout", state),
    protection: (state) => make("WorksheetProtection", state),
    tables: (state) => make("TableCollection", state),
  },
  methods: {
    activate: ({ sheetId }, _args, session) => {
      session.grid.activateSheet(sheetId);
      return undefined;
    },
    calculate: (_state, _args, session) => {
      session.changed();
      return undefined;
    },
    delete: ({ sheetId }, _args, session) => {
      deleteSheet(sheetId, session);
      return undefined;
    },
    getCell: ({ sheetId }, args, session) => {
      const [row, column] = [args.whole(0), args.whole(1)];
      session.sheet(sheetId);
      return make("Range", { sheetId, row, column, rows: 1, columns: 1 });
    },
    getRange: ({ sheetId }, args, session) =>
      make("Range", args.has(0) ? session.area(args.text(0), sheetId) : wholeSheet(sheetId)),
    getRangeByIndexes: ({ sheetId }, args) => rangeByIndexes(sheetId, args),
    getUsedRange: ({ sheetId }, args, session) =>
      make(
        "Range",
        usedArea(sheetId, args.flag(0, false), session) ?? { sheetId, row: 0, column: 0, rows: 1, columns: 1 },
      ),
    getUsedRangeOrNullObject: ({ sheetId }, args, session) => {
      const used = usedArea(sheetId, args.flag(0, false), session);
      return used ? make("Range", used) : null;
    },
    getNext: ({ sheetId }, args, session) => {
      const next = neighbour(sheetId, 1, args.flag(0, false), session);
      if (next === null) throw itemNotFound();
      return next;
    },
    getNextOrNullObject: ({ sheetId }, args, session) => neighbour(sheetId, 1, args.flag(0, false), session),
    getPrevious: ({ sheetId }, args, session) => {
      const previous = neighbour(sheetId, -1, args.flag(0, false), session);
      if (previous === null) throw itemNotFound();
      return previous;
    },
    getPreviousOrNullObject: ({ sheetId }, args, session) => neighbour(sheetId, -1, args.flag(0, false), session),
  },
});

function freeze(sheetId: string, rows: number, columns: number, session: Session): undefined {
  if (rows < 0 || columns < 0) throw invalidArgument();
  session.frozen.set(sheetId, { rows, columns });
  session.grid.freeze(sheetId, rows, columns);
  return undefined;
}

function frozenArea(sheetId: string, session: Session): Area | undefined {
  const frozen = session.frozen.get(sheetId);
  if (frozen === undefined || frozen.rows + frozen.columns === 0) return undefined;
  return { sheetId, row: 0, column: 0, rows: frozen.rows || SHEET_ROWS, columns: frozen.columns || SHEET_COLUMNS };
}

export const freezePanes = define<"WorksheetFreezePanes">({
  methods: {
    freezeAt: ({ sheetId }, args, session) => {
      const area = args.range(0) ?? session.area(args.text(0), sheetId);
      return freeze(sheetId, area.row + area.rows, area.column + area.columns, session);
    },
    freezeRows: ({ sheetId }, args, session) => freeze(sheetId, args.whole(0, 1), 0, session),
    freezeColumns: ({ sheetId }, args, session) => freeze(sheetId, 0, args.whole(0, 1), session),
    unfreeze: ({ sheetId }, _args, session) => freeze(sheetId, 0, 0, session),
    getLocationOrNullObject: ({ sheetId }, _args, session) => {
      const area = frozenArea(sheetId, session);
      return area ? make("Range", area) : null;
    },
  },
});

export const protection = define<"WorksheetProtection", Excel.Interfaces.WorksheetProtectionData>({
  properties: {
    protected: { get: ({ sheetId }, session) => session.protections.has(sheetId) },
    options: {
      get: ({ sheetId }, session) => session.protections.get(sheetId)?.options ?? null,
    },
  },
  methods: {
    protect: ({ sheetId }, args, session) => {
      session.assertUnprotected(sheetId);
      const options = args.has(0) ? (args.raw(0) as Record<string, unknown>) : {};
      session.protections.set(sheetId, { options, password: args.has(1) ? args.text(1) : undefined });
      return undefined;
    },
    unprotect: ({ sheetId }, args, session) => {
      const found = session.protections.get(sheetId);
      if (found?.password !== undefined && found.password !== args.raw(0)) throw invalidArgument("Wrong password.");
      session.protections.delete(sheetId);
      return undefined;
    },
  },
});
