import type { OfficeWindow } from "../host/office-window";

/** The grid hands out its own lists: without a copy, "before" would change along with the workbook. */
export const copy = <State>(state: State): State => JSON.parse(JSON.stringify(state)) as State;

/** All of a workbook that an insertion could change, for comparing before and after. */
export function workbookState(page: OfficeWindow): unknown {
  const { grid, host } = page;
  return copy({
    active: grid.activeSheetId(),
    sheets: grid.sheets().map((sheet) => ({ ...sheet, position: undefined })),
    cells: grid.sheets().map(({ id }) => {
      const used = grid.usedArea(id);
      return used && [grid.formulas(used), grid.formats(used)];
    }),
    tables: grid.tables(),
    names: grid.names(),
    charts: host.charts.list(),
    rules: grid.sheets().map(({ id }) => grid.conditionalFormats(id)),
  });
}

/** A workbook that somebody has worked in. */
export function fillWorkbook({ grid }: OfficeWindow): void {
  const sheetId = grid.addSheet("Budget");
  const at = (row: number, column: number, rows = 1, columns = 1) => ({ sheetId, row, column, rows, columns });
  grid.write(at(0, 0, 2, 2), [
    ["Item", "Cost"],
    ["Rent", "=100*12"],
  ]);
  grid.format(at(0, 0, 1, 2), { bold: true });
  grid.addTable(at(0, 0, 2, 2), "Costs", ["Item", "Cost"]);
  grid.setName({ name: "Rent", formula: "=Budget!$B$2", comment: "", visible: true });
  grid.activateSheet(sheetId);
}
