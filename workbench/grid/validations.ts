import type { IRange, ISheetDataValidationRule } from "@univerjs/core";
import { DataValidationErrorStyle, DataValidationOperator, DataValidationType } from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  DataValidationCacheService,
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from "@univerjs/sheets-data-validation";
import type { Book } from "./book";
import { execute, rangeOf, WORKBOOK_ID } from "./book";
import type { Area, Validation } from "./grid";

const TYPES: Record<string, DataValidationType> = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

const ERROR_STYLES: Record<string, DataValidationErrorStyle> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** Rules as they were given, by Univer's id: read back they are what was written. */
const given = new WeakMap<Book, Map<string, Validation>>();

function rulesOf(book: Book): Map<string, Validation> {
  const rules = given.get(book) ?? new Map<string, Validation>();
  given.set(book, rules);
  return rules;
}

const asText = (value: unknown) => (value === undefined || value === null ? "" : String(value));

/** `GreaterThanOrEqualTo` is `greaterThanOrEqual` in Univer. */
function operatorOf(name: string): DataValidationOperator {
  const operator = `${name.charAt(0).toLowerCase()}${name.slice(1)}`.replace(/To$/, "");
  const known = Object.values(DataValidationOperator).find((candidate) => candidate === operator);
  if (known === undefined) throw new Error(`The grid knows no operator ${name}.`);
  return known;
}

/** `{ wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } }` and the like in Univer's words. */
function criteriaOf(
  rule: Record<string, unknown>,
): Pick<ISheetDataValidationRule, "type" | "formula1" | "formula2" | "operator" | "showDropDown"> {
  const [kind, details] = Object.entries(rule).find(([, value]) => value !== null && value !== undefined) ?? [];
  const type = kind === undefined ? undefined : TYPES[kind];
  if (!type || typeof details !== "object")
    throw new Error(`The grid knows no data validation of the kind ${kind ?? "(none)"}.`);
  const { source, inCellDropDown, formula, formula1, formula2, operator } = details as Record<string, unknown>;
  if (type === DataValidationType.LIST)
    return { type, formula1: asText(source), showDropDown: inCellDropDown !== false };
  if (type === DataValidationType.CUSTOM) return { type, formula1: asText(formula) };
  return {
    type,
    formula1: asText(formula1),
    formula2: asText(formula2),
    operator: operatorOf(asText(operator) || "Between"),
  };
}

let lastRuleNumber = 0;

export function setValidation(book: Book, area: Area, validation: Validation | undefined): void {
  const target = { unitId: WORKBOOK_ID, subUnitId: area.sheetId };
  execute(book, ClearRangeDataValidationCommand.id, { ...target, ranges: [rangeOf(area)] });
  if (!validation || Object.keys(validation.rule).length === 0) return;
  const uid = `validation-${(lastRuleNumber += 1)}`;
  const { prompt, errorAlert } = validation;
  rulesOf(book).set(uid, validation);
  const rule: ISheetDataValidationRule = {
    uid,
    ranges: [rangeOf(area)],
    ...criteriaOf(validation.rule),
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: errorAlert?.showAlert ?? true,
    errorStyle: ERROR_STYLES[errorAlert?.style ?? "Stop"] ?? DataValidationErrorStyle.STOP,
    ...(errorAlert ? { errorTitle: errorAlert.title, error: errorAlert.message } : {}),
    showInputMessage: prompt?.showPrompt ?? false,
    ...(prompt ? { promptTitle: prompt.title, prompt: prompt.message } : {}),
  };
  execute(book, AddSheetDataValidationCommand.id, { ...target, rule });
}

/** The rule of the area's first cell, if the whole area has that one. */
export function readValidation(book: Book, area: Area): Validation | undefined {
  const rules = book.injector.get(SheetDataValidationModel);
  const ruleAt = (row: number, column: number) => rules.getRuleByLocation(WORKBOOK_ID, area.sheetId, row, column)?.uid;
  const first = ruleAt(area.row, area.column);
  if (first === undefined) return undefined;
  const last = ruleAt(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? rulesOf(book).get(first) : undefined;
}

/**
 * What a person types is always checked. Wrong cells of a list that a program writes are marked only up to this size: a
 * hundred thousand rows would be two million checks after every change.
 */
const MOST_CELLS_AT_ONCE = 10_000;

const cellCount = (ranges: readonly IRange[]): number =>
  ranges.reduce(
    (sum, range) => sum + (range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1),
    0,
  );

/** Leaves large areas unchecked. Once a book. */
export function checkOnlySmallAreas(book: Book): void {
  const validator = book.injector.get(SheetsDataValidationValidatorService);
  const check = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unitId, sheetId, ranges) =>
    cellCount(ranges) > MOST_CELLS_AT_ONCE ? Promise.resolve([]) : check(unitId, sheetId, ranges);
}

/** To be called when cells have changed without Univer's knowledge. */
export function forgetChecks(book: Book, area: Area): void {
  const hasRules = book.injector.get(SheetDataValidationModel).getRules(WORKBOOK_ID, area.sheetId).length > 0;
  const ranges = [rangeOf(area)];
  if (hasRules) book.injector.get(DataValidationCacheService).markRangeDirty(WORKBOOK_ID, area.sheetId, ranges, true);
}
