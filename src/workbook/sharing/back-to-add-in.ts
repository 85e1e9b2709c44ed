/** Native formulas turned into formulas of the add-in again, where they stand now: Excel has moved and copied them itself. */
import { namesIn } from "./add-in-calls";
import { formulaCells, type FormulaCell } from "./cells";
import type { CellEdit, NameEdit } from "./edits";
import { formulaEdits } from "./freeze";
import { cellsWith, type WorkbookLook } from "./look";
import { addInFormula } from "./native-formula";
import type { NativeFunction, NativeLibrary } from "./native-library";
import { isOurs } from "./plan";
import { CATALOGUE } from "../../functions/catalogue";

export interface BackToAddIn {
  readonly cells: readonly CellEdit[];
  /** Names of the workbook's own whose formulas called ours. */
  readonly changedNames: readonly NameEdit[];
  /** LAMBDA names of ours that nothing calls any more. */
  readonly goneNames: readonly NameEdit[];
  /** How many cells change. */
  readonly count: number;
}

/** The LAMBDA names of ours that the workbook has, by name in upper case. */
function ownNames(look: WorkbookLook, { functions }: NativeLibrary): Map<string, NativeFunction> {
  const ours = new Map<string, NativeFunction>();
  for (const name of look.names) {
    const native = functions.get(name.name.toUpperCase());
    if (native !== undefined && isOurs(name, native)) ours.set(native.name.toUpperCase(), native);
  }
  return ours;
}

function collectUsed(
  look: WorkbookLook,
  written: ReadonlyMap<string, string>,
  ours: ReadonlyMap<string, NativeFunction>,
): Set<string> {
  const used = new Set<string>();
  const add = (formula: string): void => {
    for (const name of namesIn(formula)) if (ours.has(name.toUpperCase())) used.add(name.toUpperCase());
  };
  for (const sheet of look.sheets) for (const { formula } of formulaCells(sheet)) add(written.get(formula) ?? formula);
  for (const { name, formula } of [...look.names, ...look.sheetNames])
    if (!ours.has(name.toUpperCase())) add(written.get(formula) ?? formula);
  for (let size = -1; size !== used.size;) {
    size = used.size;
    for (const name of [...used]) for (const piece of ours.get(name)?.uses ?? []) used.add(piece.toUpperCase());
  }
  return used;
}

export async function backToAddIn(look: WorkbookLook, library: NativeLibrary): Promise<BackToAddIn> {
  const ours = ownNames(look, library);
  const callable = new Map([...ours].filter(([name]) => Object.hasOwn(CATALOGUE, name)));
  if (ours.size === 0) return { cells: [], changedNames: [], goneNames: [], count: 0 };
  const calls = (formula: string): boolean => [...namesIn(formula)].some((name) => callable.has(name.toUpperCase()));
  const written = new Map<string, string>();
  const after = (formula: string): string => {
    const known = written.get(formula) ?? addInFormula(formula, callable);
    written.set(formula, known);
    return known;
  };
  const found = await cellsWith(look, calls);
  const cells = found.flatMap((each) =>
    formulaEdits(each.sheet, each.cells, (cell: FormulaCell) => after(cell.formula)),
  );
  const changedNames = look.names
    .filter(({ name, formula }) => !ours.has(name.toUpperCase()) && calls(formula))
    .map((name): NameEdit => ({
      kind: "name",
      name: name.name,
      before: name,
      after: { ...name, formula: after(name.formula) },
    }));
  const used = collectUsed(look, written, ours);
  const goneNames = look.names
    .filter(({ name }) => ours.has(name.toUpperCase()) && !used.has(name.toUpperCase()))
    .map((name): NameEdit => ({ kind: "name", name: name.name, before: name, after: null }));
  return { cells, changedNames, goneNames, count: found.reduce((sum, each) => sum + each.cells.length, 0) };
}
