import { RISKS } from "../sourcing/risks";
import { ABOUT } from "../words/model-blocks";
import { RISK_REGISTER } from "../words/risk-register";
import { writeMasterCheck } from "./blocks/checks";
import { writeTitleBlock } from "./blocks/title-block";
import { SheetDraft } from "./draft";
import { modelSheet } from "./model-sheet";
import { writeBands } from "./risks/bands";
import { writeRiskChecks } from "./risks/checks";
import { ALL_COLUMNS, COLUMNS, mapRow, MAPS, RegisterLayout, ROWS, SCALE, SCORE_COLUMNS } from "./risks/layout";
import { writeMaps } from "./risks/maps";
import { writeScoresChart, writeSummary } from "./risks/summary";
import { documentedRisks, markWorst, writeRisks, writeScores } from "./risks/table";
import { rowCount } from "./row-count";
import type { Template, TemplateList, TemplateNames, TemplateOptions, TemplateSheet } from "./vocabulary";

/** Largest register that one sheet takes. */
const MOST_ROWS = 10_000;

const LIST: TemplateList = { mostRows: MOST_ROWS, usualRows: RISKS.length };

function setSizes(draft: SheetDraft, rows: number): void {
  draft.width(COLUMNS.risk, 1, 280);
  draft.width(COLUMNS.model, 1, 100);
  draft.width(COLUMNS.source, 1, 115);
  draft.width(COLUMNS.criterion, 5, 100);
  draft.width(COLUMNS.owner, 1, 150);
  draft.width(COLUMNS.description, 1, 300);
  draft.width(COLUMNS.mitigation, 1, 330);
  draft.width(COLUMNS.mitigation + 1, 1, 24);
  draft.width(COLUMNS.inherent, SCORE_COLUMNS, 100);
  draft.height(ROWS.title, 1, 34);
  draft.height(ROWS.master, 1, 24);
  for (const step of SCALE) draft.height(mapRow(MAPS.inherent, step), 1, 26);
  draft.height(ROWS.summary + 1, 1, 32);
  draft.height(ROWS.header, 1, 36);
  // Two lines of a description or a mitigation.
  draft.height(ROWS.first, rows, 34);
}

function writeBlocks(draft: SheetDraft, layout: RegisterLayout, options: TemplateOptions): void {
  draft.put(ROWS.title, 0, RISK_REGISTER.heading, "title");
  draft.heading(ROWS.top, 0, ALL_COLUMNS, ABOUT.heading);
  writeTitleBlock(draft, ROWS.top + 1, { ...RISK_REGISTER, hasNoAmounts: true }, options.insertedOn);
  writeBands(draft);
  writeRisks(draft, layout, options.data ?? documentedRisks(options.examples ?? true));
  writeScores(draft, layout);
  markWorst(draft, layout);
  writeMaps(draft, layout);
  writeSummary(draft, layout);
  writeScoresChart(draft, layout);
  writeMasterCheck(draft, ROWS.master, 0, writeRiskChecks(draft, layout));
}

function build(names: TemplateNames, options: TemplateOptions = {}): TemplateSheet {
  const layout = new RegisterLayout(names.table, rowCount(LIST, options, RISK_REGISTER.rowsOutside));
  const draft = new SheetDraft();
  setSizes(draft, layout.rows);
  writeBlocks(draft, layout, options);
  return modelSheet(names, draft, {
    lastInView: ROWS.master,
    print: {
      columns: { first: 0, last: COLUMNS.reduction },
      titleRows: { first: ROWS.header, last: ROWS.header },
    },
  });
}

/** The documented risks of both models: likelihood, impact, mitigation, owner, and what is left. */
export const RISK_REGISTER_TEMPLATE: Template = {
  id: "risk-register",
  title: RISK_REGISTER.title,
  description: RISK_REGISTER.gallery,
  preview: "assets/preview-risk-register.png",
  preferredNames: { sheet: RISK_REGISTER.sheet, table: RISK_REGISTER.table },
  list: LIST,
  build,
};
