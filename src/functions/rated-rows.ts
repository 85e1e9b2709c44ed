/** The three arguments that sourcing functions share, `ratings`, `weights` and `criteria`, brought into the order of the documented criteria. */
import { CRITERIA, type Criterion, type Model, MODELS } from "../sourcing/criteria";
import { ERRORS, PLACES } from "../words/errors";
import { matrix, optionalMatrix, type Matrix } from "./arguments";
import { cellContent, describeContent, matrixWidth } from "./cell";
import { vector } from "./cell-vector";
import { FunctionError } from "./function-error";
import { foldName, nearestName } from "./known-names";
import { readNumber, type NumberBounds } from "./number-bounds";

const RATING: NumberBounds = { minimum: 1, maximum: 5 };
const WEIGHT: NumberBounds = { minimum: 0 };
const UNWEIGHTED = 1;

export interface RatedRows {
  readonly rows: number;
  /** 16, in the order of the documented criteria. */
  readonly weights: readonly number[];
  /**
   * 16 ratings in the order of the documented criteria, null where not rated; good until the next row is read, because
   * all rows are read into the same list.
   * @throws FunctionError for this row only
   */
  ratings(row: number): readonly (number | null)[];
}

const INDEX_OF_NAME: ReadonlyMap<string, number> = new Map(
  CRITERIA.flatMap(({ id, shortName }, index) => [
    [foldName(id), index],
    [foldName(shortName), index],
  ]),
);
const NAMES = CRITERIA.flatMap(({ id, shortName }) => [id, shortName]);
const DOCUMENTED_ORDER = CRITERIA.map((_, index) => index);

function criterionIndex(cell: unknown, column: number): number {
  const place = PLACES.column("criteria", column + 1);
  const content = cellContent(cell);
  const index = typeof content === "string" ? INDEX_OF_NAME.get(foldName(content)) : undefined;
  if (index !== undefined) return index;
  const nearest = nearestName(typeof content === "string" ? content : "", NAMES);
  throw new FunctionError("#VALUE!", ERRORS.unknownCriterion(place, describeContent(content), nearest));
}

/** For each rating column, the index of its criterion. */
function criterionOfColumn(criteria: Matrix | undefined, columns: number): readonly number[] {
  if (criteria === undefined) {
    if (columns === CRITERIA.length) return DOCUMENTED_ORDER;
    throw new FunctionError("#VALUE!", ERRORS.ratingColumns(columns, CRITERIA.length));
  }
  const header = vector(criteria, "criteria");
  if (header.length !== columns) {
    throw new FunctionError("#VALUE!", ERRORS.criteriaColumns(header.length, columns));
  }
  const indices = header.map(criterionIndex);
  indices.forEach((criterion, column) => {
    if (indices.indexOf(criterion) === column) return;
    const name = CRITERIA[criterion]?.shortName ?? "";
    throw new FunctionError("#VALUE!", ERRORS.criterionTwice(PLACES.column("criteria", column + 1), name));
  });
  return indices;
}

const nameOf = ({ id, shortName }: Criterion): string => `${id} ${shortName}`;

function readWeights(weights: Matrix | undefined, criterionOf: readonly number[]): number[] {
  const byCriterion = new Array<number>(CRITERIA.length).fill(UNWEIGHTED);
  if (weights === undefined) return byCriterion;
  const cells = vector(weights, "weights");
  if (cells.length !== criterionOf.length) {
    throw new FunctionError("#VALUE!", ERRORS.weightCount(cells.length, criterionOf.length));
  }
  criterionOf.forEach((index, column) => {
    const place = () => PLACES.position("weights", column + 1);
    byCriterion[index] = readNumber(cells[column], WEIGHT, place) ?? UNWEIGHTED;
  });
  return byCriterion;
}

/** A rating as it is in a cell; blank and 0 mean not rated, because desktop Excel hands a blank cell as 0. */
function readRating(cell: unknown, row: number, criterion: number): number | null {
  if (typeof cell === "number" && cell >= 1 && cell <= 5) return cell;
  if (cell === 0 || cell === null || cell === "") return null;
  const content = cellContent(cell);
  if (content === 0) return null;
  const documented = CRITERIA[criterion];
  return readNumber(cell, RATING, () => PLACES.cell("ratings", row + 1, documented ? nameOf(documented) : ""));
}

/** @throws FunctionError when the arguments do not fit each other, or a weight is not one */
export function readRatedRows(ratings: Matrix, weights: Matrix | undefined, criteria: Matrix | undefined): RatedRows {
  const criterionOf = criterionOfColumn(criteria, matrixWidth(ratings));
  const byCriterion = DOCUMENTED_ORDER.map((): number | null => null);
  return {
    rows: ratings.length,
    weights: readWeights(weights, criterionOf),
    ratings(row) {
      const cells = ratings[row] ?? [];
      for (let column = 0; column < criterionOf.length; column++) {
        const criterion = criterionOf[column] as number;
        byCriterion[criterion] = readRating(cells[column], row, criterion);
      }
      return byCriterion;
    },
  };
}

/** @throws FunctionError `#DIV/0!` when a model has no criterion that counts */
export function requireWeights(weights: readonly number[], models: readonly Model[]): void {
  for (const model of models) {
    const counts = CRITERIA.some((criterion, index) => criterion.model === model && (weights[index] ?? 0) > 0);
    if (!counts) throw new FunctionError("#DIV/0!", ERRORS.weightsAllZero(model));
  }
}

/** The three arguments, as every function that judges ratings takes them. */
export const RATED = { ratings: matrix, weights: optionalMatrix, criteria: optionalMatrix };

interface RatedArguments {
  readonly ratings: Matrix;
  readonly weights: Matrix | undefined;
  readonly criteria: Matrix | undefined;
}

/** Rated rows of which both models can be judged. */
export function bothModels({ ratings, weights, criteria }: RatedArguments): RatedRows {
  const rated = readRatedRows(ratings, weights, criteria);
  requireWeights(rated.weights, MODELS);
  return rated;
}

/** The one row of a function that explains a single business function. */
export function singleRow(rated: RatedRows): readonly (number | null)[] {
  if (rated.rows !== 1) throw new FunctionError("#VALUE!", ERRORS.notOneRow("ratings", rated.rows));
  return rated.ratings(0);
}
