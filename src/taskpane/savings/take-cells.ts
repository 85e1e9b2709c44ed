/** Which fields a selection fills: names beside values, or the inputs one after the other. */
import { cellContent } from "../../functions/cell";
import type { CellPlace, SelectedCells } from "../../workbook/selected-cells";
import { fieldNamed, type CaseField } from "./case-fields";

export interface TakenCells {
  readonly places: ReadonlyMap<CaseField, CellPlace>;
  /** Names that no field has. */
  readonly unknown: readonly string[];
}

const isText = (cell: unknown): cell is string => typeof cellContent(cell) === "string";

/** Name in the first column; the value in the next column that has one, so that a unit may stand beside it. */
function takeNamed(fields: readonly CaseField[], { values, ...at }: SelectedCells): TakenCells {
  const places = new Map<CaseField, CellPlace>();
  const unknown: string[] = [];
  values.forEach(([name, value], index) => {
    if (!isText(name)) return;
    const field = fieldNamed(fields, name);
    // Headings of the table have a text beside them, or nothing: they are no figures that were left out.
    if (field === undefined && typeof cellContent(value) === "number") unknown.push(name.trim());
    if (field !== undefined) places.set(field, { sheet: at.sheet, row: at.row + index, column: at.column + 1 });
  });
  return { places, unknown };
}

/** One row or one column of figures, in the order of the inputs. */
function takeInOrder(inputs: readonly CaseField[], { values, sheet, row, column }: SelectedCells): TakenCells {
  const isRow = values.length === 1;
  const places = new Map<CaseField, CellPlace>();
  const count = isRow ? (values[0]?.length ?? 0) : values.length;
  inputs.slice(0, count).forEach((field, index) => {
    places.set(field, { sheet, row: row + (isRow ? 0 : index), column: column + (isRow ? index : 0) });
  });
  return { places, unknown: [] };
}

/**
 * @param inputs the inputs in the order of the arguments
 * @param fields all fields, by name
 * @returns nothing taken where the selection is neither
 */
export function takeCells(
  inputs: readonly CaseField[],
  fields: readonly CaseField[],
  selection: SelectedCells,
): TakenCells {
  const { values } = selection;
  const width = values[0]?.length ?? 0;
  const isTable = width >= 2 && values.some(([name]) => isText(name));
  if (isTable) return takeNamed(fields, selection);
  const cells = values.flat();
  const isLine = (values.length === 1 || width === 1) && cells.length <= inputs.length;
  const hasFigures = cells.some((cell) => typeof cellContent(cell) === "number") && !cells.some(isText);
  return isLine && hasFigures ? takeInOrder(inputs, selection) : { places: new Map(), unknown: [] };
}
