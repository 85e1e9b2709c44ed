/** The functions that deal in money, as LAMBDAs; they compute what `src/functions/finance-definitions.ts` computes. */
import { OFFSHORE_INPUTS } from "../../finance/offshore-case";
import { OUTSOURCING_INPUTS } from "../../finance/outsourcing-case";
import { term } from "./case-pieces";
import type { LambdaDraft } from "./native-function";

interface CaseKind {
  readonly parameters: readonly string[];
  readonly required: number;
  readonly cases: string;
  readonly flows: string;
}

/** Parameters that every call gives; the rest may be left out. */
const OFFSHORE: CaseKind = {
  parameters: [...OFFSHORE_INPUTS.map(({ key }) => key), "assumptions"],
  required: 3,
  cases: "SHORE_OFFSHORE_CASES",
  flows: "SHORE_OFFSHORE_FLOWS",
};

const OUTSOURCING: CaseKind = {
  parameters: [...OUTSOURCING_INPUTS.map(({ key }) => key), "assumptions"],
  required: 2,
  cases: "SHORE_OUTSOURCING_CASES",
  flows: "SHORE_OUTSOURCING_FLOWS",
};

/** @param result over `flows`, `cases` and `terms`: a line a case */
function caseFunction(name: string, kind: CaseKind, result: string): LambdaDraft {
  const inputs = kind.parameters.slice(0, -1);
  return {
    name,
    parameters: kind.parameters,
    required: kind.required,
    body: `
      LET(
        cases, ${kind.cases}(${inputs.join(", ")}),
        terms, SHORE_ASSUMPTIONS(assumptions),
        IF(ISERROR(SUM(cases / 1E+10) + SUM(terms / 1E+10)), #VALUE!,
        LET(
          flows, ${kind.flows}(cases, terms),
          SHORE_PER_CASE(cases, ${result}))))`,
  };
}

const TOTAL = "BYROW(flows, LAMBDA(line, SUM(line)))";
const PRESENT_VALUES = "SHORE_PRESENT_VALUES(flows, terms)";

const SHARE_SAVED = `
            BYROW(
              SHORE_YEARLY_SAVINGS(SHORE_ONSHORE_COSTS(cases, terms), SHORE_OFFSHORE_COSTS(cases, terms), terms),
              LAMBDA(line, SUM(line))) /
            BYROW(SHORE_ONSHORE_COSTS(cases, terms), LAMBDA(line, SUM(line)))`;

const RATE_OF_RETURN = `
            BYROW(flows, LAMBDA(line, SHORE_RATE_OF_RETURN(line, SEQUENCE(1, ${term("years")} + 1, 0))))`;

export const CASE_FUNCTIONS: readonly LambdaDraft[] = [
  caseFunction("OFFSHORE_SAVINGS", OFFSHORE, TOTAL),
  caseFunction("OFFSHORE_SAVINGS_PCT", OFFSHORE, SHARE_SAVED),
  caseFunction("OFFSHORE_CASHFLOWS", OFFSHORE, "flows"),
  caseFunction("OFFSHORE_NPV", OFFSHORE, PRESENT_VALUES),
  caseFunction("OFFSHORE_IRR", OFFSHORE, RATE_OF_RETURN),
  caseFunction("OFFSHORE_PAYBACK", OFFSHORE, "SHORE_PAYBACKS(flows, terms)"),
  caseFunction("OUTSOURCE_SAVINGS", OUTSOURCING, TOTAL),
  caseFunction("OUTSOURCE_NPV", OUTSOURCING, PRESENT_VALUES),
];
