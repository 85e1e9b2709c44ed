/** What is computed beside the table of providers: the add-in's scores, the same natively, and with weights raised. */
import { NAMESPACE } from "../../words/namespace";
import {
  PROVIDERS_BLOCK,
  SCORECARD_NATIVE,
  SCORECARD_RESULTS,
  SENSITIVITY_BLOCK,
} from "../../words/provider-scorecard";
import { address, area, type Area } from "../area";
import { differenceFormula } from "../blocks/checks";
import { directionFormula, misrankedFormula, type ScoredOptions } from "../blocks/options";
import type { RankedList } from "../blocks/ranking";
import type { SheetDraft } from "../draft";
import { type NumberFormat, SCORE_SCALE } from "../palette";
import type { CellContent } from "../vocabulary";
import {
  BEST_SCORE,
  COLUMNS,
  CRITERIA,
  RESULT_COLUMNS,
  type ScorecardLayout,
  settingCell,
  TOP_COLUMNS,
  weightCell,
} from "./layout";

const WORDS = SCORECARD_NATIVE;
const PLACES = Array.from({ length: CRITERIA }, (_, index) => index);
const fixed = (where: Area): string => address(where, "both");
const cell = (row: number, column: number): string => address(area(row, column), "column");

/** Weight, direction, worst and best rating of each criterion, above the table. */
export function writeCriteriaLines(draft: SheetDraft, layout: ScorecardLayout): void {
  const { lines } = PROVIDERS_BLOCK;
  for (const line of ["weight", "sign", "worst", "best"] as const)
    draft.put(layout.line(line), 0, lines[line], "label");
  // Only providers that can be scored count: their weighted sum is a number, and no MinMax value is negative.
  const scored = `${fixed(layout.body(COLUMNS.check))},">=0"`;
  for (const index of PLACES) {
    const column = COLUMNS.criteria + index;
    const ratings = fixed(layout.body(column));
    const isCost = `${address(area(layout.line("sign"), column))}<0`;
    const [least, most] = [`MINIFS(${ratings},${scored})`, `MAXIFS(${ratings},${scored})`];
    const numberFormat: NumberFormat = index === 0 ? "money" : "whole";
    const contents: ["weight" | "sign" | "worst" | "best", string, NumberFormat][] = [
      ["weight", `=${address(weightCell("inUse", index))}`, "percent"],
      ["sign", directionFormula(weightCell("direction", index)), "whole"],
      ["worst", `=IF(${isCost},${most},${least})`, numberFormat],
      ["best", `=IF(${isCost},${least},${most})`, numberFormat],
    ];
    for (const [line, formula, format] of contents) {
      draft.put(layout.line(line), column, { formula }, "calculationCentred", format);
    }
  }
}

type Labelled = readonly [header: CellContent, unit: string];

/** Units and headers of a block beside the table. */
function writeHeaders(draft: SheetDraft, layout: ScorecardLayout, column: number, headers: readonly Labelled[]): void {
  draft.write(layout.line("units"), column, [headers.map(([, unit]) => unit)], "tableUnit");
  draft.write(layout.line("header"), column, [headers.map(([header]) => header)], "tableHeader");
}

export function writeResults(draft: SheetDraft, layout: ScorecardLayout): void {
  const { heading, score, rank, check } = SCORECARD_RESULTS;
  draft.heading(layout.heading, COLUMNS.score, RESULT_COLUMNS, heading);
  writeHeaders(draft, layout, COLUMNS.score, [score, rank, check]);
  const problem = [layout.ratings, fixed(layout.criteriaLine("weight")), fixed(layout.criteriaLine("sign"))].join(",");
  const chosen = `${fixed(settingCell("method"))},${fixed(settingCell("normalization"))}`;
  const calls: ["score" | "rank" | "check", string, string, NumberFormat][] = [
    ["score", "OPTION_SCORE", chosen, "discount"],
    ["rank", "OPTION_RANK", chosen, "whole"],
    ["check", "OPTION_SCORE", '"WeightedSum","MinMax"', "discount"],
  ];
  for (const [part, name, method, numberFormat] of calls) {
    draft.style(layout.body(COLUMNS[part]), "result", numberFormat);
    const formula = `=${NAMESPACE}.${name}(${problem},${method})`;
    draft.put(layout.line("first"), COLUMNS[part], { formula }, "result", numberFormat);
  }
}

