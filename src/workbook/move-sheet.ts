/** A template's sheet as it stands when it begins at another cell than A1: every area and formula moved alike. */
import type { Area } from "../templates/area";
import type { Block, CellContent, Chart, ConditionalFormat, Series, TemplateSheet } from "../templates/vocabulary";
import { shiftReferences } from "./formulas/shift";

/** How far down and right. */
export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

const movedArea = (area: Area, by: Offset): Area => ({
  ...area,
  row: area.row + by.rows,
  column: area.column + by.columns,
});

type Move = <Placed extends { readonly area: Area }>(placed: Placed) => Placed;

/** @param sheet name of the sheet, where formulas spell it out */
const movedFormula = (formula: string, by: Offset, sheet: string): string =>
  shiftReferences(formula, by.rows, by.columns, sheet);

function movedBlock({ row, column, contents }: Block, by: Offset, sheet: string): Block {
  const moved = (content: CellContent): CellContent =>
    typeof content === "object" && content !== null ? { formula: movedFormula(content.formula, by, sheet) } : content;
  return {
    row: row + by.rows,
    column: column + by.columns,
    // Long lists are values only: they need no new copy.
    contents: contents.map((cells) =>
      cells.some((cell) => typeof cell === "object" && cell !== null) ? cells.map(moved) : cells,
    ),
  };
}

function movedCondition(condition: ConditionalFormat, by: Offset, sheet: string): ConditionalFormat {
  const area = movedArea(condition.area, by);
  if (condition.kind !== "formula") return { ...condition, area };
  return { ...condition, area, formula: movedFormula(condition.formula, by, sheet) };
}

const movedSeries = (series: Series, by: Offset): Series => ({
  ...series,
  x: movedArea(series.x, by),
  y: movedArea(series.y, by),
  ...(series.labels && { labels: movedArea(series.labels, by) }),
});

const movedChart = (chart: Chart, by: Offset): Chart => ({
  ...chart,
  area: movedArea(chart.area, by),
  series: chart.series.map((series) => movedSeries(series, by)),
});

const movedSpan = ({ first, last }: { first: number; last: number }, by: number): { first: number; last: number } => ({
  first: first + by,
  last: last + by,
});

/** The same sheet with its cell A1 so far down and right. */
export function movedSheet(sheet: TemplateSheet, by: Offset): TemplateSheet {
  const move: Move = (placed) => ({ ...placed, area: movedArea(placed.area, by) });
  const { freeze, print, start } = sheet;
  return {
    ...sheet,
    columnWidths: sheet.columnWidths.map((width) => ({ ...width, column: width.column + by.columns })),
    rowHeights: sheet.rowHeights.map((height) => ({ ...height, row: height.row + by.rows })),
    blocks: sheet.blocks.map((block) => movedBlock(block, by, sheet.name)),
    styles: sheet.styles.map(move),
    tables: sheet.tables.map(move),
    names: sheet.names.map(move),
    validations: sheet.validations.map(move),
    conditionalFormats: sheet.conditionalFormats.map((condition) => movedCondition(condition, by, sheet.name)),
    charts: sheet.charts.map((chart) => movedChart(chart, by)),
    ...(start && { start: movedArea(start, by) }),
    freeze: {
      rows: freeze.rows > 0 ? freeze.rows + by.rows : 0,
      columns: freeze.columns > 0 ? freeze.columns + by.columns : 0,
    },
    print: {
      ...print,
      columns: movedSpan(print.columns, by.columns),
      titleRows: movedSpan(print.titleRows, by.rows),
    },
  };
}
