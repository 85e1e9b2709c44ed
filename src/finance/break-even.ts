import { bracketedRoot } from "./bracketed-root";
import { offshoreNetPresentValue, type OffshoreModel } from "./drivers";

/** Where the net present value of a case is 0, or why it never is. */
export type BreakEven =
  | { readonly found: true; readonly value: number }
  | {
      readonly found: false;
      /** What the net present value stays from one end of the range to the other. */
      readonly side: "positive" | "negative" | "zero";
      /** The range of the driver that was searched; `to` is Infinity where there is no upper end. */
      readonly from: number;
      readonly to: number;
    };

/** A driver for which break-even can be asked. */
export interface BreakEvenDriver<Model = OffshoreModel> {
  readonly name: string;
  /** The range of values that make sense for it. */
  readonly from: number;
  readonly to: number;
  /** The model with another value of the driver. */
  readonly write: (model: Model, value: number) => Model;
  /** The one value at which the net present value is 0; not finite, or outside the range, when there is not one. */
  readonly solve: (model: Model) => number;
}

export const RATE_RANGE = { from: -0.99, to: 10 };

/**
 * The drivers for which break-even can be asked.
 *
 * Net present value = rest − staff, where staff is the present cost of the people abroad. Staff is proportional
 * to the offshore cost and to 1/productivity, so these and the transition are solved in closed form. The two growth rates
 * make a polynomial with coefficients of one sign, which only falls as the rate rises: its root is unique.
 */
export const BREAK_EVEN_DRIVERS: readonly BreakEvenDriver[] = [
  {
    name: "Offshore cost",
    from: 0,
    to: Infinity,
    write: withOffshoreCost,
    solve: (model) => valueWithoutStaff(model) / staffValue(withOffshoreCost(model, 1)),
  },
  {
    name: "Productivity",
    from: 0.01,
    to: 100,
    write: withProductivity,
    solve: (model) => staffValue(withProductivity(model, 1)) / valueWithoutStaff(model),
  },
  {
    name: "Offshore wage inflation",
    ...RATE_RANGE,
    write: withOffshoreWageInflation,
    solve: (model) => rateRoot((rate) => offshoreNetPresentValue(withOffshoreWageInflation(model, rate))),
  },
  {
    name: "Currency appreciation",
    ...RATE_RANGE,
    write: withCurrencyAppreciation,
    solve: (model) => rateRoot((rate) => offshoreNetPresentValue(withCurrencyAppreciation(model, rate))),
  },
  {
    name: "Transition",
    from: 0,
    to: Infinity,
    write: withTransition,
    solve: (model) => offshoreNetPresentValue(withTransition(model, 0)) / transitionValue(model),
  },
];

/**
 * Value of a driver at which the net present value of an offshore case is 0, everything else unchanged.
 *
 * @returns the value, or, when there is none in the driver's range, the side on which the net present value stays
 */
export function breakEven(driver: BreakEvenDriver, model: OffshoreModel): BreakEven {
  return breakEvenOf(driver, offshoreNetPresentValue, model);
}

/** The same for any model, by what it is worth. */
export function breakEvenOf<Model>(
  driver: BreakEvenDriver<Model>,
  netPresentValue: (model: Model) => number,
  model: Model,
): BreakEven {
  const { from, to } = driver;
  const valueAtStart = netPresentValue(driver.write(model, from));
  const value = driver.solve(model);
  if (Number.isFinite(value) && value >= from && value <= to) return { found: true, value };
  const side = valueAtStart > 0 ? "positive" : valueAtStart < 0 ? "negative" : "zero";
  return { found: false, side, from, to };
}

function withOffshoreCost({ inputs, assumptions }: OffshoreModel, offshore: number): OffshoreModel {
  return { inputs: { ...inputs, offshore }, assumptions };
}

function withProductivity({ inputs, assumptions }: OffshoreModel, productivity: number): OffshoreModel {
  return { inputs: { ...inputs, productivity }, assumptions };
}

function withOffshoreWageInflation({ inputs, assumptions }: OffshoreModel, rate: number): OffshoreModel {
  return { inputs, assumptions: { ...assumptions, offshoreWageInflation: rate } };
}

function withCurrencyAppreciation({ inputs, assumptions }: OffshoreModel, rate: number): OffshoreModel {
  return { inputs, assumptions: { ...assumptions, currencyAppreciation: rate } };
}

function withTransition({ inputs, assumptions }: OffshoreModel, transition: number): OffshoreModel {
  return { inputs: { ...inputs, transition }, assumptions };
}

/** Net present value of everything but the people abroad. */
function valueWithoutStaff(model: OffshoreModel): number {
  return offshoreNetPresentValue(withOffshoreCost(model, 0));
}

/** Present cost of the people abroad, summed by itself: as a difference of two values it would lose digits. */
function staffValue({ inputs, assumptions }: OffshoreModel): number {
  return -offshoreNetPresentValue({
    inputs: { ...inputs, onshore: 0, transition: 0 },
    assumptions: { ...assumptions, travel: 0 },
  });
}

/** Present cost of a transition of 1: after tax, and 0 where nobody moves. */
function transitionValue({ inputs, assumptions }: OffshoreModel): number {
  return -offshoreNetPresentValue({
    inputs: { ...inputs, onshore: 0, offshore: 0, transition: 1 },
    assumptions: { ...assumptions, travel: 0 },
  });
}

/** Root of a value that falls with a rate; NaN when it has one sign over the whole range, or is 0 all over it. */
export function rateRoot(value: (rate: number) => number): number {
  const { from, to } = RATE_RANGE;
  const crosses = Math.sign(value(from)) !== Math.sign(value(to));
  return crosses ? bracketedRoot(value, from, to) : NaN;
}
