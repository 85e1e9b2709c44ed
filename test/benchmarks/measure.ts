/** Measuring, and lines to print. */

export interface Line {
  readonly what: string;
  readonly milliseconds: number;
  /** Processor time, all threads: what others do on the machine hardly changes it. */
  readonly processor?: number;
  /** What it is compared with: "3.1 × the bare loop". */
  readonly beside?: string;
}

export type Section = () => Promise<readonly Line[]> | readonly Line[];

const RUNS = 7;
const WARM_UPS = 2;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

type Work = () => unknown;

export interface Times {
  readonly milliseconds: number;
  readonly processor: number;
}

/** One run, from a heap without the garbage of another one. */
export async function timed(work: Work): Promise<Times> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { milliseconds, processor: (user + system) / 1000 };
}

/**
 * Medians of several runs. The candidates take turns, so that what else the machine does meets all of them alike; the first turns
 * warm up and do not count.
 */
export async function medians(candidates: Readonly<Record<string, Work>>, runs = RUNS): Promise<Record<string, Times>> {
  const times: Record<string, Times[]> = {};
  for (let run = -WARM_UPS; run < runs; run++) {
    for (const [name, work] of Object.entries(candidates)) {
      const time = await timed(work);
      if (run >= 0) (times[name] ??= []).push(time);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [
      name,
      {
        milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
        processor: median(all.map(({ processor }) => processor)),
      },
    ]),
  );
}

/** Lines in the order of the candidates, each beside the one that is named, by processor time. */
export async function beside(
  reference: string,
  candidates: Readonly<Record<string, Work>>,
  runs = RUNS,
): Promise<Line[]> {
  const times = await medians(candidates, runs);
  const base = times[reference]?.processor ?? NaN;
  return Object.entries(times).map(([what, time]) => ({
    what,
    ...time,
    ...(what === reference ? {} : { beside: `${(time.processor / base).toFixed(2)} × ${reference}` }),
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
