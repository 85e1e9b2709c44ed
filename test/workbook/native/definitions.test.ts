/** What Excel asks of a name and of its formula, and what the dialect leaves out so that other programs calculate the same. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "../../../src/functions/catalogue";
import { FROZEN_FUNCTIONS, NATIVE_FUNCTIONS, withPieces } from "../../../src/workbook/native/native-functions";
import { CALLS } from "./call-arbitraries";

const ALL = [...NATIVE_FUNCTIONS.values()];
const OF_CATALOGUE = ALL.filter(({ name }) => name in CATALOGUE);

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** Parameters and names bound by LET. */
const variablesOf = (formula: string): string[] => [
  ...new Set(withoutTexts(formula).match(/(?<![\w.])[a-z][a-z_]*(?![\w.(])/g)),
];

test("every function of the catalogue is native or frozen, and none is both", () => {
  const names = Object.keys(CATALOGUE);
  expect(names.filter((name) => NATIVE_FUNCTIONS.has(name) === FROZEN_FUNCTIONS.has(name))).toEqual([]);
});

test("every native function of the catalogue is compared with the add-in's own", () => {
  expect(Object.keys(CALLS).sort()).toEqual(OF_CATALOGUE.map(({ name }) => name).sort());
});

test("a native function takes all arguments of its function, in its order", () => {
  const source = readFileSync(join(__dirname, "../../../src/functions/functions.ts"), "utf8");
  for (const { name, omitted, parameters } of OF_CATALOGUE) {
    const comment = new RegExp(`@customfunction ${name}\\n[\\s\\S]*?\\*/`).exec(source)?.[0] ?? "";
    const declared = [...comment.matchAll(/@param (\[?)(\w+)/g)];
    const places = declared.map(([, bracket]) => (bracket === "" ? null : '""'));
    expect([name, omitted]).toEqual([name, places]);
    expect(parameters).toHaveLength(declared.length);
  }
});

test.each(ALL.map((each) => [each.name, each] as const))(
  "%s is a name and a formula that Excel takes",
  (name, each) => {
    const { formula, comment, parameters } = each;
    expect(name).toMatch(/^[A-Z]+(_[A-Z]+)+$/);
    expect(comment.length).toBeGreaterThan(20);
    expect(comment.length).toBeLessThanOrEqual(255);
    expect(formula.startsWith("=LAMBDA(")).toBe(true);
    expect(formula.length).toBeLessThanOrEqual(8192);
    expect(formula.split("\n").every((line) => line === line.trimEnd())).toBe(true);
    for (const variable of [...parameters, ...variablesOf(formula)]) {
      // `r` and `c` stand for row and column, short words with digits for cells, words of functions for functions.
      expect(variable).toMatch(/^[a-z]{2,}(_[a-z]+)*$/);
    }
  },
);

test.each(ALL.map((each) => [each.name, each] as const))("%s keeps to the dialect", (_, { formula, parameters }) => {
  const plain = withoutTexts(formula);
  expect(plain).not.toMatch(/[@]|_xl|ISOMITTED|GROUPBY|TEXTJOIN|XLOOKUP|CHOOSEROWS|NPV\(|IRR\(/);
  expect(plain.replace(/#(VALUE!|DIV\/0!|NUM!)/g, "")).not.toContain("#");
  // Univer takes a small number written this way for a text where it is compared.
  expect(plain).not.toMatch(/[<>=]\s*[\d.]+E-/);
  // A LAMBDA is never called where it is written, nor a name that a LET bound to one.
  expect(plain).not.toMatch(/\)\s*\(/);
  const called = [...plain.matchAll(/(?<![\w.])([a-z][a-z_]*)\(/g)].map(([, name]) => name);
  expect(called).toEqual([]);
  expect(parameters.every((parameter) => plain.includes(parameter))).toBe(true);
  expect((plain.match(/\(/g) ?? []).length).toBe((plain.match(/\)/g) ?? []).length);
});

test("the pieces that a function uses come with it, each behind what it uses itself", () => {
  for (const { name } of ALL) {
    const defined = new Set<string>();
    for (const piece of withPieces([name])) {
      expect(piece.uses.filter((used) => !defined.has(used))).toEqual([]);
      defined.add(piece.name);
    }
    expect([...defined].at(-1)).toBe(name);
  }
});

test("no piece is carried that nothing uses", () => {
  const used = new Set(withPieces(OF_CATALOGUE.map(({ name }) => name)).map(({ name }) => name));
  expect([...NATIVE_FUNCTIONS.keys()].filter((name) => !used.has(name))).toEqual([]);
});

test("an unknown function is refused by name", () => {
  expect(() => withPieces(["SOURCING_STABILITY"])).toThrow("SOURCING_STABILITY");
});
