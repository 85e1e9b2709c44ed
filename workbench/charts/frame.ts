import type { Chart, ChartAxis, ChartText, ResolvedSeries } from "../host/charts";
import type { Extent } from "./scales";
import { axisText, marks, scale } from "./scales";
import type { Attributes, Box } from "./svg";
import { fitting, svg, textWidth } from "./svg";

export const INK = "#404040";
const FAINT = "#D9D9D9";
export const FONT = 12;
const TITLE_FONT = 17;
const MARGIN = 8;

/** Excel's own colours for series that were given none. */
const PALETTE = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export function seriesColor({ series }: ResolvedSeries, index: number): string {
  const { fill, line } = series.format ?? {};
  return fill?.color ?? series.markerBackgroundColor ?? line?.color ?? PALETTE[index % PALETTE.length] ?? INK;
}

/** One side of the plot: its values and their texts. */
export interface AxisPlan {
  readonly axis: ChartAxis | undefined;
  readonly title: string;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly gridlines: boolean;
}

const titleOf = (text: ChartText | undefined) => (text?.visible === false ? "" : (text?.text ?? ""));

export function valueAxis(axis: ChartAxis | undefined, extent: Extent, generalFormat?: string): AxisPlan {
  const format = axis?.numberFormat ?? generalFormat;
  return {
    axis,
    title: titleOf(axis?.title),
    ticks: marks(extent).map((at) => ({ at, text: axisText(at, format) })),
    gridlines: axis?.majorGridlines?.visible ?? true,
  };
}

export function categoryAxis(axis: ChartAxis | undefined, categories: readonly string[]): AxisPlan {
  return {
    axis,
    title: titleOf(axis?.title),
    ticks: categories.map((text, index) => ({ at: index + 0.5, text })),
    gridlines: axis?.majorGridlines?.visible ?? false,
  };
}

export interface Frame {
  readonly plot: Box;
  /** Values, or categories counted from 0, to pixels. */
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly parts: readonly SVGElement[];
}

export interface FrameOptions {
  readonly chart: Chart;
  readonly size: { readonly width: number; readonly height: number };
  readonly series: readonly ResolvedSeries[];
  readonly horizontal: { readonly plan: AxisPlan; readonly extent: Extent };
  readonly vertical: { readonly plan: AxisPlan; readonly extent: Extent };
}

const widest = ({ ticks }: AxisPlan) => Math.max(0, ...ticks.map(({ text }) => textWidth(text, FONT)));
const isShown = ({ axis }: AxisPlan) => axis?.visible !== false && axis?.tickLabelPosition !== "None";

/** Labels of the horizontal axis that do not fit side by side are turned, so that none covers its neighbour. */
function turned({ plan }: FrameOptions["horizontal"], width: number): boolean {
  return plan.ticks.length > 0 && widest(plan) + 6 > width / plan.ticks.length;
}

const LONGEST_TURNED = 90;

function plotBox(options: FrameOptions): Box {
  const { chart, size, horizontal, vertical, series } = options;
  const legend = legendPlace(chart, series);
  const longest = 0.35 * size.width;
  const left =
    MARGIN +
    (vertical.plan.title ? FONT + 8 : 0) +
    (isShown(vertical.plan) ? Math.min(widest(vertical.plan), longest) + 8 : 0);
  const right = size.width - 2 * MARGIN - (legend === "right" ? legendWidth(series) : 0);
  const labels = !isShown(horizontal.plan)
    ? 0
    : turned(horizontal, right - left)
      ? Math.min(widest(horizontal.plan), LONGEST_TURNED) * 0.75 + FONT + 4
      : FONT + 8;
  const top = MARGIN + (titleText(chart) ? TITLE_FONT + 12 : 0) + (legend === "top" ? FONT + 12 : 0);
  const bottom =
    size.height - MARGIN - labels - (horizontal.plan.title ? FONT + 8 : 0) - (legend === "bottom" ? FONT + 14 : 0);
  return { left, top, width: Math.max(20, right - left), height: Math.max(20, bottom - top) };
}

export function titleText({ title, series }: Chart): string {
  if (title?.visible === false) return "";
  return title?.text ?? (series.length === 1 ? (series[0]?.name ?? "") : "");
}

type LegendPlace = "none" | "right" | "bottom" | "top";

export function legendPlace({ legend }: Chart, series: readonly ResolvedSeries[]): LegendPlace {
  if (legend?.visible === false || (legend === undefined && series.length < 2)) return "none";
  const position = (legend?.position ?? "Bottom").toLowerCase();
  return position === "right" || position === "top" ? position : "bottom";
}

const legendWidth = (series: readonly ResolvedSeries[]) =>
  Math.min(160, Math.max(0, ...series.map(({ name }) => textWidth(name, FONT))) + 28);

const text = (content: string, x: number, y: number, attributes: Attributes = {}) =>
  svg("text", { x, y, "font-size": FONT, fill: INK, ...attributes }, content);

