/**
 * The record of formulas that were replaced by their results: hidden names of the workbook.
 *
 * A name's formula is `=CHOOSE(1,"Shorewise 1",text,…,reference,…,text,…)`. It shows nothing and computes next to nothing;
 * but Excel, like other spreadsheet programs, follows every reference in it when rows are inserted, cells moved and sheets
 * renamed, and every program that keeps names keeps it. A custom XML part, a setting or a note would survive saving too,
 * but what it says of places would be wrong after the first inserted row. Texts say what stood there; references, first of
 * them the cells themselves, say where it all is now. A run of copied formulas takes one entry however long it is, and
 * entries share names, so 50,000 formulas take some dozens of names, not 50,000.
 */
import { addressOnSheet, type Area } from "../../templates/area";
import { findCalls } from "../formulas/calls";
import { FormulaError, tokenize } from "../formulas/tokens";
import type { CellPlace, FormulaCell, SheetCells } from "./cells";
import { valueAt, valuesOf } from "./cells";
import { digest, digestOfAll, DIGEST_LETTERS } from "./digest";
import { footprint, isFollowable, operands } from "./operands";
import { runsOf, type Run } from "./runs";

/** Beginning of the hidden names. */
export const RECORD_PREFIX = "_Shorewise_Record_";
const FORMAT = "Shorewise 1";

/** Excel takes 8,192 characters, 255 in a text and 254 arguments. */
const LONGEST_NAME = 8000;
const LONGEST_TEXT = 250;
const MOST_ARGUMENTS = 240;
/** So that fingerprints, formula and references of a run fit in one name. */
const LARGEST_RUN = 900;

export interface RecordedRun {
  /** "copies": one formula a cell. "spill": one formula whose result fills all cells. */
  readonly kind: "copies" | "spill";
  /** Where it stood, and the formula of its first cell. */
  readonly run: Run;
  /** For copies one a cell, row by row; for a spill a single one. */
  readonly digests: readonly string[];
}

/** A recorded run and the references to where everything is now, as texts: the cells first, then the formula's operands. */
export interface FoundRun extends RecordedRun {
  readonly references: readonly string[];
}

/** A result with the cells that it fills. */
export interface SpillingCell extends FormulaCell {
  readonly rows: number;
  readonly columns: number;
}

const isFollowableRun = (run: Run): boolean =>
  operands(tokenize(run.formula)).every((operand) => isFollowable(operand, run));

const singles = (run: Run, cells: ReadonlyMap<string, FormulaCell>): Run[] =>
  Array.from({ length: run.rows * run.columns }, (_none, index) => {
    const place = { row: run.row + Math.floor(index / run.columns), column: run.column + (index % run.columns) };
    return { ...place, rows: 1, columns: 1, formula: cells.get(`${place.row}:${place.column}`)?.formula ?? "" };
  });

