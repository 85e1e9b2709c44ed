/** What an analyst fills in: the function's name, ratings and weights. */
import { CRITERIA, type Criterion, MODELS } from "../../sourcing/criteria";
import { HIGHEST_RATING, LOWEST_RATING } from "../../sourcing/ratings";
import { EXAMPLE_TAG, RATING_INPUT, WEIGHT_INPUT } from "../../words/model-blocks";
import { MODEL_NOUN } from "../../words/reason";
import { COMPARISON_NAMES, CRITERIA_BLOCK, SUBJECT_BLOCK } from "../../words/sourcing-comparison";
import { address, area, type Area } from "../area";
import type { SheetDraft } from "../draft";
import type { CellContent } from "../vocabulary";
import { cellOf, COLUMNS, criteriaCells, LEFT_COLUMNS, ROWS, spilled, totalRow } from "./layout";

/** Sample ratings in the order of CRITERIA: a customer service that would have to be scaled. Made up, none was measured. */
const SAMPLE_RATINGS: readonly number[] = [2, 4, 5, 4, 3, 4, 3, 3, 4, 3, 5, 4, 2, 3, 2, 1];

/** @returns the cell with the tag */
export function writeSubject(draft: SheetDraft, examples: boolean): Area {
  const { heading, label, sample, note } = SUBJECT_BLOCK;
  const row = ROWS.subject + 1;
  draft.heading(ROWS.subject, 0, LEFT_COLUMNS, heading);
  draft.put(row, COLUMNS.criterion, label, "strong");
  draft.put(row, COLUMNS.rating, examples ? sample : null, "inputCentred");
  const tag = draft.put(row, COLUMNS.source, examples ? EXAMPLE_TAG : null, "inputCentred");
  draft.put(row, COLUMNS.question, note, "note");
  return tag;
}

const sideOf = ({ model, direction }: Criterion): string =>
  (direction === 1 ? CRITERIA_BLOCK.for : CRITERIA_BLOCK.against)(MODEL_NOUN[model]);

const column = (contents: readonly CellContent[]): CellContent[][] => contents.map((content) => [content]);

function writeHeader(draft: SheetDraft): void {
  const { units, criterion, rating, weight, share, source, question, side, contribution, flip, flipsTo } =
    CRITERIA_BLOCK;
  const header = [criterion, rating, weight, share, source, question, side, contribution, flip, flipsTo];
  const below = [
    units.criterion,
    units.rating,
    units.weight,
    units.share,
    units.source,
    units.question,
    units.side,
    units.contribution,
    units.flip,
    units.flipsTo,
  ];
  draft.heading(ROWS.ratings, 0, LEFT_COLUMNS, CRITERIA_BLOCK.heading);
  draft.write(ROWS.header, 0, [header], "tableHeader");
  draft.write(ROWS.units, 0, [below], "tableUnit");
}

function writeRatings(draft: SheetDraft, examples: boolean): void {
  const ratings = criteriaCells(COLUMNS.rating);
  const samples = CRITERIA.map((_, index) => (examples ? (SAMPLE_RATINGS[index] ?? null) : null));
  draft.write(ratings.row, ratings.column, column(samples), "inputCentred", "whole");
  CRITERIA.forEach((criterion, index) => {
    draft.validate({
      area: area(ratings.row + index, ratings.column),
      rule: { kind: "whole", minimum: LOWEST_RATING, maximum: HIGHEST_RATING },
      prompt: {
        title: `${criterion.id} ${sideOf(criterion)}`,
        message: `${criterion.question} ${RATING_INPUT.anchors}`,
      },
      refusal: RATING_INPUT.refusal,
    });
  });
  const sources = criteriaCells(COLUMNS.source);
  draft.write(sources.row, sources.column, column(CRITERIA.map(() => (examples ? EXAMPLE_TAG : null))), "inputCentred");
}

function writeWeights(draft: SheetDraft, name: string): void {
  const weights = criteriaCells(COLUMNS.weight);
  draft.write(weights.row, weights.column, column(CRITERIA.map(() => 1)), "inputCentred", "factor");
  draft.validate({
    area: weights,
    rule: { kind: "decimal", minimum: 0 },
    prompt: { title: WEIGHT_INPUT.title, message: WEIGHT_INPUT.message },
    refusal: WEIGHT_INPUT.refusal,
  });
  draft.condition({ kind: "formula", area: weights, formula: `=${cellOf(weights, 0)}=""`, tone: "warning" });
  draft.name(name, weights, COMPARISON_NAMES.weights);
  const shares = CRITERIA.map(({ model }, index) => {
    const total = address(area(totalRow(model), COLUMNS.weight), "both");
    return { formula: `=IF(${total}>0,${cellOf(weights, index)}/${total},0)` };
  });
  draft.write(ROWS.first, COLUMNS.share, column(shares), "calculationCentred", "percent");
}

/** What the add-in found for each criterion, beside its rating; empty while the add-in's cells are. */
function writeFindings(draft: SheetDraft): void {
  const [points, flip, flipsTo] = [spilled("points"), spilled("flip"), spilled("flipsTo")];
  const lines = CRITERIA.map((_, index) => {
    const [contribution, multiple, becomes] = [points, flip, flipsTo].map((cells) => cellOf(cells, index));
    return [
      { formula: `=IF(COUNT(${contribution})=0,"",${contribution})` },
      { formula: `=IF(COUNT(${multiple})=0,"${CRITERIA_BLOCK.none}",${multiple})` },
      { formula: `=IF(COUNT(${multiple})=0,"",${becomes})` },
    ];
  });
  draft.write(ROWS.first, COLUMNS.contribution, lines, "calculationCentred");
  draft.style(criteriaCells(COLUMNS.contribution), "calculationCentred", "points");
  draft.style(criteriaCells(COLUMNS.flip), "calculationCentred", "multiple");
}

function writeTotals(draft: SheetDraft): void {
  for (const model of MODELS) {
    const row = totalRow(model);
    const sum = (of: number): CellContent => ({ formula: `=SUM(${address(criteriaCells(of, model))})` });
    draft.style(area(row, 0, 1, LEFT_COLUMNS), "total");
    draft.put(row, COLUMNS.criterion, CRITERIA_BLOCK.total(MODEL_NOUN[model]), "total");
    draft.put(row, COLUMNS.weight, sum(COLUMNS.weight), "totalCentred", "factor");
    draft.put(row, COLUMNS.share, sum(COLUMNS.share), "totalCentred", "percent");
    draft.put(row, COLUMNS.contribution, sum(COLUMNS.contribution), "totalCentred", "points");
  }
}

/** @param weightsName the name that formulas call the weights by */
export function writeCriteria(draft: SheetDraft, weightsName: string, examples: boolean): void {
  writeHeader(draft);
  draft.write(ROWS.first, COLUMNS.criterion, column(CRITERIA.map(({ shortName }) => shortName)), "textStrong");
  draft.write(ROWS.first, COLUMNS.question, column(CRITERIA.map(({ question }) => question)), "text");
  draft.write(ROWS.first, COLUMNS.side, column(CRITERIA.map(sideOf)), "text");
  writeRatings(draft, examples);
  writeWeights(draft, weightsName);
  writeFindings(draft);
  writeTotals(draft);
  draft.condition({ kind: "equals", area: criteriaCells(COLUMNS.source), text: EXAMPLE_TAG, tone: "warning" });
}
