import type { Arguments } from "../arguments";
import { type Chart, type ChartPart, seriesFromData } from "../charts";
import {
  type AnyMembers,
  type ClassName,
  define,
  type HostObject,
  make,
  type Property,
  type Result,
  type States,
} from "../host-class";
import { invalidArgument, itemNotFound, notImplemented } from "../rich-api-error";
import type { Session } from "../session";
import { POINTS_PER_PIXEL, rangeArgument } from "./range";
import { readColor } from "./range-format";

type PartClass = { [Name in ClassName]: States[Name] extends ChartPart ? Name : never }[ClassName];

const child = (part: ChartPart, ...path: readonly string[]): ChartPart => ({
  chartId: part.chartId,
  path: [...part.path, ...path],
});

/** A property kept in the chart's state; `initial` is what Excel answers before anything was set. */
function kept(key: string, initial: unknown): Property<ChartPart, unknown> {
  return {
    get: (part, session) => session.charts.get(child(part, key)) ?? initial,
    set: (part, value, session) => {
      session.charts.set(child(part, key), /color$/i.test(key) && value !== "" ? readColor(value) : value);
    },
  };
}

/**
 * A class whose properties are plain kept values and whose navigation leads to parts of its own state.
 * The list of defaults is typed by the library's own data, so a property Excel lacks does not compile.
 */
function part<Data = object>(
  initial: { readonly [Key in keyof Data]?: Data[Key] | null },
  navigation: Readonly<Record<string, PartClass>> = {},
  methods: Readonly<Record<string, (state: ChartPart, args: Arguments, session: Session) => Result>> = {},
): AnyMembers {
  return {
    exists: (state, session) => session.charts.find((state as ChartPart).chartId) !== undefined,
    properties: Object.fromEntries(
      Object.entries(initial).map(([key, value]) => [key, kept(key, value)]),
    ) as NonNullable<AnyMembers["properties"]>,
    navigation: Object.fromEntries(
      Object.entries(navigation).map(([key, name]) => [
        key,
        (state: unknown) => make(name, child(state as ChartPart, key)),
      ]),
    ),
    methods: methods as NonNullable<AnyMembers["methods"]>,
  };
}

const clearPaint = {
  clear: (state: ChartPart, _args: Arguments, session: Session): undefined => {
    session.charts.set(child(state, "color"), null);
    return undefined;
  },
};

export const chartFill = part(
  {},
  {},
  {
    ...clearPaint,
    setSolidColor: (state, args, session) => {
      session.charts.set(child(state, "color"), readColor(args.text(0)));
      return undefined;
    },
  },
);

const LINE = { color: "", lineStyle: "Continuous", weight: 0.75 } as const;
export const chartLineFormat = part<Excel.Interfaces.ChartLineFormatData>(LINE, {}, clearPaint);
export const chartBorder = part<Excel.Interfaces.ChartBorderData>(LINE, {}, clearPaint);
export const chartFont = part<Excel.Interfaces.ChartFontData>({
  bold: false,
  color: "#000000",
  italic: false,
  name: "Calibri",
  size: 10,
  underline: "None",
});

const BOX = { font: "ChartFont", fill: "ChartFill", border: "ChartBorder" } as const;
export const chartTitleFormat = part({}, BOX);
export const chartAxisTitleFormat = part({}, BOX);
export const chartLegendFormat = part({}, BOX);
export const chartDataLabelFormat = part({}, BOX);
export const chartAreaFormat = part<Excel.Interfaces.ChartAreaFormatData>({ roundedCorners: false }, BOX);
export const chartPlotAreaFormat = part({}, { fill: "ChartFill", border: "ChartBorder" });
export const chartAxisFormat = part({}, { font: "ChartFont", line: "ChartLineFormat", fill: "ChartFill" });
export const chartGridlinesFormat = part({}, { line: "ChartLineFormat" });
export const chartSeriesFormat = part({}, { fill: "ChartFill", line: "ChartLineFormat" });
export const chartPointFormat = part({}, { fill: "ChartFill", border: "ChartBorder" });

