/** Restoring in a workbook that was edited by others after it was shared. */
import { restoreFormulas } from "../../../src/workbook/sharing/restore";
import { shareWorkbook } from "../../../src/workbook/sharing/share";
import type { SharingWay } from "../../../src/words/sharing";
import { officeWindowForTests, type OfficeWindow } from "../../host/office-window";
import { insertRows, renameSheet } from "./edited-workbook";
import { fill, fillDecision, formulasOf, LIBRARY } from "./shared-workbook";

const page = officeWindowForTests();

jest.setTimeout(60_000);

const EDITS: Readonly<Record<string, (of: OfficeWindow) => void>> = {
  "rows inserted above everything": (of) => insertRows(of, "Sheet1", 0, 3),
  "rows inserted between the header and the formulas": (of) => insertRows(of, "Sheet1", 1, 2),
  "a row inserted among copied formulas": (of) => insertRows(of, "Sheet1", 3, 1),
  "rows inserted on the other sheet": (of) => insertRows(of, "It's second", 0, 4),
  "a sheet renamed": (of) => renameSheet(of, "Sheet1", "Our functions (2027)"),
  "the other sheet renamed": (of) => renameSheet(of, "It's second", "Plain"),
  "all of it": (of) => {
    insertRows(of, "Sheet1", 1, 2);
    renameSheet(of, "It's second", "Plain");
    insertRows(of, "Sheet1", 5, 1);
    renameSheet(of, "Sheet1", "Our functions (2027)");
    insertRows(of, "Plain", 0, 1);
  },
};

/** The reference is Excel's own: the same edits done to the workbook while its formulas are still there. */
describe.each<SharingWay>(["native", "values"])("shared as %s", (way) => {
  it.each(Object.entries(EDITS))("%s", async (_what, edit) => {
    page.open();
    fillDecision(page);
    fill(page, "Sheet1", { C4: ["=SHORE.SOURCING_SCORE(B4:B4,,$H$1)", 12.5] });
    edit(page);
    const expected = formulasOf(page);
    page.open();
    fillDecision(page);
    fill(page, "Sheet1", { C4: ["=SHORE.SOURCING_SCORE(B4:B4,,$H$1)", 12.5] });
    await shareWorkbook(way, LIBRARY);
    edit(page);
    const result = await restoreFormulas(LIBRARY);
    expect(result.unplaced).toEqual([]);
    expect(formulasOf(page)).toEqual(expected);
    expect(
      page.grid
        .names()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["Best", "Rate"]);
  });
});

describe("what cannot be put back", () => {
  beforeEach(() => {
    page.open();
    fill(page, "Sheet1", {
      A2: 1,
      A3: 2,
      A4: 3,
      C2: ["=SHORE.SOURCING_SCORE(A2)", 10],
      C3: ["=SHORE.SOURCING_SCORE(A3)", 20],
      C4: ["=SHORE.SOURCING_SCORE(A4)", 30],
    });
  });

  const share = () => shareWorkbook("values", LIBRARY);
  const contents = (address: string) => page.grid.formulas(page.area(address))[0]?.[0];

  it("leaves a result that somebody typed over, says so, and puts the others back", async () => {
    await share();
    fill(page, "Sheet1", { C3: 99 });
    const result = await restoreFormulas(LIBRARY);
    expect(result).toMatchObject({
      restored: 2,
      unplaced: [{ reason: "changed", cells: 1, formula: "=SHORE.SOURCING_SCORE(A2)" }],
    });
    expect([contents("Sheet1!C2"), contents("Sheet1!C3"), contents("Sheet1!C4")]).toEqual([
      "=SHORE.SOURCING_SCORE(A2)",
      99,
      "=SHORE.SOURCING_SCORE(A4)",
    ]);
    // The record stays for what is missing, and a second attempt finds the others done.
    fill(page, "Sheet1", { C3: 20 });
    expect(await restoreFormulas(LIBRARY)).toMatchObject({ restored: 1, unplaced: [] });
    expect(contents("Sheet1!C3")).toBe("=SHORE.SOURCING_SCORE(A3)");
  });

  it("does not guess which of two equal cells is the one that came in", async () => {
    fill(page, "Sheet1", { C4: ["=SHORE.SOURCING_SCORE(A4)", ""] });
    await share();
    insertRows(page, "Sheet1", 3, 1);
    expect(await restoreFormulas(LIBRARY)).toMatchObject({ restored: 2, unplaced: [{ reason: "changed", cells: 1 }] });
    expect(contents("Sheet1!C4")).toBe("");
  });

  it("follows results that were sorted: each row's formula is its own", async () => {
    await share();
    fill(page, "Sheet1", { A2: 3, A4: 1, C2: 30, C4: 10 });
    expect(await restoreFormulas(LIBRARY)).toMatchObject({ restored: 3, unplaced: [] });
    expect(contents("Sheet1!C2")).toBe("=SHORE.SOURCING_SCORE(A2)");
  });

  it("does not guess where rows came in between what the formulas refer to", async () => {
    page.grid.addSheet("Results");
    fill(page, "Sheet1", { C2: "", C3: "", C4: "" });
    fill(page, "Results", {
      A1: ["=SHORE.SOURCING_SCORE(Sheet1!A2)", 10],
      A2: ["=SHORE.SOURCING_SCORE(Sheet1!A3)", 20],
      A3: ["=SHORE.SOURCING_SCORE(Sheet1!A4)", 30],
    });
    await share();
    insertRows(page, "Sheet1", 2, 1);
    const result = await restoreFormulas(LIBRARY);
    expect(result).toMatchObject({
      restored: 0,
      unplaced: [{ reason: "lost", cells: 3, formula: "=SHORE.SOURCING_SCORE(Sheet1!A2)" }],
    });
    expect(contents("Results!A1")).toBe(10);
  });

  it("tells formulas whose sheet is gone, and puts the others back", async () => {
    const gone = page.grid.addSheet("Gone");
    fill(page, "Gone", { A1: ["=SHORE.SOURCING_MODEL(A2)", "Outsource"] });
    await share();
    page.grid.removeSheet(gone);
    for (const name of [...page.grid.names()])
      page.grid.setName({ ...name, formula: name.formula.replace(/'Gone'!\$A\$\d+/g, "#REF!") });
    expect(await restoreFormulas(LIBRARY)).toMatchObject({ restored: 3, unplaced: [{ reason: "lost", cells: 1 }] });
  });

  it("keeps a notice that somebody wrote on", async () => {
    await share();
    fill(page, "Shorewise notice", { D3: "Thanks!" });
    expect(await restoreFormulas(LIBRARY)).toMatchObject({ restored: 3, keptNotice: "Shorewise notice" });
    expect(page.grid.sheets().map(({ name }) => name)).toContain("Shorewise notice");
  });
});
