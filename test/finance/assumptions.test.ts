import { ASSUMPTIONS, DEFAULT_ASSUMPTIONS, migratedShare } from "../../src/finance/assumptions";

describe("ASSUMPTIONS", () => {
  it("has the documented names and defaults, in the documented order", () => {
    expect(ASSUMPTIONS.map(({ name, default: value }) => [name, value])).toEqual([
      ["Years", 5],
      ["Discount rate", 0.1],
      ["Overhead", 0],
      ["Onshore wage inflation", 0],
      ["Offshore wage inflation", 0],
      ["Currency appreciation", 0],
      ["Attrition", 0],
      ["Ramp-up months", 0],
      ["Travel", 0],
      ["Stranded cost", 0],
      ["Tax rate", 0],
      ["Migrated year", 1],
      ["Contract indexation", 0],
    ]);
  });

  it.each([
    ["Years", 1, 50, false, true],
    ["Discount rate", -1, 100, true, false],
    ["Overhead", 0, 10, false, false],
    ["Onshore wage inflation", -1, 100, true, false],
    ["Offshore wage inflation", -1, 100, true, false],
    ["Currency appreciation", -1, 100, true, false],
    ["Attrition", 0, 10, false, false],
    ["Ramp-up months", 0, 120, false, false],
    ["Travel", 0, Infinity, false, false],
    ["Stranded cost", 0, 1, false, false],
    ["Tax rate", 0, 1, false, false],
    ["Migrated year", 0, 1, false, false],
    ["Contract indexation", -1, 100, true, false],
  ])("%s makes sense from %d to %d", (name, minimum, maximum, exclusive, whole) => {
    const assumption = ASSUMPTIONS.find((each) => each.name === name);
    expect(assumption).toMatchObject({ minimum, maximum });
    expect(assumption?.exclusiveMinimum ?? false).toBe(exclusive);
    expect(assumption?.whole ?? false).toBe(whole);
    expect(assumption?.numbered ?? false).toBe(name === "Migrated year");
  });

  it("has a field for each in a case's assumptions", () => {
    expect(ASSUMPTIONS.map(({ key }) => key)).toEqual([
      "years",
      "discountRate",
      "overhead",
      "onshoreWageInflation",
      "offshoreWageInflation",
      "currencyAppreciation",
      "attrition",
      "rampUpMonths",
      "travel",
      "strandedCost",
      "taxRate",
      "migrated",
      "contractIndexation",
    ]);
  });

  it("says of each what it means and in which unit it is", () => {
    for (const { meaning, unit } of ASSUMPTIONS) {
      expect(meaning).toMatch(/^[A-Z].{10,}/);
      expect(unit).not.toBe("");
    }
  });
});

describe("DEFAULT_ASSUMPTIONS", () => {
  it("holds the default of each, everything migrated at once", () => {
    expect(DEFAULT_ASSUMPTIONS).toMatchObject({
      years: 5,
      discountRate: 0.1,
      taxRate: 0,
      contractIndexation: 0,
      migrated: [],
    });
    expect(Object.keys(DEFAULT_ASSUMPTIONS).sort()).toEqual(ASSUMPTIONS.map(({ key }) => key).sort());
  });
});

describe("migratedShare", () => {
  it("is 1 where none is given, else the year's own or the last one given", () => {
    expect(migratedShare(DEFAULT_ASSUMPTIONS, 3)).toBe(1);
    const stepped = { ...DEFAULT_ASSUMPTIONS, migrated: [0, 0.5] };
    expect([1, 2, 3, 50].map((year) => migratedShare(stepped, year))).toEqual([0, 0.5, 0.5, 0.5]);
  });
});
