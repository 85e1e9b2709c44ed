/** The blocks an analyst fills in: settings, assumptions, weights, the table of functions. */
import { ASSUMPTIONS } from "../../finance/assumptions";
import { CRITERIA, MODELS } from "../../sourcing/criteria";
import { HIGHEST_RATING, LOWEST_RATING } from "../../sourcing/ratings";
import { EXAMPLE_TAG, INPUTS, RATING_INPUT, WEIGHT_INPUT } from "../../words/model-blocks";
import {
  ASSUMPTIONS_BLOCK,
  FUNCTIONS_BLOCK,
  NAME_COMMENTS,
  PUBLISHED_BLOCK,
  WEIGHTS_BLOCK,
} from "../../words/portfolio";
import { address, area } from "../area";
import { writeNamedInputs, type NamedInput, type NamedInputArea } from "../blocks/named-inputs";
import type { SheetDraft } from "../draft";
import type { NumberFormat } from "../palette";
import type { CellContent } from "../vocabulary";
import { EXAMPLE_ASSUMPTIONS, EXAMPLE_FUNCTIONS, EXAMPLE_MIGRATED } from "./examples";
import { COLUMNS, criterionColumn, PortfolioLayout, TABLE_COLUMNS } from "./layout";

/** Columns that the headings of the left-hand blocks cover. */
export const LEFT_COLUMNS = 14;

const isShare = (unit: string): boolean => unit.startsWith("share");

type Assumption = (typeof ASSUMPTIONS)[number];

const formatOf = ({ unit, key }: Assumption): NumberFormat => {
  if (isShare(unit)) return "percent";
  return key === "travel" ? "money" : "whole";
};

function assumptionInput(assumption: Assumption, name: string, value: number, examples: boolean): NamedInput {
  const published = ASSUMPTIONS_BLOCK.published[assumption.key];
  return {
    name,
    value,
    bounds: assumption,
    unit: assumption.unit,
    source: examples ? EXAMPLE_TAG : INPUTS.ours,
    note: published === undefined ? `${assumption.meaning}.` : `${assumption.meaning}. ${published}`,
    numberFormat: formatOf(assumption),
  };
}

/** The assumptions of the offshore case; a numbered one gets a line a year. */
function assumptionInputs(examples: boolean): NamedInput[] {
  return ASSUMPTIONS.filter(({ key }) => key !== "contractIndexation").flatMap((assumption) => {
    const { key, name, default: standard, numbered } = assumption;
    if (numbered !== true) {
      const value = examples ? (EXAMPLE_ASSUMPTIONS[key] ?? standard) : standard;
      return [assumptionInput(assumption, name, value, examples)];
    }
    return EXAMPLE_MIGRATED.map((share, index) =>
      assumptionInput(assumption, `${name} ${index + 1}`, examples ? share : standard, examples),
    );
  });
}

export function writeAssumptions(
  draft: SheetDraft,
  row: number,
  layout: PortfolioLayout,
  examples: boolean,
): NamedInputArea {
  draft.heading(row, 0, LEFT_COLUMNS, ASSUMPTIONS_BLOCK.heading);
  const written = writeNamedInputs(draft, row + 1, 0, assumptionInputs(examples));
  draft.name(layout.name("Assumptions"), written.table, NAME_COMMENTS.assumptions);
  draft.condition({ kind: "equals", area: written.sources, text: EXAMPLE_TAG, tone: "warning" });
  return written;
}

/** Published figures beside the map, right above the columns that they help to fill. */
export function writePublishedFigures(draft: SheetDraft, row: number, column: number): void {
  draft.heading(row, column, TABLE_COLUMNS - column, PUBLISHED_BLOCK.heading);
  PUBLISHED_BLOCK.lines.forEach(([item, figure, source], index) => {
    const at = row + 1 + index;
    draft.put(at, column, item, "label");
    draft.put(at, column + 2, figure, "note");
    draft.put(at, column + 5, source, "note");
  });
}

function writeWeightTotals(draft: SheetDraft): void {
  for (const model of MODELS) {
    const { row, column } = PortfolioLayout.weightTotal(model);
    draft.put(PortfolioLayout.weights("criterion").row, column, WEIGHTS_BLOCK.total(model), "tableUnit");
    const weights = address(PortfolioLayout.weights("weight", model));
    draft.put(row, column, { formula: `=SUM(${weights})` }, "calculationCentred", "factor");
    const normalised = address(PortfolioLayout.weights("normalised", model));
    const below = PortfolioLayout.weights("normalised").row;
    draft.put(below, column, { formula: `=SUM(${normalised})` }, "calculationCentred", "percent");
  }
}

