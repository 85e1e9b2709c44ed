import { packed, type Write } from "../../src/workbook/requests";
import { cellWrites } from "../../src/workbook/write-cells";
import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import type { CellContent } from "../../src/templates/vocabulary";

const write = (size: number): Write => ({ size, queue: () => undefined });

it("fills requests in order up to the limit", () => {
  const sizes = packed([40, 50, 20, 100, 5].map(write), 100).map((request) => request.map(({ size }) => size));
  expect(sizes).toEqual([[40, 50], [20], [100], [5]]);
});

it("sends a write alone that is larger than the limit, and nothing for nothing", () => {
  expect(packed([write(500)], 100)).toHaveLength(1);
  expect(packed([], 100)).toEqual([]);
});

/** Stands in for a sheet: keeps what is set on its ranges. */
function recordingSheet() {
  const cells = new Map<string, unknown>();
  const set = (row: number, column: number, values: unknown[][]): void => {
    values.forEach((line, down) => {
      line.forEach((value, right) => {
        if (value !== null) cells.set(`${row + down}:${column + right}`, value);
      });
    });
  };
  const getRangeByIndexes = (row: number, column: number) => ({
    set values(values: unknown[][]) {
      set(row, column, values);
    },
    set formulas(formulas: unknown[][]) {
      set(row, column, formulas);
    },
  });
  return { cells, sheet: { getRangeByIndexes } as unknown as Excel.Worksheet };
}

it("cuts a long block by size and loses no cell", () => {
  const rows = 2000;
  const contents = Array.from({ length: rows }, (_, row): CellContent[] => [`row ${row}`, row, null]);
  const { cells, sheet } = recordingSheet();
  const writes = cellWrites(sheet, [{ row: 3, column: 1, contents }], "values", 5000);
  expect(writes.length).toBeGreaterThan(5);
  for (const { size } of writes) expect(size).toBeLessThanOrEqual(5000);
  for (const each of writes) each.queue();
  expect(cells.size).toBe(2 * rows);
  expect(cells.get("3:1")).toBe("'row 0");
  expect(cells.get(`${rows + 2}:2`)).toBe(rows - 1);
});

it("carries the largest portfolio in requests that Excel on the web takes", () => {
  const template = FUNCTION_PORTFOLIO.build(FUNCTION_PORTFOLIO.preferredNames, { rows: 100_000 });
  const { sheet } = recordingSheet();
  const writes = [...cellWrites(sheet, template.blocks, "values"), ...cellWrites(sheet, template.blocks, "formulas")];
  const largest = Math.max(...packed(writes).map((request) => request.reduce((sum, { size }) => sum + size, 0)));
  expect(largest).toBeLessThan(4.5 * 1024 * 1024);
});
