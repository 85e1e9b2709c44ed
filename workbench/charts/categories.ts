import type { Chart, ResolvedSeries } from "../host/charts";
import type { Frame } from "./frame";
import { categoryAxis, drawFrame, FONT, INK, seriesColor, valueAxis } from "./frame";
import type { Extent } from "./scales";
import { axisText, extentOf } from "./scales";
import { svg } from "./svg";

type Stacking = "none" | "stacked" | "shares";

interface Plotted {
  readonly each: ResolvedSeries;
  readonly isLine: boolean;
  readonly isArea: boolean;
  readonly stacking: Stacking;
  readonly color: string;
  /** From where to where a bar or a line's point reaches, a category each. */
  readonly spans: readonly (readonly [number, number] | null)[];
}

function stackingOf(type: string): Stacking {
  if (type.endsWith("Stacked100")) return "shares";
  return type.includes("Stacked") ? "stacked" : "none";
}

/** Positive and negative values are stacked apart, as Excel does. */
function stacked(
  series: readonly { each: ResolvedSeries; stacking: Stacking }[],
  index: number,
): (readonly [number, number] | null)[] {
  const own = series[index];
  if (!own) return [];
  const group = series.filter(({ stacking }) => stacking === own.stacking);
  return own.each.values.map((value, category) => {
    if (value === null) return null;
    if (own.stacking === "none") return [0, value];
    const all = group.map(({ each }) => each.values[category] ?? 0);
    const before = all.slice(0, group.indexOf(own)).filter((other) => other < 0 === value < 0);
    const from = before.reduce((sum, other) => sum + other, 0);
    const total = own.stacking === "shares" ? all.reduce((sum, other) => sum + Math.abs(other), 0) || 1 : 1;
    return [from / total, (from + value) / total];
  });
}

function plot(chart: Chart, series: readonly ResolvedSeries[]): Plotted[] {
  const typed = series.map((each) => {
    const type = each.series.chartType ?? chart.chartType;
    return { each, type, stacking: stackingOf(type) };
  });
  return typed.map(({ each, type, stacking }, index) => ({
    each,
    stacking,
    isLine: type.startsWith("Line"),
    isArea: type.startsWith("Area"),
    color: seriesColor(each, index),
    spans: stacked(typed, index),
  }));
}

interface Direction {
  readonly isHorizontal: boolean;
  readonly frame: Frame;
}

/** A bar between two values, across its part of the category. */
function bar({ isHorizontal, frame }: Direction, across: readonly [number, number], span: readonly [number, number]) {
  const [alongScale, acrossScale] = isHorizontal ? [frame.x, frame.y] : [frame.y, frame.x];
  const [a, b] = [alongScale(span[0]), alongScale(span[1])];
  const [c, d] = [acrossScale(across[0]), acrossScale(across[1])];
  const [along, length] = [Math.min(a, b), Math.abs(b - a)];
  const [start, breadth] = [Math.min(c, d), Math.abs(d - c)];
  return isHorizontal
    ? { x: along, y: start, width: length, height: breadth }
    : { x: start, y: along, width: breadth, height: length };
}

/** Excel's default gap between categories, in percent of a bar's breadth. */
const DEFAULT_GAP = 150;

function drawBars(
  bars: readonly Plotted[],
  direction: Direction,
  categories: readonly string[],
  format: string | undefined,
): SVGElement[] {
  const lanes = bars.some(({ stacking }) => stacking !== "none") ? 1 : bars.length;
  const gap = (bars[0]?.each.series.gapWidth ?? DEFAULT_GAP) / 100;
  const breadth = 1 / (lanes + gap);
  return bars.flatMap(({ each, color, spans }, index) =>
    spans.flatMap((span, category) => {
      if (!span) return [];
      const start = category + (gap * breadth) / 2 + (lanes === 1 ? 0 : index * breadth);
      const box = bar(direction, [start, start + breadth], span);
      const value = axisText(each.values[category] ?? 0, format);
      const point = each.series.points?.[String(category)];
      const fill = point?.format?.fill?.color ?? color;
      const drawn = svg(
        "rect",
        { ...box, fill },
        svg("title", {}, `${each.name}, ${categories[category] ?? ""}: ${value}`),
      );
      const label =
        each.labels[category] ??
        (each.series.hasDataLabels === true
          ? axisText(each.values[category] ?? 0, each.series.dataLabels?.numberFormat ?? format)
          : "");
      return label === "" ? [drawn] : [drawn, barLabel(label, box, direction.isHorizontal)];
    }),
  );
}

