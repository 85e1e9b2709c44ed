/** How large a result may be, so that Excel gets it at all: what is larger would leave its formula calculating for ever. */
import { ERRORS } from "../words/errors";
import { FunctionError, type CellResult } from "./function-error";

/** JSON's longest number, such as -1.2345678901234567e-100. */
const NUMBER = 24;
/** An error's code and type, around its message. */
const ERROR = 150;
/** Quotes or brackets, and the comma. */
const AROUND = 3;
const COMMA = 1;

/** Characters of a cell written as JSON, but for what JSON escapes: quick, as nearly every result is far below the limit. */
function characters(cell: CellResult): number {
  if (typeof cell === "string") return AROUND + cell.length;
  if (cell instanceof FunctionError) return AROUND + ERROR + cell.message.length;
  return NUMBER + COMMA;
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Of a text that JSON has written, which has no lone surrogates left that could not be encoded. */
function utf8Bytes(json: string): number {
  return BEYOND_ASCII.test(json) ? encodeURIComponent(json).replace(/%[0-9A-F]{2}/g, "x").length : json.length;
}

function bytes(cell: CellResult): number {
  return cell instanceof FunctionError
    ? ERROR + utf8Bytes(JSON.stringify(cell.message)) + COMMA
    : utf8Bytes(JSON.stringify(cell)) + COMMA;
}

interface Limit {
  readonly most: number;
  /** What of a cell counts. */
  readonly size: (cell: CellResult) => number;
  /** The largest size that a character can have. */
  readonly ofCharacter: number;
  readonly message: (rows: number, fitting: number) => string;
}

/**
 * Excel on the web takes no message above 5 MB (Microsoft, "Resource limits and performance optimization for Office Add-ins").
 * office.js sends a larger result again for a minute, then drops it. What is left out here surrounds the result in its message.
 * A character takes six bytes at most, where JSON escapes it.
 */
const ON_THE_WEB: Limit = {
  most: 5 * 1024 * 1024 - 16 * 1024,
  size: bytes,
  ofCharacter: 6,
  message: ERRORS.tooLargeForTheWeb,
};

/**
 * On the desktop no limit is documented, but a message is one string, and JavaScript engines end strings at some 500 million
 * characters: a page that tries to make a longer one can end altogether, the pane with it.
 */
const ELSEWHERE: Limit = { most: 250_000_000, size: characters, ofCharacter: 1, message: ERRORS.tooLargeAtOnce };

function limitOfHost(): Limit {
  // eslint-disable-next-line no-restricted-globals -- the one thing about its host that an answer depends on; a bare context has no Office
  const office = typeof Office === "undefined" ? undefined : (Office as { context?: { platform?: unknown } });
  return office?.context?.platform === "OfficeOnline" ? ON_THE_WEB : ELSEWHERE;
}

/** How many of the first rows are within so much, by this size of a cell. */
function rowsWithin(results: CellResult[][], most: number, size: (cell: CellResult) => number): number {
  let used = 0;
  for (let row = 0; row < results.length; row++) {
    for (const cell of results[row] ?? []) used += size(cell);
    used += AROUND;
    if (used > most) return row;
  }
  return results.length;
}

/** To two digits, down: so many rows of the same kind fit with some to spare, and are easily told off. */
function roundedDown(rows: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
  return Math.floor(rows / unit) * unit;
}

/** @throws FunctionError for a result that Excel, where this runs, would not get */
export function requireFitting(results: CellResult[][]): void {
  const { most, size, ofCharacter, message } = limitOfHost();
  if (rowsWithin(results, most / ofCharacter, characters) === results.length) return;
  const fitting = rowsWithin(results, most, size);
  if (fitting === results.length) return;
  throw new FunctionError("#VALUE!", message(results.length, roundedDown(Math.max(1, fitting))));
}
