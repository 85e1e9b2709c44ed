import { offshoreDrivers, offshoreNetPresentValue, type Driver, type OffshoreModel } from "./drivers";

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
  const { years, migrated } = model.assumptions;
  return offshoreDrivers(Math.min(migrated.length, years))
    .map((driver) => swingOf(driver, model, swing))
    .sort((one, other) => other.range - one.range);
}

function swingOf(driver: Driver, model: OffshoreModel, swing: number): Swing {
  const value = driver.read(model);
  const step = swing * Math.abs(value);
  const low = offshoreNetPresentValue(driver.write(model, withinRange(driver, value - step)));
  const high = offshoreNetPresentValue(driver.write(model, withinRange(driver, value + step)));
  return { driver: driver.name, low, high, range: Math.abs(high - low) };
}

function withinRange({ minimum, maximum, exclusiveMinimum }: Driver, value: number): number {
  const least = exclusiveMinimum ? minimum + GAP : minimum;
  return Math.min(maximum, Math.max(least, value));
}
