/** Inputs of any kind, one a line: a text, a choice, a date or a number, with unit, source and note. */
import { INPUTS } from "../../words/model-blocks";
import { area, type Area } from "../area";
import type { SheetDraft } from "../draft";
import type { NumberFormat } from "../palette";
import type { ValidationRule } from "../vocabulary";

export interface InputLine {
  readonly name: string;
  readonly value: string | number | null;
  readonly unit: string;
  /** Where the value comes from. */
  readonly source: string;
  readonly note: string;
  readonly numberFormat?: NumberFormat;
  /** What may be typed, and what is said of anything else; without it any text may. */
  readonly expected?: { readonly rule: ValidationRule; readonly refusal: string };
}

/** Columns of the parts. */
const PARTS = { name: 0, value: 1, unit: 2, source: 3, note: 4 } as const;

/** First row of the lines in a block whose header stands in this row. */
const FIRST_LINE = 1;

/** Cell of the value of a line, by its place in the block whose header stands in this row. */
export const inputCell = (row: number, line: number): Area => area(row + FIRST_LINE + line, PARTS.value);

/** Cells with the sources. */
export const inputSources = (row: number, lines: number): Area => area(row + FIRST_LINE, PARTS.source, lines, 1);

function writeLine(draft: SheetDraft, row: number, line: InputLine): void {
  const { name, value, unit, source, note, numberFormat, expected } = line;
  draft.put(row, PARTS.name, name, "label");
  const cell = draft.put(row, PARTS.value, value, "inputCentred", numberFormat);
  draft.put(row, PARTS.unit, unit, "unit");
  draft.put(row, PARTS.source, source, "tag");
  draft.put(row, PARTS.note, note, "note");
  if (expected === undefined) return;
  const { rule, refusal } = expected;
  draft.validate({ area: cell, rule, prompt: { title: name, message: note }, refusal });
}

/**
 * A column header, then one input a row, from column A on.
 *
 * @param row of the header
 */
export function writeInputLines(draft: SheetDraft, row: number, lines: readonly InputLine[]): void {
  const { name, value, unit, source, note } = INPUTS;
  draft.write(row, PARTS.name, [[name, value, unit, source, note]], "columnHeader");
  for (const part of [PARTS.unit, PARTS.note]) draft.style(area(row, part), "noteHeader");
  lines.forEach((line, index) => {
    writeLine(draft, row + FIRST_LINE + index, line);
  });
}
