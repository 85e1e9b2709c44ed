/** The sourcing map: every function as a point, outsourcing score to the right, offshoring score upwards. */
import { MODEL_SETTINGS } from "../../sourcing/settings";
import { MAP } from "../../words/portfolio";
import { address, area, type Area } from "../area";
import type { NamedInputArea } from "../blocks/named-inputs";
import type { SheetDraft } from "../draft";
import { CHART_COLORS } from "../palette";
import type { CellContent, Series } from "../vocabulary";
import type { PortfolioLayout } from "./layout";
import { COLUMNS } from "./layout";

/** Labels at more points than this cover each other. */
const MOST_LABELS = 40;
const LOWEST_SCORE = 0;
const HIGHEST_SCORE = 100;

interface MapData {
  readonly vertical: Area;
  readonly horizontal: Area;
  readonly quadrants: Area;
}

const columnOf = (points: Area, offset: number): Area => area(points.row, points.column + offset, points.rows, 1);

/** Cells that the map draws its lines and quadrant names from: label, x, y. */
function writeMapData(draft: SheetDraft, row: number, threshold: Area): MapData {
  const column = COLUMNS.native;
  const at = address(threshold, "both");
  const limit: CellContent = { formula: `=${at}` };
  const low: CellContent = { formula: `=AVERAGE(0,${at})` };
  const high: CellContent = { formula: `=AVERAGE(100,${at})` };
  const bottom: CellContent = { formula: `=AVERAGE(0,0,0,${at})` };
  const top: CellContent = { formula: `=AVERAGE(100,100,100,${at})` };
  const { inHouse, outsource, offshore, hybrid } = MAP.quadrants;
  draft.heading(row, column, 3, MAP.dataHeading);
  draft.write(row + 1, column, [[MAP.label, MAP.x, MAP.y]], "columnHeader");
  const written = draft.write(
    row + 2,
    column,
    [
      [MAP.verticalLimit, limit, LOWEST_SCORE],
      [MAP.verticalLimit, limit, HIGHEST_SCORE],
      [MAP.horizontalLimit, LOWEST_SCORE, limit],
      [MAP.horizontalLimit, HIGHEST_SCORE, limit],
      [inHouse, low, bottom],
      [outsource, high, bottom],
      [offshore, low, top],
      [hybrid, high, top],
    ],
    "calculation",
    "score",
  );
  draft.put(written.row + written.rows, column, MAP.alternativeText, "note");
  const lines = (offset: number, rows: number): Area => area(written.row + offset, column, rows, 3);
  return { vertical: lines(0, 2), horizontal: lines(2, 2), quadrants: lines(4, 4) };
}

function mapSeries(layout: PortfolioLayout, data: MapData): Series[] {
  const line = (name: string, points: Area): Series => ({
    name,
    x: columnOf(points, 1),
    y: columnOf(points, 2),
    look: "line",
    color: CHART_COLORS.limit,
  });
  return [
    {
      name: MAP.functions,
      x: layout.body(COLUMNS.outsource),
      y: layout.body(COLUMNS.offshoreScore),
      look: "markers",
      color: CHART_COLORS.points,
      ...(layout.rows <= MOST_LABELS && { labels: layout.body(COLUMNS.function) }),
    },
    line(MAP.verticalLimit, data.vertical),
    line(MAP.horizontalLimit, data.horizontal),
    {
      name: MAP.quadrantNames,
      x: columnOf(data.quadrants, 1),
      y: columnOf(data.quadrants, 2),
      look: "labels",
      color: CHART_COLORS.text,
      labels: columnOf(data.quadrants, 0),
    },
  ];
}

const SCORE_AXIS = { minimum: LOWEST_SCORE, maximum: HIGHEST_SCORE, majorUnit: 20, numberFormat: "whole" } as const;

/** @param where cells that the chart covers */
export function writeMap(draft: SheetDraft, layout: PortfolioLayout, where: Area, settings: NamedInputArea): void {
  const thresholdLine = MODEL_SETTINGS.findIndex(({ key }) => key === "threshold");
  const threshold = area(settings.values.row + thresholdLine, settings.values.column);
  const data = writeMapData(draft, where.row, threshold);
  draft.chart({
    name: MAP.name,
    kind: "scatter",
    title: MAP.title,
    alternativeText: MAP.alternativeText,
    area: where,
    xAxis: { title: MAP.xAxis, ...SCORE_AXIS },
    yAxis: { title: MAP.yAxis, ...SCORE_AXIS },
    series: mapSeries(layout, data),
    legend: "none",
  });
}
