/** Flows are yearly amounts in one currency: CF_0 at once, CF_t at the end of year t. */
export type Flows = readonly number[];

/** Σ CF_0..CF_N, not discounted. */
export function sumOfFlows(flows: Flows): number {
  return flows.reduce((sum, flow) => sum + flow, 0);
}

/**
 * Net present value: Σ CF_t / (1+rate)^t, t = 0..N. In a sheet: `CF_0 + NPV(rate, CF_1:CF_N)`.
 *
 * @param rate per year, a fraction > −1
 * @returns present value in the flows' currency; infinite when a rate near −1 takes it out of the number range
 */
export function netPresentValue(flows: Flows, rate: number): number {
  let value = 0;
  for (let year = flows.length - 1; year >= 0; year--) value = value / (1 + rate) + (flows[year] ?? 0);
  return value;
}

/** A cumulative flow this small beside the amounts it is made of is 0: 0.1 + 0.2 − 0.3 must count as paid back. */
const ROUNDING = 1e-12;

/**
 * Payback: the time until the cumulative flow first reaches 0, linear inside the year.
 *
 * Years before the first flow that is not 0 are not waited for: with nothing spent at t0 and a positive first flow the
 * payback is 0, and so it is when there are no flows at all. Later flows below 0 do not undo a payback once reached.
 *
 * @returns years, a fraction inside a year; null when the flows are not paid back within the horizon
 */
export function payback(flows: Flows): number | null {
  const start = flows.find((flow) => flow !== 0);
  if (start === undefined || start > 0) return 0;
  let cumulative = 0;
  let moved = 0;
  for (const [year, flow] of flows.entries()) {
    const before = cumulative;
    cumulative += flow;
    moved += Math.abs(flow);
    if (before < 0 && cumulative >= -ROUNDING * moved) return year - 1 + Math.min(1, -before / flow);
  }
  return null;
}
