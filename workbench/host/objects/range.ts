import { bounding, intersect, isWholeColumns, isWholeRows, SHEET_COLUMNS, SHEET_ROWS } from "../addresses";
import type { Arguments } from "../arguments";
import { entries, matrix } from "../cell-entry";
import type { Area, CellFormat, CellValue } from "../../grid/grid";
import { define, type HostObject, make } from "../host-class";
import { invalidArgument, invalidReference, itemNotFound, notImplemented } from "../rich-api-error";
import type { Session } from "../session";
import { usedPart } from "./worksheet";

/** Office.js measures in points, the grid in CSS pixels. */
export const POINTS_PER_PIXEL = 0.75;

const rangeObject = (area: Area): HostObject => make("Range", area);

function shifted(area: Area, change: Partial<Omit<Area, "sheetId">>): Area {
  const moved = { ...area, ...change };
  const inside = moved.row >= 0 && moved.column >= 0 && moved.rows > 0 && moved.columns > 0;
  if (!inside || moved.row + moved.rows > SHEET_ROWS || moved.column + moved.columns > SHEET_COLUMNS) {
    throw invalidReference();
  }
  return moved;
}

const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

/** Cell contents; null for whole rows and columns, as Excel answers for an unbounded range. */
function read<Cell>(area: Area, cells: (area: Area) => Cell[][]): Cell[][] | null {
  return isUnbounded(area) ? null : cells(area);
}

function valueType(value: CellValue): Excel.RangeValueType {
  if (value === "") return "Empty" as Excel.RangeValueType;
  if (typeof value === "number") return "Double" as Excel.RangeValueType;
  if (typeof value === "boolean") return "Boolean" as Excel.RangeValueType;
  const isError = /^#(N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/.test(value);
  return (isError ? "Error" : "String") as Excel.RangeValueType;
}

function write(area: Area, value: unknown, session: Session): void {
  if (isUnbounded(area)) throw invalidArgument("Values can't be set on an unbounded range.");
  let formats: CellFormat[][] | undefined;
  const contents = entries(area, value, (row, column) => {
    formats ??= session.grid.formats(area);
    return formats[row]?.[column]?.numberFormat === "@";
  });
  session.assertWritable(area);
  session.grid.write(area, contents);
  session.changed();
}

/** One call for neighbouring cells of one format and rows of the same formats: a call a cell takes a grid seconds. */
function writeNumberFormats(area: Area, value: unknown, session: Session): void {
  session.assertUnprotected(area.sheetId);
  if (!Array.isArray(value)) {
    session.grid.format(area, { numberFormat: String(value) });
    return;
  }
  const rows = matrix(area, value);
  for (const band of runs(rows.map((row) => JSON.stringify(row)))) {
    const row = rows[band.start] ?? [];
    for (const { start, count } of runs(row)) {
      const numberFormat = row[start];
      if (numberFormat === null) continue;
      if (typeof numberFormat !== "string") throw invalidArgument();
      const part = { row: area.row + band.start, rows: band.count, column: area.column + start, columns: count };
      session.grid.format({ sheetId: area.sheetId, ...part }, { numberFormat });
    }
  }
}

/** Stretches of equal neighbours. */
function runs(values: readonly unknown[]): readonly { readonly start: number; readonly count: number }[] {
  const found: { start: number; count: number }[] = [];
  values.forEach((value, index) => {
    const last = found.at(-1);
    if (last !== undefined && values[last.start] === value) last.count += 1;
    else found.push({ start: index, count: 1 });
  });
  return found;
}

const CLEARING: Readonly<Record<string, "All" | "Contents" | "Formats">> = {
  All: "All",
  Contents: "Contents",
  Formats: "Formats",
};

function clear(area: Area, args: Arguments, session: Session): undefined {
  const what = args.has(0) ? args.text(0) : "All";
  const known = CLEARING[what];
  if (known === undefined) throw notImplemented(`Range.clear("${what}")`);
  session.assertWritable(area);
  session.grid.clear(area, known);
  session.changed();
  return undefined;
}

function spill(area: Area, session: Session): Area | undefined {
  return session.grid.spillArea(area.sheetId, area.row, area.column);
}

