/**
 * The references of a formula that must be followed when rows are inserted or sheets renamed after the formula has been
 * replaced by its result: the cells that each refers to over a whole run of copies, and the way back from where Excel has
 * moved those cells to.
 */
import type { Area } from "../../templates/area";
import { corners, referenceText, SHEET_COLUMNS, SHEET_ROWS, type Corner } from "../formulas/references";
import { textOf, tokenize, type Token } from "../formulas/tokens";

/** A reference with its two ends (the very same for a single cell) and its sheet. */
export interface Operand {
  /** Index of its first token, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Sheet prefix as written, without `!`; empty for the formula's own sheet. */
  readonly prefix: string;
  readonly first: Corner;
  readonly last: Corner;
}

/** References to other workbooks or through several sheets are no cells of one sheet that could be followed. */
const isFollowed = (prefix: string): boolean => !/[[\]:]/.test(prefix);

function operandAt(tokens: readonly Token[], from: number): Operand | undefined {
  const sheet = tokens[from]?.kind === "sheet" ? tokens[from] : undefined;
  let to = sheet === undefined ? from : from + 1;
  const start = tokens[to];
  if (start?.kind !== "reference") return undefined;
  to++;
  const ends = corners(start.text);
  if (ends.length === 1 && tokens[to]?.text === ":" && tokens[to + 1]?.kind === "reference") {
    ends.push(...corners((tokens[to + 1] as Token).text));
    to += 2;
  }
  const prefix = sheet?.text.slice(0, -1) ?? "";
  return { from, to, prefix, first: ends[0] as Corner, last: ends[ends.length - 1] as Corner };
}

/** The references of a formula in order, without those to other workbooks and spans of sheets. */
export function operands(tokens: readonly Token[]): Operand[] {
  const found: Operand[] = [];
  for (let index = 0; index < tokens.length;) {
    const operand = operandAt(tokens, index);
    if (operand !== undefined && isFollowed(operand.prefix)) found.push(operand);
    index = operand?.to ?? index + 1;
  }
  return found;
}

/** An end of a reference on one axis: undefined for the rows of whole columns and the columns of whole rows. */
interface End {
  readonly at: number | undefined;
  readonly isFixed: boolean;
}

const ends = ({ first, last }: Operand, axis: "row" | "column"): readonly [End, End] =>
  axis === "row"
    ? [
        { at: first.row, isFixed: first.isRowFixed },
        { at: last.row, isFixed: last.isRowFixed },
      ]
    : [
        { at: first.column, isFixed: first.isColumnFixed },
        { at: last.column, isFixed: last.isColumnFixed },
      ];

/** Where a stretch of something begins on an axis and how long it is. */
interface Extent {
  readonly start: number;
  readonly count: number;
}

const WHOLE: Readonly<Record<"row" | "column", Extent>> = {
  row: { start: 0, count: SHEET_ROWS },
  column: { start: 0, count: SHEET_COLUMNS },
};

/** All that a reference covers on an axis, from the first copy of the formula to the last. */
function footprintExtent(operand: Operand, axis: "row" | "column", run: Extent): Extent {
  const places = ends(operand, axis).flatMap(({ at, isFixed }) =>
    at === undefined ? [] : [at, isFixed ? at : at + run.count - 1],
  );
  if (places.length === 0) return WHOLE[axis];
  const start = Math.min(...places);
  return { start, count: Math.max(...places) - start + 1 };
}

/** The cells that a reference covers over a whole run of copies. */
export function footprint(operand: Operand, run: Area): Area {
  const rows = footprintExtent(operand, "row", { start: run.row, count: run.rows });
  const columns = footprintExtent(operand, "column", { start: run.column, count: run.columns });
  return { row: rows.start, rows: rows.count, column: columns.start, columns: columns.count };
}

/** Whether the two ends of the reference change sides from the first copy to the last: then a footprint tells too little. */
function crosses([a, b]: readonly [End, End], count: number): boolean {
  if (a.at === undefined || b.at === undefined) return false;
  const [lastA, lastB] = [a, b].map(({ at, isFixed }) => (at ?? 0) + (isFixed ? 0 : count - 1)) as [number, number];
  return a.at - b.at !== 0 && lastA - lastB !== 0 && a.at < b.at !== lastA < lastB;
}

