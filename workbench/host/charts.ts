/**
 * The workbook's charts as observable state. The grid draws no charts: whoever draws them subscribes here and asks
 * `resolve` for a series' current values. Sizes and positions are points, as in Office.js; what the add-in did not set
 * is absent, and the one who draws chooses Excel's default.
 */
import type { Area, CellValue, Grid } from "../grid/grid";
import { parseExtent, splitSheet } from "./addresses";

export interface ChartFont {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly name?: string;
  readonly size?: number;
}

/** `clear()` leaves `{ color: null }`: nothing is drawn. */
export interface ChartPaint {
  readonly color?: string | null;
  readonly weight?: number;
  readonly lineStyle?: string;
}

export interface ChartText {
  readonly text?: string;
  readonly visible?: boolean;
  readonly overlay?: boolean;
  readonly position?: string;
  readonly format?: { readonly font?: ChartFont };
}

export interface ChartAxis {
  readonly visible?: boolean;
  /** A number, or "" for automatic. */
  readonly minimum?: number | "";
  readonly maximum?: number | "";
  readonly majorUnit?: number | "";
  readonly minorUnit?: number | "";
  readonly numberFormat?: string;
  readonly reversePlotOrder?: boolean;
  readonly tickLabelPosition?: string;
  readonly tickLabelSpacing?: number | "";
  readonly majorTickMark?: string;
  readonly minorTickMark?: string;
  readonly scaleType?: string;
  readonly crosses?: string;
  readonly crossesAt?: number;
  readonly title?: ChartText;
  readonly majorGridlines?: { readonly visible?: boolean; readonly format?: { readonly line?: ChartPaint } };
  readonly minorGridlines?: { readonly visible?: boolean; readonly format?: { readonly line?: ChartPaint } };
  readonly format?: { readonly font?: ChartFont; readonly line?: ChartPaint; readonly fill?: ChartPaint };
}

export interface ChartDataLabels {
  readonly position?: string;
  readonly showValue?: boolean;
  readonly showSeriesName?: boolean;
  readonly showCategoryName?: boolean;
  readonly showLegendKey?: boolean;
  readonly numberFormat?: string;
  readonly text?: string;
  /** Cell whose text the label shows: `='Sheet 1'!$A$2`. */
  readonly formula?: string;
  readonly format?: { readonly font?: ChartFont };
}

export interface ChartPoint {
  readonly markerStyle?: string;
  readonly markerSize?: number;
  readonly markerBackgroundColor?: string;
  readonly markerForegroundColor?: string;
  readonly hasDataLabel?: boolean;
  readonly dataLabel?: ChartDataLabels;
  readonly format?: { readonly fill?: ChartPaint; readonly border?: ChartPaint };
}

export interface ChartSeries extends Omit<ChartPoint, "hasDataLabel" | "dataLabel" | "format"> {
  readonly name?: string;
  /** Cell that names the series, where it came from source data. */
  readonly nameArea?: Area;
  readonly values?: Area;
  /** Categories, or the x values of a scatter chart. */
  readonly xValues?: Area;
  readonly bubbleSizes?: Area;
  readonly chartType?: string;
  readonly axisGroup?: string;
  readonly smooth?: boolean;
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly hasDataLabels?: boolean;
  readonly dataLabels?: ChartDataLabels;
  readonly format?: { readonly fill?: ChartPaint; readonly line?: ChartPaint };
  /** Points that were formatted on their own, by index. */
  readonly points?: Readonly<Record<string, ChartPoint>>;
}

export interface Chart {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly chartType: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title?: ChartText;
  readonly legend?: {
    readonly visible?: boolean;
    readonly position?: string;
    readonly format?: { readonly font?: ChartFont };
  };
  readonly axes?: {
    readonly categoryAxis?: ChartAxis;
    readonly valueAxis?: ChartAxis;
    readonly secondaryCategoryAxis?: ChartAxis;
    readonly secondaryValueAxis?: ChartAxis;
  };
  readonly dataLabels?: ChartDataLabels;
  readonly format?: { readonly fill?: ChartPaint; readonly border?: ChartPaint; readonly font?: ChartFont };
  readonly plotArea?: { readonly format?: { readonly fill?: ChartPaint; readonly border?: ChartPaint } };
  readonly displayBlanksAs?: string;
  readonly plotBy?: string;
  readonly series: readonly ChartSeries[];
}

/** A part of a chart by its place in it: `["axes", "valueAxis", "title"]`. */
export interface ChartPart {
  readonly chartId: string;
  readonly path: readonly string[];
}

export interface ResolvedSeries {
  readonly series: ChartSeries;
  readonly name: string;
  /** Null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  readonly xValues: readonly CellValue[];
  /** Text at each point, from its cell or as it was set; null where the point has no label of its own. */
  readonly labels: readonly (string | null)[];
}

type Plain = Record<string, unknown>;

