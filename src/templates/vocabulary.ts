/**
 * The words a template is written in: one sheet as plain data. Nothing here knows Office.js or a file format; each
 * writer carries the same data its own way.
 */
import type { Area } from "./area";
import type { NumberFormat, Role, Tone } from "./palette";

/** A formula as Excel's en-US notation writes it, beginning with `=`. */
export interface Formula {
  readonly formula: string;
}

/** Text is always text, also where it begins with `=`; null leaves the cell empty. */
export type CellContent = string | number | boolean | Formula | null;

/** Contents of a rectangle; every row is equally long. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly CellContent[])[];
}

/** What the cells of an area are; the palette says how that looks. Where areas overlap, the later one wins. */
export interface Style {
  readonly area: Area;
  readonly role: Role;
  readonly numberFormat?: NumberFormat;
}

/** Width in pixels at 100 %. */
export interface ColumnWidth {
  readonly column: number;
  readonly columns: number;
  readonly pixels: number;
}

/** Height in pixels at 100 %. */
export interface RowHeight {
  readonly row: number;
  readonly rows: number;
  readonly pixels: number;
}

/** A structured table. Its first row holds the column names, which stand in the contents. */
export interface Table {
  readonly name: string;
  readonly area: Area;
  readonly style: string;
  readonly bandedRows: boolean;
  readonly filterButtons: boolean;
}

/** A name for an area of this sheet, valid in the whole workbook. */
export interface DefinedName {
  readonly name: string;
  readonly area: Area;
  readonly comment: string;
}

export type ValidationRule =
  | {
      readonly kind: "whole" | "decimal";
      readonly minimum: number;
      /** Absent: no upper limit. */
      readonly maximum?: number;
      /** The minimum itself is refused; only without a maximum. */
      readonly exclusiveMinimum?: boolean;
    }
  | { readonly kind: "list"; readonly choices: readonly string[] };

/** What may be typed into an area. Blank cells always pass. */
export interface Validation {
  readonly area: Area;
  readonly rule: ValidationRule;
  /** Shown when the cell is selected: title up to 32 characters, message up to 255. */
  readonly prompt: { readonly title: string; readonly message: string };
  /** Shown when something else is typed; up to 225 characters. */
  readonly refusal: string;
}

export type ConditionalFormat =
  | { readonly kind: "equals"; readonly area: Area; readonly text: string; readonly tone: Tone }
  | {
      readonly kind: "formula";
      readonly area: Area;
      /** Written for the area's first cell. */
      readonly formula: string;
      readonly tone: Tone;
    }
  | {
      readonly kind: "scale";
      readonly area: Area;
      readonly low: { readonly value: number; readonly color: string };
      readonly high: { readonly value: number; readonly color: string };
    };

export interface Axis {
  /** With its unit. */
  readonly title: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: NumberFormat;
  /** At the low end of the plot rather than beside the axis line, where bars below zero would cover them. */
  readonly labels?: "low";
  /** The first category of a bar chart stands at the top, as in the table it is drawn from; without it at the bottom. */
  readonly fromTop?: true;
}

export interface Series {
  readonly name: string;
  /** Values along the x axis, or the categories. */
  readonly x: Area;
  readonly y: Area;
  /**
   * `line`: thin and dashed, for limits; `markedLine`: solid with a marker at each point, also over the columns of a
   * column chart; `labels`: nothing but the text of `labels` at each point.
   */
  readonly look: "markers" | "line" | "markedLine" | "labels" | "bars";
  readonly color: string;
  /** Cells whose text stands at the points. */
  readonly labels?: Area;
}

export interface Chart {
  /** Name of the chart object. */
  readonly name: string;
  /** `stackedBar`: bars to the left and right of zero on one line each, as in a tornado. Categories run upwards. */
  readonly kind: "scatter" | "column" | "bar" | "stackedBar" | "line";
  readonly title: string;
  /** What someone who does not see the chart should know. */
  readonly alternativeText: string;
  /** Cells that the chart covers. */
  readonly area: Area;
  readonly xAxis: Axis;
  readonly yAxis: Axis;
  readonly series: readonly Series[];
  readonly legend: "none" | "bottom" | "right";
}

/** Footer parts use Excel's codes: &F file, &A sheet, &D date, &P page, &N pages. */
export interface PrintSetup {
  readonly paper: "A3" | "A4";
  readonly orientation: "landscape" | "portrait";
  readonly pagesWide: number;
  /** Undefined: as many as it takes. */
  readonly pagesTall?: number;
  /** First and last column that are printed; rows are as many as there are. */
  readonly columns: { readonly first: number; readonly last: number };
  /** Rows repeated at the top of every page. */
  readonly titleRows: { readonly first: number; readonly last: number };
  /** Rows that begin a new page. */
  readonly pageStarts: readonly number[];
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

export interface TemplateSheet {
  readonly name: string;
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly columnWidths: readonly ColumnWidth[];
  readonly rowHeights: readonly RowHeight[];
  readonly blocks: readonly Block[];
  readonly styles: readonly Style[];
  readonly tables: readonly Table[];
  readonly names: readonly DefinedName[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly Chart[];
  /** Cell that is selected, and so scrolled into view, when the sheet is shown (default: A1). */
  readonly start?: Area;
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
}

/** Names that are free in the workbook. Defined names begin with the table's name and an underscore. */
export interface TemplateNames {
  readonly sheet: string;
  readonly table: string;
}

export interface TemplateOptions {
  /** Rows of the main table in the order of its columns; they stand in place of the samples and say how many rows there are. */
  readonly data?: readonly (readonly CellContent[])[];
  /** Rows of the main table; by default as many as there are sample rows. At least 1. */
  readonly rows?: number;
  /** Whether sample rows tagged EXAMPLE fill the table (default true). */
  readonly examples?: boolean;
  /** Date shown in the title block (default: none). */
  readonly insertedOn?: Date;
}

/** The list that a template makes its main table of, one row an item. */
export interface TemplateList {
  /** Rows that the sheet takes. */
  readonly mostRows: number;
  /** Rows when nobody says how many: those of the samples, and room for more where that is usual. */
  readonly usualRows: number;
}

export interface Template {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Picture in the built add-in, as a path from its root. */
  readonly preview: string;
  /** Names it would like; whoever inserts it finds free ones that begin like these. */
  readonly preferredNames: TemplateNames;
  /** Absent where the number of rows is not the user's to choose. */
  readonly list?: TemplateList;
  /** Whether its main table rates business functions, a row each, so that they can be evaluated. */
  readonly ratesFunctions?: boolean;
  /** @throws RangeError when the options make no sense */
  build(names: TemplateNames, options?: TemplateOptions): TemplateSheet;
}
