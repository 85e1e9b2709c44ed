/** The functions that find weights, from ranks or from comparisons in pairs, as data over src/sourcing. No arithmetic here. */
import {
  type Comparison,
  completePairwise,
  consistencyRatio,
  LARGEST_COMPARISON,
  largestTabled,
  type PairwiseFault,
  type PairwiseMatrix,
  pairwiseWeights,
  type RandomIndex,
  RANDOM_INDICES,
} from "../sourcing/pairwise";
import { rankWeights } from "../sourcing/rank-weights";
import { ERRORS, EXPECTED, FOUND, PLACES } from "../words/errors";
import { choice, matrix, type Matrix } from "./arguments";
import { matrixWidth } from "./cell";
import { requireNumber, vector } from "./cell-vector";
import { defineFunction } from "./definition";
import { FunctionError } from "./function-error";
import { readNumber } from "./number-bounds";

const rankWeightsFunction = defineFunction("RANK_WEIGHTS", { ranks: matrix }, ({ ranks }) => {
  const bounds = { minimum: 0, exclusiveMinimum: true };
  const values = vector(ranks, "ranks").map((cell, i) =>
    requireNumber(cell, bounds, () => PLACES.position("ranks", i + 1)),
  );
  const weights = rankWeights(values);
  return ranks.length === 1 ? [weights] : weights.map((weight) => [weight]);
});

/** Beyond this, nobody has compared all pairs, and a matrix is a slip of the range. */
const MOST_COMPARED = 100;

const cellPlace = (row: number, column: number): string => PLACES.matrixCell("pairwise", row + 1, column + 1);

function faultMessage(fault: PairwiseFault): string {
  if (fault.kind === "not square") return ERRORS.notSquare("pairwise", fault.rows, fault.columns);
  const place = cellPlace(fault.row, fault.column);
  const mirror = PLACES.matrixPosition(fault.column + 1, fault.row + 1);
  switch (fault.kind) {
    case "missing":
      return ERRORS.pairMissing(place, mirror);
    case "not positive":
      return ERRORS.outside(place, FOUND.number(fault.value), EXPECTED.above(0));
    case "out of range":
      return ERRORS.outside(
        place,
        FOUND.number(fault.value),
        EXPECTED.between(1 / LARGEST_COMPARISON, LARGEST_COMPARISON),
      );
    case "diagonal":
      return ERRORS.diagonal(place, FOUND.number(fault.value));
    case "not reciprocal":
      return ERRORS.notReciprocal(place, FOUND.number(fault.value), mirror, FOUND.number(fault.expected));
  }
}

/** Comparisons as they are in the cells; blank or 0 is not filled in, because desktop Excel hands a blank cell as 0. */
function readPairwise(cells: Matrix): PairwiseMatrix {
  const width = matrixWidth(cells);
  if (width > MOST_COMPARED || cells.length > MOST_COMPARED) {
    throw new FunctionError("#VALUE!", ERRORS.tooManyCompared(Math.max(width, cells.length), MOST_COMPARED));
  }
  const comparisons = cells.map((row, i) =>
    Array.from({ length: width }, (_, j): Comparison => readNumber(row[j], {}, () => cellPlace(i, j)) || null),
  );
  const completed = completePairwise(comparisons);
  if ("fault" in completed) throw new FunctionError("#VALUE!", faultMessage(completed.fault));
  return completed.matrix;
}

const ahpWeights = defineFunction("AHP_WEIGHTS", { pairwise: matrix }, ({ pairwise }) =>
  pairwiseWeights(readPairwise(pairwise)).map((weight) => [weight]),
);

const INDICES = Object.keys(RANDOM_INDICES) as RandomIndex[];

const ahpConsistency = defineFunction(
  "AHP_CONSISTENCY",
  { pairwise: matrix, index: choice(INDICES, "Saaty1980") },
  ({ pairwise, index }) => {
    const comparisons = readPairwise(pairwise);
    const ratio = consistencyRatio(comparisons, index);
    if (ratio !== null) return [[ratio]];
    throw new FunctionError("#N/A", ERRORS.noRandomIndex(comparisons.length, index, largestTabled(index)));
  },
);

export const WEIGHT_DEFINITIONS = {
  RANK_WEIGHTS: rankWeightsFunction,
  AHP_WEIGHTS: ahpWeights,
  AHP_CONSISTENCY: ahpConsistency,
};
