/** What an analyst fills in: settings, pairwise comparisons, ranks and weights, the table of providers. */
import { RANDOM_INDICES } from "../../sourcing/pairwise";
import { HIGHEST_RATING, LOWEST_RATING } from "../../sourcing/ratings";
import { EXAMPLE_TAG, INPUTS } from "../../words/model-blocks";
import { DIRECTIONS, OPTION_SETTINGS } from "../../words/option-blocks";
import {
  PAIRWISE_BLOCK,
  PROVIDERS_BLOCK,
  SCORECARD_SETTINGS,
  SCORECARD_WEIGHTS,
  WEIGHTINGS,
} from "../../words/provider-scorecard";
import { address, area, type Area } from "../area";
import { inputSources, type InputLine, writeInputLines } from "../blocks/input-lines";
import { choiceLine, METHOD_LINES, validateDirections, validateWeights, writeBestScore } from "../blocks/options";
import type { SheetDraft } from "../draft";
import type { NumberFormat } from "../palette";
import type { CellContent, ValidationRule } from "../vocabulary";
import { EXAMPLE_COMPARISONS, EXAMPLE_PROVIDERS, EXAMPLE_RANKS, EXAMPLE_WEIGHTS } from "./examples";
import {
  ADD_IN_WEIGHTS,
  BEST_SCORE,
  COLUMNS,
  CRITERIA,
  PAIRWISE,
  pairCell,
  ROWS,
  type ScorecardLayout,
  SETTING_LINES,
  type SettingLine,
  settingCell,
  SETTINGS_HEADER,
  TABLE_COLUMNS,
  TOP_COLUMNS,
  WEIGHT_COLUMNS,
  WEIGHT_TOTALS,
  weightCell,
  weightCells,
  type WeightColumn,
  WEIGHTS_HEADER,
  WEIGHTS_SOURCE,
} from "./layout";

const SETTINGS = SCORECARD_SETTINGS;
const PLACES = Array.from({ length: CRITERIA }, (_, index) => index);

/** Tag of what is a sample while the samples are there. */
const tagOf = (examples: boolean): string => (examples ? EXAMPLE_TAG : INPUTS.yours);

const limit = (rule: ValidationRule, refusal: string): NonNullable<InputLine["expected"]> => ({ rule, refusal });

/** Saaty's bound for the consistency ratio, and half as much weight again: settings of ours. */
const CONSISTENCY_LIMIT = 0.1;
const RAISE = 0.5;

function settingLines(tag: string, insertedOn: Date | undefined): Readonly<Record<SettingLine, InputLine>> {
  const [method, normalization] = METHOD_LINES as [InputLine, InputLine];
  return {
    weighting: choiceLine(SETTINGS.weighting, Object.values(WEIGHTINGS), WEIGHTINGS.ahp, SETTINGS.weightingNote),
    method,
    normalization,
    index: choiceLine(SETTINGS.index, Object.keys(RANDOM_INDICES), "Saaty1980", SETTINGS.indexNote),
    limit: {
      name: SETTINGS.limit,
      value: CONSISTENCY_LIMIT,
      unit: SETTINGS.limitUnit,
      source: INPUTS.ours,
      note: SETTINGS.limitNote,
      numberFormat: "factor",
      expected: limit({ kind: "decimal", minimum: 0, maximum: 1 }, SETTINGS.limitRefusal),
    },
    raise: {
      name: SETTINGS.raise,
      value: RAISE,
      unit: SETTINGS.raiseUnit,
      source: INPUTS.ours,
      note: SETTINGS.raiseNote,
      numberFormat: "percent",
      expected: limit({ kind: "decimal", minimum: 0, exclusiveMinimum: true }, SETTINGS.raiseRefusal),
    },
    currency: {
      name: OPTION_SETTINGS.currency,
      value: "EUR",
      unit: OPTION_SETTINGS.currencyUnit,
      source: tag,
      note: SETTINGS.currencyNote,
    },
    baseYear: {
      name: OPTION_SETTINGS.baseYear,
      value: insertedOn?.getFullYear() ?? null,
      unit: OPTION_SETTINGS.baseYearUnit,
      source: tag,
      note: SETTINGS.baseYearNote,
      numberFormat: "year",
      expected: limit({ kind: "whole", minimum: 1900, maximum: 2100 }, OPTION_SETTINGS.yearRefusal),
    },
  };
}

function warnOfExamples(draft: SheetDraft, where: Area): void {
  draft.condition({ kind: "equals", area: where, text: EXAMPLE_TAG, tone: "warning" });
}

