/** What sharing in a way would change, found out before anything is changed. */
import type { FunctionName } from "../../functions/catalogue";
import type { SharingWay } from "../../words/sharing";
import { calledFunctions } from "./add-in-calls";
import type { FormulaCell, SheetCells } from "./cells";
import { pause } from "./control";
import { carriers, cellsWith, usesName, type WorkbookLook, type WorkbookName } from "./look";
import { nativeFormula } from "./native-formula";
import type { NativeFunction, NativeLibrary } from "./native-library";

/** A cell that calls the add-in, directly or through a name. */
export interface ShoreCell extends FormulaCell {
  readonly functions: readonly FunctionName[];
  /** The formula that takes its place; undefined where the result does. */
  readonly native: string | undefined;
}

export interface SheetPlan {
  readonly sheet: SheetCells;
  readonly cells: readonly ShoreCell[];
}

export interface NamePlan {
  readonly name: WorkbookName;
  /** The formula that takes its place; undefined where the name stays and the cells that use it are frozen. */
  readonly native: string | undefined;
}

export interface SharingPlan {
  readonly way: SharingWay;
  readonly look: WorkbookLook;
  readonly sheets: readonly SheetPlan[];
  /** The workbook's own names that call the add-in. */
  readonly names: readonly NamePlan[];
  /** LAMBDA names that the native formulas need, those that are there already among them. */
  readonly needed: readonly NativeFunction[];
}

const withoutSpaces = (formula: string): string => formula.replace(/\s+/g, "").toLowerCase();

/** Whether a name of the workbook is our LAMBDA, this version's or another's. */
export const isOurs = (name: WorkbookName, native: NativeFunction): boolean =>
  withoutSpaces(name.formula) === withoutSpaces(native.formula) || name.comment === native.comment;

/** Names of the workbook that have the name of a LAMBDA we need, and are not ours. */
export function takenNames({ look, needed }: SharingPlan): string[] {
  const tables = new Set(look.tables.map(({ name }) => name.toLowerCase()));
  const onSheets = new Set(look.sheetNames.map(({ name }) => name.toLowerCase()));
  return needed
    .filter((native) => {
      const lower = native.name.toLowerCase();
      const same = look.names.find(({ name }) => name.toLowerCase() === lower);
      return tables.has(lower) || onSheets.has(lower) || (same !== undefined && !isOurs(same, native));
    })
    .map(({ name }) => name);
}

function plannedNames(look: WorkbookLook, library: NativeLibrary, way: SharingWay): NamePlan[] {
  return look.names
    .filter(({ formula }) => calledFunctions(formula).length > 0)
    .map((name) => ({ name, native: way === "native" ? nativeFormula(name.formula, library) : undefined }));
}

/** Looks through the whole workbook. */
export async function planSharing(look: WorkbookLook, way: SharingWay, library: NativeLibrary): Promise<SharingPlan> {
  const names = plannedNames(look, library, way);
  const converted = new Set(
    names.filter(({ native }) => native !== undefined).map(({ name }) => name.name.toLowerCase()),
  );
  // What depends on a name that stays an add-in formula has to be frozen with it.
  const kept = carriers(look, (formula) => {
    const isConverted = look.names.some((name) => name.formula === formula && converted.has(name.name.toLowerCase()));
    return !isConverted && calledFunctions(formula).length > 0;
  });
  const native = (formula: string): string | undefined =>
    way !== "native" || usesName(formula, kept) ? undefined : nativeFormula(formula, library);
  const found = await cellsWith(look, (formula) => calledFunctions(formula).length > 0 || usesName(formula, kept));
  const sheets: SheetPlan[] = [];
  for (const { sheet, cells } of found) {
    await pause();
    const planned = cells.map((cell) => ({
      ...cell,
      functions: calledFunctions(cell.formula),
      native: native(cell.formula),
    }));
    sheets.push({ sheet, cells: planned });
  }
  const called = [
    ...sheets.flatMap(({ cells }) =>
      cells.filter((cell) => cell.native !== undefined).flatMap((cell) => cell.functions),
    ),
    ...names.filter((name) => name.native !== undefined).flatMap(({ name }) => calledFunctions(name.formula)),
  ];
  return { way, look, sheets, names, needed: library.withPieces(new Set(called)) };
}

/** What a person is told before anything is changed. */
export interface Survey {
  readonly way: SharingWay;
  /** Cells with formulas of the add-in. */
  readonly formulas: number;
  readonly sheets: readonly { readonly name: string; readonly formulas: number }[];
  /** Each function, the number of its calls, and of the cells with it that stay live. */
  readonly functions: readonly { readonly name: FunctionName; readonly calls: number; readonly isLive: boolean }[];
  /** Cells that will be native, and cells that will be frozen. */
  readonly native: number;
  readonly frozen: number;
  /** Names of the workbook that call the add-in. */
  readonly names: readonly string[];
  /** Tables mentioned in the formulas. */
  readonly tables: readonly string[];
  readonly protectedSheets: readonly string[];
  readonly takenNames: readonly string[];
}

function functionCounts({ sheets }: SharingPlan): Survey["functions"] {
  const counts = new Map<FunctionName, { calls: number; frozen: number }>();
  for (const { cells } of sheets)
    for (const { functions, native } of cells)
      for (const name of functions) {
        const count = counts.get(name) ?? { calls: 0, frozen: 0 };
        counts.set(name, { calls: count.calls + 1, frozen: count.frozen + (native === undefined ? 1 : 0) });
      }
  return [...counts]
    .map(([name, { calls, frozen }]) => ({ name, calls, isLive: frozen === 0 }))
    .sort((a, b) => b.calls - a.calls || a.name.localeCompare(b.name));
}

export function surveyOf(plan: SharingPlan): Survey {
  const { way, look, sheets, names } = plan;
  const cells = sheets.flatMap((sheet) => sheet.cells);
  const native = cells.filter((cell) => cell.native !== undefined).length;
  const texts = cells.map(({ formula }) => formula.toLowerCase());
  return {
    way,
    formulas: cells.length,
    sheets: sheets.map((each) => ({ name: each.sheet.name, formulas: each.cells.length })),
    functions: functionCounts(plan),
    native,
    frozen: way === "addIn" ? 0 : cells.length - native,
    names: names.map(({ name }) => name.name),
    tables: look.tables
      .map(({ name }) => name)
      .filter((name) => texts.some((text) => text.includes(`${name.toLowerCase()}[`))),
    protectedSheets:
      way === "addIn"
        ? []
        : sheets
            .map(({ sheet }) => sheet)
            .filter((sheet) => sheet.isProtected)
            .map(({ name }) => name),
    takenNames: way === "native" ? takenNames(plan) : [],
  };
}
