import fc from "fast-check";
import { DEFAULT_ASSUMPTIONS, type Assumptions } from "../../src/finance/assumptions";
import type { OffshoreCase } from "../../src/finance/offshore-case";

// The same draws in every run: a red build can be repeated.
fc.configureGlobal({ seed: 20261123 });

const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

/** An amount of money in whole hundredths, 0 quite often. */
export const amount = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: -100_000_000, max: 100_000_000 }).map((hundredths) => hundredths / 100) },
);

export const positiveAmount = number(0.01, 1e6);

export const rate = number(-0.9, 2);

export function flowsOf(flow: fc.Arbitrary<number>): fc.Arbitrary<number[]> {
  return fc.array(flow, { minLength: 1, maxLength: 51 });
}

export const offshoreCase: fc.Arbitrary<OffshoreCase> = fc.record({
  fte: number(0.1, 1000),
  onshore: number(0, 200_000),
  offshore: number(100, 200_000),
  productivity: number(0.2, 2),
  transition: number(0, 1e6),
});

export const assumptions: fc.Arbitrary<Assumptions> = fc
  .record({
    years: fc.integer({ min: 1, max: 50 }),
    discountRate: number(-0.5, 1),
    overhead: number(0, 1),
    onshoreWageInflation: number(-0.2, 0.3),
    offshoreWageInflation: number(-0.2, 0.3),
    currencyAppreciation: number(-0.2, 0.3),
    attrition: number(0, 1),
    rampUpMonths: number(0, 12),
    travel: number(0, 1e5),
    strandedCost: number(0, 1),
    taxRate: number(0, 0.9),
    migrated: fc.array(number(0.1, 1), { maxLength: 6 }),
  })
  .map((given) => ({ ...DEFAULT_ASSUMPTIONS, ...given }));

/** Equal but for rounding: the difference is small beside the amounts the two values are made of. */
export function expectRelative(
  actual: number,
  expected: number,
  tolerance: number,
  parts: readonly number[] = [expected],
): void {
  const scale = parts.reduce((sum, part) => sum + Math.abs(part), 0);
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * scale);
}
