/** What a field holds: typed text or a cell pointed at, read as a number or refused with a sentence for the person. */
import type { NamedRange } from "../../finance/named-number";
import { CellError, cellContent } from "../../functions/cell";
import { addressOnSheet, area } from "../../templates/area";
import { words } from "../../words/language";
import type { CellPlace } from "../../workbook/selected-cells";
import { readTypedNumber, readTypedPercentage, typedNumber, typedPercentage } from "../number-input";
import type { CaseField } from "./case-fields";

export interface CellEntry {
  readonly kind: "cell";
  /** Where it was when it was read last. */
  readonly place: CellPlace;
  /** What the workbook follows it by. */
  readonly mark: string;
}

export type Entry = { readonly kind: "typed"; readonly text: string } | CellEntry;

/** Contents of the cells pointed at, by mark: undefined for a cell that is no more, missing for one not read yet. */
export type CellContents = ReadonlyMap<string, unknown>;

export type FieldValue = { readonly value: number | null } | { readonly problem: string };

/** An entry for a cell that a person has just pointed at. */
export function pointAt({ sheet, row, column }: CellPlace): CellEntry {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return { kind: "cell", place: { sheet, row, column }, mark: number.toString(36) };
}

/** As a formula writes it: `'Budget'!$B$2`. */
export const placeAddress = ({ sheet, row, column }: CellPlace): string => addressOnSheet(sheet, area(row, column));

/** As a person reads it: `Budget!B2`. */
export const placeText = (place: CellPlace): string =>
  `${place.sheet}!${placeAddress(place).split("!").at(-1)?.replace(/\$/g, "") ?? ""}`;

export const typedValue = (field: CaseField, value: number): string =>
  field.isPercentage ? typedPercentage(value) : typedNumber(value);

/** With the percent sign where there is one, as the language writes it. */
export const shownValue = (field: CaseField, value: number): string =>
  field.isPercentage
    ? new Intl.NumberFormat(words().locale, { style: "percent", maximumFractionDigits: 10 }).format(value)
    : typedNumber(value);

function expectation(field: CaseField): string {
  const { problems } = words().pane.savings;
  const { minimum, maximum, exclusiveMinimum, whole } = field.range;
  const [least, most] = [shownValue(field, minimum), shownValue(field, maximum)];
  if (whole) return problems.whole(least, most);
  if (maximum === Infinity) return exclusiveMinimum ? problems.above(least) : problems.atLeast(least);
  return exclusiveMinimum ? problems.aboveUpTo(least, most) : problems.between(least, most);
}

function isAllowed({ minimum, maximum, exclusiveMinimum, whole }: NamedRange, value: number): boolean {
  if (whole && !Number.isInteger(value)) return false;
  return value <= maximum && (exclusiveMinimum ? value > minimum : value >= minimum);
}

const checked = (field: CaseField, value: number | null): FieldValue =>
  value === null || isAllowed(field.range, value) ? { value } : { problem: expectation(field) };

function readText(field: CaseField, text: string): FieldValue {
  const value = field.isPercentage ? readTypedPercentage(text) : readTypedNumber(text);
  if (value !== undefined) return checked(field, value);
  return { problem: words().pane.savings.problems.notANumber(text.trim(), typedNumber(1234.5)) };
}

function readCell(field: CaseField, { place, mark }: CellEntry, contents: CellContents): FieldValue {
  const { problems } = words().pane.savings;
  const raw = contents.get(mark);
  if (contents.has(mark) && raw === undefined) return { problem: problems.gone(placeText(place)) };
  const content = cellContent(raw);
  if (content instanceof CellError) return { problem: problems.errorInCell(placeText(place), content.code) };
  if (content !== null && typeof content !== "number")
    return { problem: problems.textInCell(placeText(place), String(content)) };
  return checked(field, content);
}

export function readField(field: CaseField, entry: Entry | undefined, contents: CellContents): FieldValue {
  if (entry === undefined) return { value: null };
  return entry.kind === "typed" ? readText(field, entry.text) : readCell(field, entry, contents);
}
