/** Which columns of the selection hold which criterion's ratings. */
import { foldName } from "../../functions/known-names";
import { CRITERIA, type Criterion } from "../../sourcing/criteria";

export interface RatingColumn {
  readonly criterion: Criterion;
  /** Column of the selection, from 0; null when the workbook names the criterion but the selection has no column for it. */
  readonly column: number | null;
}

export type RatingColumns =
  | { readonly kind: "matched"; readonly columns: readonly RatingColumn[] }
  | { readonly kind: "none" }
  | { readonly kind: "twice"; readonly criterion: Criterion; readonly headings: readonly string[] };

const CRITERION_OF_NAME: ReadonlyMap<string, Criterion> = new Map(
  CRITERIA.flatMap((criterion) => [
    [foldName(criterion.id), criterion],
    [foldName(criterion.shortName), criterion],
    [foldName(`${criterion.id} ${criterion.shortName}`), criterion],
  ]),
);

/** The criterion that a heading names, by id, short name, or both. */
export function criterionNamed(heading: unknown): Criterion | null {
  return typeof heading === "string" ? (CRITERION_OF_NAME.get(foldName(heading)) ?? null) : null;
}

/**
 * @param header headings of the selection's columns
 * @param order the criteria in the order of the workbook's weights, where it has them; else the header's order holds
 */
export function matchRatingColumns(header: readonly string[], order: readonly Criterion[] | null): RatingColumns {
  const found = header.map(criterionNamed);
  for (const criterion of CRITERIA) {
    const headings = header.filter((_, column) => found[column] === criterion);
    if (headings.length > 1) return { kind: "twice", criterion, headings };
  }
  const inHeader = found.filter((criterion) => criterion !== null);
  if (inHeader.length === 0) return { kind: "none" };
  const columns = (order ?? inHeader).map((criterion) => {
    const column = found.indexOf(criterion);
    return { criterion, column: column === -1 ? null : column };
  });
  return { kind: "matched", columns };
}
