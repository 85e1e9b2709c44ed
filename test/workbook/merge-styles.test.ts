import fc from "fast-check";
import { area } from "../../src/templates/area";
import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import type { Style } from "../../src/templates/vocabulary";
import { mergeStyles } from "../../src/workbook/merge-styles";

const SIZE = 6;

/** The styles of a cell one after the other, each look once in a row: what is seen when they are painted in order. */
function painted(styles: readonly Style[]): string[] {
  const cells = new Array<string>(SIZE * SIZE).fill("");
  for (const { area: where, role, numberFormat } of styles) {
    for (let row = where.row; row < where.row + where.rows; row++) {
      for (let column = where.column; column < where.column + where.columns; column++) {
        const look = `${role}/${numberFormat ?? ""};`;
        const index = row * SIZE + column;
        if (!cells[index]?.endsWith(look)) cells[index] += look;
      }
    }
  }
  return cells;
}

const STYLES = fc.array(
  fc
    .record({
      row: fc.nat(SIZE - 1),
      column: fc.nat(SIZE - 1),
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 3 }),
      role: fc.constantFrom("label", "input"),
      numberFormat: fc.constantFrom("score", undefined),
    })
    .map(({ row, column, rows, columns, role, numberFormat }): Style => {
      const where = area(row, column, Math.min(rows, SIZE - row), Math.min(columns, SIZE - column));
      return { area: where, role: role as "label", ...(numberFormat && { numberFormat: "score" as const }) };
    }),
  { maxLength: 12 },
);

it("paints the same sheet, whatever overlaps", () => {
  fc.assert(
    fc.property(STYLES, (styles) => {
      expect(painted(mergeStyles(styles))).toEqual(painted(styles));
    }),
    { numRuns: 2000 },
  );
});

it("joins cells written one below the other, or side by side", () => {
  const column = [0, 1, 2, 3].map((row): Style => ({ area: area(row, 0), role: "label" }));
  expect(mergeStyles(column)).toEqual([{ area: area(0, 0, 4, 1), role: "label" }]);
  const row = [0, 1, 2].map((each): Style => ({ area: area(0, each), role: "label" }));
  expect(mergeStyles(row)).toEqual([{ area: area(0, 0, 1, 3), role: "label" }]);
});

it("saves more than half of a template's areas", () => {
  const { styles } = FUNCTION_PORTFOLIO.build(FUNCTION_PORTFOLIO.preferredNames);
  expect(mergeStyles(styles).length).toBeLessThan(styles.length / 2);
});
