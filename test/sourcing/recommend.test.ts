import fc from "fast-check";
import {
  confidenceOf,
  judge,
  marginOf,
  recommend,
  type Recommendation,
  RECOMMENDATIONS,
} from "../../src/sourcing/recommend";
import { DEFAULT_SETTINGS, type ModelSettings } from "../../src/sourcing/settings";
import { anyRow, anySettings, anyWeights, EQUAL_WEIGHTS, rowByFavour, rowOf } from "./rating-rows";

describe("recommendation", () => {
  test.each<[number, number, Recommendation]>([
    [54.9, 54.9, "Keep in-house"],
    [55, 54.9, "Outsource"],
    [54.9, 55, "Offshore"],
    [55, 55, "Hybrid"],
    [65, 55, "Hybrid"],
    [55, 65, "Hybrid"],
    [65.1, 55, "Outsource"],
    [55, 65.1, "Offshore"],
    [0, 0, "Keep in-house"],
    [100, 0, "Outsource"],
    [0, 100, "Offshore"],
    [100, 100, "Hybrid"],
  ])("scores %p and %p: %s", (outsource, offshore, expected) => {
    expect(recommend(outsource, offshore, 1, DEFAULT_SETTINGS)).toBe(expected);
  });

  test("waits for enough ratings of both models", () => {
    expect(recommend(90, 10, 0.5, DEFAULT_SETTINGS)).toBe("Outsource");
    expect(recommend(90, 10, 0.499, DEFAULT_SETTINGS)).toBe("Not enough ratings");
    expect(recommend(null, 90, 1, DEFAULT_SETTINGS)).toBe("Not enough ratings");
    expect(recommend(90, null, 1, DEFAULT_SETTINGS)).toBe("Not enough ratings");
  });

  test("needs a rating of each model even without a minimum", () => {
    const settings = { ...DEFAULT_SETTINGS, minimumCoverage: 0 };
    expect(judge(rowOf({ O1: 5 }), EQUAL_WEIGHTS, settings).recommendation).toBe("Not enough ratings");
    expect(judge(rowOf({ O1: 5, F1: 1 }), EQUAL_WEIGHTS, settings).recommendation).toBe("Outsource");
  });

  test("does not hang on the last digit of a sum", () => {
    expect(recommend(55 - 1e-12, 0, 1, DEFAULT_SETTINGS)).toBe("Outsource");
    expect(recommend(65 + 1e-12, 55, 1, DEFAULT_SETTINGS)).toBe("Hybrid");
    expect(recommend(90, 0, 0.5 - 1e-12, DEFAULT_SETTINGS)).toBe("Outsource");
    expect(recommend(55 - 1e-6, 0, 1, DEFAULT_SETTINGS)).toBe("Keep in-house");
  });

  test("follows the settings", () => {
    expect(recommend(70, 65, 1, { ...DEFAULT_SETTINGS, threshold: 66 })).toBe("Outsource");
    expect(recommend(70, 65, 1, { ...DEFAULT_SETTINGS, hybridBand: 4 })).toBe("Outsource");
    expect(recommend(70, 65, 0.9, { ...DEFAULT_SETTINGS, minimumCoverage: 0.95 })).toBe("Not enough ratings");
  });

  test("comes from a list that tables keep to", () => {
    expect(RECOMMENDATIONS).toEqual(["Keep in-house", "Outsource", "Offshore", "Hybrid", "Not enough ratings"]);
  });
});

/** The four rules once more, for whole points, where no tolerance is needed. */
function ruled(outsource: number, offshore: number, { threshold, hybridBand }: ModelSettings): string {
  const reached = Number(outsource >= threshold) + Number(offshore >= threshold);
  if (reached === 0) return "in-house";
  if (reached === 2 && Math.abs(outsource - offshore) <= hybridBand) return "hybrid";
  return outsource > offshore ? "out" : "off";
}

