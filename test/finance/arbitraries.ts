import fc from "fast-check";
import { DEFAULT_ASSUMPTIONS, type Assumptions } from "../../src/finance/assumptions";
import type { OffshoreCase } from "../../src/finance/offshore-case";

// The same draws in every run: a red build can be repeated.
fc.configureGlobal({ seed: 20261123 });

/** Numbers as people type them: so many decimals and no more. */
function decimal(min: number, max: number, decimals: number): fc.Arbitrary<number> {
  const unit = 10 ** decimals;
  return fc.integer({ min: Math.round(min * unit), max: Math.round(max * unit) }).map((count) => count / unit);
}

/** An amount of money in whole hundredths, 0 quite often. */
export const amount = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: -100_000_000, max: 100_000_000 }).map((hundredths) => hundredths / 100) },
);

export const positiveAmount = decimal(0.01, 1e6, 2);

export const rate = decimal(-0.9, 2, 3);

export function flowsOf(flow: fc.Arbitrary<number>): fc.Arbitrary<number[]> {
  return fc.array(flow, { minLength: 1, maxLength: 51 });
}

export const offshoreCase: fc.Arbitrary<OffshoreCase> = fc.record({
  fte: decimal(0.1, 1000, 1),
  onshore: decimal(0, 200_000, 0),
  offshore: decimal(100, 200_000, 0),
  productivity: decimal(0.2, 2, 2),
  transition: decimal(0, 1e6, 0),
});

export const assumptions: fc.Arbitrary<Assumptions> = fc
  .record({
    years: fc.integer({ min: 1, max: 50 }),
    discountRate: decimal(-0.5, 1, 3),
    overhead: decimal(0, 1, 3),
    onshoreWageInflation: decimal(-0.2, 0.3, 3),
    offshoreWageInflation: decimal(-0.2, 0.3, 3),
    currencyAppreciation: decimal(-0.2, 0.3, 3),
    attrition: decimal(0, 1, 3),
    rampUpMonths: decimal(0, 12, 1),
    travel: decimal(0, 1e5, 0),
    strandedCost: decimal(0, 1, 3),
    taxRate: decimal(0, 0.9, 3),
    migrated: fc.array(decimal(0.1, 1, 3), { maxLength: 6 }),
  })
  .map((given) => ({ ...DEFAULT_ASSUMPTIONS, ...given }));

/**
 * Equal but for rounding: the difference is small beside the amounts the two values are made of. Compared without
 * `expect`, which is a thousand times slower and would rule out properties over many cases.
 */
export function expectRelative(
  actual: number,
  expected: number,
  tolerance: number,
  parts: readonly number[] = [expected],
): void {
  const scale = parts.reduce((sum, part) => sum + Math.abs(part), 0);
  const equal = Math.abs(actual - expected) <= tolerance * scale;
  if (!equal) throw new Error(`${actual} is not ${expected}, even within ${tolerance} of ${scale}`);
}
