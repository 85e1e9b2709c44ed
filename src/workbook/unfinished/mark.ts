/**
 * The mark of what is being written and not complete yet: a hidden name of the workbook that leads to the cells. It is set and
 * taken away in requests that are sent anyway. Where Excel is closed in between, the mark stays with what was written: Excel
 * moves the name along with the cells, saves it with the file, and the next pane finds it.
 */
import { isKept } from "../kept/kept-state";

const MARK_PREFIX = "_Shorewise_Unfinished_";

/**
 * A whole sheet of our own; a block of a sheet in which nothing was, no format and no rule either; or cells that held no contents.
 */
const KINDS = ["sheet", "block", "contents"] as const;

export type UnfinishedKind = (typeof KINDS)[number];

export interface Mark {
  /** The hidden name. */
  readonly name: string;
  readonly kind: UnfinishedKind;
  /** Id and title of what was being written. */
  readonly id: string;
  readonly title: string;
  readonly begun: Date;
}

export const isMarkName = (name: string): boolean => name.startsWith(MARK_PREFIX);

/** Marks of what this very pane is writing at the moment. */
const ours = new Set<string>();

export const isBeingWritten = (name: string): boolean => ours.has(name);

/** Has the next request mark a range. Call `forgetMark` however the writing ends. */
export function queueMark(
  context: Excel.RequestContext,
  range: Excel.Range,
  subject: Pick<Mark, "kind" | "id" | "title">,
): Mark {
  const begun = new Date();
  const name = MARK_PREFIX + begun.getTime().toString(36);
  const { kind, id, title } = subject;
  ours.add(name);
  const item = context.workbook.names.add(name, range, JSON.stringify({ kind, id, title, begun }));
  item.visible = false;
  return { name, kind, id, title, begun };
}

/** Has the next request take the mark away: what it led to is complete. */
export const queueUnmark = (context: Excel.RequestContext, { name }: Mark): void =>
  context.workbook.names.getItem(name).delete();

/** The writing has ended, well or not. */
export function forgetMark(mark: Mark | undefined): void {
  if (mark !== undefined) ours.delete(mark.name);
}

/** A mark as it stands in a workbook; undefined for a name that is none, or that another version wrote otherwise. */
export function readMark(name: string, comment: string): Mark | undefined {
  if (!isMarkName(name)) return undefined;
  try {
    const said: unknown = JSON.parse(comment);
    if (!isKept(said)) return undefined;
    const kind = KINDS.find((each) => each === said.kind);
    if (kind === undefined || typeof said.title !== "string") return undefined;
    return { name, kind, id: String(said.id), title: said.title, begun: new Date(String(said.begun)) };
  } catch {
    return undefined;
  }
}
