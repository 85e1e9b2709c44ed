/** A LAMBDA that stands in a workbook under a name of its own and computes what a custom function computes. */

export interface NativeFunction {
  /** Name in the workbook: the catalogue's for a custom function; a shared piece begins with `SHORE_`. */
  readonly name: string;
  /** All arguments of the custom function, in its order: a LAMBDA takes every one, so conversion fills in what was left out. */
  readonly parameters: readonly string[];
  /** `=LAMBDA(…)` as the formula bar shows it in English, set for a reader; at most 8,192 characters. */
  readonly formula: string;
  /** What the name manager shows beside the name; at most 255 characters. */
  readonly comment: string;
  /** Names of the native functions that it calls itself. */
  readonly uses: readonly string[];
  /** What to write for each argument that a call leaves out; null where it must be given. */
  readonly omitted: readonly (string | null)[];
}

/** What a LAMBDA is written from. */
export interface LambdaDraft {
  readonly name: string;
  readonly parameters: readonly string[];
  /** What the LAMBDA returns, without `=LAMBDA(`, its parameters and its closing bracket. */
  readonly body: string;
  /** How many arguments, from the first, must be given; all of them unless said. */
  readonly required?: number;
}

/** An argument left out is an empty text: what a blank cell is taken for. */
const LEFT_OUT = '""';

const CALLED = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g;

/** Names in a formula that are written as ours are, outside texts. */
function calledIn(body: string): string[] {
  return [...new Set(body.replace(/"(?:[^"]|"")*"/g, "").match(CALLED))];
}

/** Lines of a template without the indentation that its place in the source gives them. */
function withoutMargin(text: string): string {
  const lines = text.replace(/^\n+|\s+$/g, "").split("\n");
  const margin = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin).trimEnd()).join("\n");
}

const indented = (text: string): string =>
  text
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");

/** @param comment words for the name manager */
export function nativeFunction(draft: LambdaDraft, comment: string): NativeFunction {
  const { name, parameters, required = parameters.length } = draft;
  const body = indented(withoutMargin(draft.body));
  return {
    name,
    parameters,
    formula: `=LAMBDA(${parameters.join(", ")},\n${body})`,
    comment,
    uses: calledIn(body),
    omitted: parameters.map((_, index) => (index < required ? null : LEFT_OUT)),
  };
}
