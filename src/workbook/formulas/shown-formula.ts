/** Formulas as a person's Excel shows them: separators, decimal mark and truth values of their language. */
import { words } from "../../words/language";
import { tokenize, type Token } from "./tokens";

/** @param depth how many braces of array constants are open */
function shown({ kind, text }: Token, depth: number): string {
  const { notation } = words();
  if (kind === "separator") {
    if (depth === 0) return notation.list;
    return text === "," ? notation.arrayColumn : notation.arrayRow;
  }
  if (kind === "number") return text.replace(".", notation.decimal);
  if (kind === "name" && text.toUpperCase() === "TRUE") return notation.yes;
  if (kind === "name" && text.toUpperCase() === "FALSE") return notation.no;
  return text;
}

/**
 * The formula as it is shown to the person; what is written into cells stays in the English form.
 *
 * @param formula in the form of `Range.formulas`
 * @throws FormulaError where the text is no formula
 */
export function shownFormula(formula: string): string {
  let depth = 0;
  return tokenize(formula)
    .map((token) => {
      if (token.text === "{") depth += 1;
      if (token.text === "}") depth -= 1;
      return shown(token, depth);
    })
    .join("");
}
