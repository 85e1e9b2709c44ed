/** The table of risks that people fill in, and the scores that spill beside it. */
import { RISKS } from "../../sourcing/risks";
import { HIGHEST_RATING, LOWEST_RATING } from "../../sourcing/ratings";
import { EXAMPLE_TAG } from "../../words/model-blocks";
import { BANDS_BLOCK, RISKS_BLOCK, SCORES_BLOCK } from "../../words/risk-register";
import { address, area } from "../area";
import type { SheetDraft } from "../draft";
import type { NumberFormat } from "../palette";
import type { CellContent } from "../vocabulary";
import { bandOf, colourBands } from "./bands";
import { EXAMPLE_RATINGS } from "./examples";
import { COLUMNS, type RegisterLayout, ROWS, SCORE_COLUMNS, TABLE_COLUMNS } from "./layout";

const { units } = RISKS_BLOCK;

/** Columns of the table in order: name and unit. */
const TABLE: readonly (readonly [name: string, unit: string])[] = [
  [RISKS_BLOCK.risk, units.risk],
  [RISKS_BLOCK.model, units.model],
  [RISKS_BLOCK.source, units.source],
  [RISKS_BLOCK.criterion, units.criterion],
  [RISKS_BLOCK.likelihood, units.rating],
  [RISKS_BLOCK.impact, units.rating],
  [RISKS_BLOCK.residualLikelihood, units.rating],
  [RISKS_BLOCK.residualImpact, units.rating],
  [RISKS_BLOCK.owner, units.owner],
  [RISKS_BLOCK.description, units.description],
  [RISKS_BLOCK.mitigation, units.mitigation],
];

/** The documented risks, rated as samples, or with the ratings still to be given. */
export const documentedRisks = (examples: boolean): CellContent[][] =>
  RISKS.map(({ name, model, criterion, description }, index) => {
    const sample = examples ? EXAMPLE_RATINGS[index] : undefined;
    return [
      name,
      model,
      sample === undefined ? null : EXAMPLE_TAG,
      criterion,
      sample?.likelihood ?? null,
      sample?.impact ?? null,
      sample?.residualLikelihood ?? null,
      sample?.residualImpact ?? null,
      sample?.owner ?? null,
      description,
      sample?.mitigation ?? null,
    ];
  });

const EMPTY_ROW: readonly CellContent[] = new Array<CellContent>(TABLE_COLUMNS).fill(null);

const RATINGS = ["likelihood", "impact", "residualLikelihood", "residualImpact"] as const;

function promptOf(key: (typeof RATINGS)[number]): string {
  const { likelihood, impact, residual } = RISKS_BLOCK.prompts;
  if (key === "likelihood") return likelihood;
  if (key === "impact") return impact;
  return residual + (key === "residualLikelihood" ? likelihood : impact);
}

function validateTable(draft: SheetDraft, layout: RegisterLayout): void {
  for (const key of RATINGS) {
    draft.validate({
      area: layout.body(COLUMNS[key]),
      rule: { kind: "whole", minimum: LOWEST_RATING, maximum: HIGHEST_RATING },
      prompt: { title: RISKS_BLOCK[key], message: promptOf(key) },
      refusal: RISKS_BLOCK.ratingRefusal,
    });
  }
  draft.validate({
    area: layout.body(COLUMNS.model),
    rule: { kind: "list", choices: RISK_MODELS },
    prompt: { title: RISKS_BLOCK.model, message: RISKS_BLOCK.prompts.model },
    refusal: RISKS_BLOCK.modelRefusal,
  });
}

/** What the column of the model takes. */
export const RISK_MODELS: readonly string[] = ["Outsource", "Offshore", RISKS_BLOCK.both];

/** @param given the first rows of the table; further ones stay empty */
export function writeRisks(
  draft: SheetDraft,
  layout: RegisterLayout,
  given: readonly (readonly CellContent[])[],
): void {
  draft.heading(ROWS.risks, 0, TABLE_COLUMNS, RISKS_BLOCK.heading);
  draft.write(ROWS.units, 0, [TABLE.map(([, unit]) => unit)], "tableUnit");
  draft.write(ROWS.header, 0, [TABLE.map(([name]) => name)], "tableHeader");
  const filled = given.slice(0, layout.rows);
  const empty = new Array<readonly CellContent[]>(layout.rows - filled.length).fill(EMPTY_ROW);
  draft.write(ROWS.first, 0, [...filled, ...empty], "inputText");
  draft.style(layout.body(COLUMNS.model, 3), "inputCentred");
  draft.style(layout.body(COLUMNS.likelihood, RATINGS.length), "inputCentred", "whole");
  draft.condition({ kind: "equals", area: layout.body(COLUMNS.source), text: EXAMPLE_TAG, tone: "warning" });
  validateTable(draft, layout);
  draft.table({
    name: layout.table,
    area: layout.tableArea,
    style: "TableStyleLight1",
    bandedRows: false,
    filterButtons: true,
  });
}

interface ScoreColumn {
  readonly header: string;
  readonly unit: string;
  readonly formula: string;
  readonly numberFormat: NumberFormat;
}

/** One formula a column fills all rows, so that added and sorted rows are scored too. */
function scoreColumns(layout: RegisterLayout): readonly ScoreColumn[] {
  const { units: scoreUnits, inherent, band, residual, residualBand, reduction } = SCORES_BLOCK;
  const before = `${layout.column("likelihood")}*${layout.column("impact")}`;
  const after = `${layout.column("residualLikelihood")}*${layout.column("residualImpact")}`;
  const score = (product: string): string => `=IF(${product}>0,${product},"")`;
  const named = (product: string): string => `=IF(${layout.column("risk")}="","",${bandOf(product)})`;
  return [
    { header: inherent, unit: scoreUnits.score, formula: score(before), numberFormat: "whole" },
    { header: band, unit: scoreUnits.band, formula: named(before), numberFormat: "general" },
    { header: residual, unit: scoreUnits.score, formula: score(after), numberFormat: "whole" },
    { header: residualBand, unit: scoreUnits.band, formula: named(after), numberFormat: "general" },
    {
      header: reduction,
      unit: scoreUnits.reduction,
      formula: `=IF((${before})*(${after})>0,${before}-${after},"")`,
      numberFormat: "whole",
    },
  ];
}

export function writeScores(draft: SheetDraft, layout: RegisterLayout): void {
  const columns = scoreColumns(layout);
  draft.heading(ROWS.risks, COLUMNS.inherent, SCORE_COLUMNS, SCORES_BLOCK.heading);
  draft.write(ROWS.units, COLUMNS.inherent, [columns.map(({ unit }) => unit)], "tableUnit");
  draft.write(ROWS.header, COLUMNS.inherent, [columns.map(({ header }) => header)], "tableHeader");
  columns.forEach(({ formula, numberFormat }, index) => {
    const column = COLUMNS.inherent + index;
    draft.style(layout.body(column), "calculationCentred", numberFormat);
    draft.put(ROWS.first, column, { formula }, "calculationCentred", numberFormat);
  });
  colourBands(draft, layout.body(COLUMNS.band));
  colourBands(draft, layout.body(COLUMNS.residualBand));
}

/** Residual scores above the lowest of the highest band, marked in the row's first cell too: what cannot stay as it is. */
export function markWorst(draft: SheetDraft, layout: RegisterLayout): void {
  const band = address(area(ROWS.first, COLUMNS.residualBand), "column");
  draft.condition({
    kind: "formula",
    area: layout.body(COLUMNS.risk),
    formula: `=${band}="${BANDS_BLOCK.veryHigh}"`,
    tone: "veryHighRisk",
  });
}
