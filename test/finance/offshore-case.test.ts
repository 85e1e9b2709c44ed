import fc from "fast-check";
import { ASSUMPTIONS, DEFAULT_ASSUMPTIONS, type Assumptions } from "../../src/finance/assumptions";
import { netPresentValue, sumOfFlows } from "../../src/finance/measures";
import {
  OFFSHORE_INPUTS,
  offshoreCashflows,
  offshoreSavings,
  offshoreSavingsShare,
  type OffshoreCase,
} from "../../src/finance/offshore-case";
import { assumptions, expectRelative, offshoreCase } from "./arbitraries";

/** The model as it is documented, year by year and with powers, as one would write it into a sheet. */
function documentedFlow(c: OffshoreCase, a: Assumptions, year: number): number {
  if (year === 0) return -c.transition * (1 - a.taxRate);
  const onshore = c.fte * c.onshore * (1 + a.onshoreWageInflation) ** (year - 1);
  const unit = c.offshore * ((1 + a.offshoreWageInflation) * (1 + a.currencyAppreciation)) ** (year - 1);
  const staff = c.fte / c.productivity;
  const offshore = staff * unit * (1 + a.overhead) + a.attrition * staff * (a.rampUpMonths / 12) * unit + a.travel;
  const migrated = a.migrated[Math.min(year, a.migrated.length) - 1] ?? 1;
  return migrated * (onshore * (1 - a.strandedCost) - offshore) * (1 - a.taxRate);
}

/** Present value at t0 of a cost that is 1 at the end of year 1 and grows at g (Gordon's growing annuity). */
function growingAnnuity(rate: number, growth: number, years: number): number {
  return (1 - ((1 + growth) / (1 + rate)) ** years) / (rate - growth);
}

describe("offshoreCashflows", () => {
  it("follows the documented formula for any case", () => {
    fc.assert(
      fc.property(offshoreCase, assumptions, (given, assumed) => {
        const flows = offshoreCashflows(given, assumed);
        expect(flows).toHaveLength(assumed.years + 1);
        const onshore = given.fte * given.onshore * Math.max(1, (1 + assumed.onshoreWageInflation) ** assumed.years);
        flows.forEach((flow, year) => {
          const expected = documentedFlow(given, assumed, year);
          expectRelative(flow, expected, 1e-11, [expected, onshore]);
        });
      }),
    );
  });

  it("has an NPV that the growing-annuity closed form confirms", () => {
    const rates = fc.record({
      discount: fc.integer({ min: 8, max: 30 }),
      home: fc.integer({ min: 0, max: 5 }),
      abroad: fc.integer({ min: -5, max: 7 }),
    });
    fc.assert(
      fc.property(offshoreCase, rates, fc.integer({ min: 1, max: 50 }), (given, percent, years) => {
        const [discountRate, home, abroad] = [percent.discount / 100, percent.home / 100, percent.abroad / 100];
        const assumed = {
          ...DEFAULT_ASSUMPTIONS,
          years,
          discountRate,
          onshoreWageInflation: home,
          offshoreWageInflation: abroad,
        };
        const gain = given.fte * given.onshore * growingAnnuity(discountRate, home, years);
        const cost = (given.fte / given.productivity) * given.offshore * growingAnnuity(discountRate, abroad, years);
        const value = netPresentValue(offshoreCashflows(given, assumed), discountRate);
        expectRelative(value, gain - cost - given.transition, 1e-11, [gain, cost, given.transition]);
      }),
    );
  });

  it("is all 0, never −0, for zero headcount, transition and travel notwithstanding", () => {
    const flows = offshoreCashflows(
      { fte: 0, onshore: 1, offshore: 1, productivity: 1, transition: 5 },
      { ...DEFAULT_ASSUMPTIONS, years: 3, travel: 7 },
    );
    expect(flows).toStrictEqual([0, 0, 0, 0]);
  });

  it("has no −0 for a case in which nothing is left after tax or nothing is spent", () => {
    const dear: OffshoreCase = { fte: 1, onshore: 1, offshore: 9, productivity: 1, transition: 5 };
    expect(offshoreCashflows(dear, { ...DEFAULT_ASSUMPTIONS, years: 1, taxRate: 1 })).toStrictEqual([0, 0]);
    expect(
      offshoreCashflows({ ...dear, transition: 0 }, { ...DEFAULT_ASSUMPTIONS, years: 1, migrated: [0] }),
    ).toStrictEqual([0, 0]);
  });

  it("never turns NaN, whatever tax and discount, up to the limits of every assumption", () => {
    const limits = ASSUMPTIONS.filter(({ key }) => key !== "migrated").map(
      ({ key, minimum, maximum, exclusiveMinimum }) => {
        const low = exclusiveMinimum ? minimum + 1e-9 : minimum;
        return [key, fc.constantFrom(low, Math.min(maximum, 1e12))] as const;
      },
    );
    const extremes: fc.Arbitrary<Partial<Assumptions>> = fc.record<Record<string, number>>(Object.fromEntries(limits));
    fc.assert(
      fc.property(offshoreCase, extremes, (given, extreme) => {
        const assumed = { ...DEFAULT_ASSUMPTIONS, ...extreme };
        const flows = offshoreCashflows(given, assumed);
        expect(flows.filter((flow) => !Number.isFinite(flow))).toEqual([]);
        expect(netPresentValue(flows, assumed.discountRate)).not.toBeNaN();
      }),
    );
  });
});

