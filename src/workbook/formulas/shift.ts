/** Formulas seen from elsewhere: moved with all they refer to, or compared as if copied from one cell to another. */
import { copiedReference, movedReference, relativeReference } from "./references";
import { textOf, tokenize, type Token } from "./tokens";

/** Whether a sheet prefix such as `'My sheet'!` names just this sheet. */
function names(prefix: string, sheet: string): boolean {
  const name = prefix.slice(0, -1);
  const plain = name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
  return plain.toLowerCase() === sheet.toLowerCase();
}

/** The prefix that holds for a reference; in `Other!A1:B2` it holds for both ends. */
function prefixOf(tokens: readonly Token[], index: number): string | undefined {
  const before = tokens[index - 1];
  if (before?.kind === "sheet") return before.text;
  if (before?.text !== ":" || tokens[index - 2]?.kind !== "reference") return undefined;
  return prefixOf(tokens, index - 2);
}

function mapReferences(formula: string, map: (reference: string, prefix: string | undefined) => string): string {
  const tokens = tokenize(formula);
  return textOf(
    tokens.map((token, index) =>
      token.kind === "reference" ? { ...token, text: map(token.text, prefixOf(tokens, index)) } : token,
    ),
  );
}

/**
 * The formula for the case that all it refers to on its own sheet lies further down and right, as when a block of cells
 * is moved: relative and fixed references move alike. References to other sheets, names and tables stay.
 *
 * @param ownSheet name of the formula's sheet, for references that spell it out
 * @returns with `#REF!` for a reference that would leave the sheet
 * @throws FormulaError for a text that is no formula
 */
export function shiftReferences(formula: string, rows: number, columns: number, ownSheet?: string): string {
  return mapReferences(formula, (reference, prefix) => {
    const isOwn = prefix === undefined || (ownSheet !== undefined && names(prefix, ownSheet));
    return isOwn ? movedReference(reference, { rows, columns }) : reference;
  });
}

/**
 * A text that two cells have in common when one holds the other's formula as copied there, and no others.
 *
 * @throws FormulaError for a text that is no formula
 */
export const copiedForm = (formula: string, row: number, column: number): string =>
  mapReferences(formula, (reference) => relativeReference(reference, { row, column }));

/**
 * The formula as it is when it is copied so many cells down and right.
 *
 * @throws FormulaError for a text that is no formula
 */
export const copiedFormula = (formula: string, rows: number, columns: number): string =>
  mapReferences(formula, (reference) => copiedReference(reference, { rows, columns }));
