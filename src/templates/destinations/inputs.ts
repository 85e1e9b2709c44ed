/** What an analyst fills in: settings, criteria, the table of destinations. */
import { DESTINATION_CRITERIA, DESTINATION_SETTINGS, DESTINATION_TABLE } from "../../words/destination-comparison";
import { EXAMPLE_TAG, INPUTS } from "../../words/model-blocks";
import { DIRECTIONS, OPTION_SETTINGS } from "../../words/option-blocks";
import { address, area } from "../area";
import { inputSources, type InputLine, writeInputLines } from "../blocks/input-lines";
import {
  choiceLine,
  directionFormula,
  METHOD_LINES,
  validateDirections,
  validateWeights,
  writeBestScore,
} from "../blocks/options";
import type { SheetDraft } from "../draft";
import type { NumberFormat } from "../palette";
import type { CellContent, ValidationRule } from "../vocabulary";
import { CRITERION_KEYS, type CriterionKey, DESTINATION_CRITERION } from "./criteria";
import { DESTINATION_FIGURES, type DestinationFigures, EXAMPLE_WAGES } from "./figures";
import {
  BEST_SCORE,
  COLUMNS,
  criteriaCells,
  CRITERIA_COLUMNS,
  CRITERIA_TOTALS,
  criterionCell,
  type DestinationLayout,
  ROWS,
  settingCell,
  SETTING_LINES,
  type SettingLine,
  SETTINGS_HEADER,
  TABLE_COLUMNS,
} from "./layout";

const WORDS = DESTINATION_SETTINGS;

function hourLine(name: string, value: number, note: string): InputLine {
  const rule: ValidationRule = { kind: "decimal", minimum: 0, maximum: 24 };
  const expected = { rule, refusal: WORDS.hourRefusal };
  return { name, value, unit: WORDS.hourUnit, source: INPUTS.ours, note, numberFormat: "general", expected };
}

function settingLines(tag: string, insertedOn: Date | undefined): Readonly<Record<SettingLine, InputLine>> {
  const [method, normalization] = METHOD_LINES as [InputLine, InputLine];
  const { mean, leaveOut } = WORDS.missingChoices;
  return {
    homeZone: {
      name: WORDS.homeZone,
      value: WORDS.homeZoneSample,
      unit: WORDS.homeZoneUnit,
      source: tag,
      note: WORDS.homeZoneNote,
    },
    start: hourLine(WORDS.start, 9, WORDS.startNote),
    end: hourLine(WORDS.end, 17, WORDS.endNote),
    date: {
      name: WORDS.date,
      value: null,
      unit: WORDS.dateUnit,
      source: INPUTS.yours,
      note: WORDS.dateNote,
      numberFormat: "date",
      expected: { rule: { kind: "decimal", minimum: 0 }, refusal: WORDS.dateRefusal },
    },
    method,
    normalization,
    missing: choiceLine(WORDS.missing, [mean, leaveOut], mean, WORDS.missingNote),
    currency: {
      name: OPTION_SETTINGS.currency,
      value: "EUR",
      unit: OPTION_SETTINGS.currencyUnit,
      source: tag,
      note: WORDS.currencyNote,
    },
    baseYear: {
      name: OPTION_SETTINGS.baseYear,
      value: insertedOn?.getFullYear() ?? null,
      unit: OPTION_SETTINGS.baseYearUnit,
      source: tag,
      note: WORDS.baseYearNote,
      numberFormat: "year",
      expected: { rule: YEAR, refusal: OPTION_SETTINGS.yearRefusal },
    },
  };
}

const YEAR: ValidationRule = { kind: "whole", minimum: 1900, maximum: 2100 };

/** Tag of what is a sample while the samples are there. */
const tagOf = (examples: boolean): string => (examples ? EXAMPLE_TAG : INPUTS.yours);

