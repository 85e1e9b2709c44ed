import { offshoreDrivers, offshoreNetPresentValue, type OffshoreModel } from "./drivers";
import { pertSampler, type Estimate } from "./pert";
import { randomStream } from "./random-stream";

export const DEFAULT_TRIALS = 10_000;
export const DEFAULT_SEED = 1;

/** Two trials are the fewest that have a standard deviation; a million take seconds and change the third digit no more. */
export const TRIALS_RANGE = { minimum: 2, maximum: 1_000_000 };

/** A driver whose value is not known, by its name, with a three-point estimate inside the driver's range. */
export interface UncertainDriver extends Estimate {
  readonly name: string;
}

/** What the trials say about the net present value, home currency. */
export interface SimulationResult {
  readonly mean: number;
  /** Of the sample (divisor trials − 1), as Excel's STDEV.S. */
  readonly standardDeviation: number;
  /** 10 %, 50 % and 90 % percentiles, as Excel's PERCENTILE.INC. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Share of the trials with a net present value below 0. */
  readonly probabilityOfLoss: number;
}

/**
 * Monte Carlo simulation of the net present value of an offshore case.
 *
 * Assumption: the uncertain drivers are independent of one another, each PERT-distributed. Each has a random stream of
 * its own, so the order in which they are listed changes nothing, and adding one leaves the others' draws as they were.
 *
 * @param uncertain drivers of {@link offshoreDrivers} for the years of the model, each at most once
 * @param trials whole, ≥ 2
 * @param seed whole; the same seed gives the same result on every machine
 */
export function simulate(
  model: OffshoreModel,
  uncertain: readonly UncertainDriver[],
  trials: number = DEFAULT_TRIALS,
  seed: number = DEFAULT_SEED,
): SimulationResult {
  // In the drivers' own order: a share migrated that is written first would hold on in the years after it.
  const draws = offshoreDrivers(model.assumptions.years).flatMap((driver) => {
    const estimate = uncertain.find(({ name }) => name === driver.name);
    return estimate ? [{ driver, draw: pertSampler(estimate, randomStream(seed, driver.name)) }] : [];
  });
  const values = new Float64Array(trials);
  for (let trial = 0; trial < trials; trial++) {
    let drawn = model;
    for (const { driver, draw } of draws) drawn = driver.write(drawn, draw());
    values[trial] = offshoreNetPresentValue(drawn);
  }
  return summarise(values.sort());
}

function summarise(sorted: Float64Array): SimulationResult {
  const trials = sorted.length;
  const mean = meanOf(sorted);
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const losses = sorted.findIndex((value) => value >= 0);
  return {
    mean,
    standardDeviation: Math.sqrt(squares / (trials - 1)),
    p10: percentile(sorted, 0.1),
    p50: percentile(sorted, 0.5),
    p90: percentile(sorted, 0.9),
    probabilityOfLoss: (losses === -1 ? trials : losses) / trials,
  };
}

/** Mean as the first value plus the mean distance from it: exact, and the deviation exactly 0, where nothing varies. */
function meanOf(values: Float64Array): number {
  const [first = 0] = values;
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}

/**
 * Percentile by linear interpolation between the two nearest ranks, as Excel's PERCENTILE.INC: rank 1 + share·(n − 1).
 *
 * @param sorted ascending, at least one value
 * @param share 0..1
 */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const lower = sorted[below] ?? 0;
  const upper = sorted[Math.ceil(position)] ?? lower;
  return lower + (position - below) * (upper - lower);
}
