import type { IStyleBase } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import { FormulaResultStatus } from "@univerjs/engine-formula";
import type {
  IConditionFormattingRule,
  IConditionalFormattingRuleConfig,
  IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  ConditionalFormattingFormulaService,
  ConditionalFormattingViewModel,
  DeleteConditionalRuleMutation,
  IIconSetType,
  MoveConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Book } from "./book";
import { cellReader } from "./cells";
import { readCondition, type Condition } from "./conditions";
import { execute, heldPart, rangeOf, WORKBOOK_ID } from "./book";
import type { Area, CellFormat, ConditionalFormat } from "./grid";
import { cellName } from "./cell-names";
import { styleFor } from "./formats";

type Placed = ConditionalFormat & { readonly area: Area };
const placed = new WeakMap<Book, Placed[]>();

function formatsOf(book: Book): Placed[] {
  const list = placed.get(book) ?? [];
  placed.set(book, list);
  return list;
}

type Details = Record<string, unknown>;
const record = (value: unknown): Details => (typeof value === "object" && value !== null ? (value as Details) : {});

const text = (value: unknown) => (value === undefined || value === null ? "" : String(value));
/** `GreaterThan` is `greaterThan` in Univer. */
const lowerFirst = (value: unknown) => text(value).charAt(0).toLowerCase() + text(value).slice(1);

function styleOf(details: Details): IStyleBase {
  return styleFor(record(details.format) as CellFormat);
}

const SIGNS: Record<string, string> = {
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
  equal: "=",
  equalTo: "=",
  notEqual: "<>",
  notEqualTo: "<>",
};

const plain = (formula: unknown) => text(formula).replace(/^=/, "");

/** Univer compares with numbers only, so a comparison with a text or a cell is written as a formula. */
function cellValueRule(details: Details, area: Area): IConditionalFormattingRuleConfig {
  const rule = record(details.rule);
  const operator = lowerFirst(rule.operator);
  const bounds = [rule.formula1, rule.formula2].map(plain);
  // Relative to the area's first cell: a formula rule moves along with the cell it judges.
  const cell = cellName(area.row, area.column);
  const between = `AND(${cell}>=${bounds[0]},${cell}<=${bounds[1]})`;
  const condition =
    operator === "between"
      ? between
      : operator === "notBetween"
        ? `NOT(${between})`
        : `${cell}${SIGNS[operator] ?? "="}${bounds[0]}`;
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: `=${condition}`,
    style: styleOf(details),
  };
}

const TEXT_OPERATORS: Record<string, CFTextOperator> = {
  contains: CFTextOperator.containsText,
  notContains: CFTextOperator.notContainsText,
  beginsWith: CFTextOperator.beginsWith,
  endsWith: CFTextOperator.endsWith,
};

function textRule(details: Details): IConditionalFormattingRuleConfig {
  const { operator, text: value } = record(details.rule);
  const found = TEXT_OPERATORS[lowerFirst(operator)];
  if (!found) throw new Error(`The grid knows no text rule ${text(operator)}.`);
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.text,
    operator: found,
    value: text(value),
    style: styleOf(details),
  };
}

const BOUNDS: Record<string, CFValueType> = {
  lowestValue: CFValueType.min,
  highestValue: CFValueType.max,
  automatic: CFValueType.min,
  number: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
  formula: CFValueType.formula,
};

function bound(criterion: Details, otherwise: CFValueType): IValueConfig {
  const kind = lowerFirst(criterion.type);
  const type = kind === "automatic" ? otherwise : (BOUNDS[kind] ?? otherwise);
  if (type === CFValueType.min || type === CFValueType.max) return { type };
  const value = text(criterion.formula);
  return { type, value: type === CFValueType.formula ? `=${plain(value)}` : Number(plain(value)) };
}

function colorScaleRule(details: Details): IConditionalFormattingRuleConfig {
  const { minimum, midpoint, maximum } = record(details.criteria);
  const points = [
    { criterion: record(minimum), otherwise: CFValueType.min },
    ...(midpoint ? [{ criterion: record(midpoint), otherwise: CFValueType.percentile }] : []),
    { criterion: record(maximum), otherwise: CFValueType.max },
  ];
  return {
    type: CFRuleType.colorScale,
    config: points.map(({ criterion, otherwise }, index) => ({
      index,
      color: text(criterion.color),
      value: bound(criterion, otherwise),
    })),
  };
}

function dataBarRule(details: Details): IConditionalFormattingRuleConfig {
  const [positive, negative] = [record(details.positiveFormat), record(details.negativeFormat)];
  return {
    type: CFRuleType.dataBar,
    isShowValue: details.showDataBarOnly !== true,
    config: {
      min: bound(record(details.lowerBoundRule), CFValueType.min),
      max: bound(record(details.upperBoundRule), CFValueType.max),
      isGradient: positive.gradientFill !== false,
      positiveColor: text(positive.fillColor) || "#638EC6",
      nativeColor: text(negative.fillColor) || "#FF0000",
    },
  };
}

