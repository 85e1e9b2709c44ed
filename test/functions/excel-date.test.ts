import { optionalDate } from "../../src/functions/excel-date";

describe("optionalDate", () => {
  it.each([
    [1, 1900, 1, 1],
    [59, 1900, 2, 28],
    [61, 1900, 3, 1],
    [36526, 2000, 1, 1],
    [45351, 2024, 2, 29],
    [45725.999, 2025, 3, 9],
    [2_958_465.5, 9999, 12, 31],
  ])("reads the number %d as the day Excel shows for it", (date, year, month, day) => {
    expect(optionalDate.read(date, "date")).toEqual({ year, month, day });
  });

  it("takes the 29 February 1900, which only Excel knows, for the day before", () => {
    expect(optionalDate.read(60, "date")).toEqual({ year: 1900, month: 2, day: 28 });
  });

  it.each([null, undefined, "", 0])("is undefined for %p", (blank) => {
    expect(optionalDate.read(blank, "date")).toBeUndefined();
  });

  it.each([-1, 2_958_466, "2025-01-15", true])("refuses %p", (date) => {
    expect(() => optionalDate.read(date, "date")).toThrow(/^date /);
  });
});
