/** Where the headings of a list stand, in cells that are no table. */
import { COMPARISON_HEADER } from "../../words/comparison";
import { criterionGuessed, criterionNamed } from "../evaluation/criterion-names";

type Row = readonly unknown[];
type Cells = readonly Row[];

export const isBlank = (cell: unknown): boolean => cell === "" || cell === null || cell === undefined;

export const namesCriterion = (cell: unknown): boolean => criterionNamed(cell) !== null;

const resemblesCriterion = (cell: unknown): boolean => typeof cell === "string" && criterionGuessed(cell) !== null;

const namesCriteria = (row: Row): boolean => row.some(namesCriterion);

/** Headings that only resemble criteria make a header when there are several: a single one may be a remark. */
const FEWEST_GUESSES = 2;

const resemblesCriteria = (row: Row): boolean => row.filter(resemblesCriterion).length >= FEWEST_GUESSES;

/** A row of texts above rows with numbers. */
const isAllText = (row: Row): boolean => {
  const written = row.filter((cell) => !isBlank(cell));
  return written.length >= FEWEST_GUESSES && written.every((cell) => typeof cell === "string");
};

const holdsNumbers = (row: Row): boolean => row.some((cell) => typeof cell === "number");

/** Titles and headings take a few rows; resemblance is too dear to be looked for in thousands. */
const MOST_OPENING_ROWS = 100;

/** The rows that a list begins with, down to the first with a number. */
function openingRows(rows: Cells): Cells {
  const numbers = rows.findIndex(holdsNumbers);
  return rows.slice(0, Math.min(numbers < 0 ? rows.length : numbers, MOST_OPENING_ROWS));
}

const headsCriteria = (row: Row): boolean => isAllText(row) && (namesCriteria(row) || resemblesCriteria(row));

/**
 * The row with the headings: the one that the selection begins with, below titles perhaps; else the nearest above that names
 * a criterion, else the nearest that resembles some, else the nearest above that is all text, else the first selected one
 * if it is.
 *
 * @param rows those above the selection, then the selected ones
 * @param above how many of them stand above the selection
 * @returns -1 when there is none
 */
export function headerIn(rows: Cells, above: number): number {
  const selected = openingRows(rows.slice(above)).findIndex(headsCriteria);
  if (selected >= 0) return above + selected;
  const upToFirst = rows.slice(0, above + 1);
  for (const isHeader of [namesCriteria, resemblesCriteria]) {
    const found = upToFirst.map(isHeader).lastIndexOf(true);
    if (found >= 0) return found;
  }
  const text = upToFirst.slice(0, -1).map(isAllText).lastIndexOf(true);
  return text >= 0 || !isAllText(upToFirst[above] ?? []) ? text : above;
}

/** Whether a list of its own stands in these cells: names of functions, headed by something else, left of the criteria. */
export function isNamedList(rows: Cells, above: number): boolean {
  const opening = [...rows.slice(0, above), ...openingRows(rows.slice(above))];
  const header = opening.findIndex((row) => namesCriteria(row) || resemblesCriteria(row));
  const headings = opening[header];
  if (headings === undefined) return false;
  const firstCriterion = headings.findIndex(namesCriteria(headings) ? namesCriterion : resemblesCriterion);
  const below = rows.slice(header + 1);
  return headings
    .slice(0, firstCriterion)
    .some((_, column) => below.some((row) => typeof row[column] === "string" && row[column] !== ""));
}

/** How many columns a list has itself: results written right of it are headed in its own header row, but no part of it. */
export function columnsBeforeResults(header: readonly string[]): number {
  const end = header.map((heading) => heading !== "").lastIndexOf(true) + 1;
  const first = end - COMPARISON_HEADER.length;
  return first > 0 && COMPARISON_HEADER.every((name, index) => header[first + index] === name) ? first : header.length;
}

/** How many rows belong to the header above them: below another header of criteria another list begins. */
export function rowsOfList(rows: Cells): number {
  const next = rows.findIndex((row) => isAllText(row) && namesCriteria(row));
  return next < 0 ? rows.length : next;
}
