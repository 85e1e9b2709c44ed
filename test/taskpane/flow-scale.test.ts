import fc from "fast-check";
import { flowScale } from "../../src/taskpane/savings/flow-scale";

test("covers every amount and 0 in a few round steps", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1 }), (amounts) => {
      fc.pre(Math.max(...amounts.map(Math.abs)) > 1e-6);
      const { minimum, maximum, ticks } = flowScale(amounts);
      for (const amount of [0, ...amounts]) {
        expect(amount).toBeGreaterThanOrEqual(minimum);
        expect(amount).toBeLessThanOrEqual(maximum);
      }
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks).toContain(0);
    }),
  );
});

test("a flow of nothing has a scale too", () => {
  expect(flowScale([0, 0])).toEqual({ minimum: 0, maximum: 1, ticks: [0] });
});
