/** Which column of the selection holds which criterion's ratings: as headings say, as they seem to say, or as a person chose. */
import { CRITERIA, type Criterion } from "../../sourcing/criteria";
import { HIGHEST_RATING } from "../../sourcing/ratings";
import { columnName } from "../../templates/area";
import { criterionGuessed, criterionNamed } from "../../workbook/evaluation/criterion-names";
import type { RatingColumn } from "../../workbook/evaluation/evaluation-request";
import type { SelectedRows } from "../../workbook/selected-rows";

/** How a column was found. */
export type MatchOrigin = "named" | "guessed" | "chosen";

export interface CriterionMatch {
  readonly criterion: Criterion;
  /** Column of the selection, from 0; null when the criterion has none. */
  readonly column: number | null;
  /** Null while nothing was found and nothing chosen. */
  readonly origin: MatchOrigin | null;
}

export interface ColumnMatching {
  /** What each column is called: its heading, made unique, or its letter where it has none. */
  readonly columns: readonly string[];
  /** One a criterion, in documented order. */
  readonly matches: readonly CriterionMatch[];
  /** A criterion that heads several columns, of which nobody chose one. */
  readonly twice: { readonly criterion: Criterion; readonly headings: readonly string[] } | null;
}

function columnNames({ header, rows, place }: SelectedRows): string[] {
  const width = Math.max(header?.length ?? 0, rows[0]?.length ?? 0);
  const names: string[] = [];
  for (let column = 0; column < width; column++) {
    const heading = header?.[column]?.trim() || columnName(place.column + column);
    const before = names.filter((name) => name === heading || name.startsWith(`${heading} (`)).length;
    names.push(before === 0 ? heading : `${heading} (${before + 1})`);
  }
  return names;
}

/** Whether a column could be one of ratings: most of what is written there is one. A total or a remark is a row's own error. */
function holdsRatings(rows: SelectedRows["rows"], column: number): boolean {
  const written = rows.map((row) => row[column]).filter((cell) => cell !== "" && cell !== null && cell !== undefined);
  const isRating = (cell: unknown): boolean => typeof cell === "number" && cell >= 0 && cell <= HIGHEST_RATING;
  return written.filter(isRating).length > written.length / 2;
}

type Found = Map<Criterion, { readonly column: number | null; readonly origin: MatchOrigin }>;

function takeChosen(found: Found, { chosenColumns }: SelectedRows, columns: readonly string[]): void {
  for (const criterion of CRITERIA) {
    const chosen = chosenColumns[criterion.id];
    if (chosen === undefined) continue;
    const column = columns.indexOf(chosen);
    // A column that was chosen and is gone leaves the criterion to what the header says now.
    if (chosen === "" || column >= 0) found.set(criterion, { column: chosen === "" ? null : column, origin: "chosen" });
  }
}

const isTaken = (found: Found, column: number): boolean => [...found.values()].some((match) => match.column === column);

/** @returns a criterion that heads several columns, if any */
function takeNamed(found: Found, header: readonly string[]): ColumnMatching["twice"] {
  let twice: ColumnMatching["twice"] = null;
  for (const criterion of CRITERIA.filter((each) => !found.has(each))) {
    const named = header
      .map((_, column) => column)
      .filter((column) => criterionNamed(header[column]) === criterion && !isTaken(found, column));
    if (named.length > 1) twice ??= { criterion, headings: named.map((column) => header[column] ?? "") };
    const [column] = named;
    if (column !== undefined) found.set(criterion, { column, origin: "named" });
  }
  return twice;
}

/** The likeliest pairs first, so that a heading goes to the criterion that it is most like. */
function takeGuessed(found: Found, header: readonly string[], rows: SelectedRows["rows"]): void {
  const guesses = header.flatMap((heading, column) => {
    const guess = isTaken(found, column) || !holdsRatings(rows, column) ? null : criterionGuessed(heading);
    return guess === null || found.has(guess.criterion) ? [] : [{ ...guess, column }];
  });
  for (const { criterion, column } of guesses.sort((one, other) => other.likeness - one.likeness)) {
    if (!found.has(criterion)) found.set(criterion, { column, origin: "guessed" });
  }
}

export function matchColumns(selection: SelectedRows): ColumnMatching {
  const columns = columnNames(selection);
  const header = selection.header ?? [];
  const found: Found = new Map();
  takeChosen(found, selection, columns);
  const twice = takeNamed(found, header);
  takeGuessed(found, header, selection.rows);
  const matches = CRITERIA.map((criterion): CriterionMatch => {
    const match = found.get(criterion);
    return { criterion, column: match?.column ?? null, origin: match?.origin ?? null };
  });
  return { columns, matches, twice };
}

/**
 * The columns with ratings in the order of the arguments.
 *
 * @param order the criteria in the order of the workbook's weights, where it has them; else the columns' own order holds
 */
export function ratingColumns({ matches }: ColumnMatching, order: readonly Criterion[] | null): RatingColumn[] {
  if (order !== null) {
    return order.map((criterion) => ({
      criterion,
      column: matches.find((match) => match.criterion === criterion)?.column ?? null,
    }));
  }
  return matches
    .flatMap(({ criterion, column }) => (column === null ? [] : [{ criterion, column }]))
    .sort((one, other) => one.column - other.column);
}

/** What is kept when a person chooses: everything chosen so far, and the criterion that gives its column up. */
export function chosenAfter(
  { chosenColumns }: SelectedRows,
  { columns, matches }: ColumnMatching,
  criterion: Criterion,
  column: string,
): Record<string, string> {
  const givesUp = matches.find((match) => match.criterion !== criterion && columns[match.column ?? -1] === column);
  return { ...chosenColumns, ...(givesUp && { [givesUp.criterion.id]: "" }), [criterion.id]: column };
}
