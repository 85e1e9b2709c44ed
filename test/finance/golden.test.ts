import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_ASSUMPTIONS, type Assumptions } from "../../src/finance/assumptions";
import { internalRateOfReturn } from "../../src/finance/internal-rate-of-return";
import { netPresentValue, payback } from "../../src/finance/measures";
import {
  offshoreCashflows,
  offshoreSavings,
  offshoreSavingsShare,
  type OffshoreCase,
} from "../../src/finance/offshore-case";
import { outsourcingCashflows, outsourcingSavings, type OutsourcingCase } from "../../src/finance/outsourcing-case";

/** A new case is a new folder: case.json says where its figures come from, what goes in and what comes out. */
type GoldenCase = { source: string; digits?: number; expected: Partial<Answers> } & (
  | { model: "offshore"; inputs: OffshoreCase; assumptions: Partial<Assumptions> }
  | { model: "outsourcing"; inputs: OutsourcingCase; assumptions: Partial<Assumptions> }
  | { model?: undefined; flows: number[]; rate?: number }
);

interface Answers {
  cashflows: number[];
  savings: number;
  savingsShare: number | null;
  npv: number;
  irr: number | null;
  payback: number | null;
}

const FOLDER = join(__dirname, "golden");

function measures(flows: readonly number[], rate: number): Pick<Answers, "npv" | "irr" | "payback"> {
  return { npv: netPresentValue(flows, rate), irr: internalRateOfReturn(flows), payback: payback(flows) };
}

function answers(golden: GoldenCase): Partial<Answers> {
  if (golden.model === undefined) return measures(golden.flows, golden.rate ?? 0);
  const assumptions = { ...DEFAULT_ASSUMPTIONS, ...golden.assumptions };
  if (golden.model === "offshore") {
    const cashflows = offshoreCashflows(golden.inputs, assumptions);
    return {
      cashflows,
      savings: offshoreSavings(golden.inputs, assumptions),
      savingsShare: offshoreSavingsShare(golden.inputs, assumptions),
      ...measures(cashflows, assumptions.discountRate),
    };
  }
  const cashflows = outsourcingCashflows(golden.inputs, assumptions);
  return {
    cashflows,
    savings: outsourcingSavings(golden.inputs, assumptions),
    ...measures(cashflows, assumptions.discountRate),
  };
}

function expectClose(actual: number | null | undefined, expected: number | null, digits: number | undefined): void {
  if (expected === null || actual === null || actual === undefined) expect(actual).toBe(expected);
  else if (digits === undefined)
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
  else expect(actual).toBeCloseTo(expected, digits);
}

describe("golden cases", () => {
  it.each(readdirSync(FOLDER))("%s", (name) => {
    const golden = JSON.parse(readFileSync(join(FOLDER, name, "case.json"), "utf8")) as GoldenCase;
    expect(golden.source).toMatch(/\w{3}/);
    const actual = answers(golden);
    for (const [measure, value] of Object.entries(golden.expected)) {
      const found = actual[measure as keyof Answers];
      if (Array.isArray(value)) {
        expect(found).toHaveLength(value.length);
        value.forEach((flow, year) => expectClose((found as number[])[year], flow, golden.digits));
      } else {
        expectClose(found as number | null, value, golden.digits);
      }
    }
  });
});
