import { npv as numpyNpv } from "financial";
import fc from "fast-check";
import { netPresentValue, payback, sumOfFlows } from "../../src/finance/measures";
import { amount, expectRelative, flowsOf, rate } from "./arbitraries";

describe("netPresentValue", () => {
  it("agrees with numpy-financial's npv", () => {
    fc.assert(
      fc.property(flowsOf(amount), rate, (flows, discount) => {
        const scale = netPresentValue(flows.map(Math.abs), discount);
        expect(Math.abs(netPresentValue(flows, discount) - numpyNpv(discount, flows))).toBeLessThanOrEqual(
          1e-12 * scale,
        );
      }),
    );
  });

  it("is the sum of the flows at a rate of 0", () => {
    fc.assert(
      fc.property(flowsOf(amount), (flows) =>
        expectRelative(netPresentValue(flows, 0), sumOfFlows(flows), 1e-12, flows),
      ),
    );
  });

  it("is never NaN, however near a rate is to −1", () => {
    fc.assert(
      fc.property(flowsOf(amount), (flows) => expect(netPresentValue(flows, -1 + Number.EPSILON)).not.toBeNaN()),
    );
  });

  it("is 0 without flows", () => expect(netPresentValue([], 0.1)).toBe(0));
});

describe("payback", () => {
  it("is linear inside the year in which the cumulative flow reaches 0", () => {
    expect(payback([-100, 40, 40, 40])).toBeCloseTo(2.5, 12);
    expect(payback([-100, 0, 0, 400])).toBeCloseTo(2.25, 12);
  });

  it("is a whole year when the cumulative flow reaches 0 at its end", () =>
    expect(payback([-100, 40, 60, 40])).toBe(2));

  it("counts as reached what only rounding keeps from 0", () => {
    expect(payback([-0.3, 0.1, 0.1, 0.1])).toBeCloseTo(3, 12);
    expect(payback([-0.6, 0.1, 0.2, 0.3])).toBeCloseTo(3, 12);
    expect(payback([-199999.98, 33333.33, 66666.66, 99999.99])).toBeCloseTo(3, 12);
  });

  it("does not count as reached what is truly short of 0", () => expect(payback([-1, 0.5, 0.499999999])).toBeNull());

  it("is 0 when nothing is spent at the start and the first flow is a gain", () => {
    expect(payback([0, 100, -500])).toBe(0);
    expect(payback([0, 0, 100])).toBe(0);
    expect(payback([50, -100])).toBe(0);
  });

  it("is 0 when there is nothing to pay back", () => expect(payback([0, 0, 0])).toBe(0));

  it("waits for later gains when nothing is spent at the start and the first year loses", () => {
    expect(payback([0, -100, 50, 100])).toBeCloseTo(2.5, 12);
    expect(payback([0, -100, 50])).toBeNull();
  });

  it("is the first time the flows are paid back, even if later losses follow", () => {
    expect(payback([-100, 200, -500, 1])).toBeCloseTo(0.5, 12);
  });

  it("is a point at which the interpolated cumulative flow is 0", () => {
    fc.assert(
      fc.property(flowsOf(amount), (later) => {
        const flows = [-1000, ...later];
        const years = payback(flows);
        if (years === null) return;
        const whole = Math.ceil(years);
        const atEnd = sumOfFlows(flows.slice(0, whole + 1));
        const atStart = sumOfFlows(flows.slice(0, whole));
        expect(atStart).toBeLessThan(0);
        expect(Math.abs(atStart + (years - whole + 1) * (atEnd - atStart))).toBeLessThanOrEqual(
          1e-9 * sumOfFlows(flows.map(Math.abs)),
        );
      }),
    );
  });

  it("is null exactly when the cumulative flow stays below 0", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 }), (later) => {
        const flows = [-60, ...later];
        let cumulative = 0;
        const reached = flows.some((flow) => (cumulative += flow) >= 0);
        expect(payback(flows) !== null).toBe(reached);
      }),
    );
  });
});