export const chartTitle = part<Excel.Interfaces.ChartTitleData>(
  { text: "", visible: true, overlay: false, position: "Top", horizontalAlignment: "Center", textOrientation: 0 },
  { format: "ChartTitleFormat" },
);
export const chartLegend = part<Excel.Interfaces.ChartLegendData>(
  { visible: true, position: "Bottom", overlay: false },
  { format: "ChartLegendFormat" },
);
export const chartPlotArea = part({}, { format: "ChartPlotAreaFormat" });

const LABELS = {
  position: null,
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  showLegendKey: false,
  showPercentage: false,
  showBubbleSize: false,
  separator: null,
  numberFormat: "General",
  linkNumberFormat: true,
} as const;
export const chartDataLabels = part<Excel.Interfaces.ChartDataLabelsData>(LABELS, {
  format: "ChartDataLabelFormat",
});
export const chartDataLabel = part<Excel.Interfaces.ChartDataLabelData>(
  { ...LABELS, text: "", formula: "" },
  { format: "ChartDataLabelFormat" },
);

export const chartAxisTitle = part<Excel.Interfaces.ChartAxisTitleData>(
  { text: "", visible: false, textOrientation: 0 },
  { format: "ChartAxisTitleFormat" },
);
export const chartGridlines = part<Excel.Interfaces.ChartGridlinesData>(
  { visible: null },
  { format: "ChartGridlinesFormat" },
);
export const chartAxis = part<Excel.Interfaces.ChartAxisData>(
  {
    minimum: null,
    maximum: null,
    majorUnit: null,
    minorUnit: null,
    visible: true,
    numberFormat: "General",
    linkNumberFormat: true,
    reversePlotOrder: false,
    tickLabelPosition: "NextToAxis",
    tickLabelSpacing: null,
    majorTickMark: "Outside",
    minorTickMark: "None",
    scaleType: "Linear",
    logBase: null,
    categoryType: null,
    isBetweenCategories: null,
    position: "Automatic",
    textOrientation: null,
  },
  {
    format: "ChartAxisFormat",
    title: "ChartAxisTitle",
    majorGridlines: "ChartGridlines",
    minorGridlines: "ChartGridlines",
  },
  {
    setCrossesAt: (state, args, session) => {
      session.charts.set(child(state, "crossesAt"), args.number(0));
      return undefined;
    },
    setPositionAt: (state, args, session) => {
      session.charts.set(child(state, "crossesAt"), args.number(0));
      return undefined;
    },
  },
);

function axis(state: ChartPart, args: Arguments): HostObject {
  const name = { Category: "CategoryAxis", Value: "ValueAxis" }[args.text(0)];
  if (name === undefined) throw notImplemented(`ChartAxes.getItem("${args.text(0)}")`);
  const isSecondary = args.has(1) && args.text(1) === "Secondary";
  return make(
    "ChartAxis",
    child(state, isSecondary ? `secondary${name}` : name.replace(/^./, (letter) => letter.toLowerCase())),
  );
}

export const chartAxes = part({}, { categoryAxis: "ChartAxis", valueAxis: "ChartAxis" }, { getItem: axis });

function chartOf(id: string, session: Session): Chart {
  const chart = session.charts.find(id);
  if (chart === undefined) throw itemNotFound();
  return chart;
}

const chartObject = (chart: Chart | undefined): HostObject | null =>
  chart === undefined ? null : make("Chart", { chartId: chart.id });

function freeChartName(session: Session): string {
  const taken = new Set(session.charts.list().map((chart) => chart.name));
  let number = taken.size + 1;
  while (taken.has(`Chart ${String(number)}`)) number += 1;
  return `Chart ${String(number)}`;
}

function addChart(sheetId: string, args: Arguments, session: Session): HostObject {
  const chartType = args.text(0);
  const source = args.range(1);
  if (source === undefined) throw invalidArgument("A chart needs a source range.");
  session.assertUnprotected(sheetId);
  const chart: Chart = {
    id: session.nextId(),
    sheetId,
    name: freeChartName(session),
    chartType,
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    series: seriesFromData(source, chartType, args.has(2) ? args.text(2) : "Auto", session.grid),
  };
  session.charts.add(chart);
  return make("Chart", { chartId: chart.id });
}

