/** How time and memory grow with the rows: each size in a process of its own, or one would pay for the garbage of another. */
import { execFileSync } from "node:child_process";
import { callFunction } from "../../src/functions/catalogue";
import { type Line, medians, ratings, type Times } from "./measure";

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const MEGABYTE = 1024 * 1024;

interface Growth extends Times {
  readonly peak: number;
  readonly before: number;
}

/** Measures one size in this process and prints it. */
export async function measureSize(rows: number): Promise<void> {
  const cells = ratings(rows);
  const before = process.memoryUsage().rss / MEGABYTE;
  const { time } = await medians(
    { time: () => callFunction("SOURCING_COMPARE", [cells]) },
    Math.max(3, 200_000 / rows),
  );
  const peak = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ milliseconds: NaN, processor: NaN, ...time, peak, before } satisfies Growth));
}

export function growth(): readonly Line[] {
  return SIZES.map((rows) => {
    const script = [...process.execArgv, process.argv[1] ?? "", "--size", String(rows)];
    const measured = JSON.parse(
      execFileSync(process.execPath, ["--max-old-space-size=8192", ...script], { encoding: "utf8" }),
    ) as Growth;
    const perRow = (measured.processor * 1000) / rows;
    return {
      what: `SOURCING_COMPARE, ${rows.toLocaleString("en")} rows`,
      milliseconds: measured.milliseconds,
      processor: measured.processor,
      beside: `${perRow.toFixed(2)} µs of processor time a row; peak ${measured.peak.toFixed(0)} MB, ${measured.before.toFixed(0)} MB of it there before the call`,
    };
  });
}
