/** The add-in's weights beside the criteria, and the same by Excel's own formulas. */
import { type RandomIndex, RANDOM_INDICES } from "../../sourcing/pairwise";
import { NAMESPACE } from "../../words/namespace";
import { SCORECARD_NATIVE, SCORECARD_RESULTS } from "../../words/provider-scorecard";
import { address, area, type Area } from "../area";
import { differenceFormula } from "../blocks/checks";
import type { SheetDraft } from "../draft";
import type { NumberFormat } from "../palette";
import {
  ADD_IN_WEIGHTS,
  besideWeights,
  COLUMNS,
  CRITERIA,
  PAIRWISE,
  RESULT_COLUMNS,
  ROWS,
  settingCell,
  weightCell,
  weightCells,
  WEIGHTS_HEADER,
} from "./layout";

const WORDS = SCORECARD_NATIVE;
const fixed = (where: Area): string => address(where, "both");

export function writeAddInWeights(draft: SheetDraft): void {
  const { weightsHeading, ahp, rankOrder, consistency } = SCORECARD_RESULTS;
  draft.heading(ROWS.weights, COLUMNS.score, RESULT_COLUMNS, weightsHeading);
  draft.write(WEIGHTS_HEADER, COLUMNS.score, [[ahp, rankOrder, consistency]], "numberHeader");
  const matrix = fixed(PAIRWISE.matrix);
  const calls: [Area, string, NumberFormat][] = [
    [ADD_IN_WEIGHTS.ahp, `AHP_WEIGHTS(${matrix})`, "percent"],
    [ADD_IN_WEIGHTS.rankOrder, `RANK_WEIGHTS(${fixed(weightCells("rank"))})`, "percent"],
    [ADD_IN_WEIGHTS.consistency, `AHP_CONSISTENCY(${matrix},${fixed(settingCell("index"))})`, "discount"],
  ];
  for (const [where, call, numberFormat] of calls) {
    draft.style(where, "result", numberFormat);
    draft.put(where.row, where.column, { formula: `=${NAMESPACE}.${call}` }, "result", numberFormat);
  }
}

const FIRST = COLUMNS.number;

/** A column of the native block beside the comparisons. */
const besidePairs = (offset: number): Area => area(PAIRWISE.matrix.row, FIRST + offset, CRITERIA, 1);
const SUMMARY_COLUMN = FIRST + 4;
/** Labels of the summary flow over the two columns after theirs. */
const SUMMARY_VALUE = SUMMARY_COLUMN + 3;
const summaryCell = (line: number): Area => area(PAIRWISE.header + line, SUMMARY_VALUE);

const INDICES = Object.keys(RANDOM_INDICES) as RandomIndex[];
/** Tables of random indices begin with matrices of this size. */
const SMALLEST_TABLED = 3;

const EIGENVALUE = summaryCell(0);
const RANDOM_INDEX_ROW = EIGENVALUE.row + 2;
const RATIO = summaryCell(2 + INDICES.length);

/** Native results that the checks look at. */
export const WEIGHT_GAPS = {
  eigenvector: besidePairs(2),
  ratio: summaryCell(3 + INDICES.length),
  rank: besideWeights(FIRST + 5),
} as const;

/** Whatever found the weights: multiplied with the comparisons, they must give themselves, times one and the same number. */
function writeEigenvectorCheck(draft: SheetDraft): void {
  const { weightsHeading, product, expected, eigenvectorGap } = WORDS;
  draft.heading(ROWS.pairwise, FIRST, SUMMARY_VALUE - FIRST + 1, weightsHeading);
  draft.write(PAIRWISE.header, FIRST, [[product, expected, eigenvectorGap]], "numberHeader");
  const weights = fixed(PAIRWISE.weights);
  for (let index = 0; index < CRITERIA; index++) {
    const row = PAIRWISE.matrix.row + index;
    const [times, same] = [0, 1].map((offset) => address(area(row, FIRST + offset))) as [string, string];
    const weight = address(weightCell("ahp", index));
    const lines: [string, NumberFormat][] = [
      [`=SUMPRODUCT(${address(area(row, PAIRWISE.matrix.column, 1, CRITERIA))},${weights})`, "discount"],
      [`=IF(ISNUMBER(${weight}),${fixed(EIGENVALUE)}*${weight},0)`, "discount"],
      [`=ABS(${times}-${same})`, "tiny"],
    ];
    lines.forEach(([formula, numberFormat], offset) => {
      draft.put(row, FIRST + offset, { formula }, "calculation", numberFormat);
    });
  }
}

