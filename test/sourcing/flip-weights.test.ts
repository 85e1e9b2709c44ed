import fc from "fast-check";
import { CRITERIA } from "../../src/sourcing/criteria";
import { flipWeights, LARGEST_MULTIPLE } from "../../src/sourcing/flip-weights";
import { judge } from "../../src/sourcing/recommend";
import { DEFAULT_SETTINGS, type ModelSettings } from "../../src/sourcing/settings";
import { anyRow, anySettings, anyWeights, EQUAL_WEIGHTS, rowByFavour, rowOf } from "./rating-rows";

/** The flips there are, by criterion. */
function flips(
  ratings: readonly (number | null)[],
  weights: readonly number[] = EQUAL_WEIGHTS,
  settings: ModelSettings = DEFAULT_SETTINGS,
) {
  return Object.fromEntries(
    flipWeights(ratings, weights, settings)
      .filter((flip) => flip.multiple !== null)
      .map((flip) => [flip.criterion.id, [Number((flip.multiple ?? NaN).toFixed(6)), flip.recommendation]]),
  );
}

const only = (...ids: string[]) => CRITERIA.map(({ id }) => (ids.includes(id) ? 1 : 0));

describe("flip weights", () => {
  test("list every criterion in order, blank where nothing flips", () => {
    const all = flipWeights(rowByFavour(5, 1), EQUAL_WEIGHTS, DEFAULT_SETTINGS);
    expect(all.map((flip) => flip.criterion)).toEqual(CRITERIA);
    expect(all.every((flip) => flip.multiple === null && flip.recommendation === null)).toBe(true);
  });

  test("find where a score reaches the threshold, and where leaving a criterion out does it", () => {
    const row = rowOf({ O1: 5, O5: 5, F1: 1 });
    // k / (k + 1) = 0.55
    expect(flips(row, only("O1", "O5", "F1"))).toEqual({ O1: [1.222222, "Outsource"], O5: [0, "Outsource"] });
  });

  test("find where the scores meet the hybrid band, from below and from above", () => {
    // Outsourcing 80 (u = 1 and 0.6), offshoring 60; band 10: Outsource while the difference is above 10.
    const row = rowOf({ O1: 5, O2: 3.4, F1: 4.6, F2: 2.2 });
    // O2 up: (1 + 0.6 k)/(1 + k) = 0.7 at k = 3. F1 up: (0.9 k + 0.3)/(k + 1) = 0.7 at k = 2.
    // O1 out leaves 60 against 60; F2 out leaves 80 against 90.
    expect(flips(row, only("O1", "O2", "F1", "F2"))).toEqual({
      O1: [0, "Hybrid"],
      O2: [3, "Hybrid"],
      F1: [2, "Hybrid"],
      F2: [0, "Hybrid"],
    });
  });

  test("measure each model against the other one's score", () => {
    // Outsourcing 80, offshoring 60; band 5. O2 up: (1 + 0.6 k)/(1 + k) = 0.65 at k = 7. F1 up: (0.9 k + 0.3)/(k + 1) =
    // 0.75 at k = 3. O1 out leaves 60 against 60; F2 out leaves 80 against 90.
    const row = rowOf({ O1: 5, O2: 3.4, F1: 4.6, F2: 2.2 });
    expect(flips(row, only("O1", "O2", "F1", "F2"), { ...DEFAULT_SETTINGS, hybridBand: 5 })).toEqual({
      O1: [0, "Hybrid"],
      O2: [7, "Hybrid"],
      F1: [3, "Hybrid"],
      F2: [0, "Offshore"],
    });
  });

  test("look at leaving out by itself: the smallest rest of the weight may still be enough", () => {
    const settings = { ...DEFAULT_SETTINGS, minimumCoverage: 0 };
    expect(flips(rowOf({ O1: 5, F1: 1 }), only("O1", "O2", "F1"), settings)).toEqual({ O1: [0, "Not enough ratings"] });
  });

  test("find where one score passes the other's band altogether", () => {
    // Both 75: Hybrid. O1 (u = 1) up: (k + 0.5)/(k + 1) passes 0.85 at k = 7/3. O2 (u = 0.5) up: 0.65 at k = 7/3.
    const row = rowOf({ O1: 5, O2: 3, F1: 4 });
    expect(flips(row, only("O1", "O2", "F1"), { ...DEFAULT_SETTINGS, threshold: 40 })).toEqual({
      O1: [0, "Offshore"],
      O2: [0, "Outsource"],
    });
    const three = rowOf({ O1: 5, O2: 3, O3: 4, F1: 4 });
    expect(flips(three, only("O1", "O2", "O3", "F1"), { ...DEFAULT_SETTINGS, threshold: 40 })).toEqual({
      O1: [0, "Offshore"],
      O2: [0, "Outsource"],
    });
    const many = rowOf({ O1: 5, O2: 3, O3: 5, O4: 3, O5: 1, O6: 3, F1: 4 });
    // Five others: Σ u = 3.5 (without O1: u = 1) and 4 (without O2: u = 0.5); (3.5 + k)/(5 + k) = 0.85 at k = 5.
    expect(flips(many, only("O1", "O2", "O3", "O4", "O5", "O6", "F1"), { ...DEFAULT_SETTINGS, threshold: 40 })).toEqual(
      {
        O1: [5, "Outsource"],
        O2: [5, "Offshore"],
        O3: [5, "Outsource"],
        O4: [5, "Offshore"],
        O5: [5, "Outsource"],
        O6: [5, "Offshore"],
      },
    );
  });

  test("find where a missing rating weighs too much, and where a rated criterion would weigh too little", () => {
    const row = rowOf({ O1: 5, O2: 5, F1: 1 });
    // Coverage of outsourcing: 2/(2 + k) for O3, unrated; (1 + k)/(2 + k) for O1.
    expect(flips(row, only("O1", "O2", "O3", "F1"))).toEqual({ O3: [2, "Not enough ratings"] });
    expect(flips(row, only("O1", "O2", "O3", "F1"), { ...DEFAULT_SETTINGS, minimumCoverage: 0.6 })).toEqual({
      O1: [0, "Not enough ratings"],
      O2: [0, "Not enough ratings"],
      O3: [1.333333, "Not enough ratings"],
    });
  });

  test("say what would be enough when ratings are missing", () => {
    const row = rowOf({ O1: 5, F1: 1 });
    // One of three rated: enough when it weighs twice as much, or when one of the others is left out.
    expect(flips(row, only("O1", "O2", "O3", "F1"))).toEqual({
      O1: [2, "Outsource"],
      O2: [0, "Outsource"],
      O3: [0, "Outsource"],
    });
    expect(flips(rowOf({ F1: 1 }), only("O1", "F1"))).toEqual({});
  });

  test("a criterion that is all that is rated of a model can't be left out, but one that is all its weight can't be judged", () => {
    expect(flips(rowOf({ O1: 5, F1: 1 }), only("O1", "O2", "F1"))).toEqual({
      O1: [0, "Not enough ratings"],
      O2: [1, "Not enough ratings"],
    });
    expect(flips(rowOf({ O1: 5, F1: 1 }), only("O1", "F1"))).toEqual({});
  });

  test("a criterion without weight flips nothing", () => {
    const weights = only("O1", "O5", "F1");
    const flip = flipWeights(rowByFavour(3, 1), weights, DEFAULT_SETTINGS)[1];
    expect(flip).toEqual({ criterion: CRITERIA[1], multiple: null, recommendation: null });
  });

  test("look no further than ten times the weight", () => {
    // k / (k + n) = 0.55 with n others of u = 0: k = 11/9·n, 9.78 for eight others' worth, 11 for nine.
    const weights = (rest: number) =>
      CRITERIA.map(({ id }) => (id === "O1" || id === "F1" ? 1 : id === "O5" ? rest : 0));
    const row = rowOf({ O1: 5, O5: 5, F1: 1 });
    expect(LARGEST_MULTIPLE).toBe(10);
    expect(flips(row, weights(8))).toMatchObject({ O1: [9.777778, "Outsource"] });
    expect(flips(row, weights(9))).not.toHaveProperty("O1");
  });

  test("do not depend on the size of the weights", () => {
    const row = [5, 4, 3, 4, 2, 2, 5, 4, 2, 1, 2, 1, 4, 4, 3, 1];
    const base = flips(row);
    expect(Object.keys(base).length).toBeGreaterThan(3);
    for (const size of [1e-300, 1e-5, 1e5, 1e300])
      expect(
        flips(
          row,
          EQUAL_WEIGHTS.map(() => size),
        ),
      ).toEqual(base);
  });

  test("agree with scanning all multiples: nothing changes before, the recommendation has changed just after", () => {
    fc.assert(
      fc.property(anyRow, anyWeights, anySettings, (row, weights, settings) => {
        const original = judge(row, weights, settings).recommendation;
        const at = (place: number, multiple: number) =>
          judge(
            row,
            weights.map((weight, i) => (i === place ? weight * multiple : weight)),
            settings,
          ).recommendation;
        flipWeights(row, weights, settings).forEach(({ multiple, recommendation }, place) => {
          const model = weights.slice(place < 8 ? 0 : 8, place < 8 ? 8 : 16);
          const alone = model.filter((weight) => weight > 0).length === 1 && (weights[place] ?? 0) > 0;
          const end = multiple ?? LARGEST_MULTIPLE;
          const before = Array.from({ length: 20 }, (_, step) => (end * step) / 20).slice(alone ? 1 : 0);
          const unchanged = before.every((k) => end - k < 1e-6 || at(place, k) === original);
          expect(unchanged).toBe(true);
          if (multiple === null) return;
          expect(recommendation).not.toBe(original);
          if (multiple === 0) expect(at(place, 0)).toBe(recommendation);
          else expect(at(place, multiple + 1e-6)).not.toBe(original);
        });
      }),
      { numRuns: 150 },
    );
  });
});
