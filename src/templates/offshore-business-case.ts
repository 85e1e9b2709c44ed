import { ABOUT } from "../words/model-blocks";
import { KEY_FIGURES, OFFSHORE_CASE, CASE_NAME_COMMENTS, FLOWS_CHART } from "../words/offshore-business-case";
import { address, area } from "./area";
import { writeMasterCheck } from "./blocks/checks";
import { frameTags, writeTitleBlock } from "./blocks/title-block";
import { SheetDraft } from "./draft";
import { modelSheet } from "./model-sheet";
import { writeAnalysisSettings, writeJudging, writeRanges } from "./offshore-case/analysis-inputs";
import { writeCaseInputs, type CaseInputs } from "./offshore-case/case-inputs";
import { writeCaseChecks } from "./offshore-case/checks";
import { addFlowsChart } from "./offshore-case/flows-chart";
import { ALL_COLUMNS, CHART_COLUMNS, TIME_COLUMNS } from "./offshore-case/layout";
import { writeModel } from "./offshore-case/model";
import { writeBreakEven } from "./offshore-case/break-even";
import type { CaseCall } from "./offshore-case/case-call";
import { writeFlows } from "./offshore-case/flows";
import { writeMeasures, type MeasureArea } from "./offshore-case/measures";
import { writeSimulation } from "./offshore-case/simulation";
import { writeSensitivity } from "./offshore-case/sensitivity";
import type { Template, TemplateNames, TemplateOptions, TemplateSheet } from "./vocabulary";

const ROWS = { title: 0, keyFigures: 1, about: 3 } as const;

/** Where the key figures begin that stay in view beside the master check. */
const KEY_FIGURES_COLUMN = 5;

function setSizes(draft: SheetDraft): void {
  draft.width(TIME_COLUMNS.label, 1, 250);
  draft.width(TIME_COLUMNS.unit, ALL_COLUMNS - 2, 100);
  draft.width(TIME_COLUMNS.note, 1, 500);
  draft.height(ROWS.title, 1, 34);
  draft.height(ROWS.keyFigures, 1, 24);
}

/** Scenario, NPV, IRR and payback in the row that stays in view. */
function writeKeyFigures(draft: SheetDraft, { scenario }: CaseInputs, measures: MeasureArea): void {
  const { npv, irr, payback, years, none } = KEY_FIGURES;
  const row = ROWS.keyFigures;
  const label = (offset: number, text: string): void => {
    draft.put(row, KEY_FIGURES_COLUMN + offset, text, "unit");
  };
  const figure = (
    offset: number,
    key: "npv" | "irr" | "payback",
    numberFormat: "money" | "percent" | "score",
  ): void => {
    const result = address(measures.result(key));
    const formula = `=IF(ISNUMBER(${result}),${result},"${none}")`;
    draft.put(row, KEY_FIGURES_COLUMN + offset, { formula }, "total", numberFormat);
  };
  label(0, KEY_FIGURES.scenario);
  draft.put(row, KEY_FIGURES_COLUMN + 1, { formula: `=${address(scenario.choice)}` }, "total");
  label(2, npv);
  figure(3, "npv", "money");
  label(4, irr);
  figure(5, "irr", "percent");
  label(6, payback);
  figure(7, "payback", "score");
  label(8, years);
}

function writeBlocks(draft: SheetDraft, { table }: TemplateNames, options: TemplateOptions): void {
  const examples = options.examples ?? true;
  const [assumptions, uncertainty] = [`${table}_Assumptions`, `${table}_Uncertainty`];
  draft.put(ROWS.title, 0, OFFSHORE_CASE.heading, "title");
  draft.heading(ROWS.about, 0, ALL_COLUMNS, ABOUT.heading);
  const about = { ...OFFSHORE_CASE, names: OFFSHORE_CASE.names(table) };
  const afterAbout = writeTitleBlock(draft, ROWS.about + 1, about, options.insertedOn);
  const inputs = writeCaseInputs(draft, afterAbout + 1, examples);
  const ranges = writeRanges(draft, inputs.end + 1, inputs, examples);
  const settings = writeAnalysisSettings(draft, ranges.end + 1);
  draft.name(assumptions, inputs.assumptions, CASE_NAME_COMMENTS.assumptions);
  draft.name(uncertainty, ranges.table, CASE_NAME_COMMENTS.uncertainty);
  const model = writeModel(draft, writeJudging(draft, settings.end + 1) + 1, inputs);
  const call: CaseCall = { inputs, model, settings, assumptions, uncertainty };
  const flows = writeFlows(draft, model.end + 1, call);
  const measures = writeMeasures(draft, flows.end + 1, call);
  const breakEven = writeBreakEven(draft, measures.end + 1, call, measures);
  const simulation = writeSimulation(draft, breakEven.end + 1, call);
  const chartRows = simulation.end - flows.end - 1;
  draft.put(simulation.end, TIME_COLUMNS.label, FLOWS_CHART.alternativeText, "note");
  addFlowsChart(draft, area(flows.end + 1, CHART_COLUMNS.first, chartRows, CHART_COLUMNS.columns), model);
  const sensitivity = writeSensitivity(draft, simulation.end + 2, call, measures.result("npv"));
  const frame = frameTags(ROWS.about + 1);
  const checked = { inputs, ranges, settings, model, flows, measures, breakEven, simulation, sensitivity, frame };
  const statuses = writeCaseChecks(draft, sensitivity.end + 1, checked);
  writeMasterCheck(draft, ROWS.keyFigures, 0, statuses);
  writeKeyFigures(draft, inputs, measures);
}

function build(names: TemplateNames, options: TemplateOptions = {}): TemplateSheet {
  const draft = new SheetDraft();
  setSizes(draft);
  writeBlocks(draft, names, options);
  return modelSheet(names, draft, {
    lastInView: ROWS.keyFigures,
    print: {
      columns: { first: 0, last: ALL_COLUMNS - 1 },
      titleRows: { first: ROWS.title, last: ROWS.keyFigures },
    },
  });
}

/** One function moved abroad: scenarios, year-by-year model, SHORE results, charts and checks. */
export const OFFSHORE_BUSINESS_CASE: Template = {
  id: "offshore-business-case",
  title: OFFSHORE_CASE.title,
  description: OFFSHORE_CASE.gallery,
  preview: "assets/preview-offshore-business-case.png",
  preferredNames: { sheet: OFFSHORE_CASE.sheet, table: OFFSHORE_CASE.table },
  build,
};
