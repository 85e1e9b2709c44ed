import { readTypedNumber, readTypedPercentage, typedNumber, typedPercentage } from "../../src/taskpane/number-input";
import { speak } from "../../src/words/language";

afterEach(() => speak("en-US"));

test.each([
  ["1234.5", 1234.5],
  ["1,234.5", 1234.5],
  ["1,234,567", 1234567],
  ["60 000", 60000],
  ["60'000", 60000],
  [" -5 ", -5],
  ["−5", -5],
  [".5", 0.5],
  ["5.", 5],
  ["", null],
  ["  ", null],
  ["1,5", undefined],
  ["12,34", undefined],
  ["1.2.3", undefined],
  ["abc", undefined],
  ["1e5", undefined],
  ["-", undefined],
  [".", undefined],
  ["Infinity", undefined],
])("English reads %j as %j", (text, value) => {
  expect(readTypedNumber(text)).toBe(value);
});

test.each([
  ["1234,5", 1234.5],
  ["1.234,5", 1234.5],
  ["60.000", 60000],
  ["0,85", 0.85],
  ["0.85", undefined],
  ["1,234.5", undefined],
])("German reads %j as %j", async (text, value) => {
  await speak("de-DE");
  expect(readTypedNumber(text)).toBe(value);
});

test("percentages are shares, with or without their sign", async () => {
  expect(readTypedPercentage("7.5")).toBeCloseTo(0.075, 15);
  expect(readTypedPercentage("10 %")).toBe(0.1);
  expect(readTypedPercentage("")).toBeNull();
  expect(readTypedPercentage("ten %")).toBeUndefined();
  await speak("de-DE");
  expect(readTypedPercentage("7,5%")).toBeCloseTo(0.075, 15);
});

test("what is shown is read back as the same number, in both languages", async () => {
  for (const language of ["en-US", "de-DE"]) {
    await speak(language);
    for (const value of [0, 0.07, 0.1, 1.5, 60000, 1234567.89, -3]) {
      expect(readTypedNumber(typedNumber(value))).toBe(value);
      expect(readTypedPercentage(typedPercentage(value))).toBeCloseTo(value, 12);
    }
  }
  expect(typedPercentage(0.07)).toBe("7");
});
