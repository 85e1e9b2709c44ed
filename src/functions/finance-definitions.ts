/** The functions that deal in money, as data over src/finance. No arithmetic here. */
import type { Assumptions } from "../finance/assumptions";
import { internalRateOfReturn } from "../finance/internal-rate-of-return";
import { netPresentValue, payback } from "../finance/measures";
import {
  OFFSHORE_INPUTS,
  offshoreCashflows,
  offshoreSavings,
  offshoreSavingsShare,
  type OffshoreCase,
} from "../finance/offshore-case";
import {
  OUTSOURCING_INPUTS,
  outsourcingCashflows,
  outsourcingSavings,
  type OutsourcingCase,
} from "../finance/outsourcing-case";
import { ERRORS } from "../words/errors";
import { caseFunction, oneCell } from "./case-function";
import type { FunctionDefinition } from "./definition";
import { FunctionError, type CellResult, type ErrorCode } from "./function-error";

type Evaluate<Case> = (input: Case, assumptions: Assumptions, place: string) => CellResult;

function offshoreFunction(name: string, evaluate: Evaluate<OffshoreCase>): FunctionDefinition {
  return caseFunction(name, OFFSHORE_INPUTS, oneCell, (...evaluated) => [evaluate(...evaluated)]);
}

function outsourcingFunction(name: string, evaluate: Evaluate<OutsourcingCase>): FunctionDefinition {
  return caseFunction(name, OUTSOURCING_INPUTS, oneCell, (...evaluated) => [evaluate(...evaluated)]);
}

function numberOrError(value: number | null, code: ErrorCode, message: string): CellResult {
  return value ?? new FunctionError(code, message);
}

export const FINANCE_DEFINITIONS = {
  OFFSHORE_SAVINGS: offshoreFunction("OFFSHORE_SAVINGS", offshoreSavings),
  OFFSHORE_SAVINGS_PCT: offshoreFunction("OFFSHORE_SAVINGS_PCT", (input, assumptions, place) =>
    numberOrError(offshoreSavingsShare(input, assumptions), "#DIV/0!", ERRORS.noPercentage(place)),
  ),
  OFFSHORE_CASHFLOWS: caseFunction(
    "OFFSHORE_CASHFLOWS",
    OFFSHORE_INPUTS,
    ({ years }) => years + 1,
    (input, assumptions) => offshoreCashflows(input, assumptions),
  ),
  OFFSHORE_NPV: offshoreFunction("OFFSHORE_NPV", (input, assumptions) =>
    netPresentValue(offshoreCashflows(input, assumptions), assumptions.discountRate),
  ),
  OFFSHORE_IRR: offshoreFunction("OFFSHORE_IRR", (input, assumptions, place) =>
    numberOrError(internalRateOfReturn(offshoreCashflows(input, assumptions)), "#NUM!", ERRORS.noRateOfReturn(place)),
  ),
  OFFSHORE_PAYBACK: offshoreFunction("OFFSHORE_PAYBACK", (input, assumptions, place) =>
    numberOrError(payback(offshoreCashflows(input, assumptions)), "#N/A", ERRORS.noPayback(place, assumptions.years)),
  ),
  OUTSOURCE_SAVINGS: outsourcingFunction("OUTSOURCE_SAVINGS", outsourcingSavings),
  OUTSOURCE_NPV: outsourcingFunction("OUTSOURCE_NPV", (input, assumptions) =>
    netPresentValue(outsourcingCashflows(input, assumptions), assumptions.discountRate),
  ),
};
