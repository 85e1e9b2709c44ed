/** The examples that documentation and pane show are what the functions give. */
import { CATALOGUE, evaluate, type FunctionName } from "../../src/functions/catalogue";
import {
  EXAMPLE_DECIMALS,
  exampleFormula,
  FUNCTION_EXAMPLES,
  type FunctionExample,
} from "../../src/functions/examples";
import { parseFormula } from "./example-formula";

const NAMES = Object.keys(CATALOGUE) as FunctionName[];
const EXAMPLES = NAMES.flatMap((name) =>
  FUNCTION_EXAMPLES[name].map((example) => [exampleFormula(name, example), name, example] as const),
);

const rounded = (cell: unknown): unknown =>
  typeof cell === "number" ? Math.round(cell * 10 ** EXAMPLE_DECIMALS) / 10 ** EXAMPLE_DECIMALS : cell;
const calculate = (name: FunctionName, args: readonly unknown[]): unknown[][] =>
  evaluate(name, args).map((row) => row.map(rounded));

it("there is one of every function", () => {
  expect(Object.keys(FUNCTION_EXAMPLES).sort()).toEqual([...NAMES].sort());
  for (const name of NAMES) expect(FUNCTION_EXAMPLES[name].length).toBeGreaterThan(0);
});

it.each(EXAMPLES)("%s", (formula, name, example: FunctionExample) => {
  expect(calculate(name, example.args)).toEqual(example.result);
  // What a reader types is the text, so the text is calculated as well.
  const typed = parseFormula(formula);
  expect(typed.name).toBe(name);
  expect(calculate(name, typed.args)).toEqual(example.result);
});

it("is a formula that fits into a cell, with no more arguments than the function has", () => {
  for (const [formula, name, { args }] of EXAMPLES) {
    expect(formula.length).toBeLessThanOrEqual(8192);
    expect(args.length).toBeLessThanOrEqual(CATALOGUE[name].argumentNames.length);
  }
});
