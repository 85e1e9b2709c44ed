import { EXPECTED_INPUT, INPUTS } from "../../words/model-blocks";
import { area, type Area } from "../area";
import type { SheetDraft } from "../draft";
import type { NumberFormat } from "../palette";
import type { ValidationRule } from "../vocabulary";

/** Which numbers an input takes. */
export interface InputBounds {
  readonly minimum: number;
  /** Infinity where there is no limit. */
  readonly maximum: number;
  readonly exclusiveMinimum?: boolean;
  readonly whole?: boolean;
}

/** One line of a name–value table. */
export interface NamedInput {
  readonly name: string;
  readonly value: number;
  readonly bounds: InputBounds;
  readonly unit: string;
  /** Where the value comes from. */
  readonly source: string;
  readonly note: string;
  readonly numberFormat: NumberFormat;
}

/** The rule that lets exactly these numbers be typed. Excel cannot exclude a minimum and set a maximum in one rule. */
export function ruleOf({ minimum, maximum, exclusiveMinimum = false, whole = false }: InputBounds): ValidationRule {
  const kind = whole ? "whole" : "decimal";
  if (exclusiveMinimum) return { kind, minimum, exclusiveMinimum };
  return Number.isFinite(maximum) ? { kind, minimum, maximum } : { kind, minimum };
}

/** The same in words. */
export function expectedInput(bounds: InputBounds): string {
  if (bounds.exclusiveMinimum) return EXPECTED_INPUT.above(bounds.minimum);
  if (!Number.isFinite(bounds.maximum)) return EXPECTED_INPUT.atLeast(bounds.minimum);
  const between = bounds.whole ? EXPECTED_INPUT.wholeBetween : EXPECTED_INPUT.between;
  return between(bounds.minimum, bounds.maximum);
}

/** Where the parts of a name–value table stand. */
export interface NamedInputArea {
  /** Name and value: what the functions take. */
  readonly table: Area;
  readonly values: Area;
  readonly sources: Area;
  /** First row below. */
  readonly end: number;
}

/** Offsets of the parts; a unit is longer than a number, so it flows over a second column. */
const PARTS = { name: 0, value: 1, unit: 2, source: 4, note: 5 } as const;

/** A column header, then one input a row: name, value, unit, source, note. */
export function writeNamedInputs(
  draft: SheetDraft,
  row: number,
  column: number,
  inputs: readonly NamedInput[],
): NamedInputArea {
  const { name, value, unit, source, note } = INPUTS;
  draft.write(row, column, [[name, value, unit, null, source, note]], "columnHeader");
  inputs.forEach((input, index) => {
    const at = row + 1 + index;
    draft.put(at, column + PARTS.name, input.name, "label");
    const cell = draft.put(at, column + PARTS.value, input.value, "input", input.numberFormat);
    draft.put(at, column + PARTS.unit, input.unit, "unit");
    draft.put(at, column + PARTS.source, input.source, "tag");
    draft.put(at, column + PARTS.note, input.note, "note");
    const expected = expectedInput(input.bounds);
    draft.validate({
      area: cell,
      rule: ruleOf(input.bounds),
      prompt: { title: input.name, message: `${input.note} (${expected})` },
      refusal: INPUTS.refusal(input.name, expected),
    });
  });
  const first = row + 1;
  return {
    table: area(first, column, inputs.length, 2),
    values: area(first, column + PARTS.value, inputs.length, 1),
    sources: area(first, column + PARTS.source, inputs.length, 1),
    end: first + inputs.length,
  };
}
