/** Pieces of formulas and looks that the results share. */
import { address, area, type Area } from "../area";
import type { SheetDraft } from "../draft";

export const quoted = (text: string): string => `"${text}"`;

export const either = (condition: string, yes: string, no: string): string =>
  `IF(${condition},${quoted(yes)},${quoted(no)})`;
/** Amounts in millions carry rounding errors in proportion; below 1 the difference itself counts. */
export const difference = (one: string, other: string): string => `ABS(${one}-${other})/MAX(1,ABS(${other}))`;

/** An alarming error code beside words that say that all is well would be taken for a fault. */
export function softenErrors(draft: SheetDraft, where: Area): void {
  const formula = `=ISERROR(${address(area(where.row, where.column))})`;
  draft.condition({ kind: "formula", area: where, formula, tone: "undecided" });
}
