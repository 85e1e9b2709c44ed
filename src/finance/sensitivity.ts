import {
  offshoreDrivers,
  offshoreNetPresentValue,
  outsourcingDrivers,
  outsourcingNetPresentValue,
  type CaseModel,
  type Driver,
  type OffshoreModel,
  type OutsourcingModel,
} from "./drivers";

/** Swing of a driver when none is given: 10 % of its value. */
export const DEFAULT_SWING = 0.1;

/** A bound that is itself not allowed is approached to within this distance. */
const GAP = 1e-9;

/** One bar of a tornado chart. */
export interface Swing {
  readonly driver: string;
  /** Net present value with the driver lowered, home currency. */
  readonly low: number;
  /** Net present value with the driver raised, home currency. */
  readonly high: number;
  /** |high − low| */
  readonly range: number;
}

/**
 * Tornado table of an offshore case: every driver swung by itself, all others as they stand.
 *
 * A driver of value v is swung to v − swing·|v| and v + swing·|v|, held inside the range that makes sense for it; a
 * driver that is 0 therefore has no range. The share migrated is swung in each year for which one was given.
 *
 * @param swing share of the value, 0 < swing < 1
 * @returns one entry a driver, widest range first; equal ranges in documented order
 */
export function sensitivity(model: OffshoreModel, swing: number = DEFAULT_SWING): Swing[] {
  return swings(offshoreDrivers(givenYears(model)), offshoreNetPresentValue, model, swing);
}

/** The same of an outsourcing case. */
export function outsourcingSensitivity(model: OutsourcingModel, swing: number = DEFAULT_SWING): Swing[] {
  return swings(outsourcingDrivers(givenYears(model)), outsourcingNetPresentValue, model, swing);
}

/** For how many years of the horizon a share migrated was given. */
const givenYears = ({ assumptions: { years, migrated } }: CaseModel<unknown>): number =>
  Math.min(migrated.length, years);

function swings<Model>(
  drivers: readonly Driver<Model>[],
  netPresentValue: (model: Model) => number,
  model: Model,
  swing: number,
): Swing[] {
  return drivers
    .map((driver): Swing => {
      const value = driver.read(model);
      const step = swing * Math.abs(value);
      const low = netPresentValue(driver.write(model, withinRange(driver, value - step)));
      const high = netPresentValue(driver.write(model, withinRange(driver, value + step)));
      return { driver: driver.name, low, high, range: Math.abs(high - low) };
    })
    .sort((one, other) => other.range - one.range);
}

type Range = Pick<Driver, "minimum" | "maximum" | "exclusiveMinimum">;

function withinRange({ minimum, maximum, exclusiveMinimum }: Range, value: number): number {
  const least = exclusiveMinimum ? minimum + GAP : minimum;
  return Math.min(maximum, Math.max(least, value));
}
