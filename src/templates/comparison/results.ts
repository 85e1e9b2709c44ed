/** What the sheet answers: the recommendation and why, both scores, how sure they are; the chart; the differences. */
import { CRITERIA, KEY_DIFFERENCES, MODELS } from "../../sourcing/criteria";
import { CONFIDENCE_RULES } from "../../sourcing/recommend";
import { DEFAULT_TRIALS } from "../../sourcing/stability";
import { percentage } from "../../words/reason";
import { CONTRIBUTIONS_CHART, DIFFERENCES_BLOCK, RESULT_PANEL } from "../../words/sourcing-comparison";
import { address, area, type Area } from "../area";
import { colourRecommendations } from "../blocks/recommendations";
import type { SheetDraft } from "../draft";
import { CHART_COLORS, type NumberFormat } from "../palette";
import type { CellContent } from "../vocabulary";
import {
  ADD_IN,
  COLUMNS,
  compared,
  criteriaCells,
  LEFT_COLUMNS,
  MIDDLE_COLUMNS,
  native,
  nativeMeasure,
  RESULT,
  ROWS,
} from "./layout";
import { score } from "./native";

const PANEL = {
  header: ROWS.result + 1,
  recommendation: ROWS.result + 2,
  score: ROWS.result + 3,
  coverage: ROWS.result + 4,
  margin: ROWS.result + 5,
  confidence: ROWS.result + 6,
  stability: ROWS.result + 7,
} as const;

/** Row that holds recommendation and reason. */
export const REASON_ROW = PANEL.recommendation;

interface Line {
  readonly row: number;
  readonly label: string;
  readonly values: readonly CellContent[];
  readonly numberFormat: NumberFormat;
  readonly unit: string;
  readonly note: string;
}

function writeLine(draft: SheetDraft, { row, label, values, numberFormat, unit, note }: Line): void {
  draft.put(row, COLUMNS.criterion, label, "label");
  draft.write(row, COLUMNS.rating, [values], "calculationCentred", numberFormat);
  draft.put(row, COLUMNS.share, unit, "unit");
  draft.put(row, COLUMNS.question, note, "note");
}

/** A number, or a word where there is none. */
const numberOr = (cell: Area, word: string): CellContent => ({
  formula: `=IF(COUNT(${address(cell)})=0,"${word}",${address(cell)})`,
});

function writeRecommendation(draft: SheetDraft): void {
  const row = PANEL.recommendation;
  const link = (cell: Area): CellContent => ({ formula: `=${address(cell)}` });
  draft.put(row, COLUMNS.criterion, RESULT_PANEL.recommendation, "strong");
  const cell = draft.put(row, COLUMNS.rating, link(compared(RESULT.recommendation)), "keyResult");
  draft.put(row, COLUMNS.question, link(compared(RESULT.reason)), "resultText");
  colourRecommendations(draft, cell);
}

export function writeResults(draft: SheetDraft): void {
  const { heading, measure, outsourcing, offshoring, unit, both, units, notes, notRated, none } = RESULT_PANEL;
  draft.heading(ROWS.result, 0, LEFT_COLUMNS, heading);
  draft.write(PANEL.header, 0, [[measure, null, null, unit, null, both]], "columnHeader");
  draft.write(PANEL.header, COLUMNS.rating, [[outsourcing, offshoring]], "columnHeaderCentred");
  writeRecommendation(draft);
  const confidence = address(compared(RESULT.confidence));
  const { high, medium, fullCoverage } = CONFIDENCE_RULES;
  const lines: Line[] = [
    {
      row: PANEL.score,
      label: RESULT_PANEL.score,
      values: MODELS.map((model) => numberOr(score(model), notRated)),
      numberFormat: "score",
      unit: units.points,
      note: notes.score,
    },
    {
      row: PANEL.coverage,
      label: RESULT_PANEL.coverage,
      values: MODELS.map((model) => ({ formula: `=${address(nativeMeasure("coverage", model))}` })),
      numberFormat: "percent",
      unit: units.share,
      note: notes.coverage,
    },
    {
      row: PANEL.margin,
      label: RESULT_PANEL.margin,
      values: [numberOr(compared(RESULT.margin), none)],
      numberFormat: "score",
      unit: units.points,
      note: notes.margin,
    },
    {
      row: PANEL.confidence,
      label: RESULT_PANEL.confidence,
      values: [{ formula: `=IF(${confidence}="","${none}",${confidence})` }],
      numberFormat: "general",
      unit: units.level,
      note: notes.confidence(high, medium, percentage(fullCoverage)),
    },
    {
      row: PANEL.stability,
      label: RESULT_PANEL.stability,
      values: [numberOr(ADD_IN.stability, none)],
      numberFormat: "percent",
      unit: units.trials,
      note: notes.stability(DEFAULT_TRIALS),
    },
  ];
  for (const line of lines) writeLine(draft, line);
}

export function writeDifferences(draft: SheetDraft): void {
  const { heading, topic, outsourcing, offshoring, reading, lines } = DIFFERENCES_BLOCK;
  const { topic: column } = COLUMNS;
  draft.heading(ROWS.ratings, column, MIDDLE_COLUMNS, heading);
  draft.write(ROWS.header, column, [[topic, outsourcing, offshoring]], "columnHeader");
  KEY_DIFFERENCES.forEach((difference, index) => {
    draft.put(ROWS.first + index, column, difference.topic, "textStrong");
    draft.write(ROWS.first + index, column + 1, [[difference.outsourcing, difference.offshoring]], "text");
  });
  const below = ROWS.first + KEY_DIFFERENCES.length + 1;
  draft.heading(below, column, MIDDLE_COLUMNS, reading);
  lines.forEach(([term, text], index) => {
    draft.put(below + 1 + index, column, term, "strong");
    draft.put(below + 1 + index, column + 1, text, "note");
  });
}

/** The bars of both models on one scale, in the order of the ratings. */
export function writeContributionsChart(draft: SheetDraft): void {
  const { name, title, alternativeText, criteria, points, outsourcing, offshoring } = CONTRIBUTIONS_CHART;
  const x = native("label");
  draft.chart({
    name,
    kind: "stackedBar",
    title,
    alternativeText,
    area: area(ROWS.top, COLUMNS.topic, ROWS.ratings - ROWS.top - 1, MIDDLE_COLUMNS),
    xAxis: { title: criteria, labels: "low", fromTop: true },
    yAxis: { title: points, numberFormat: "points" },
    series: [
      { name: outsourcing, x, y: native("outsourcing"), look: "bars", color: CHART_COLORS.outsource },
      { name: offshoring, x, y: native("offshoring"), look: "bars", color: CHART_COLORS.offshore },
    ],
    legend: "bottom",
  });
  draft.put(ROWS.first + CRITERIA.length, native("label").column, alternativeText, "note");
}

/** Contributions in the table as in the chart: what adds and what takes away, which their signs say too. */
export function shadeContributions(draft: SheetDraft): void {
  const cells = criteriaCells(COLUMNS.contribution);
  const first = address(area(cells.row, cells.column));
  draft.condition({ kind: "formula", area: cells, formula: `=AND(COUNT(${first})=1,${first}>0)`, tone: "passed" });
  draft.condition({ kind: "formula", area: cells, formula: `=AND(COUNT(${first})=1,${first}<0)`, tone: "warning" });
}
