import { irr as numpyIrr } from "financial";
import fc from "fast-check";
import { internalRateOfReturn } from "../../src/finance/internal-rate-of-return";
import { netPresentValue } from "../../src/finance/measures";
import { amount, expectRelative, flowsOf, positiveAmount } from "./arbitraries";

/** Rates from −99 % to 10,000 %, as many near the one end as near the other. */
const anyRate = fc.double({ min: Math.log(0.01), max: Math.log(101), noNaN: true }).map(Math.expm1);

/** Flows whose only rate of return is the given one: the flow that opens them is what the others are worth. */
function conventionalFlows(later: readonly number[], wait: number, rate: number): number[] {
  const delayed = [...new Array<number>(wait).fill(0), ...later];
  return [-delayed.reduce((worth, flow, index) => worth + flow / (1 + rate) ** (index + 1), 0), ...delayed];
}

/** Flows with the given roots: the product of the factors 1 − (1+r)·x in the discount factor x. */
function flowsWithRoots(rates: readonly number[]): number[] {
  return rates.reduce<number[]>(
    (product, rate) => {
      const shifted = [0, ...product].map((coefficient) => coefficient * (1 + rate));
      return shifted.map((coefficient, power) => (product[power] ?? 0) - coefficient);
    },
    [1],
  );
}