function barLabel(label: string, box: { x: number; y: number; width: number; height: number }, isHorizontal: boolean) {
  const place = isHorizontal
    ? { x: box.x + box.width + 4, y: box.y + box.height / 2 + FONT * 0.35 }
    : { x: box.x + box.width / 2, y: box.y - 4, "text-anchor": "middle" };
  return svg("text", { ...place, "font-size": FONT - 1, fill: INK }, label);
}

function drawLine({ each, isArea, color, spans }: Plotted, frame: Frame, categories: readonly string[]): SVGElement[] {
  const points = spans.flatMap((span, category) =>
    span ? [{ x: frame.x(category + 0.5), y: frame.y(span[1]), category }] : [],
  );
  const path = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const line = svg("polyline", {
    points: path,
    fill: "none",
    stroke: each.series.format?.line?.color ?? color,
    "stroke-width": 2,
  });
  if (isArea) {
    const base = frame.y(0);
    return [
      svg("polygon", {
        points: `${String(first.x)},${String(base)} ${path} ${String(last.x)},${String(base)}`,
        fill: color,
        "fill-opacity": 0.5,
      }),
      line,
    ];
  }
  const marks = points.map(({ x, y, category }) =>
    svg(
      "circle",
      { cx: x, cy: y, r: 3.5, fill: color },
      svg("title", {}, `${each.name}, ${categories[category] ?? ""}: ${String(each.values[category])}`),
    ),
  );
  return each.series.markerStyle === "None" ? [line] : [line, ...marks];
}

/** Columns, bars, lines and areas over categories, side by side, stacked or mixed. */
export function drawCategories(
  chart: Chart,
  series: readonly ResolvedSeries[],
  size: { width: number; height: number },
): SVGElement[] {
  const isHorizontal = chart.chartType.startsWith("Bar");
  const plotted = plot(chart, series);
  const count = Math.max(1, ...series.map(({ values }) => values.length));
  const names = series.find(({ xValues }) => xValues.length > 0)?.xValues ?? [];
  const categories = Array.from({ length: count }, (_none, index) => String(names[index] ?? index + 1));
  const reach = plotted.flatMap(({ spans }) => spans.flatMap((span) => span ?? []));
  const values = extentOf(chart.axes?.valueAxis, reach);
  const places: Extent = { minimum: 0, maximum: count, step: 1 };
  // Excel counts the categories of horizontal bars from the bottom up.
  const shares = plotted.some(({ stacking }) => stacking === "shares");
  const valuePlan = { plan: valueAxis(chart.axes?.valueAxis, values, shares ? "0%" : undefined), extent: values };
  const placePlan = { plan: categoryAxis(chart.axes?.categoryAxis, categories), extent: places };
  const reversed = isHorizontal && chart.axes?.categoryAxis?.reversePlotOrder === true;
  const upsideDown = { plan: placePlan.plan, extent: { minimum: count, maximum: 0, step: 1 } };
  const frame = drawFrame({
    chart,
    size,
    series,
    horizontal: isHorizontal ? valuePlan : placePlan,
    vertical: isHorizontal ? (reversed ? upsideDown : placePlan) : valuePlan,
  });
  const bars = plotted.filter(({ isLine, isArea }) => !isLine && !isArea);
  const format = chart.axes?.valueAxis?.numberFormat;
  return [
    ...frame.parts,
    ...drawBars(bars, { isHorizontal, frame }, categories, format),
    ...plotted.filter(({ isLine, isArea }) => isLine || isArea).flatMap((each) => drawLine(each, frame, categories)),
  ];
}
