/** Every custom function by its name, for those who evaluate without a cell: the pane and the file writer show what cells show. */
import type { FunctionDefinition } from "./definition";
import { FINANCE_DEFINITIONS } from "./finance-definitions";
import { FunctionError, type CellResult } from "./function-error";
import { SOURCING_DEFINITIONS } from "./sourcing-definitions";

export const CATALOGUE = { ...SOURCING_DEFINITIONS, ...FINANCE_DEFINITIONS };

export type FunctionName = keyof typeof CATALOGUE;

/** @throws FunctionError when the call as a whole cannot be answered */
export function callFunction(name: FunctionName, args: readonly unknown[]): CellResult[][] {
  const definition: FunctionDefinition = CATALOGUE[name];
  return definition.call(args);
}

/** The same, with a refusal of the whole call as a single cell that holds the error. */
export function evaluate(name: FunctionName, args: readonly unknown[]): CellResult[][] {
  try {
    return callFunction(name, args);
  } catch (error) {
    if (error instanceof FunctionError) return [[error]];
    throw error;
  }
}
