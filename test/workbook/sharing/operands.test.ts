/** @jest-environment node */
import fc from "fast-check";
import {
  footprint,
  isFollowable,
  movedOperand,
  operands,
  withOperands,
  type Operand,
} from "../../../src/workbook/sharing/operands";
import { tokenize } from "../../../src/workbook/formulas/tokens";
import type { Area } from "../../../src/templates/area";

const only = (reference: string): Operand => operands(tokenize(`=${reference}`))[0] as Operand;

const at = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

it.each([
  // Formulas in rows 2 to 11, columns C.
  ["A2", at(1, 0, 10, 1)],
  ["$A$2", at(1, 0)],
  ["$B$1:B2", at(0, 1, 11, 1)],
  ["A2:B3", at(1, 0, 11, 2)],
  ["A:A", at(0, 0, 1_048_576, 1)],
  ["$1:$1", at(0, 0, 1, 16_384)],
])("%s covers what all copies of the formula refer to", (reference, expected) => {
  expect(footprint(only(reference), at(1, 2, 10, 1))).toEqual(expected);
});

const RUN = at(1, 2, 10, 1);

/** Where the reference of the first cell is after rows were inserted before the given rows, one each. */
function afterInserting(reference: string, before: readonly number[], run = RUN): string | undefined {
  const operand = only(reference);
  const moved = (where: Area): Area => {
    let [top, bottom] = [where.row, where.row + where.rows - 1];
    if (where.rows === 1_048_576) return where;
    for (const row of before) {
      if (row <= top) top += 1;
      if (row <= bottom) bottom += 1;
    }
    return { ...where, row: top, rows: bottom - top + 1 };
  };
  return movedOperand(operand, { run, runNow: moved(run), footprintNow: moved(footprint(operand, run)) });
}

it.each<[string, number[], string | undefined]>([
  ["A2", [0], "A3"],
  ["A2", [5], "A2"],
  ["$A$1", [0, 0], "$A$3"],
  ["$A$1", [5], "$A$1"],
  ["$B$1:B2", [0], "$B$2:B3"],
  ["$B$1:B2", [5], "$B$1:B2"],
  ["A2:B2", [0, 5], "A3:B3"],
  ["A:A", [0, 5], "A:A"],
  ["A1", [5], "A1"],
  // Rows below the run, some of them between what its copies refer to.
  ["A20", [15], "A21"],
  ["A20", [22], undefined],
])("%s after rows came in before %j", (reference, before, expected) => {
  expect(afterInserting(reference, before)).toBe(expected);
});

it("always finds the way back where rows came in above all of it, whatever the reference", () => {
  const cell = fc.record({
    column: fc.constantFrom("A", "B", "$C"),
    dollar: fc.constantFrom("", "$"),
    row: fc.integer({ min: 1, max: 40 }),
  });
  const text = ({ column, dollar, row }: { column: string; dollar: string; row: number }): string =>
    `${column}${dollar}${row}`;
  fc.assert(
    fc.property(cell, cell, fc.integer({ min: 1, max: 9 }), fc.nat(5), (a, b, rows, inserted) => {
      const reference = `${text(a)}:${text(b)}`;
      const run = at(1, 2, rows, 1);
      fc.pre(isFollowable(only(reference), run));
      const shifted = (each: typeof a) => text({ ...each, row: each.row + inserted });
      expect(afterInserting(reference, new Array<number>(inserted).fill(0), run)).toBe(`${shifted(a)}:${shifted(b)}`);
    }),
  );
});

it("puts references back into their formula, and only them", () => {
  const formula = "=SHORE.X(A1:B2,\"A1\",'My sheet'!$C$3,[1]Other!A1,Jan:Dec!A1,Costs[A1])";
  expect(operands(tokenize(formula))).toHaveLength(2);
  expect(withOperands(formula, ["A2:B3", "'New name'!$C$4"])).toBe(
    "=SHORE.X(A2:B3,\"A1\",'New name'!$C$4,[1]Other!A1,Jan:Dec!A1,Costs[A1])",
  );
});
