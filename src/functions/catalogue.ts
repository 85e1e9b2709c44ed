/** Every custom function by its name, for those who evaluate without a cell: the pane and the file writer show what cells show. */
import type { FunctionDefinition } from "./definition";
import { FINANCE_DEFINITIONS } from "./finance-definitions";
import { FunctionError, type CellResult } from "./function-error";
import { OFFSHORE_ANALYSIS_DEFINITIONS } from "./offshore-analysis-definitions";
import { OPTION_DEFINITIONS } from "./option-definitions";
import { PORTFOLIO_DEFINITIONS } from "./portfolio-definition";
import { ROBUSTNESS_DEFINITIONS } from "./robustness-definitions";
import { SOURCING_DEFINITIONS } from "./sourcing-definitions";
import { TIME_ZONE_DEFINITIONS } from "./time-zone-definition";
import { WEIGHT_DEFINITIONS } from "./weight-definitions";

export const CATALOGUE = {
  ...SOURCING_DEFINITIONS,
  ...ROBUSTNESS_DEFINITIONS,
  ...PORTFOLIO_DEFINITIONS,
  ...WEIGHT_DEFINITIONS,
  ...OPTION_DEFINITIONS,
  ...FINANCE_DEFINITIONS,
  ...OFFSHORE_ANALYSIS_DEFINITIONS,
  ...TIME_ZONE_DEFINITIONS,
};

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
