/**
 * What the workbench needs of a spreadsheet grid, in the workbench's own words: the host side of Office.js
 * (`workbench/host`) speaks to this interface only, and a grid library is fitted behind it in one place.
 *
 * Rows and columns count from 0. Formulas begin with `=`, are en-US and A1-style. Charts are not here: the host keeps
 * them and `workbench/charts` draws them, because the grid library has none.
 */

/** A cell's value as Office.js shows it: `""` for an empty cell, an error as its text (`#DIV/0!`). */
export type CellValue = string | number | boolean;

/** Whole columns and whole rows have Excel's own size (1,048,576 × 16,384): a grid takes the part it holds. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";

export interface Border {
  readonly style: "None" | "Continuous" | "Dash" | "Dot" | "Double";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  /** `#RRGGBB` */
  readonly color: string;
}

/** Formats as one flat record; a property that is absent is left as it is. Colours are `#RRGGBB`. */
export interface CellFormat {
  numberFormat?: string;
  fillColor?: string | null;
  fontColor?: string;
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  horizontalAlignment?: "General" | "Left" | "Center" | "Right";
  verticalAlignment?: "Top" | "Center" | "Bottom";
  wrapText?: boolean;
  /** Degrees, -90..90. */
  textOrientation?: number;
  indentLevel?: number;
  locked?: boolean;
}

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visible: boolean;
  readonly tabColor: string;
  readonly gridlines: boolean;
}

/** A data-validation rule as Excel's own object carries it (`Excel.DataValidationRule` and its prompt and alert). */
export interface Validation {
  readonly rule: Record<string, unknown>;
  readonly ignoreBlanks: boolean;
  readonly prompt?: { readonly title: string; readonly message: string; readonly showPrompt: boolean };
  readonly errorAlert?: {
    readonly title: string;
    readonly message: string;
    readonly showAlert: boolean;
    readonly style: string;
  };
}

/**
 * A conditional format: its Office.js type and details, whose shape goes with the type. Rules and criteria are
 * Excel's own plain objects; `format` holds the parts of a `CellFormat` that were set. Later ones have lower priority.
 *
 * - `CellValue`: `{ rule: { formula1, formula2?, operator }, format, stopIfTrue }`
 * - `Custom`: `{ formula, format, stopIfTrue }`
 * - `ContainsText`: `{ rule: { operator, text }, format, stopIfTrue }`
 * - `ColorScale`: `{ criteria: { minimum, midpoint?, maximum } }`, each `{ type, formula?, color }`
 * - `DataBar`: `{ lowerBoundRule, upperBoundRule, positiveFormat, negativeFormat, showDataBarOnly, barDirection, … }`
 * - `IconSet`: `{ style, criteria, reverseIconOrder, showIconOnly }`
 */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly details: Record<string, unknown>;
}

export interface TableState {
  readonly id: string;
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}

export interface NameState {
  readonly name: string;
  /** `=Sheet1!$A$1:$B$2` or any other formula. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** One call of a custom function as the calculation meets it: arguments as values, a range as rows of values. */
export interface CustomFunctionCall {
  /** Upper-case id without the namespace, as in functions.json. */
  readonly id: string;
  readonly args: readonly (CellValue | null | readonly (readonly (CellValue | null)[])[])[];
  /** `Sheet1!B7` */
  readonly address: string;
}

/** A matrix of cell values, or an error (`#VALUE!`) with its message. */
export type CustomFunctionResult =
  { readonly values: readonly (readonly CellValue[])[] } | { readonly error: string; readonly message: string };

/** Calls are handed over many at a time: the real runtime answers in batches, and asking one by one takes seconds. */
export type InvokeCustomFunctions = (calls: readonly CustomFunctionCall[]) => Promise<readonly CustomFunctionResult[]>;

/** The part of functions.json that calculation needs. */
export interface CustomFunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
}

export interface Grid {
  sheets(): readonly SheetState[];
  activeSheetId(): string;
  addSheet(name: string): string;
  removeSheet(sheetId: string): void;
  activateSheet(sheetId: string): void;
  updateSheet(sheetId: string, change: Partial<Omit<SheetState, "id">>): void;

  /** The smallest area that holds all contents, or undefined on an empty sheet. */
  usedArea(sheetId: string): Area | undefined;
  values(area: Area): CellValue[][];
  /** A cell's formula, or its value where it has none; a spilled cell shows its value. */
  formulas(area: Area): CellValue[][];
  /** What a person sees: number formats applied. */
  texts(area: Area): string[][];
  /**
   * Text that begins with `=` becomes a formula, what follows an apostrophe stays text; `""` empties a cell; null leaves it
   * as it is.
   */
  write(area: Area, contents: readonly (readonly (CellValue | null)[])[]): void;
  clear(area: Area, what: "All" | "Contents" | "Formats"): void;
  /** Area that the formula in this cell spills to, or undefined. */
  spillArea(sheetId: string, row: number, column: number): Area | undefined;

  format(area: Area, format: CellFormat): void;
  /** One record a cell. */
  formats(area: Area): CellFormat[][];
  setBorder(area: Area, edge: Edge, border: Border): void;
  /** Pixels; undefined fits the column to its content. */
  setColumnWidth(sheetId: string, column: number, count: number, pixels: number | undefined): void;
  setRowHeight(sheetId: string, row: number, count: number, pixels: number | undefined): void;
  /** Position of the area's outline on its sheet in pixels from the top left corner of cell A1. */
  areaInPixels(area: Area): { left: number; top: number; width: number; height: number };
  merge(area: Area): void;
  freeze(sheetId: string, rows: number, columns: number): void;

  setValidation(area: Area, validation: Validation | undefined): void;
  validation(area: Area): Validation | undefined;
  addConditionalFormat(area: Area, format: ConditionalFormat): void;
  conditionalFormats(sheetId: string): readonly (ConditionalFormat & { readonly area: Area })[];
  removeConditionalFormat(sheetId: string, id: string): void;

  addTable(area: Area, name: string, columns: readonly string[]): TableState;
  updateTable(id: string, change: Partial<Omit<TableState, "id">>): void;
  removeTable(id: string): void;
  tables(): readonly TableState[];

  names(): readonly NameState[];
  setName(name: NameState): void;
  removeName(name: string): void;

  selection(): Area;
  select(area: Area): void;
  /** By a person's hand or by program; the area is what changed. */
  onEdited(handler: (area: Area) => void): () => void;
  onSelected(handler: (area: Area) => void): () => void;
  /** After every calculation that has come to rest. */
  onCalculated(handler: () => void): () => void;

  registerFunctions(
    namespace: string,
    functions: readonly CustomFunctionMetadata[],
    invoke: InvokeCustomFunctions,
  ): void;
  /** Settles when no calculation and no custom-function call is under way. */
  calculated(): Promise<void>;
}
