import { PROVIDERS_BLOCK } from "../../words/provider-scorecard";
import { address, area, type Area } from "../area";
import { inputCell } from "../blocks/input-lines";
import type { RankingPlace } from "../blocks/ranking";

/** Criteria that providers are compared on. */
export const CRITERIA = PROVIDERS_BLOCK.criteria.length;

/** Columns from left to right: the table, the add-in's cells, the native block, sensitivity, the calculated ranking. */
export const COLUMNS = {
  provider: 0,
  source: 1,
  criteria: 2,
  score: 9,
  rank: 10,
  check: 11,
  number: 13,
  values: 14,
  sum: 20,
  gap: 21,
  misranked: 22,
  sensitivity: 24,
  helper: 31,
} as const;

export const TABLE_COLUMNS = COLUMNS.criteria + CRITERIA;
export const RESULT_COLUMNS = COLUMNS.check - COLUMNS.score + 1;
/** Columns that the headings at the top cover: those that are printed. */
export const TOP_COLUMNS = COLUMNS.check + 1;

export const ROWS = { title: 0, master: 1, about: 3, settings: 15, pairwise: 28, weights: 39, ranking: 50 } as const;

/** Lines of the settings, in their order. */
export const SETTING_LINES = [
  "weighting",
  "method",
  "normalization",
  "index",
  "limit",
  "raise",
  "currency",
  "baseYear",
] as const;
export type SettingLine = (typeof SETTING_LINES)[number];

export const SETTINGS_HEADER = ROWS.settings + 1;

/** Cell of a setting. */
export const settingCell = (line: SettingLine): Area => inputCell(SETTINGS_HEADER, SETTING_LINES.indexOf(line));

export const BEST_SCORE = area(SETTINGS_HEADER + 1 + SETTING_LINES.length, 1);

/** The pairwise comparisons, their weights below them, and the tag with their source. */
export const PAIRWISE = {
  header: ROWS.pairwise + 1,
  matrix: area(ROWS.pairwise + 2, COLUMNS.criteria, CRITERIA, CRITERIA),
  weights: area(ROWS.pairwise + 2 + CRITERIA, COLUMNS.criteria, 1, CRITERIA),
  source: area(ROWS.pairwise + 3 + CRITERIA, 1),
} as const;

export const pairCell = (row: number, column: number): Area =>
  area(PAIRWISE.matrix.row + row, PAIRWISE.matrix.column + column);

/** Columns of the weights block. */
export const WEIGHT_COLUMNS = {
  name: 0,
  direction: 1,
  rank: 2,
  direct: 3,
  ahp: 4,
  rankOrder: 5,
  directShare: 6,
  inUse: 7,
} as const;
export type WeightColumn = keyof typeof WEIGHT_COLUMNS;

export const WEIGHTS_HEADER = ROWS.weights + 1;
const FIRST_WEIGHT = WEIGHTS_HEADER + 1;
export const WEIGHT_TOTALS = FIRST_WEIGHT + CRITERIA;
export const WEIGHTS_SOURCE = area(WEIGHT_TOTALS + 1, 1);

/** A column of the rows of the weights block, also of what stands beside it. */
export const besideWeights = (column: number, columns = 1): Area => area(FIRST_WEIGHT, column, CRITERIA, columns);

export const weightCells = (part: WeightColumn): Area => besideWeights(WEIGHT_COLUMNS[part]);

export const weightCell = (part: WeightColumn, index: number): Area => area(FIRST_WEIGHT + index, WEIGHT_COLUMNS[part]);

/** The add-in's cells beside the weights. */
export const ADD_IN_WEIGHTS = {
  ahp: besideWeights(COLUMNS.score),
  rankOrder: besideWeights(COLUMNS.rank),
  consistency: area(FIRST_WEIGHT, COLUMNS.check),
} as const;

/** Columns of the checks. */
export const CHECK_COLUMNS = { label: 0, found: 3, limit: 4, status: 5, note: 6 } as const;

/** More positions than this nobody reads in a ranking. */
const MOST_POSITIONS = 25;
/** Positions for providers that are added to the table later. */
const SPARE_POSITIONS = 5;
/** More names than this do not fit beside their bars. */
const MOST_BARS = 18;
/** The chart needs room, also where there is little to rank. */
const FEWEST_LINES = 12;
/** Each native line is a formula of its own: beyond this many they would slow a workbook more than they prove. */
const MOST_NATIVE_ROWS = 1000;

/** Lines above the header of the table. */
const LINES = { weight: 1, sign: 2, worst: 3, best: 4, units: 5, header: 6, first: 7 } as const;

/** Where the blocks stand that depend on the number of providers. */
export class ScorecardLayout {
  constructor(
    readonly table: string,
    readonly rows: number,
    readonly checks: number,
  ) {}

  get ranking(): RankingPlace {
    const positions = Math.min(this.rows + SPARE_POSITIONS, MOST_POSITIONS);
    return { row: ROWS.ranking + 1, positions, helper: COLUMNS.helper };
  }

  get bars(): number {
    return Math.min(this.rows, MOST_BARS);
  }

  /** Rows of the ranking, header included. */
  get rankingRows(): number {
    return Math.max(this.ranking.positions, FEWEST_LINES) + 1;
  }

  get sensitivityHeading(): number {
    return this.ranking.row + this.rankingRows + 1;
  }

  /** Line of the sensitivity without a raised weight; the criteria follow. */
  get asItIs(): number {
    return this.sensitivityHeading + 2;
  }

  get changes(): number {
    return this.asItIs + CRITERIA + 1;
  }

  get checksHeading(): number {
    return this.changes + 2;
  }

  /** Largest difference that counts as none: below heading and header of the checks. */
  get tolerance(): Area {
    return area(this.checksHeading + 2, CHECK_COLUMNS.found);
  }

  get heading(): number {
    return this.checksHeading + this.checks + 4;
  }

  line(name: keyof typeof LINES): number {
    return this.heading + LINES[name];
  }

  /** A line above the header of the table over all criteria. */
  criteriaLine(name: keyof typeof LINES): Area {
    return area(this.line(name), COLUMNS.criteria, 1, CRITERIA);
  }

  /** Name of a criterion, which stands in the header of the table. */
  criterion(index: number): string {
    return `=${address(area(this.line("header"), COLUMNS.criteria + index), "both")}`;
  }

  get tableArea(): Area {
    return area(this.line("header"), 0, this.rows + 1, TABLE_COLUMNS);
  }

  /** A column over all providers. */
  body(column: number, columns = 1): Area {
    return area(this.line("first"), column, this.rows, columns);
  }

  /** A column over the providers that native formulas check. */
  nativeBody(column: number, columns = 1): Area {
    return area(this.line("first"), column, Math.min(this.rows, MOST_NATIVE_ROWS), columns);
  }

  /** The ratings, whatever the length of the table. */
  get ratings(): string {
    const names = PROVIDERS_BLOCK.criteria.map(([name]) => name);
    return `${this.table}[[${names[0] ?? ""}]:[${names[names.length - 1] ?? ""}]]`;
  }
}
