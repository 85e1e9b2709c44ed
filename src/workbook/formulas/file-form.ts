/**
 * Formulas as a file stores them: without `=`, with the prefixes of functions that came after the format and of the names
 * that LET and LAMBDA bind, and with functions in place of the signs `#` (all that spilled) and `@` (one cell of it).
 */
import { DOUBLY_PREFIXED, PREFIXED } from "./newer-functions";
import { parseFormula, type Call, type Piece } from "./syntax";

/** What a name means where it stands. */
interface Scope {
  /** Names bound by LET and LAMBDA around it, in lower case. */
  readonly bound: ReadonlySet<string>;
  /** The table that the formula's cell belongs to. */
  readonly tableName: string;
}

const FUNCTION = "_xlfn.";
const WORKSHEET_FUNCTION = "_xlfn._xlws.";
const PARAMETER = "_xlpm.";
const OPTIONAL_PARAMETER = "_xlop.";

const within = (scope: Scope, names: readonly string[]): Scope => ({
  ...scope,
  bound: new Set([...scope.bound, ...names.map((name) => name.toLowerCase())]),
});

const isBound = (name: string, { bound }: Scope): boolean => bound.has(name.toLowerCase());

function functionName(name: string, scope: Scope): string {
  if (isBound(name, scope)) return PARAMETER + name;
  const upper = name.toUpperCase();
  if (DOUBLY_PREFIXED.has(upper)) return WORKSHEET_FUNCTION + name;
  return PREFIXED.has(upper) ? FUNCTION + name : name;
}

/** The only piece of an argument, spaces apart. */
function onlyPiece(arg: readonly Piece[]): Piece | undefined {
  const pieces = arg.filter(({ kind }) => kind !== "space");
  return pieces.length === 1 ? pieces[0] : undefined;
}

/** The name that an argument of LET or LAMBDA binds; undefined when it binds none. */
function boundName(arg: readonly Piece[]): string | undefined {
  const piece = onlyPiece(arg);
  if (piece?.kind === "name") return piece.text;
  return piece?.kind === "brackets" ? piece.text.slice(1, -1) : undefined;
}

function writeBinding(arg: readonly Piece[]): string {
  return arg
    .map((piece) => {
      if (piece.kind === "name") return PARAMETER + piece.text;
      if (piece.kind === "brackets") return OPTIONAL_PARAMETER + piece.text.slice(1, -1);
      return "text" in piece ? piece.text : "";
    })
    .join("");
}

/** A name holds in all that comes after its own value. */
function writeLet({ args }: Call, scope: Scope): string[] {
  let inner = scope;
  return args.map((arg, index) => {
    const isBinding = index % 2 === 0 && index < args.length - 1 && boundName(arg) !== undefined;
    if (isBinding) return writeBinding(arg);
    const written = writePieces(arg, inner);
    const name = index % 2 === 1 ? boundName(args[index - 1] ?? []) : undefined;
    if (name !== undefined) inner = within(inner, [name]);
    return written;
  });
}

function writeLambda({ args }: Call, scope: Scope): string[] {
  const parameters = args.slice(0, -1);
  const names = parameters.map(boundName).filter((name) => name !== undefined);
  const body = writePieces(args[args.length - 1] ?? [], within(scope, names));
  return [...parameters.map(writeBinding), body];
}

const BINDERS: Readonly<Record<string, (call: Call, scope: Scope) => string[]>> = {
  LET: writeLet,
  LAMBDA: writeLambda,
};

function writeCall(call: Call, scope: Scope): string {
  const name = call.name.text;
  const binder = isBound(name, scope) ? undefined : BINDERS[name.toUpperCase()];
  const args = binder?.(call, scope) ?? call.args.map((arg) => writePieces(arg, scope));
  return `${functionName(name, scope)}(${args.join(",")})`;
}

/** `[@FTE]` and `[@[Onshore cost]]` are notations of the formula bar; files know only `[[#This Row],[FTE]]`. */
function writeBrackets(brackets: string, isAfterTable: boolean, { tableName }: Scope): string {
  const table = isAfterTable ? "" : tableName;
  if (!brackets.startsWith("[@")) return table + brackets;
  const inner = brackets.slice(2, -1);
  if (inner === "") return `${table}[#This Row]`;
  return `${table}[[#This Row],${inner.startsWith("[") ? inner : `[${inner}]`}]`;
}

function writePiece(piece: Piece, scope: Scope): string {
  if (piece.kind === "call") return writeCall(piece, scope);
  if (piece.kind === "group") return piece.open.text + writePieces(piece.pieces, scope) + piece.close.text;
  if (piece.kind === "brackets") return writeBrackets(piece.text, false, scope);
  return piece.kind === "name" && isBound(piece.text, scope) ? PARAMETER + piece.text : piece.text;
}

const isOperator = (piece: Piece | undefined, sign: string): boolean =>
  piece?.kind === "operator" && piece.text === sign;

const isOperand = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined && ["reference", "name", "brackets", "call", "group", "error"].includes(piece.kind);

/** Some pieces written, and the index of the piece after them. */
type Written = readonly [text: string, next: number];

/** A cell, name, table or call with its sheet before it and `#` after it; undefined when there is none at the index. */
function writeOperand(pieces: readonly Piece[], start: number, scope: Scope): Written | undefined {
  const first = pieces[start];
  const sheet = first?.kind === "sheet" ? first.text : "";
  let next = sheet === "" ? start : start + 1;
  const operand = pieces[next];
  if (!isOperand(operand)) return undefined;
  let text = sheet + writePiece(operand, scope);
  next++;
  const brackets = pieces[next];
  if (operand.kind === "name" && brackets?.kind === "brackets") {
    text += writeBrackets(brackets.text, true, scope);
    next++;
  }
  for (; isOperator(pieces[next], "#"); next++) text = `${FUNCTION}ANCHORARRAY(${text})`;
  return [text, next];
}

/** Operands joined by `:`, to which `@` applies as a whole. */
function writeRange(pieces: readonly Piece[], start: number, scope: Scope): Written | undefined {
  let written = writeOperand(pieces, start, scope);
  while (written !== undefined && isOperator(pieces[written[1]], ":")) {
    const end = writeOperand(pieces, written[1] + 1, scope);
    if (end === undefined) break;
    written = [`${written[0]}:${end[0]}`, end[1]];
  }
  return written;
}

function writePieces(pieces: readonly Piece[], scope: Scope): string {
  let text = "";
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index] as Piece;
    const isSingle = isOperator(piece, "@");
    const written = isSingle ? writeRange(pieces, index + 1, scope) : writeOperand(pieces, index, scope);
    text +=
      written === undefined ? writePiece(piece, scope) : isSingle ? `${FUNCTION}SINGLE(${written[0]})` : written[0];
    index = written?.[1] ?? index + 1;
  }
  return text;
}

/**
 * @param formula as `Range.formulas` has it
 * @param tableName table that the formula's cell belongs to: the short notation `[@FTE]` leaves it out, files do not
 * @throws FormulaError for a text that is no formula
 */
export const fileFormula = (formula: string, tableName = ""): string =>
  writePieces(parseFormula(formula.replace(/^=/, "")), { bound: new Set(), tableName });
