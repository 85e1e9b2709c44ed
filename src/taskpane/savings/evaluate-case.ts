/** The results of one case, by the very functions that cells call. */
import { BREAK_EVEN_DRIVERS } from "../../finance/break-even";
import { internalRateOfReturn } from "../../finance/internal-rate-of-return";
import { payback } from "../../finance/measures";
import { OUTSOURCING_BREAK_EVEN_DRIVERS, outsourcingBreakEven } from "../../finance/outsourcing-break-even";
import { outsourcingCashflows, outsourcingSavingsShare } from "../../finance/outsourcing-case";
import { outsourcingSensitivity } from "../../finance/sensitivity";
import { caseAssumptions } from "../../functions/case-assumptions";
import { callFunction, evaluate, type FunctionName } from "../../functions/catalogue";
import { FunctionError, type CellResult } from "../../functions/function-error";
import type { SavingsModel } from "../../templates/savings-block";

export interface TornadoBar {
  /** As the functions name it. */
  readonly driver: string;
  readonly low: number;
  readonly high: number;
  readonly range: number;
}

export interface CaseResult {
  /** CF_0..CF_N. */
  readonly flows: readonly number[];
  readonly npv: number;
  readonly savings: number;
  /** Null where there is none; so are the next three. */
  readonly irr: number | null;
  readonly payback: number | null;
  readonly savingsShare: number | null;
  readonly breakEven: readonly { readonly driver: string; readonly value: number | null }[];
  readonly tornado: readonly TornadoBar[];
}

/** A case as the functions take it: the inputs in the order of the arguments, then the assumptions as name and value. */
export interface CaseArguments {
  readonly model: SavingsModel;
  readonly inputs: readonly (number | null)[];
  readonly assumptions: readonly (readonly [name: string, value: number])[];
}

const numberIn = (cell: unknown): number | null => (typeof cell === "number" ? cell : null);

/** A number without which the case has no result. */
function needed(cell: CellResult | undefined): number {
  if (cell instanceof FunctionError) throw cell;
  return Number(cell);
}

/** Of a contract the functions give two measures; the others come from the core that these are made of. */
function outsourcingResult(args: readonly unknown[], { inputs, assumptions }: CaseArguments): CaseResult {
  const [inhouse, contract, transition] = inputs.map((input) => input ?? 0) as [number, number, number];
  const read = caseAssumptions.read(assumptions.length === 0 ? null : assumptions, "assumptions");
  const model = { inputs: { inhouse, contract, transition }, assumptions: read };
  const flows = outsourcingCashflows(model.inputs, read);
  const single = (name: FunctionName): number => needed(callFunction(name, args)[0]?.[0]);
  return {
    flows,
    npv: single("OUTSOURCE_NPV"),
    savings: single("OUTSOURCE_SAVINGS"),
    irr: internalRateOfReturn(flows),
    payback: payback(flows),
    savingsShare: outsourcingSavingsShare(model.inputs, read),
    breakEven: OUTSOURCING_BREAK_EVEN_DRIVERS.map((driver) => {
      const answer = outsourcingBreakEven(driver, model);
      return { driver: driver.name, value: answer.found ? answer.value : null };
    }),
    tornado: outsourcingSensitivity(model),
  };
}

function offshoreResult(args: readonly unknown[]): CaseResult {
  const row = (name: FunctionName): unknown[] => evaluate(name, args)[0] ?? [];
  const single = (name: FunctionName): number | null => numberIn(row(name)[0]);
  return {
    flows: (callFunction("OFFSHORE_CASHFLOWS", args)[0] ?? []).map(needed),
    npv: needed(callFunction("OFFSHORE_NPV", args)[0]?.[0]),
    savings: needed(callFunction("OFFSHORE_SAVINGS", args)[0]?.[0]),
    irr: single("OFFSHORE_IRR"),
    payback: single("OFFSHORE_PAYBACK"),
    savingsShare: single("OFFSHORE_SAVINGS_PCT"),
    breakEven: BREAK_EVEN_DRIVERS.map(({ name }) => ({
      driver: name,
      value: numberIn(evaluate("OFFSHORE_BREAKEVEN", [name, ...args])[0]?.[0]),
    })),
    tornado: callFunction("OFFSHORE_SENSITIVITY", args).map(([driver, low, high, range]) => ({
      driver: String(driver),
      low: needed(low),
      high: needed(high),
      range: needed(range),
    })),
  };
}

/** @throws FunctionError when the functions refuse the case, or give an error for what every case must have */
export function evaluateCase(given: CaseArguments): CaseResult {
  const args = [...given.inputs, given.assumptions.length === 0 ? null : given.assumptions];
  return given.model === "Offshore" ? offshoreResult(args) : outsourcingResult(args, given);
}
