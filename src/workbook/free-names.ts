import type { TemplateNames } from "../templates/vocabulary";
import { numberedName, UNFINISHED } from "../words/workbook";

/** Names that a workbook already uses. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  /** Defined names of the workbook. */
  readonly names: readonly string[];
}

const LONGEST_SHEET_NAME = 31;
const FIRST_NUMBER = 2;

/** The first candidate that is free: the first itself, then with 2, 3, … Ends because finitely many are taken. */
function firstFree(candidate: (number: number) => string, isFree: (name: string) => boolean): string {
  let number = 1;
  while (!isFree(candidate(number))) number = Math.max(number + 1, FIRST_NUMBER);
  return candidate(number);
}

function withSuffix(wanted: string, suffix: string): string {
  return wanted.slice(0, LONGEST_SHEET_NAME - suffix.length).trimEnd() + suffix;
}

const numberedSheet = (wanted: string, number: number): string =>
  withSuffix(wanted, number === 1 ? "" : numberedName("", number));

/** The name of a sheet while it is being written: `Function portfolio (unfinished)`. */
export function unfinishedName(wanted: string, taken: readonly string[]): string {
  const sheets = new Set(taken.map((name) => name.toLowerCase()));
  return firstFree(
    (number) => withSuffix(wanted, number === 1 ? ` (${UNFINISHED})` : ` (${UNFINISHED} ${number})`),
    (name) => !sheets.has(name.toLowerCase()),
  );
}

/**
 * Names like the preferred ones that no sheet, table or defined name of the workbook uses. The table's name is also the
 * beginning of the template's defined names (`Portfolio_Weights`), so all of those are free too. Excel takes upper and
 * lower case for the same.
 */
export function freeNames(preferred: TemplateNames, taken: TakenNames): TemplateNames {
  const sheets = new Set(taken.sheets.map((name) => name.toLowerCase()));
  const others = [...taken.tables, ...taken.names].map((name) => name.toLowerCase());
  const isFreeTable = (name: string): boolean => {
    const wanted = name.toLowerCase();
    return !others.some((other) => other === wanted || other.startsWith(`${wanted}_`));
  };
  return {
    sheet: firstFree(
      (number) => numberedSheet(preferred.sheet, number),
      (name) => !sheets.has(name.toLowerCase()),
    ),
    table: firstFree((number) => (number === 1 ? preferred.table : `${preferred.table}${number}`), isFreeTable),
  };
}
