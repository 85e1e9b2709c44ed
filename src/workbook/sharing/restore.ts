/** Formulas of the add-in put back where sharing had replaced them. */
import { address, area, type Area } from "../../templates/area";
import { copiedFormula } from "../formulas/shift";
import { tokenize } from "../formulas/tokens";
import { calledFunctions, respelled } from "./add-in-calls";
import { formulaAt, valueAt, type FormulaCell, type SheetCells } from "./cells";
import type { ControlOptions } from "./control";
import { backToAddIn, type BackToAddIn } from "./back-to-add-in";
import type { CellEdit, Edit, NameEdit } from "./edits";
import { formulaEdits, frozenInput } from "./freeze";
import { lookAt, type WorkbookLook } from "./look";
import type { NativeLibrary } from "./native-library";
import { notices, NOTICE_NAME } from "./notice";
import { movedOperand, operands, withOperands } from "./operands";
import { isUntouchedSpill, readRecord, RECORD_PREFIX, untouchedCells, type FoundRun } from "./record";
import { asAWhole, makeEdits, type Journal } from "./transaction";

/** A recorded formula that was not put back, and where it once stood. */
export interface Unplaced {
  /** Where it is now, or stood when it was shared, as the sheet and the cells if they are known. */
  readonly place: string;
  readonly formula: string;
  /** "lost": its cells or what it refers to are gone or torn apart. "changed": the cells hold something else by now. */
  readonly reason: "lost" | "changed";
  readonly cells: number;
}

export interface RestoreResult {
  /** Cells that hold formulas of the add-in again. */
  readonly restored: number;
  readonly unplaced: readonly Unplaced[];
  /** Sheet that sharing had added and that stays because somebody wrote on it. */
  readonly keptNotice: string | null;
}

/** A place in the workbook as the record has it now. */
interface Located {
  readonly sheet: SheetCells;
  readonly area: Area;
  /** Sheet prefix as Excel writes it, with `!`. */
  readonly prefix: string;
}

const unquotedSheet = (prefix: string): string => {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
};

/** `'Sheet 1'!$A$1:$B$3`, `Sheet1!$A:$C`; undefined for `#REF!` and everything else. */
function locate(reference: string, look: WorkbookLook): Located | undefined {
  const tokens = tokenize(reference);
  const [operand, ...more] = operands(tokens);
  if (operand === undefined || more.length > 0 || operand.from !== 0 || operand.to !== tokens.length) return undefined;
  const prefix = tokens[0]?.kind === "sheet" ? tokens[0].text : "";
  const sheet = look.sheets.find(({ name }) => name.toLowerCase() === unquotedSheet(prefix).toLowerCase());
  if (sheet === undefined) return undefined;
  const { first, last } = operand;
  const rows =
    first.row === undefined ? { row: 0, rows: 1_048_576 } : { row: first.row, rows: (last.row ?? 0) - first.row + 1 };
  const columns =
    first.column === undefined
      ? { column: 0, columns: 16_384 }
      : { column: first.column, columns: (last.column ?? 0) - first.column + 1 };
  return { sheet, prefix, area: { ...rows, ...columns } };
}

/** The formula of the run's first cell as it has to be now; undefined when that is not certain. */
function formulaNow(found: FoundRun, now: Located, look: WorkbookLook): string | undefined {
  const source = found.kind === "spill" ? { ...found.run, rows: 1, columns: 1 } : found.run;
  const runNow = found.kind === "spill" ? { ...now.area, rows: 1, columns: 1 } : now.area;
  const followed = operands(tokenize(found.run.formula));
  const texts = followed.map((operand, index) => {
    const where = locate(found.references[index + 1] ?? "", look);
    if (where === undefined) return undefined;
    const moved = movedOperand(operand, { run: source, runNow, footprintNow: where.area });
    const isOwnSheet = operand.prefix === "" && where.sheet.id === now.sheet.id;
    return moved === undefined ? undefined : (isOwnSheet ? "" : where.prefix) + moved;
  });
  return texts.includes(undefined) ? undefined : withOperands(found.run.formula, texts as string[]);
}

