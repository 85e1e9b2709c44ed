/** The functions that ask how far an offshore case can be trusted, as data over src/finance. No arithmetic here. */
import { BREAK_EVEN_DRIVERS, breakEven, type BreakEven, type BreakEvenDriver } from "../finance/break-even";
import { OFFSHORE_INPUTS } from "../finance/offshore-case";
import { DEFAULT_SWING, sensitivity } from "../finance/sensitivity";
import { DEFAULT_SEED, DEFAULT_TRIALS, simulate, TRIALS_RANGE } from "../finance/simulation";
import { ERRORS, PLACES } from "../words/errors";
import { oneOf, optionalMatrix, singleNumber } from "./arguments";
import { caseArguments, readCases, readSingleCase } from "./case-function";
import { defineFunction, perRow } from "./definition";
import { FunctionError, type CellResult } from "./function-error";
import type { NumberBounds } from "./number-bounds";
import { readUncertainDrivers } from "./uncertain-drivers";

const OFFSHORE = caseArguments(OFFSHORE_INPUTS);

/** A swing of 100 % would take the productivity to 0. */
const SWING: NumberBounds = { minimum: 0, exclusiveMinimum: true, maximum: 0.99 };

/** The generator's state is made from 32 bits. */
const SEED: NumberBounds = { minimum: 0, maximum: 2 ** 32 - 1, whole: true };

/** Row and year multiply in a search: a whole column of a sheet over nine years is the most, and takes most of a minute. */
const MOST_YEARS_SEARCHED = 10_000_000;

function requireFewEnough(rows: number, years: number): void {
  const most = Math.floor(MOST_YEARS_SEARCHED / years);
  if (rows > most) throw new FunctionError("#VALUE!", ERRORS.tooManyYears(rows, years, most));
}

function breakEvenCell(answer: BreakEven, driver: BreakEvenDriver, place: string): CellResult {
  if (answer.found) return answer.value;
  return new FunctionError("#N/A", ERRORS.noBreakEven(place, driver.name, answer.side, answer));
}

const breakEvenFunction = defineFunction(
  "OFFSHORE_BREAKEVEN",
  { driver: oneOf(BREAK_EVEN_DRIVERS), ...OFFSHORE },
  ({ driver, ...reading }) => {
    const cases = readCases(OFFSHORE_INPUTS, reading);
    const { assumptions } = reading;
    requireFewEnough(cases.rows, assumptions.years);
    return perRow(cases.rows, 1, (row) => [
      breakEvenCell(breakEven(driver, { inputs: cases.at(row), assumptions }), driver, PLACES.resultRow(row + 1)),
    ]);
  },
);

const sensitivityFunction = defineFunction(
  "OFFSHORE_SENSITIVITY",
  { ...OFFSHORE, swing: singleNumber(SWING, DEFAULT_SWING) },
  ({ swing, ...reading }) => {
    const model = { inputs: readSingleCase(OFFSHORE_INPUTS, reading), assumptions: reading.assumptions };
    return sensitivity(model, swing).map(({ driver, low, high, range }) => [driver, low, high, range]);
  },
);

const simulationFunction = defineFunction(
  "OFFSHORE_SIMULATION",
  {
    ...OFFSHORE,
    uncertainty: optionalMatrix,
    trials: singleNumber({ ...TRIALS_RANGE, whole: true }, DEFAULT_TRIALS),
    seed: singleNumber(SEED, DEFAULT_SEED),
  },
  ({ uncertainty, trials, seed, ...reading }) => {
    const model = { inputs: readSingleCase(OFFSHORE_INPUTS, reading), assumptions: reading.assumptions };
    const uncertain = readUncertainDrivers(uncertainty, model.assumptions.years);
    const result = simulate(model, uncertain, trials, seed);
    const { mean, standardDeviation, p10, p50, p90, probabilityOfLoss } = result;
    return [[mean, standardDeviation, p10, p50, p90, probabilityOfLoss]];
  },
);

export const OFFSHORE_ANALYSIS_DEFINITIONS = {
  OFFSHORE_BREAKEVEN: breakEvenFunction,
  OFFSHORE_SENSITIVITY: sensitivityFunction,
  OFFSHORE_SIMULATION: simulationFunction,
};