/** What the ends of the scale are worth: the native score needs no other number. */
function writeRatingEnds(draft: SheetDraft): void {
  const worst = CRITERIA.map(({ direction }) => (direction === 1 ? LOWEST_RATING : HIGHEST_RATING));
  const best = CRITERIA.map(({ direction }) => (direction === 1 ? HIGHEST_RATING : LOWEST_RATING));
  draft.write(PortfolioLayout.weights("worst").row, COLUMNS.ratings, [worst], "given");
  draft.write(PortfolioLayout.weights("best").row, COLUMNS.ratings, [best], "given");
}

function writeWeightInputs(draft: SheetDraft, layout: PortfolioLayout): void {
  const weights = PortfolioLayout.weights("weight");
  draft.write(weights.row, weights.column, [CRITERIA.map(() => 1)], "inputCentred", "factor");
  const shares = CRITERIA.map(({ model }, index): CellContent => {
    const total = address(PortfolioLayout.weightTotal(model), "both");
    const weight = address(area(weights.row, criterionColumn(index)));
    return { formula: `=IF(${total}>0,${weight}/${total},0)` };
  });
  draft.write(PortfolioLayout.weights("normalised").row, weights.column, [shares], "calculationCentred", "percent");
  draft.validate({
    area: weights,
    rule: { kind: "decimal", minimum: 0 },
    prompt: { title: WEIGHT_INPUT.title, message: WEIGHT_INPUT.message },
    refusal: WEIGHT_INPUT.refusal,
  });
  draft.condition({
    kind: "formula",
    area: weights,
    formula: `=${address(area(weights.row, weights.column))}=""`,
    tone: "warning",
  });
  draft.name(layout.name("Weights"), weights, NAME_COMMENTS.weights);
}

export function writeWeights(draft: SheetDraft, layout: PortfolioLayout): void {
  const block = WEIGHTS_BLOCK;
  draft.heading(PortfolioLayout.weightsHeading, 0, TABLE_COLUMNS, block.heading);
  const labels = { criterion: block.criterion, side: block.side, worst: block.worst, best: block.best } as const;
  for (const line of ["criterion", "side", "worst", "best"] as const) {
    draft.put(PortfolioLayout.weights(line).row, 0, labels[line], "label");
  }
  draft.put(PortfolioLayout.weights("worst").row, 1, block.points, "unit");
  draft.put(PortfolioLayout.weights("best").row, 1, block.points, "unit");
  draft.put(PortfolioLayout.weights("weight").row, 0, block.weight, "strong");
  draft.put(PortfolioLayout.weights("weight").row, 1, block.rawUnit, "unit");
  draft.put(PortfolioLayout.weights("normalised").row, 0, block.normalised, "label");
  draft.put(PortfolioLayout.weights("normalised").row, 1, block.shareUnit, "unit");
  draft.write(PortfolioLayout.weights("criterion").row, COLUMNS.ratings, [CRITERIA.map(({ id }) => id)], "given");
  const sides = CRITERIA.map(({ model, direction }) => (direction === 1 ? block.for(model) : block.against(model)));
  draft.write(PortfolioLayout.weights("side").row, COLUMNS.ratings, [sides], "tableUnit");
  writeRatingEnds(draft);
  writeWeightInputs(draft, layout);
  writeWeightTotals(draft);
}

const HEADER: readonly string[] = [
  FUNCTIONS_BLOCK.function,
  FUNCTIONS_BLOCK.source,
  ...CRITERIA.map(({ shortName }) => shortName),
  FUNCTIONS_BLOCK.fte,
  FUNCTIONS_BLOCK.onshore,
  FUNCTIONS_BLOCK.offshore,
  FUNCTIONS_BLOCK.productivity,
  FUNCTIONS_BLOCK.transition,
];

const { units } = FUNCTIONS_BLOCK;
const UNITS: readonly string[] = [
  units.function,
  units.source,
  ...CRITERIA.map(() => units.rating),
  units.fte,
  units.onshore,
  units.offshore,
  units.productivity,
  units.transition,
];

const EMPTY_ROW: readonly CellContent[] = new Array<CellContent>(TABLE_COLUMNS).fill(null);

