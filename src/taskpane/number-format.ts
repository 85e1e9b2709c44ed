/** Numbers as the pane shows them: one decimal, rounded as the sheets and the reason sentence round them, in the reader's language. */
import { words } from "../words/language";
import { inTenths } from "../words/reason";

const oneDecimal = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(words().locale, { minimumFractionDigits: 1, maximumFractionDigits: 1, ...options }).format(
    value,
  );

/** 0 to 100. */
export const formatScore = (score: number): string => oneDecimal(inTenths(score) / 10);

/** With its sign; a true minus sign lines up with the plus and is read out as "minus". */
export function formatPoints(points: number): string {
  const tenths = inTenths(points);
  const sign = tenths > 0 ? "+" : tenths < 0 ? "−" : "";
  return sign + oneDecimal(Math.abs(tenths) / 10);
}

/** @param share 0 to 1 */
export const formatShare = (share: number): string => oneDecimal(inTenths(share * 100) / 1000, { style: "percent" });

/** How many times something is what it was: `×1.85`. */
export const formatMultiple = (multiple: number): string =>
  `×${new Intl.NumberFormat(words().locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(multiple)}`;
