import { intersect } from "../addresses";
import type { Area, CellFormat } from "../../grid/grid";
import {
  type ClassName,
  type ConditionalPart,
  define,
  type HostObject,
  make,
  type Property,
  type States,
} from "../host-class";
import { notImplemented } from "../rich-api-error";
import type { ConditionalRecord, Session } from "../session";
import { readColor } from "./range-format";

/** The part of a conditional format that belongs to each of its types. */
const PARTS = {
  CellValue: "cellValue",
  Custom: "custom",
  ContainsText: "textComparison",
  ColorScale: "colorScale",
  DataBar: "dataBar",
  IconSet: "iconSet",
} as const;

const onArea = (area: Area, session: Session): readonly ConditionalRecord[] =>
  session.conditionalList(area.sheetId).filter((record) => intersect(record.area, area) !== undefined);

const objectOf = (area: Area, record: ConditionalRecord | undefined): HostObject | null =>
  record === undefined ? null : make("ConditionalFormat", { sheetId: area.sheetId, id: record.id });

function remove(sheetId: string, ids: readonly string[], session: Session): undefined {
  session.assertUnprotected(sheetId);
  const list = session.conditionalList(sheetId);
  session.conditionals.set(
    sheetId,
    list.filter((record) => !ids.includes(record.id)),
  );
  session.conditionalsChanged(sheetId);
  return undefined;
}

const find = (area: Area, key: string | number, session: Session): HostObject | undefined =>
  objectOf(
    area,
    onArea(area, session).find((record) => record.id === key),
  ) ?? undefined;

export const conditionalFormatCollection = define<"ConditionalFormatCollection">({
  items: (area, session) =>
    onArea(area, session).map((record) => make("ConditionalFormat", { sheetId: area.sheetId, id: record.id })),
  item: find,
  methods: {
    add: (area, args, session) => {
      const type = args.text(0);
      if (!(type in PARTS)) throw notImplemented(`ConditionalFormatCollection.add("${type}")`);
      session.assertUnprotected(area.sheetId);
      const id = session.nextId();
      // Excel puts a new format first: it is the one that shows where several apply.
      session.conditionalList(area.sheetId).unshift({ id, type, area, details: {} });
      session.conditionalsChanged(area.sheetId);
      return make("ConditionalFormat", { sheetId: area.sheetId, id });
    },
    clearAll: (area, _args, session) => {
      const ids = onArea(area, session).map((record) => record.id);
      return remove(area.sheetId, ids, session);
    },
    getCount: (area, _args, session) => onArea(area, session).length,
    getItemAt: (area, args, session) => objectOf(area, onArea(area, session)[args.whole(0)]),
    getItemOrNullObject: (area, args, session) => find(area, args.text(0), session) ?? null,
  },
});

const record = ({ sheetId, id }: ConditionalPart, session: Session): ConditionalRecord =>
  session.conditional(sheetId, id);

function setDetail(part: ConditionalPart, path: readonly string[], value: unknown, session: Session): void {
  let target = record(part, session).details;
  for (const key of path.slice(0, -1)) {
    const next = (target[key] ?? {}) as Record<string, unknown>;
    target[key] = next;
    target = next;
  }
  target[path.at(-1) ?? ""] = value;
  session.conditionalsChanged(part.sheetId);
}

function getDetail(part: ConditionalPart, path: readonly string[], session: Session): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    record(part, session).details,
  );
}

/** A property kept at `path` of the format's details. */
function detail<Value>(
  path: readonly string[],
  initial: Value | null = null,
  readValue: (value: unknown) => unknown = (value) => value,
): Property<ConditionalPart, Value> {
  return {
    get: (part, session) => (getDetail(part, path, session) as Value | undefined) ?? initial,
    set: (part, value, session) => {
      setDetail(part, path, readValue(value), session);
    },
  };
}

/** The sub-object of a format's own type; another type's is a null object. */
function partOfType<Name extends ClassName>(className: Name, type: keyof typeof PARTS) {
  return (part: ConditionalPart, session: Session): HostObject | null =>
    record(part, session).type === type ? make(className, part as States[Name]) : null;
}

const PART_CLASSES = [
  ["CellValue", "CellValueConditionalFormat"],
  ["Custom", "CustomConditionalFormat"],
  ["ContainsText", "TextConditionalFormat"],
  ["ColorScale", "ColorScaleConditionalFormat"],
  ["DataBar", "DataBarConditionalFormat"],
  ["IconSet", "IconSetConditionalFormat"],
] as const;

export const conditionalFormat = define<"ConditionalFormat", Excel.Interfaces.ConditionalFormatData>({
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    type: { get: (part, session) => record(part, session).type as Excel.ConditionalFormatType },
    stopIfTrue: detail(["stopIfTrue"], false),
    priority: {
      get: (part, session) => session.conditionalList(part.sheetId).indexOf(record(part, session)),
      set: (part, priority, session) => {
        const list = session.conditionalList(part.sheetId);
        const [moved] = list.splice(list.indexOf(record(part, session)), 1);
        if (moved !== undefined) list.splice(priority, 0, moved);
        session.conditionalsChanged(part.sheetId);
      },
    },
  },
  navigation: Object.fromEntries(
    PART_CLASSES.flatMap(([type, className]) => [
      [PARTS[type], partOfType(className, type)],
      [`${PARTS[type]}OrNullObject`, partOfType(className, type)],
    ]),
  ),
  methods: {
    delete: ({ sheetId, id }, _args, session) => remove(sheetId, [id], session),
    getRange: (part, _args, session) => make("Range", record(part, session).area),
    getRangeOrNullObject: (part, _args, session) => make("Range", record(part, session).area),
  },
});

