/** @jest-environment node */
import fc from "fast-check";
import { parseFormula, printPieces } from "../../../src/workbook/formulas/syntax";
import { FormulaError, textOf, tokenize } from "../../../src/workbook/formulas/tokens";
import { formula, FORMULAS, scribble } from "./formulas";

const kinds = (text: string): string =>
  tokenize(text)
    .map((token) => `${token.kind} ${token.text}`)
    .join(" | ");

it.each(FORMULAS)("loses nothing of %j", (text) => {
  expect(textOf(tokenize(text))).toBe(text);
  expect(printPieces(parseFormula(text))).toBe(text);
});

it("loses nothing of any formula, and knows where each token begins", () => {
  fc.assert(
    fc.property(formula, (text) => {
      expect(textOf(tokenize(text))).toBe(text);
      expect(printPieces(parseFormula(text))).toBe(text);
      for (const { text: part, start } of tokenize(text)) expect(text.slice(start, start + part.length)).toBe(part);
    }),
  );
});

/** Longer than Excel takes, as a file may hold them all the same. */
const LONG: Readonly<Record<string, string>> = {
  "a sum of ten thousand cells": `=${Array.from({ length: 10_000 }, (_, row) => `$A$${row + 1}`).join("+")}`,
  "a text of a hundred thousand quotation marks": `="${'""'.repeat(50_000)}"`,
  "an array of ten thousand rows": `={${Array.from({ length: 10_000 }, (_, row) => `${row},"x"`).join(";")}}`,
  "five hundred nested calls": `=${"IF(A1,".repeat(500)}1${")".repeat(500)}`,
  "a call with ten thousand arguments": `=SUM(${"'a b'!C3#,".repeat(10_000)})`,
  "a column's name of ten thousand escapes": `=T[[#Data],[${"'[".repeat(10_000)}]]`,
  "ten thousand spaces and line breaks": `=1${" \n".repeat(10_000)}+2`,
};

it.each(Object.entries(LONG))("loses nothing of %s", (_what, text) => {
  expect(textOf(tokenize(text))).toBe(text);
  expect(printPieces(parseFormula(text))).toBe(text);
});

it("answers whatever is typed: with the same text again, or with an error that says where", () => {
  fc.assert(
    fc.property(scribble, (text) => {
      try {
        expect(printPieces(parseFormula(text))).toBe(text);
      } catch (error) {
        if (!(error instanceof FormulaError)) throw error;
        expect(error.position).toBeGreaterThanOrEqual(0);
        expect(error.position).toBeLessThanOrEqual(text.length);
        expect(error.message).toMatch(/\(character \d+ of the formula\)$/);
      }
    }),
    { numRuns: 3000 },
  );
});

it.each([
  ["=A1", "operator = | reference A1"],
  ["=$A$1:B2", "operator = | reference $A$1 | operator : | reference B2"],
  ["=A:C", "operator = | reference A:C"],
  ["=$1:2", "operator = | reference $1:2"],
  [
    "=XFD1048576+XFE1+A1048577",
    "operator = | reference XFD1048576 | operator + | name XFE1 | operator + | name A1048577",
  ],
  ["=LOG10(1)", "operator = | name LOG10 | open ( | number 1 | close )"],
  ["=SHORE.F3(1)", "operator = | name SHORE.F3 | open ( | number 1 | close )"],
  ["=Jan!A1", "operator = | sheet Jan! | reference A1"],
  ["=Jan:Dec!A1", "operator = | sheet Jan:Dec! | reference A1"],
  ["=A1:Jan!B2", "operator = | reference A1 | operator : | sheet Jan! | reference B2"],
  ["='a!''b'!A1", "operator = | sheet 'a!''b'! | reference A1"],
  ["=[1]Sheet1!A1", "operator = | sheet [1]Sheet1! | reference A1"],
  ["=[Book.xlsx]!Rate", "operator = | sheet [Book.xlsx]! | name Rate"],
  ["=Costs[[#All],[x]]", "operator = | name Costs | brackets [[#All],[x]]"],
  ["=Costs[a '] b]&1", "operator = | name Costs | brackets [a '] b] | operator & | number 1"],
  ["=A1#", "operator = | reference A1 | operator #"],
  ["=#N/A", "operator = | error #N/A"],
  ["=#NAME?", "operator = | error #NAME?"],
  ['="a""b"&"c"', 'operator = | text "a""b" | operator & | text "c"'],
  ["=1.5E+3", "operator = | number 1.5E+3"],
  ["=A1>=2", "operator = | reference A1 | operator >= | number 2"],
])("cuts %j into its parts", (text, expected) => {
  expect(kinds(text)).toBe(expected);
});

it.each([
  ['="open', 1, /does not end/],
  ["='Sheet 1", 1, /apostrophes/],
  ["=Costs[a", 6, /not closed/],
  ["=SUM(A1", 4, /"\(" is not closed/],
  ["=A1)", 3, /"\)" was not expected/],
  ["=SUM(A1}", 7, /"}" was not expected/],
  ["=1+€", 3, /"€" was not expected/],
  ["=" + "(".repeat(5000), 513, /more than 512 levels/],
])("says what is wrong with %j, and where", (text, position, message) => {
  const attempt = (): unknown => parseFormula(text);
  expect(attempt).toThrow(FormulaError);
  expect(attempt).toThrow(message);
  expect(attempt).toThrow(expect.objectContaining({ position }));
});