const findChart = (sheetId: string, key: string | number, session: Session): Chart | undefined => {
  const charts = session.charts.list(sheetId);
  const lower = String(key).toLowerCase();
  return charts.find((chart) => chart.id === key) ?? charts.find((chart) => chart.name.toLowerCase() === lower);
};

export const chartCollection = define<"ChartCollection", { count?: number }>({
  properties: { count: { get: ({ sheetId }, session) => session.charts.list(sheetId).length } },
  items: ({ sheetId }, session) => session.charts.list(sheetId).map((chart) => make("Chart", { chartId: chart.id })),
  item: ({ sheetId }, key, session) => chartObject(findChart(sheetId, key, session)) ?? undefined,
  methods: {
    add: ({ sheetId }, args, session) => addChart(sheetId, args, session),
    getCount: ({ sheetId }, _args, session) => session.charts.list(sheetId).length,
    getItem: ({ sheetId }, args, session) => {
      const found = chartObject(findChart(sheetId, args.key(0), session));
      if (found === null) throw itemNotFound();
      return found;
    },
    getItemAt: ({ sheetId }, args, session) => {
      const found = chartObject(session.charts.list(sheetId)[args.whole(0)]);
      if (found === null) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: ({ sheetId }, args, session) => chartObject(findChart(sheetId, args.key(0), session)),
  },
});

function setPosition(chartId: string, args: Arguments, session: Session): undefined {
  const chart = chartOf(chartId, session);
  const start = session.grid.areaInPixels(rangeArgument(args, 0, chart.sheetId, session));
  const end = args.has(1) ? session.grid.areaInPixels(rangeArgument(args, 1, chart.sheetId, session)) : undefined;
  session.charts.update(chartId, {
    left: start.left * POINTS_PER_PIXEL,
    top: start.top * POINTS_PER_PIXEL,
    ...(end === undefined
      ? {}
      : {
          width: (end.left + end.width - start.left) * POINTS_PER_PIXEL,
          height: (end.top + end.height - start.top) * POINTS_PER_PIXEL,
        }),
  });
  return undefined;
}

type ChartKey = "name" | "chartType" | "left" | "top" | "width" | "height";

const own = <Key extends ChartKey>(key: Key): Property<{ chartId: string }, Chart[Key]> => ({
  get: ({ chartId }, session) => chartOf(chartId, session)[key],
  set: ({ chartId }, value, session) => {
    if (typeof value !== typeof chartOf(chartId, session)[key]) throw invalidArgument();
    session.charts.update(chartId, { [key]: value });
  },
});

const chartPart =
  (className: PartClass, key: string) =>
  ({ chartId }: { readonly chartId: string }): HostObject =>
    make(className, { chartId, path: [key] });

type ChartData = Omit<Excel.Interfaces.ChartData, "chartType"> & { chartType?: string };

export const chart = define<"Chart", ChartData>({
  identity: ({ chartId }) => ({ Id: chartId }),
  exists: ({ chartId }, session) => session.charts.find(chartId) !== undefined,
  properties: {
    id: { get: ({ chartId }) => chartId },
    name: own("name"),
    chartType: own("chartType"),
    left: own("left"),
    top: own("top"),
    width: own("width"),
    height: own("height"),
    displayBlanksAs: {
      get: ({ chartId }, session) =>
        (chartOf(chartId, session).displayBlanksAs ?? "NotPlotted") as Excel.ChartDisplayBlanksAs,
      set: ({ chartId }, displayBlanksAs, session) => {
        session.charts.update(chartId, { displayBlanksAs });
      },
    },
  },
  navigation: {
    axes: chartPart("ChartAxes", "axes"),
    dataLabels: chartPart("ChartDataLabels", "dataLabels"),
    format: chartPart("ChartAreaFormat", "format"),
    legend: chartPart("ChartLegend", "legend"),
    plotArea: chartPart("ChartPlotArea", "plotArea"),
    title: chartPart("ChartTitle", "title"),
    series: ({ chartId }) => make("ChartSeriesCollection", { chartId }),
    worksheet: ({ chartId }, session) => make("Worksheet", { sheetId: chartOf(chartId, session).sheetId }),
  },
  methods: {
    delete: ({ chartId }, _args, session) => {
      session.charts.remove(chartId);
      return undefined;
    },
    setData: ({ chartId }, args, session) => {
      const source = args.object(0, "Range");
      const { chartType } = chartOf(chartId, session);
      const series = seriesFromData(source, chartType, args.has(1) ? args.text(1) : "Auto", session.grid);
      session.charts.update(chartId, { series });
      return undefined;
    },
    setPosition: ({ chartId }, args, session) => setPosition(chartId, args, session),
  },
});

const seriesObject = (chartId: string, index: number): HostObject =>
  make("ChartSeries", { chartId, path: ["series", String(index)] });

export const chartSeriesCollection = define<"ChartSeriesCollection", { count?: number }>({
  properties: { count: { get: ({ chartId }, session) => chartOf(chartId, session).series.length } },
  items: ({ chartId }, session) =>
    chartOf(chartId, session).series.map((_series, index) => seriesObject(chartId, index)),
  methods: {
    add: ({ chartId }, args, session) => {
      const { series } = chartOf(chartId, session);
      const index = args.whole(1, series.length);
      const added = args.has(0) ? { name: args.text(0) } : {};
      session.charts.update(chartId, { series: [...series.slice(0, index), added, ...series.slice(index)] });
      return seriesObject(chartId, index);
    },
    getCount: ({ chartId }, _args, session) => chartOf(chartId, session).series.length,
    getItemAt: ({ chartId }, args, session) => {
      const index = args.whole(0);
      if (chartOf(chartId, session).series[index] === undefined) throw itemNotFound();
      return seriesObject(chartId, index);
    },
  },
});

const setRange =
  (key: "values" | "xValues" | "bubbleSizes") =>
  (state: ChartPart, args: Arguments, session: Session): undefined => {
    session.charts.set(child(state, key), args.object(0, "Range"));
    return undefined;
  };

function deleteSeries(state: ChartPart, session: Session): undefined {
  const index = Number(state.path[1]);
  const { series } = chartOf(state.chartId, session);
  session.charts.update(state.chartId, { series: series.filter((_series, position) => position !== index) });
  return undefined;
}

const MARKERS = {
  markerStyle: "Automatic",
  markerSize: 5,
  markerBackgroundColor: "",
  markerForegroundColor: "",
} as const;

export const chartSeries = part<Excel.Interfaces.ChartSeriesData>(
  {
    ...MARKERS,
    name: "",
    chartType: null,
    axisGroup: "Primary",
    hasDataLabels: false,
    smooth: false,
    gapWidth: 150,
    overlap: 0,
    plotOrder: null,
    varyByCategories: false,
    invertIfNegative: false,
    doughnutHoleSize: null,
  },
  { format: "ChartSeriesFormat", dataLabels: "ChartDataLabels", points: "ChartPointsCollection" },
  {
    delete: (state, _args, session) => deleteSeries(state, session),
    setValues: setRange("values"),
    setXAxisValues: setRange("xValues"),
    setBubbleSizes: setRange("bubbleSizes"),
  },
);

function pointCount(state: ChartPart, session: Session): number {
  const { values } = chartOf(state.chartId, session).series[Number(state.path[1])] ?? {};
  return values === undefined ? 0 : values.rows * values.columns;
}

export const chartPointsCollection = define<"ChartPointsCollection", { count?: number }>({
  properties: { count: { get: pointCount } },
  items: (state, session) =>
    Array.from({ length: pointCount(state, session) }, (_none, index) =>
      make("ChartPoint", child(state, String(index))),
    ),
  methods: {
    getCount: (state, _args, session) => pointCount(state, session),
    getItemAt: (state, args, session) => {
      const index = args.whole(0);
      if (index < 0 || index >= pointCount(state, session)) throw itemNotFound();
      return make("ChartPoint", child(state, String(index)));
    },
  },
});

export const chartPoint = part<Excel.Interfaces.ChartPointData>(
  { ...MARKERS, hasDataLabel: false },
  { format: "ChartPointFormat", dataLabel: "ChartDataLabel" },
);
