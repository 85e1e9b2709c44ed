/** Formulas from the add-in's functions to the workbook's own LAMBDA names, and back. */
import { NAMESPACE } from "../../words/namespace";
import { rewriteCalls, withAllArguments } from "../formulas/calls";
import { addInFunction } from "./add-in-calls";
import type { NativeFunction, NativeLibrary } from "./native-library";

/** Excel takes no longer formula. */
export const LONGEST_FORMULA = 8192;

/**
 * The formula with every call of the add-in replaced by one of a LAMBDA name, arguments that were left out filled in.
 *
 * @returns undefined when a call has no native counterpart, has too many or too few arguments, or the whole gets too long
 */
export function nativeFormula(formula: string, { functions }: NativeLibrary): string | undefined {
  let isWhole = true;
  const written = rewriteCalls(formula, ({ name, args }) => {
    const called = addInFunction(name);
    if (called === undefined) return undefined;
    const native = functions.get(called);
    const call = native && withAllArguments(native.name, args, native.omitted);
    if (call === undefined) isWhole = false;
    return call;
  });
  return isWhole && written.length <= LONGEST_FORMULA ? written : undefined;
}

/** Arguments as a person would write them: what stands for "left out" is left out again. */
function withoutOmitted(args: readonly string[], { omitted }: NativeFunction): string[] {
  const short = args.map((arg, index) => (arg === omitted[index] ? "" : arg));
  while (short.length > 0 && short[short.length - 1] === "" && omitted[short.length - 1] !== null) short.pop();
  return short;
}

/** The formula with every call of a LAMBDA name of ours replaced by one of the add-in. */
export const addInFormula = (formula: string, ours: ReadonlyMap<string, NativeFunction>): string =>
  rewriteCalls(formula, ({ name, args }) => {
    const native = ours.get(name.toUpperCase());
    return native && `${NAMESPACE}.${native.name}(${withoutOmitted(args, native).join(",")})`;
  });