/** Whether the reference can be followed through a run of this size as a whole. */
export const isFollowable = (operand: Operand, { rows, columns }: Area): boolean =>
  !crosses(ends(operand, "row"), rows) && !crosses(ends(operand, "column"), columns);

/** A run and a footprint on one axis, as recorded and as they are now. */
interface Moved {
  readonly run: Extent;
  readonly runNow: Extent;
  readonly footprintNow: Extent;
}

/**
 * Where the ends of the reference in the first cell are now; undefined when that is not certain: rows that came in between
 * for some of the copies only.
 */
function movedEnds(
  pair: readonly [End, End],
  moved: Moved,
): readonly [number | undefined, number | undefined] | undefined {
  const [a, b] = pair;
  if (a.at === undefined || b.at === undefined) return [undefined, undefined];
  const { run, runNow, footprintNow } = moved;
  const isSingle = run.count === 1;
  const low = footprintNow.start;
  const high = footprintNow.start + footprintNow.count - 1;
  const isForward = a.at < b.at || (a.at === b.at && lastOf(a, run) <= lastOf(b, run));
  const [lowEnd, highEnd] = isForward ? pair : [b, a];
  // The highest cell belongs to the last copy, unless the end that points to it is fixed.
  const newLow = low;
  const newHigh = highEnd.isFixed || isSingle ? high : high - (runNow.count - 1);
  if (isSingle && runNow.count !== 1) return undefined;
  if (!isSingle && !isCertain([lowEnd, highEnd], [newLow, newHigh], moved)) return undefined;
  return isForward ? [newLow, newHigh] : [newHigh, newLow];
}

const lastOf = ({ at, isFixed }: End, { count }: Extent): number => (at ?? 0) + (isFixed ? 0 : count - 1);

/** Relative ends must have moved in step, and with the run itself where rows have come into it or left it. */
function isCertain(before: readonly [End, End], now: readonly [number, number], { run, runNow }: Moved): boolean {
  const offsets = before.map(({ at }) => (at ?? 0) - run.start);
  const offsetsNow = now.map((at) => at - runNow.start);
  const isSteady = (index: 0 | 1): boolean => (before[index] as End).isFixed || offsets[index] === offsetsNow[index];
  if (runNow.count !== run.count) return isSteady(0) && isSteady(1);
  if (before[0].isFixed && before[1].isFixed) return true;
  const change = now.map((at, index) => at - ((before[index] as End).at ?? 0));
  return (isSteady(0) && isSteady(1)) || change[0] === change[1];
}

/** A recorded run and where things are now. */
export interface MovedRun {
  readonly run: Area;
  readonly runNow: Area;
  readonly footprintNow: Area;
}

/** The reference as the first cell of the run holds it now, without its sheet; undefined when that is not certain. */
export function movedOperand(operand: Operand, { run, runNow, footprintNow }: MovedRun): string | undefined {
  const rows = movedEnds(ends(operand, "row"), {
    run: { start: run.row, count: run.rows },
    runNow: { start: runNow.row, count: runNow.rows },
    footprintNow: { start: footprintNow.row, count: footprintNow.rows },
  });
  const columns = movedEnds(ends(operand, "column"), {
    run: { start: run.column, count: run.columns },
    runNow: { start: runNow.column, count: runNow.columns },
    footprintNow: { start: footprintNow.column, count: footprintNow.columns },
  });
  if (rows === undefined || columns === undefined) return undefined;
  const first = { ...operand.first, row: rows[0], column: columns[0] };
  const last = { ...operand.last, row: rows[1], column: columns[1] };
  return referenceText(operand.first === operand.last ? [first] : [first, last]);
}

/** The formula with its references replaced. */
export function withOperands(formula: string, texts: readonly string[]): string {
  const tokens = tokenize(formula);
  let position = 0;
  const parts: string[] = [];
  operands(tokens).forEach(({ from, to }, index) => {
    parts.push(textOf(tokens.slice(position, from)), texts[index] ?? "");
    position = to;
  });
  return parts.join("") + textOf(tokens.slice(position));
}
