/** Pieces of formula text made from data, so that nothing that stands in src/sourcing or src/finance is typed a second time. */
import { foldName } from "../../functions/known-names";

type Constant = string | number;

/** A text as a formula writes it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The largest number that can be typed into Excel; it stands for "no limit". */
const LARGEST_NUMBER = "9.99999999999999E+307";

/** A number as a formula writes it. */
export const number = (value: number): string =>
  value === Infinity ? LARGEST_NUMBER : String(value).replace("e", "E");

const constant = (value: Constant): string => (typeof value === "string" ? quoted(value) : number(value));

/** An array constant, a line a row: `{1,2;3,4}`. */
export const table = (rows: readonly (readonly Constant[])[]): string =>
  `{${rows.map((row) => row.map(constant).join(",")).join(";")}}`;

/** The same as calculated: some programs (Univer) take array constants apart at commas in texts, and multiply none by a parameter. */
export const stacked = (rows: readonly (readonly Constant[])[]): string => {
  const lines = rows.map((row) => `HSTACK(${row.map(constant).join(", ")})`);
  return lines.length === 1 ? (lines[0] ?? "") : `VSTACK(\n${lines.map((line) => `    ${line}`).join(",\n")})`;
};

/** An array constant of one column. */
export const column = (values: readonly Constant[]): string => table(values.map((value) => [value]));

/** Names as the functions compare them: a column of folded spellings. */
export const foldedNames = (names: readonly string[]): string => column(names.map(foldName));

/** What stands for a number in a sentence that is to become a formula: numbers that no sentence has by itself. */
export const SLOTS = [11.1, 22.2, 33.3] as const;

/**
 * A sentence of src/words as a formula. The sentence is spoken with numbers or words that stand for the values, and each of
 * them gives way to the formula of the value.
 * @param spoken the sentence with its stand-ins
 * @param slots formula text for each stand-in
 */
export function clause(spoken: string, slots: Readonly<Record<string, string>>): string {
  const standIns = Object.keys(slots).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${standIns.map((standIn) => standIn.replace(/[.%+]/g, "\\$&")).join("|")})`);
  return spoken
    .split(pattern)
    .filter((part) => part !== "")
    .map((part) => slots[part] ?? quoted(part))
    .join(" & ");
}
