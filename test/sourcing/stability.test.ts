import fc from "fast-check";
import { judge } from "../../src/sourcing/recommend";
import { DEFAULT_SETTINGS } from "../../src/sourcing/settings";
import { DEFAULT_TRIALS, drawWeightings, stability } from "../../src/sourcing/stability";
import { anyRow, anySettings, anyWeights, EQUAL_WEIGHTS, rowByFavour, rowOf } from "./rating-rows";

const equalDraws = () => drawWeightings(EQUAL_WEIGHTS, DEFAULT_TRIALS);

describe("random weightings", () => {
  test("give each model weights that total 1", () => {
    const draws = equalDraws();
    expect(draws).toHaveLength(1000 * 16);
    const total = (from: number) => draws.subarray(from, from + 8).reduce((a, b) => a + b, 0);
    const totals = Array.from({ length: 2000 }, (_, i) => total(i * 8));
    expect(totals.filter((each) => Math.abs(each - 1) > 1e-12)).toEqual([]);
  });

  test("leave a criterion without weight at 0, and a model without weight without any", () => {
    const draws = drawWeightings([2, 0, ...new Array<number>(6).fill(1), ...new Array<number>(8).fill(0)], 50);
    for (let trial = 0; trial < 50; trial++) {
      const one = Array.from(draws.subarray(trial * 16, trial * 16 + 16));
      expect(one[1]).toBe(0);
      expect(one.slice(0, 8).filter((weight) => weight > 0)).toHaveLength(7);
      expect(one.slice(0, 8).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      expect(one.slice(8)).toEqual(new Array<number>(8).fill(0));
    }
  });

  test("do not depend on how large the weights are", () => {
    expect(
      drawWeightings(
        EQUAL_WEIGHTS.map((_, i) => i + 1),
        20,
      ),
    ).toEqual(drawWeightings(EQUAL_WEIGHTS, 20));
  });

  test("begin with the same weightings however many are drawn", () => {
    expect(drawWeightings(EQUAL_WEIGHTS, 20)).toEqual(equalDraws().slice(0, 20 * 16));
  });
});

describe("stability", () => {
  const of = (row: readonly (number | null)[], weights = EQUAL_WEIGHTS) =>
    stability(row, weights, DEFAULT_SETTINGS, drawWeightings(weights, DEFAULT_TRIALS));

  test("is 1 when every criterion says the same", () => {
    expect(of(rowByFavour(5, 1))).toBe(1);
    expect(of(rowByFavour(2, 2))).toBe(1);
  });

  test("is the chance, over all weightings, that the recommendation holds", () => {
    // Outsourcing rated O1 (u = 1) and O5 (u = 0) alone: its score is 100·w, w uniform on 0..1, and reaches 55 with
    // probability 0.45. Offshoring scores 0. Five standard errors of 20000 trials: 0.018.
    const weights = EQUAL_WEIGHTS.map((_, i) => (i === 0 || i === 4 || i === 8 ? 1 : 0));
    const row = rowOf({ O1: 5, O5: 5, F1: 1 });
    const draws = drawWeightings(weights, 20000);
    const inHouse = stability(row, weights, DEFAULT_SETTINGS, draws) ?? 0;
    expect(Math.abs(inHouse - 0.55)).toBeLessThan(0.018);
    const outsource =
      stability(
        row,
        weights.map((weight, i) => (i === 0 ? 3 : weight)),
        DEFAULT_SETTINGS,
        draws,
      ) ?? 0;
    expect(Math.abs(outsource - 0.45)).toBeLessThan(0.018);
    expect(inHouse + outsource).toBeCloseTo(1, 12);
  });

  test("counts weightings under which too little is rated as a change", () => {
    // O1 rated, O2 not: coverage is w, uniform; at least half of it with probability 0.5.
    const weights = EQUAL_WEIGHTS.map((_, i) => (i === 0 || i === 1 || i === 8 ? 1 : 0));
    const draws = drawWeightings(weights, 20000);
    const share = stability(rowOf({ O1: 5, F1: 1 }), weights, DEFAULT_SETTINGS, draws) ?? 0;
    expect(Math.abs(share - 0.5)).toBeLessThan(0.018);
    const mirrored = EQUAL_WEIGHTS.map((_, i) => (i === 0 || i === 8 || i === 9 ? 1 : 0));
    const other = stability(rowOf({ O1: 1, F1: 5 }), mirrored, DEFAULT_SETTINGS, drawWeightings(mirrored, 20000)) ?? 0;
    expect(Math.abs(other - 0.5)).toBeLessThan(0.018);
  });

  test("is nothing when there is no recommendation", () => {
    expect(of(rowOf({ O1: 5 }))).toBeNull();
    expect(
      of(
        rowByFavour(5, 1),
        EQUAL_WEIGHTS.map((_, i) => (i < 8 ? 0 : 1)),
      ),
    ).toBeNull();
  });

  test("stays the same on every machine and in every version", () => {
    expect([
      of([5, 4, 3, 4, 2, 2, 5, 4, 2, 1, 2, 1, 4, 4, 3, 1]),
      of([4, 4, 3, 4, 3, 2, 4, 2, 4, 4, 2, 5, 2, 3, 3, null]),
      of([3, 3, 4, 3, 3, 2, 4, 3, 1, 2, 2, 1, 4, 5, 3, 2]),
    ]).toEqual([0.653, 0.603, 0.689]);
  });

  test("agrees with judging the row under each weighting", () => {
    fc.assert(
      fc.property(anyRow, anyWeights, anySettings, (row, weights, settings) => {
        const draws = drawWeightings(weights, 30);
        const original = judge(row, weights, settings).recommendation;
        const share = stability(row, weights, settings, draws);
        if (original === "Not enough ratings") {
          expect(share).toBeNull();
          return;
        }
        const same = Array.from({ length: 30 }, (_, trial) => Array.from(draws.subarray(trial * 16, trial * 16 + 16)));
        const expected = same.filter((weighting) => judge(row, weighting, settings).recommendation === original).length;
        expect(share).toBe(expected / 30);
      }),
      { numRuns: 200 },
    );
  });
});
