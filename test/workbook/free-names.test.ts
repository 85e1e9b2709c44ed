import { freeNames } from "../../src/workbook/free-names";

const PREFERRED = { sheet: "Function portfolio", table: "Portfolio" };
const NOTHING = { sheets: [], tables: [], names: [] };

it("takes the preferred names when they are free", () => {
  expect(freeNames(PREFERRED, { ...NOTHING, sheets: ["Sheet1"], tables: ["Table1"] })).toEqual(PREFERRED);
});

it("numbers sheet and table on their own, from 2, ignoring case", () => {
  const taken = { sheets: ["FUNCTION portfolio", "Function portfolio (2)"], tables: ["portfolio"], names: [] };
  expect(freeNames(PREFERRED, taken)).toEqual({ sheet: "Function portfolio (3)", table: "Portfolio2" });
});

it("avoids a table name whose defined names are taken, or which is itself a defined name", () => {
  expect(freeNames(PREFERRED, { ...NOTHING, names: ["portfolio_SETTINGS"] }).table).toBe("Portfolio2");
  expect(freeNames(PREFERRED, { ...NOTHING, names: ["Portfolio", "Portfolio2_Weights"] }).table).toBe("Portfolio3");
  expect(freeNames(PREFERRED, { ...NOTHING, names: ["Portfolios", "My_Portfolio"] }).table).toBe("Portfolio");
});

it("keeps sheet names within Excel's 31 characters, also with a number", () => {
  const sheet = "A sheet name of thirty-one char";
  expect(sheet).toHaveLength(31);
  const { sheet: numbered } = freeNames({ sheet, table: "T" }, { ...NOTHING, sheets: [sheet] });
  expect(numbered).toBe("A sheet name of thirty-one (2)");
  expect(numbered.length).toBeLessThanOrEqual(31);
});

it("finds a free name among very many", () => {
  const sheets = [PREFERRED.sheet, ...Array.from({ length: 500 }, (_, index) => `${PREFERRED.sheet} (${index + 2})`)];
  expect(freeNames(PREFERRED, { ...NOTHING, sheets }).sheet).toBe("Function portfolio (502)");
});
