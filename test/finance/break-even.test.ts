import fc from "fast-check";
import { DEFAULT_ASSUMPTIONS, type Assumptions } from "../../src/finance/assumptions";
import { BREAK_EVEN_DRIVERS, breakEven, type BreakEvenDriver } from "../../src/finance/break-even";
import { offshoreNetPresentValue, type OffshoreModel } from "../../src/finance/drivers";
import { offshoreCashflows, type OffshoreCase } from "../../src/finance/offshore-case";
import { assumptions, expectRelative, offshoreCase } from "./arbitraries";

function driverOf(name: string): BreakEvenDriver {
  const driver = BREAK_EVEN_DRIVERS.find((each) => each.name === name);
  if (driver === undefined) throw new Error(`No driver ${name}`);
  return driver;
}

function model(inputs: Partial<OffshoreCase> = {}, assumed: Partial<Assumptions> = {}): OffshoreModel {
  return {
    inputs: { fte: 10, onshore: 60_000, offshore: 30_000, productivity: 1, transition: 300_000, ...inputs },
    assumptions: { ...DEFAULT_ASSUMPTIONS, ...assumed },
  };
}

describe("breakEven", () => {
  it("knows the five drivers", () => {
    expect(BREAK_EVEN_DRIVERS.map(({ name }) => name)).toEqual([
      "Offshore cost",
      "Productivity",
      "Offshore wage inflation",
      "Currency appreciation",
      "Transition",
    ]);
  });

  // By hand with the annuity factor a = 3.790786769408448 (10 %, 5 years): value = 10·(60,000 − offshore/p)·a − transition.
  const annuity = 3.790786769408448;
  it.each([
    ["Offshore cost", 60_000 - 30_000 / annuity],
    ["Productivity", 30_000 / (60_000 - 30_000 / annuity)],
    ["Transition", 300_000 * annuity],
  ])("solves %s as by hand", (name, expected) => {
    expect(breakEven(driverOf(name), model())).toEqual({ found: true, value: expect.closeTo(expected, 6) as number });
  });

  it.each(["Offshore wage inflation", "Currency appreciation"])("solves %s as by hand", (name) => {
    // Two years at 0 %, 100 a year at home, 60 abroad, 15 spent: 40 + 100 − 60·(1+g) − 15 = 0.
    const short = model({ fte: 1, onshore: 100, offshore: 60, transition: 15 }, { years: 2, discountRate: 0 });
    expect(breakEven(driverOf(name), short)).toEqual({
      found: true,
      value: expect.closeTo(125 / 60 - 1, 12) as number,
    });
  });

  it.each(BREAK_EVEN_DRIVERS.map((driver) => [driver.name, driver] as const))(
    "%s: put back, the value is 0; refused, the value stays on the side that was said",
    (_, driver) => {
      let found = 0;
      fc.assert(
        fc.property(offshoreCase, assumptions, (inputs, assumed) => {
          const given = { inputs, assumptions: { ...assumed, discountRate: Math.abs(assumed.discountRate) } };
          const answer = breakEven(driver, given);
          if (answer.found) {
            found++;
            const solved = driver.write(given, answer.value);
            expectRelative(
              offshoreNetPresentValue(solved),
              0,
              1e-6,
              offshoreCashflows(solved.inputs, solved.assumptions),
            );
            expect(answer.value).toBeGreaterThanOrEqual(driver.from);
            expect(answer.value).toBeLessThanOrEqual(driver.to);
          } else {
            const ends = [answer.from, Math.min(answer.to, 1e9)].map((value) => driver.write(given, value));
            const signs = ends.map((end) => Math.sign(offshoreNetPresentValue(end)));
            const sign = answer.side === "positive" ? 1 : -1;
            expect(signs).toEqual([sign, sign]);
          }
        }),
        { numRuns: 300 },
      );
      expect(found).toBeGreaterThan(30);
    },
  );

  it.each<[string, OffshoreModel, string, number, number]>([
    ["Offshore cost", model({ onshore: 1000 }), "negative", 0, Infinity],
    ["Transition", model({ offshore: 90_000 }), "negative", 0, Infinity],
    ["Productivity", model({ onshore: 1000 }), "negative", 0.01, 100],
    ["Productivity", model({ offshore: 1, transition: 0 }), "positive", 0.01, 100],
    ["Productivity", model({ onshore: 60_000, offshore: 60_000, transition: 2_260_000 }), "negative", 0.01, 100],
    ["Offshore wage inflation", model({ transition: 0 }, { years: 1 }), "positive", -0.99, 10],
    ["Offshore wage inflation", model({ offshore: 61_000, transition: 2_000_000 }), "negative", -0.99, 10],
    ["Currency appreciation", model({ offshore: 0.001, transition: 0 }), "positive", -0.99, 10],
  ])("refuses %s on the side on which the value stays, with the range searched", (name, given, side, from, to) => {
    expect(breakEven(driverOf(name), given)).toEqual({ found: false, side, from, to });
  });

  it.each(BREAK_EVEN_DRIVERS.map((driver) => [driver.name, driver] as const))(
    "has no break-even in %s when the value is 0 whatever the driver",
    (_, driver) => {
      expect(breakEven(driver, model({ fte: 0 }))).toMatchObject({ found: false, side: "zero" });
      expect(breakEven(driver, model({}, { taxRate: 1 }))).toMatchObject({ found: false, side: "zero" });
    },
  );

  it("finds a break-even at the very end of the range", () => {
    expect(breakEven(driverOf("Transition"), model({ offshore: 60_000, transition: 5 }))).toEqual({
      found: true,
      value: 0,
    });
    expect(breakEven(driverOf("Offshore cost"), model({ onshore: 0, transition: 0 }))).toEqual({
      found: true,
      value: 0,
    });
  });

  it("keeps the travel cost out of what the people cost", () => {
    const travelling = model({ transition: 0 }, { travel: 100_000, discountRate: 0 });
    expect(breakEven(driverOf("Offshore cost"), travelling)).toEqual({
      found: true,
      value: expect.closeTo(50_000, 6) as number,
    });
    expect(breakEven(driverOf("Productivity"), travelling)).toEqual({
      found: true,
      value: expect.closeTo(0.6, 9) as number,
    });
    expect(breakEven(driverOf("Transition"), travelling)).toEqual({
      found: true,
      value: expect.closeTo(1_000_000, 6) as number,
    });
  });
});
