/**
 * A million rows through the built functions, as many as a sheet has: every function that takes rows, each in a process of its own,
 * and every result looked at. Wants `npm run build` first.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { compileFunction } from "node:vm";
import type { FunctionName } from "../../src/functions/catalogue";
import { CustomFunctionsHost, HostError } from "../functions/custom-functions-global";
import { BY_ROW, type Cell, repeated, type Rows, TOGETHER } from "../functions/long-lists";
import { type Line, timed } from "./measure";

const ROWS = 1_000_000;
const BUNDLE = path.join(process.cwd(), "dist", "functions.js");

interface Outcome {
  readonly milliseconds: number;
  readonly processor: number;
  readonly peak: number;
  readonly outcome: string;
}

type Results = readonly (readonly unknown[])[];

/** An error is told by its code: its message names the row. */
const asText = (row: readonly unknown[] = []): string =>
  JSON.stringify(row.map((cell) => (cell instanceof HostError ? cell.code : cell)));

/** @throws Error where a row has not what the few rows have that it was made of */
function checkRows(results: Results, few: Results): void {
  const expected = few.map(asText);
  if (results.length !== ROWS) throw new Error(`${results.length} rows instead of ${ROWS}.`);
  results.forEach((row, index) => {
    if (asText(row) !== expected[index % expected.length]) throw new Error(`Row ${index + 1} is ${asText(row)}.`);
  });
}

/** @throws Error where a number is none */
function checkNumbers(results: Results, rows: number): void {
  if (results.length !== rows) throw new Error(`${results.length} rows instead of ${rows}.`);
  for (const row of results) {
    for (const cell of row) if (typeof cell === "number" && !Number.isFinite(cell)) throw new Error(`A ${cell}.`);
  }
}

function bundledFunction(name: FunctionName): (args: readonly (Cell | Rows)[]) => Results {
  const host = new CustomFunctionsHost();
  compileFunction(readFileSync(BUNDLE, "utf8"), ["CustomFunctions"])(host);
  return (args) => host.functions.get(name)?.(...args) ?? [];
}

/** Calls one function in this process and prints how it went. */
export async function measureMillion(name: FunctionName): Promise<void> {
  const call = bundledFunction(name);
  const byRow = BY_ROW[name];
  const together = TOGETHER[name];
  const args = byRow?.build((rows) => repeated(rows, ROWS)) ?? together?.args(ROWS) ?? [];
  let results: Results = [];
  let outcome = "every row has its result";
  const time = await timed(() => {
    try {
      results = call(args);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      outcome = `refused: ${error.code} ${error.message}`;
    }
  });
  const peak = process.resourceUsage().maxRSS / 1024;
  if (results.length > 0 && byRow !== undefined) checkRows(results, call(byRow.build((rows) => rows)));
  if (results.length > 0 && together !== undefined) checkNumbers(results, together.rows(ROWS));
  process.stdout.write(JSON.stringify({ ...time, peak, outcome } satisfies Outcome));
}

export function million(): readonly Line[] {
  return Object.keys({ ...BY_ROW, ...TOGETHER }).map((name) => {
    const script = [...process.execArgv, process.argv[1] ?? "", "--million", name];
    const { outcome, peak, ...time } = JSON.parse(
      execFileSync(process.execPath, ["--max-old-space-size=8192", ...script], { encoding: "utf8" }),
    ) as Outcome;
    return { what: name, ...time, beside: `${outcome}; peak ${peak.toFixed(0)} MB` };
  });
}