/** A range handed over as an object or as an address. */
export function rangeArgument(args: Arguments, index: number, sheetId: string, session: Session): Area {
  return args.range(index) ?? session.area(args.text(index), sheetId);
}

function intersection(area: Area, args: Arguments, session: Session): Area | undefined {
  return intersect(area, rangeArgument(args, 0, area.sheetId, session));
}

/** The area with everything around it that is filled, up to blank rows and columns; grown until nothing touches it. */
function surroundingRegion(start: Area, session: Session): Area {
  const used = session.grid.usedArea(start.sheetId);
  if (used === undefined) return start;
  const values = session.grid.formulas({
    ...used,
    row: 0,
    column: 0,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
  });
  const isFilled = ({ row, column, rows, columns }: Area): boolean =>
    values
      .slice(Math.max(0, row), row + rows)
      .some((cells) => cells.slice(Math.max(0, column), column + columns).some((value) => value !== ""));
  let region = start;
  for (;;) {
    const { row, column, rows, columns } = region;
    const sides = [
      { ...region, row: row - 1, rows: 1, column: column - 1, columns: columns + 2 },
      { ...region, row: row + rows, rows: 1, column: column - 1, columns: columns + 2 },
      { ...region, column: column - 1, columns: 1, row: row - 1, rows: rows + 2 },
      { ...region, column: column + columns, columns: 1, row: row - 1, rows: rows + 2 },
    ];
    const grown = sides.map((side) => side.row >= -1 && side.column >= -1 && isFilled(side));
    if (!grown.includes(true)) return region;
    const [up, down, left, right] = grown.map(Number) as [number, number, number, number];
    region = {
      ...region,
      row: row - up,
      rows: rows + up + down,
      column: column - left,
      columns: columns + left + right,
    };
  }
}

const pixels = (area: Area, session: Session) => session.grid.areaInPixels(area);

function requireArea(area: Area | undefined): HostObject {
  if (area === undefined) throw itemNotFound();
  return rangeObject(area);
}

const orNull = (area: Area | undefined): HostObject | null => (area === undefined ? null : rangeObject(area));