export function writeSettings(draft: SheetDraft, examples: boolean, insertedOn: Date | undefined): void {
  draft.heading(ROWS.settings, 0, TOP_COLUMNS, SETTINGS.heading);
  const lines = settingLines(tagOf(examples), insertedOn);
  writeInputLines(
    draft,
    SETTINGS_HEADER,
    SETTING_LINES.map((line) => lines[line]),
  );
  writeBestScore(draft, BEST_SCORE.row, settingCell("method"));
  warnOfExamples(draft, inputSources(SETTINGS_HEADER, SETTING_LINES.length));
}

/** The tag below a block that says where its figures come from. */
function writeSource(draft: SheetDraft, where: Area, label: string, note: string, examples: boolean): void {
  draft.put(where.row, 0, label, "label");
  draft.put(where.row, where.column, tagOf(examples), "tag");
  draft.put(where.row, where.column + 1, note, "note");
  warnOfExamples(draft, where);
}

/** Saaty's scale ends at 9 and its reciprocal; 0.11 lets people type the latter in two digits. */
const COMPARISON: ValidationRule = { kind: "decimal", minimum: 0.11, maximum: 9 };

/** A row of the comparisons: reciprocals of those typed in earlier rows, 1, then what is typed. */
function writePairs(draft: SheetDraft, row: number, examples: boolean): void {
  const reciprocals = PLACES.slice(0, row).map((column): CellContent => {
    const mirror = address(pairCell(column, row));
    return { formula: `=IF(COUNT(${mirror})=0,"",IF(${mirror}>0,1/${mirror},""))` };
  });
  const start = pairCell(row, 0);
  if (reciprocals.length > 0) draft.write(start.row, start.column, [reciprocals], "calculationCentred", "factor");
  draft.put(start.row, start.column + row, 1, "given", "factor");
  const typed = PLACES.slice(row + 1).map(
    (column) => (examples ? EXAMPLE_COMPARISONS[row]?.[column - row - 1] : 1) ?? 1,
  );
  if (typed.length === 0) return;
  const where = draft.write(start.row, start.column + row + 1, [typed], "inputCentred", "factor");
  const { promptTitle, prompt, refusal } = PAIRWISE_BLOCK;
  draft.validate({ area: where, rule: COMPARISON, prompt: { title: promptTitle, message: prompt }, refusal });
}

export function writePairwise(draft: SheetDraft, layout: ScorecardLayout, examples: boolean): void {
  draft.heading(ROWS.pairwise, 0, TABLE_COLUMNS, PAIRWISE_BLOCK.heading);
  const names = PLACES.map((index): CellContent => ({ formula: layout.criterion(index) }));
  draft.put(PAIRWISE.header, 0, PAIRWISE_BLOCK.criterion, "columnHeader");
  draft.write(PAIRWISE.header, COLUMNS.criteria, [names], "tableUnit");
  for (const row of PLACES) {
    draft.put(PAIRWISE.matrix.row + row, 0, { formula: layout.criterion(row) }, "label");
    writePairs(draft, row, examples);
  }
  draft.put(PAIRWISE.weights.row, 0, PAIRWISE_BLOCK.weights, "strong");
  const weights = PLACES.map((index): CellContent => ({ formula: `=${address(weightCell("ahp", index))}` }));
  draft.write(PAIRWISE.weights.row, PAIRWISE.weights.column, [weights], "totalCentred", "percent");
  writeSource(draft, PAIRWISE.source, PAIRWISE_BLOCK.source, PAIRWISE_BLOCK.sourceNote, examples);
}

/** Of the three weightings, the one that the settings choose; 0 where it has no number. */
function inUseFormula(index: number): string {
  const choices = address(area(WEIGHTS_HEADER, WEIGHT_COLUMNS.ahp, 1, 3), "both");
  const weights = address(area(weightCell("ahp", index).row, WEIGHT_COLUMNS.ahp, 1, 3));
  const chosen = `INDEX(${weights},MATCH(${address(settingCell("weighting"), "both")},${choices},0))`;
  return `=IF(ISNUMBER(${chosen}),${chosen},0)`;
}

function writeWeightLine(draft: SheetDraft, layout: ScorecardLayout, index: number, examples: boolean): void {
  const { row } = weightCell("name", index);
  const total = address(area(WEIGHT_TOTALS, WEIGHT_COLUMNS.direct), "both");
  const fromAddIn = (cells: Area): string => {
    const cell = address(area(row, cells.column));
    return `=IF(ISNUMBER(${cell}),${cell},"")`;
  };
  const inputs: [WeightColumn, CellContent, NumberFormat][] = [
    ["direction", index === 0 ? DIRECTIONS.less : DIRECTIONS.more, "general"],
    ["rank", (examples ? EXAMPLE_RANKS[index] : 1) ?? 1, "whole"],
    ["direct", (examples ? EXAMPLE_WEIGHTS[index] : 1) ?? 1, "factor"],
  ];
  const formulas: [WeightColumn, string][] = [
    ["ahp", fromAddIn(ADD_IN_WEIGHTS.ahp)],
    ["rankOrder", fromAddIn(ADD_IN_WEIGHTS.rankOrder)],
    ["directShare", `=IF(${total}>0,${address(weightCell("direct", index))}/${total},0)`],
  ];
  draft.put(row, 0, { formula: layout.criterion(index) }, "label");
  for (const [part, content, numberFormat] of inputs) {
    draft.put(row, WEIGHT_COLUMNS[part], content, "input", numberFormat);
  }
  for (const [part, formula] of formulas) draft.put(row, WEIGHT_COLUMNS[part], { formula }, "calculation", "percent");
  draft.put(row, WEIGHT_COLUMNS.inUse, { formula: inUseFormula(index) }, "total", "percent");
}