export function writeSettings(draft: SheetDraft, examples: boolean, insertedOn: Date | undefined): void {
  draft.heading(ROWS.settings, 0, TABLE_COLUMNS, WORDS.heading);
  const lines = settingLines(tagOf(examples), insertedOn);
  writeInputLines(
    draft,
    SETTINGS_HEADER,
    SETTING_LINES.map((line) => lines[line]),
  );
  writeBestScore(draft, BEST_SCORE.row, settingCell("method"));
  const sources = inputSources(SETTINGS_HEADER, SETTING_LINES.length);
  draft.condition({ kind: "equals", area: sources, text: EXAMPLE_TAG, tone: "warning" });
}

function writeCriterion(draft: SheetDraft, key: CriterionKey, index: number): void {
  const { isCost, weight } = DESTINATION_CRITERION[key];
  const [name, unit, note] = DESTINATION_CRITERIA.criteria[key];
  const { row } = criterionCell("name", index);
  const { direction, unit: unitColumn, share, sign, note: noteColumn } = CRITERIA_COLUMNS;
  const total = address(area(CRITERIA_TOTALS, CRITERIA_COLUMNS.weight), "both");
  const shareOf = `=IF(${total}>0,${address(criterionCell("weight", index))}/${total},0)`;
  draft.put(row, 0, name, "label");
  draft.put(row, direction, isCost ? DIRECTIONS.less : DIRECTIONS.more, "input");
  draft.put(row, unitColumn, unit, "unit");
  draft.put(row, CRITERIA_COLUMNS.weight, weight, "input", "factor");
  draft.put(row, share, { formula: shareOf }, "calculation", "percent");
  draft.put(row, sign, { formula: directionFormula(criterionCell("direction", index)) }, "calculation", "whole");
  draft.put(row, noteColumn, note, "note");
}

export function writeCriteria(draft: SheetDraft): void {
  const { heading, header, total } = DESTINATION_CRITERIA;
  draft.heading(ROWS.criteria, 0, TABLE_COLUMNS, heading);
  const names = [header.name, header.direction, header.unit, header.weight, header.share, header.sign, header.note];
  draft.write(ROWS.criteria + 1, 0, [names], "columnHeader");
  for (const [part, role] of [
    ["unit", "noteHeader"],
    ["weight", "numberHeader"],
    ["share", "numberHeader"],
    ["sign", "numberHeader"],
    ["note", "noteHeader"],
  ] as const) {
    draft.style(area(ROWS.criteria + 1, CRITERIA_COLUMNS[part]), role);
  }
  CRITERION_KEYS.forEach((key, index) => {
    writeCriterion(draft, key, index);
  });
  draft.put(CRITERIA_TOTALS, 0, total, "strong");
  for (const [part, numberFormat] of [
    ["weight", "factor"],
    ["share", "percent"],
  ] as const) {
    const sum = { formula: `=SUM(${address(criteriaCells(part))})` };
    draft.put(CRITERIA_TOTALS, CRITERIA_COLUMNS[part], sum, "total", numberFormat);
  }
  validateDirections(draft, criteriaCells("direction"));
  validateWeights(draft, criteriaCells("weight"));
}

const { yes, no, toConfirm, columns, prompts } = DESTINATION_TABLE;
const COLUMN_KEYS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

function englishStatus({ englishNote }: DestinationFigures): string {
  return englishNote === undefined ? toConfirm : `${toConfirm}: ${englishNote}`;
}

function tableRow(destination: DestinationFigures, wage: number | null): CellContent[] {
  const { country, timeZone, gdpPerCapita, priceLevel, inflation, governance, isEnglishOfficial } = destination;
  return [
    country,
    yes,
    timeZone,
    wage,
    EXAMPLE_TAG,
    gdpPerCapita,
    priceLevel,
    inflation && inflation.percent / 100,
    inflation && inflation.year,
    governance,
    isEnglishOfficial ? 1 : 0,
    englishStatus(destination),
  ];
}

/** The published figures as rows of the table, with sample wages. */
export const exampleRows = (): CellContent[][] =>
  DESTINATION_FIGURES.map((destination, index) => tableRow(destination, EXAMPLE_WAGES[index] ?? null));

