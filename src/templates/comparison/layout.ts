import { CRITERIA, CRITERIA_PER_MODEL, type Model } from "../../sourcing/criteria";
import { address, area, type Area } from "../area";

/** Rows from top to bottom. */
export const ROWS = {
  title: 0,
  master: 1,
  top: 3,
  subject: 14,
  settings: 17,
  result: 23,
  ratings: 33,
  header: 34,
  units: 35,
  first: 36,
  totals: 36 + CRITERIA.length,
  checks: 39 + CRITERIA.length,
} as const;

/** Columns from left to right: what is read and typed, the differences beside it, the add-in's cells, the native block. */
export const COLUMNS = {
  criterion: 0,
  rating: 1,
  weight: 2,
  share: 3,
  source: 4,
  question: 5,
  side: 6,
  contribution: 7,
  flip: 8,
  flipsTo: 9,
  topic: 11,
  outsourcing: 12,
  offshoring: 13,
  addIn: 15,
  native: 32,
} as const;

/** Columns that the headings of each part cover. */
export const LEFT_COLUMNS = COLUMNS.flipsTo + 1;
export const MIDDLE_COLUMNS = 3;
export const ADD_IN_COLUMNS = CRITERIA.length;
export const NATIVE_COLUMNS = 11;

const SPILLED = { criterion: 0, model: 1, rating: 2, points: 3, flipCriterion: 4, flip: 5, flipsTo: 6 } as const;
const NATIVE = {
  id: 0,
  model: 1,
  worst: 2,
  best: 3,
  value: 4,
  rated: 5,
  contribution: 6,
  gap: 7,
  label: 8,
  outsourcing: 9,
  offshoring: 10,
} as const;

const firstOf = (model: Model): number => CRITERIA.findIndex((criterion) => criterion.model === model);

/** A column of the ratings over all criteria, or over those of one model. */
export function criteriaCells(column: number, model?: Model): Area {
  return model === undefined
    ? area(ROWS.first, column, CRITERIA.length, 1)
    : area(ROWS.first + firstOf(model), column, CRITERIA_PER_MODEL, 1);
}

/** The same of what the add-in's functions spill beside the ratings. */
export const spilled = (part: keyof typeof SPILLED, model?: Model): Area =>
  criteriaCells(COLUMNS.addIn + SPILLED[part], model);

/** The same of the native block. */
export const native = (part: keyof typeof NATIVE, model?: Model): Area =>
  criteriaCells(COLUMNS.native + NATIVE[part], model);

/** Address of one cell of a column of criteria, whose row moves when it is copied down. */
export const cellOf = (cells: Area, index: number): string => address(area(cells.row + index, cells.column));

/** Row and column of the totals of a model below the ratings. */
export const totalRow = (model: Model): number => ROWS.totals + (model === "Outsource" ? 0 : 1);

/** The cell of a model in a block that has outsourcing on the left and offshoring on the right. */
export const sideBySide = (row: number, column: number, model: Model): Area =>
  area(row, column + (model === "Outsource" ? 0 : 1));

const addInRow = (offset: number, column: number, columns: number): Area =>
  area(ROWS.top + offset, COLUMNS.addIn + column, 1, columns);

/** Cells of the add-in block at the top. */
export const ADD_IN = {
  note: addInRow(1, 0, 1),
  criteria: addInRow(2, 0, CRITERIA.length),
  ratings: addInRow(3, 0, CRITERIA.length),
  comparisonHeader: addInRow(5, 0, 7),
  comparison: addInRow(6, 0, 7),
  stabilityLabel: addInRow(8, 0, 1),
  stability: addInRow(8, 1, 1),
} as const;

/** Columns of the checks, below the ratings. */
export const CHECK_COLUMNS = {
  label: COLUMNS.criterion,
  found: COLUMNS.rating,
  limit: COLUMNS.weight,
  status: COLUMNS.share,
  note: COLUMNS.question,
} as const;

/** Largest difference that counts as none: third row of the checks, below heading and header. */
export const TOLERANCE = area(ROWS.checks + 2, CHECK_COLUMNS.found);

/** A result of SOURCING_COMPARE by its position. */
export const compared = (index: number): Area => area(ADD_IN.comparison.row, ADD_IN.comparison.column + index);

/** Positions in the row of SOURCING_COMPARE. */
export const RESULT = {
  outsource: 0,
  offshore: 1,
  recommendation: 2,
  margin: 3,
  confidence: 4,
  coverage: 5,
  reason: 6,
} as const;

const nativeRow = (offset: number): number => ROWS.top + 1 + offset;

/** Rows of the native block at the top, one measure each. */
export const NATIVE_ROWS = {
  header: nativeRow(0),
  coverage: nativeRow(1),
  score: nativeRow(2),
  fromContributions: nativeRow(3),
  scoreGap: nativeRow(4),
  contributionGap: nativeRow(5),
  isEnough: nativeRow(6),
  reaches: nativeRow(7),
  recommendation: nativeRow(8),
} as const;

export const nativeMeasure = (line: keyof typeof NATIVE_ROWS, model: Model): Area =>
  sideBySide(NATIVE_ROWS[line], COLUMNS.native + 1, model);
