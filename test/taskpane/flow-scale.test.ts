import fc from "fast-check";
import { flowScale } from "../../src/taskpane/savings/flow-scale";

/** Amounts of money, to the cent. */
const CENTS = fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100);

test("covers every amount and 0 in a few round steps", () => {
  fc.assert(
    fc.property(fc.array(CENTS, { minLength: 1 }), (amounts) => {
      fc.pre(amounts.some((amount) => amount !== 0));
      const { minimum, maximum, ticks } = flowScale(amounts);
      // A sum of steps may miss its end by its last binary digits, which no picture shows.
      const invisible = 1e-9 * (maximum - minimum);
      for (const amount of [0, ...amounts]) {
        expect(amount).toBeGreaterThanOrEqual(minimum - invisible);
        expect(amount).toBeLessThanOrEqual(maximum + invisible);
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