function horizontalLabels({ plan }: FrameOptions["horizontal"], frame: Frame, isTurned: boolean): SVGElement[] {
  if (!isShown(plan)) return [];
  const { plot, x } = frame;
  const y = plot.top + plot.height + FONT + 4;
  return plan.ticks.map(({ at, text: label }) =>
    isTurned
      ? text(fitting(label, LONGEST_TURNED, FONT), x(at), y, {
          "text-anchor": "end",
          transform: `rotate(-45 ${String(Math.round(x(at)))} ${String(Math.round(y - 4))})`,
        })
      : text(label, x(at), y, { "text-anchor": "middle" }),
  );
}

function verticalLabels({ plan }: FrameOptions["vertical"], frame: Frame, longest: number): SVGElement[] {
  if (!isShown(plan)) return [];
  return plan.ticks.map(({ at, text: label }) =>
    text(fitting(label, longest, FONT), frame.plot.left - 6, frame.y(at) + FONT * 0.35, { "text-anchor": "end" }),
  );
}

function gridlines({ horizontal, vertical }: FrameOptions, { plot, x, y }: Frame): SVGElement[] {
  const line = (x1: number, y1: number, x2: number, y2: number, stroke: string) =>
    svg("line", { x1, y1, x2, y2, stroke, "stroke-width": 1 });
  const [right, bottom] = [plot.left + plot.width, plot.top + plot.height];
  return [
    ...(vertical.plan.gridlines
      ? vertical.plan.ticks.map(({ at }) => line(plot.left, y(at), right, y(at), FAINT))
      : []),
    ...(horizontal.plan.gridlines
      ? horizontal.plan.ticks.map(({ at }) => line(x(at), plot.top, x(at), bottom, FAINT))
      : []),
    line(plot.left, bottom, right, bottom, "#A6A6A6"),
    line(plot.left, plot.top, plot.left, bottom, "#A6A6A6"),
  ];
}

function titles({ chart, size, horizontal, vertical }: FrameOptions, { plot }: Frame): SVGElement[] {
  const heading = titleText(chart);
  const [middle, centre] = [plot.left + plot.width / 2, plot.top + plot.height / 2];
  const legendRoom = legendPlace(chart, []) === "bottom" && chart.legend?.visible === true ? FONT + 14 : 0;
  return [
    ...(heading
      ? [
          text(fitting(heading, size.width - 16, TITLE_FONT), size.width / 2, MARGIN + TITLE_FONT, {
            "text-anchor": "middle",
            "font-size": TITLE_FONT,
          }),
        ]
      : []),
    ...(horizontal.plan.title
      ? [text(horizontal.plan.title, middle, size.height - MARGIN - 2 - legendRoom, { "text-anchor": "middle" })]
      : []),
    ...(vertical.plan.title
      ? [
          text(vertical.plan.title, MARGIN + FONT, centre, {
            "text-anchor": "middle",
            transform: `rotate(-90 ${String(MARGIN + FONT)} ${String(Math.round(centre))})`,
          }),
        ]
      : []),
  ];
}

function legend({ chart, series, size }: FrameOptions, { plot }: Frame): SVGElement[] {
  const place = legendPlace(chart, series);
  if (place === "none") return [];
  const entry = (name: string, index: number, x: number, y: number, room: number): SVGElement[] => {
    const color = series[index] ? seriesColor(series[index], index) : INK;
    return [
      svg("rect", { x, y: y - 9, width: 10, height: 10, fill: color }),
      text(fitting(name, room, FONT), x + 15, y),
    ];
  };
  if (place === "right") {
    const x = size.width - MARGIN - legendWidth(series) + 8;
    const top = plot.top + plot.height / 2 - (series.length * (FONT + 8)) / 2 + FONT;
    return series.flatMap(({ name }, index) =>
      entry(name, index, x, top + index * (FONT + 8), legendWidth(series) - 28),
    );
  }
  const room = (size.width - 2 * MARGIN) / series.length - 30;
  const widths = series.map(({ name }) => Math.min(room, textWidth(name, FONT)) + 30);
  const start = (size.width - widths.reduce((sum, width) => sum + width, 0)) / 2;
  const y = place === "top" ? plot.top - 10 : size.height - MARGIN - 2;
  return series.flatMap(({ name }, index) => {
    const before = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
    return entry(name, index, start + before, y, room);
  });
}

/** Title, axes, gridlines and legend, and where the plot is between them. */
export function drawFrame(options: FrameOptions): Frame {
  const plot = plotBox(options);
  const { horizontal, vertical, size } = options;
  const frame = {
    plot,
    x: scale(horizontal.extent, plot.left, plot.left + plot.width),
    y: scale(vertical.extent, plot.top + plot.height, plot.top),
    parts: [],
  };
  return {
    ...frame,
    parts: [
      ...gridlines(options, frame),
      ...horizontalLabels(horizontal, frame, turned(horizontal, plot.width)),
      ...verticalLabels(vertical, frame, 0.35 * size.width),
      ...titles(options, frame),
      ...legend(options, frame),
    ],
  };
}
