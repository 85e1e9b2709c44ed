import { DESTINATION_RANKING, DESTINATIONS } from "../words/destination-comparison";
import { ABOUT } from "../words/model-blocks";
import { area } from "./area";
import { writeMasterCheck } from "./blocks/checks";
import { RANKING_COLUMNS, writeRanking, writeRankingChart } from "./blocks/ranking";
import { writeTitleBlock } from "./blocks/title-block";
import { CHECK_COUNT, writeDestinationChecks } from "./destinations/checks";
import { DESTINATION_FIGURES } from "./destinations/figures";
import { exampleRows, writeCriteria, writeSettings, writeTable } from "./destinations/inputs";
import { DestinationLayout, RESULTS, ROWS, TABLE_COLUMNS } from "./destinations/layout";
import { rankedList, writeCompared, writeFigures, writeNative, writeResults } from "./destinations/results";
import { SheetDraft } from "./draft";
import { modelSheet } from "./model-sheet";
import { rowCount } from "./row-count";
import type { Template, TemplateList, TemplateNames, TemplateOptions, TemplateSheet } from "./vocabulary";

/** Empty rows at the foot of the table, ready for further destinations. */
const SPARE_ROWS = 6;

/** There are fewer countries than this. */
const MOST_ROWS = 250;

const LIST: TemplateList = { mostRows: MOST_ROWS, usualRows: DESTINATION_FIGURES.length + SPARE_ROWS };

/** Widths from column A on: how many columns, how many pixels each. */
const WIDTHS: readonly (readonly [columns: number, pixels: number])[] = [
  [1, 175],
  [1, 150],
  [1, 180],
  [8, 110],
  [1, 190],
  [1, 24],
  [1, 110],
  [1, 170],
  [3, 100],
  [1, 24],
  [1, 170],
  [11, 105],
  [1, 24],
  [2, 80],
  [1, 150],
  [7, 105],
  [1, 24],
  [10, 105],
  [1, 24],
  [3, 130],
];

function setSizes(draft: SheetDraft, layout: DestinationLayout): void {
  draft.widths(WIDTHS);
  draft.height(ROWS.title, 1, 34);
  draft.height(ROWS.master, 1, 24);
  draft.height(layout.line("units"), 1, 36);
  draft.height(layout.line("header"), 1, 40);
}

function writeRankingBlock(draft: SheetDraft, layout: DestinationLayout): void {
  const { heading, name, chart } = DESTINATION_RANKING;
  draft.heading(ROWS.ranking, 0, TABLE_COLUMNS, heading);
  writeRanking(draft, layout.ranking, name, rankedList(layout));
  const where = area(layout.ranking.row, RANKING_COLUMNS, layout.rankingRows, TABLE_COLUMNS - RANKING_COLUMNS);
  writeRankingChart(draft, layout.ranking, where, layout.bars, chart);
}

function writeBlocks(draft: SheetDraft, layout: DestinationLayout, options: TemplateOptions): void {
  const { examples = true, insertedOn } = options;
  draft.put(ROWS.title, 0, DESTINATIONS.heading, "title");
  draft.heading(ROWS.about, 0, TABLE_COLUMNS, ABOUT.heading);
  const about = { ...DESTINATIONS, names: DESTINATIONS.names(layout.table), hasNoAmounts: true } as const;
  writeTitleBlock(draft, ROWS.about + 1, about, insertedOn);
  writeSettings(draft, examples, insertedOn);
  writeCriteria(draft);
  writeRankingBlock(draft, layout);
  writeTable(draft, layout, options.data ?? (examples ? exampleRows() : []));
  writeResults(draft, layout);
  writeFigures(draft, layout);
  writeCompared(draft, layout);
  writeNative(draft, layout);
  writeMasterCheck(draft, ROWS.master, 0, writeDestinationChecks(draft, layout));
}

function build(names: TemplateNames, options: TemplateOptions = {}): TemplateSheet {
  const layout = new DestinationLayout(names.table, rowCount(LIST, options, DESTINATIONS.rowsOutside), CHECK_COUNT);
  const draft = new SheetDraft();
  setSizes(draft, layout);
  writeBlocks(draft, layout, options);
  return modelSheet(names, draft, {
    lastInView: ROWS.master,
    print: {
      columns: { first: 0, last: RESULTS.check },
      titleRows: { first: layout.line("header"), last: layout.line("header") },
    },
  });
}

/** Countries as destinations: wages of one's own, shared working hours, public indicators, scores, ranking. */
export const DESTINATION_COMPARISON: Template = {
  id: "destination-comparison",
  title: DESTINATIONS.title,
  description: DESTINATIONS.gallery,
  preview: "assets/preview-destination-comparison.png",
  preferredNames: { sheet: DESTINATIONS.sheet, table: DESTINATIONS.table },
  list: LIST,
  build,
};
