/** How a sheet looks that tells a reader what a workbook holds: labelled texts, and below them a list of what is frozen. */
import { SheetDraft } from "../templates/draft";
import { printSetup } from "../templates/pages";
import { TAB_COLORS } from "../templates/palette";
import type { TemplateSheet } from "../templates/vocabulary";

export type LabelledText = readonly [label: string, text: string];

export interface NoticeList {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly lines: readonly (readonly string[])[];
  /** Below the list, or in its place where it has no lines. */
  readonly remark?: string;
}

export interface Notice {
  readonly heading: string;
  readonly texts: readonly LabelledText[];
  readonly list?: NoticeList;
  /** Of all columns, in pixels: labels first, then as many as the list has. */
  readonly widths: readonly number[];
}

/** As many letters as the columns right of the labels are wide: a longer line would run out of the printed page. */
const LONGEST_LINE = 130;
const FIRST_LINE = 2;

/** Cut between words. */
function brokenInLines(text: string): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = [lines.at(-1), word].filter((part) => part !== "").join(" ");
    if (line.length <= LONGEST_LINE) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

/** @returns the first row below */
function writeTexts(draft: SheetDraft, texts: readonly LabelledText[]): number {
  let row = FIRST_LINE;
  for (const [label, text] of texts) {
    draft.put(row, 0, label, "strong");
    const lines = brokenInLines(text);
    lines.forEach((line, index) => draft.put(row + index, 1, line, "label"));
    row += lines.length;
  }
  return row;
}

function writeList(draft: SheetDraft, { heading, columns, lines, remark }: NoticeList, row: number): void {
  draft.heading(row, 0, columns.length, heading);
  if (lines.length > 0) {
    draft.write(row + 1, 0, [[...columns]], "columnHeader");
    draft.write(row + 2, 0, lines, "text");
  }
  const below = lines.length > 0 ? lines.length + 2 : 1;
  if (remark !== undefined) draft.put(row + below, 0, remark, "label");
}

export function noticeLayout(name: string, { heading, texts, list, widths }: Notice): TemplateSheet {
  const draft = new SheetDraft();
  widths.forEach((width, column) => draft.width(column, 1, width));
  draft.height(0, 1, 34);
  draft.put(0, 0, heading, "title");
  const below = writeTexts(draft, texts);
  if (list !== undefined) writeList(draft, list, below + 1);
  return {
    name,
    tabColor: TAB_COLORS.reference,
    gridlines: false,
    ...draft.parts(),
    freeze: { rows: 1, columns: 0 },
    print: printSetup(draft, {
      paper: "A4",
      columns: { first: 0, last: widths.length - 1 },
      titleRows: { first: 0, last: 0 },
    }),
  };
}
