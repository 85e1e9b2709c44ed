import { area, type Area } from "../area";
import { inputCell } from "../blocks/input-lines";
import type { RankingPlace } from "../blocks/ranking";
import { CRITERION_KEYS, type CriterionKey } from "./criteria";

/** Columns of the structured table. */
export const COLUMNS = {
  destination: 0,
  compare: 1,
  zone: 2,
  wage: 3,
  wageSource: 4,
  gdp: 5,
  priceLevel: 6,
  inflation: 7,
  inflationYear: 8,
  governance: 9,
  english: 10,
  englishSource: 11,
} as const;

export const TABLE_COLUMNS = COLUMNS.englishSource + 1;

const CRITERIA = CRITERION_KEYS.length;

/** Cells of the add-in's functions: shared hours beside their row, scores beside the list of those compared. */
export const RESULTS = { overlap: 13, name: 14, score: 15, rank: 16, check: 17 } as const;
export const RESULT_COLUMNS = 5;

/** The figures of each row of the table, by criterion. */
export const FIGURES = { zone: 19, first: 20, missing: 27, candidate: 28, takesPart: 29, number: 30 } as const;
export const FIGURE_COLUMNS = CRITERIA + 5;

/** The destinations that take part, one below the other without gaps, by criterion. */
export const COMPARED = { number: 32, row: 33, name: 34, first: 35 } as const;
export const COMPARED_COLUMNS = CRITERIA + 3;

export const NATIVE = { first: 43, sum: 50, gap: 51, misranked: 52 } as const;
export const NATIVE_COLUMNS = CRITERIA + 3;

const RANKING_HELPER = 54;

export const ROWS = { title: 0, master: 1, about: 3, settings: 15, criteria: 29, ranking: 41 } as const;

/** Lines of the settings, in their order. */
export const SETTING_LINES = [
  "homeZone",
  "start",
  "end",
  "date",
  "method",
  "normalization",
  "missing",
  "currency",
  "baseYear",
] as const;
export type SettingLine = (typeof SETTING_LINES)[number];

export const SETTINGS_HEADER = ROWS.settings + 1;
/** Cell of a setting. */
export const settingCell = (line: SettingLine): Area => inputCell(SETTINGS_HEADER, SETTING_LINES.indexOf(line));

export const BEST_SCORE = area(SETTINGS_HEADER + 1 + SETTING_LINES.length, 1);

/** Columns of the criteria block. */
export const CRITERIA_COLUMNS = { name: 0, direction: 1, unit: 2, weight: 3, share: 4, sign: 5, note: 6 } as const;
const FIRST_CRITERION = ROWS.criteria + 2;

/** A column of the criteria block over all criteria. */
export const criteriaCells = (part: keyof typeof CRITERIA_COLUMNS): Area =>
  area(FIRST_CRITERION, CRITERIA_COLUMNS[part], CRITERIA, 1);

export const criterionCell = (part: keyof typeof CRITERIA_COLUMNS, index: number): Area =>
  area(FIRST_CRITERION + index, CRITERIA_COLUMNS[part]);

export const CRITERIA_TOTALS = FIRST_CRITERION + CRITERIA;

/** Columns of the checks. */
export const CHECK_COLUMNS = { label: 0, found: 3, limit: 4, status: 5, note: 6 } as const;

/** More positions than this nobody reads in a ranking. */
const MOST_POSITIONS = 25;
/** More names than this do not fit beside their bars. */
const MOST_BARS = 18;
/** The chart needs room, also where there is little to rank. */
const FEWEST_LINES = 12;

/** Lines above the header of the table: sources at the left, what the calculation takes at the right. */
const LINES = { weight: 1, sign: 2, worst: 3, best: 4, mean: 5, units: 6, header: 7, first: 8 } as const;

/** Where the blocks stand that depend on the number of rows. */
export class DestinationLayout {
  constructor(
    readonly table: string,
    readonly rows: number,
    readonly checks: number,
  ) {}

  get ranking(): RankingPlace {
    const positions = Math.min(this.rows, MOST_POSITIONS);
    return { row: ROWS.ranking + 1, positions, helper: RANKING_HELPER };
  }

  get bars(): number {
    return Math.min(this.rows, MOST_BARS);
  }

  /** Rows of the ranking, header included. */
  get rankingRows(): number {
    return Math.max(this.ranking.positions, FEWEST_LINES) + 1;
  }

  get checksHeading(): number {
    return this.ranking.row + this.rankingRows + 1;
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

  get tableArea(): Area {
    return area(this.line("header"), 0, this.rows + 1, TABLE_COLUMNS);
  }

  /** A column over all rows, of the table or of a block beside it. */
  body(column: number, columns = 1): Area {
    return area(this.line("first"), column, this.rows, columns);
  }

  /** Number of the destinations that take part. */
  get count(): Area {
    return area(this.line("weight"), COMPARED.row);
  }

  /** Column of a table's figure; shared hours stand among the results. */
  static source(key: CriterionKey): number {
    return key === "overlap" ? RESULTS.overlap : COLUMNS[key];
  }
}
