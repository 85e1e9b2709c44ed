/** The same scores, contributions and recommendation by Excel's own formulas, and the cells that the chart is drawn from. */
import { CRITERIA, MODELS, type Model } from "../../sourcing/criteria";
import { HIGHEST_RATING, LOWEST_RATING } from "../../sourcing/ratings";
import type { Recommendation } from "../../sourcing/recommend";
import { MODEL_SETTINGS, type ModelSettings } from "../../sourcing/settings";
import { NATIVE_COMPARISON, RESULT_PANEL } from "../../words/sourcing-comparison";
import { address, area, type Area } from "../area";
import { differenceFormula } from "../blocks/checks";
import type { NamedInputArea } from "../blocks/named-inputs";
import type { SheetDraft } from "../draft";
import type { NumberFormat } from "../palette";
import type { CellContent } from "../vocabulary";
import {
  cellOf,
  COLUMNS,
  compared,
  criteriaCells,
  native,
  NATIVE_COLUMNS,
  NATIVE_ROWS,
  nativeMeasure,
  RESULT,
  ROWS,
  spilled,
  totalRow,
} from "./layout";

const NEUTRAL_SCORE = "AVERAGE(0,100)";
const NEUTRAL_VALUE = "AVERAGE(0,1)";

export const score = (model: Model): Area => compared(model === "Outsource" ? RESULT.outsource : RESULT.offshore);

/** Value of the rating, weight that is rated, contribution, difference to the add-in's: one criterion by native formulas. */
function criterionLine(model: Model, index: number): CellContent[] {
  const rating = cellOf(criteriaCells(COLUMNS.rating), index);
  const [worst, best] = [cellOf(native("worst"), index), cellOf(native("best"), index)];
  const [value, rated] = [cellOf(native("value"), index), cellOf(native("rated"), index)];
  const share = cellOf(criteriaCells(COLUMNS.share), index);
  const coverage = address(nativeMeasure("coverage", model), "both");
  return [
    `=IF(COUNT(${rating})=0,"",(${rating}-${worst})/(${best}-${worst}))`,
    `=IF(COUNT(${rating})=0,0,${share})`,
    `=IF(COUNT(${value})=0,"",IF(${coverage}>0,100*${rated}*(${value}-${NEUTRAL_VALUE})/${coverage},0))`,
    differenceFormula(cellOf(spilled("points"), index), cellOf(native("contribution"), index)),
  ].map((formula) => ({ formula }));
}

/** Label and bar of one criterion; each model's bars are a series of their own, so each leaves the other's cells at 0. */
function chartLine(index: number): CellContent[] {
  const criterion = CRITERIA[index];
  if (criterion === undefined) return [];
  const points = cellOf(criteriaCells(COLUMNS.contribution), index);
  const bar = `=IF(COUNT(${points})=0,0,${points})`;
  const bars = MODELS.map((model): CellContent => (model === criterion.model ? { formula: bar } : 0));
  return [`${criterion.id} ${criterion.shortName}`, ...bars];
}

function writeCriteria(draft: SheetDraft): void {
  const { byCriterion, id, model, worst, best, value, rated, contribution, gap, chart } = NATIVE_COMPARISON;
  draft.heading(ROWS.ratings, COLUMNS.native, NATIVE_COLUMNS, byCriterion);
  const header = [id, model, worst, best, value, rated, contribution, gap, chart, ...MODELS];
  draft.write(ROWS.header, COLUMNS.native, [header], "columnHeader");
  const given = CRITERIA.map((criterion) => {
    const ends = [LOWEST_RATING, HIGHEST_RATING];
    return [criterion.id, criterion.model, ...(criterion.direction === 1 ? ends : ends.reverse())];
  });
  draft.write(ROWS.first, COLUMNS.native, given, "given");
  const lines = CRITERIA.map((criterion, index) => criterionLine(criterion.model, index));
  draft.write(ROWS.first, native("value").column, lines, "calculation");
  draft.write(
    ROWS.first,
    native("label").column,
    CRITERIA.map((_, index) => chartLine(index)),
    "calculation",
    "points",
  );
  const formats: [Area, NumberFormat][] = [
    [native("value"), "factor"],
    [native("rated"), "percent"],
    [native("contribution"), "points"],
    [native("gap"), "tiny"],
  ];
  for (const [cells, numberFormat] of formats) draft.style(cells, "calculation", numberFormat);
}