const EMPTY_ROW: readonly CellContent[] = new Array<CellContent>(TABLE_COLUMNS).fill(null);

function tableRows(rows: number, given: readonly (readonly CellContent[])[]): (readonly CellContent[])[] {
  const filled = given.slice(0, rows);
  return [...filled, ...new Array<readonly CellContent[]>(rows - filled.length).fill(EMPTY_ROW)];
}

/** Columns of numbers: format, what may be typed, and the same in words. */
const NUMBERS = {
  wage: ["money", { kind: "decimal", minimum: 0 }, "a number not below 0"],
  gdp: ["count", { kind: "decimal", minimum: 0 }, "a number not below 0"],
  priceLevel: ["discount", { kind: "decimal", minimum: 0 }, "a number not below 0"],
  inflation: ["percent", { kind: "decimal", minimum: -1 }, "a share per year such as 4.5 %"],
  inflationYear: ["year", YEAR, "a year from 1900 to 2100"],
  governance: ["factor", { kind: "decimal", minimum: -5, maximum: 5 }, "a number from -5 to 5"],
  english: ["factor", { kind: "decimal", minimum: 0, maximum: 1 }, "a number from 0 to 1"],
} as const satisfies Partial<Record<keyof typeof COLUMNS, readonly [NumberFormat, ValidationRule, string]>>;

function writeColumnRules(draft: SheetDraft, layout: DestinationLayout): void {
  for (const key of Object.keys(NUMBERS) as (keyof typeof NUMBERS)[]) {
    const [numberFormat, rule, expected] = NUMBERS[key];
    const where = layout.body(COLUMNS[key]);
    const [title] = columns[key];
    draft.style(where, key === "inflationYear" || key === "english" ? "inputCentred" : "input", numberFormat);
    draft.validate({
      area: where,
      rule,
      prompt: { title, message: prompts[key] },
      refusal: DESTINATION_TABLE.refusal(title, expected),
    });
  }
  const compare = layout.body(COLUMNS.compare);
  draft.validate({
    area: compare,
    rule: { kind: "list", choices: [yes, no] },
    prompt: { title: columns.compare[0], message: prompts.compare },
    refusal: OPTION_SETTINGS.refusal,
  });
  for (const where of [compare, layout.body(COLUMNS.wageSource), layout.body(COLUMNS.englishSource)]) {
    draft.style(where, "inputCentred");
  }
}

function colourTags(draft: SheetDraft, layout: DestinationLayout): void {
  const english = layout.body(COLUMNS.englishSource);
  const first = address(area(english.row, english.column), "column");
  draft.condition({
    kind: "equals",
    area: layout.body(COLUMNS.wageSource),
    text: EXAMPLE_TAG,
    tone: "warning",
  });
  draft.condition({ kind: "formula", area: english, formula: `=COUNTIF(${first},"${toConfirm}*")>0`, tone: "warning" });
}

/** @param given rows that fill the table from the top; the others stay empty */
export function writeTable(
  draft: SheetDraft,
  layout: DestinationLayout,
  given: readonly (readonly CellContent[])[],
): void {
  draft.heading(layout.heading, 0, TABLE_COLUMNS, DESTINATION_TABLE.heading);
  DESTINATION_TABLE.sources.forEach((source, index) => {
    draft.put(layout.heading + 1 + index, 0, source, "note");
  });
  draft.write(layout.line("units"), 0, [COLUMN_KEYS.map((key) => columns[key][1])], "tableUnit");
  draft.write(layout.line("header"), 0, [COLUMN_KEYS.map((key) => columns[key][0])], "tableHeader");
  draft.write(layout.line("first"), 0, tableRows(layout.rows, given), "input");
  writeColumnRules(draft, layout);
  colourTags(draft, layout);
  draft.table({
    name: layout.table,
    area: layout.tableArea,
    style: "TableStyleLight1",
    bandedRows: false,
    filterButtons: false,
  });
}