/** MinMax value of a rating; "" when the provider is not rated on every criterion. */
function valueFormula(layout: ScorecardLayout, row: number, index: number): string {
  const column = COLUMNS.criteria + index;
  const [worst, best] = (["worst", "best"] as const).map((line) => fixed(area(layout.line(line), column)));
  const isComplete = `COUNT(${address(area(row, COLUMNS.criteria, 1, CRITERIA), "column")})=COUNT(${fixed(layout.criteriaLine("sign"))})`;
  return `=IF(${isComplete},IF(${best}=${worst},0,(${cell(row, column)}-${worst})/(${best}-${worst})),"")`;
}

function nativeLine(layout: ScorecardLayout, row: number, options: ScoredOptions): CellContent[] {
  const values = address(area(row, COLUMNS.values, 1, CRITERIA), "column");
  return [
    ...PLACES.map((index) => valueFormula(layout, row, index)),
    `=IF(COUNT(${values})=0,"",SUMPRODUCT(${fixed(layout.criteriaLine("weight"))},${values}))`,
    differenceFormula(cell(row, COLUMNS.check), cell(row, COLUMNS.sum)),
    misrankedFormula(cell(row, COLUMNS.score), cell(row, COLUMNS.rank), options),
  ].map((formula) => ({ formula }));
}

const criterionHeaders = (layout: ScorecardLayout, unit: string): Labelled[] =>
  PLACES.map((index) => [{ formula: layout.criterion(index) }, unit]);

/** Rows of the providers that native formulas check. */
function nativeRows(layout: ScorecardLayout): number[] {
  const { row, rows } = layout.nativeBody(COLUMNS.number);
  return Array.from({ length: rows }, (_, index) => row + index);
}

export function writeNative(draft: SheetDraft, layout: ScorecardLayout): void {
  const { heading, number, valueUnit, sum, gap, misranked } = WORDS;
  draft.heading(layout.heading, COLUMNS.number, COLUMNS.misranked - COLUMNS.number + 1, heading);
  writeHeaders(draft, layout, COLUMNS.number, [number, ...criterionHeaders(layout, valueUnit), sum, gap, misranked]);
  const numbers = Array.from({ length: layout.rows }, (_, index) => [index + 1]);
  draft.write(layout.line("first"), COLUMNS.number, numbers, "given");
  const options = {
    scores: layout.nativeBody(COLUMNS.score),
    ranks: layout.nativeBody(COLUMNS.rank),
    best: BEST_SCORE,
    tolerance: layout.tolerance,
  };
  const lines = nativeRows(layout).map((row) => nativeLine(layout, row, options));
  draft.write(layout.line("first"), COLUMNS.values, lines, "calculation", "discount");
  draft.style(layout.nativeBody(COLUMNS.gap), "calculation", "tiny");
  draft.style(layout.nativeBody(COLUMNS.misranked), "calculation", "whole");
}

/** Score with one weight raised: what it adds comes off all weights in proportion, so that they still total 1. */
function raisedFormula(layout: ScorecardLayout, row: number, index: number): string {
  const sum = cell(row, COLUMNS.sum);
  const more = `${fixed(settingCell("raise"))}*${fixed(area(layout.line("weight"), COLUMNS.criteria + index))}`;
  return `=IF(ISNUMBER(${sum}),(${sum}+${more}*${cell(row, COLUMNS.values + index)})/(1+${more}),"")`;
}

export function writeSensitivityScores(draft: SheetDraft, layout: ScorecardLayout): void {
  draft.heading(layout.heading, COLUMNS.sensitivity, CRITERIA, WORDS.sensitivityHeading);
  writeHeaders(draft, layout, COLUMNS.sensitivity, criterionHeaders(layout, WORDS.sensitivityUnit));
  const lines = nativeRows(layout).map((row) =>
    PLACES.map((index): CellContent => ({ formula: raisedFormula(layout, row, index) })),
  );
  draft.write(layout.line("first"), COLUMNS.sensitivity, lines, "calculation", "discount");
  draft.condition({
    kind: "scale",
    area: layout.nativeBody(COLUMNS.sensitivity, CRITERIA),
    low: { value: 0, color: SCORE_SCALE.low },
    high: { value: 1, color: SCORE_SCALE.high },
  });
}

