/**
 * Formulas cut into their smallest parts, in the form Excel gives out as `Range.formulas`: English function names, comma
 * and point, A1 references. Nothing is lost: the texts of the tokens joined are the formula again, letter by letter.
 */
import { FORMULA_ERRORS } from "../../words/formulas";
import { CELL, FULL_COLUMNS, FULL_ROWS, isOnSheet } from "./references";

export type TokenKind =
  /** Spaces and line breaks; between two references a space means their intersection. */
  | "space"
  | "number"
  /** A text with its quotation marks. */
  | "text"
  /** An error value such as `#N/A`. */
  | "error"
  /** A sheet, other workbook or span of sheets before a reference, with its `!`. */
  | "sheet"
  /** `A1`, `$A$1`, `A:C`, `1:3`; a range `A1:B2` is two of them and an operator. */
  | "reference"
  /** A function, a defined name, a table, a parameter of LET or LAMBDA, TRUE or FALSE. */
  | "name"
  /** The bracketed part of a structured reference, or an optional parameter of LAMBDA. */
  | "brackets"
  /** `+ - * / ^ & = <> < > <= >= % : @ #`, and the sign that begins a formula. */
  | "operator"
  /** `,` and, in array constants, `;`. */
  | "separator"
  | "open"
  | "close";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Where it begins in the formula, counted from 0. */
  readonly start: number;
}

/** A formula that cannot be read: what is wrong with it, and at which character. */
export class FormulaError extends Error {
  override readonly name = "FormulaError";

  constructor(
    message: string,
    /** Counted from 0. */
    readonly position: number,
  ) {
    super(FORMULA_ERRORS.at(message, position));
  }
}

const IDENTIFIER = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*`;
/** Where a reference or a plain word ends: what follows belongs to no longer name. */
const WORD_ENDS = String.raw`(?![\p{L}\p{M}\p{N}_.?\\(!])`;

const sticky = (source: string): RegExp => new RegExp(source, "yu");

const SPACE = sticky(String.raw`[\s\u00a0]+`);
const TEXT = sticky(`"(?:[^"]|"")*"`);
const ERROR = sticky(String.raw`#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|GETTING_DATA|[A-Z]+!)`);
const NUMBER = sticky(String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`);
const QUOTED_SHEET = sticky(`'(?:[^']|'')*'!`);
const PLAIN_SHEET = sticky(`${IDENTIFIER}!`);
const SHEET_SPAN = sticky(`(${IDENTIFIER}):${IDENTIFIER}!`);
/** What may stand between the workbook in brackets and the `!`. */
const SHEET_AFTER_BOOK = sticky(String.raw`(?:[\p{L}\p{N}_.\\?]+(?::[\p{L}\p{N}_.\\?]+)?)?!`);
const NAME = sticky(IDENTIFIER);
const OPERATOR = sticky("<>|<=|>=|[-+*/^&=<>%:@#]");
const REFERENCES = [FULL_COLUMNS, FULL_ROWS, CELL].map((source) => sticky(source + WORD_ENDS));
const PLAIN_CELL = new RegExp(`^(?:${CELL})$`, "u");

function matchAt(pattern: RegExp, formula: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(formula)?.[0];
}

/** The end of a bracket with all that is nested in it; an apostrophe takes the next character's meaning away. */
function bracketsEnd(formula: string, start: number): number {
  let depth = 0;
  for (let position = start; position < formula.length; position++) {
    const character = formula[position];
    if (character === "'") position++;
    if (character === "[") depth++;
    if (character === "]" && --depth === 0) return position + 1;
  }
  throw new FormulaError(FORMULA_ERRORS.bracketNotClosed, start);
}

type Found = Pick<Token, "kind" | "text">;

function readBrackets(formula: string, position: number): Found {
  const end = bracketsEnd(formula, position);
  const brackets = formula.slice(position, end);
  const sheet = matchAt(SHEET_AFTER_BOOK, formula, end);
  return sheet === undefined ? { kind: "brackets", text: brackets } : { kind: "sheet", text: brackets + sheet };
}

function readQuoted(formula: string, position: number): Found {
  const text = matchAt(QUOTED_SHEET, formula, position);
  if (text === undefined) throw new FormulaError(FORMULA_ERRORS.quotedNameNotEnded, position);
  return { kind: "sheet", text };
}

function readText(formula: string, position: number): Found {
  const text = matchAt(TEXT, formula, position);
  if (text === undefined) throw new FormulaError(FORMULA_ERRORS.textNotEnded, position);
  return { kind: "text", text };
}

/** `Jan:Dec!` before a reference. `A1:Jan!B2` is none: a sheet called A1 would stand in apostrophes. */
function readSheetSpan(formula: string, position: number): string | undefined {
  SHEET_SPAN.lastIndex = position;
  const [span, first = ""] = SHEET_SPAN.exec(formula) ?? [];
  return PLAIN_CELL.test(first) && isOnSheet(first) ? undefined : span;
}

function readReference(formula: string, position: number): string | undefined {
  return REFERENCES.map((pattern) => matchAt(pattern, formula, position)).find(
    (text) => text !== undefined && isOnSheet(text),
  );
}

function readWord(formula: string, position: number): Found {
  const sheet = matchAt(PLAIN_SHEET, formula, position) ?? readSheetSpan(formula, position);
  if (sheet !== undefined) return { kind: "sheet", text: sheet };
  const reference = readReference(formula, position);
  if (reference !== undefined) return { kind: "reference", text: reference };
  const name = matchAt(NAME, formula, position);
  if (name !== undefined) return { kind: "name", text: name };
  const number = matchAt(NUMBER, formula, position);
  if (number !== undefined) return { kind: "number", text: number };
  throw new FormulaError(FORMULA_ERRORS.unexpected(String.fromCodePoint(formula.codePointAt(position) ?? 0)), position);
}

function readToken(formula: string, position: number): Found {
  const character = formula[position] ?? "";
  if (character === '"') return readText(formula, position);
  if (character === "'") return readQuoted(formula, position);
  if (character === "[") return readBrackets(formula, position);
  if ("({".includes(character)) return { kind: "open", text: character };
  if (")}".includes(character)) return { kind: "close", text: character };
  if (",;".includes(character)) return { kind: "separator", text: character };
  const space = matchAt(SPACE, formula, position);
  if (space !== undefined) return { kind: "space", text: space };
  const error = matchAt(ERROR, formula, position);
  if (error !== undefined) return { kind: "error", text: error };
  const operator = matchAt(OPERATOR, formula, position);
  return operator === undefined ? readWord(formula, position) : { kind: "operator", text: operator };
}

/**
 * @param formula as `Range.formulas` has it, with or without the leading `=`
 * @throws FormulaError where the text is no formula
 */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let position = 0; position < formula.length;) {
    const token = { ...readToken(formula, position), start: position };
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

/** The formula that the tokens make. */
export const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join("");