/** What has to be recorded before the given formulas of a sheet are replaced by their results. */
export function recordedRuns(
  sheet: SheetCells,
  cells: readonly FormulaCell[],
  spilling: readonly SpillingCell[],
): RecordedRun[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const runs = runsOf(cells, LARGEST_RUN).flatMap((run) => (isFollowableRun(run) ? [run] : singles(run, byPlace)));
  const copies = runs.map((run): RecordedRun => ({
    kind: "copies",
    run,
    digests: valuesOf(sheet, run).flat().map(digest),
  }));
  const spills = spilling.map(({ row, column, rows, columns, formula }): RecordedRun => ({
    kind: "spill",
    run: { row, column, rows, columns, formula },
    digests: [digestOfAll(valuesOf(sheet, { row, column, rows, columns }))],
  }));
  return [...copies, ...spills];
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Cut where a quotation mark is not torn from its double. */
const textArguments = (text: string): string[] =>
  (text.match(new RegExp(`[\\s\\S]{1,${LONGEST_TEXT}}`, "g")) ?? []).map(quoted);

const KINDS = { copies: "c", spill: "s" } as const;

const headOf = ({ kind, run, digests }: RecordedRun): string =>
  [KINDS[kind], run.row, run.column, run.rows, run.columns, digests.join(""), run.formula].join("|");

function referencesOf({ run, kind }: RecordedRun, sheetName: string): string[] {
  const source = kind === "spill" ? { ...run, rows: 1, columns: 1 } : run;
  const followed = operands(tokenize(run.formula)).map((operand) => {
    const where = footprint(operand, source);
    return operand.prefix === "" ? addressOnSheet(sheetName, where) : `${operand.prefix}!${absolute(where)}`;
  });
  return [addressOnSheet(sheetName, run), ...followed];
}

const absolute = (where: Area): string => addressOnSheet("x", where).slice("'x'!".length);

const entryOf = (recorded: RecordedRun, sheetName: string): string[] => [
  ...textArguments(headOf(recorded)),
  ...referencesOf(recorded, sheetName),
];

const formulaOf = (args: readonly string[]): string => `=CHOOSE(1,${quoted(FORMAT)},${args.join(",")})`;

/** Whether Excel takes a record of this run: a formula close to the longest possible leaves no room for it. */
export const isRecordable = (recorded: RecordedRun, sheetName: string): boolean => {
  const entry = entryOf(recorded, sheetName);
  return entry.length <= MOST_ARGUMENTS && formulaOf(entry).length <= LONGEST_NAME;
};

/** Formulas of the names that hold the record; every run must be recordable. */
export function recordFormulas(
  runs: readonly { readonly sheetName: string; readonly recorded: RecordedRun }[],
): string[] {
  const names: string[][] = [];
  let length = Infinity;
  for (const { sheetName, recorded } of runs) {
    const entry = entryOf(recorded, sheetName);
    const size = entry.join(",").length + 1;
    const open = names[names.length - 1];
    if (open === undefined || length + size > LONGEST_NAME - 100 || open.length + entry.length > MOST_ARGUMENTS) {
      names.push([...entry]);
      length = size;
    } else {
      open.push(...entry);
      length += size;
    }
  }
  return names.map(formulaOf);
}

const unquoted = (text: string): string => text.slice(1, -1).replace(/""/g, '"');

function readHead(text: string): RecordedRun | undefined {
  const [kind, row, column, rows, columns, digests = "", ...formula] = text.split("|");
  if ((kind !== "c" && kind !== "s") || formula.length === 0) return undefined;
  return {
    kind: kind === "c" ? "copies" : "spill",
    run: {
      row: Number(row),
      column: Number(column),
      rows: Number(rows),
      columns: Number(columns),
      formula: formula.join("|"),
    },
    digests: digests.match(new RegExp(`.{${DIGEST_LETTERS}}`, "g")) ?? [],
  };
}

/** The runs that a name of the record holds; undefined when its formula is no record, or of an unknown format. */
export function readRecord(formula: string): FoundRun[] | undefined {
  const args = recordArguments(formula);
  if (args?.[0] === undefined || unquoted(args[0]) !== FORMAT) return undefined;
  const found: { text: string; references: string[] }[] = [];
  for (const arg of args.slice(1)) {
    const isText = arg.startsWith('"');
    const open = found[found.length - 1];
    if (!isText) open?.references.push(arg);
    else if (open === undefined || open.references.length > 0) found.push({ text: unquoted(arg), references: [] });
    else open.text += unquoted(arg);
  }
  return found.flatMap(({ text, references }) => {
    const head = readHead(text);
    return head === undefined ? [] : [{ ...head, references }];
  });
}

function recordArguments(formula: string): string[] | undefined {
  try {
    const [call] = findCalls(formula, (name) => name.toUpperCase() === "CHOOSE");
    return call?.args.slice(1).map(({ text }) => text);
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}

/** Whether the cells of a spill still hold what was put there. */
export const isUntouchedSpill = ({ digests }: RecordedRun, sheet: SheetCells, now: Area): boolean =>
  digestOfAll(valuesOf(sheet, now)) === digests[0];

const counted = (digests: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const each of digests) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
};

/**
 * The cells of a run of copies that still hold one of the results that were put there, in whatever order; each result counts
 * once. Where the run has become larger and a result is there more often than it was, nobody knows which of its cells came
 * in: then none of them counts.
 */
export function untouchedCells({ run, digests }: RecordedRun, sheet: SheetCells, now: Area): CellPlace[] {
  const cells = Array.from({ length: now.rows * now.columns }, (_none, index) => {
    const place = { row: now.row + Math.floor(index / now.columns), column: now.column + (index % now.columns) };
    return { place, digest: digest(valueAt(sheet, place)) };
  });
  const left = counted(digests);
  if (now.rows * now.columns > run.rows * run.columns) {
    const there = counted(cells.map((cell) => cell.digest));
    for (const [each, count] of there) if (count > (left.get(each) ?? 0)) left.delete(each);
  }
  return cells.flatMap(({ place, digest: each }) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count > 0 ? [place] : [];
  });
}
