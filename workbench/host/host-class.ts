import type { Area, Edge } from "../grid/grid";
import type { Session } from "./session";
import type { Arguments } from "./arguments";
import type { ChartPart } from "./charts";

/** What each kind of host object remembers of itself: enough to find its part of the workbook again. */
export interface States {
  Workbook: null;
  Application: null;
  WorksheetCollection: null;
  Worksheet: { readonly sheetId: string };
  WorksheetFreezePanes: { readonly sheetId: string };
  WorksheetProtection: { readonly sheetId: string };
  PageLayout: { readonly sheetId: string };
  PageBreakCollection: { readonly sheetId: string };
  PageBreak: { readonly sheetId: string; readonly row: number };
  HeaderFooterGroup: { readonly sheetId: string };
  HeaderFooter: { readonly sheetId: string };
  Range: Area;
  RangeFormat: Area;
  RangeFill: Area;
  RangeFont: Area;
  FormatProtection: Area;
  RangeBorderCollection: Area;
  RangeBorder: { readonly area: Area; readonly edge: Edge };
  DataValidation: Area;
  ConditionalFormatCollection: Area;
  ConditionalFormat: ConditionalPart;
  CellValueConditionalFormat: ConditionalPart;
  CustomConditionalFormat: ConditionalPart;
  ConditionalFormatRule: ConditionalPart;
  TextConditionalFormat: ConditionalPart;
  ColorScaleConditionalFormat: ConditionalPart;
  DataBarConditionalFormat: ConditionalPart;
  ConditionalDataBarPositiveFormat: ConditionalPart;
  ConditionalDataBarNegativeFormat: ConditionalPart;
  IconSetConditionalFormat: ConditionalPart;
  ConditionalRangeFormat: ConditionalPart;
  ConditionalRangeFont: ConditionalPart;
  ConditionalRangeFill: ConditionalPart;
  TableCollection: { readonly sheetId: string | undefined };
  TableScopedCollection: { readonly area: Area; readonly fullyContained: boolean };
  Table: { readonly tableId: string };
  TableColumnCollection: { readonly tableId: string };
  TableColumn: { readonly tableId: string; readonly index: number };
  TableRowCollection: { readonly tableId: string };
  TableRow: { readonly tableId: string; readonly index: number };
  NamedItemCollection: { readonly sheetId: string | undefined };
  NamedItem: { readonly name: string };
  SettingCollection: null;
  Setting: { readonly key: string };
  ChartCollection: { readonly sheetId: string };
  Chart: { readonly chartId: string };
  ChartTitle: ChartPart;
  ChartTitleFormat: ChartPart;
  ChartFont: ChartPart;
  ChartFill: ChartPart;
  ChartBorder: ChartPart;
  ChartLineFormat: ChartPart;
  ChartAxes: ChartPart;
  ChartAxis: ChartPart;
  ChartAxisFormat: ChartPart;
  ChartAxisTitle: ChartPart;
  ChartAxisTitleFormat: ChartPart;
  ChartGridlines: ChartPart;
  ChartGridlinesFormat: ChartPart;
  ChartLegend: ChartPart;
  ChartLegendFormat: ChartPart;
  ChartDataLabels: ChartPart;
  ChartDataLabelFormat: ChartPart;
  ChartAreaFormat: ChartPart;
  ChartPlotArea: ChartPart;
  ChartPlotAreaFormat: ChartPart;
  ChartSeriesCollection: { readonly chartId: string };
  ChartSeries: ChartPart;
  ChartSeriesFormat: ChartPart;
  ChartPointsCollection: ChartPart;
  ChartPoint: ChartPart;
  ChartPointFormat: ChartPart;
  ChartDataLabel: ChartPart;
  CustomFunctions: null;
  AppRuntimeService: null;
  AddinInternalService: null;
}

export interface ConditionalPart {
  readonly sheetId: string;
  readonly id: string;
}

export type ClassName = keyof States;

/** An object of the host: the name of its class in the library, and its state. */
export class HostObject<Name extends ClassName = ClassName> {
  constructor(
    readonly className: Name,
    readonly state: States[Name],
  ) {}

  is<Wanted extends ClassName>(className: Wanted): this is HostObject<Wanted> {
    return (this.className as ClassName) === className;
  }
}

export const make = <Name extends ClassName>(className: Name, state: States[Name]): HostObject<Name> =>
  new HostObject(className, state);

/** What a method hands back: another object, a null object, or a plain value. */
export type Result = HostObject | null | string | number | boolean | readonly unknown[] | undefined;

export interface Property<State, Value> {
  get(state: State, session: Session): Value | null;
  set?(state: State, value: Value, session: Session): void;
}

/**
 * The members a class has in the workbench. `Data` is the library's own `Excel.Interfaces.…Data`, so that the compiler
 * refuses a property Excel does not have, or one of the wrong type.
 */
export interface Members<Name extends ClassName, Data> {
  /** What identifies an object for later requests: an `Id`, or a reference the session keeps. */
  identity?(state: States[Name], session: Session): Record<string, string>;
  /** False when the object is gone: a table that was deleted since. */
  exists?(state: States[Name], session: Session): boolean;
  readonly properties?: { readonly [Key in keyof Data]?: Property<States[Name], Exclude<Data[Key], undefined>> };
  /** Other names under which the library sets a property. */
  readonly aliases?: Readonly<Record<string, keyof Data>>;
  readonly navigation?: Readonly<Record<string, (state: States[Name], session: Session) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (state: States[Name], args: Arguments, session: Session) => Result>>;
  /** The members of a collection, in order. */
  items?(state: States[Name], session: Session): readonly HostObject[];
  /** A collection's member by its key, for `getItem`. */
  item?(state: States[Name], key: string | number, session: Session): HostObject | undefined;
}

/** Members of some class, as the interpreter sees them once the class no longer matters. */
export interface AnyMembers {
  identity?(state: unknown, session: Session): Record<string, string>;
  exists?(state: unknown, session: Session): boolean;
  readonly properties?: Readonly<Record<string, Property<unknown, unknown>>>;
  readonly aliases?: Readonly<Record<string, string>>;
  readonly navigation?: Readonly<Record<string, (state: unknown, session: Session) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (state: unknown, args: Arguments, session: Session) => Result>>;
  items?(state: unknown, session: Session): readonly HostObject[];
  item?(state: unknown, key: string | number, session: Session): HostObject | undefined;
}

/** Checks members against their class and the library's data type. */
export const define = <Name extends ClassName, Data = object>(members: Members<Name, Data>): AnyMembers =>
  members as unknown as AnyMembers;
