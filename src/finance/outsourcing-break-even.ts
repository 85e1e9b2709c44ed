import { breakEvenOf, RATE_RANGE, rateRoot, type BreakEven, type BreakEvenDriver } from "./break-even";
import { outsourcingNetPresentValue, type OutsourcingModel } from "./drivers";
import type { OutsourcingCase } from "./outsourcing-case";

/**
 * The drivers for which break-even of an outsourcing case can be asked: the dearest contract, the lowest cost inside, the
 * steepest indexation and the dearest handover that still pay.
 *
 * Net present value = inside − contract − transition, each proportional to its input, so these are solved in closed form. The
 * indexation makes a polynomial with coefficients of one sign, which only falls as the rate rises: its root is unique.
 */
export const OUTSOURCING_BREAK_EVEN_DRIVERS: readonly BreakEvenDriver<OutsourcingModel>[] = [
  proportional("Contract cost", "contract"),
  proportional("In-house cost", "inhouse"),
  {
    name: "Contract indexation",
    ...RATE_RANGE,
    write: withIndexation,
    solve: (model) => rateRoot((rate) => outsourcingNetPresentValue(withIndexation(model, rate))),
  },
  proportional("Transition", "transition"),
];

/** Value of a driver at which the net present value of an outsourcing case is 0, everything else unchanged. */
export const outsourcingBreakEven = (driver: BreakEvenDriver<OutsourcingModel>, model: OutsourcingModel): BreakEven =>
  breakEvenOf(driver, outsourcingNetPresentValue, model);

/** A driver of which the net present value is a straight line: what all else is worth, divided by what 1 of it costs. */
function proportional(name: string, key: keyof OutsourcingCase): BreakEvenDriver<OutsourcingModel> {
  const write = ({ inputs, assumptions }: OutsourcingModel, value: number): OutsourcingModel => ({
    inputs: { ...inputs, [key]: value },
    assumptions,
  });
  const nothing: OutsourcingCase = { inhouse: 0, contract: 0, transition: 0 };
  return {
    name,
    from: 0,
    to: Infinity,
    write,
    solve: (model) => {
      const rest = outsourcingNetPresentValue(write(model, 0));
      // Summed by itself: as a difference of two values it would lose digits.
      const ofOne = outsourcingNetPresentValue({ inputs: { ...nothing, [key]: 1 }, assumptions: model.assumptions });
      return rest / -ofOne + 0;
    },
  };
}

function withIndexation({ inputs, assumptions }: OutsourcingModel, contractIndexation: number): OutsourcingModel {
  return { inputs, assumptions: { ...assumptions, contractIndexation } };
}
