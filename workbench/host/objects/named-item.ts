import { formatAbsolute, parseExtent } from "../addresses";
import type { Arguments } from "../arguments";
import type { Area, NameState } from "../../grid/grid";
import { define, type HostObject, make } from "../host-class";
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from "../rich-api-error";
import type { Session } from "../session";

/** Excel's rules for a defined name: letters, digits, `_` and `.`, not like a cell (`Q1`, `R1C1`), at most 255 characters. */
export function assertDefinedName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  if (!wellFormed || parseExtent(name) !== undefined || /^(r|c|r\d*c\d*|r\d+|c\d+)$/i.test(name)) {
    throw invalidArgument(`"${name}" is not a valid name.`);
  }
}

function findName(name: string, session: Session): NameState | undefined {
  const lower = name.toLowerCase();
  return session.grid.names().find((candidate) => candidate.name.toLowerCase() === lower);
}

function requireName(name: string, session: Session): NameState {
  const found = findName(name, session);
  if (found === undefined) throw itemNotFound();
  return found;
}

const itemObject = (item: NameState | undefined): HostObject | null =>
  item === undefined ? null : make("NamedItem", { name: item.name });

interface Scope {
  readonly sheetId: string | undefined;
}

function workbookOnly({ sheetId }: Scope): void {
  if (sheetId !== undefined) throw notImplemented("names of a single worksheet");
}

function addName(scope: Scope, args: Arguments, session: Session): HostObject {
  workbookOnly(scope);
  const name = args.text(0);
  assertDefinedName(name);
  if (findName(name, session) !== undefined) throw itemAlreadyExists();
  const area = args.range(1);
  const formula = area === undefined ? args.text(1) : `=${formatAbsolute(session.sheet(area.sheetId).name, area)}`;
  if (!formula.startsWith("=")) throw invalidArgument("A name's formula begins with =.");
  session.grid.setName({ name, formula, comment: args.has(2) ? args.text(2) : "", visible: true });
  session.changed();
  return make("NamedItem", { name });
}

export const namedItemCollection = define<"NamedItemCollection">({
  // The grid has names of the whole workbook only, so a worksheet has none of its own.
  items: ({ sheetId }, session) =>
    sheetId === undefined ? session.grid.names().map((item) => make("NamedItem", { name: item.name })) : [],
  item: (scope, key, session) => {
    workbookOnly(scope);
    return itemObject(findName(String(key), session)) ?? undefined;
  },
  methods: {
    add: addName,
    addFormulaLocal: addName,
    getCount: (scope, _args, session) => {
      workbookOnly(scope);
      return session.grid.names().length;
    },
    getItemOrNullObject: (scope, args, session) => {
      workbookOnly(scope);
      return itemObject(findName(args.text(0), session));
    },
  },
});

const areaOf = (name: string, session: Session): Area | undefined => {
  const { formula } = requireName(name, session);
  return session.findArea(formula, session.grid.activeSheetId());
};

function change(name: string, part: Partial<NameState>, session: Session): void {
  session.grid.setName({ ...requireName(name, session), ...part });
  session.changed();
}

function constant(formula: string): string | number | boolean | undefined {
  const text = formula.slice(1);
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^"[^"]*"$/.test(text)) return text.slice(1, -1);
  return /^(TRUE|FALSE)$/i.test(text) ? text.toUpperCase() === "TRUE" : undefined;
}

const CONSTANT_TYPES = { string: "String", number: "Double", boolean: "Boolean" } as const;

function typeOf(name: string, session: Session): Excel.NamedItemType {
  if (areaOf(name, session) !== undefined) return "Range" as Excel.NamedItemType;
  const value = constant(requireName(name, session).formula);
  if (value === undefined) return "Error" as Excel.NamedItemType;
  return CONSTANT_TYPES[typeof value as keyof typeof CONSTANT_TYPES] as Excel.NamedItemType;
}

export const namedItem = define<"NamedItem", Excel.Interfaces.NamedItemData>({
  identity: ({ name }) => ({ _Id: name }),
  exists: ({ name }, session) => findName(name, session) !== undefined,
  properties: {
    name: { get: ({ name }, session) => requireName(name, session).name },
    formula: {
      get: ({ name }, session) => requireName(name, session).formula,
      set: ({ name }, formula: unknown, session) => {
        change(name, { formula: String(formula) }, session);
      },
    },
    comment: {
      get: ({ name }, session) => requireName(name, session).comment,
      set: ({ name }, comment, session) => {
        change(name, { comment }, session);
      },
    },
    visible: {
      get: ({ name }, session) => requireName(name, session).visible,
      set: ({ name }, visible, session) => {
        change(name, { visible }, session);
      },
    },
    scope: { get: () => "Workbook" },
    type: { get: ({ name }, session) => typeOf(name, session) },
    value: {
      get: ({ name }, session) => {
        const area = areaOf(name, session);
        return area === undefined ? (constant(requireName(name, session).formula) ?? null) : session.address(area);
      },
    },
  },
  methods: {
    delete: ({ name }, _args, session) => {
      session.grid.removeName(name);
      session.changed();
      return undefined;
    },
    getRange: ({ name }, _args, session) => {
      const area = areaOf(name, session);
      if (area === undefined) throw itemNotFound();
      return make("Range", area);
    },
    getRangeOrNullObject: ({ name }, _args, session) => {
      const area = areaOf(name, session);
      return area === undefined ? null : make("Range", area);
    },
  },
});
