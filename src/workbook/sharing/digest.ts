/** Short fingerprints of cell values, to tell later whether a cell still holds what was put there. */
import type { Input } from "./cells";

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const LETTERS = 4;
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/** Programs keep 15 or 17 digits of a number; the first ten are the same in all of them. */
const canonical = (value: Input): string =>
  typeof value === "number" ? `n${value.toPrecision(10)}` : `${typeof value}${value}`;

function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return hash >>> 0;
}

function lettersOf(text: string): string {
  let rest = hashOf(text);
  let letters = "";
  for (let count = 0; count < LETTERS; count++, rest = Math.floor(rest / ALPHABET.length))
    letters += ALPHABET[rest % ALPHABET.length];
  return letters;
}

/** Four letters for a value. */
export const digest = (value: Input): string => lettersOf(canonical(value));

/** Four letters for all values of an area in their places. */
export const digestOfAll = (values: readonly (readonly Input[])[]): string =>
  lettersOf(values.map((row) => row.map(canonical).join("\u0001")).join("\u0002"));

export const DIGEST_LETTERS = LETTERS;
