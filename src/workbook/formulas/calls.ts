/** Calls of given functions in a formula: finding them, and writing others in their place. */
import { everyPiece, isBlank, parseFormula, printPieces, type Call, type Piece } from "./syntax";

/** A call as it stands in a formula. */
export interface FoundCall {
  readonly name: string;
  /** Place of the whole call in the formula, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly args: readonly ArgumentSpan[];
}

/** An argument without the spaces around it; empty for one that was left out between commas. */
export interface ArgumentSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const pieceStart = (piece: Piece): number => {
  if (piece.kind === "call") return piece.name.start;
  return piece.kind === "group" ? piece.open.start : piece.start;
};

function foundCall(call: Call): FoundCall {
  let position = call.name.start + call.name.text.length + 1;
  const args: ArgumentSpan[] = [];
  for (const arg of call.args) {
    const whole = printPieces(arg);
    const text = whole.trim();
    const start = position + (whole.length - whole.trimStart().length);
    args.push({ text, start, end: start + text.length });
    position += whole.length + 1;
  }
  const isWithout = call.args.length === 1 && isBlank(call.args[0] ?? []);
  return { name: call.name.text, start: pieceStart(call), end: position, args: isWithout ? [] : args };
}

/**
 * The calls of the functions that `isWanted` names, outer before inner; those inside other formulas' arguments too, those
 * inside texts not.
 *
 * @throws FormulaError for a text that is no formula
 */
export function findCalls(formula: string, isWanted: (name: string) => boolean): FoundCall[] {
  return [...everyPiece(parseFormula(formula))]
    .filter((piece): piece is Call => piece.kind === "call" && isWanted(piece.name.text))
    .map(foundCall);
}

/** A call whose own arguments have been rewritten already, without the spaces around them. */
export interface CallToRewrite {
  readonly name: string;
  readonly args: readonly string[];
}

/**
 * The formula with calls replaced from the inside out; everything else stays letter by letter.
 *
 * @param rewrite gives the text to stand in a call's place, or undefined to leave the call
 * @throws FormulaError for a text that is no formula
 */
export function rewriteCalls(formula: string, rewrite: (call: CallToRewrite) => string | undefined): string {
  const print = (piece: Piece): string | undefined => {
    if (piece.kind !== "call") return undefined;
    const args = piece.args.map((arg) => printPieces(arg, print));
    const isWithout = piece.args.length === 1 && isBlank(piece.args[0] ?? []);
    const written = rewrite({ name: piece.name.text, args: isWithout ? [] : args.map((arg) => arg.trim()) });
    return written ?? `${piece.name.text}(${args.join(",")})`;
  };
  return printPieces(parseFormula(formula), print);
}

/**
 * A call with all its arguments: those left out at the end or between commas take what `omitted` has for them.
 *
 * @param omitted one text for each argument of the function; null for one that cannot be left out
 * @returns undefined when there are too many arguments, or one is missing that cannot be left out
 */
export function withAllArguments(
  name: string,
  args: readonly string[],
  omitted: readonly (string | null)[],
): string | undefined {
  if (args.length > omitted.length) return undefined;
  const all = omitted.map((text, index) => args[index] || text);
  return all.includes(null) ? undefined : `${name}(${all.join(",")})`;
}