export function writeWeights(draft: SheetDraft, layout: ScorecardLayout, examples: boolean): void {
  const { heading, header, source, sourceNote, total, rankTitle, rankPrompt, rankRefusal } = SCORECARD_WEIGHTS;
  draft.heading(ROWS.weights, 0, TABLE_COLUMNS, heading);
  draft.write(WEIGHTS_HEADER, 0, [[header.name, header.direction]], "columnHeader");
  const numbers = [header.rank, header.direct, header.ahp, header.rankOrder, header.directShare, header.inUse];
  draft.write(WEIGHTS_HEADER, WEIGHT_COLUMNS.rank, [numbers], "numberHeader");
  for (const index of PLACES) writeWeightLine(draft, layout, index, examples);
  draft.put(WEIGHT_TOTALS, 0, total, "strong");
  for (const part of ["direct", "ahp", "rankOrder", "directShare", "inUse"] as const) {
    const sum = { formula: `=SUM(${address(weightCells(part))})` };
    draft.put(WEIGHT_TOTALS, WEIGHT_COLUMNS[part], sum, "total", part === "direct" ? "factor" : "percent");
  }
  writeSource(draft, WEIGHTS_SOURCE, source, sourceNote, examples);
  validateDirections(draft, weightCells("direction"));
  validateWeights(draft, weightCells("direct"));
  draft.validate({
    area: weightCells("rank"),
    rule: { kind: "whole", minimum: 1 },
    prompt: { title: rankTitle, message: rankPrompt },
    refusal: rankRefusal,
  });
}

/** The sample providers as rows of the table. */
export const exampleRows = (): CellContent[][] =>
  EXAMPLE_PROVIDERS.map(({ name, price, ratings }) => [name, EXAMPLE_TAG, price, ...ratings]);

const EMPTY_ROW: readonly CellContent[] = new Array<CellContent>(TABLE_COLUMNS).fill(null);

function tableRows(rows: number, given: readonly (readonly CellContent[])[]): (readonly CellContent[])[] {
  const filled = given.slice(0, rows);
  return [...filled, ...new Array<readonly CellContent[]>(rows - filled.length).fill(EMPTY_ROW)];
}

function writeRatingRules(draft: SheetDraft, layout: ScorecardLayout): void {
  const { criteria, anchors, ratingRefusal, priceRefusal } = PROVIDERS_BLOCK;
  criteria.forEach(([title, , meaning], index) => {
    const where = layout.body(COLUMNS.criteria + index);
    const isPrice = index === 0;
    draft.style(where, isPrice ? "input" : "inputCentred", isPrice ? "money" : "whole");
    draft.validate({
      area: where,
      rule: isPrice
        ? { kind: "decimal", minimum: 0 }
        : { kind: "whole", minimum: LOWEST_RATING, maximum: HIGHEST_RATING },
      prompt: { title, message: isPrice ? meaning : `${meaning} ${anchors}` },
      refusal: isPrice ? priceRefusal : ratingRefusal,
    });
  });
}

/** @param given rows that fill the table from the top; the others stay empty */
export function writeProviders(
  draft: SheetDraft,
  layout: ScorecardLayout,
  given: readonly (readonly CellContent[])[],
): void {
  const { heading, provider, source, units, criteria } = PROVIDERS_BLOCK;
  draft.heading(layout.heading, 0, TABLE_COLUMNS, heading);
  draft.write(
    layout.line("units"),
    0,
    [[units.provider, units.source, ...criteria.map(([, unit]) => unit)]],
    "tableUnit",
  );
  draft.write(layout.line("header"), 0, [[provider, source, ...criteria.map(([name]) => name)]], "tableHeader");
  draft.write(layout.line("first"), 0, tableRows(layout.rows, given), "input");
  draft.style(layout.body(COLUMNS.source), "inputCentred");
  warnOfExamples(draft, layout.body(COLUMNS.source));
  writeRatingRules(draft, layout);
  draft.table({
    name: layout.table,
    area: layout.tableArea,
    style: "TableStyleLight1",
    bandedRows: false,
    filterButtons: false,
  });
}
