import { bracketedRoot } from "./bracketed-root";
import type { Flows } from "./measures";

/** Of several rates the one nearest to this counts: the guess Excel's IRR starts from. */
const CUSTOMARY_GUESS = 0.1;

/** Added to an exact bracket so that rounding cannot put the root just outside it. */
const BRACKET_PADDING = 1e-9;

/**
 * Internal rate of return: the rate per year, > −1, at which the net present value of the flows is 0.
 *
 * Every root is found, none is guessed at: flows with one change of sign have exactly one (Descartes' rule of signs);
 * with several changes all roots are isolated first, and the one nearest 10 % is returned.
 *
 * Below, a rate r is handled as its force of interest u = ln(1+r), so that discounting is e^(−u·t) and both −99 %
 * and 10,000 % are a few units from 0.
 *
 * @returns a fraction per year; null when the flows never change sign or no rate makes their value 0
 */
export function internalRateOfReturn(flows: Flows): number | null {
  const rates = rootForces(fromFirstToLast(flows)).map(Math.expm1);
  if (rates.length === 0) return null;
  const distance = (rate: number): number => Math.abs(rate - CUSTOMARY_GUESS);
  return rates.reduce((nearest, rate) => (distance(rate) < distance(nearest) ? rate : nearest));
}

/** The flows without the zeros before and after them: those change no root, but far from it they let the value underflow. */
function fromFirstToLast(flows: Flows): Flows {
  let first = 0;
  while (flows[first] === 0) first++;
  let end = flows.length;
  while (flows[end - 1] === 0) end--;
  return flows.slice(first, end);
}

/** All forces of interest, lowest first, at which the flows are worth 0. The first and the last flow are not 0. */
function rootForces(flows: Flows): number[] {
  const changes = signChanges(flows);
  const [firstChange] = changes;
  if (firstChange === undefined) return [];
  return changes.length === 1 ? [onlyRoot(flows, firstChange)] : severalRoots(flows, firstChange);
}

/** The years after which the flows change sign (the last year of each run of one sign); zeros are passed over. */
function signChanges(flows: Flows): number[] {
  const years: number[] = [];
  let previousSign = 0;
  let previousYear = 0;
  flows.forEach((flow, year) => {
    if (flow === 0) return;
    const sign = Math.sign(flow);
    if (sign === -previousSign) years.push(previousYear);
    previousSign = sign;
    previousYear = year;
  });
  return years;
}

/**
 * Root of flows with a single change of sign.
 *
 * ln(later flows) − ln(earlier flows), each side valued at the year of the change, falls by at least 1 and at most N
 * for each unit of u: the slope is minus the distance between the two sides' mean dates. Its value at u = 0 therefore
 * bounds the root from both sides, and the curve is so nearly straight that a few steps find it.
 */
function onlyRoot(flows: Flows, change: number): number {
  const balance = (u: number): number => {
    const growth = Math.exp(u);
    let earlier = 0;
    for (let year = 0; year <= change; year++) earlier = earlier * growth + Math.abs(flows[year] ?? 0);
    let later = 0;
    for (let year = flows.length - 1; year > change; year--) later = (later + Math.abs(flows[year] ?? 0)) / growth;
    return Math.log(later) - Math.log(earlier);
  };
  const steepest = balance(0);
  const flattest = steepest / (flows.length - 1);
  return bracketedRoot(
    balance,
    Math.min(steepest, flattest) - BRACKET_PADDING,
    Math.max(steepest, flattest) + BRACKET_PADDING,
  );
}

/**
 * Roots of flows that change sign more than once.
 *
 * Seen from a moment p between two years where the sign changes, the value Σ f_t·e^(−u·(t−p)) has the derivative
 * −Σ (t−p)·f_t·e^(−u·(t−p)), whose coefficients change sign once less (the step that proves Descartes' rule). Its
 * roots, found by the same reasoning, split the axis into stretches on which the value rises or falls throughout, so
 * that each holds at most one root. A turning point outside the bounds has the sign of the bound next to it.
 */
function severalRoots(flows: Flows, change: number): number[] {
  const moment = change + 0.5;
  const turningPoints = rootForces(flows.map((flow, year) => flow * (year - moment)));
  const [lowest, highest] = rootBounds(flows);
  const points = [lowest, ...turningPoints, highest];
  const roots: number[] = [];
  points.forEach((point, index) => {
    const next = points[index + 1];
    const sign = signAt(flows, point);
    if (sign === 0) roots.push(point);
    if (next !== undefined && sign * signAt(flows, next) < 0) {
      roots.push(bracketedRoot((u) => scaledValue(flows, u), point, next));
    }
  });
  return roots;
}

/** Forces of interest between which every root lies (Cauchy's bound on the polynomial and on its reverse). */
function rootBounds(flows: Flows): [lowest: number, highest: number] {
  const largest = Math.max(...flows.map(Math.abs));
  const [first = 0] = flows;
  const last = flows[flows.length - 1] ?? 0;
  return [-Math.log(2 + largest / Math.abs(last)), Math.log(2 + largest / Math.abs(first))];
}

/** Value of the flows at t0 or, for rates below 0, at the last year: continuous in u, never out of the number range. */
function scaledValue(flows: Flows, u: number): number {
  const factor = Math.exp(-Math.abs(u));
  const addFlow = (value: number, flow: number): number => value * factor + flow;
  return u < 0 ? flows.reduce(addFlow, 0) : flows.reduceRight(addFlow, 0);
}

/** Sign of the flows' value; 0 where it cannot be told from the rounding errors of the sum (a root that only touches 0). */
function signAt(flows: Flows, u: number): number {
  const value = scaledValue(flows, u);
  const rounding = 4 * flows.length * Number.EPSILON * scaledValue(flows.map(Math.abs), u);
  return Math.abs(value) <= rounding ? 0 : Math.sign(value);
}
