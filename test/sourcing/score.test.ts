import fc from "fast-check";
import { CRITERIA, MODELS } from "../../src/sourcing/criteria";
import { favour, firstCriterion, modelCoverage, modelScore } from "../../src/sourcing/score";
import { anyRow, anyWeights, EQUAL_WEIGHTS, fullRow, rowByFavour, rowOf } from "./rating-rows";

const model = fc.constantFrom(...MODELS);
const place = fc.integer({ min: 0, max: 15 });

function replaced<T>(values: readonly T[], at: number, value: T): T[] {
  return values.map((old, i) => (i === at ? value : old));
}

describe("favour", () => {
  test("rises with the rating of a + criterion from 0 to 1", () => {
    expect([1, 2, 3, 4, 5].map((rating) => favour(0, rating))).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  test("falls with the rating of a − criterion from 1 to 0", () => {
    expect([1, 2, 3, 4, 5].map((rating) => favour(12, rating))).toEqual([1, 0.75, 0.5, 0.25, 0]);
  });
});

test("each model's criteria begin where the order of the criteria says", () => {
  for (const name of MODELS) {
    expect(firstCriterion(name)).toBe(CRITERIA.findIndex((criterion) => criterion.model === name));
  }
});

describe("score", () => {
  test("is 100 when everything speaks for the model, 0 when everything speaks against it, 50 in the middle", () => {
    const row = rowByFavour(5, 1);
    expect(modelScore(row, EQUAL_WEIGHTS, "Outsource")).toBe(100);
    expect(modelScore(row, EQUAL_WEIGHTS, "Offshore")).toBe(0);
    expect(modelScore(rowByFavour(3, 3), EQUAL_WEIGHTS, "Offshore")).toBe(50);
  });

  test("weighs each criterion by its weight", () => {
    // O1 fully (u = 1) at weight 3, O5 fully (u = 0) at weight 1.
    expect(modelScore(rowOf({ O1: 5, O5: 5 }), replaced(EQUAL_WEIGHTS, 0, 3), "Outsource")).toBe(75);
  });

  test("leaves out what is not rated", () => {
    expect(modelScore(rowOf({ O1: 4 }), EQUAL_WEIGHTS, "Outsource")).toBe(75);
  });

  test("is nothing when nothing with a weight is rated", () => {
    expect(modelScore(rowOf({ O1: 4 }), EQUAL_WEIGHTS, "Offshore")).toBeNull();
    expect(modelScore(rowOf({ O1: 4 }), replaced(EQUAL_WEIGHTS, 0, 0), "Outsource")).toBeNull();
  });

  test.each([5e-324, 1e-300, 1e300, Number.MAX_VALUE])("survives weights of %p", (weight) => {
    const row = rowOf({ O1: 4, O2: 5, O5: 2, F1: 2, F8: 1 });
    const weights = EQUAL_WEIGHTS.map(() => weight);
    expect(modelScore(row, weights, "Outsource")).toBeCloseTo(250 / 3, 10);
    expect(modelScore(row, weights, "Offshore")).toBeCloseTo(62.5, 10);
    expect(modelCoverage(row, weights, "Outsource")).toBe(0.375);
  });

  test("of a model is not touched by the weights of the other, however large", () => {
    const weights = EQUAL_WEIGHTS.map((weight, i) => (i < 8 ? 1e300 : weight * (i - 7)));
    expect(modelScore(rowOf({ O1: 5, F1: 5, F2: 1 }), weights, "Offshore")).toBeCloseTo(100 / 3, 10);
    expect(modelScore(rowOf({ O1: 4, F1: 5, F2: 1 }), weights, "Outsource")).toBe(75);
  });

  test("of tiny weights is not lost beside huge ones of the other model", () => {
    const weights = EQUAL_WEIGHTS.map((_, i) => (i < 8 ? 1e-300 : 1e300));
    const row = rowOf({ O1: 4, F1: 2 });
    expect(modelScore(row, weights, "Outsource")).toBe(75);
    expect(modelScore(row, weights, "Offshore")).toBe(25);
    expect(modelCoverage(row, weights, "Outsource")).toBeCloseTo(0.125, 12);
  });

  test("lies between 0 and 100 for any ratings and weights", () => {
    const wildWeights = fc.array(fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true }), {
      minLength: 16,
      maxLength: 16,
    });
    fc.assert(
      fc.property(anyRow, fc.oneof(anyWeights, wildWeights), model, (row, weights, name) => {
        const score = modelScore(row, weights, name);
        if (score === null) return;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        const coverage = modelCoverage(row, weights, name);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  });

  test("rises with a + rating, falls with a − rating, and leaves the other model alone", () => {
    fc.assert(
      fc.property(fullRow, place, fc.integer({ min: 2, max: 5 }), (row, at, rating) => {
        const criterion = CRITERIA[at];
        if (!criterion) throw new Error("no such criterion");
        const other = criterion.model === "Outsource" ? "Offshore" : "Outsource";
        const more = replaced(row, at, rating);
        const less = replaced(row, at, rating - 1);
        const rise =
          (modelScore(more, EQUAL_WEIGHTS, criterion.model) ?? 0) -
          (modelScore(less, EQUAL_WEIGHTS, criterion.model) ?? 0);
        expect(rise).toBeCloseTo((criterion.direction * 100) / 8 / 4, 10);
        expect(modelScore(more, EQUAL_WEIGHTS, other)).toBe(modelScore(less, EQUAL_WEIGHTS, other));
      }),
    );
  });

  test("does not change when all weights are scaled", () => {
    fc.assert(
      fc.property(anyRow, anyWeights, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (row, weights, factor) => {
        const scaled = weights.map((weight) => weight * factor);
        for (const name of MODELS) {
          const score = modelScore(row, weights, name);
          if (score === null) expect(modelScore(row, scaled, name)).toBeNull();
          else expect(modelScore(row, scaled, name)).toBeCloseTo(score, 9);
          expect(modelCoverage(row, scaled, name)).toBeCloseTo(modelCoverage(row, weights, name), 12);
        }
      }),
    );
  });

  test("never takes a missing rating for the worst one", () => {
    fc.assert(
      fc.property(fullRow, place, (row, at) => {
        const criterion = CRITERIA[at];
        if (!criterion) throw new Error("no such criterion");
        const missing = modelScore(replaced<number | null>(row, at, null), EQUAL_WEIGHTS, criterion.model) ?? 0;
        const worst =
          modelScore(replaced(row, at, criterion.direction === 1 ? 1 : 5), EQUAL_WEIGHTS, criterion.model) ?? 0;
        const best =
          modelScore(replaced(row, at, criterion.direction === 1 ? 5 : 1), EQUAL_WEIGHTS, criterion.model) ?? 0;
        expect(missing).toBeGreaterThanOrEqual(worst - 1e-9);
        expect(missing).toBeLessThanOrEqual(best + 1e-9);
      }),
    );
  });
});

describe("coverage", () => {
  test("is the share of weight that is rated", () => {
    expect(modelCoverage(rowOf({ O1: 3, O2: 1, F1: 2 }), EQUAL_WEIGHTS, "Outsource")).toBe(0.25);
    expect(modelCoverage(rowOf({ O1: 3, F1: 2 }), replaced(EQUAL_WEIGHTS, 8, 13), "Offshore")).toBe(0.65);
    expect(modelCoverage(rowByFavour(4, 2), EQUAL_WEIGHTS, "Offshore")).toBe(1);
  });

  test("is 0 when the model has no weight", () => {
    const weights = EQUAL_WEIGHTS.map((weight, i) => (i < 8 ? 0 : weight));
    expect(modelCoverage(rowByFavour(4, 2), weights, "Outsource")).toBe(0);
  });
});