/** Tables and columns that a formula mentions, and the workbook no longer has: Excel would refuse the formula. */
function mentionsMissing(formula: string, { tables }: WorkbookLook): boolean {
  const names = new Set(tables.map(({ name }) => name.toLowerCase()));
  const columns = new Set(tables.flatMap((table) => table.columns.map((column) => column.toLowerCase())));
  return tokenize(formula).some(({ kind, text }, index, tokens) => {
    if (kind !== "brackets") return false;
    const table = tokens[index - 1]?.kind === "name" ? (tokens[index - 1]?.text ?? "") : "";
    if (table !== "" && !names.has(table.toLowerCase())) return true;
    return bracketedColumns(text).some((column) => !columns.has(column.toLowerCase()));
  });
}

/** Column names in `[@[a]:[b]]`, `[[#Totals],[a]]`, `[a]`. */
function bracketedColumns(brackets: string): string[] {
  const inner = brackets.slice(1, -1).replace(/^@/, "");
  const parts = inner.startsWith("[")
    ? [...inner.matchAll(/\[((?:'.|[^[\]'])*)\]/g)].map(([, part = ""]) => part)
    : [inner];
  return parts.filter((part) => part !== "" && !part.startsWith("#")).map((part) => part.replace(/'(.)/g, "$1"));
}

/** What restoring one run does. */
interface RunRestore {
  readonly edits: readonly CellEdit[];
  readonly restored: number;
  readonly unplaced: readonly Unplaced[];
}

const nothing = (unplaced: readonly Unplaced[] = []): RunRestore => ({ edits: [], restored: 0, unplaced });

function restoreSpill(found: FoundRun, now: Located, formula: string): RunRestore {
  const { sheet, area: where } = now;
  if (formulaAt(sheet, where) === formula) return nothing();
  const isWhole = where.rows === found.run.rows && where.columns === found.run.columns;
  if (!isWhole || !isUntouchedSpill(found, sheet, where)) return nothing([unplacedRun(found, now, "changed")]);
  const cells = (fill: (row: number, column: number) => CellEdit["after"][number][number]): CellEdit["after"] =>
    Array.from({ length: where.rows }, (_r, r) => Array.from({ length: where.columns }, (_c, c) => fill(r, c)));
  const edit: CellEdit = {
    kind: "cells",
    sheetId: sheet.id,
    row: where.row,
    column: where.column,
    before: cells((r, c) => frozenBefore(sheet, where.row + r, where.column + c)),
    after: cells((r, c) => (r + c === 0 ? formula : "")),
  };
  return { edits: [edit], restored: 1, unplaced: [] };
}

/** What stands in a cell now, so that it can be put back as it is. */
function frozenBefore(sheet: SheetCells, row: number, column: number): string | number | boolean {
  const formula = formulaAt(sheet, { row, column });
  return formula ?? frozenInput(valueAt(sheet, { row, column }));
}

function restoreCopies(found: FoundRun, now: Located, formula: string): RunRestore {
  const { sheet, area: where } = now;
  const free = untouchedCells(found, sheet, where).filter((place) => formulaAt(sheet, place) === undefined);
  const cells = free.map((place): FormulaCell => ({
    ...place,
    formula: copiedFormula(formula, place.row - where.row, place.column - where.column),
    value: valueAt(sheet, place),
  }));
  const edits = formulaEdits(
    sheet,
    cells,
    (cell) => cell.formula,
    (cell) => frozenBefore(sheet, cell.row, cell.column),
  );
  const gone =
    Math.min(found.digests.length, where.rows * where.columns) - cells.length - alreadyBack(found, now, formula);
  const unplaced = gone > 0 ? [{ ...unplacedRun(found, now, "changed"), cells: gone }] : [];
  return { edits, restored: cells.length, unplaced };
}

/**
 * Cells of the run that have their formula: a second attempt finds those of the first, or sharing broke off before it came to
 * them. Somebody may have changed the formula since; one of the add-in's all the same.
 */
function alreadyBack({ run }: FoundRun, { sheet, area: where }: Located, formula: string): number {
  const called = calledFunctions(run.formula)[0];
  let count = 0;
  for (let row = where.row; row < where.row + where.rows; row++)
    for (let column = where.column; column < where.column + where.columns; column++) {
      const present = formulaAt(sheet, { row, column });
      if (present === undefined) continue;
      const isSame = present === copiedFormula(formula, row - where.row, column - where.column);
      if (isSame || (called !== undefined && calledFunctions(present)[0] === called)) count++;
    }
  return count;
}

function unplacedRun({ kind, run }: FoundRun, now: Located | undefined, reason: Unplaced["reason"]): Unplaced {
  const where = now?.area ?? area(run.row, run.column, run.rows, run.columns);
  const place = now === undefined ? address(where) : now.prefix + address(where);
  return { place, formula: run.formula, reason, cells: kind === "spill" ? 1 : run.rows * run.columns };
}

function restoreRun(found: FoundRun, look: WorkbookLook): RunRestore {
  const now = locate(found.references[0] ?? "", look);
  if (now === undefined) return nothing([unplacedRun(found, now, "lost")]);
  const formula = formulaNow(found, now, look);
  if (formula === undefined || mentionsMissing(formula, look)) return nothing([unplacedRun(found, now, "lost")]);
  const spelled = respelled(formula);
  return found.kind === "spill" ? restoreSpill(found, now, spelled) : restoreCopies(found, now, spelled);
}

interface RecordRestore extends RunRestore {
  readonly names: readonly NameEdit[];
}

/** A name of the record goes when all that it records is back. */
function restoreRecord(look: WorkbookLook): RecordRestore {
  const edits: CellEdit[] = [];
  const unplaced: Unplaced[] = [];
  const names: NameEdit[] = [];
  let restored = 0;
  for (const name of look.names.filter((each) => each.name.startsWith(RECORD_PREFIX))) {
    const runs = readRecord(name.formula) ?? [];
    const done = runs.map((run) => restoreRun(run, look));
    edits.push(...done.flatMap((each) => each.edits));
    unplaced.push(...done.flatMap((each) => each.unplaced));
    restored += done.reduce((sum, each) => sum + each.restored, 0);
    const isDone = runs.length > 0 && done.every((each) => each.unplaced.length === 0);
    if (isDone) names.push({ kind: "name", name: name.name, before: name, after: null });
  }
  return { edits, restored, unplaced, names };
}

/** Removes notices that nobody has written on, and the name that leads to them. */
async function removeNotice(
  context: Excel.RequestContext,
  look: WorkbookLook,
  journal: Journal,
): Promise<string | null> {
  const name = look.names.find((each) => each.name === NOTICE_NAME);
  if (name === undefined) return null;
  journal.edits.push({ kind: "name", name: NOTICE_NAME, before: name, after: null });
  context.workbook.names.getItem(NOTICE_NAME).delete();
  const found = notices(look);
  // Last, because a deleted sheet cannot be brought back.
  for (const { sheet, isUntouched } of found) if (isUntouched) context.workbook.worksheets.getItem(sheet.id).delete();
  await context.sync();
  return found.find(({ isUntouched }) => !isUntouched)?.sheet.name ?? null;
}

const editsOf = (back: BackToAddIn, record: RecordRestore): Edit[] => [
  ...record.edits,
  ...back.cells,
  ...back.changedNames,
  ...record.names,
  ...back.goneNames,
];

/**
 * Puts back every formula of the add-in that sharing replaced, and removes what sharing added. Formulas whose place or
 * references are no longer certain stay out and are told. It completes, or leaves the workbook as it was.
 *
 * @throws Stopped, or WorkbookError
 */
export function restoreFormulas(library: NativeLibrary, options: ControlOptions = {}): Promise<RestoreResult> {
  return asAWhole(async (context, journal, control) => {
    const look = await lookAt(context, control);
    const record = restoreRecord(look);
    const back = await backToAddIn(look, library);
    await makeEdits(context, editsOf(back, record), journal, control);
    const keptNotice = record.unplaced.length === 0 ? await removeNotice(context, look, journal) : null;
    return { restored: record.restored + back.count, unplaced: record.unplaced, keptNotice };
  }, options);
}
