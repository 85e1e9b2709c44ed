import { formulaInput, textInput, valueInput } from "../../src/workbook/cell-input";

it.each([
  "=1+1",
  '=HYPERLINK("http://example.org")',
  "+49 30 1234",
  "-5",
  "@SUM(A1)",
  "'quoted",
  "#N/A",
  "1.0",
  "2026-11-23",
  "Mar 5",
  "50 %",
  "TRUE",
  " false ",
])("sets %p as text: the apostrophe keeps Excel from reading it as anything else", (text) => {
  expect(textInput(text)).toBe(`'${text}`);
});

it.each(["Customer service", "a = b", "Threshold, outsourcing", "", "truest"])("leaves %p as it is", (text) => {
  expect(textInput(text)).toBe(text);
});

it("tells values from formulas: each leaves the other's cells alone", () => {
  const contents = ["text", "=text", 5, true, null, { formula: "=A1" }];
  expect(contents.map(valueInput)).toEqual(["text", "'=text", 5, true, null, null]);
  expect(contents.map(formulaInput)).toEqual([null, null, null, null, null, "=A1"]);
});
