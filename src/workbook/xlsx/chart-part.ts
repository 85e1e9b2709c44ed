/** The chart part (ISO 29500 DrawingML charts): series tied to cells, with the values those cells have now. */
import type { Chart, Series } from "../../templates/vocabulary";
import { axesXml, HORIZONTAL_AXIS, VERTICAL_AXIS } from "./chart-axes";
import { labelsXml } from "./chart-labels";
import { References } from "./chart-references";
import { noLine, solid, titleXml, value } from "./chart-xml";
import type { FileCells } from "./file-cells";
import { DECLARATION, element, escaped } from "./xml";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
} as const;

const EMU_PER_POINT = 12_700;
const TITLE_SIZE = 1400;

/** Thickness in points and dash of the lines that a series may have. */
const LINES = {
  line: { points: 1.25, dash: "dash" },
  markedLine: { points: 2.25, dash: "solid" },
} as const;

function shapeXml({ look, color }: Series): string {
  if (look === "bars") return element("c:spPr", {}, solid(color));
  if (look !== "line" && look !== "markedLine") return element("c:spPr", {}, noLine);
  const { points, dash } = LINES[look];
  const width = Math.round(points * EMU_PER_POINT);
  const line = element("a:ln", { w: width, cap: "rnd" }, solid(color), element("a:prstDash", { val: dash }));
  return element("c:spPr", {}, line);
}

const MARKER_SIZES = { markers: 9, markedLine: 6 } as const;

function markerXml({ look, color }: Series): string {
  if (look !== "markers" && look !== "markedLine") return element("c:marker", {}, value("symbol", "none"));
  const shape = element("c:spPr", {}, solid(color), element("a:ln", {}, solid(color)));
  return element("c:marker", {}, value("symbol", "circle"), value("size", MARKER_SIZES[look]), shape);
}

/** A series of the chart with its position in it. */
interface Placed {
  readonly series: Series;
  readonly index: number;
}

function seriesXml({ series, index }: Placed, group: Group, references: References): string {
  const name = element("c:tx", {}, element("c:v", {}, escaped(series.name)));
  const head = value("idx", index) + value("order", index) + name + shapeXml(series);
  const labels = labelsXml(series);
  const range = series.labels === undefined ? "" : references.labels(series.labels);
  const y = references.numbers(series.y);
  if (group === "scatter") {
    const points = element("c:xVal", {}, references.numbers(series.x)) + element("c:yVal", {}, y);
    return element("c:ser", {}, head, markerXml(series), labels, points, value("smooth", false), range);
  }
  const points = element("c:cat", {}, references.texts(series.x)) + element("c:val", {}, y);
  return group === "bar"
    ? element("c:ser", {}, head, value("invertIfNegative", false), labels, points, range)
    : element("c:ser", {}, head, markerXml(series), labels, points, value("smooth", false), range);
}

type Group = "scatter" | "bar" | "line";

const axisIds = value("axId", HORIZONTAL_AXIS) + value("axId", VERTICAL_AXIS);

/** How the bars of each kind of chart lie and meet; the gap beside them is a share of their width, in percent. */
const BARS = {
  column: { direction: "col", grouping: "clustered", overlap: undefined },
  bar: { direction: "bar", grouping: "clustered", overlap: undefined },
  stackedBar: { direction: "bar", grouping: "stacked", overlap: 100 },
} as const;
const GAP_WIDTH = 60;

function barsXml(kind: keyof typeof BARS, series: readonly string[]): string {
  const { direction, grouping, overlap } = BARS[kind];
  return element(
    "c:barChart",
    {},
    value("barDir", direction),
    value("grouping", grouping),
    value("varyColors", false),
    ...series,
    value("gapWidth", GAP_WIDTH),
    overlap === undefined ? "" : value("overlap", overlap),
    axisIds,
  );
}

function groupXml(group: Group, kind: Chart["kind"], placed: readonly Placed[], references: References): string {
  if (placed.length === 0) return "";
  const series = placed.map((each) => seriesXml(each, group, references));
  const uniform = value("varyColors", false);
  if (kind === "scatter") {
    return element("c:scatterChart", {}, value("scatterStyle", "lineMarker"), uniform, ...series, axisIds);
  }
  if (group === "bar" && kind !== "line") return barsXml(kind, series);
  return element("c:lineChart", {}, value("grouping", "standard"), uniform, ...series, value("marker", true), axisIds);
}

/** Bars and lines of one chart are groups of their own in the file. */
function groupOf({ kind }: Chart, { look }: Series): Group {
  if (kind === "scatter") return "scatter";
  return kind !== "line" && look === "bars" ? "bar" : "line";
}

const LEGENDS = { bottom: "b", right: "r" } as const;

export function chartPart(chart: Chart, cells: FileCells): string {
  const references = new References(cells.sheet.name, cells);
  const placed = chart.series.map((series, index) => ({ series, index }));
  const groups = (["scatter", "bar", "line"] as const).map((group) =>
    groupXml(
      group,
      chart.kind,
      placed.filter(({ series }) => groupOf(chart, series) === group),
      references,
    ),
  );
  const { legend } = chart;
  const legendXml =
    legend === "none" ? "" : element("c:legend", {}, value("legendPos", LEGENDS[legend]), value("overlay", false));
  const body = element(
    "c:chart",
    {},
    titleXml(chart.title, TITLE_SIZE),
    value("autoTitleDeleted", false),
    element("c:plotArea", {}, element("c:layout"), ...groups, axesXml(chart)),
    legendXml,
    value("plotVisOnly", true),
    value("dispBlanksAs", "gap"),
  );
  return DECLARATION + element("c:chartSpace", NAMESPACES, value("roundedCorners", false), body);
}
