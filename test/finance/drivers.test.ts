import fc from "fast-check";
import { ASSUMPTIONS, DEFAULT_ASSUMPTIONS } from "../../src/finance/assumptions";
import { offshoreDrivers, offshoreNetPresentValue, type OffshoreModel } from "../../src/finance/drivers";
import { netPresentValue } from "../../src/finance/measures";
import { OFFSHORE_INPUTS, offshoreCashflows } from "../../src/finance/offshore-case";
import { assumptions, offshoreCase } from "./arbitraries";

const MODEL: OffshoreModel = {
  inputs: { fte: 2, onshore: 100, offshore: 50, productivity: 1, transition: 10 },
  assumptions: DEFAULT_ASSUMPTIONS,
};

function written(name: string, value: number, model: OffshoreModel = MODEL): OffshoreModel {
  const driver = offshoreDrivers(5).find((each) => each.name === name);
  if (driver === undefined) throw new Error(`No driver ${name}`);
  return driver.write(model, value);
}

describe("offshoreDrivers", () => {
  it("lists the inputs and the assumptions of the offshore model, but neither horizon nor contract", () => {
    expect(offshoreDrivers(2).map(({ name }) => name)).toEqual([
      "FTE",
      "Onshore cost",
      "Offshore cost",
      "Productivity",
      "Transition",
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
      "Migrated year 1",
      "Migrated year 2",
    ]);
  });

  it("gives each driver the range of the number behind it", () => {
    for (const { name, minimum, maximum } of [...OFFSHORE_INPUTS, ...ASSUMPTIONS]) {
      const driver = offshoreDrivers(0).find((each) => each.name === name);
      if (driver) expect([driver.minimum, driver.maximum]).toEqual([minimum, maximum]);
    }
    expect(offshoreDrivers(1).at(-1)).toMatchObject({ minimum: 0, maximum: 1 });
  });

  it("reads what it has written, and changes nothing else", () => {
    fc.assert(
      fc.property(offshoreCase, assumptions, fc.double({ min: 0.1, max: 1, noNaN: true }), (inputs, assumed, value) => {
        const model = { inputs, assumptions: { ...assumed, migrated: [0.2, 0.4, 0.6] } };
        const drivers = offshoreDrivers(3);
        for (const driver of drivers) {
          const other = driver.write(model, value);
          expect(driver.read(other)).toBe(value);
          expect(driver.write(other, driver.read(model))).toEqual(model);
          const others = drivers.filter((each) => each !== driver);
          expect(others.map(({ read }) => read(other))).toEqual(others.map(({ read }) => read(model)));
        }
      }),
      { numRuns: 20 },
    );
  });

  it("treats a share migrated as that line of the assumptions table: it holds on until the next one given", () => {
    expect(written("Migrated year 1", 0.5).assumptions.migrated).toEqual([0.5]);
    expect(written("Migrated year 3", 0.5).assumptions.migrated).toEqual([1, 1, 0.5]);
    const given = { ...MODEL, assumptions: { ...DEFAULT_ASSUMPTIONS, migrated: [0.2, 0.4] } };
    expect(written("Migrated year 1", 0.3, given).assumptions.migrated).toEqual([0.3, 0.4]);
    expect(written("Migrated year 4", 0.9, given).assumptions.migrated).toEqual([0.2, 0.4, 0.4, 0.9]);
  });
});

describe("offshoreNetPresentValue", () => {
  it("discounts the cash flows at the case's own rate", () => {
    fc.assert(
      fc.property(offshoreCase, assumptions, (inputs, assumed) => {
        expect(offshoreNetPresentValue({ inputs, assumptions: assumed })).toBe(
          netPresentValue(offshoreCashflows(inputs, assumed), assumed.discountRate),
        );
      }),
    );
  });
});
