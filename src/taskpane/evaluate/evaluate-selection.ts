/**
 * Evaluates the selected rows by the very functions that cells call, with the arguments that the sheet's own formulas
 * would pass, so that the pane and the cells show the same numbers.
 */
import { callFunction } from "../../functions/catalogue";
import { bothModels, RATED, singleRow } from "../../functions/rated-rows";
import { FunctionError, type CellResult } from "../../functions/function-error";
import { modelSettings } from "../../functions/model-settings";
import { foldName } from "../../functions/known-names";
import { CRITERIA, type Criterion } from "../../sourcing/criteria";
import type { Recommendation } from "../../sourcing/recommend";
import { explain } from "../../sourcing/explain";
import { MODEL_SETTINGS, type ModelSettings } from "../../sourcing/settings";
import { words } from "../../words/language";
import { criterionNamed, functionNames } from "../../workbook/evaluation/criterion-names";
import type { EvaluationRequest, RatingColumn, SourcingArguments } from "../../workbook/evaluation/evaluation-request";
import type { SelectedRows } from "../../workbook/selected-rows";
import { inReadersWords } from "../readers-words";
import { matchColumns, ratingColumns, type ColumnMatching } from "./match-columns";

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
}

export interface Unreadable {
  readonly kind: "unreadable";
  readonly message: string;
}

