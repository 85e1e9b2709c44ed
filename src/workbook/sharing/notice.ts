/** The sheet that tells a recipient what the workbook holds, and the hidden name by which it is found again. */
import { addressOnSheet, address, area, type Area } from "../../templates/area";
import type { CellContent, TemplateSheet } from "../../templates/vocabulary";
import { NOTICE, type SharingWay } from "../../words/sharing";
import { freeNames } from "../free-names";
import { type LabelledText, noticeLayout } from "../notice-layout";
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
const WIDTHS = [150, 130, 760];

const dateText = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

function textsOf({ way, sharedOn, live, frozenCells }: NoticeContent): readonly LabelledText[] {
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

/** The notice as a sheet. */
export function noticeSheet(name: string, content: NoticeContent): TemplateSheet {
  const { frozen } = content;
  const lines = frozen.slice(0, MOST_LINES).map((each) => [each.sheet, address(each.area), each.formula]);
  const left = frozen.length - lines.length;
  const list = { heading: NOTICE.listHeading, columns: NOTICE.columns, lines };
  return noticeLayout(name, {
    heading: NOTICE.heading,
    texts: textsOf(content),
    ...(frozen.length > 0 && { list: { ...list, ...(left > 0 && { remark: NOTICE.more(left) }) } }),
    widths: WIDTHS,
  });
}

/** Where a notice is, and the fingerprint of what was written on it. */
const entryOf = (digest: string, sheet: string): string =>
  `"Shorewise notice ${digest}",${addressOnSheet(sheet, area(0, 0))}`;

const nameFormula = (entries: readonly string[]): string => `=CHOOSE(1,${entries.join(",")})`;

const inputOf = (cell: CellContent): Input => (cell === null || typeof cell === "object" ? "" : cell);

/** The values that the sheet will have, from its first used cell to its last. */
function valuesOf({ blocks }: TemplateSheet): Input[][] {
  const rows = Math.max(...blocks.map(({ row, contents }) => row + contents.length));
  const columns = Math.max(
    ...blocks.map(({ column, contents }) => column + Math.max(...contents.map((c) => c.length))),
  );
  const values = Array.from({ length: rows }, () => Array<Input>(columns).fill(""));
  for (const { row, column, contents } of blocks)
    contents.forEach((line, r) => (values[row + r] ?? []).splice(column, line.length, ...line.map(inputOf)));
  return values;
}

/**
 * Adds the notice and the name that leads to it; former notices that nobody has written on go. The name comes with the sheet, so
 * that a notice is found again that was never finished.
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
  const template = noticeSheet(name, content);
  const former = notices(look);
  const before = look.names.find((each) => each.name === NOTICE_NAME) ?? null;
  const intended = digestOfAll(valuesOf(template));
  const formula = nameFormula([entryOf(intended, name), ...former.map(({ entry }) => entry)]);
  const after = { formula, comment: NOTICE.nameComment, visible: false };
  journal.newSheet = name;
  journal.edits.push({ kind: "name", name: NOTICE_NAME, before, after });
  const worksheet = worksheets.add(name);
  worksheet.load("id");
  const item = before === null ? names.add(NOTICE_NAME, formula, after.comment) : names.getItem(NOTICE_NAME);
  if (before !== null) item.formula = formula;
  item.visible = false;
  await context.sync();
  journal.newSheet = undefined;
  journal.sheets.push(worksheet.id);
  journal.activeSheet = active.id;
  const written = await writeNotice(context, worksheet, template);
  worksheets.getItem(active.id).activate();
  names.getItem(NOTICE_NAME).formula = nameFormula([entryOf(digestOfAll(written), name)]);
  // Last, because a deleted sheet cannot be brought back.
  for (const { sheet, isUntouched } of former) if (isUntouched) worksheets.getItem(sheet.id).delete();
  await context.sync();
  return name;
}

async function writeNotice(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  template: TemplateSheet,
): Promise<Input[][]> {
  let written: Input[][] = [];
  for (const request of sheetRequests({ context, sheet, template, isAlone: true })) {
    await pause();
    for (const write of request) write.queue();
    const used = sheet.getUsedRange(true);
    used.load("values");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync a request is the point here
    await context.sync();
    written = used.values as Input[][];
  }
  return written;
}

export interface FoundNotice {
  readonly sheet: SheetCells;
  /** Nobody has written on it: it holds what was put there, or nothing yet. */
  readonly isUntouched: boolean;
  /** What the name says of it. */
  readonly entry: string;
}

const ENTRY = /"Shorewise notice ([^"]+)",((?:'(?:[^']|'')+'|[^,'"()]+)!\$A\$1)/g;

/** The notices that the workbook has: one as a rule, another where sharing broke off. */
export function notices(look: WorkbookLook): FoundNotice[] {
  const formula = look.names.find(({ name }) => name === NOTICE_NAME)?.formula ?? "";
  return [...formula.matchAll(ENTRY)].flatMap(([entry, digest, place]) => {
    const sheet = look.sheets.find(
      ({ name }) => place === addressOnSheet(name, area(0, 0)) || place === `${name}!$A$1`,
    );
    if (sheet === undefined) return [];
    const isUntouched = sheet.formulas.length === 0 || digest === digestOfAll(sheet.values as Input[][]);
    return [{ sheet, isUntouched, entry }];
  });
}
