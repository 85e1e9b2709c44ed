import type { Chart, ResolvedSeries } from "../host/charts";
import type { Frame } from "./frame";
import { drawFrame, FONT, INK, seriesColor, valueAxis } from "./frame";
import type { LabelRequest } from "./labels";
import { placeLabels } from "./labels";
import { extentOf } from "./scales";
import type { Box } from "./svg";
import { svg, textWidth } from "./svg";

interface Point {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly labelPosition: string;
  readonly labelColor: string;
}

/** Excel numbers the points 1, 2, 3… where the x values are missing or texts. */
function pointsOf({ series, values, xValues, labels }: ResolvedSeries): Point[] {
  const xs = xValues.every((x) => typeof x === "number" || x === "") ? xValues : [];
  return values.flatMap((y, index) => {
    const x = xs.length > 0 ? xs[index] : index + 1;
    if (y === null || typeof x !== "number") return [];
    const own = series.points?.[String(index)]?.dataLabel;
    const value = series.hasDataLabels === true && series.dataLabels?.showValue !== false ? String(y) : "";
    return [
      {
        x,
        y,
        label: labels[index] ?? value,
        labelPosition: own?.position ?? series.dataLabels?.position ?? "Right",
        labelColor: own?.format?.font?.color ?? INK,
      },
    ];
  });
}

const hasMarkers = (type: string, markerStyle: string | undefined) =>
  markerStyle === undefined || markerStyle === "Automatic" ? !type.endsWith("NoMarkers") : markerStyle !== "None";

function markers({ series }: ResolvedSeries, points: readonly Point[], frame: Frame, color: string): SVGElement[] {
  const radius = ((series.markerSize ?? 5) * 96) / 72 / 2;
  return points.map(({ x, y, label }) =>
    svg(
      "circle",
      { cx: frame.x(x), cy: frame.y(y), r: radius, fill: color, stroke: series.markerForegroundColor ?? color },
      svg("title", {}, `${label || series.name || ""} (${String(x)}, ${String(y)})`.trim()),
    ),
  );
}

const DASHES: Readonly<Record<string, string>> = { Dash: "6 4", Dot: "2 3", DashDot: "6 3 2 3", RoundDot: "2 3" };

function line({ series }: ResolvedSeries, points: readonly Point[], frame: Frame, color: string): SVGElement[] {
  if (points.length < 2) return [];
  const { weight = 1.5, lineStyle = "" } = series.format?.line ?? {};
  return [
    svg("polyline", {
      points: points.map(({ x, y }) => `${frame.x(x).toFixed(1)},${frame.y(y).toFixed(1)}`).join(" "),
      fill: "none",
      stroke: series.format?.line?.color ?? color,
      "stroke-width": (weight * 96) / 72,
      "stroke-dasharray": DASHES[lineStyle],
    }),
  ];
}

interface Labelled {
  readonly point: Point;
  readonly request: LabelRequest;
}

function labelled(points: readonly Point[], frame: Frame, radius: number): Labelled[] {
  return points
    .filter(({ label }) => label !== "")
    .map((point) => ({
      point,
      request: {
        text: point.label,
        x: frame.x(point.x),
        y: frame.y(point.y),
        width: textWidth(point.label, FONT),
        height: FONT + 3,
        radius,
      },
    }));
}

/** A caption stands on its point; it is what the quadrants of a map are named by. */
const isCaption = ({ point, request }: Labelled) => point.labelPosition === "Center" && request.radius === 0;

const captionBox = ({ request }: Labelled): Box => ({
  left: request.x - request.width / 2,
  top: request.y - request.height / 2,
  width: request.width,
  height: request.height,
});

const write = (content: string, left: number, top: number, color: string) =>
  svg("text", { x: left, y: top + FONT, "font-size": FONT, fill: color }, content);

function drawLabels(all: readonly Labelled[], plot: Box): SVGElement[] {
  const captions = all.filter(isCaption);
  const others = all.filter((candidate) => !isCaption(candidate));
  const boxes = captions.map(captionBox);
  const placed = placeLabels(
    others.map(({ request }) => request),
    boxes,
    plot,
  );
  return [
    ...captions.map(({ point }, index) =>
      write(point.label, boxes[index]?.left ?? 0, boxes[index]?.top ?? 0, point.labelColor),
    ),
    ...placed.flatMap(({ left, top, width, height, text, isRemote }, index) => {
      const owner = others[index];
      if (!owner) return [];
      const { x, y } = owner.request;
      const nearest = { x: Math.min(Math.max(x, left), left + width), y: Math.min(Math.max(y, top), top + height) };
      const leader = svg("line", {
        x1: x,
        y1: y,
        x2: nearest.x,
        y2: nearest.y,
        stroke: "#8C8C8C",
        "stroke-width": 0.8,
      });
      return [...(isRemote ? [leader] : []), write(text, left, top, INK)];
    }),
  ];
}

export function drawScatter(
  chart: Chart,
  series: readonly ResolvedSeries[],
  size: { width: number; height: number },
): SVGElement[] {
  const plotted = series.map((each, index) => ({
    each,
    points: pointsOf(each),
    type: each.series.chartType ?? chart.chartType,
    color: seriesColor(each, index),
  }));
  const all = plotted.flatMap(({ points }) => points);
  const { categoryAxis, valueAxis: yAxis } = chart.axes ?? {};
  const [horizontal, vertical] = [
    extentOf(
      categoryAxis,
      all.map(({ x }) => x),
    ),
    extentOf(
      yAxis,
      all.map(({ y }) => y),
    ),
  ];
  const frame = drawFrame({
    chart,
    size,
    series,
    horizontal: { plan: valueAxis(categoryAxis, horizontal), extent: horizontal },
    vertical: { plan: valueAxis(yAxis, vertical), extent: vertical },
  });
  const drawn = plotted.map(({ each, points, type, color }) => {
    const marked = hasMarkers(type, each.series.markerStyle);
    const radius = marked ? ((each.series.markerSize ?? 5) * 96) / 72 / 2 : 0;
    return {
      lines: type.includes("Lines") || type.includes("Smooth") ? line(each, points, frame, color) : [],
      marks: marked ? markers(each, points, frame, color) : [],
      labels: labelled(points, frame, radius),
    };
  });
  return [
    ...frame.parts,
    ...drawn.flatMap(({ lines }) => lines),
    ...drawn.flatMap(({ marks }) => marks),
    ...drawLabels(
      drawn.flatMap(({ labels }) => labels),
      frame.plot,
    ),
  ];
}
