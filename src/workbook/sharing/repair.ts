/** Formulas entered again that a file has kept in a form which only entering them again brings back to life. */
import { findCalls } from "../formulas/calls";
import { FormulaError } from "../formulas/tokens";
import { NAMESPACE } from "../../words/namespace";
import { addInFunction, calledFunctions, respelled } from "./add-in-calls";
import type { FormulaCell } from "./cells";
import type { ControlOptions } from "./control";
import type { CellEdit, NameEdit } from "./edits";
import { formulaEdits } from "./freeze";
import { cellsWith, lookAt, type WorkbookLook } from "./look";
import { asAWhole, makeEdits } from "./transaction";

export interface RepairResult {
  /** Cells and names that were entered again. */
  readonly cells: number;
  readonly names: number;
}

/** Whether a call of the add-in is spelled otherwise than this build does. */
function isMisspelled(formula: string): boolean {
  try {
    const calls = findCalls(formula, (name) => addInFunction(name) !== undefined);
    return calls.some(({ name }) => name.toUpperCase() !== `${NAMESPACE}.${addInFunction(name) ?? ""}`.toUpperCase());
  } catch (error) {
    if (error instanceof FormulaError) return false;
    throw error;
  }
}

const needsRepair = ({ formula, value }: FormulaCell): boolean => value === "#NAME?" || isMisspelled(formula);

async function brokenCells(look: WorkbookLook): Promise<{ edits: CellEdit[]; count: number }> {
  const found = await cellsWith(look, (formula) => calledFunctions(formula).length > 0);
  const edits = found.flatMap(({ sheet, cells }) =>
    formulaEdits(sheet, cells.filter(needsRepair), (cell) => respelled(cell.formula)),
  );
  return { edits, count: found.reduce((sum, { cells }) => sum + cells.filter(needsRepair).length, 0) };
}

const brokenNames = (look: WorkbookLook): NameEdit[] =>
  look.names
    .filter(({ formula }) => isMisspelled(formula))
    .map((name) => ({
      kind: "name",
      name: name.name,
      before: name,
      after: { ...name, formula: respelled(name.formula) },
    }));

/**
 * Enters every formula of the add-in again that shows `#NAME?` or has been kept under a foreign name. It completes, or
 * leaves the workbook as it was.
 *
 * @throws Stopped, or WorkbookError
 */
export function repairFormulas(options: ControlOptions = {}): Promise<RepairResult> {
  return asAWhole(async (context, journal, control) => {
    const look = await lookAt(context, control);
    const { edits, count } = await brokenCells(look);
    const names = brokenNames(look);
    await makeEdits(context, [...names, ...edits], journal, control);
    return { cells: count, names: names.length };
  }, options);
}