const ICON_SETS: Record<string, IIconSetType> = {
  threeArrows: IIconSetType.threeArrows,
  threeArrowsGray: IIconSetType.threeArrowsGray,
  threeFlags: IIconSetType.threeFlags,
  threeTrafficLights1: IIconSetType.threeTrafficLights1,
  threeTrafficLights2: IIconSetType.threeTrafficLights2,
  threeSigns: IIconSetType.threeSigns,
  threeSymbols: IIconSetType.threeSymbols,
  threeSymbols2: IIconSetType.threeSymbols2,
};

/** Excel lists an icon set's criteria from the lowest icon up, Univer from the highest down. */
function iconSetRule(details: Details): IConditionalFormattingRuleConfig {
  const style = ICON_SETS[lowerFirst(details.style)];
  if (!style || !Array.isArray(details.criteria)) throw new Error(`The grid knows no icon set ${text(details.style)}.`);
  const criteria = [...details.criteria].reverse().map(record);
  return {
    type: CFRuleType.iconSet,
    isShowValue: details.showIconOnly !== true,
    config: criteria.map((criterion, index) => ({
      operator:
        lowerFirst(criterion.operator) === "greaterThan"
          ? CFNumberOperator.greaterThan
          : CFNumberOperator.greaterThanOrEqual,
      value: bound(criterion, CFValueType.percent),
      iconType: style,
      iconId: String(details.reverseIconOrder === true ? criteria.length - 1 - index : index),
    })),
  };
}

const RULES: Record<string, (details: Details, area: Area) => IConditionalFormattingRuleConfig> = {
  CellValue: cellValueRule,
  Custom: (details) => ({
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: `=${plain(details.formula)}`,
    style: styleOf(details),
  }),
  ContainsText: textRule,
  ColorScale: colorScaleRule,
  DataBar: dataBarRule,
  IconSet: iconSetRule,
};

export function addConditionalFormat(book: Book, area: Area, format: ConditionalFormat): void {
  const make = RULES[format.type];
  if (!make) throw new Error(`The grid knows no conditional format of the type ${format.type}.`);
  const target = { unitId: WORKBOOK_ID, subUnitId: area.sheetId };
  const held = heldPart(book, area);
  const rule: IConditionFormattingRule = {
    cfId: format.id,
    ranges: [rangeOf(held)],
    stopIfTrue: format.details.stopIfTrue === true,
    rule: make(format.details, held),
  };
  const last = listConditionalFormats(book, area.sheetId).at(-1);
  execute(book, AddConditionalRuleMutation.id, { ...target, rule });
  // Univer puts the newest on top; in a grid the one added first comes first.
  if (last) {
    const [start, end] = [
      { id: format.id, type: "self" },
      { id: last.id, type: "after" },
    ];
    execute(book, MoveConditionalRuleMutation.id, { ...target, start, end });
  }
  formatsOf(book).push({ ...format, area: held });
}

export function listConditionalFormats(book: Book, sheetId: string): Placed[] {
  return formatsOf(book).filter(({ area }) => area.sheetId === sheetId);
}

export function removeConditionalFormat(book: Book, sheetId: string, id: string): void {
  const list = formatsOf(book);
  const index = list.findIndex((format) => format.id === id && format.area.sheetId === sheetId);
  if (index < 0) throw new Error(`There is no conditional format with the id ${id}.`);
  list.splice(index, 1);
  execute(book, DeleteConditionalRuleMutation.id, { unitId: WORKBOOK_ID, subUnitId: sheetId, cfId: id });
}

const conditions = new Map<string, Condition | undefined>();

function conditionOf(formula: string): Condition | undefined {
  if (!conditions.has(formula)) conditions.set(formula, readCondition(formula));
  return conditions.get(formula);
}

/** Has conditions of the usual form judged when a cell is drawn, and keeps them out of every calculation. Once a book. */
export function judgeWhenDrawn(book: Book): void {
  const service = book.injector.get(ConditionalFormattingFormulaService);
  const register = service.registerFormulaWithRange.bind(service);
  const result = service.getFormulaResultWithCoords.bind(service);
  const matrix = service.getFormulaMatrix.bind(service);
  service.registerFormulaWithRange = (unitId, sheetId, id, formula, ranges) => {
    if (!conditionOf(formula)) register(unitId, sheetId, id, formula, ranges);
  };
  service.getFormulaResultWithCoords = (...args) => {
    const [, sheetId, , formula, down = 0, right = 0] = args;
    const condition = conditionOf(formula);
    if (!condition) return result(...args);
    return { status: FormulaResultStatus.SUCCESS, result: condition(down, right, cellReader(book, sheetId)) ?? false };
  };
  service.getFormulaMatrix = (unitId, sheetId, id, formula) =>
    conditionOf(formula)
      ? { status: FormulaResultStatus.SUCCESS, result: new ObjectMatrix() }
      : matrix(unitId, sheetId, id, formula);
}

/** To be called when values have changed: what is drawn next is judged anew. */
export function judgeAnew(book: Book): void {
  const drawn = book.injector.get(ConditionalFormattingViewModel);
  for (const { area, id } of formatsOf(book)) drawn.markRuleDirty(WORKBOOK_ID, area.sheetId, id);
}
