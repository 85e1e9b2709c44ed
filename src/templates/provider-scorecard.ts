import { ABOUT } from "../words/model-blocks";
import { SCORECARD, SCORECARD_RANKING } from "../words/provider-scorecard";
import { area } from "./area";
import { writeMasterCheck } from "./blocks/checks";
import { RANKING_COLUMNS, writeRanking, writeRankingChart } from "./blocks/ranking";
import { writeTitleBlock } from "./blocks/title-block";
import { SheetDraft } from "./draft";
import { modelSheet } from "./model-sheet";
import { CHECK_COUNT, writeScorecardChecks } from "./scorecard/checks";
import { EXAMPLE_PROVIDERS } from "./scorecard/examples";
import { exampleRows, writePairwise, writeProviders, writeSettings, writeWeights } from "./scorecard/inputs";
import { PAIRWISE, ROWS, ScorecardLayout, TOP_COLUMNS, WEIGHTS_HEADER } from "./scorecard/layout";
import {
  hideUnused,
  rankedList,
  writeCriteriaLines,
  writeNative,
  writeResults,
  writeSensitivity,
  writeSensitivityScores,
} from "./scorecard/results";
import { writeAddInWeights, writeWeightChecks } from "./scorecard/weight-checks";
import { rowCount } from "./row-count";
import type { Template, TemplateList, TemplateNames, TemplateOptions, TemplateSheet } from "./vocabulary";

/** Largest list of providers that one sheet takes. */
const MOST_ROWS = 100_000;

const LIST: TemplateList = { mostRows: MOST_ROWS, usualRows: EXAMPLE_PROVIDERS.length };

/** Widths from column A on: how many columns, how many pixels each. */
const WIDTHS: readonly (readonly [columns: number, pixels: number])[] = [
  [1, 235],
  [1, 150],
  [6, 132],
  [1, 24],
  [3, 115],
  [1, 24],
  [10, 110],
  [1, 24],
  [6, 110],
  [1, 24],
  [3, 130],
];

function setSizes(draft: SheetDraft, layout: ScorecardLayout): void {
  draft.widths(WIDTHS);
  draft.height(ROWS.title, 1, 34);
  draft.height(ROWS.master, 1, 24);
  draft.height(PAIRWISE.header, 1, 34);
  draft.height(WEIGHTS_HEADER, 1, 34);
  draft.height(layout.sensitivityHeading + 1, 1, 34);
  draft.height(layout.line("units"), 1, 36);
  draft.height(layout.line("header"), 1, 40);
}

function writeRankingBlock(draft: SheetDraft, layout: ScorecardLayout): void {
  const { heading, name, chart } = SCORECARD_RANKING;
  draft.heading(ROWS.ranking, 0, TOP_COLUMNS, heading);
  writeRanking(draft, layout.ranking, name, rankedList(layout));
  const where = area(layout.ranking.row, RANKING_COLUMNS, layout.rankingRows, TOP_COLUMNS - RANKING_COLUMNS);
  writeRankingChart(draft, layout.ranking, where, layout.bars, chart);
}

function writeBlocks(draft: SheetDraft, layout: ScorecardLayout, options: TemplateOptions): void {
  const { examples = true, insertedOn } = options;
  draft.put(ROWS.title, 0, SCORECARD.heading, "title");
  draft.heading(ROWS.about, 0, TOP_COLUMNS, ABOUT.heading);
  const about = { ...SCORECARD, names: SCORECARD.names(layout.table), hasNoAmounts: true } as const;
  writeTitleBlock(draft, ROWS.about + 1, about, insertedOn);
  writeSettings(draft, examples, insertedOn);
  writePairwise(draft, layout, examples);
  writeWeights(draft, layout, examples);
  writeAddInWeights(draft);
  writeWeightChecks(draft);
  writeRankingBlock(draft, layout);
  writeSensitivity(draft, layout);
  writeProviders(draft, layout, options.data ?? (examples ? exampleRows() : []));
  writeCriteriaLines(draft, layout);
  writeResults(draft, layout);
  writeNative(draft, layout);
  writeSensitivityScores(draft, layout);
  hideUnused(draft, layout);
  writeMasterCheck(draft, ROWS.master, 0, writeScorecardChecks(draft, layout));
}

function build(names: TemplateNames, options: TemplateOptions = {}): TemplateSheet {
  const layout = new ScorecardLayout(names.table, rowCount(LIST, options, SCORECARD.rowsOutside), CHECK_COUNT);
  const draft = new SheetDraft();
  setSizes(draft, layout);
  writeBlocks(draft, layout, options);
  return modelSheet(names, draft, {
    lastInView: ROWS.master,
    print: {
      columns: { first: 0, last: TOP_COLUMNS - 1 },
      titleRows: { first: layout.line("header"), last: layout.line("header") },
    },
  });
}

/** Providers by weighted criteria: three ways to weights, scores, ranking, and what the ranking hangs on. */
export const PROVIDER_SCORECARD: Template = {
  id: "provider-scorecard",
  title: SCORECARD.title,
  description: SCORECARD.gallery,
  preview: "assets/preview-provider-scorecard.png",
  preferredNames: { sheet: SCORECARD.sheet, table: SCORECARD.table },
  list: LIST,
  build,
};
