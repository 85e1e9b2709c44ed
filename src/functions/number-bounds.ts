/** What a number in an argument or a name–value table may be, and how a breach of it is worded. Written once for all functions. */
import { ERRORS, EXPECTED } from "../words/errors";
import { cellContent, describeContent, type CellContent } from "./cell";
import { FunctionError } from "./function-error";

export interface NumberBounds {
  readonly minimum?: number | undefined;
  /** The minimum itself is refused too. */
  readonly exclusiveMinimum?: boolean | undefined;
  readonly maximum?: number | undefined;
  readonly whole?: boolean | undefined;
}

/** What a number should be, in words. */
export function expectedNumber({ minimum, maximum, exclusiveMinimum }: NumberBounds): string {
  if (minimum === undefined) return EXPECTED.number;
  if (maximum === undefined || maximum === Infinity) {
    return exclusiveMinimum ? EXPECTED.above(minimum) : EXPECTED.atLeast(minimum);
  }
  if (exclusiveMinimum) return EXPECTED.aboveUpTo(minimum, maximum);
  return minimum === 0 && maximum === 1 ? EXPECTED.share(minimum, maximum) : EXPECTED.between(minimum, maximum);
}

function isWithin(value: number, { minimum = -Infinity, maximum = Infinity, exclusiveMinimum }: NumberBounds): boolean {
  return value <= maximum && (exclusiveMinimum ? value > minimum : value >= minimum);
}

function refusal(content: number, bounds: NumberBounds, place: string): FunctionError {
  const found = describeContent(content);
  const expected = expectedNumber(bounds);
  const message = isWithin(content, bounds)
    ? ERRORS.notWhole(place, found, expected)
    : ERRORS.outside(place, found, expected);
  return new FunctionError("#VALUE!", content === 0 ? ERRORS.zeroMayBeBlank(message) : message);
}

/**
 * Reads a cell as a number within bounds; null when it is blank.
 * @param place put together only when something is wrong: a call over 100,000 rows has no time for words
 * @throws FunctionError `#VALUE!` naming the place, what was found and what was expected
 */
export function readNumber(raw: unknown, bounds: NumberBounds, place: () => string): number | null {
  const content: CellContent = cellContent(raw);
  if (content === null) return null;
  if (typeof content !== "number") {
    throw new FunctionError("#VALUE!", ERRORS.notANumber(place(), describeContent(content), expectedNumber(bounds)));
  }
  if (!isWithin(content, bounds) || (bounds.whole && !Number.isInteger(content))) {
    throw refusal(content, bounds, place());
  }
  return content;
}
