/** A small library of native functions and a workbook with formulas of the add-in, for tests that need no calculation. */
import type { NativeFunction, NativeLibrary } from "../../../src/workbook/sharing/native-library";
import type { CellValue } from "../../../workbench/grid/grid";
import type { OfficeWindow } from "../../host/office-window";

const native = (
  name: string,
  parameters: readonly string[],
  required: number,
  uses: readonly string[] = [],
): NativeFunction => ({
  name,
  parameters,
  formula: `=LAMBDA(${parameters.join(",")},${uses.map((piece) => `${piece}(${parameters[0] ?? ""})`).join("+") || "1"})`,
  comment: `Native ${name}`,
  uses,
  omitted: parameters.map((_name, index) => (index < required ? null : '""')),
});

const ALL = [
  native("SHORE_CLEAN", ["cells"], 1),
  native("SOURCING_SCORE", ["ratings", "model", "weights", "criteria"], 1, ["SHORE_CLEAN"]),
  native("SOURCING_MODEL", ["ratings", "weights", "criteria", "settings"], 1, ["SHORE_CLEAN"]),
];
const BY_NAME = new Map(ALL.map((each) => [each.name, each]));

export const LIBRARY: NativeLibrary = {
  functions: BY_NAME,
  withPieces: (names) => {
    const wanted = [...names].flatMap((name) => [...(BY_NAME.get(name)?.uses ?? []), name]);
    return ALL.filter(({ name }) => wanted.includes(name));
  },
};

/** Writes cells and says what formulas show: `["=A1", 5]` is a formula that shows 5. */
export function fill(
  page: OfficeWindow,
  sheet: string,
  cells: Readonly<Record<string, CellValue | [string, CellValue]>>,
): void {
  for (const [address, content] of Object.entries(cells)) {
    const where = page.area(`${sheet}!${address}`);
    const [input, shown] = Array.isArray(content) ? content : [content, undefined];
    page.grid.write(where, [[input]]);
    if (shown !== undefined) page.grid.setResult(where.sheetId, where.row, where.column, shown);
  }
}

/** Formulas of the workbook's sheets, for comparing before and after. */
export function formulasOf(page: OfficeWindow): Record<string, CellValue> {
  const found: Record<string, CellValue> = {};
  for (const { id, name } of page.grid.sheets()) {
    const used = page.grid.usedArea(id);
    if (used === undefined) continue;
    page.grid.formulas(used).forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell !== "")
          found[
            page.address({ sheetId: id, row: used.row + r, column: used.column + c, rows: 1, columns: 1 }) +
              (name === "" ? "?" : "")
          ] = cell;
      }),
    );
  }
  return found;
}

/** Two sheets of a sourcing decision: copies of formulas, nested ones, a frozen kind, a text that only looks like one. */
export function fillDecision(page: OfficeWindow): void {
  const second = page.grid.addSheet("It's second");
  fill(page, "Sheet1", {
    A1: "Function",
    A2: "IT",
    A3: "HR",
    A4: "Tax",
    B2: 5,
    B3: 4,
    B4: 1,
    H1: 1.5,
    C2: ["=SHORE.SOURCING_SCORE(B2:B2,,$H$1)", 60.5],
    C3: ["=SHORE.SOURCING_SCORE(B3:B3,,$H$1)", "#N/A"],
    C4: ["=SHORE.SOURCING_SCORE(B4:B4,,$H$1)", ""],
    D2: ['=IF(SHORE.SOURCING_SCORE(B2)>=55,SHORE.SOURCING_MODEL(B2),"SHORE.X(1)")', "Outsource"],
    D3: ["=C3+1", "#N/A"],
    E2: ['=SHORE.TIMEZONE_OVERLAP("Europe/Berlin","Asia/Manila")', 2],
    F2: "'=SHORE.SOURCING_SCORE(B2)",
  });
  fill(page, "It's second", {
    A1: ["=SHORE.SOURCING_SCORE(Sheet1!B2:B4)+Best", 70],
    A2: ["=Best*2", 100],
  });
  page.grid.setName({ name: "Best", formula: "=SHORE.SOURCING_SCORE(Sheet1!$B$2)", comment: "", visible: true });
  page.grid.setName({ name: "Rate", formula: "=Sheet1!$H$1", comment: "mine", visible: true });
  page.grid.activateSheet(second);
}
