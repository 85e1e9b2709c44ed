/** What a score is called: a small table that everything else looks its band up in. */
import { BANDS_BLOCK } from "../../words/risk-register";
import { INPUTS } from "../../words/model-blocks";
import { address, area, type Area } from "../area";
import type { SheetDraft } from "../draft";
import type { Tone } from "../palette";
import { ALL_COLUMNS, COLUMNS, ROWS } from "./layout";

interface Band {
  readonly key: "notRated" | "low" | "medium" | "high" | "veryHigh";
  readonly from: number;
  readonly isInput: boolean;
  readonly tone: Tone;
}

/** In ascending order. The first two follow from the scale, the others are choices. */
const BANDS: readonly Band[] = [
  { key: "notRated", from: 0, isInput: false, tone: "undecided" },
  { key: "low", from: 1, isInput: false, tone: "lowRisk" },
  { key: "medium", from: 5, isInput: true, tone: "mediumRisk" },
  { key: "high", from: 10, isInput: true, tone: "highRisk" },
  { key: "veryHigh", from: 15, isInput: true, tone: "veryHighRisk" },
];

const HIGHEST_SCORE = 25;

const FIRST = ROWS.bands + 2;
const NAMES = area(FIRST, COLUMNS.risk, BANDS.length, 1);
/** Scores that the bands begin at, in ascending order. */
export const LIMITS = area(FIRST, COLUMNS.model, BANDS.length, 1);

/** Cell with the score that a band begins at. */
export const limitOf = (key: Band["key"]): string =>
  address(area(FIRST + BANDS.findIndex((band) => band.key === key), COLUMNS.model), "both");

/** The band of a score, as part of a formula. */
export const bandOf = (score: string): string =>
  `LOOKUP(${score},${address(LIMITS, "both")},${address(NAMES, "both")})`;

/** Bands in their colours, in cells that hold the band's name. */
export function colourBands(draft: SheetDraft, where: Area): void {
  for (const { key, tone } of BANDS) draft.condition({ kind: "equals", area: where, text: BANDS_BLOCK[key], tone });
}

/** The same for a map: a cell with a number takes the colour of the band named below it. */
export function colourMap(draft: SheetDraft, cells: Area): void {
  const first = address(area(cells.row, cells.column));
  const below = address(area(cells.row + 1, cells.column));
  for (const { key, tone } of BANDS) {
    const name = `"${BANDS_BLOCK[key]}"`;
    const formula = `=OR(${first}=${name},AND(COUNT(${first})=1,${below}=${name}))`;
    draft.condition({ kind: "formula", area: cells, formula, tone });
  }
}

export function writeBands(draft: SheetDraft): void {
  const { heading, band, from, unit, notes, prompt, message, refusal } = BANDS_BLOCK;
  const { risk, model, source, likelihood, criterion } = COLUMNS;
  draft.heading(ROWS.bands, 0, ALL_COLUMNS, heading);
  draft.write(ROWS.bands + 1, risk, [[band, from, INPUTS.unit, INPUTS.source, INPUTS.note]], "columnHeader");
  BANDS.forEach(({ key, from: limit, isInput }, index) => {
    const row = FIRST + index;
    draft.put(row, risk, BANDS_BLOCK[key], "label");
    const cell = draft.put(row, model, limit, isInput ? "input" : "calculation", "whole");
    draft.put(row, source, unit, "unit");
    draft.put(row, criterion, INPUTS.ours, "tag");
    draft.put(row, likelihood, notes[key], "note");
    if (!isInput) return;
    draft.validate({
      area: cell,
      rule: { kind: "whole", minimum: 1, maximum: HIGHEST_SCORE },
      prompt: { title: prompt(BANDS_BLOCK[key]), message },
      refusal,
    });
  });
  colourBands(draft, NAMES);
}

/** The bands in words between the two maps, without "not rated", which no cell of a map is. */
export function writeLegend(draft: SheetDraft, row: number, column: number, title: string): void {
  draft.put(row, column, title, "strong");
  const rated = BANDS.slice(1);
  rated.forEach(({ key }, index) => {
    draft.put(row + 1 + index, column, BANDS_BLOCK[key], "calculationCentred");
    draft.put(row + 1 + index, column + 1, BANDS_BLOCK.notes[key], "note");
  });
  colourBands(draft, area(row + 1, column, rated.length, 1));
}
