/** The nesting of a formula: which tokens are a call and its arguments. Printed again it is the formula, letter by letter. */
import { FORMULA_ERRORS } from "../../words/formulas";
import { FormulaError, tokenize, type Token } from "./tokens";

/** A function call `NAME(argument, …)`. */
export interface Call {
  readonly kind: "call";
  readonly name: Token;
  /** Between the commas, spaces included; one empty argument for `NAME()`. */
  readonly args: readonly Piece[][];
}

/** `(…)` that calls nothing, or an array constant `{…}`. Commas in it separate no arguments of a call around it. */
export interface Group {
  readonly kind: "group";
  readonly open: Token;
  readonly pieces: readonly Piece[];
  readonly close: Token;
}

export type Piece = Token | Call | Group;

/** Excel itself stops at 64 levels of calls. */
const DEEPEST = 512;

const CLOSES: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

/** A bracket that has been opened and not closed yet. */
interface Level {
  readonly name: Token | undefined;
  readonly open: Token;
  readonly args: Piece[][];
}

const last = <Item>(items: readonly Item[]): Item | undefined => items[items.length - 1];

/** @throws FormulaError for a text that is no formula, brackets that do not fit, or far more of them than Excel takes */
export function parseFormula(formula: string): Piece[] {
  const outermost: Piece[] = [];
  const levels: Level[] = [];
  const here = (): Piece[] => last(last(levels)?.args ?? []) ?? outermost;

  const open = (token: Token): void => {
    if (levels.length >= DEEPEST) throw new FormulaError(FORMULA_ERRORS.tooDeep(DEEPEST), token.start);
    const before = last(here());
    const name = token.text === "(" && before?.kind === "name" ? before : undefined;
    if (name !== undefined) here().pop();
    levels.push({ name, open: token, args: [[]] });
  };
  const close = (token: Token): void => {
    const level = levels.pop();
    if (level === undefined || CLOSES[level.open.text] !== token.text)
      throw new FormulaError(FORMULA_ERRORS.unexpected(token.text), token.start);
    const { name, args } = level;
    if (name !== undefined) here().push({ kind: "call", name, args });
    else here().push({ kind: "group", open: level.open, pieces: args[0] ?? [], close: token });
  };

  for (const token of tokenize(formula)) {
    const level = last(levels);
    if (token.kind === "open") open(token);
    else if (token.kind === "close") close(token);
    else if (token.text === "," && level?.name !== undefined) level.args.push([]);
    else here().push(token);
  }
  const unclosed = last(levels);
  if (unclosed !== undefined) throw new FormulaError(FORMULA_ERRORS.notClosed(unclosed.open.text), unclosed.open.start);
  return outermost;
}

/** Turns one piece into text; undefined leaves it as it is, with what is nested in it still offered. */
export type PrintPiece = (piece: Piece) => string | undefined;

/** The formula that the pieces make. */
export function printPieces(pieces: readonly Piece[], print: PrintPiece = () => undefined): string {
  return pieces.map((piece) => print(piece) ?? printWhole(piece, print)).join("");
}

function printWhole(piece: Piece, print: PrintPiece): string {
  if (piece.kind === "call")
    return `${print(piece.name) ?? piece.name.text}(${piece.args.map((arg) => printPieces(arg, print)).join(",")})`;
  if (piece.kind === "group") return piece.open.text + printPieces(piece.pieces, print) + piece.close.text;
  return piece.text;
}

/** All pieces, outer before inner. */
export function* everyPiece(pieces: readonly Piece[]): Generator<Piece> {
  for (const piece of pieces) {
    yield piece;
    if (piece.kind === "call") for (const arg of piece.args) yield* everyPiece(arg);
    else if (piece.kind === "group") yield* everyPiece(piece.pieces);
  }
}

export const isBlank = (pieces: readonly Piece[]): boolean => pieces.every(({ kind }) => kind === "space");
