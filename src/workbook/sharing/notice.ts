/** The sheet that tells a recipient what the workbook holds, and the hidden name by which it is found again. */
import { addressOnSheet, address, area, type Area } from "../../templates/area";
import { SheetDraft } from "../../templates/draft";
import { printSetup } from "../../templates/pages";
import { TAB_COLORS } from "../../templates/palette";
import type { TemplateSheet } from "../../templates/vocabulary";
import { NOTICE, type SharingWay } from "../../words/sharing";
import { freeNames } from "../free-names";
import { sheetRequests } from "../write-sheet";
import type { Input, SheetCells } from "./cells";
import { pause } from "./control";
import { digestOfAll } from "./digest";
import type { WorkbookLook } from "./look";
import type { Journal } from "./transaction";

export const NOTICE_NAME = "_Shorewise_Notice";

export interface FrozenCells {
  readonly sheet: string;
  readonly area: Area;
  readonly formula: string;
}

export interface NoticeContent {
  readonly way: SharingWay;
  readonly sharedOn: Date;
  readonly live: number;
  readonly frozenCells: number;
  readonly frozen: readonly FrozenCells[];
}

const MOST_LINES = 200;

/** As many letters as the two right columns are wide: a longer line would run out of the printed page. */
const LONGEST_LINE = 130;
const FIRST_LINE = 2;

const dateText = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

function linesOf({ way, sharedOn, live, frozenCells }: NoticeContent): readonly (readonly [string, string])[] {
  return [
    [NOTICE.shared, NOTICE.sharedOn(dateText(sharedOn))],
    [NOTICE.holds, NOTICE.ways[way]],
    [NOTICE.live, NOTICE.liveText[way](live)],
    [NOTICE.frozen, NOTICE.frozenText(frozenCells)],
    [NOTICE.scores, NOTICE.scoresText],
    [NOTICE.ratings, NOTICE.ratingsText],
    ...(way === "addIn" ? [] : [[NOTICE.restore, NOTICE.restoreText] as const]),
    [NOTICE.addIn, NOTICE.addInText],
  ];
}

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
function writeLines(draft: SheetDraft, content: NoticeContent): number {
  let row = FIRST_LINE;
  for (const [label, text] of linesOf(content)) {
    draft.put(row, 0, label, "strong");
    const lines = brokenInLines(text);
    lines.forEach((line, index) => draft.put(row + index, 1, line, "label"));
    row += lines.length;
  }
  return row;
}

function writeList(draft: SheetDraft, frozen: readonly FrozenCells[], row: number): void {
  if (frozen.length === 0) return;
  draft.heading(row, 0, 3, NOTICE.listHeading);
  draft.write(row + 1, 0, [[...NOTICE.columns]], "columnHeader");
  const lines = frozen.slice(0, MOST_LINES).map((each) => [each.sheet, address(each.area), each.formula]);
  draft.write(row + 2, 0, lines, "text");
  const left = frozen.length - lines.length;
  if (left > 0) draft.put(row + 2 + lines.length, 0, NOTICE.more(left), "label");
}

/** The notice as a sheet. */
export function noticeSheet(name: string, content: NoticeContent): TemplateSheet {
  const draft = new SheetDraft();
  draft.width(0, 1, 150);
  draft.width(1, 1, 130);
  draft.width(2, 1, 760);
  draft.height(0, 1, 34);
  draft.put(0, 0, NOTICE.heading, "title");
  const below = writeLines(draft, content);
  writeList(draft, content.frozen, below + 1);
  return {
    name,
    tabColor: TAB_COLORS.reference,
    gridlines: false,
    ...draft.parts(),
    freeze: { rows: 1, columns: 0 },
    print: printSetup(draft, {
      paper: "A4",
      columns: { first: 0, last: 2 },
      titleRows: { first: 0, last: 0 },
    }),
  };
}

const nameFormula = (digest: string, sheet: string): string =>
  `=CHOOSE(1,"Shorewise notice ${digest}",${addressOnSheet(sheet, area(0, 0))})`;

/**
 * Adds the notice and the name that leads to it; a former notice that nobody has written on goes.
 *
 * @returns the sheet's name
 */
export async function addNotice(
  context: Excel.RequestContext,
  look: WorkbookLook,
  content: NoticeContent,
  journal: Journal,
): Promise<string> {
  const { worksheets, names } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  const taken = { sheets: look.sheets.map(({ name }) => name), tables: [], names: [] };
  const { sheet: name } = freeNames({ sheet: NOTICE.sheet, table: "Notice" }, taken);
  const worksheet = worksheets.add(name);
  worksheet.load("id");
  await context.sync();
  journal.sheets.push(worksheet.id);
  journal.activeSheet = active.id;
  let written: readonly (readonly Input[])[] = [];
  for (const request of sheetRequests({
    context,
    sheet: worksheet,
    template: noticeSheet(name, content),
    isAlone: true,
  })) {
    await pause();
    for (const write of request) write.queue();
    const used = worksheet.getUsedRange(true);
    used.load("values");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync a request is the point here
    await context.sync();
    written = used.values as Input[][];
  }
  const formula = nameFormula(digestOfAll(written), name);
  const before = look.names.find((each) => each.name === NOTICE_NAME) ?? null;
  const after = { formula, comment: NOTICE.nameComment, visible: false };
  journal.edits.push({ kind: "name", name: NOTICE_NAME, before, after });
  worksheets.getItem(active.id).activate();
  const item = before === null ? names.add(NOTICE_NAME, formula, after.comment) : names.getItem(NOTICE_NAME);
  if (before !== null) item.formula = formula;
  item.visible = false;
  const former = formerNotice(look);
  // Last, because a deleted sheet cannot be brought back.
  if (former?.isUntouched === true) worksheets.getItem(former.sheet.id).delete();
  await context.sync();
  return name;
}

/** The notice that the workbook has, if any. */
export function formerNotice(
  look: WorkbookLook,
): { readonly sheet: SheetCells; readonly isUntouched: boolean } | undefined {
  const formula = look.names.find(({ name }) => name === NOTICE_NAME)?.formula ?? "";
  const sheet = look.sheets.find(
    ({ name }) => formula.endsWith(`,${addressOnSheet(name, area(0, 0))})`) || formula.endsWith(`,${name}!$A$1)`),
  );
  if (sheet === undefined) return undefined;
  const recorded = /"Shorewise notice ([^"]+)"/.exec(formula)?.[1];
  return { sheet, isUntouched: recorded === digestOfAll(sheet.values as Input[][]) };
}