describe("internalRateOfReturn", () => {
  it("finds the rate for every flow with one change of sign, from −99 % to 10,000 %, up to 50 years, late inflows too", () => {
    fc.assert(
      fc.property(
        fc.array(positiveAmount, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 0, max: 30 }),
        anyRate,
        (later, wait, rate) => {
          const found = internalRateOfReturn(conventionalFlows(later, wait, rate));
          expectRelative(found ?? NaN, rate, 1e-9, [rate, 1e-6]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("finds it when outflows go on for years before the inflows", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 25 }),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 25 }),
        (spent, earned) => {
          const flows = [...spent.map((flow) => -flow), ...earned];
          const rate = internalRateOfReturn(flows) ?? NaN;
          const value = netPresentValue(flows, rate);
          expectRelative(
            value,
            0,
            1e-9,
            flows.map((flow, year) => flow / (1 + rate) ** year),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it("does not care about the sign of the whole nor about its scale", () => {
    const flows = [-1000, 300, 420, 680];
    const rate = internalRateOfReturn(flows) ?? NaN;
    expect(internalRateOfReturn(flows.map((flow) => -flow))).toBe(rate);
    expectRelative(internalRateOfReturn(flows.map((flow) => flow * 1e-200)) ?? NaN, rate, 1e-12);
    expectRelative(internalRateOfReturn(flows.map((flow) => flow * 1e200)) ?? NaN, rate, 1e-12);
  });

  it("agrees with numpy-financial's irr where that finds a rate above −1", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 15 }),
        fc.double({ min: 0.5, max: 3, noNaN: true }),
        (later, ratio) => {
          const flows = [-later.reduce((sum, flow) => sum + flow, 0) / ratio, ...later];
          const theirs = numpyIrr(flows, 0.1, 1e-12, 1000);
          if (theirs > -1) expectRelative(internalRateOfReturn(flows) ?? NaN, theirs, 1e-9, [theirs, 1e-3]);
        },
      ),
    );
  });

  it("finds 0 exactly enough, where a relative tolerance would never be met", () => {
    expect(Math.abs(internalRateOfReturn([-3, 1, 1, 1]) ?? NaN)).toBeLessThan(1e-15);
    expect(internalRateOfReturn([-1, 1])).toBeCloseTo(0, 15);
  });

  it("goes beyond the customary range of rates: the only root is the rate of return", () => {
    expectRelative(internalRateOfReturn([-1, 1e9]) ?? NaN, 1e9 - 1, 1e-9);
    expect(internalRateOfReturn([-1e9, 1])).toBeCloseTo(-1, 8);
    expectRelative(internalRateOfReturn([-1, ...new Array<number>(599).fill(0), 1e300]) ?? NaN, 10 ** 0.5 - 1, 1e-9);
  });

  it("passes over years without a flow, the first and the last included", () => {
    const rate = internalRateOfReturn([0, 0, -100, 0, 121, 0]);
    expect(rate).toBeCloseTo(0.1, 12);
  });

  it("is not misled by many years without a flow before and after flows of very different size", () => {
    const waiting = new Array<number>(45).fill(0);
    const flows = [-1e-9, 5e3, -6e3, 1e9];
    const rate = internalRateOfReturn(flows) ?? NaN;
    expect(internalRateOfReturn([...waiting, ...flows])).toBe(rate);
    expect(internalRateOfReturn([...flows, ...waiting])).toBe(rate);
    expect(internalRateOfReturn([...waiting, 1e-9, -1e-3, 1e9, ...waiting])).toBeNull();
  });

  it("tells a root that only touches 0 from rounding errors over long horizons too", () => {
    const yearsApart = (flows: readonly number[]): number[] =>
      flows.flatMap((flow) => [flow, ...new Array<number>(24).fill(0)]);
    for (const growth of [1.3, 1.7, 2.1, 3.3, 7.9]) {
      const rate = internalRateOfReturn(yearsApart([-1, 2 * growth, -(growth ** 2)])) ?? NaN;
      expect(rate).toBeCloseTo(growth ** (1 / 25) - 1, 6);
    }
  });

  it("takes the root nearest 10 % of several", () => {
    const roots = fc.uniqueArray(fc.integer({ min: -9, max: 40 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(roots, (tenths) => {
        const rates = tenths.map((tenth) => tenth / 10 + 0.003);
        const nearest = rates.reduce((best, rate) => (Math.abs(rate - 0.1) < Math.abs(best - 0.1) ? rate : best));
        expect(internalRateOfReturn(flowsWithRoots(rates))).toBeCloseTo(nearest, 6);
      }),
      { numRuns: 200 },
    );
  });

  it("finds roots far apart whatever the scale of the flows", () => {
    for (const scale of [1e-9, 1, 1e9]) {
      const flows = flowsWithRoots([-0.8, 50]).map((flow) => flow * scale);
      expect(internalRateOfReturn(flows)).toBeCloseTo(-0.8, 9);
    }
  });

  it("finds a root that only touches 0, alone and between others", () => {
    expect(internalRateOfReturn(flowsWithRoots([0.2, 0.2]))).toBeCloseTo(0.2, 9);
    expect(internalRateOfReturn(flowsWithRoots([-0.5, 0.2, 0.2, 2]))).toBeCloseTo(0.2, 6);
  });

  it("takes the lower of two roots that are equally near to 10 %", () => {
    const rate = internalRateOfReturn(flowsWithRoots([-0.4, 0.6]));
    expect(Math.abs((rate ?? NaN) - 0.1)).toBeCloseTo(0.5, 9);
  });

  it("is null for flows of one sign or none", () => {
    expect(internalRateOfReturn([1, 2, 3])).toBeNull();
    expect(internalRateOfReturn([-1, 0, -3])).toBeNull();
    expect(internalRateOfReturn([0, 0])).toBeNull();
    expect(internalRateOfReturn([])).toBeNull();
  });

  it("is null when several changes of sign have no root", () => {
    expect(internalRateOfReturn([100, -100, 100])).toBeNull();
    expect(internalRateOfReturn([-10, 1, 0, 0, 1, -10])).toBeNull();
  });

  it("gives for any flows a rate that makes them worth nothing, or null where none does", () => {
    fc.assert(
      fc.property(flowsOf(amount), (flows) => {
        const rate = internalRateOfReturn(flows);
        if (rate === null) {
          const signs = [-0.99, -0.9, -0.5, 0, 0.1, 1, 10, 100].map((each) => Math.sign(netPresentValue(flows, each)));
          expect(new Set(signs).size).toBe(1);
        } else {
          const worths = flows.map((flow, year) => flow / (1 + rate) ** year);
          expectRelative(netPresentValue(flows, rate), 0, 1e-9, worths);
        }
      }),
      { numRuns: 300 },
    );
  });
});