const format = { format: (part: ConditionalPart) => make("ConditionalRangeFormat", part) };

export const cellValueFormat = define<"CellValueConditionalFormat", Excel.Interfaces.CellValueConditionalFormatData>({
  properties: { rule: detail<Excel.ConditionalCellValueRule>(["rule"]) },
  navigation: format,
});

export const textFormat = define<"TextConditionalFormat", Excel.Interfaces.TextConditionalFormatData>({
  properties: { rule: detail<Excel.ConditionalTextComparisonRule>(["rule"]) },
  navigation: format,
});

export const customFormat = define<"CustomConditionalFormat">({
  navigation: { ...format, rule: (part) => make("ConditionalFormatRule", part) },
});

export const formatRule = define<"ConditionalFormatRule", Excel.Interfaces.ConditionalFormatRuleData>({
  properties: { formula: detail(["formula"], "") },
});

export const colorScale = define<"ColorScaleConditionalFormat", Excel.Interfaces.ColorScaleConditionalFormatData>({
  properties: {
    criteria: detail<Excel.ConditionalColorScaleCriteria>(["criteria"]),
    threeColorScale: {
      get: (part, session) => getDetail(part, ["criteria", "midpoint"], session) !== undefined,
    },
  },
});

export const dataBar = define<"DataBarConditionalFormat", Excel.Interfaces.DataBarConditionalFormatData>({
  properties: {
    showDataBarOnly: detail(["showDataBarOnly"], false),
    barDirection: detail<Excel.ConditionalDataBarDirection>(
      ["barDirection"],
      "Context" as Excel.ConditionalDataBarDirection,
    ),
    axisColor: detail(["axisColor"], "#000000", readColor),
    axisFormat: detail<Excel.ConditionalDataBarAxisFormat>(
      ["axisFormat"],
      "Automatic" as Excel.ConditionalDataBarAxisFormat,
    ),
    lowerBoundRule: detail<Excel.ConditionalDataBarRule>(["lowerBoundRule"], { type: "Automatic" }),
    upperBoundRule: detail<Excel.ConditionalDataBarRule>(["upperBoundRule"], { type: "Automatic" }),
  },
  navigation: {
    positiveFormat: (part) => make("ConditionalDataBarPositiveFormat", part),
    negativeFormat: (part) => make("ConditionalDataBarNegativeFormat", part),
  },
});

export const dataBarPositive = define<
  "ConditionalDataBarPositiveFormat",
  Excel.Interfaces.ConditionalDataBarPositiveFormatData
>({
  properties: {
    fillColor: detail(["positiveFormat", "fillColor"], "#638EC6", readColor),
    gradientFill: detail(["positiveFormat", "gradientFill"], true),
    borderColor: detail(["positiveFormat", "borderColor"], ""),
  },
});

export const dataBarNegative = define<
  "ConditionalDataBarNegativeFormat",
  Excel.Interfaces.ConditionalDataBarNegativeFormatData
>({
  properties: {
    fillColor: detail(["negativeFormat", "fillColor"], "#FF0000", readColor),
    matchPositiveFillColor: detail(["negativeFormat", "matchPositiveFillColor"], false),
    borderColor: detail(["negativeFormat", "borderColor"], ""),
    matchPositiveBorderColor: detail(["negativeFormat", "matchPositiveBorderColor"], true),
  },
});

export const iconSet = define<"IconSetConditionalFormat", Excel.Interfaces.IconSetConditionalFormatData>({
  properties: {
    style: detail<Excel.IconSet>(["style"], "ThreeTrafficLights1" as Excel.IconSet),
    criteria: detail<Excel.ConditionalIconCriterion[]>(["criteria"], []),
    reverseIconOrder: detail(["reverseIconOrder"], false),
    showIconOnly: detail(["showIconOnly"], false),
  },
});

export const conditionalRangeFormat = define<"ConditionalRangeFormat", Excel.Interfaces.ConditionalRangeFormatData>({
  properties: { numberFormat: detail<string>(["format", "numberFormat"]) },
  navigation: {
    fill: (part) => make("ConditionalRangeFill", part),
    font: (part) => make("ConditionalRangeFont", part),
  },
});

const formatPart = (key: keyof CellFormat): readonly string[] => ["format", key];

export const conditionalRangeFill = define<"ConditionalRangeFill", Excel.Interfaces.ConditionalRangeFillData>({
  properties: { color: detail(formatPart("fillColor"), "", readColor) },
});

export const conditionalRangeFont = define<"ConditionalRangeFont", Excel.Interfaces.ConditionalRangeFontData>({
  properties: {
    color: detail(formatPart("fontColor"), "", readColor),
    bold: detail<boolean>(formatPart("bold")),
    italic: detail<boolean>(formatPart("italic")),
    underline: {
      get: (part, session) => (getDetail(part, formatPart("underline"), session) === true ? "Single" : "None"),
      set: (part, value, session) => {
        setDetail(part, formatPart("underline"), value === "Single", session);
      },
    },
  },
});
