/** Measuring, and lines to print. */

export interface Line {
  readonly what: string;
  readonly milliseconds: number;
  /** What it is compared with: "3.1 × the bare loop". */
  readonly beside?: string;
}

export type Section = () => Promise<readonly Line[]> | readonly Line[];

const RUNS = 7;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

type Work = () => unknown;

/**
 * Medians of several runs. The candidates take turns, so that what else the machine does meets all of them alike; the first turn
 * warms up and does not count.
 */
export async function medians(
  candidates: Readonly<Record<string, Work>>,
  runs = RUNS,
): Promise<Record<string, number>> {
  const times: Record<string, number[]> = {};
  for (let run = 0; run <= runs; run++) {
    for (const [name, work] of Object.entries(candidates)) {
      const start = performance.now();
      await work();
      const elapsed = performance.now() - start;
      if (run > 0) (times[name] ??= []).push(elapsed);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/** Lines in the order of the candidates, each beside the one that is named. */
export async function beside(
  reference: string,
  candidates: Readonly<Record<string, Work>>,
  runs = RUNS,
): Promise<Line[]> {
  const times = await medians(candidates, runs);
  const base = times[reference] ?? NaN;
  return Object.entries(times).map(([what, milliseconds]) => ({
    what,
    milliseconds,
    ...(what === reference ? {} : { beside: `${(milliseconds / base).toFixed(2)} × ${reference}` }),
  }));
}

/** Numbers that are the same in every run: a linear congruential generator. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x8000_0000;
  };
}

export function table(rows: number, columns: number, cell: (random: number) => unknown): unknown[][] {
  const random = numbersFrom(rows + columns);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell(random())));
}

/** Ratings as analysts give them: whole ones from 1 to 5, one in fifty missing. */
export const ratings = (rows: number): unknown[][] =>
  table(rows, 16, (random) => (random < 0.02 ? "" : 1 + Math.floor(random * 5)));
