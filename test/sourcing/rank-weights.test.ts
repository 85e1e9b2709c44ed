import fc from "fast-check";
import { rankWeights } from "../../src/sourcing/rank-weights";

describe("rank-order-centroid weights", () => {
  test("of one criterion is 1", () => {
    expect(rankWeights([1])).toEqual([1]);
  });

  test("of two are 3/4 and 1/4", () => {
    expect(rankWeights([2, 1])).toEqual([0.25, 0.75]);
  });

  test("of equal ranks are equal", () => {
    for (const weight of rankWeights([3, 3, 3, 3])) expect(weight).toBeCloseTo(0.25, 12);
  });

  test("look only at the order of the ranks", () => {
    const expected = rankWeights([1, 2, 2, 4]);
    expect(rankWeights([1, 2, 2, 3])).toEqual(expected);
    expect(rankWeights([0.5, 2.5, 2.5, 40])).toEqual(expected);
  });

  test("total 1, fall with the rank, and are equal for ties", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 20 }), (ranks) => {
        const weights = rankWeights(ranks);
        expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        ranks.forEach((rank, i) => {
          ranks.forEach((other, j) => {
            if (rank === other) expect(weights[i]).toBe(weights[j]);
            if (rank < other) expect(weights[i]).toBeGreaterThan(weights[j] ?? 0);
          });
        });
      }),
    );
  });

  test("are the mean of all weightings with that ranking", () => {
    // The corners of that region are (1), (1/2, 1/2), (1/3, 1/3, 1/3) …; its centroid is their mean.
    for (const n of [3, 5, 8]) {
      const corners = Array.from({ length: n }, (_, k) =>
        Array.from({ length: n }, (_, i) => (i <= k ? 1 / (k + 1) : 0)),
      );
      const mean = Array.from({ length: n }, (_, i) => corners.reduce((sum, corner) => sum + (corner[i] ?? 0), 0) / n);
      rankWeights(Array.from({ length: n }, (_, i) => i + 1)).forEach((weight, i) => {
        expect(weight).toBeCloseTo(mean[i] ?? NaN, 12);
      });
    }
  });
});
