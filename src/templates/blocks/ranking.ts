/** Options in the order of their ranks, those that tie one below the other, and the bars drawn from them. */
import { RANKING } from "../../words/option-blocks";
import { address, area, type Area } from "../area";
import type { SheetDraft } from "../draft";
import { CHART_COLORS } from "../palette";
import type { CellContent } from "../vocabulary";

/** The list that is ranked; all four are columns of the same rows. */
export interface RankedList {
  readonly names: Area;
  readonly scores: Area;
  readonly ranks: Area;
  /** 1, 2, 3 … down the list. */
  readonly numbers: Area;
}

export interface RankingPlace {
  /** Row of the column headers. */
  readonly row: number;
  readonly positions: number;
  /** First column of the calculation. */
  readonly helper: number;
}

/** Columns of the parts, from column A on. */
const PARTS = { name: 0, position: 1, rank: 2, score: 3 } as const;
export const RANKING_COLUMNS = 4;

/** A part of the ranking over all positions. */
export const rankingCells = ({ row, positions }: RankingPlace, part: keyof typeof PARTS): Area =>
  area(row + 1, PARTS[part], positions, 1);

/** Name, position, rank, score. */
function positionLine(row: number, position: number, place: RankingPlace, list: RankedList): CellContent[] {
  const at = address(area(row, place.helper + 2));
  const shown = (value: string): CellContent => ({ formula: `=IF(ISNUMBER(${at}),${value},"")` });
  const inList = (column: Area): string => `INDEX(${address(column, "both")},${at})`;
  return [shown(inList(list.names)), position, shown(address(area(row, place.helper))), shown(inList(list.scores))];
}

/**
 * Rank at the position, row up to which options of this rank stand higher up already, row of the option. Where no option
 * has the position as its rank, the position belongs to the next one that ties with the option above.
 */
function helperLine(row: number, place: RankingPlace, list: RankedList): CellContent[] {
  const [rank, after] = [address(area(row, place.helper)), address(area(row, place.helper + 1))];
  const [rankAbove, rowAbove] = [address(area(row - 1, place.helper)), address(area(row - 1, place.helper + 2))];
  const position = address(area(row, PARTS.position));
  const [ranks, numbers] = [address(list.ranks, "both"), address(list.numbers, "both")];
  const these = `${ranks},${rank},${numbers},">"&${after}`;
  return [
    `=IF(ISNUMBER(MATCH(${position},${ranks},0)),${position},IF(ISNUMBER(${rowAbove}),${rankAbove},""))`,
    `=IF(ISNUMBER(${rank}),IF(${rank}=${position},0,${rowAbove}),"")`,
    `=IF(ISNUMBER(${rank}),IF(COUNTIFS(${these})>0,MINIFS(${numbers},${these}),""),"")`,
  ].map((formula) => ({ formula }));
}

/** @param name header of the column of names */
export function writeRanking(draft: SheetDraft, place: RankingPlace, name: string, list: RankedList): void {
  const { row, positions, helper } = place;
  draft.put(row, PARTS.name, name, "columnHeader");
  draft.write(row, PARTS.position, [[RANKING.position, RANKING.rank, RANKING.score]], "numberHeader");
  draft.heading(row - 1, helper, RANKING.helperColumns.length, RANKING.helper);
  draft.write(row, helper, [[...RANKING.helperColumns]], "columnHeader");
  const lines = Array.from({ length: positions }, (_, index) => row + 1 + index);
  draft.write(
    row + 1,
    PARTS.name,
    lines.map((line, index) => positionLine(line, index + 1, place, list)),
    "calculation",
  );
  draft.write(
    row + 1,
    helper,
    lines.map((line) => helperLine(line, place, list)),
    "calculation",
    "whole",
  );
  draft.style(rankingCells(place, "position"), "calculation", "whole");
  draft.style(rankingCells(place, "rank"), "calculation", "whole");
  draft.style(rankingCells(place, "score"), "total", "discount");
  // Positions that nobody holds would count on beyond the last option.
  draft.condition({
    kind: "formula",
    area: area(row + 1, PARTS.name, positions, RANKING_COLUMNS),
    formula: `=${address(area(row + 1, PARTS.name), "column")}=""`,
    tone: "unused",
  });
}

export interface RankingChart {
  readonly name: string;
  readonly title: string;
  readonly alternativeText: string;
  readonly xAxis: string;
  readonly yAxis: string;
  readonly series: string;
}

/** @param bars how many positions are drawn, from the first on */
export function writeRankingChart(
  draft: SheetDraft,
  place: RankingPlace,
  where: Area,
  bars: number,
  words: RankingChart,
): void {
  const { name, title, alternativeText, xAxis, yAxis, series } = words;
  const drawn = (part: keyof typeof PARTS): Area => ({ ...rankingCells(place, part), rows: bars });
  draft.chart({
    name,
    kind: "bar",
    title,
    alternativeText,
    area: where,
    xAxis: { title: xAxis, fromTop: true, labels: "low" },
    yAxis: { title: yAxis, numberFormat: "factor" },
    series: [{ name: series, x: drawn("name"), y: drawn("score"), look: "bars", color: CHART_COLORS.points }],
    legend: "none",
  });
}
