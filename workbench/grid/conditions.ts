/**
 * Formulas of conditional formats, judged cell by cell when a cell is drawn. Univer makes a formula of its own for every
 * cell that a rule covers, and goes through all of them at every calculation: with a rule over a hundred thousand rows it
 * never ends. Conditions of the usual form are read here instead: comparisons of cells with constants and other cells,
 * `COUNT` of a cell, and `AND`, `OR` and `NOT` of such. Any other formula stays with Univer.
 */
import type { CellValue } from "./grid";

/** Value of a cell of the rule's sheet; `""` for an empty one. */
export type ReadCell = (row: number, column: number) => CellValue;

/** Whether the condition holds in the cell so many rows and columns from the rule's first; undefined where it is an error. */
export type Condition = (down: number, right: number, read: ReadCell) => boolean | undefined;

/** Null for a blank cell, which equals 0, "" and FALSE alike. */
type Value = CellValue | null;
type Operand = (down: number, right: number, read: ReadCell) => Value;

const TOKEN =
  /\s*(?:(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?![\w(!:.])|"((?:[^"]|"")*)"|(\d+(?:\.\d+)?)|(AND|OR|NOT|COUNT|TRUE|FALSE)\b|(<=|>=|<>|[=<>(),]))/iy;

type Token = { readonly kind: "cell" | "text" | "number" | "word" | "sign"; readonly text: string };

const KINDS = ["cell", "text", "number", "word", "sign"] as const;

/** The formula's parts, or undefined where something else stands in it. */
function tokensOf(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < formula.length) {
    const found = pattern.exec(formula);
    if (!found) return undefined;
    const index = found.slice(1).findIndex((part) => part !== undefined);
    tokens.push({ kind: KINDS[index] ?? "sign", text: found[index + 1] ?? "" });
  }
  return tokens;
}

/** Numbers come before texts, texts before truth values, as Excel orders them. */
const rank = (value: CellValue): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

const BLANKS: Readonly<Record<string, CellValue>> = { number: 0, string: "", boolean: false };

function compare(left: Value, right: Value): number {
  const [a, b] = [left ?? BLANKS[typeof right] ?? "", right ?? BLANKS[typeof left] ?? ""];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [x, y] = typeof a === "string" ? [a.toLowerCase(), String(b).toLowerCase()] : [a, b];
  return x === y ? 0 : x < y ? -1 : 1;
}

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

const isError = (value: Value): boolean => typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value);

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function cellOperand(reference: string): Operand {
  const [, columnFixed, letters = "", rowFixed, digits = ""] = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(reference) ?? [];
  const [row, column] = [Number(digits) - 1, columnNumber(letters)];
  return (down, right, read) => {
    const value = read(row + (rowFixed ? 0 : down), column + (columnFixed ? 0 : right));
    return value === "" ? null : value;
  };
}

/** Thrown inside this file only: the formula is none that can be judged here. */
class Unread extends Error {}

class Parser {
  #next = 0;

  constructor(readonly tokens: readonly Token[]) {}

  whole(): Condition {
    const condition = this.#condition();
    if (this.#next < this.tokens.length) throw new Unread();
    return condition;
  }

  #condition(): Condition {
    const word = this.#peek("word")?.toUpperCase();
    if (word === "AND" || word === "OR" || word === "NOT") return this.#combined(word);
    const left = this.#operand();
    const holds = HOLDS[this.#take("sign")];
    const right = this.#operand();
    if (!holds) throw new Unread();
    return (...at) => {
      const [a, b] = [left(...at), right(...at)];
      return isError(a) || isError(b) ? undefined : holds(compare(a, b));
    };
  }

  #combined(word: "AND" | "OR" | "NOT"): Condition {
    this.#take("word");
    const parts = this.#inBrackets(() => this.#condition());
    const [only] = parts;
    if (word === "NOT" && (parts.length !== 1 || !only)) throw new Unread();
    return (...at) => {
      const results = parts.map((part) => part(...at));
      if (results.includes(undefined)) return undefined;
      if (word === "NOT") return results[0] === false;
      return word === "AND" ? !results.includes(false) : results.includes(true);
    };
  }

  #operand(): Operand {
    const token = this.tokens[this.#next];
    this.#next += 1;
    if (token?.kind === "cell") return cellOperand(token.text);
    if (token?.kind === "text") return constant(token.text.replace(/""/g, '"'));
    if (token?.kind === "number") return constant(Number(token.text));
    const word = token?.kind === "word" ? token.text.toUpperCase() : "";
    if (word === "TRUE" || word === "FALSE") return constant(word === "TRUE");
    if (word !== "COUNT") throw new Unread();
    const cells = this.#inBrackets(() => cellOperand(this.#take("cell")));
    return (...at) => cells.filter((cell) => typeof cell(...at) === "number").length;
  }

  #inBrackets<Part>(part: () => Part): Part[] {
    const parts: Part[] = [];
    if (this.#take("sign") !== "(") throw new Unread();
    for (;;) {
      parts.push(part());
      const sign = this.#take("sign");
      if (sign === ")") return parts;
      if (sign !== ",") throw new Unread();
    }
  }

  #peek(kind: Token["kind"]): string | undefined {
    const token = this.tokens[this.#next];
    return token?.kind === kind ? token.text : undefined;
  }

  #take(kind: Token["kind"]): string {
    const text = this.#peek(kind);
    if (text === undefined) throw new Unread();
    this.#next += 1;
    return text;
  }
}

const constant =
  (value: Value): Operand =>
  () =>
    value;

/** The condition that a formula states of a rule's first cell; undefined where it is of no form known here. */
export function readCondition(formula: string): Condition | undefined {
  const tokens = tokensOf(formula.replace(/^=/, "").trimEnd());
  try {
    return tokens && new Parser(tokens).whole();
  } catch (error) {
    if (error instanceof Unread) return undefined;
    throw error;
  }
}
