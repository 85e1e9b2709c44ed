/** The add-in's functions in formulas, however a workbook spells them. */
import { CATALOGUE, type FunctionName } from "../../functions/catalogue";
import { NAMESPACE } from "../../words/namespace";
import { findCalls, rewriteCalls } from "../formulas/calls";
import { FormulaError, tokenize } from "../formulas/tokens";

/**
 * `SHORE.NAME`, and what a file keeps of it where the add-in is missing: `_xldudf_SHORE_NAME`. Development builds have a
 * namespace that only begins like this one.
 */
const SPELLINGS = /^(?:_xlfn\.|_xludf\.)?(?:_xldudf_SHORE[A-Z0-9]*_|SHORE[A-Z0-9]*\.)([A-Z0-9_]+)$/i;
const LEFT_OVER = /_xldudf_/i;
const MAY_CALL = /SHORE/i;

const isFunction = (name: string): name is FunctionName => Object.hasOwn(CATALOGUE, name);

/** The function that a name in a formula calls, whichever build wrote it; undefined for all others. */
export function addInFunction(name: string): FunctionName | undefined {
  const found = SPELLINGS.exec(name)?.[1]?.toUpperCase();
  return found !== undefined && isFunction(found) ? found : undefined;
}

/** Whether a name is what is left of a function in a file that was saved without the add-in. */
export const isLeftOver = (name: string): boolean => LEFT_OVER.test(name) && addInFunction(name) !== undefined;

/** The functions that a formula calls, each as often as it does; none for a text that is no formula. */
export function calledFunctions(formula: string): FunctionName[] {
  if (!MAY_CALL.test(formula)) return [];
  try {
    return findCalls(formula, (name) => addInFunction(name) !== undefined).map(
      ({ name }) => addInFunction(name) as FunctionName,
    );
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}

/** The formula with every function of the add-in spelled as this build knows it. */
export const respelled = (formula: string): string =>
  rewriteCalls(formula, ({ name, args }) => {
    const called = addInFunction(name);
    return called === undefined ? undefined : `${NAMESPACE}.${called}(${args.join(",")})`;
  });

/** All names in a formula, functions included, in lower case; none for a text that is no formula. */
export function namesIn(formula: string): Set<string> {
  try {
    const names = tokenize(formula).filter(({ kind }) => kind === "name");
    return new Set(names.map(({ text }) => text.toLowerCase()));
  } catch (error) {
    if (error instanceof FormulaError) return new Set();
    throw error;
  }
}
