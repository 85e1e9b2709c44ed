import { ABOUT, CHECKS, EXAMPLE_TAG, LEGEND } from "../../words/model-blocks";
import { area, type Area } from "../area";
import type { SheetDraft } from "../draft";
import type { CellContent } from "../vocabulary";
import { colourStatuses } from "./checks";

const MILLISECONDS_PER_DAY = 86_400_000;
/** Excel counts days from 1900-01-01 = 1 and takes 1900 for a leap year, so its day 0 is 1899-12-30 for every later date. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A calendar date, as the person's clock shows it, as Excel's day number. */
export const dayNumber = (date: Date): number =>
  (Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) - DAY_ZERO) / MILLISECONDS_PER_DAY;

/** Columns of the parts of the legend that follow its first three samples. */
export interface LegendColumns {
  readonly statuses: number;
  readonly tag: number;
  readonly note: number;
}

const LEGEND_COLUMNS: LegendColumns = { statuses: 4, tag: 7, note: 8 };

/** What the title block says about one template. */
export interface AboutText {
  readonly purpose: string;
  readonly version: string;
  readonly criteria: string;
  readonly conventions: readonly string[];
  readonly withoutAddIn: string;
  /** The defined names; a sheet without any leaves the line out. */
  readonly names?: string;
  /** No amounts on the sheet: no currency and no base year. */
  readonly hasNoAmounts?: true;
  /** Columns of the legend where the standard ones are too wide or too narrow for it. */
  readonly legend?: LegendColumns;
  /** Nothing to type on the sheet: no legend of input colours. */
  readonly hasNoInputs?: true;
}

function writeLine(draft: SheetDraft, row: number, label: string, text: CellContent): void {
  draft.put(row, 0, label, "strong");
  draft.put(row, 1, text, "label");
}

/** Every template has statuses and formulas; not every one has inputs. */
function writeShortLegend(draft: SheetDraft, row: number): void {
  draft.put(row, 0, ABOUT.colours, "strong");
  draft.put(row, 1, ABOUT.coloursWithoutInputs, "label");
}

function writeLegend(draft: SheetDraft, row: number, { statuses, tag, note }: LegendColumns): void {
  draft.put(row, 0, ABOUT.colours, "strong");
  draft.put(row, 1, LEGEND.input, "inputCentred");
  draft.put(row, 2, LEGEND.formula, "calculationCentred");
  draft.put(row, 3, LEGEND.result, "result");
  draft.write(row, statuses, [[CHECKS.passed, CHECKS.warning, CHECKS.failed]], "check");
  colourStatuses(draft, area(row, statuses, 1, 3));
  draft.put(row, tag, EXAMPLE_TAG, "tag");
  draft.put(row, note, ABOUT.coloursMeaning, "note");
}

/** Offset of the lines on currency and base year, and their number. */
const FRAME_ROW = 3;
const FRAME_ROWS = 2;

/** Cells with the tags beside currency and base year, of a title block that begins at this row. */
export const frameTags = (row: number): Area => area(row + FRAME_ROW, 2, FRAME_ROWS, 1);

/** Currency and base year: labels for the reader, on which no formula depends. */
function writeFrame(draft: SheetDraft, row: number, baseYear: number | null): void {
  draft.put(row, 0, ABOUT.currency, "strong");
  draft.put(row, 1, ABOUT.currencySample, "inputCentred");
  draft.put(row, 2, EXAMPLE_TAG, "tag");
  draft.put(row, 3, ABOUT.currencyNote, "note");
  draft.put(row + 1, 0, ABOUT.baseYear, "strong");
  draft.put(row + 1, 1, baseYear, "inputCentred", "year");
  draft.put(row + 1, 2, EXAMPLE_TAG, "tag");
  draft.put(row + 1, 3, ABOUT.baseYearNote, "note");
}

/**
 * Writes the block that says what the sheet is, from column A on.
 *
 * @returns the first row below
 */
export function writeTitleBlock(
  draft: SheetDraft,
  row: number,
  about: AboutText,
  insertedOn: Date | undefined,
): number {
  writeLine(draft, row, ABOUT.purpose, about.purpose);
  writeLine(draft, row + 1, ABOUT.version, about.version);
  draft.put(row + 2, 0, ABOUT.insertedOn, "strong");
  draft.put(row + 2, 1, insertedOn ? dayNumber(insertedOn) : null, "label", "date");
  if (about.hasNoAmounts !== true) writeFrame(draft, row + FRAME_ROW, insertedOn?.getFullYear() ?? null);
  const first = row + FRAME_ROW + (about.hasNoAmounts === true ? 0 : FRAME_ROWS);
  const lines: [string, string][] = [
    ...about.conventions.map((line, index): [string, string] => [index === 0 ? ABOUT.conventions : "", line]),
    [ABOUT.criteria, about.criteria],
    [ABOUT.withoutAddIn, about.withoutAddIn],
    ...(about.names === undefined ? [] : [[ABOUT.names, about.names] as [string, string]]),
  ];
  lines.forEach(([label, text], index) => {
    writeLine(draft, first + index, label, text);
  });
  const end = first + lines.length;
  if (about.hasNoInputs === true) writeShortLegend(draft, end);
  else writeLegend(draft, end, about.legend ?? LEGEND_COLUMNS);
  return end + 1;
}
