/**
 * Measures and prints a table: `npm run bench`, or `npm run bench -- compare growth` for some of it. Ratios are of one run; times
 * depend on the machine, which is why no test asserts any.
 */
import { cpus } from "node:os";
import type { FunctionName } from "../../src/functions/catalogue";
import { ahp, compare, rateOfReturn, simulation, topsis } from "./functions";
import { growth, measureSize } from "./growth";
import type { Line, Section } from "./measure";
import { measureMillion, million } from "./million";

/** What needs a grid or a browser is loaded when it is its turn: it would weigh on the memory of the others. */
const SECTIONS: Readonly<Record<string, Section>> = {
  compare,
  topsis,
  ahp,
  irr: rateOfReturn,
  simulation,
  engine: async () => (await import("./engine")).engine(),
  growth,
  million,
  pages: async () => (await import("./pages")).pages(),
};

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const inMilliseconds = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0).padStart(8)} ms`;

function described({ what, milliseconds, processor, beside }: Line): string {
  const used = processor === undefined ? "" : `${inMilliseconds(processor)} of processor time`;
  return `  ${inMilliseconds(milliseconds)}${used.padEnd(30)}  ${what}${beside ? `  (${beside})` : ""}`;
}

async function main(args: readonly string[]): Promise<void> {
  if (args[0] === "--size") {
    await measureSize(Number(args[1]));
    return;
  }
  if (args[0] === "--million") {
    await measureMillion(args[1] as FunctionName);
    return;
  }
  const unknown = args.find((name) => !(name in SECTIONS));
  if (unknown !== undefined) throw new Error(`No section "${unknown}"; there are ${Object.keys(SECTIONS).join(", ")}.`);
  print(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`);
  for (const name of args.length > 0 ? args : Object.keys(SECTIONS)) {
    print(`\n${name}`);
    for (const line of (await SECTIONS[name]?.()) ?? []) print(described(line));
  }
}

void main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
