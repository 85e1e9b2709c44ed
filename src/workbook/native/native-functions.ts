/**
 * Every custom function that a workbook can compute by itself, and the pieces these functions share. A workbook that carries the
 * definitions it uses stays live for readers without the add-in. How they are written: docs/native.md.
 */
import { NATIVE_COMMENTS } from "../../words/native-functions";
import { ANALYSIS_FUNCTIONS } from "./analysis-functions";
import { ARGUMENT_PIECES } from "./argument-pieces";
import { CASE_FUNCTIONS } from "./case-functions";
import { CASE_PIECES } from "./case-pieces";
import { nativeFunction, type LambdaDraft, type NativeFunction } from "./native-function";
import { OPTION_FUNCTIONS } from "./option-functions";
import { PORTFOLIO_FUNCTIONS } from "./portfolio-function";
import { RATING_PIECES } from "./rating-pieces";
import { REASON_PIECES } from "./reason-pieces";
import { SOURCING_FUNCTIONS } from "./sourcing-functions";
import { WEIGHT_FUNCTIONS } from "./weight-functions";

export type { NativeFunction } from "./native-function";

const DRAFTS: readonly LambdaDraft[] = [
  ...ARGUMENT_PIECES,
  ...RATING_PIECES,
  ...REASON_PIECES,
  ...SOURCING_FUNCTIONS,
  ...PORTFOLIO_FUNCTIONS,
  ...WEIGHT_FUNCTIONS,
  ...OPTION_FUNCTIONS,
  ...CASE_PIECES,
  ...CASE_FUNCTIONS,
  ...ANALYSIS_FUNCTIONS,
];

export const NATIVE_FUNCTIONS: ReadonlyMap<string, NativeFunction> = new Map(
  DRAFTS.map((draft) => [draft.name, nativeFunction(draft, NATIVE_COMMENTS[draft.name] ?? "")]),
);

/** Functions that no LAMBDA can stand in for: their results are kept as values. */
export const FROZEN_FUNCTIONS: ReadonlySet<string> = new Set([
  "TIMEZONE_OVERLAP",
  "OFFSHORE_SIMULATION",
  "SOURCING_STABILITY",
]);

/** These functions and everything that they use; each stands behind what it uses itself, so that all can be defined in order. */
export function withPieces(names: Iterable<string>): readonly NativeFunction[] {
  const needed = new Set<NativeFunction>();
  const add = (name: string): void => {
    const found = NATIVE_FUNCTIONS.get(name);
    if (found === undefined) throw new RangeError(`There is no native function "${name}".`);
    if (needed.has(found)) return;
    found.uses.forEach(add);
    needed.add(found);
  };
  for (const name of names) add(name);
  return [...needed];
}
