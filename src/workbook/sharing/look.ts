/** A workbook as sharing, restoring and repairing find it. */
import type { NameContent } from "./edits";
import { addInFunction, calledFunctions, namesIn } from "./add-in-calls";
import { formulaCells, type FormulaCell, type SheetCells } from "./cells";
import { pause, type Control } from "./control";
import { readSheets } from "./read-sheets";

export interface WorkbookName extends NameContent {
  readonly name: string;
}

export interface WorkbookLook {
  readonly sheets: readonly SheetCells[];
  /** Names of the whole workbook. */
  readonly names: readonly WorkbookName[];
  /** Names that hold on one sheet only. */
  readonly sheetNames: readonly { readonly name: string; readonly formula: string }[];
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[] }[];
}

async function readNames(context: Excel.RequestContext): Promise<Omit<WorkbookLook, "sheets">> {
  const { names, tables, worksheets } = context.workbook;
  names.load("items/name,items/formula,items/comment,items/visible");
  tables.load("items/name,items/columns/items/name");
  worksheets.load("items/id,items/name,items/names/items/name,items/names/items/formula");
  await context.sync();
  return {
    names: names.items.map(({ name, formula, comment, visible }) => ({
      name,
      formula: String(formula),
      comment,
      visible,
    })),
    tables: tables.items.map(({ name, columns }) => ({ name, columns: columns.items.map((column) => column.name) })),
    sheetNames: worksheets.items.flatMap((sheet) =>
      sheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    ),
  };
}

export async function lookAt(context: Excel.RequestContext, control: Control): Promise<WorkbookLook> {
  const names = await readNames(context);
  return { ...names, sheets: await readSheets(context, control) };
}

/**
 * Names, in lower case, whose formula calls the add-in, or another such name.
 *
 * @param isCarrier which formulas count by themselves; without it those that call the add-in
 */
export function carriers(
  look: WorkbookLook,
  isCarrier: (formula: string) => boolean = (formula) => calledFunctions(formula).length > 0,
): Set<string> {
  const all = [...look.names, ...look.sheetNames].map(({ name, formula }) => ({
    name: name.toLowerCase(),
    isCarrier: isCarrier(formula),
    uses: namesIn(formula),
  }));
  const found = new Set(all.filter((each) => each.isCarrier).map(({ name }) => name));
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const { name, uses } of all) if ([...uses].some((used) => found.has(used))) found.add(name);
  }
  return found;
}

/** Cells whose formula satisfies the condition, sheet by sheet; lets the pane breathe in between. */
export async function cellsWith(
  look: WorkbookLook,
  isWanted: (formula: string) => boolean,
): Promise<{ readonly sheet: SheetCells; readonly cells: readonly FormulaCell[] }[]> {
  const found: { sheet: SheetCells; cells: FormulaCell[] }[] = [];
  for (const sheet of look.sheets) {
    await pause();
    const cells = [...formulaCells(sheet)].filter(({ formula }) => isWanted(formula));
    if (cells.length > 0) found.push({ sheet, cells });
  }
  return found;
}

/** Whether a formula uses one of the names, given in lower case. */
export const usesName = (formula: string, names: ReadonlySet<string>): boolean =>
  names.size > 0 && [...namesIn(formula)].some((name) => names.has(name) && addInFunction(name) === undefined);
