import fc from "fast-check";
import { OUTSOURCING_INPUTS, outsourcingCashflows, outsourcingSavings } from "../../src/finance/outsourcing-case";
import { assumptions, expectRelative, positiveAmount } from "./arbitraries";

const outsourcingCase = fc.record({ inhouse: positiveAmount, contract: positiveAmount, transition: positiveAmount });

describe("outsourcingCashflows", () => {
  it("follows the documented formula for any case", () => {
    fc.assert(
      fc.property(
        outsourcingCase,
        assumptions,
        fc.double({ min: -0.2, max: 0.3, noNaN: true }),
        (given, assumed, index) => {
          const flows = outsourcingCashflows(given, { ...assumed, contractIndexation: index });
          expectRelative(flows[0] ?? NaN, -given.transition * (1 - assumed.taxRate), 1e-12);
          expect(flows).toHaveLength(assumed.years + 1);
          for (let year = 1; year <= assumed.years; year++) {
            const inside =
              given.inhouse * (1 + assumed.onshoreWageInflation) ** (year - 1) * (1 - assumed.strandedCost);
            const contract = given.contract * (1 + index) ** (year - 1) * (1 + assumed.overhead);
            const migrated = assumed.migrated[Math.min(year, assumed.migrated.length) - 1] ?? 1;
            const expected = migrated * (inside - contract) * (1 - assumed.taxRate);
            expectRelative(flows[year] ?? NaN, expected, 1e-11, [inside, contract]);
          }
        },
      ),
    );
  });
});

describe("outsourcingSavings", () => {
  it("falls as the contract gets dearer", () => {
    fc.assert(
      fc.property(outsourcingCase, assumptions, (given, assumed) => {
        const dearer = { ...given, contract: given.contract * 1.1 };
        expect(outsourcingSavings(dearer, assumed)).toBeLessThan(outsourcingSavings(given, assumed));
      }),
    );
  });
});

describe("OUTSOURCING_INPUTS", () => {
  it("names the inputs in the order of the functions' arguments, none below 0", () => {
    expect(OUTSOURCING_INPUTS.map(({ key, name, minimum }) => [key, name, minimum])).toEqual([
      ["inhouse", "In-house cost", 0],
      ["contract", "Contract cost", 0],
      ["transition", "Transition", 0],
    ]);
    for (const { meaning, unit } of OUTSOURCING_INPUTS) {
      expect(meaning).toMatch(/^[A-Z].{10,}/);
      expect(unit).toMatch(/\w{4}/);
    }
  });
});
