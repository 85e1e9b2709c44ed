import { addressOnSheet, type Area } from "../templates/area";
import { NUMBER_FORMATS } from "../templates/palette";
import type { Axis, Chart, Series } from "../templates/vocabulary";
import { rangeOf } from "./write-looks";

const CHART_TYPES = {
  scatter: "XYScatter",
  column: "ColumnClustered",
  bar: "BarClustered",
  stackedBar: "BarStacked",
  line: "LineMarkers",
} as const satisfies Record<Chart["kind"], string>;

const LEGENDS = { bottom: "Bottom", right: "Right" } as const;

const MARKER_SIZE = 9;
const LINE_MARKER_SIZE = 6;

/** Share of a bar's width that is left free beside it, in percent; Excel's own 150 makes thin bars. */
const GAP_WIDTH = 60;

function readFromTop(axis: Excel.ChartAxis): void {
  axis.reversePlotOrder = true;
  // Turned round, the categories take the other axis along to the top unless it crosses at their far end.
  axis.position = "Maximum";
}

function applyAxis(axis: Excel.ChartAxis, template: Axis): void {
  const { title, minimum, maximum, majorUnit, numberFormat, labels, fromTop } = template;
  axis.title.text = title;
  axis.title.visible = true;
  if (minimum !== undefined) axis.minimum = minimum;
  if (maximum !== undefined) axis.maximum = maximum;
  if (majorUnit !== undefined) axis.majorUnit = majorUnit;
  if (numberFormat !== undefined) axis.numberFormat = NUMBER_FORMATS[numberFormat];
  if (labels === "low") axis.tickLabelPosition = "Low";
  if (fromTop) readFromTop(axis);
}

function drawMarkers(series: Excel.ChartSeries, color: string, size: number): void {
  series.markerStyle = "Circle";
  series.markerSize = size;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function drawLimit(series: Excel.ChartSeries, kind: Chart["kind"], color: string): void {
  if (kind === "scatter") series.chartType = "XYScatterLinesNoMarkers";
  series.markerStyle = "None";
  series.format.line.color = color;
  series.format.line.weight = 1.25;
  series.format.line.lineStyle = "Dash";
}

function drawMarkedLine(series: Excel.ChartSeries, kind: Chart["kind"], color: string): void {
  series.chartType = kind === "scatter" ? "XYScatterLines" : "LineMarkers";
  drawMarkers(series, color, LINE_MARKER_SIZE);
  series.format.line.color = color;
  series.format.line.weight = 2.25;
}

function drawBars(series: Excel.ChartSeries, kind: Chart["kind"], color: string): void {
  series.format.fill.setSolidColor(color);
  series.gapWidth = GAP_WIDTH;
  // Excel draws the parts of a stacked bar side by side unless they overlap in full.
  if (kind === "stackedBar") series.overlap = 100;
}

function drawSeries(series: Excel.ChartSeries, kind: Chart["kind"], { look, color }: Series): void {
  if (look === "bars") drawBars(series, kind, color);
  else if (look === "line") drawLimit(series, kind, color);
  else if (look === "markedLine") drawMarkedLine(series, kind, color);
  else if (look === "labels") series.markerStyle = "None";
  else drawMarkers(series, color, MARKER_SIZE);
}

function addSeries(sheet: Excel.Worksheet, chart: Excel.Chart, kind: Chart["kind"], written: readonly Series[]): void {
  written.forEach((data, index) => {
    // The chart is made from the first series' values, which gives it exactly one series to begin with.
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(data.name);
    series.name = data.name;
    series.setXAxisValues(rangeOf(sheet, data.x));
    series.setValues(rangeOf(sheet, data.y));
    drawSeries(series, kind, data);
  });
}

/** Office.js has no alternative text for charts; the template's text reaches files and stands beside the data. */
export function addChart(sheet: Excel.Worksheet, template: Chart): void {
  const { kind, area, series, legend } = template;
  const [first] = series;
  if (first === undefined) return;
  const chart = sheet.charts.add(CHART_TYPES[kind], rangeOf(sheet, first.y), first.y.rows === 1 ? "Rows" : "Columns");
  chart.name = template.name;
  chart.title.text = template.title;
  chart.legend.visible = legend !== "none";
  if (legend !== "none") chart.legend.position = LEGENDS[legend];
  addSeries(sheet, chart, kind, series);
  applyAxis(chart.axes.categoryAxis, template.xAxis);
  applyAxis(chart.axes.valueAxis, template.yAxis);
  chart.setPosition(
    sheet.getRangeByIndexes(area.row, area.column, 1, 1),
    sheet.getRangeByIndexes(area.row + area.rows - 1, area.column + area.columns - 1, 1, 1),
  );
}

function labelPoints(chart: Excel.Chart, index: number, sheetName: string, { labels, look, color }: Series): void {
  if (labels === undefined) return;
  const { points } = chart.series.getItemAt(index);
  for (let point = 0; point < labels.rows; point++) {
    const cell: Area = { ...labels, row: labels.row + point, rows: 1 };
    const item = points.getItemAt(point);
    item.hasDataLabel = true;
    item.dataLabel.formula = `=${addressOnSheet(sheetName, cell)}`;
    item.dataLabel.position = look === "labels" ? "Center" : "Right";
    item.dataLabel.format.font.color = color;
  }
}

export const hasLabels = ({ series }: Chart): boolean => series.some(({ labels }) => labels !== undefined);

/** Ties the text at a chart's points to cells, so that renaming a function renames its point. */
export function labelChart(sheet: Excel.Worksheet, sheetName: string, template: Chart): void {
  const chart = sheet.charts.getItem(template.name);
  template.series.forEach((series, index) => {
    labelPoints(chart, index, sheetName, series);
  });
}
