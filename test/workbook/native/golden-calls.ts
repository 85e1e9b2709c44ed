/** The golden cases of the functions, of both cores and of the contract as calls: each folder says where its numbers come from. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ASSUMPTIONS, DEFAULT_ASSUMPTIONS, type Assumptions, LONGEST_HORIZON } from "../../../src/finance/assumptions";
import { OFFSHORE_INPUTS } from "../../../src/finance/offshore-case";
import { OUTSOURCING_INPUTS } from "../../../src/finance/outsourcing-case";
import { CRITERIA } from "../../../src/sourcing/criteria";
import { FROZEN_FUNCTIONS, NATIVE_FUNCTIONS } from "../../../src/workbook/native/native-functions";
import { PLAIN_ASSUMPTIONS } from "../../../src/workbook/native/case-pieces";
import type { CallArgument, NativeCall, RawCell, ShownCell } from "./native-call";

/** Undefined where a case says nothing of a cell. */
type Expected = readonly (readonly (ShownCell | undefined)[])[];

export interface GoldenCall extends NativeCall {
  readonly title: string;
  readonly expected: Expected;
  /** Largest difference of a number, as the source's rounding demands. */
  readonly within: number;
}

const TEST = join(__dirname, "..", "..");
const EXACT = 1e-9;

const read = <Content>(...path: string[]): Content => JSON.parse(readFileSync(join(TEST, ...path), "utf8")) as Content;

const folders = <Content>(place: string): { title: string; golden: Content }[] =>
  readdirSync(join(TEST, place)).map((title) => ({ title, golden: read<Content>(place, title, "case.json") }));

function argument(value: unknown): CallArgument {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return { literal: value as number | string };
  return { cells: (Array.isArray(value[0]) ? value : [value]) as RawCell[][] };
}

const column = <Value>(values: readonly Value[]): Value[][] => values.map((value) => [value]);

/** With nothing in the place of the arguments that a call leaves out. */
const whole = (name: string, args: readonly unknown[]): CallArgument[] =>
  (NATIVE_FUNCTIONS.get(name)?.parameters ?? []).map((_, index) => argument(args[index]));

interface FunctionCase {
  readonly function: string;
  readonly args: unknown[];
  readonly expected: ShownCell[][];
  /** One a column only where no native function is. */
  readonly within?: number;
}

const ofFunctions = (): GoldenCall[] =>
  folders<FunctionCase>("functions/golden").map(({ title, golden }) => ({
    title,
    name: golden.function,
    args: whole(golden.function, golden.args),
    expected: golden.expected,
    within: golden.within ?? EXACT,
  }));

interface Contract {
  readonly functions: Record<string, { cases: { args: unknown[]; result: (ShownCell | { error: string })[][] }[] }>;
}

const ofContract = (): GoldenCall[] =>
  readdirSync(join(TEST, "functions/contract")).flatMap((file) =>
    Object.entries(read<Contract>("functions/contract", file).functions).flatMap(([name, { cases }]) =>
      cases.map(({ args, result }, index) => ({
        title: `contract ${file} ${index + 1}`,
        name,
        args: whole(name, args),
        expected: result.map((row) => row.map((cell) => (typeof cell === "object" ? cell.error : cell))),
        within: EXACT,
      })),
    ),
  );

interface SourcingCase {
  readonly call: string;
  readonly input: Record<string, unknown>;
  readonly expected: unknown;
  readonly within: number;
}

type Answer = readonly [name: string, args: readonly unknown[], expected: Expected];

interface Judged {
  readonly outsource?: number;
  readonly offshore?: number;
  readonly recommendation?: string;
  readonly margin?: number;
  readonly confidence?: string;
  readonly coverage?: number;
}

interface Summed {
  readonly lines: { model: string; count: number; share: number }[];
  readonly count: number;
  readonly statement: string;
}

/** What the cores' cases say, as answers of functions. */
const SOURCING: Readonly<Record<string, (golden: SourcingCase) => readonly Answer[]>> = {
  judge: ({ input, expected }) => {
    const { outsource, offshore, recommendation, margin, confidence, coverage } = expected as Judged;
    const row = [outsource, offshore, recommendation, margin, confidence, coverage, undefined];
    return [["SOURCING_COMPARE", [input["ratings"], input["weights"]], [row]]];
  },
  flips: ({ input, expected }) => {
    const flips = expected as Record<string, [number, string]>;
    const rows = CRITERIA.map(({ id, shortName }) => [shortName, ...(flips[id] ?? ["", ""])]);
    return [["SOURCING_FLIP", [input["ratings"], input["weights"]], rows]];
  },
  portfolio: ({ input, expected }) => {
    const { lines, count, statement } = expected as Summed;
    const rows = [...lines.map((line) => [line.model, line.count, line.share]), [statement, count, 1]];
    return [["PORTFOLIO_MODEL", [input["models"], input["sizes"]], rows]];
  },
  rankWeights: ({ input, expected }) => [
    ["RANK_WEIGHTS", [column(input["ranks"] as number[])], column(expected as number[])],
  ],
  pairwise: ({ input, expected }) => {
    const { weights, consistency } = expected as { weights?: number[]; consistency?: number };
    const { comparisons, index } = input;
    return [
      ...(weights === undefined ? [] : [["AHP_WEIGHTS", [comparisons], column(weights)] as const]),
      ...(consistency === undefined ? [] : [["AHP_CONSISTENCY", [comparisons, index], [[consistency]]] as const]),
    ];
  },
  optionScores: ({ input: { matrix, weights, directions, method, normalization }, expected }) => {
    const { scores } = expected as { scores?: number[] };
    const args = [matrix, weights, directions, method, normalization];
    return scores === undefined ? [] : [["OPTION_SCORE", args, column(scores)]];
  },
};

