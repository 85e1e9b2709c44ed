/** What the results look like in cells: contents and looks, in the order of SOURCING_COMPARE. */
import type { NumberFormat, Role } from "../../templates/palette";
import type { CellContent } from "../../templates/vocabulary";
import { COMPARISON_HEADER } from "../../words/comparison";
import { EVALUATION_SHEET } from "../../words/evaluation-sheet";
import { isError, resultsOf, type EvaluationRequest } from "./evaluation-request";

export const RESULT_COLUMNS = COMPARISON_HEADER.length;

/** Places of the recommendation and the reason among the results. */
const RECOMMENDATION = COMPARISON_HEADER.indexOf("Recommendation");
const REASON = COMPARISON_HEADER.indexOf("Reason");

export interface ResultLook {
  readonly role: Role;
  readonly numberFormat?: NumberFormat;
  readonly headerRole: Role;
  /** Width in which heading and results stand in one line; absent where a text may reach beyond its column. */
  readonly pixels?: number;
}

const NUMBER: ResultLook = { role: "result", numberFormat: "score", headerRole: "numberHeader", pixels: 90 };
const WORD: ResultLook = { role: "resultWord", headerRole: "columnHeaderCentred", pixels: 100 };

/** One a result column. */
export const RESULT_LOOKS: readonly ResultLook[] = [
  { ...NUMBER, pixels: 140 },
  { ...NUMBER, pixels: 140 },
  { ...WORD, pixels: 150 },
  NUMBER,
  WORD,
  { ...NUMBER, numberFormat: "percent" },
  { role: "result", headerRole: "columnHeader" },
];

/**
 * The results as they are now. A row that cannot be evaluated says so and why, in words: an error value in a cell that no
 * formula stands in could not be traced.
 */
export function resultValues(request: EvaluationRequest): CellContent[][] {
  return resultsOf(request).map((cells) => {
    const refused = cells[RECOMMENDATION];
    const row = cells.map((cell): CellContent => (isError(cell) ? null : cell));
    if (isError(refused)) {
      row[RECOMMENDATION] = EVALUATION_SHEET.notEvaluated;
      row[REASON] = refused.message;
    }
    return row;
  });
}
