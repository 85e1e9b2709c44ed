/** Below this distance two rates are the same: far finer than any input, coarse enough to end near a root at 0. */
const ABSOLUTE_TOLERANCE = 1e-16;

/** Plain bisection needs fewer steps than this for any bracket of a rate; it only keeps a defect from hanging Excel. */
const MOST_STEPS = 500;

/**
 * Root of a continuous function between two points of opposite sign, to the last digits of a double.
 *
 * Inverse quadratic interpolation where it is safe, bisection where it is not: T. R. Chandrupatla, "A new hybrid
 * quadratic/bisection algorithm for finding the zero of a nonlinear function without using derivatives", Advances in
 * Engineering Software 28 (1997), 145–149. Infinite function values are fine as long as their sign is right.
 *
 * @param f continuous on [low, high]
 * @param low,high f(low) and f(high) have opposite signs, or one of them is 0
 */
export function bracketedRoot(f: (x: number) => number, low: number, high: number): number {
  // b and c enclose the root, a is the latest point; after each step a and b do.
  let a = low;
  let b = high;
  let c = low;
  let fa = f(a);
  let fb = f(b);
  let fc = fa;
  let fraction = 0.5;
  for (let step = 0; step < MOST_STEPS; step++) {
    const x = a + fraction * (b - a);
    const fx = f(x);
    if (Math.sign(fx) === Math.sign(fa)) {
      c = a;
      fc = fa;
    } else {
      c = b;
      fc = fb;
      b = a;
      fb = fa;
    }
    a = x;
    fa = fx;
    const best = Math.abs(fa) < Math.abs(fb) ? a : b;
    const margin = (2 * Number.EPSILON * Math.abs(best) + ABSOLUTE_TOLERANCE) / Math.abs(b - a);
    if (fa === 0 || fb === 0 || margin > 0.5) return best;
    fraction = Math.min(1 - margin, Math.max(margin, nextFraction([a, fa], [b, fb], [c, fc])));
  }
  return b;
}

type Point = readonly [x: number, value: number];

/** Where between a (0) and b (1) to look next; 0.5 unless the three points lie on a curve that has a single inverse. */
function nextFraction([a, fa]: Point, [b, fb]: Point, [c, fc]: Point): number {
  const xi = (a - b) / (c - b);
  const phi = (fa - fb) / (fc - fb);
  const invertible = phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi;
  if (!invertible) return 0.5;
  return (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb));
}
