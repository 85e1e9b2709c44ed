import { LONGEST_HORIZON } from "../../finance/assumptions";
import { CRITERIA, CRITERIA_PER_MODEL, type Model } from "../../sourcing/criteria";
import { address, area, type Area } from "../area";

/** Columns from left to right: the table, the results that spill beside it, the native block, the cash flows. */
export const COLUMNS = {
  function: 0,
  source: 1,
  ratings: 2,
  fte: 18,
  onshore: 19,
  offshore: 20,
  productivity: 21,
  transition: 22,
  outsource: 24,
  offshoreScore: 25,
  recommendation: 26,
  savings: 27,
  npv: 28,
  percent: 29,
  reason: 30,
  native: 32,
  flows: 43,
} as const;

export const TABLE_COLUMNS = COLUMNS.transition + 1;
export const RESULT_COLUMNS = COLUMNS.reason - COLUMNS.outsource + 1;
export const NATIVE_COLUMNS = 10;
export const FLOW_COLUMNS = LONGEST_HORIZON + 1;

/** Offset of each line in the weights block, below its heading. */
const WEIGHT_LINES = { criterion: 1, side: 2, worst: 3, best: 4, weight: 5, normalised: 6 } as const;
export type WeightLine = keyof typeof WEIGHT_LINES;

/** Rows below the inserted ones that summary and checks still count, so that a table may grow. */
const SPARE_ROWS = 500;

/** Each native line is a formula of its own: beyond this many they would slow a workbook more than they prove. */
const MOST_NATIVE_ROWS = 1000;

export const criterionColumn = (index: number): number => COLUMNS.ratings + index;

/** Where the blocks of a portfolio with so many rows stand, and how formulas refer to them. */
export class PortfolioLayout {
  static readonly weightsHeading = 38;
  static readonly functionsHeading = 46;
  static readonly totals = 47;
  static readonly units = 48;
  static readonly header = 49;
  static readonly first = 50;

  constructor(
    readonly table: string,
    readonly rows: number,
  ) {}

  /** The structured table, header included. */
  get tableArea(): Area {
    return area(PortfolioLayout.header, 0, this.rows + 1, TABLE_COLUMNS);
  }

  /** A column of the inserted rows. */
  body(column: number, columns = 1): Area {
    return area(PortfolioLayout.first, column, this.rows, columns);
  }

  /** The same with the rows below that are counted. */
  counted(column: number, columns = 1): string {
    return address(area(PortfolioLayout.first, column, this.rows + SPARE_ROWS, columns), "both");
  }

  get nativeRows(): number {
    return Math.min(this.rows, MOST_NATIVE_ROWS);
  }

  /** A line of the weights block over the criteria of one model, or over all of them. */
  static weights(line: WeightLine, model?: Model): Area {
    const row = PortfolioLayout.weightsHeading + WEIGHT_LINES[line];
    return model === undefined
      ? area(row, COLUMNS.ratings, 1, CRITERIA.length)
      : area(row, PortfolioLayout.firstRating(model), 1, CRITERIA_PER_MODEL);
  }

  /** Total of the raw weights of a model. */
  static weightTotal(model: Model): Area {
    return area(PortfolioLayout.weights("weight").row, model === "Outsource" ? COLUMNS.fte : COLUMNS.onshore);
  }

  /** Column of a model's first criterion. */
  static firstRating(model: Model): number {
    return criterionColumn(CRITERIA.findIndex((criterion) => criterion.model === model));
  }

  /** A column of the table by its name, whatever its length: `Portfolio[FTE]`. */
  column(name: string): string {
    return `${this.table}[${name}]`;
  }

  /** A defined name of this sheet. */
  name(part: "Weights" | "Criteria" | "Settings" | "Assumptions"): string {
    return `${this.table}_${part}`;
  }
}
