/**
 * Evaluates the selected rows by the very functions that cells call, with the arguments that the sheet's own formulas
 * would pass, so that the pane and the cells show the same numbers.
 */
import { callFunction } from "../../functions/catalogue";
import { FunctionError, type CellResult } from "../../functions/function-error";
import { modelSettings } from "../../functions/model-settings";
import { CRITERIA, type Criterion } from "../../sourcing/criteria";
import type { Recommendation } from "../../sourcing/recommend";
import type { SelectedRows } from "../../workbook/selected-rows";
import { criterionNamed, matchRatingColumns, type RatingColumn } from "./rating-columns";

export interface Judged {
  readonly kind: "judged";
  /** 0 to 100; null when no criterion of the model is rated. */
  readonly outsource: number | null;
  readonly offshore: number | null;
  readonly recommendation: Recommendation;
  /** Points; null when there is no recommendation to change. */
  readonly margin: number | null;
  readonly confidence: string;
  /** 0 to 1. */
  readonly coverage: number;
  readonly reason: string;
}

export interface Unreadable {
  readonly kind: "unreadable";
  readonly message: string;
}

export interface SelectedFunction {
  /** Index into the selection's rows. */
  readonly row: number;
  readonly label: string;
  readonly outcome: Judged | Unreadable;
}

/** Why the selection cannot be evaluated. */
export type Obstacle =
  | { readonly kind: "noHeader" }
  | { readonly kind: "noCriteria"; readonly address: string }
  | { readonly kind: "criterionTwice"; readonly criterion: string; readonly headings: readonly string[] }
  | { readonly kind: "noRatings"; readonly address: string }
  | { readonly kind: "refused"; readonly message: string };

/** The arguments shared by the functions that evaluate rows. */
export interface SourcingArguments {
  readonly ratings: readonly (readonly unknown[])[];
  readonly weights: readonly (readonly unknown[])[] | null;
  readonly criteria: readonly (readonly string[])[];
  readonly settings: readonly (readonly unknown[])[] | null;
}

export interface EvaluatedSelection {
  readonly kind: "evaluated";
  readonly functions: readonly SelectedFunction[];
  /** How many criteria the selection has a column for. */
  readonly matched: number;
  /** Score from which a model is recommended, 0 to 100. */
  readonly threshold: number;
  readonly arguments: SourcingArguments;
}

export interface Contribution {
  readonly criterion: Criterion;
  readonly rating: number | null;
  /** Points added to the model's 50; null when not rated. */
  readonly points: number | null;
}

/** @returns the evaluated rows, or what stands in the way of it */
export function evaluateSelection(selection: SelectedRows): EvaluatedSelection | Obstacle {
  if (selection.header === null) return { kind: "noHeader" };
  const order = criteriaInOrder(selection.criteria);
  const matching = matchRatingColumns(selection.header, order);
  if (matching.kind === "none") return { kind: "noCriteria", address: selection.address };
  if (matching.kind === "twice") {
    return { kind: "criterionTwice", criterion: matching.criterion.shortName, headings: matching.headings };
  }
  const { columns } = matching;
  const args = argumentsOf(selection, columns, order !== null);
  if (!args.ratings.some(isRated)) return { kind: "noRatings", address: selection.address };
  try {
    const matched = columns.filter(({ column }) => column !== null).length;
    const { threshold } = modelSettings.read(args.settings, "settings");
    return { kind: "evaluated", functions: evaluateRows(selection, args), matched, threshold, arguments: args };
  } catch (error) {
    return { kind: "refused", message: sentenceOf(error) };
  }
}

/**
 * The contributions of one row, by criterion in the order of the documented criteria.
 * @throws FunctionError when the row or the weights cannot be read
 */
export function contributionsOf(args: SourcingArguments, row: number): Contribution[] {
  const ratings = [args.ratings[row] ?? []];
  const table = callFunction("SOURCING_CONTRIBUTIONS", [ratings, args.weights, args.criteria]);
  return table.flatMap(([name, , rating, points]) => {
    const criterion = criterionNamed(name);
    return criterion === null ? [] : [{ criterion, rating: numberOrNull(rating), points: numberOrNull(points) }];
  });
}

/** The criteria range beside the workbook's weights, when each of its cells names one. */
function criteriaInOrder(cells: SelectedRows["criteria"]): readonly Criterion[] | null {
  const named = (cells ?? []).flat().map(criterionNamed);
  const criteria = named.filter((criterion) => criterion !== null);
  return criteria.length > 0 && criteria.length === named.length ? criteria : null;
}

function argumentsOf(
  selection: SelectedRows,
  columns: readonly RatingColumn[],
  weightsAreNamed: boolean,
): SourcingArguments {
  const fits = weightsAreNamed || selection.weights?.flat().length === columns.length;
  return {
    ratings: selection.rows.map((row) => columns.map(({ column }) => (column === null ? "" : (row[column] ?? "")))),
    weights: fits ? selection.weights : null,
    criteria: [columns.map(({ criterion }) => criterion.id)],
    settings: selection.settings,
  };
}

function evaluateRows(selection: SelectedRows, args: SourcingArguments): SelectedFunction[] {
  const results = callFunction("SOURCING_COMPARE", [args.ratings, args.weights, args.criteria, args.settings, false]);
  return results.flatMap((cells, row) => {
    const label = selection.labels[row]?.trim() ?? "";
    // A row with neither name nor rating is the empty foot of a selection, not a function.
    if (label === "" && !isRated(args.ratings[row] ?? [])) return [];
    return [{ row, label, outcome: outcomeOf(cells) }];
  });
}

function outcomeOf(cells: readonly CellResult[]): Judged | Unreadable {
  const [outsource, offshore, recommendation, margin, confidence, coverage, reason] = cells;
  if (recommendation instanceof FunctionError) return { kind: "unreadable", message: recommendation.message };
  return {
    kind: "judged",
    outsource: numberOrNull(outsource),
    offshore: numberOrNull(offshore),
    recommendation: recommendation as Recommendation,
    margin: numberOrNull(margin),
    confidence: typeof confidence === "string" ? confidence : "",
    coverage: numberOrNull(coverage) ?? 0,
    reason: typeof reason === "string" ? reason : "",
  };
}

const isRated = (ratings: readonly unknown[]): boolean =>
  ratings.some((cell) => cell !== "" && cell !== 0 && cell !== null);

const numberOrNull = (cell: CellResult | undefined): number | null => (typeof cell === "number" ? cell : null);

function sentenceOf(error: unknown): string {
  if (error instanceof FunctionError) return error.message;
  throw error;
}

/** Ids and short names of the criteria that a row leaves unrated, in documented order. */
export function unrated(contributions: readonly Contribution[]): readonly Criterion[] {
  const rated = new Set(contributions.filter(({ rating }) => rating !== null).map(({ criterion }) => criterion.id));
  return CRITERIA.filter(({ id }) => !rated.has(id));
}