export interface SelectedFunction {
  /** Index into the selection's rows. */
  readonly row: number;
  /** Its row on the sheet, counted from 1 as people do. */
  readonly sheetRow: number;
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

/** Where the model settings come from. */
export type SettingsOrigin = "list" | "workbook" | "usual";

export interface EvaluatedSelection {
  readonly kind: "evaluated";
  readonly functions: readonly SelectedFunction[];
  /** How many criteria the selection has a column for. */
  readonly matched: number;
  readonly settings: ModelSettings;
  readonly settingsOrigin: SettingsOrigin;
  readonly arguments: SourcingArguments;
  /** What it takes to write the results into the workbook. */
  readonly request: EvaluationRequest;
}

/** A weight whose change leads to another recommendation. */
export interface Flip {
  readonly criterion: Criterion;
  /** What the weight is multiplied by, 0 to 10. */
  readonly multiple: number;
  readonly recommendation: Recommendation;
}

export interface Contribution {
  readonly criterion: Criterion;
  readonly rating: number | null;
  /** Points added to the model's 50; null when not rated. */
  readonly points: number | null;
}

/** @returns the evaluated rows, or what stands in the way of it */
export function evaluateSelection(
  selection: SelectedRows,
  matching: ColumnMatching = matchColumns(selection),
): EvaluatedSelection | Obstacle {
  const { address } = selection;
  const order = criteriaInOrder(selection.criteria);
  const matched = matching.matches.filter(({ column }) => column !== null).length;
  if (matched === 0) return selection.header === null ? { kind: "noHeader" } : { kind: "noCriteria", address };
  if (matching.twice !== null) {
    const { criterion, headings } = matching.twice;
    return { kind: "criterionTwice", criterion: criterion.shortName, headings };
  }
  const columns = ratingColumns(matching, order);
  const { args, origin } = argumentsOf(selection, columns, order !== null);
  if (!args.ratings.some(isRated)) return { kind: "noRatings", address };
  try {
    const functions = inReadersWords(() => evaluateRows(selection, args), selection.place.row);
    return {
      kind: "evaluated",
      functions,
      matched,
      settings: inReadersWords(() => modelSettings.read(args.settings, "settings")),
      settingsOrigin: origin,
      arguments: args,
      request: requestOf(selection, columns, args, functions),
    };
  } catch (error) {
    return { kind: "refused", message: sentenceOf(error) };
  }
}

/**
 * The weights whose change alone leads to another recommendation, the smallest change first.
 * @throws FunctionError when the row or the weights cannot be read
 */
export function flipsOf(args: SourcingArguments, row: number): Flip[] {
  const table = callFunction("SOURCING_FLIP", [[args.ratings[row] ?? []], args.weights, args.criteria, args.settings]);
  const flips = table.flatMap(([name, multiple, recommendation]): Flip[] => {
    const criterion = criterionNamed(name);
    return criterion === null || typeof multiple !== "number"
      ? []
      : [{ criterion, multiple, recommendation: recommendation as Recommendation }];
  });
  // Half a weight is as far away as double the weight.
  const change = ({ multiple }: Flip): number => Math.abs(Math.log(multiple));
  return flips.sort((one, other) => change(one) - change(other));
}

/**
 * Why a row is recommended what it is, in the reader's language; in English the very sentence that SOURCING_REASON gives.
 * @throws FunctionError when the row or the weights cannot be read
 */
export function reasonOf(args: SourcingArguments, row: number): string {
  const rated = bothModels({
    ratings: RATED.ratings.read([args.ratings[row] ?? []], "ratings"),
    weights: RATED.weights.read(args.weights, "weights"),
    criteria: RATED.criteria.read(args.criteria, "criteria"),
  });
  return explain(singleRow(rated), rated.weights, modelSettings.read(args.settings, "settings"), words().reason);
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

/** The workbook's own settings as the table that functions take; null while they are the usual ones. */
function settingsTable(settings: ModelSettings): [string, number][] | null {
  const isUsual = MODEL_SETTINGS.every(({ key, default: usual }) => settings[key] === usual);
  return isUsual ? null : MODEL_SETTINGS.map(({ key, name }) => [name, settings[key]]);
}

function argumentsOf(
  selection: SelectedRows,
  columns: readonly RatingColumn[],
  weightsAreNamed: boolean,
): { args: SourcingArguments; origin: SettingsOrigin } {
  const fits = weightsAreNamed || selection.weights?.flat().length === columns.length;
  const ofWorkbook = settingsTable(selection.workbookSettings);
  const args = {
    ratings: selection.rows.map((row) => columns.map(({ column }) => (column === null ? "" : (row[column] ?? "")))),
    weights: fits ? selection.weights : null,
    criteria: [columns.map(({ criterion }) => criterion.id)],
    settings: selection.settings ?? ofWorkbook,
  };
  const origin = selection.settings !== null ? "list" : ofWorkbook === null ? "usual" : "workbook";
  return { args, origin };
}

/** Whether functions read the cells as criteria: they know ids and short names, and nothing looser. */
const isReadByFunctions = (cells: SelectedRows["criteria"]): boolean =>
  (cells ?? []).flat().every((cell) => {
    const criterion = criterionNamed(cell);
    const folded = foldName(String(cell));
    return criterion !== null && functionNames(criterion).some((name) => foldName(name) === folded);
  });

function requestOf(
  selection: SelectedRows,
  columns: readonly RatingColumn[],
  args: SourcingArguments,
  functions: readonly SelectedFunction[],
): EvaluationRequest {
  const { tableName, place, sheetName, header, labels, labelColumn } = selection;
  const named = (part: string, isUsed: boolean): string | null =>
    tableName !== null && isUsed ? `${tableName}_${part}` : null;
  return {
    place,
    sheetName,
    tableName,
    header,
    columns,
    names: {
      weights: named("Weights", args.weights !== null),
      criteria: named(
        "Criteria",
        criteriaInOrder(selection.criteria) !== null && isReadByFunctions(selection.criteria),
      ),
      settings: named("Settings", selection.settings !== null),
    },
    arguments: args,
    // The empty foot of a selection gets no results.
    rows: functions.reduce((most, { row }) => Math.max(most, row), -1) + 1,
    labels,
    labelColumn,
  };
}

function evaluateRows(selection: SelectedRows, args: SourcingArguments): SelectedFunction[] {
  const results = callFunction("SOURCING_COMPARE", [args.ratings, args.weights, args.criteria, args.settings, false]);
  return results.flatMap((cells, row) => {
    const label = selection.labels[row]?.trim() ?? "";
    // A row with neither name nor rating is the empty foot of a selection, not a function.
    if (label === "" && !isRated(args.ratings[row] ?? [])) return [];
    return [{ row, sheetRow: selection.place.row + row + 1, label, outcome: outcomeOf(cells) }];
  });
}

function outcomeOf(cells: readonly CellResult[]): Judged | Unreadable {
  const [outsource, offshore, recommendation, margin, confidence, coverage] = cells;
  if (recommendation instanceof FunctionError) return { kind: "unreadable", message: recommendation.message };
  return {
    kind: "judged",
    outsource: numberOrNull(outsource),
    offshore: numberOrNull(offshore),
    recommendation: recommendation as Recommendation,
    margin: numberOrNull(margin),
    confidence: typeof confidence === "string" ? confidence : "",
    coverage: numberOrNull(coverage) ?? 0,
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
