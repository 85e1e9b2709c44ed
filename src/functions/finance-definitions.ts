/** The functions that deal in money, as data over src/finance. No arithmetic here. */
import type { Assumptions } from "../finance/assumptions";
import { netPresentValue } from "../finance/measures";
import type { NamedRange } from "../finance/named-number";
import {
  OFFSHORE_INPUTS,
  offshoreCashflows,
  offshoreSavings,
  offshoreSavingsShare,
  type OffshoreCase,
} from "../finance/offshore-case";
import { ERRORS, PLACES } from "../words/errors";
import { column, optionalColumn, rowCount, type Argument, type NumberColumn } from "./arguments";
import { caseAssumptions } from "./case-assumptions";
import { defineFunction, perRow, type FunctionDefinition } from "./definition";
import { FunctionError, type CellResult } from "./function-error";

/** What a blank cell of an input means; anything not named here is 0. */
const BLANK_INPUT: Readonly<Record<string, number>> = { productivity: 1 };

const OPTIONAL_INPUTS: ReadonlySet<string> = new Set(["productivity", "transition"]);

type CaseColumns<Key extends string> = Record<Key, Argument<NumberColumn>>;

/** One argument an input, in the documented order, with the bounds the model gives it. */
function inputColumns<Key extends string>(inputs: readonly NamedRange<Key>[]): CaseColumns<Key> {
  const columns = inputs.map((input) => {
    const blank = BLANK_INPUT[input.key] ?? 0;
    return [input.key, OPTIONAL_INPUTS.has(input.key) ? optionalColumn(input, blank) : column(input, blank)] as const;
  });
  return Object.fromEntries(columns) as CaseColumns<Key>;
}

type EvaluateCase<Case> = (input: Case, assumptions: Assumptions, place: string) => CellResult[];

/** A function that takes one case a row and the assumptions common to all of them. */
function caseFunction<Key extends string>(
  name: string,
  inputs: readonly NamedRange<Key>[],
  width: (assumptions: Assumptions) => number,
  evaluateCase: EvaluateCase<Record<Key, number>>,
): FunctionDefinition {
  const args: Record<string, Argument<unknown>> = { ...inputColumns(inputs), assumptions: caseAssumptions };
  return defineFunction(name, args, (reading) => {
    const assumptions = reading["assumptions"] as Assumptions;
    const columns = inputs.map(({ key }) => reading[key] as NumberColumn);
    return perRow(rowCount(columns), width(assumptions), (row) => {
      const values = Object.fromEntries(columns.map((each) => [each.name, each.at(row)])) as Record<Key, number>;
      return evaluateCase(values, assumptions, PLACES.resultRow(row + 1));
    });
  });
}

const oneCell = () => 1;

function offshoreFunction(name: string, evaluateCase: EvaluateCase<OffshoreCase>): FunctionDefinition {
  return caseFunction(name, OFFSHORE_INPUTS, oneCell, evaluateCase);
}

function shareOrError(share: number | null, place: string): CellResult {
  return share ?? new FunctionError("#DIV/0!", ERRORS.noPercentage(place));
}

export const FINANCE_DEFINITIONS = {
  OFFSHORE_SAVINGS: offshoreFunction("OFFSHORE_SAVINGS", (input, assumptions) => [offshoreSavings(input, assumptions)]),
  OFFSHORE_SAVINGS_PCT: offshoreFunction("OFFSHORE_SAVINGS_PCT", (input, assumptions, place) => [
    shareOrError(offshoreSavingsShare(input, assumptions), place),
  ]),
  OFFSHORE_CASHFLOWS: caseFunction(
    "OFFSHORE_CASHFLOWS",
    OFFSHORE_INPUTS,
    ({ years }) => years + 1,
    (input, assumptions) => offshoreCashflows(input, assumptions),
  ),
  OFFSHORE_NPV: offshoreFunction("OFFSHORE_NPV", (input, assumptions) => [
    netPresentValue(offshoreCashflows(input, assumptions), assumptions.discountRate),
  ]),
};
