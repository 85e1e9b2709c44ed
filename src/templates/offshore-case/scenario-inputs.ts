/** Inputs with a value for each scenario, of which one is live. */
import { EXAMPLE_TAG, INPUTS } from "../../words/model-blocks";
import { CASE_INPUTS, SCENARIO } from "../../words/offshore-business-case";
import { publishedText, type PublishedFigure } from "../../words/published-figures";
import { address, area, type Area } from "../area";
import { expectedInput, ruleOf, type InputBounds } from "../blocks/named-inputs";
import type { SheetDraft } from "../draft";
import type { NumberFormat } from "../palette";
import type { ScenarioValues } from "./examples";
import { ALL_COLUMNS, fixed, INPUT_COLUMNS } from "./layout";

/** A number with a value for each scenario. */
export interface ScenarioInput {
  readonly key: string;
  readonly name: string;
  readonly values: ScenarioValues;
  readonly bounds: InputBounds;
  readonly unit: string;
  readonly note: string;
  /** Helps to choose the value. */
  readonly published?: PublishedFigure;
  readonly numberFormat: NumberFormat;
}

/** Lines of inputs as they stand on the sheet. */
export interface InputArea {
  /** Name and live value: what the functions take. */
  readonly table: Area;
  readonly base: Area;
  readonly sources: Area;
  /** First row below. */
  readonly end: number;
}

export interface Scenario {
  readonly choice: Area;
  readonly number: Area;
  readonly end: number;
}

/** @param names cells with the names of the scenarios, at the head of the value columns */
export function writeScenario(draft: SheetDraft, row: number, names: Area): Scenario {
  const { name, live, values } = INPUT_COLUMNS;
  draft.heading(row, 0, ALL_COLUMNS, SCENARIO.heading);
  draft.put(row + 1, name, SCENARIO.choice, "strong");
  const choice = draft.put(row + 1, live, SCENARIO.names[0], "inputCentred");
  draft.put(row + 1, values, SCENARIO.choiceNote, "note");
  draft.validate({
    area: choice,
    rule: { kind: "list", choices: SCENARIO.names },
    prompt: { title: SCENARIO.promptTitle, message: SCENARIO.prompt },
    refusal: SCENARIO.refusal,
  });
  draft.put(row + 2, name, SCENARIO.number, "label");
  const position = { formula: `=MATCH(${address(choice)},${address(names)},0)` };
  const number = draft.put(row + 2, live, position, "calculationCentred", "whole");
  draft.put(row + 2, values, SCENARIO.numberNote, "note");
  return { choice, number, end: row + 3 };
}

/** Cells with the names of the scenarios in a table of inputs whose heading stands in this row. */
export const scenarioNames = (row: number): Area => area(row + 1, INPUT_COLUMNS.values, 1, SCENARIO.names.length);

function writeHeader(draft: SheetDraft, row: number): void {
  const { name, unit, source, note } = INPUTS;
  const header = [name, CASE_INPUTS.live, ...SCENARIO.names, unit, null, source, note];
  const gap = new Array<null>(INPUT_COLUMNS.published - header.length).fill(null);
  draft.write(row, 0, [[...header, ...gap, CASE_INPUTS.published]], "columnHeader");
  draft.style(area(row, INPUT_COLUMNS.live, 1, 1 + SCENARIO.names.length), "numberHeader");
  for (const column of [INPUT_COLUMNS.unit, INPUT_COLUMNS.note, INPUT_COLUMNS.published]) {
    draft.style(area(row, column), "noteHeader");
  }
}

function writeInput(draft: SheetDraft, row: number, input: ScenarioInput, scenario: Area): void {
  const { name, live, values, unit, note, published } = INPUT_COLUMNS;
  draft.put(row, name, input.name, "label");
  const cells = draft.write(row, values, [input.values], "input", input.numberFormat);
  const chosen = `INDEX(${address(cells)},${fixed(scenario)})`;
  const formula = `=IF(${chosen}="",${address(area(row, values))},${chosen})`;
  draft.put(row, live, { formula }, "calculation", input.numberFormat);
  draft.put(row, unit, input.unit, "unit");
  draft.put(row, note, input.note, "note");
  if (input.published) draft.put(row, published, publishedText(input.published), "note");
  const expected = expectedInput(input.bounds);
  draft.validate({
    area: cells,
    rule: ruleOf(input.bounds),
    prompt: { title: input.name, message: `${input.note} (${expected}). ${CASE_INPUTS.blankNote}` },
    refusal: INPUTS.refusal(input.name, expected),
  });
}

/** A heading, a header and one input a row. */
export function writeInputs(
  draft: SheetDraft,
  row: number,
  heading: string,
  inputs: readonly ScenarioInput[],
  { scenario, source }: { readonly scenario: Area; readonly source: string },
): InputArea {
  draft.heading(row, 0, ALL_COLUMNS, heading);
  writeHeader(draft, row + 1);
  const first = row + 2;
  inputs.forEach((input, index) => {
    writeInput(draft, first + index, input, scenario);
  });
  const count = inputs.length;
  const sources = draft.write(
    first,
    INPUT_COLUMNS.source,
    inputs.map(() => [source]),
    "tag",
  );
  draft.condition({ kind: "equals", area: sources, text: EXAMPLE_TAG, tone: "warning" });
  return {
    table: area(first, INPUT_COLUMNS.name, count, 2),
    base: area(first, INPUT_COLUMNS.values, count, 1),
    sources,
    end: first + count,
  };
}
