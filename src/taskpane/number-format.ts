/** Numbers as the pane shows them: one decimal, rounded as the sheets and the reason sentence round them. */
import { inTenths, oneDecimal, percentage } from "../words/reason";

/** 0 to 100. */
export const formatScore = (score: number): string => oneDecimal(score);

/** With its sign; a true minus sign lines up with the plus and is read out as "minus". */
export function formatPoints(points: number): string {
  const tenths = inTenths(points);
  const sign = tenths > 0 ? "+" : tenths < 0 ? "−" : "";
  return sign + oneDecimal(Math.abs(points));
}

/** @param share 0 to 1 */
export const formatShare = (share: number): string => percentage(share);
