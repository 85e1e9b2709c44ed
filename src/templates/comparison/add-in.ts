/** The one place of the sheet where the add-in's functions stand; freezing these cells keeps everything else alive. */
import { CRITERIA } from "../../sourcing/criteria";
import { COMPARISON_HEADER } from "../../words/comparison";
import { NAMESPACE } from "../../words/namespace";
import { ADD_IN_BLOCK, COMPARISON_NAMES } from "../../words/sourcing-comparison";
import { address, area } from "../area";
import type { SheetDraft } from "../draft";
import type { CellContent, TemplateNames } from "../vocabulary";
import { ADD_IN, ADD_IN_COLUMNS, COLUMNS, compared, criteriaCells, native, RESULT, ROWS, spilled } from "./layout";

/** The defined names of the sheet, from the prefix that is free in the workbook. */
export const namesOf = ({ table }: TemplateNames) =>
  ({
    ratings: `${table}_Ratings`,
    criteria: `${table}_Criteria`,
    weights: `${table}_Weights`,
    settings: `${table}_Settings`,
  }) as const;

type Names = ReturnType<typeof namesOf>;

/** Ratings in a column are easier to fill in; the functions take a row, so the ratings are turned into one. */
function writeRatingRow(draft: SheetDraft, names: Names): void {
  const { note, criteria, ratings } = ADD_IN;
  const from = address(criteriaCells(COLUMNS.rating), "both");
  const ids = address(native("id"), "both");
  draft.put(note.row, note.column, ADD_IN_BLOCK.ratings, "note");
  draft.write(criteria.row, criteria.column, [CRITERIA.map(({ id }) => id)], "given");
  const row = CRITERIA.map((_, index): CellContent => {
    const id = address(area(criteria.row, criteria.column + index), "row");
    return { formula: `=INDEX(${from},MATCH(${id},${ids},0))` };
  });
  draft.write(ratings.row, ratings.column, [row], "calculationCentred", "whole");
  draft.name(names.criteria, criteria, COMPARISON_NAMES.criteria);
  draft.name(names.ratings, ratings, COMPARISON_NAMES.ratings);
}

function writeHeaders(draft: SheetDraft): void {
  const { criterion, model, rating, points, flip, flipsTo } = ADD_IN_BLOCK;
  const header = [criterion, model, rating, points, criterion, flip, flipsTo];
  draft.heading(ROWS.ratings, COLUMNS.addIn, ADD_IN_COLUMNS, ADD_IN_BLOCK.byCriterion);
  draft.write(ROWS.header, COLUMNS.addIn, [header], "columnHeader");
  draft.write(ADD_IN.comparisonHeader.row, COLUMNS.addIn, [[...COMPARISON_HEADER]], "columnHeader");
}

export function writeAddInBlock(draft: SheetDraft, names: Names): void {
  const rated = [names.ratings, names.weights, names.criteria].join(",");
  const shore = (name: string, args: string): CellContent => ({ formula: `=${NAMESPACE}.${name}(${args})` });
  const judged = [rated, names.settings].join(",");
  const { stabilityLabel, stability, comparison } = ADD_IN;
  draft.heading(ROWS.top, COLUMNS.addIn, ADD_IN_COLUMNS, ADD_IN_BLOCK.heading);
  writeRatingRow(draft, names);
  writeHeaders(draft);
  draft.style(comparison, "result", "score");
  draft.style(compared(RESULT.coverage), "result", "percent");
  draft.put(comparison.row, comparison.column, shore("SOURCING_COMPARE", judged), "result", "score");
  draft.put(stabilityLabel.row, stabilityLabel.column, ADD_IN_BLOCK.stability, "label");
  draft.put(stability.row, stability.column, shore("SOURCING_STABILITY", judged), "result", "percent");
  draft.style(area(ROWS.first, COLUMNS.addIn, CRITERIA.length, 7), "result");
  draft.put(ROWS.first, COLUMNS.addIn, shore("SOURCING_CONTRIBUTIONS", rated), "result");
  draft.put(ROWS.first, spilled("flipCriterion").column, shore("SOURCING_FLIP", judged), "result");
  draft.style(spilled("points"), "result", "points");
  draft.style(spilled("flip"), "result", "multiple");
}
