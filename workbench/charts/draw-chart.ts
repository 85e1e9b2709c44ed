import type { Chart, ResolvedSeries } from "../host/charts";
import { drawCategories } from "./categories";
import { titleText } from "./frame";
import { drawScatter } from "./scatter";
import { svg } from "./svg";

type Draw = (chart: Chart, series: readonly ResolvedSeries[], size: { width: number; height: number }) => SVGElement[];

/** A chart of a kind that the workbench does not draw says so in its place, so that nobody takes an empty box for a chart. */
const notDrawn: Draw = (chart, _series, { width, height }) => [
  svg(
    "text",
    { x: width / 2, y: height / 2, "text-anchor": "middle", "font-size": 13, fill: "#a40e26" },
    `The workbench draws no ${chart.chartType} charts.`,
  ),
];

function drawingOf(chartType: string): Draw {
  if (chartType.startsWith("XYScatter")) return drawScatter;
  return /^(Column|Bar|Line|Area)(?!OfPie)/.test(chartType) && !chartType.startsWith("3D") ? drawCategories : notDrawn;
}

/** What someone who does not see the chart is told: every series with its points. */
function description(series: readonly ResolvedSeries[]): string {
  return series
    .map(({ name, values, xValues, labels }) => {
      const points = values.map((value, index) => {
        const place = labels[index] ?? String(xValues[index] ?? index + 1);
        return `${place}: ${value === null ? "no value" : String(value)}`;
      });
      return `${name}: ${points.join("; ")}`;
    })
    .join(". ");
}

/**
 * Draws a chart with the values its series hold now.
 * @param size outer size in pixels
 */
export function drawChart(
  chart: Chart,
  series: readonly ResolvedSeries[],
  size: { width: number; height: number },
): SVGSVGElement {
  const { width, height } = size;
  const heading = titleText(chart) || chart.name;
  const fill = chart.format?.fill?.color;
  const picture = svg(
    "svg",
    {
      width,
      height,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: "img",
      "aria-label": heading,
      "font-family": "Calibri, Carlito, Arial, sans-serif",
    },
    svg("desc", {}, description(series)),
    svg("rect", { width, height, fill: fill === null ? "none" : (fill ?? "#FFFFFF"), stroke: "#D9D9D9" }),
  );
  // One by one: a call does not take as many arguments as a chart of a long list has points.
  for (const part of drawingOf(chart.chartType)(chart, series, size)) picture.append(part);
  return picture;
}
