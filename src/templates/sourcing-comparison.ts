import { ABOUT } from "../words/model-blocks";
import { COMPARISON } from "../words/sourcing-comparison";
import { writeMasterCheck } from "./blocks/checks";
import { writeModelSettings } from "./blocks/model-settings";
import { writeTitleBlock } from "./blocks/title-block";
import { namesOf, writeAddInBlock } from "./comparison/add-in";
import { writeComparisonChecks } from "./comparison/checks";
import { writeCriteria, writeSubject } from "./comparison/inputs";
import { COLUMNS, LEFT_COLUMNS, ROWS, TOLERANCE } from "./comparison/layout";
import { writeNativeBlock } from "./comparison/native";
import {
  REASON_ROW,
  shadeContributions,
  writeContributionsChart,
  writeDifferences,
  writeResults,
} from "./comparison/results";
import { CRITERIA } from "../sourcing/criteria";
import { SheetDraft } from "./draft";
import { modelSheet } from "./model-sheet";
import type { Template, TemplateNames, TemplateOptions, TemplateSheet } from "./vocabulary";

/** Widths from column A on; the gaps between the parts are narrow. */
const WIDTHS: readonly (readonly [columns: number, pixels: number])[] = [
  [1, 305],
  [1, 150],
  [1, 90],
  [1, 100],
  [1, 95],
  [1, 480],
  [1, 150],
  [1, 100],
  [1, 90],
  [1, 140],
  [1, 24],
  [1, 150],
  [2, 330],
  [1, 24],
  [1, 230],
  [1, 130],
  [1, 140],
  [1, 75],
  [1, 230],
  [1, 85],
  [1, 140],
  [9, 50],
  [1, 24],
  [1, 290],
  [7, 105],
  [1, 280],
  [2, 90],
];

/** Two lines of small print. */
const CRITERION_HEIGHT = 32;
/** Ten lines, the longest reason (a hybrid half rated) in its column: Excel does not make rows higher for a formula's text. */
const REASON_HEIGHT = 160;

function setSizes(draft: SheetDraft): void {
  draft.widths(WIDTHS);
  draft.height(ROWS.title, 1, 34);
  draft.height(ROWS.master, 1, 24);
  draft.height(REASON_ROW, 1, REASON_HEIGHT);
  draft.height(ROWS.header, 1, 34);
  draft.height(ROWS.first, CRITERIA.length, CRITERION_HEIGHT);
}

function writeBlocks(draft: SheetDraft, names: TemplateNames, { examples = true, insertedOn }: TemplateOptions): void {
  const defined = namesOf(names);
  draft.put(ROWS.title, 0, COMPARISON.heading, "title");
  draft.heading(ROWS.top, 0, LEFT_COLUMNS, ABOUT.heading);
  const about = {
    ...COMPARISON,
    names: COMPARISON.names(names.table),
    hasNoAmounts: true,
    legend: { statuses: COLUMNS.contribution, tag: COLUMNS.source, note: COLUMNS.question },
  } as const;
  writeTitleBlock(draft, ROWS.top + 1, about, insertedOn);
  const tag = writeSubject(draft, examples);
  const settings = writeModelSettings(draft, ROWS.settings, LEFT_COLUMNS, defined.settings);
  writeResults(draft);
  writeCriteria(draft, defined.weights, examples);
  shadeContributions(draft);
  writeContributionsChart(draft);
  writeDifferences(draft);
  writeAddInBlock(draft, defined);
  writeNativeBlock(draft, { settings, tolerance: TOLERANCE });
  const statuses = writeComparisonChecks(draft, settings, tag);
  writeMasterCheck(draft, ROWS.master, 0, statuses);
}

function build(names: TemplateNames, options: TemplateOptions = {}): TemplateSheet {
  const draft = new SheetDraft();
  setSizes(draft);
  writeBlocks(draft, names, options);
  return modelSheet(names, draft, {
    lastInView: ROWS.master,
    print: {
      columns: { first: 0, last: COLUMNS.offshoring },
      titleRows: { first: ROWS.title, last: ROWS.master },
    },
  });
}

/** One business function: outsourcing and offshoring side by side, on the 16 documented criteria. */
export const SOURCING_COMPARISON: Template = {
  id: "sourcing-comparison",
  title: COMPARISON.title,
  description: COMPARISON.gallery,
  preview: "assets/preview-sourcing-comparison.png",
  preferredNames: { sheet: COMPARISON.sheet, table: COMPARISON.table },
  build,
};
