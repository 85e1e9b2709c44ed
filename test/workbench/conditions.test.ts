import type { CellValue } from "../../workbench/grid/grid";
import { readCondition } from "../../workbench/grid/conditions";

const CELLS: CellValue[][] = [
  ["Payroll", 5, true, "#N/A"],
  ["", 0, false, 12.5],
];

const read = (row: number, column: number): CellValue => CELLS[row]?.[column] ?? "";

const holds = (formula: string, down = 0, right = 0): boolean | undefined =>
  readCondition(formula)?.(down, right, read);

it.each([
  ['=A1="payroll"', true],
  ['=A2=""', true],
  ['=B2=""', false],
  ["=A2=0", true],
  ["=B1>=5", true],
  ["=B1<>5", false],
  ["=A1>99", true],
  ["=C1=TRUE", true],
  ["=AND(COUNT(B1)=1,B1>0)", true],
  ['=OR(A1="x",NOT(B1=5))', false],
  ["=D1=1", undefined],
])("judges %s as Excel does", (formula, expected) => expect(holds(formula)).toBe(expected));

it("moves along with the cell, but for what is fixed", () => {
  expect(holds('=$A1=""', 1, 3)).toBe(true);
  expect(holds("=B$1=5", 1, 0)).toBe(true);
  expect(holds("=A1=12.5", 1, 3)).toBe(true);
});

it.each(["=COUNTIF(A1:A3,1)>0", "=Sheet2!A1=1", "=A1", "=Limit=A1", "=A1=1+1", '=A1="open', "=LOG10(5)=A1"])(
  "leaves %s to others",
  (formula) => expect(readCondition(formula)).toBeUndefined(),
);
