/** What is to be evaluated and written: where the ratings stand, and the arguments that the functions take. */
import { callFunction } from "../../functions/catalogue";
import { FunctionError, type CellResult } from "../../functions/function-error";
import type { Criterion } from "../../sourcing/criteria";

/** Where the rows of a list stand on their sheet; rows and columns count from 0. */
export interface ListPlace {
  readonly sheetId: string;
  /** Row of the first of the rows that were read. */
  readonly row: number;
  /** Leftmost column of the list. */
  readonly column: number;
  readonly columns: number;
  readonly headerRow: number | null;
}

/** The arguments shared by the functions that evaluate rows. */
export interface SourcingArguments {
  readonly ratings: readonly (readonly unknown[])[];
  readonly weights: readonly (readonly unknown[])[] | null;
  readonly criteria: readonly (readonly string[])[];
  readonly settings: readonly (readonly unknown[])[] | null;
}

/** A column of the list that holds a criterion's ratings. */
export interface RatingColumn {
  readonly criterion: Criterion;
  /** Column of the list, from 0; null when the workbook names the criterion but the list has no column for it. */
  readonly column: number | null;
}

export interface EvaluationRequest {
  readonly place: ListPlace;
  readonly sheetName: string;
  readonly tableName: string | null;
  /** The list's headings as they stand in its header row; null without one. */
  readonly header: readonly string[] | null;
  /** In the order of the arguments. */
  readonly columns: readonly RatingColumn[];
  /** The workbook's names that formulas call instead of writing the values out. */
  readonly names: {
    readonly weights: string | null;
    readonly criteria: string | null;
    readonly settings: string | null;
  };
  readonly arguments: SourcingArguments;
  /** Rows from the place's row on. */
  readonly rows: number;
  /** One a row; "" where the function has no name. */
  readonly labels: readonly string[];
  /** Column of the list that holds them; null when there is none. */
  readonly labelColumn: number | null;
}

/** Formulas follow the ratings, values do not. */
export type ResultForm = "formulas" | "values";

export type ResultPlace = "beside" | "sheet";

/** The results as SOURCING_COMPARE gives them, a row for each row of the request. */
export const resultsOf = ({ arguments: args, rows }: EvaluationRequest): CellResult[][] =>
  callFunction("SOURCING_COMPARE", [args.ratings.slice(0, rows), args.weights, args.criteria, args.settings, false]);

export const isError = (cell: CellResult | undefined): cell is FunctionError => cell instanceof FunctionError;
