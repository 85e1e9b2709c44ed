/** Columns of the business case. From the calculations down, a column is the same year everywhere. */
import { address, area, type Area } from "../area";

/** The longest horizon that the year-by-year model covers. */
export const MOST_YEARS = 10;

export const INPUT_COLUMNS = { name: 0, live: 1, values: 2, unit: 5, source: 7, note: 8, published: 14 } as const;

export const TIME_COLUMNS = { label: 0, unit: 1, total: 2, start: 3, firstYear: 4, note: 14 } as const;

export const RESULT_COLUMNS = {
  label: 0,
  result: 1,
  native: 2,
  gap: 3,
  unit: 4,
  words: 5,
  breakEvenWords: 7,
  today: 5,
  headroom: 6,
} as const;

/** Columns that a chart beside a table covers. */
export const CHART_COLUMNS = { first: 9, columns: 6 } as const;

export const ALL_COLUMNS = 15;

/** Pixels of a header of two lines. */
export const TWO_LINES = 36;

/** t0 and all years of a line. */
export const allYears = (row: number): Area => area(row, TIME_COLUMNS.start, 1, MOST_YEARS + 1);

/** The years of a line, without t0. */
export const runYears = (row: number): Area => area(row, TIME_COLUMNS.firstYear, 1, MOST_YEARS);

/** Address of a cell that keeps still wherever the formula is copied. */
export const fixed = (cell: Area): string => address(cell, "both");
