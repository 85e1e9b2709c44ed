import fc from "fast-check";
import { DEFAULT_ASSUMPTIONS, type Assumptions } from "../../src/finance/assumptions";
import { offshoreNetPresentValue, type OffshoreModel } from "../../src/finance/drivers";
import { sensitivity, type Swing } from "../../src/finance/sensitivity";
import { assumptions, expectRelative, offshoreCase } from "./arbitraries";

function model(assumed: Partial<Assumptions> = {}): OffshoreModel {
  return {
    inputs: { fte: 10, onshore: 60_000, offshore: 30_000, productivity: 1, transition: 300_000 },
    assumptions: { ...DEFAULT_ASSUMPTIONS, discountRate: 0, years: 1, ...assumed },
  };
}

function swingOf(driver: string, swings: readonly Swing[]): Swing | undefined {
  return swings.find((swing) => swing.driver === driver);
}

describe("sensitivity", () => {
  it("swings each driver by itself, as by hand", () => {
    // Base: 10·(60,000 − 30,000) − 300,000 = 0.
    const swings = sensitivity(model(), 0.1);
    expect(swings.slice(0, 5)).toEqual([
      {
        driver: "Onshore cost",
        low: expect.closeTo(-60_000, 6) as number,
        high: expect.closeTo(60_000, 6) as number,
        range: expect.closeTo(120_000, 6) as number,
      },
      {
        driver: "Productivity",
        low: expect.closeTo(300_000 - 300_000 / 0.9, 6) as number,
        high: expect.closeTo(300_000 - 300_000 / 1.1, 6) as number,
        range: expect.closeTo(300_000 / 0.9 - 300_000 / 1.1, 6) as number,
      },
      {
        driver: "FTE",
        low: expect.closeTo(-30_000, 6) as number,
        high: expect.closeTo(30_000, 6) as number,
        range: expect.closeTo(60_000, 6) as number,
      },
      {
        driver: "Offshore cost",
        low: expect.closeTo(30_000, 6) as number,
        high: expect.closeTo(-30_000, 6) as number,
        range: expect.closeTo(60_000, 6) as number,
      },
      {
        driver: "Transition",
        low: expect.closeTo(30_000, 6) as number,
        high: expect.closeTo(-30_000, 6) as number,
        range: expect.closeTo(60_000, 6) as number,
      },
    ]);
  });

  it("swings by 10 % when nothing is said", () => expect(sensitivity(model())).toEqual(sensitivity(model(), 0.1)));

  it("leaves drivers that are 0 without a range, last and in documented order", () => {
    expect(
      sensitivity(model())
        .slice(5)
        .map(({ driver, range }) => [driver, range]),
    ).toEqual(
      [
        "Discount rate",
        "Overhead",
        "Onshore wage inflation",
        "Offshore wage inflation",
        "Currency appreciation",
        "Attrition",
        "Ramp-up months",
        "Travel",
        "Stranded cost",
        "Tax rate",
      ].map((driver) => [driver, 0]),
    );
  });

  it("lowers a negative rate at −swing: low is always the lower value", () => {
    const swing = swingOf(
      "Offshore wage inflation",
      sensitivity(model({ years: 2, offshoreWageInflation: -0.1 }), 0.5),
    );
    const at = (rate: number): number => offshoreNetPresentValue(model({ years: 2, offshoreWageInflation: rate }));
    expect(swing).toMatchObject({
      low: expect.closeTo(at(-0.15), 6) as number,
      high: expect.closeTo(at(-0.05), 6) as number,
    });
  });

  it("holds a driver inside its range: no tax above 100 %, no share above 1, no rate of −100 %", () => {
    const near = model({ taxRate: 0.95, migrated: [0.9], strandedCost: 0.99, offshoreWageInflation: -0.95, years: 2 });
    const swings = sensitivity(near, 0.5);
    const at = (assumed: Partial<Assumptions>): number =>
      offshoreNetPresentValue({ ...near, assumptions: { ...near.assumptions, ...assumed } });
    expect(swingOf("Tax rate", swings)?.high).toBeCloseTo(at({ taxRate: 1 }), 6);
    expect(swingOf("Stranded cost", swings)?.high).toBeCloseTo(at({ strandedCost: 1 }), 6);
    expect(swingOf("Migrated year 1", swings)?.high).toBeCloseTo(at({ migrated: [1] }), 6);
    expect(swingOf("Offshore wage inflation", swings)?.low).toBeCloseTo(at({ offshoreWageInflation: -1 + 1e-9 }), 3);
    const discounted = sensitivity(model({ discountRate: -0.95, years: 1 }), 0.9);
    const approached = swingOf("Discount rate", discounted)?.low ?? NaN;
    expect(approached / (300_000 / 1e-9)).toBeCloseTo(1, 6);
  });

  it("swings the share migrated in each year given, years beyond the horizon left out", () => {
    const names = (assumed: Partial<Assumptions>): string[] =>
      sensitivity(model(assumed))
        .map(({ driver }) => driver)
        .filter((driver) => driver.startsWith("Migrated"));
    expect(names({ years: 3, migrated: [0.5, 0.8] }).sort()).toEqual(["Migrated year 1", "Migrated year 2"]);
    expect(names({ years: 1, migrated: [0.5, 0.8] })).toEqual(["Migrated year 1"]);
    expect(names({})).toEqual([]);
  });

  it("is sorted by range and holds the base value between the two ends of every line", () => {
    fc.assert(
      fc.property(offshoreCase, assumptions, (inputs, assumed) => {
        const swings = sensitivity({ inputs, assumptions: assumed });
        const ranges = swings.map(({ range }) => range);
        expect(ranges).toEqual(swings.map(({ low, high }) => Math.abs(high - low)));
        expect(ranges).toEqual([...ranges].sort((one, other) => other - one));
        const onshore = swingOf("Onshore cost", swings);
        const base = offshoreNetPresentValue({ inputs, assumptions: assumed });
        expectRelative(((onshore?.low ?? NaN) + (onshore?.high ?? NaN)) / 2, base, 1e-9, [
          base,
          onshore?.low ?? 0,
          onshore?.high ?? 0,
        ]);
      }),
    );
  });
});
