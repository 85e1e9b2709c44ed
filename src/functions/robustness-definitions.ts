/** The functions that ask how far a recommendation depends on the weights, as data over src/sourcing. No arithmetic here. */
import { flipWeights } from "../sourcing/flip-weights";
import { DEFAULT_TRIALS, drawWeightings, stability } from "../sourcing/stability";
import { ERRORS } from "../words/errors";
import { singleNumber } from "./arguments";
import { defineFunction, perRow } from "./definition";
import { FunctionError } from "./function-error";
import { modelSettings } from "./model-settings";
import type { NumberBounds } from "./number-bounds";
import { bothModels, RATED, singleRow } from "./rated-rows";

/** The standard error of a stability with the most trials is 0.005; more of them would only keep Excel waiting. */
const TRIALS: NumberBounds = { minimum: 1, maximum: 10_000, whole: true };

/** Row and trial multiply: a portfolio of 100,000 rows with the default trials is the most, and takes a minute; beyond it Excel would seem to hang. */
const MOST_JUDGEMENTS = 100_000_000;

function requireFewEnough(rows: number, trials: number): void {
  const most = Math.floor(MOST_JUDGEMENTS / trials);
  if (rows > most) throw new FunctionError("#VALUE!", ERRORS.tooManyTrials(rows, trials, most));
}

const sourcingStability = defineFunction(
  "SOURCING_STABILITY",
  { ...RATED, settings: modelSettings, trials: singleNumber(TRIALS, DEFAULT_TRIALS) },
  ({ settings, trials, ...args }) => {
    const rated = bothModels(args);
    requireFewEnough(rated.rows, trials);
    const weightings = drawWeightings(rated.weights, trials);
    return perRow(rated.rows, 1, (row) => [stability(rated.ratings(row), rated.weights, settings, weightings)]);
  },
);

const sourcingFlip = defineFunction("SOURCING_FLIP", { ...RATED, settings: modelSettings }, ({ settings, ...args }) => {
  const rated = bothModels(args);
  return flipWeights(singleRow(rated), rated.weights, settings).map(({ criterion, multiple, recommendation }) => [
    criterion.shortName,
    multiple,
    recommendation,
  ]);
});

export const ROBUSTNESS_DEFINITIONS = {
  SOURCING_STABILITY: sourcingStability,
  SOURCING_FLIP: sourcingFlip,
};
