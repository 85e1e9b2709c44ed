import type { CellContent } from "../templates/vocabulary";

/**
 * Text that Excel would read as something else when it is set as a value: a formula, a number, a date, TRUE. Everything
 * but the signs and the two words has a digit in it; a text with a digit that would have stayed text is not changed by
 * the apostrophe.
 */
const READ_AS_SOMETHING_ELSE = /^[=+\-@'#]|\d|^\s*(true|false)\s*$/i;

/** Text as it is set as a value so that the cell holds exactly this text. */
export const textInput = (text: string): string => (READ_AS_SOMETHING_ELSE.test(text) ? `'${text}` : text);

/** A content as `Range.values` takes it. Null leaves a cell as it is: formulas are written later, with `formulaInput`. */
export function valueInput(content: CellContent): string | number | boolean | null {
  if (typeof content === "string") return textInput(content);
  return typeof content === "object" ? null : content;
}

/** A content as `Range.formulas` takes it; null for everything that is no formula. */
export const formulaInput = (content: CellContent): string | null =>
  typeof content === "object" && content !== null ? content.formula : null;
