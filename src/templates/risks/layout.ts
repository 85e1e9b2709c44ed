import { RISKS_BLOCK } from "../../words/risk-register";
import { address, area, type Area } from "../area";

/** Columns from left to right: the table, then the scores that spill beside it. */
export const COLUMNS = {
  risk: 0,
  model: 1,
  source: 2,
  criterion: 3,
  likelihood: 4,
  impact: 5,
  residualLikelihood: 6,
  residualImpact: 7,
  owner: 8,
  description: 9,
  mitigation: 10,
  inherent: 12,
  band: 13,
  residual: 14,
  residualBand: 15,
  reduction: 16,
} as const;

export const TABLE_COLUMNS = COLUMNS.mitigation + 1;
export const SCORE_COLUMNS = COLUMNS.reduction - COLUMNS.inherent + 1;
export const ALL_COLUMNS = COLUMNS.reduction + 1;

/** Steps of both scales. */
export const SCALE: readonly number[] = [1, 2, 3, 4, 5];

/** Rows from top to bottom; the table grows and so stands last. */
export const ROWS = {
  title: 0,
  master: 1,
  top: 3,
  bands: 13,
  maps: 21,
  summary: 36,
  checks: 43,
  risks: 62,
  units: 63,
  header: 64,
  first: 65,
} as const;

/** Rows below the inserted ones that maps, summary and checks still count, so that the table may grow. */
const SPARE_ROWS = 500;

/** One of the two heat maps: the row with the impacts, the column with the likelihoods, and the first column of cells. */
export interface MapPlace {
  readonly row: number;
  readonly labels: number;
  readonly column: number;
}

export const MAPS = {
  inherent: { row: ROWS.maps + 2, labels: COLUMNS.source, column: COLUMNS.criterion },
  residual: { row: ROWS.maps + 2, labels: COLUMNS.mitigation, column: COLUMNS.inherent },
} as const satisfies Record<string, MapPlace>;

/** Cells of a map, two rows a likelihood: the number of risks, and below it the band. */
export const mapCells = ({ row, column }: MapPlace): Area => area(row + 2, column, 2 * SCALE.length, SCALE.length);

/** Row of a map that counts the risks of a likelihood; the highest stands on top. */
export const mapRow = ({ row }: MapPlace, likelihood: number): number => row + 2 + 2 * (SCALE.length - likelihood);

/** The impacts above a map: the ends of the scale that every rating keeps to. */
export const mapScale = ({ row, column }: MapPlace): Area => area(row, column, 1, SCALE.length);

/** Where a register with so many rows stands, and how formulas refer to it. */
export class RegisterLayout {
  constructor(
    readonly table: string,
    readonly rows: number,
  ) {}

  /** The structured table, header included. */
  get tableArea(): Area {
    return area(ROWS.header, 0, this.rows + 1, TABLE_COLUMNS);
  }

  /** A column of the inserted rows. */
  body(column: number, columns = 1): Area {
    return area(ROWS.first, column, this.rows, columns);
  }

  /** The same with the rows below that are counted. */
  counted(column: number, columns = 1): string {
    return address(area(ROWS.first, column, this.rows + SPARE_ROWS, columns), "both");
  }

  /** A column of the table by its name, whatever its length. */
  column(key: "risk" | "likelihood" | "impact" | "residualLikelihood" | "residualImpact"): string {
    return `${this.table}[${RISKS_BLOCK[key]}]`;
  }
}
