/** Tornado, break-even and saving share of a contract. */
import fc from "fast-check";
import { DEFAULT_ASSUMPTIONS, type Assumptions } from "../../src/finance/assumptions";
import { outsourcingDrivers, outsourcingNetPresentValue, type OutsourcingModel } from "../../src/finance/drivers";
import { OUTSOURCING_BREAK_EVEN_DRIVERS, outsourcingBreakEven } from "../../src/finance/outsourcing-break-even";
import { outsourcingSavingsShare, playsPart } from "../../src/finance/outsourcing-case";
import { outsourcingSensitivity } from "../../src/finance/sensitivity";
import { assumptions } from "./arbitraries";

function model(assumed: Partial<Assumptions> = {}): OutsourcingModel {
  return {
    inputs: { inhouse: 100_000, contract: 70_000, transition: 50_000 },
    assumptions: { ...DEFAULT_ASSUMPTIONS, discountRate: 0, years: 2, ...assumed },
  };
}

const cases: fc.Arbitrary<OutsourcingModel> = fc.record({
  inputs: fc.record({
    inhouse: fc.double({ min: 1, max: 1e7, noNaN: true }),
    contract: fc.double({ min: 1, max: 1e7, noNaN: true }),
    transition: fc.double({ min: 0, max: 1e7, noNaN: true }),
  }),
  assumptions,
});

const breakEvenAt = (name: string, given: OutsourcingModel) => {
  const driver = OUTSOURCING_BREAK_EVEN_DRIVERS.find((each) => each.name === name);
  if (driver === undefined) throw new Error(name);
  return { driver, answer: outsourcingBreakEven(driver, given) };
};

describe("the drivers of a contract", () => {
  it("are its inputs and the assumptions that play a part in it, in documented order", () => {
    expect(outsourcingDrivers(2).map(({ name }) => name)).toEqual([
      "In-house cost",
      "Contract cost",
      "Transition",
      "Discount rate",
      "Overhead",
      "Onshore wage inflation",
      "Stranded cost",
      "Tax rate",
      "Contract indexation",
      "Migrated year 1",
      "Migrated year 2",
    ]);
  });

  it("do not include what is the provider's affair: it changes nothing", () => {
    const varied = model({
      offshoreWageInflation: 0.3,
      currencyAppreciation: 0.2,
      attrition: 0.4,
      rampUpMonths: 6,
      travel: 9000,
    });
    expect(outsourcingNetPresentValue(varied)).toBe(outsourcingNetPresentValue(model()));
    for (const key of ["offshoreWageInflation", "currencyAppreciation", "attrition", "rampUpMonths", "travel"] as const)
      expect(playsPart(key)).toBe(false);
    expect(playsPart("contractIndexation")).toBe(true);
  });

  it.each(outsourcingDrivers(2).map((driver) => [driver.name, driver] as const))(
    "%s is read as it is written",
    (_, driver) => {
      const written = driver.write(model(), 0.25);
      expect(driver.read(written)).toBe(0.25);
      expect(driver.write(written, driver.read(model())).inputs).toEqual(model().inputs);
    },
  );
});

describe("outsourcingSensitivity", () => {
  it("swings each driver by itself, as by hand, the widest first", () => {
    // 2 · (100,000 − 70,000) − 50,000 = 10,000; a tenth of the cost inside is 2 · 10,000.
    const [first, second, third] = outsourcingSensitivity(model(), 0.1);
    const about = (amount: number) => expect.closeTo(amount, 6) as number;
    expect(first).toEqual({ driver: "In-house cost", low: about(-10_000), high: about(30_000), range: about(40_000) });
    expect(second).toEqual({ driver: "Contract cost", low: about(24_000), high: about(-4000), range: about(28_000) });
    expect(third).toEqual({ driver: "Transition", low: about(15_000), high: about(5000), range: about(10_000) });
  });

  it("swings by a tenth where nothing else is said, and a share migrated only where it was given", () => {
    expect(outsourcingSensitivity(model())).toEqual(outsourcingSensitivity(model(), 0.1));
    const years = (given: OutsourcingModel) =>
      outsourcingSensitivity(given).filter(({ driver }) => driver.startsWith("Migrated")).length;
    expect(years(model())).toBe(0);
    expect(years(model({ migrated: [0.5, 1, 1] }))).toBe(2);
  });
});

describe("outsourcingBreakEven", () => {
  it.each([
    // 2 · (100,000 − c) = 50,000
    ["Contract cost", 75_000],
    // 2 · (i − 70,000) = 50,000
    ["In-house cost", 95_000],
    ["Transition", 60_000],
    // 200,000 − 70,000 − 70,000 · (1 + r) = 50,000
    ["Contract indexation", 1 / 7],
  ])("finds the %s at which a contract is worth nothing, as by hand: %d", (name, value) => {
    const { answer } = breakEvenAt(name, model());
    if (!answer.found) throw new Error(`${name} has no break-even.`);
    expect(answer.value).toBeCloseTo(value, 8);
  });

  it("says on which side the value stays where there is none", () => {
    // Even a contract for nothing does not pay for this handover.
    const dear = { ...model(), inputs: { inhouse: 10_000, contract: 5000, transition: 50_000 } };
    expect(breakEvenAt("Contract cost", dear).answer).toEqual({
      found: false,
      side: "negative",
      from: 0,
      to: Infinity,
    });
    const free = { ...model(), inputs: { inhouse: 10_000, contract: 0, transition: 5000 } };
    expect(breakEvenAt("Contract indexation", free).answer).toMatchObject({
      found: false,
      side: "positive",
      from: -0.99,
      to: 10,
    });
  });

  it("makes the net present value 0 wherever it finds a value, for any case", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...OUTSOURCING_BREAK_EVEN_DRIVERS), (given, driver) => {
        const answer = outsourcingBreakEven(driver, given);
        if (!answer.found) return;
        const { inhouse, contract } = given.inputs;
        const { assumptions: assumed } = given;
        // As large as any part of the sum can get: the figures, grown and discounted over the horizon.
        const rates = [1 + assumed.onshoreWageInflation, 1 + assumed.contractIndexation, 1 + answer.value, 1];
        const growth = Math.max(...(driver.name === "Contract indexation" ? rates : rates.filter((_, at) => at !== 2)));
        const scale =
          (inhouse + contract + given.inputs.transition + answer.value) *
          2 *
          assumed.years *
          Math.max(growth, growth / (1 + assumed.discountRate)) ** assumed.years;
        expect(Math.abs(outsourcingNetPresentValue(driver.write(given, answer.value)))).toBeLessThanOrEqual(
          scale * 1e-9,
        );
      }),
      { numRuns: 200 },
    );
  });
});

test("the saving before tax and transition is a share of the cost inside", () => {
  expect(outsourcingSavingsShare(model().inputs, model({ taxRate: 0.3 }).assumptions)).toBeCloseTo(0.3, 12);
  expect(outsourcingSavingsShare({ inhouse: 0, contract: 1, transition: 0 }, DEFAULT_ASSUMPTIONS)).toBeNull();
});