/** The sample functions as rows of the table. */
export const exampleRows = (): CellContent[][] =>
  EXAMPLE_FUNCTIONS.map((example) => [
    example.name,
    EXAMPLE_TAG,
    ...example.ratings,
    example.fte,
    example.onshore,
    example.offshore,
    example.productivity,
    example.transition,
  ]);

function tableRows(rows: number, given: readonly (readonly CellContent[])[]): (readonly CellContent[])[] {
  const filled = given.slice(0, rows);
  return [...filled, ...new Array<readonly CellContent[]>(rows - filled.length).fill(EMPTY_ROW)];
}

function validateRatings(draft: SheetDraft, layout: PortfolioLayout): void {
  CRITERIA.forEach(({ id, model, direction, question }, index) => {
    const side = direction === 1 ? WEIGHTS_BLOCK.for(model) : WEIGHTS_BLOCK.against(model);
    draft.validate({
      area: layout.body(criterionColumn(index)),
      rule: { kind: "whole", minimum: LOWEST_RATING, maximum: HIGHEST_RATING },
      prompt: { title: `${id} ${side}`, message: `${question} ${RATING_INPUT.anchors}` },
      refusal: RATING_INPUT.refusal,
    });
  });
}

const AMOUNTS = [
  ["fte", "count"],
  ["onshore", "money"],
  ["offshore", "money"],
  ["productivity", "factor"],
  ["transition", "money"],
] as const satisfies readonly (readonly [keyof typeof FUNCTIONS_BLOCK.prompts, NumberFormat])[];

function writeAmountRules(draft: SheetDraft, layout: PortfolioLayout): void {
  for (const [key, numberFormat] of AMOUNTS) {
    const column = layout.body(COLUMNS[key]);
    const positive = key === "productivity";
    draft.style(column, "input", numberFormat);
    draft.validate({
      area: column,
      rule: { kind: "decimal", minimum: 0, ...(positive && { exclusiveMinimum: true }) },
      prompt: { title: FUNCTIONS_BLOCK[key], message: FUNCTIONS_BLOCK.prompts[key] },
      refusal: positive ? FUNCTIONS_BLOCK.productivityRefusal : FUNCTIONS_BLOCK.amountRefusal(FUNCTIONS_BLOCK[key]),
    });
  }
}

function writeTotals(draft: SheetDraft, layout: PortfolioLayout): void {
  draft.put(PortfolioLayout.totals, 0, FUNCTIONS_BLOCK.total, "strong");
  for (const key of ["fte", "transition"] as const) {
    const sum = { formula: `=SUM(${layout.column(FUNCTIONS_BLOCK[key])})` };
    draft.put(PortfolioLayout.totals, COLUMNS[key], sum, "total", key === "fte" ? "count" : "money");
  }
}

function styleTable(draft: SheetDraft, layout: PortfolioLayout): void {
  const sources = layout.body(COLUMNS.source);
  draft.style(layout.body(COLUMNS.function), "input");
  draft.style(sources, "inputCentred");
  draft.style(layout.body(COLUMNS.ratings, CRITERIA.length), "inputCentred", "whole");
  draft.condition({ kind: "equals", area: sources, text: EXAMPLE_TAG, tone: "warning" });
}

/** @param given the first rows of the table; further ones stay empty */
export function writeFunctionTable(
  draft: SheetDraft,
  layout: PortfolioLayout,
  given: readonly (readonly CellContent[])[],
): void {
  draft.heading(PortfolioLayout.functionsHeading, 0, TABLE_COLUMNS, FUNCTIONS_BLOCK.heading);
  writeTotals(draft, layout);
  draft.write(PortfolioLayout.units, 0, [UNITS], "tableUnit");
  const header = draft.write(PortfolioLayout.header, 0, [HEADER], "tableHeader");
  draft.write(PortfolioLayout.first, 0, tableRows(layout.rows, given), "input");
  styleTable(draft, layout);
  writeAmountRules(draft, layout);
  validateRatings(draft, layout);
  draft.table({
    name: layout.table,
    area: layout.tableArea,
    style: "TableStyleLight1",
    bandedRows: false,
    filterButtons: false,
  });
  const criteria = area(header.row, COLUMNS.ratings, 1, CRITERIA.length);
  draft.name(layout.name("Criteria"), criteria, NAME_COMMENTS.criteria);
}