const ofSourcing = (): GoldenCall[] =>
  folders<SourcingCase>("sourcing/golden").flatMap(({ title, golden }) =>
    (SOURCING[golden.call]?.(golden) ?? []).map(([name, args, expected]) => ({
      title,
      name,
      args: whole(name, args),
      expected,
      within: Math.max(EXACT, golden.within),
    })),
  );

interface FinanceCase {
  readonly model?: "offshore" | "outsourcing";
  readonly inputs: Record<string, number>;
  readonly assumptions: Partial<Assumptions>;
  readonly flows: number[];
  readonly rate?: number;
  readonly digits?: number;
  readonly expected: Record<string, number | number[] | null>;
}

function assumptionLines(given: Partial<Assumptions>): RawCell[][] {
  return ASSUMPTIONS.flatMap(({ key, name, numbered }): RawCell[][] => {
    const value = given[key];
    if (value === undefined) return [];
    const values = [value].flat();
    return values.map((each, index) => [numbered ? `${name} ${index + 1}` : name, each]);
  });
}

/** What each function of a case gives where the cores give nothing. */
const OFFSHORE: Readonly<Record<string, readonly [name: string, without: string]>> = {
  cashflows: ["OFFSHORE_CASHFLOWS", ""],
  savings: ["OFFSHORE_SAVINGS", ""],
  savingsShare: ["OFFSHORE_SAVINGS_PCT", "#DIV/0!"],
  npv: ["OFFSHORE_NPV", ""],
  irr: ["OFFSHORE_IRR", "#NUM!"],
  payback: ["OFFSHORE_PAYBACK", "#N/A"],
};
const OUTSOURCING: typeof OFFSHORE = { savings: ["OUTSOURCE_SAVINGS", ""], npv: ["OUTSOURCE_NPV", ""] };

/** Ready-made flows are for the pieces that measure them; their terms hold the horizon and the rate. */
const MEASURES: typeof OFFSHORE = {
  npv: ["SHORE_PRESENT_VALUES", ""],
  irr: ["SHORE_RATE_OF_RETURN", "#NUM!"],
  payback: ["SHORE_PAYBACKS", "#N/A"],
};

function flowArguments(name: string, { flows, rate = 0 }: FinanceCase): CallArgument[] {
  if (name === "SHORE_RATE_OF_RETURN") return [flows, flows.map((_, year) => year)].map(argument);
  const terms = { ...DEFAULT_ASSUMPTIONS, years: flows.length - 1, discountRate: rate };
  const plain = PLAIN_ASSUMPTIONS.map(({ key }) => terms[key] as number);
  return [argument(flows), { cells: column([...plain, ...Array<number>(LONGEST_HORIZON).fill(1), 0]) }];
}

function caseArguments({ model, inputs, assumptions }: FinanceCase): CallArgument[] {
  const columns = model === "offshore" ? OFFSHORE_INPUTS : OUTSOURCING_INPUTS;
  const lines = assumptionLines(assumptions);
  return [...columns.map(({ key }) => argument([inputs[key]])), lines.length === 0 ? null : argument(lines)];
}

const signChanges = (flows: readonly number[]): number => {
  const signs = flows.map(Math.sign).filter((sign) => sign !== 0);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
};

/** No case has flows that change sign more than twice (docs/native.md), so no LAMBDA is asked for the rate of such. */
const isAsked = (measure: string, { flows }: FinanceCase): boolean => measure !== "irr" || signChanges(flows) <= 2;

function ofFinance(): GoldenCall[] {
  return folders<FinanceCase>("finance/golden").flatMap(({ title, golden }) => {
    const { model, digits } = golden;
    const functions = model === undefined ? MEASURES : model === "offshore" ? OFFSHORE : OUTSOURCING;
    return Object.entries(golden.expected).flatMap(([measure, value]): GoldenCall[] => {
      const [name, without] = functions[measure] ?? [];
      if (name === undefined || (model === undefined && !isAsked(measure, golden))) return [];
      const args = model === undefined ? flowArguments(name, golden) : caseArguments(golden);
      const expected = value === null ? [[without]] : [[value].flat()];
      return [{ title, name, args, expected, within: digits === undefined ? EXACT : 0.5 * 10 ** -digits }];
    });
  });
}

/** Every golden call of a function, or a piece of one, that has a LAMBDA. */
export const GOLDEN_CALLS: readonly GoldenCall[] = [
  ...ofFunctions(),
  ...ofContract(),
  ...ofSourcing(),
  ...ofFinance(),
].filter(({ name }) => !FROZEN_FUNCTIONS.has(name));