function writeConsistencyCheck(draft: SheetDraft): void {
  const { eigenvalue, randomIndices, ratio, ratioGap } = WORDS;
  const total = `SUM(${address(PAIRWISE.weights)})`;
  const size = `ROWS(${address(PAIRWISE.matrix)})`;
  const names = address(area(RANDOM_INDEX_ROW, SUMMARY_COLUMN, INDICES.length, 1));
  const values = address(area(RANDOM_INDEX_ROW, SUMMARY_VALUE, INDICES.length, 1));
  const randomIndex = `INDEX(${values},MATCH(${address(settingCell("index"))},${names},0))`;
  const put = (at: Area, label: string, formula: string, numberFormat: NumberFormat): void => {
    draft.put(at.row, SUMMARY_COLUMN, label, "label");
    draft.put(at.row, at.column, { formula }, "calculation", numberFormat);
  };
  put(EIGENVALUE, eigenvalue, `=IF(${total}>0,SUM(${address(besidePairs(0))})/${total},0)`, "discount");
  draft.put(RANDOM_INDEX_ROW - 1, SUMMARY_COLUMN, randomIndices, "label");
  INDICES.forEach((index, line) => {
    draft.put(RANDOM_INDEX_ROW + line, SUMMARY_COLUMN, index, "note");
    const value = RANDOM_INDICES[index][CRITERIA - SMALLEST_TABLED] ?? null;
    draft.put(RANDOM_INDEX_ROW + line, SUMMARY_VALUE, value, "calculation", "general");
  });
  const inconsistency = `(${address(EIGENVALUE)}-${size})/(${size}-1)`;
  put(RATIO, ratio, `=MAX(0,${inconsistency}/${randomIndex})`, "discount");
  const gap = differenceFormula(address(ADD_IN_WEIGHTS.consistency), address(RATIO));
  put(WEIGHT_GAPS.ratio, ratioGap, gap, "tiny");
}

/** Rank-order centroid: place k of n weighs (1/k + … + 1/n)/n; those of equal rank share the weights of their places. */
function writeRankCheck(draft: SheetDraft): void {
  const { weightsHeading, place, centroid, better, tied, rankWeight, rankGap } = WORDS;
  draft.heading(ROWS.weights, FIRST, 6, weightsHeading);
  draft.write(WEIGHTS_HEADER, FIRST, [[place, centroid, better, tied, rankWeight, rankGap]], "numberHeader");
  const [places, centroids] = [fixed(besideWeights(FIRST)), fixed(besideWeights(FIRST + 1))];
  const ranks = fixed(weightCells("rank"));
  for (let index = 0; index < CRITERIA; index++) {
    const { row } = weightCell("rank", index);
    const rank = address(weightCell("rank", index));
    const [at, before, same, weight] = [0, 2, 3, 4].map((offset) => address(area(row, FIRST + offset))) as [
      string,
      string,
      string,
      string,
    ];
    const shared = `SUMPRODUCT((${places}>${before})*(${places}<=${before}+${same})*${centroids})/${same}`;
    draft.put(row, FIRST, index + 1, "calculation", "whole");
    const lines: [string, NumberFormat][] = [
      [`=SUMPRODUCT((${places}>=${at})/${places})/ROWS(${places})`, "percent"],
      [`=COUNTIF(${ranks},"<"&${rank})`, "whole"],
      [`=COUNTIF(${ranks},${rank})`, "whole"],
      [`=IF(${same}>0,${shared},"")`, "percent"],
      [differenceFormula(address(area(row, ADD_IN_WEIGHTS.rankOrder.column)), weight), "tiny"],
    ];
    lines.forEach(([formula, numberFormat], offset) => {
      draft.put(row, FIRST + 1 + offset, { formula }, "calculation", numberFormat);
    });
  }
}

export function writeWeightChecks(draft: SheetDraft): void {
  writeEigenvectorCheck(draft);
  writeConsistencyCheck(draft);
  writeRankCheck(draft);
}