export const range = define<"Range", Excel.Interfaces.RangeData>({
  exists: ({ sheetId }, session) => session.grid.sheets().some((sheet) => sheet.id === sheetId),
  properties: {
    address: { get: (area, session) => session.address(area) },
    addressLocal: { get: (area, session) => session.address(area) },
    cellCount: { get: (area) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
    rowIndex: { get: (area) => area.row },
    columnIndex: { get: (area) => area.column },
    rowCount: { get: (area) => area.rows },
    columnCount: { get: (area) => area.columns },
    isEntireColumn: { get: isWholeColumns },
    isEntireRow: { get: isWholeRows },
    values: {
      get: (area, session) => read(area, (cells) => session.grid.values(cells)),
      set: write,
    },
    formulas: {
      get: (area, session) => read(area, (cells) => session.grid.formulas(cells)),
      set: write,
    },
    text: { get: (area, session) => read(area, (cells) => session.grid.texts(cells)) },
    valueTypes: {
      get: (area, session) => read(area, (cells) => session.grid.values(cells).map((row) => row.map(valueType))),
    },
    numberFormat: {
      get: (area, session) =>
        read(area, (cells) =>
          session.grid.formats(cells).map((row) => row.map((format) => format.numberFormat ?? "General")),
        ),
      set: writeNumberFormats,
    },
    hasSpill: {
      get: (area, session) => {
        if (isUnbounded(area)) return null;
        const cells = Array.from({ length: area.rows * area.columns }, (_none, index) => ({
          ...area,
          row: area.row + Math.floor(index / area.columns),
          column: area.column + (index % area.columns),
        }));
        const spilling = cells.filter((cell) => spill(cell, session) !== undefined).length;
        if (spilling === 0) return false;
        return spilling === cells.length ? true : null;
      },
    },
    left: { get: (area, session) => pixels(area, session).left * POINTS_PER_PIXEL },
    top: { get: (area, session) => pixels(area, session).top * POINTS_PER_PIXEL },
    width: { get: (area, session) => pixels(area, session).width * POINTS_PER_PIXEL },
    height: { get: (area, session) => pixels(area, session).height * POINTS_PER_PIXEL },
  },
  navigation: {
    conditionalFormats: (area) => make("ConditionalFormatCollection", area),
    dataValidation: (area) => make("DataValidation", area),
    format: (area) => make("RangeFormat", area),
    worksheet: ({ sheetId }) => make("Worksheet", { sheetId }),
  },
  methods: {
    // What the client library asks before it sets many cells in parts.
    _ValidateArraySize: (area, args) => {
      if (args.whole(0) !== area.rows || args.whole(1) !== area.columns) {
        throw invalidArgument("The values have another size than the range.");
      }
      return undefined;
    },
    calculate: (_area, _args, session) => {
      session.changed();
      return undefined;
    },
    clear,
    getAbsoluteResizedRange: (area, args) =>
      rangeObject(shifted(area, { rows: args.whole(0), columns: args.whole(1) })),
    getBoundingRect: (area, args, session) =>
      rangeObject(bounding(area, rangeArgument(args, 0, area.sheetId, session))),
    getCell: (area, args) =>
      rangeObject(
        shifted(area, { row: area.row + args.whole(0), column: area.column + args.whole(1), rows: 1, columns: 1 }),
      ),
    getColumn: (area, args) => rangeObject(shifted(area, { column: area.column + args.whole(0), columns: 1 })),
    getColumnsAfter: (area, args) =>
      rangeObject(shifted(area, { column: area.column + area.columns, columns: args.whole(0, 1) })),
    getColumnsBefore: (area, args) =>
      rangeObject(shifted(area, { column: area.column - args.whole(0, 1), columns: args.whole(0, 1) })),
    getEntireColumn: (area) => rangeObject({ ...area, row: 0, rows: SHEET_ROWS }),
    getEntireRow: (area) => rangeObject({ ...area, column: 0, columns: SHEET_COLUMNS }),
    getIntersection: (area, args, session) => requireArea(intersection(area, args, session)),
    getIntersectionOrNullObject: (area, args, session) => orNull(intersection(area, args, session)),
    getLastCell: (area) =>
      rangeObject({
        ...area,
        row: area.row + area.rows - 1,
        column: area.column + area.columns - 1,
        rows: 1,
        columns: 1,
      }),
    getLastColumn: (area) => rangeObject({ ...area, column: area.column + area.columns - 1, columns: 1 }),
    getLastRow: (area) => rangeObject({ ...area, row: area.row + area.rows - 1, rows: 1 }),
    getOffsetRange: (area, args) =>
      rangeObject(shifted(area, { row: area.row + args.whole(0), column: area.column + args.whole(1) })),
    getResizedRange: (area, args) =>
      rangeObject(shifted(area, { rows: area.rows + args.whole(0), columns: area.columns + args.whole(1) })),
    getRow: (area, args) => rangeObject(shifted(area, { row: area.row + args.whole(0), rows: 1 })),
    getRowsAbove: (area, args) =>
      rangeObject(shifted(area, { row: area.row - args.whole(0, 1), rows: args.whole(0, 1) })),
    getRowsBelow: (area, args) => rangeObject(shifted(area, { row: area.row + area.rows, rows: args.whole(0, 1) })),
    getSpillingToRange: (area, _args, session) => requireArea(spill(area, session)),
    getSpillingToRangeOrNullObject: (area, _args, session) => orNull(spill(area, session)),
    getSurroundingRegion: (area, _args, session) => rangeObject(surroundingRegion(area, session)),
    getTables: (area, args) => make("TableScopedCollection", { area, fullyContained: args.flag(0, false) }),
    getUsedRange: (area, args, session) => requireArea(usedPart(area, args.flag(0, false), session)),
    getUsedRangeOrNullObject: (area, args, session) => orNull(usedPart(area, args.flag(0, false), session)),
    merge: (area, args, session) => {
      session.assertUnprotected(area.sheetId);
      const rows = args.flag(0, false) ? area.rows : 1;
      const height = args.flag(0, false) ? 1 : area.rows;
      for (let index = 0; index < rows; index += 1) {
        session.grid.merge({ ...area, row: area.row + index, rows: height });
      }
      return undefined;
    },
    select: (area, _args, session) => {
      session.grid.activateSheet(area.sheetId);
      session.grid.select(area);
      return undefined;
    },
  },
});