const MEASURES = {
  coverage: [NATIVE_COMPARISON.coverage, "percent"],
  score: [NATIVE_COMPARISON.score, "score"],
  fromContributions: [NATIVE_COMPARISON.fromContributions, "score"],
  scoreGap: [NATIVE_COMPARISON.scoreGap, "tiny"],
  contributionGap: [NATIVE_COMPARISON.contributionGap, "tiny"],
  isEnough: [NATIVE_COMPARISON.isEnough, "whole"],
  reaches: [NATIVE_COMPARISON.reaches, "whole"],
} as const satisfies Record<string, readonly [string, NumberFormat]>;

type Measure = keyof typeof MEASURES;

/** Settings and tolerance that the rule of the recommendation takes. */
export interface Limits {
  readonly settings: NamedInputArea;
  readonly tolerance: Area;
}

const settingCell = ({ settings: { values } }: Limits, key: keyof ModelSettings): string =>
  address(area(values.row + MODEL_SETTINGS.findIndex((setting) => setting.key === key), values.column), "both");

/** A score or coverage within the tolerance of its limit has reached it. */
function measureFormula(measure: Measure, model: Model, limits: Limits): string {
  const [rated, values] = [address(native("rated", model)), address(native("value", model))];
  const at = (line: Measure): string => address(nativeMeasure(line, model));
  const [own, addIn] = [at("score"), address(score(model))];
  const slack = address(limits.tolerance, "both");
  const contributions = address(area(totalRow(model), COLUMNS.contribution));
  const formulas: Record<Measure, string> = {
    coverage: `=SUM(${rated})`,
    score: `=IF(${at("coverage")}>0,100*SUMPRODUCT(${rated},${values})/${at("coverage")},"")`,
    fromContributions: `=IF(${at("coverage")}>0,${NEUTRAL_SCORE}+${contributions},"")`,
    scoreGap: differenceFormula(addIn, own),
    contributionGap: differenceFormula(addIn, at("fromContributions")),
    isEnough: `=IF(AND(COUNT(${own})=1,${at("coverage")}+${slack}>=${settingCell(limits, "minimumCoverage")}),1,0)`,
    reaches: `=IF(COUNT(${own})=0,0,IF(${own}+${slack}>=${settingCell(limits, "threshold")},1,0))`,
  };
  return formulas[measure];
}

/** The four rules in their order. */
function recommendationFormula(limits: Limits): string {
  const both = (line: Measure): string => address(area(NATIVE_ROWS[line], COLUMNS.native + 1, 1, MODELS.length));
  const [outsource, offshore] = MODELS.map((model) => address(nativeMeasure("score", model)));
  const band = `${settingCell(limits, "hybridBand")}+${address(limits.tolerance, "both")}`;
  const answer = (recommendation: Recommendation): string => `"${recommendation}"`;
  const higher = `IF(${outsource}>${offshore},${answer("Outsource")},${answer("Offshore")})`;
  const isHybrid = `AND(MIN(${both("reaches")})=1,ABS(${outsource}-${offshore})<=${band})`;
  const reached = `IF(MAX(${both("reaches")})=0,${answer("Keep in-house")},IF(${isHybrid},${answer("Hybrid")},${higher}))`;
  return `=IF(MIN(${both("isEnough")})=0,${answer("Not enough ratings")},${reached})`;
}

function writeMeasures(draft: SheetDraft, limits: Limits): void {
  const { heading, measure, recommendation } = NATIVE_COMPARISON;
  const { outsourcing, offshoring } = RESULT_PANEL;
  draft.heading(ROWS.top, COLUMNS.native, NATIVE_COLUMNS, heading);
  draft.write(NATIVE_ROWS.header, COLUMNS.native, [[measure, outsourcing, offshoring]], "columnHeader");
  for (const line of Object.keys(MEASURES) as Measure[]) {
    const [label, numberFormat] = MEASURES[line];
    draft.put(NATIVE_ROWS[line], COLUMNS.native, label, "label");
    const formulas = MODELS.map((model) => ({ formula: measureFormula(line, model, limits) }));
    draft.write(NATIVE_ROWS[line], COLUMNS.native + 1, [formulas], "calculation", numberFormat);
  }
  draft.put(NATIVE_ROWS.recommendation, COLUMNS.native, recommendation, "label");
  const rule = { formula: recommendationFormula(limits) };
  draft.put(NATIVE_ROWS.recommendation, COLUMNS.native + 1, rule, "calculation");
}

export function writeNativeBlock(draft: SheetDraft, limits: Limits): void {
  writeMeasures(draft, limits);
  writeCriteria(draft);
}
