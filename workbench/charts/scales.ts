import { format } from "numfmt";
import type { ChartAxis } from "../host/charts";

/** Values along an axis: from, to, and the steps that are marked. */
export interface Extent {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** 1, 2 or 5 times a power of ten, so that `span` has about `count` steps. */
export function niceStep(span: number, count: number): number {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

const MARKS = 6;

const isSet = (value: number | "" | undefined): value is number => typeof value === "number";

/** Excel starts at zero unless all values lie close together far from it. */
function automatic(values: readonly number[]): readonly [number, number] {
  // Not as arguments of one call: a long list has more points than a call takes.
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  if (values.length === 0) return [0, 1];
  if (low === high) return low < 0 ? [low, 0] : [0, low || 1];
  const farFromZero = (high - low) / Math.max(Math.abs(low), Math.abs(high)) < 1 / 6;
  return [low > 0 && !farFromZero ? 0 : low, high < 0 && !farFromZero ? 0 : high];
}

/** The axis' own bounds and step where they are set, otherwise round ones that hold all values. */
export function extentOf(axis: ChartAxis | undefined, values: readonly number[]): Extent {
  const { minimum, maximum, majorUnit } = axis ?? {};
  const [low, high] = automatic(values);
  const [from, to] = [isSet(minimum) ? minimum : low, isSet(maximum) ? maximum : high];
  const span = to > from ? to - from : 1;
  const step = isSet(majorUnit) && majorUnit > 0 ? majorUnit : niceStep(span, MARKS);
  return {
    minimum: isSet(minimum) ? minimum : Math.floor(low / step + 1e-9) * step,
    maximum: isSet(maximum) ? maximum : Math.max(Math.ceil(high / step - 1e-9) * step, from + step),
    step,
  };
}

/** The marked values of an extent. */
export function marks({ minimum, maximum, step }: Extent): number[] {
  const count = Math.floor((maximum - minimum) / step + 1e-9);
  return Array.from({ length: count + 1 }, (_none, index) => Number((minimum + index * step).toPrecision(12)));
}

/** Position of a value between `from` and `to` pixels. */
export function scale({ minimum, maximum }: Extent, from: number, to: number): (value: number) => number {
  return (value) => from + ((value - minimum) / (maximum - minimum)) * (to - from);
}

/** A number as the axis' format shows it. */
export function axisText(value: number, numberFormat: string | undefined): string {
  return numberFormat === undefined || numberFormat === "General" ? String(value) : format(numberFormat, value);
}