/** A copy of `target` in which the value at `path` is `value`: states handed out before stay as they were. */
function replaced(target: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(target)) {
    return target.map((item: unknown, index) => (String(index) === key ? replaced(item, rest, value) : item));
  }
  const record = (target ?? {}) as Plain;
  return { ...record, [key]: replaced(record[key], rest, value) };
}

export class ChartStore {
  private charts: readonly Chart[] = [];
  private readonly handlers = new Set<() => void>();

  list(sheetId?: string): readonly Chart[] {
    return this.charts.filter((chart) => sheetId === undefined || chart.sheetId === sheetId);
  }

  find(id: string): Chart | undefined {
    return this.charts.find((chart) => chart.id === id);
  }

  subscribe(handler: () => void): () => void {
    this.handlers.add(handler);
    return () => this.handlers.delete(handler);
  }

  add(chart: Chart): void {
    this.change([...this.charts, chart]);
  }

  remove(id: string): void {
    this.change(this.charts.filter((chart) => chart.id !== id));
  }

  removeSheet(sheetId: string): void {
    if (this.charts.some((chart) => chart.sheetId === sheetId)) {
      this.change(this.charts.filter((chart) => chart.sheetId !== sheetId));
    }
  }

  update(id: string, change: Partial<Chart>): void {
    this.change(this.charts.map((chart) => (chart.id === id ? { ...chart, ...change } : chart)));
  }

  get(part: ChartPart): unknown {
    return part.path.reduce<unknown>((value, key) => (value as Plain | undefined)?.[key], this.find(part.chartId));
  }

  set(part: ChartPart, value: unknown): void {
    this.change(
      this.charts.map((chart) => (chart.id === part.chartId ? (replaced(chart, part.path, value) as Chart) : chart)),
    );
  }

  private change(charts: readonly Chart[]): void {
    this.charts = charts;
    for (const handler of this.handlers) handler();
  }
}

function seriesName(series: ChartSeries, position: number, grid: Grid): string {
  if (series.name !== undefined) return series.name;
  const text = series.nameArea && grid.texts(series.nameArea)[0]?.[0];
  return text === undefined || text === "" ? `Series${String(position + 1)}` : text;
}

function pointLabel(point: ChartPoint | undefined, grid: Grid): string | null {
  if (point?.hasDataLabel !== true) return null;
  const { formula = "", text = "" } = point.dataLabel ?? {};
  const { sheet, rest } = splitSheet(formula.slice(1));
  const owner = grid.sheets().find(({ name }) => name.toLowerCase() === sheet?.toLowerCase());
  const cell = parseExtent(rest);
  if (owner === undefined || cell === undefined) return text;
  return grid.texts({ sheetId: owner.id, ...cell })[0]?.[0] ?? text;
}

/** The series with the values their ranges hold now. */
export function resolve(chart: Chart, grid: Grid): readonly ResolvedSeries[] {
  return chart.series.map((series, position) => ({
    series,
    name: seriesName(series, position, grid),
    values: (series.values === undefined ? [] : grid.values(series.values).flat()).map((value) =>
      typeof value === "number" ? value : null,
    ),
    xValues: series.xValues === undefined ? [] : grid.values(series.xValues).flat(),
    labels: Array.from({ length: series.values?.rows ?? 0 }, (_none, point) =>
      pointLabel(series.points?.[String(point)], grid),
    ),
  }));
}

/**
 * The series Excel makes of source data: in columns unless there are more columns than rows, the first row as names and
 * the first column as categories where they hold text (a scatter chart always takes its first column as x).
 */
export function seriesFromData(source: Area, chartType: string, seriesBy: string, grid: Grid): readonly ChartSeries[] {
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && source.columns > source.rows);
  const values = grid.values(source);
  const cells = byRows ? transpose(values) : values;
  const isText = (value: CellValue | undefined): boolean => typeof value === "string";
  const hasNames = cells.length > 1 && (cells[0] ?? []).slice(1).every(isText);
  const below = cells.slice(hasNames ? 1 : 0);
  const isScatter = chartType.startsWith("XYScatter") || chartType.startsWith("Bubble");
  const width = cells[0]?.length ?? 0;
  const hasCategories = width > 1 && (isScatter || below.every((row) => isText(row[0])));
  const slice = (along: number, from: number, length: number): Area =>
    byRows
      ? { ...source, row: source.row + along, rows: 1, column: source.column + from, columns: length }
      : { ...source, column: source.column + along, columns: 1, row: source.row + from, rows: length };
  const start = hasNames ? 1 : 0;
  const first = hasCategories ? 1 : 0;
  return Array.from({ length: width - first }, (_none, index) => ({
    ...(hasNames ? { nameArea: slice(index + first, 0, 1) } : {}),
    ...(hasCategories ? { xValues: slice(0, start, below.length) } : {}),
    values: slice(index + first, start, below.length),
  }));
}

function transpose(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  return (rows[0] ?? []).map((_value, column) => rows.map((row) => row[column] ?? ""));
}
