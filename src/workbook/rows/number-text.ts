/** Numbers as people write them into lists, read only where there is one way to read them. */

/** How a list writes numbers: lists with semicolons mostly come from where the decimal mark is a comma. */
export type DecimalMark = "point" | "point or comma";

export type NumberReading = number | "no number" | "ambiguous";

const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i;
const COMMA = /^[+-]?\d*,\d+$/;
/** One thousand five hundred, or one and a half? */
const GROUPED = /^[+-]?[1-9]\d{0,2}([.,]\d{3})+$/;

/** @param text without spaces around it */
export function readNumber(text: string, mark: DecimalMark): NumberReading {
  if (text.includes(",") && GROUPED.test(text)) return "ambiguous";
  if (mark === "point or comma") {
    if (GROUPED.test(text)) return "ambiguous";
    if (COMMA.test(text)) return Number(text.replace(",", "."));
  } else if (COMMA.test(text)) {
    return "ambiguous";
  }
  return PLAIN.test(text) ? Number(text) : "no number";
}
