/** What the analyses need beside the case: ranges of uncertain drivers, settings, figures to judge the results by. */
import { ASSUMPTIONS } from "../../finance/assumptions";
import { OFFSHORE_INPUTS } from "../../finance/offshore-case";
import { DEFAULT_SWING } from "../../finance/sensitivity";
import { DEFAULT_SEED, DEFAULT_TRIALS, TRIALS_RANGE } from "../../finance/simulation";
import { EXAMPLE_TAG, INPUTS } from "../../words/model-blocks";
import { ANALYSIS, JUDGING, RANGES } from "../../words/offshore-business-case";
import { PUBLISHED_FIGURES, publishedText } from "../../words/published-figures";
import { address, area, type Area } from "../area";
import { expectedInput, ruleOf, writeNamedInputs, type InputBounds, type NamedInput } from "../blocks/named-inputs";
import type { SheetDraft } from "../draft";
import type { NumberFormat } from "../palette";
import { formatOf, type CaseInputs, type InputKey } from "./case-inputs";
import { EXAMPLE_RANGES } from "./examples";
import { ALL_COLUMNS, INPUT_COLUMNS } from "./layout";

/** Uncertain drivers as they stand on the sheet. */
export interface RangeArea {
  /** Name, low, likely, high: what the simulation takes. */
  readonly table: Area;
  readonly low: Area;
  readonly likely: Area;
  readonly high: Area;
  readonly sources: Area;
  readonly end: number;
}

interface UncertainDriver {
  readonly name: string;
  readonly live: Area;
  readonly bounds: InputBounds;
  readonly unit: string;
  readonly numberFormat: NumberFormat;
}

function uncertainDriver(name: string, inputs: CaseInputs): UncertainDriver {
  const known = [...OFFSHORE_INPUTS, ...ASSUMPTIONS].find((each) => each.name === name);
  if (known === undefined) throw new RangeError(name);
  const { key, unit } = known;
  return { name, live: inputs.live(key as InputKey), bounds: known, unit, numberFormat: formatOf(key, unit) };
}

const RANGE_COLUMNS = { name: 0, low: 1, likely: 2, high: 3 } as const;

function validateRange(draft: SheetDraft, { name, bounds }: UncertainDriver, ends: Record<"low" | "high", Area>): void {
  for (const bound of ["low", "high"] as const) {
    const expected = expectedInput(bounds);
    draft.validate({
      area: ends[bound],
      rule: ruleOf(bounds),
      prompt: { title: name, message: `${RANGES.prompt(bound)} (${expected})` },
      refusal: INPUTS.refusal(name, expected),
    });
  }
}

export function writeRanges(draft: SheetDraft, row: number, inputs: CaseInputs, examples: boolean): RangeArea {
  const { name, low, likely, high } = RANGE_COLUMNS;
  draft.heading(row, 0, ALL_COLUMNS, RANGES.heading);
  const { header } = RANGES;
  const titles = [header.name, header.low, header.likely, header.high, null, INPUTS.unit, null, INPUTS.source];
  draft.write(row + 1, 0, [titles], "columnHeader");
  draft.style(area(row + 1, low, 1, high - low + 1), "numberHeader");
  draft.style(area(row + 1, INPUT_COLUMNS.unit), "noteHeader");
  draft.put(row + 1, INPUT_COLUMNS.note, RANGES.likelyNote, "note");
  const first = row + 2;
  EXAMPLE_RANGES.forEach(([driverName, least, most], index) => {
    const driver = uncertainDriver(driverName, inputs);
    const at = first + index;
    const live = { formula: `=${address(driver.live)}` };
    draft.put(at, name, driver.name, "label");
    draft.put(at, likely, live, "calculation", driver.numberFormat);
    // Without samples nothing is uncertain: low and high are the live value until the analyst types another.
    const lowCell = draft.put(at, low, examples ? least : live, "input", driver.numberFormat);
    const highCell = draft.put(at, high, examples ? most : live, "input", driver.numberFormat);
    validateRange(draft, driver, { low: lowCell, high: highCell });
    draft.put(at, INPUT_COLUMNS.unit, driver.unit, "unit");
    draft.put(at, INPUT_COLUMNS.source, examples ? EXAMPLE_TAG : INPUTS.ours, "tag");
  });
  const count = EXAMPLE_RANGES.length;
  const column = (at: number): Area => area(first, at, count, 1);
  draft.condition({ kind: "equals", area: column(INPUT_COLUMNS.source), text: EXAMPLE_TAG, tone: "warning" });
  return {
    table: area(first, name, count, 4),
    low: column(low),
    likely: column(likely),
    high: column(high),
    sources: column(INPUT_COLUMNS.source),
    end: first + count,
  };
}

/** Settings of the analyses. */
export interface AnalysisSettings {
  readonly swing: Area;
  readonly trials: Area;
  readonly seed: Area;
  readonly values: Area;
  readonly end: number;
}

const LARGEST_SEED = 2 ** 32 - 1;
const LARGEST_SWING = 0.99;

export function writeAnalysisSettings(draft: SheetDraft, row: number): AnalysisSettings {
  draft.heading(row, 0, ALL_COLUMNS, ANALYSIS.heading);
  const setting = (
    [name, unit, note]: readonly [string, string, string],
    value: number,
    bounds: InputBounds,
    numberFormat: NumberFormat,
  ): NamedInput => ({ name, value, bounds, unit, source: INPUTS.ours, note, numberFormat });
  const written = writeNamedInputs(draft, row + 1, 0, [
    setting(ANALYSIS.swing, DEFAULT_SWING, { minimum: 0.01, maximum: LARGEST_SWING }, "percent"),
    setting(ANALYSIS.trials, DEFAULT_TRIALS, { ...TRIALS_RANGE, whole: true }, "count"),
    setting(ANALYSIS.seed, DEFAULT_SEED, { minimum: 0, maximum: LARGEST_SEED, whole: true }, "whole"),
  ]);
  const at = (index: number): Area => area(written.values.row + index, written.values.column);
  return { swing: at(0), trials: at(1), seed: at(2), values: written.values, end: written.end };
}

/** @returns the first row below */
export function writeJudging(draft: SheetDraft, row: number): number {
  draft.heading(row, 0, ALL_COLUMNS, JUDGING.heading);
  const lines = ["savings", "savingsSurvey", "payback"] as const;
  lines.forEach((key, index) => {
    draft.put(row + 1 + index, INPUT_COLUMNS.name, JUDGING[key], "label");
    draft.put(row + 1 + index, INPUT_COLUMNS.live, publishedText(PUBLISHED_FIGURES[key]), "note");
  });
  return row + 1 + lines.length;
}
