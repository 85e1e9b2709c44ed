/** A scale whose ends and steps are round numbers. */
export interface FlowScale {
  readonly minimum: number;
  readonly maximum: number;
  /** From the lowest to the highest, 0 among them. */
  readonly ticks: readonly number[];
}

const MOST_STEPS = 4;
const ROUND_STEPS = [1, 2, 2.5, 5, 10];

/** The smallest round step that covers the span in few enough of them. */
function roundStep(span: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(span / MOST_STEPS));
  return magnitude * (ROUND_STEPS.find((step) => step * magnitude * MOST_STEPS >= span) ?? 10);
}

/** Covers all amounts and 0; from 0 to 1 where all of them are 0. */
export function flowScale(amounts: readonly number[]): FlowScale {
  const [lowest, highest] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  if (lowest === highest) return { minimum: 0, maximum: 1, ticks: [0] };
  const step = roundStep(highest - lowest);
  const [first, last] = [Math.floor(lowest / step), Math.ceil(highest / step)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { minimum: first * step, maximum: last * step, ticks };
}