describe("margin", () => {
  test.each([
    // Keep in-house: up to the threshold.
    [50, 40, 5],
    [20, 54, 1],
    // One model: down to the threshold, or the other one up into the band.
    [70, 20, 15],
    [70, 58 - 4, 6],
    [54, 57, 1],
    // Both reach the threshold but lie apart: together.
    [90, 60, 20],
    [60, 90, 20],
    // Hybrid: apart, or the lower one below the threshold.
    [70, 70, 10],
    [70, 66, 6],
    [60, 58, 3],
    // Hybrid near the top: the higher one can't go beyond 100.
    [98, 96, 8],
    [55, 55, 0],
  ])("of scores %p and %p is %p", (outsource, offshore, expected) => {
    expect(marginOf(outsource, offshore, DEFAULT_SETTINGS)).toBeCloseTo(expected, 10);
    expect(marginOf(offshore, outsource, DEFAULT_SETTINGS)).toBeCloseTo(expected, 10);
  });

  test("counts only changes that a score can make", () => {
    const always = { threshold: 0, hybridBand: 100, minimumCoverage: 0 };
    expect(marginOf(30, 60, always)).toBe(100);
    // A score can't fall below a threshold of 0, so only closeness counts.
    expect(marginOf(100, 40, { ...always, hybridBand: 20 })).toBe(40);
    // The gap can't open upwards beyond 100, only downwards.
    expect(marginOf(90, 85, { threshold: 70, hybridBand: 30, minimumCoverage: 0 })).toBe(15);
    // Neither upwards nor below a band that ends at 0.
    expect(marginOf(50, 50, { threshold: 0, hybridBand: 50, minimumCoverage: 0 })).toBe(100);
    expect(marginOf(50, 50, { threshold: 0, hybridBand: 49, minimumCoverage: 0 })).toBe(49);
    // Nothing below 0 to fall to, but room to rise.
    expect(marginOf(20, 10, { threshold: 0, hybridBand: 40, minimumCoverage: 0 })).toBe(30);
    expect(marginOf(0, 0, { threshold: 100, hybridBand: 0, minimumCoverage: 0 })).toBe(100);
  });

  test("is never negative", () => {
    expect(marginOf(55 - 5e-10, 0, DEFAULT_SETTINGS)).toBe(0);
    expect(marginOf(65 + 5e-10, 55, DEFAULT_SETTINGS)).toBe(0);
  });

  test("agrees with trying every change in steps of half a point", () => {
    const score = fc.integer({ min: 0, max: 100 });
    const steps = Array.from({ length: 201 }, (_, i) => i / 2);
    fc.assert(
      fc.property(score, score, anySettings, (outsource, offshore, settings) => {
        const now = ruled(outsource, offshore, settings);
        const changes = [
          ...steps.filter((x) => ruled(x, offshore, settings) !== now).map((x) => Math.abs(x - outsource)),
          ...steps.filter((y) => ruled(outsource, y, settings) !== now).map((y) => Math.abs(y - offshore)),
        ];
        const margin = marginOf(outsource, offshore, settings);
        if (changes.length === 0) {
          expect(margin).toBe(100);
          return;
        }
        // The limit itself may be the last point that does not change anything: then the next step is half a point on.
        const smallest = Math.min(...changes);
        expect(margin).toBeLessThanOrEqual(smallest);
        expect(margin).toBeGreaterThanOrEqual(smallest - 0.5);
      }),
      { numRuns: 300 },
    );
  });
});

describe("confidence", () => {
  test.each([
    [10, 1, "High"],
    [9.99, 1, "Medium"],
    [4, 1, "Medium"],
    [3.99, 1, "Low"],
    [0, 1, "Low"],
    [10, 0.8, "High"],
    [10, 0.79, "Medium"],
    [4, 0.79, "Low"],
    [3.99, 0.79, "Low"],
    [10 - 1e-12, 1, "High"],
    [4 - 1e-12, 0.8 - 1e-12, "Medium"],
  ])("with a margin of %p and a coverage of %p is %s", (margin, coverage, expected) => {
    expect(confidenceOf(margin, coverage)).toBe(expected);
  });
});

describe("judgement", () => {
  test("takes the coverage of the model that is rated less", () => {
    expect(judge(rowOf({ O1: 5, O2: 5, O3: 5, F1: 1 }), EQUAL_WEIGHTS, DEFAULT_SETTINGS).coverage).toBe(0.125);
    expect(judge(rowOf({ O1: 5, F1: 1, F2: 2 }), EQUAL_WEIGHTS, DEFAULT_SETTINGS).coverage).toBe(0.125);
  });

  test("shows the scores that there are, but neither margin nor confidence, when ratings are missing", () => {
    expect(judge(rowOf({ O1: 5 }), EQUAL_WEIGHTS, DEFAULT_SETTINGS)).toEqual({
      outsource: 100,
      offshore: null,
      coverage: 0,
      recommendation: "Not enough ratings",
      margin: null,
      confidence: null,
    });
  });

  test("is the mirror image when the models change places", () => {
    const a = judge(rowByFavour(5, 2), EQUAL_WEIGHTS, DEFAULT_SETTINGS);
    const b = judge(rowByFavour(2, 5), EQUAL_WEIGHTS, DEFAULT_SETTINGS);
    expect([a.outsource, a.offshore, a.recommendation]).toEqual([100, 25, "Outsource"]);
    expect([b.outsource, b.offshore, b.recommendation]).toEqual([25, 100, "Offshore"]);
    expect([a.margin, a.confidence]).toEqual([b.margin, b.confidence]);
  });

  test("is finite and complete for any valid input", () => {
    fc.assert(
      fc.property(anyRow, anyWeights, anySettings, (row, weights, settings) => {
        const { outsource, offshore, coverage, recommendation, margin, confidence } = judge(row, weights, settings);
        expect([outsource ?? 0, offshore ?? 0, coverage, margin ?? 0].every(Number.isFinite)).toBe(true);
        expect(RECOMMENDATIONS).toContain(recommendation);
        expect(margin === null).toBe(recommendation === "Not enough ratings");
        expect(confidence === null).toBe(recommendation === "Not enough ratings");
      }),
      { numRuns: 300 },
    );
  });
});
