/** Numbers as a person types them, with the decimal mark and the thousands mark of the reader's language. */
import { words } from "../words/language";

interface Marks {
  readonly decimal: string;
  readonly group: string;
}

function marks(): Marks {
  const parts = new Intl.NumberFormat(words().locale).formatToParts(12345.6);
  const mark = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return { decimal: mark("decimal"), group: mark("group") };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Spaces and apostrophes group digits in many countries, and are never a decimal mark. */
const OTHER_GROUPS = /[\s'’]/g;

/**
 * Reads a typed number. Thousands marks must stand before three digits: "1,5" typed by somebody used to a decimal
 * comma must not become 15 in an English Excel.
 *
 * @returns null for a blank, undefined for what is no number
 */
export function readTypedNumber(text: string): number | null | undefined {
  const tidy = text.trim().replace(OTHER_GROUPS, "").replace(/^−/, "-");
  if (tidy === "") return null;
  const { decimal, group } = marks();
  const whole = String.raw`(?:\d{1,3}(?:${escaped(group)}\d{3})+|\d*)`;
  const match = new RegExp(`^([+-]?)(${whole})(?:${escaped(decimal)}(\\d*))?$`).exec(tidy);
  const [, sign = "", before = "", after = ""] = match ?? [];
  if (match === null || before + after === "") return undefined;
  const value = Number(`${sign}${before.split(group).join("")}.${after}`.replace(/\.$/, ""));
  return Number.isFinite(value) ? value : undefined;
}

/** A share typed as a percentage, with or without the sign: 7.5 and 7.5 % are 0.075. */
export function readTypedPercentage(text: string): number | null | undefined {
  const value = readTypedNumber(text.replace(/%\s*$/, ""));
  return typeof value === "number" ? value / 100 : value;
}

/** Enough for every figure of a business case; it hides the dust of binary fractions (0.07 · 100). */
const MOST_DIGITS = 10;

/** A number as one would type it. */
export const typedNumber = (value: number): string =>
  new Intl.NumberFormat(words().locale, { maximumFractionDigits: MOST_DIGITS }).format(value);

export const typedPercentage = (share: number): string => typedNumber(share * 100);