describe("offshoreSavings", () => {
  it("is the sum of the cash flows", () => {
    fc.assert(
      fc.property(offshoreCase, assumptions, (given, assumed) => {
        expect(offshoreSavings(given, assumed)).toBe(sumOfFlows(offshoreCashflows(given, assumed)));
      }),
    );
  });

  it("falls as the offshore cost rises", () => {
    fc.assert(
      fc.property(
        offshoreCase,
        assumptions,
        fc.double({ min: 1.01, max: 10, noNaN: true }),
        (given, assumed, factor) => {
          const dearer = { ...given, offshore: given.offshore * factor };
          expect(offshoreSavings(dearer, assumed)).toBeLessThan(offshoreSavings(given, assumed));
        },
      ),
    );
  });

  it("is the same for a function split into two rows, as long as nothing is fixed per row", () => {
    fc.assert(
      fc.property(
        offshoreCase,
        assumptions,
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (given, assumed, part) => {
          const perHead = { ...assumed, travel: 0 };
          const whole = { ...given, transition: 0 };
          const flows = offshoreCashflows(whole, perHead);
          const parts = [part, 1 - part].map((share) => offshoreSavings({ ...whole, fte: whole.fte * share }, perHead));
          const onshore = given.fte * given.onshore * Math.max(1, (1 + assumed.onshoreWageInflation) ** assumed.years);
          expectRelative(sumOfFlows(parts), sumOfFlows(flows), 1e-10, [...flows, onshore]);
        },
      ),
    );
  });
});

describe("offshoreSavingsShare", () => {
  it("leaves tax and transition out", () => {
    fc.assert(
      fc.property(offshoreCase, assumptions, (given, assumed) => {
        const share = offshoreSavingsShare(given, assumed);
        expect(offshoreSavingsShare({ ...given, transition: 0 }, { ...assumed, taxRate: 0 })).toBe(share);
      }),
    );
  });

  it("is the saving over the onshore cost when nothing else is assumed", () => {
    expect(
      offshoreSavingsShare({ fte: 3, onshore: 80, offshore: 50, productivity: 1, transition: 9 }, DEFAULT_ASSUMPTIONS),
    ).toBeCloseTo(0.375, 12);
  });

  it("does not exist without headcount or without an onshore cost", () => {
    const free: OffshoreCase = { fte: 3, onshore: 0, offshore: 50, productivity: 1, transition: 0 };
    expect(offshoreSavingsShare(free, DEFAULT_ASSUMPTIONS)).toBeNull();
    expect(offshoreSavingsShare({ ...free, onshore: 9, fte: 0 }, DEFAULT_ASSUMPTIONS)).toBeNull();
  });
});

/**
 * What the LAMBDA of OFFSHORE_IRR builds on. A year's saving is a·x^t − b·y^t − c with a, b, c of 0 or more, times shares of 0
 * or more: ordered by x, y and 1 its coefficients change sign at most twice, and so do its values (Descartes' rule for sums of
 * exponentials); they do so twice only as −, +, −. The transition before them is a cost, which adds no change to those.
 */
it("gives flows that change sign at most twice", () => {
  const costlyTravel = fc.integer({ min: 0, max: 5_000_000 });
  const seen = new Set<number>();
  fc.assert(
    fc.property(offshoreCase, assumptions, costlyTravel, (given, assumed, travel) => {
      const flows = offshoreCashflows(given, { ...assumed, travel });
      const growth = Math.max(1, 1 + assumed.onshoreWageInflation);
      // Costs that differ by rounding only have no sign.
      const signs = flows
        .filter((flow, year) => Math.abs(flow) > 1e-12 * given.fte * given.onshore * growth ** year)
        .map(Math.sign);
      const changes = signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
      seen.add(changes);
      return changes <= 2;
    }),
    { numRuns: 5000 },
  );
  expect([...seen].sort()).toEqual([0, 1, 2]);
});

describe("OFFSHORE_INPUTS", () => {
  it("names the inputs in the order of the functions' arguments, with the values that make sense", () => {
    const inputs = OFFSHORE_INPUTS.map((input) => [
      input.key,
      input.name,
      input.minimum,
      input.exclusiveMinimum ?? false,
    ]);
    expect(inputs).toEqual([
      ["fte", "FTE", 0, false],
      ["onshore", "Onshore cost", 0, false],
      ["offshore", "Offshore cost", 0, false],
      ["productivity", "Productivity", 0, true],
      ["transition", "Transition", 0, false],
    ]);
  });

  it("says of each what it means and in which unit it is", () => {
    for (const { meaning, unit } of OFFSHORE_INPUTS) {
      expect(meaning).toMatch(/^[A-Z].{10,}/);
      expect(unit).toMatch(/\w{4}/);
    }
  });
});
