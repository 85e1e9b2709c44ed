import { ABOUT } from "../words/model-blocks";
import { PORTFOLIO } from "../words/portfolio";
import { area } from "./area";
import { writeMasterCheck } from "./blocks/checks";
import { writeModelSettings } from "./blocks/model-settings";
import { colourRecommendations } from "./blocks/recommendations";
import { frameTags, writeTitleBlock } from "./blocks/title-block";
import { SheetDraft } from "./draft";
import { modelSheet } from "./model-sheet";
import { writePortfolioChecks } from "./portfolio/checks";
import { EXAMPLE_FUNCTIONS } from "./portfolio/examples";
import {
  exampleRows,
  LEFT_COLUMNS,
  writeAssumptions,
  writeFunctionTable,
  writePublishedFigures,
  writeWeights,
} from "./portfolio/inputs";
import { COLUMNS, PortfolioLayout } from "./portfolio/layout";
import { writeMap } from "./portfolio/map";
import { hideUnusedRows, writeFlows, writeNativeBlock, writeResults } from "./portfolio/results";
import { writeSummary } from "./portfolio/summary";
import { rowCount } from "./row-count";
import type { Template, TemplateList, TemplateNames, TemplateOptions, TemplateSheet } from "./vocabulary";

/** Largest portfolio that one sheet takes. */
const MOST_ROWS = 100_000;

const ROWS = { title: 0, master: 1, top: 3, settings: 16, assumptions: 22, publishedFigures: 32 } as const;

/** Cells under the map: from the column after the notes on, above the published figures. */
const MAP_AREA = area(ROWS.top, 14, 28, 9);

const CHECKS_ROW = 15;

const LIST: TemplateList = { mostRows: MOST_ROWS, usualRows: EXAMPLE_FUNCTIONS.length };

function setSizes(draft: SheetDraft, rows: number): void {
  draft.width(COLUMNS.function, 1, 215);
  draft.width(COLUMNS.source, 1, 100);
  draft.width(COLUMNS.ratings, COLUMNS.fte - COLUMNS.ratings, 106);
  draft.width(COLUMNS.fte, COLUMNS.transition - COLUMNS.fte + 1, 95);
  draft.width(COLUMNS.transition + 1, 1, 24);
  draft.width(COLUMNS.outsource, 2, 105);
  draft.width(COLUMNS.recommendation, 1, 150);
  draft.width(COLUMNS.savings, 3, 115);
  draft.width(COLUMNS.reason, 1, 960);
  draft.width(COLUMNS.reason + 1, 1, 24);
  draft.width(COLUMNS.native, 1, 200);
  draft.width(COLUMNS.native + 1, COLUMNS.flows - COLUMNS.native - 2, 105);
  draft.width(COLUMNS.flows - 1, 1, 24);
  draft.width(COLUMNS.flows, 6, 100);
  draft.height(ROWS.title, 1, 34);
  draft.height(ROWS.master, 1, 24);
  draft.height(PortfolioLayout.weights("side").row, 1, 30);
  draft.height(PortfolioLayout.units, 1, 30);
  draft.height(PortfolioLayout.header, 1, 56);
  // Three lines of a reason: Excel does not make rows higher for results that arrive later.
  draft.height(PortfolioLayout.first, rows, 52);
}

function writeBlocks(draft: SheetDraft, layout: PortfolioLayout, options: TemplateOptions): void {
  const examples = options.examples ?? true;
  draft.put(ROWS.title, 0, PORTFOLIO.heading, "title");
  draft.heading(ROWS.top, 0, MAP_AREA.column, ABOUT.heading);
  const about = { ...PORTFOLIO, names: PORTFOLIO.names(layout.table) };
  writeTitleBlock(draft, ROWS.top + 1, about, options.insertedOn);
  const settings = writeModelSettings(draft, ROWS.settings, LEFT_COLUMNS, layout.name("Settings"));
  const assumptions = writeAssumptions(draft, ROWS.assumptions, layout, examples);
  writePublishedFigures(draft, ROWS.publishedFigures, MAP_AREA.column);
  writeWeights(draft, layout);
  writeFunctionTable(draft, layout, options.data ?? (examples ? exampleRows() : []));
  writeResults(draft, layout);
  writeNativeBlock(draft, layout, assumptions);
  writeFlows(draft, layout, assumptions);
  writeMap(draft, layout, MAP_AREA, settings);
  const summary = writeSummary(draft, ROWS.top, layout);
  const frame = frameTags(ROWS.top + 1);
  const statuses = writePortfolioChecks(draft, CHECKS_ROW, layout, { settings, assumptions, summary, frame });
  writeMasterCheck(draft, ROWS.master, 0, statuses);
  colourRecommendations(draft, layout.body(COLUMNS.recommendation));
  hideUnusedRows(draft, layout);
}

function build(names: TemplateNames, options: TemplateOptions = {}): TemplateSheet {
  const layout = new PortfolioLayout(names.table, rowCount(LIST, options, PORTFOLIO.rowsOutside));
  const draft = new SheetDraft();
  setSizes(draft, layout.rows);
  writeBlocks(draft, layout, options);
  return modelSheet(names, draft, {
    // The table grows downwards and so stands last; what stays in view is its first column and the master check.
    lastInView: ROWS.master,
    // The first function: the pane explains the selected row, and a sheet that opens on its notes explains nothing.
    start: area(PortfolioLayout.first, COLUMNS.function, 1, 1),
    print: {
      // Without the reasons: with them the page would be too small to read.
      columns: { first: 0, last: COLUMNS.percent },
      titleRows: { first: PortfolioLayout.header, last: PortfolioLayout.header },
    },
  });
}

/** A table of business functions: ratings, scores, recommendations and savings, with map, summary and checks above it. */
export const FUNCTION_PORTFOLIO: Template = {
  id: "function-portfolio",
  title: PORTFOLIO.title,
  description: PORTFOLIO.gallery,
  preview: "assets/preview-function-portfolio.png",
  preferredNames: { sheet: PORTFOLIO.sheet, table: PORTFOLIO.table },
  list: LIST,
  ratesFunctions: true,
  build,
};
