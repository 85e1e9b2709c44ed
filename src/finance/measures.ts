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