/** Best provider, its score, its lead and whether it is another one than with the weights as they are. */
function bestFormulas(
  layout: ScorecardLayout,
  row: number,
  scores: Area,
): Record<"best" | "score" | "lead" | "change", string> {
  const [all, names] = [fixed(scores), fixed(layout.nativeBody(COLUMNS.provider))];
  const score = address(area(row, SENSITIVITY_COLUMNS.score));
  const [best, asItIs] = [row, layout.asItIs].map((line) => address(area(line, SENSITIVITY_COLUMNS.best), "both"));
  const { yes, no } = SENSITIVITY_BLOCK;
  return {
    best: `=IF(COUNT(${all})=0,"",INDEX(${names},MATCH(${score},${all},0)))`,
    score: `=IF(COUNT(${all})=0,"",MAX(${all}))`,
    lead: `=IF(COUNT(${all})>1,${score}-SMALL(${all},COUNT(${all})-1),"")`,
    change: `=IF(${best}=${asItIs},"${no}","${yes}")`,
  };
}

const SENSITIVITY_COLUMNS = { name: 0, best: 1, weight: 2, raised: 3, score: 4, lead: 5, change: 6 } as const;

/** Cell with the number of criteria that change the best provider. */
export const changesCell = (layout: ScorecardLayout): Area => area(layout.changes, SENSITIVITY_COLUMNS.weight);

/** Cells of the sensitivity in which an error would show. */
export const sensitivityCells = (layout: ScorecardLayout): Area => area(layout.asItIs, 1, CRITERIA + 1, 6);

function writeSensitivityLine(draft: SheetDraft, layout: ScorecardLayout, row: number, scores: Area): void {
  const { best, score, lead, change } = bestFormulas(layout, row, scores);
  draft.put(row, SENSITIVITY_COLUMNS.best, { formula: best }, "strong");
  draft.put(row, SENSITIVITY_COLUMNS.score, { formula: score }, "calculation", "discount");
  draft.put(row, SENSITIVITY_COLUMNS.lead, { formula: lead }, "calculation", "discount");
  draft.put(row, SENSITIVITY_COLUMNS.change, { formula: change }, "calculationCentred");
}

export function writeSensitivity(draft: SheetDraft, layout: ScorecardLayout): void {
  const { heading, header, asItIs, yes, changes } = SENSITIVITY_BLOCK;
  const headerRow = layout.sensitivityHeading + 1;
  draft.heading(layout.sensitivityHeading, 0, TOP_COLUMNS, heading);
  draft.write(headerRow, 0, [[header.name, header.best]], "columnHeader");
  const numbers = [header.weight, header.raised, header.score, header.lead, header.change];
  draft.write(headerRow, SENSITIVITY_COLUMNS.weight, [numbers], "numberHeader");
  draft.put(layout.asItIs, 0, asItIs, "label");
  writeSensitivityLine(draft, layout, layout.asItIs, layout.nativeBody(COLUMNS.sum));
  for (const index of PLACES) {
    const row = layout.asItIs + 1 + index;
    const weight = address(area(row, SENSITIVITY_COLUMNS.weight));
    const raise = fixed(settingCell("raise"));
    draft.put(row, 0, { formula: layout.criterion(index) }, "label");
    draft.put(
      row,
      SENSITIVITY_COLUMNS.weight,
      { formula: `=${address(weightCell("inUse", index))}` },
      "calculation",
      "percent",
    );
    const raised = `=${weight}*(1+${raise})/(1+${raise}*${weight})`;
    draft.put(row, SENSITIVITY_COLUMNS.raised, { formula: raised }, "calculation", "percent");
    writeSensitivityLine(draft, layout, row, layout.nativeBody(COLUMNS.sensitivity + index));
  }
  const lines = area(layout.asItIs + 1, SENSITIVITY_COLUMNS.change, CRITERIA, 1);
  draft.put(layout.changes, 0, changes, "strong");
  const count = { formula: `=COUNTIF(${address(lines)},"${yes}")` };
  const { row, column } = changesCell(layout);
  draft.put(row, column, count, "total", "whole");
  draft.condition({ kind: "equals", area: lines, text: yes, tone: "warning" });
}

/** Rows without a provider show nothing. */
export function hideUnused(draft: SheetDraft, layout: ScorecardLayout): void {
  draft.condition({
    kind: "formula",
    area: layout.body(COLUMNS.score, COLUMNS.sensitivity + CRITERIA - COLUMNS.score),
    formula: `=${cell(layout.line("first"), COLUMNS.provider)}=""`,
    tone: "unused",
  });
}

export const rankedList = (layout: ScorecardLayout): RankedList => ({
  names: layout.body(COLUMNS.provider),
  scores: layout.body(COLUMNS.score),
  ranks: layout.body(COLUMNS.rank),
  numbers: layout.body(COLUMNS.number),
});
