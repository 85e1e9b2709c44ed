/** The results of an evaluation as a sheet of its own, in the words that templates are written in. */
import { addressOnSheet, area } from "../../templates/area";
import { writeModelSettings } from "../../templates/blocks/model-settings";
import { dayNumber } from "../../templates/blocks/title-block";
import { colourRecommendations } from "../../templates/blocks/recommendations";
import { SheetDraft } from "../../templates/draft";
import { printSetup } from "../../templates/pages";
import { TAB_COLORS } from "../../templates/palette";
import type { CellContent, Template, TemplateNames, TemplateOptions, TemplateSheet } from "../../templates/vocabulary";
import { modelSettings } from "../../functions/model-settings";
import { MODEL_SETTINGS } from "../../sourcing/settings";
import { COMPARISON_HEADER } from "../../words/comparison";
import { EVALUATION_SHEET as TEXT } from "../../words/evaluation-sheet";
import { insertTemplate, type WorkControl } from "../insert-template";
import { CompareFormula } from "./compare-formula";
import type { EvaluationRequest, ResultForm } from "./evaluation-request";
import { RESULT_COLUMNS, RESULT_LOOKS, resultValues } from "./result-cells";

const ROWS = { title: 0, about: 2, settings: 7 } as const;
/** Names of the functions, then the results. */
const FIRST_RESULT = 1;
const ALL_COLUMNS = FIRST_RESULT + RESULT_COLUMNS;
const PIXELS = { name: 200, score: 92, recommendation: 130, reason: 800, header: 36, row: 66 } as const;

function settingsInWords({ names, arguments: args }: EvaluationRequest): string {
  if (names.settings !== null) return names.settings;
  const settings = modelSettings.read(args.settings, "settings");
  return MODEL_SETTINGS.map(({ key, name }) => TEXT.setting(name, settings[key])).join(" · ");
}

/** What was evaluated, when, and by which weights and settings. */
function writeAbout(draft: SheetDraft, request: EvaluationRequest, form: ResultForm, day: Date | undefined): void {
  const { place, sheetName, rows, names } = request;
  const source = addressOnSheet(sheetName, area(place.row, place.column, rows, place.columns));
  const lines: readonly (readonly [string, CellContent])[] = [
    [TEXT.source, source],
    [TEXT.evaluatedOn, day === undefined ? null : dayNumber(day)],
    [TEXT.form, TEXT[form]],
    [TEXT.weights, names.weights ?? TEXT.equalWeights],
  ];
  lines.forEach(([label, content], index) => {
    draft.put(ROWS.about + index, 0, label, "strong");
    draft.put(ROWS.about + index, 1, content, "label", typeof content === "number" ? "date" : undefined);
  });
}

/**
 * Settings that formulas call are inputs on this sheet, unless they are the list's own; those of values are told.
 *
 * @returns reference for formulas, and the first row below
 */
function writeSettings(
  draft: SheetDraft,
  request: EvaluationRequest,
  form: ResultForm,
  name: string,
): { reference: string; end: number } {
  if (form === "values" || request.names.settings !== null) {
    draft.put(ROWS.settings - 1, 0, TEXT.settings, "strong");
    draft.put(ROWS.settings - 1, 1, settingsInWords(request), "label");
    return { reference: request.names.settings ?? "", end: ROWS.settings };
  }
  const settings = modelSettings.read(request.arguments.settings, "settings");
  return { reference: name, end: writeModelSettings(draft, ROWS.settings, ALL_COLUMNS, name, settings).end };
}

function labelsOf(request: EvaluationRequest, formula: CompareFormula, form: ResultForm): CellContent[][] {
  const { labels, labelColumn, place, rows } = request;
  if (form === "formulas" && labelColumn !== null) {
    const names = formula.columns(labelColumn);
    return [[{ formula: `=IF(${names}="","",${names})` }]];
  }
  return Array.from({ length: rows }, (_, row) => [labels[row] || TEXT.row(place.row + row + 1)]);
}

function writeResults(
  draft: SheetDraft,
  row: number,
  request: EvaluationRequest,
  results: { readonly form: ResultForm; readonly settings: string },
): void {
  const formula = new CompareFormula(request, "other sheet");
  const first = row + 2;
  const contents =
    results.form === "values" ? resultValues(request) : [[{ formula: formula.withSettings(results.settings) }]];
  draft.heading(row, 0, ALL_COLUMNS, TEXT.results);
  draft.write(first, FIRST_RESULT, contents, "result");
  draft.put(row + 1, 0, TEXT.function, "columnHeader");
  draft.style(area(first, 0, request.rows), "text");
  draft.write(first, 0, labelsOf(request, formula, results.form), "text");
  RESULT_LOOKS.forEach(({ role, headerRole, numberFormat }, index) => {
    const column = FIRST_RESULT + index;
    const isReason = index === RESULT_COLUMNS - 1;
    draft.put(row + 1, column, COMPARISON_HEADER[index] ?? "", headerRole);
    draft.style(area(first, column, request.rows), isReason ? "resultText" : role, numberFormat);
  });
  draft.height(row + 1, 1, PIXELS.header);
  draft.height(first, request.rows, PIXELS.row);
  colourRecommendations(draft, area(first, FIRST_RESULT + COMPARISON_HEADER.indexOf("Recommendation"), request.rows));
}

function setWidths(draft: SheetDraft): void {
  draft.width(0, 1, PIXELS.name);
  draft.width(FIRST_RESULT, RESULT_COLUMNS - 1, PIXELS.score);
  draft.width(FIRST_RESULT + COMPARISON_HEADER.indexOf("Recommendation"), 1, PIXELS.recommendation);
  draft.width(ALL_COLUMNS - 1, 1, PIXELS.reason);
}

function build(
  request: EvaluationRequest,
  form: ResultForm,
  names: TemplateNames,
  { insertedOn }: TemplateOptions = {},
): TemplateSheet {
  const draft = new SheetDraft();
  draft.put(ROWS.title, 0, TEXT.heading, "title");
  draft.height(ROWS.title, 1, 34);
  writeAbout(draft, request, form, insertedOn);
  const settings = writeSettings(draft, request, form, `${names.table}_Settings`);
  const results = settings.end + 1;
  writeResults(draft, results, request, { form, settings: settings.reference });
  setWidths(draft);
  return {
    ...draft.parts(),
    name: names.sheet,
    tabColor: TAB_COLORS.model,
    gridlines: false,
    start: area(0, 0),
    freeze: { rows: 0, columns: 1 },
    print: printSetup(draft, {
      paper: "A4",
      columns: { first: 0, last: ALL_COLUMNS - 1 },
      titleRows: { first: results + 1, last: results + 1 },
    }),
  };
}

/** The results as a template: whatever inserts templates inserts them, completely or not at all. */
export const evaluationTemplate = (request: EvaluationRequest, form: ResultForm): Template => ({
  id: "evaluation",
  title: TEXT.title,
  description: TEXT.gallery,
  preview: "",
  preferredNames: { sheet: TEXT.sheet, table: TEXT.table },
  build: (names, options) => build(request, form, names, options),
});

/**
 * Writes the results on a new sheet and shows it.
 *
 * @returns where they stand
 * @throws InsertionCancelled when it was stopped in time
 * @throws WorkbookError that says what happened; the workbook is then as it was
 */
export async function writeOnSheet(
  request: EvaluationRequest,
  form: ResultForm,
  { onProgress, signal }: WorkControl = {},
): Promise<string> {
  const { sheetName } = await insertTemplate(evaluationTemplate(request, form), onProgress, signal && { signal });
  return sheetName;
}
