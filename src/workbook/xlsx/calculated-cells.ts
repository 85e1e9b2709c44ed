/** What the writer has to know about a calculated sheet; who calculates it is not the writer's business. */
import type { Area } from "../../templates/area";
import type { TemplateSheet } from "../../templates/vocabulary";

/** An error value by its text, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** Null for a blank cell. */
export type CellValue = string | number | boolean | CellError | null;

export interface CalculatedCells {
  /** One row of values for each row of the area. */
  values(area: Area): CellValue[][];
  /** Cells that the formula in this cell fills; that cell alone unless its result spills. */
  extent(row: number, column: number): Area;
}

/** Calculates a sheet that stands alone in its workbook, custom functions included. */
export type Calculator = (sheet: TemplateSheet) => Promise<CalculatedCells>;
