import fc from "fast-check";
import { CRITERIA } from "../../src/sourcing/criteria";
import { contributions, explain, explainWith } from "../../src/sourcing/explain";
import { judge } from "../../src/sourcing/recommend";
import { modelScore } from "../../src/sourcing/score";
import { DEFAULT_SETTINGS } from "../../src/sourcing/settings";
import { keep, keyOfTenths, MOST_TEXTS } from "../../src/sourcing/shared-texts";
import { inTenths, oneDecimal } from "../../src/words/reason";
import { anyRow, anySettings, anyWeights, EQUAL_WEIGHTS, rowByFavour, rowOf } from "./rating-rows";

const row = [5, 4, 3, 4, 2, 2, 5, 4, 2, 1, 2, 1, 4, 4, 3, 1];

describe("contributions", () => {
  test("say by how many points each criterion moves its model's score from 50", () => {
    const all = contributions(row, EQUAL_WEIGHTS);
    expect(all.map((contribution) => contribution.criterion)).toEqual(CRITERIA);
    expect(all.map((contribution) => contribution.rating)).toEqual(row);
    expect(all.map((contribution) => contribution.points)).toEqual([
      6.25, 3.125, 0, 3.125, 3.125, 3.125, -6.25, -3.125, -3.125, -6.25, -3.125, -6.25, -3.125, -3.125, 0, 6.25,
    ]);
  });

  test("add up, with 50, to the score of each model", () => {
    fc.assert(
      fc.property(anyRow, anyWeights, (ratings, weights) => {
        const all = contributions(ratings, weights);
        for (const model of ["Outsource", "Offshore"] as const) {
          const score = modelScore(ratings, weights, model);
          const own = all.filter((contribution) => contribution.criterion.model === model);
          const sum = own.reduce((total, contribution) => total + contribution.points, 50);
          expect(sum).toBeCloseTo(score ?? 50, 9);
        }
      }),
    );
  });

  test("do the same for weights at the ends of the range of numbers", () => {
    for (const weight of [5e-324, Number.MAX_VALUE]) {
      const points = contributions(
        row,
        EQUAL_WEIGHTS.map(() => weight),
      ).map((contribution) => contribution.points);
      expect(points).toEqual(contributions(row, EQUAL_WEIGHTS).map((contribution) => contribution.points));
    }
  });

  test("are 0 when nothing that is rated has a weight", () => {
    const weights = EQUAL_WEIGHTS.map((weight, i) => (i === 0 ? 0 : weight));
    expect(contributions(rowOf({ O1: 5 }), weights).map((contribution) => contribution.points)).toEqual(
      new Array<number>(16).fill(0),
    );
  });

  test("are 0 for what is not rated, and keep it visible", () => {
    const all = contributions(rowOf({ O1: 5 }), EQUAL_WEIGHTS);
    expect(all[0]).toMatchObject({ rating: 5, points: 50 });
    expect(all.slice(1).every(({ rating, points }) => rating === null && points === 0)).toBe(true);
  });
});

describe("reason", () => {
  const reason = (
    ratings: readonly (number | null)[],
    weights: readonly number[] = EQUAL_WEIGHTS,
    settings = DEFAULT_SETTINGS,
  ) => explain(ratings, weights, settings);

  test("for one model names its score, the other's, the rule, the margin and what is strongest", () => {
    expect(reason(row)).toBe(
      "Outsource: outsourcing scores 59.4 and offshoring 31.3, so only outsourcing reaches the threshold of 55.0 " +
        "(margin 4.4 points, medium confidence); strongest for outsourcing: Expertise gap (rated 5, +6.3), " +
        "Save without relocating (rated 4, +3.1); strongest against it: Data sensitivity (rated 5, −6.3), " +
        "Quality criticality (rated 4, −3.1).",
    );
  });

  test("tells of the other model in the same words", () => {
    expect(reason([...row.slice(8), ...row.slice(0, 8)])).toBe(
      "Offshore: outsourcing scores 31.3 and offshoring 59.4, so only offshoring reaches the threshold of 55.0 " +
        "(margin 4.4 points, medium confidence); strongest for offshoring: International readiness (rated 5, +6.3), " +
        "Long-term presence (rated 4, +3.1); strongest against it: Political and economic exposure (rated 5, −6.3), " +
        "Supply-chain length (rated 4, −3.1).",
    );
  });

  test("for in-house explains both models", () => {
    expect(reason(rowByFavour(2, 3))).toBe(
      "Keep in-house: outsourcing scores 25.0 and offshoring 50.0, so neither reaches the threshold of 55.0 " +
        "(margin 5.0 points, medium confidence); strongest for outsourcing: none; strongest against it: " +
        "Expertise gap (rated 2, −3.1), Save without relocating (rated 2, −3.1); strongest for offshoring: none; " +
        "strongest against it: none.",
    );
  });

  test("for a hybrid explains both models", () => {
    expect(reason(rowOf({ O1: 5, O2: 4, O3: 3, O4: 5, F1: 5, F2: 4, F3: 3, F4: 4.5 }))).toBe(
      "Hybrid: outsourcing scores 81.3 and offshoring 78.1, so both reach the threshold of 55.0 and differ by no more " +
        "than 10.0 points (margin 6.9 points, low confidence); strongest for outsourcing: Expertise gap (rated 5, +12.5), " +
        "Non-core (rated 5, +12.5); strongest against it: none; strongest for offshoring: International readiness " +
        "(rated 5, +12.5), Global presence (rated 4.5, +9.4); strongest against it: none; not rated: Control needed, " +
        "Communication intensity, Data sensitivity, Quality criticality, Time-zone sensitivity, Cultural and language " +
        "sensitivity, Political and economic exposure, Supply-chain length (coverage 50.0%).",
    );
  });

  test("says when one model leads although both are good", () => {
    expect(reason(rowByFavour(5, 4))).toContain(
      "Outsource: outsourcing scores 100.0 and offshoring 75.0, so both reach the threshold of 55.0 but outsourcing " +
        "leads by more than 10.0 points (margin 15.0 points, high confidence); strongest for outsourcing",
    );
    expect(reason(rowByFavour(4, 5))).toContain("but offshoring leads by more than 10.0 points");
  });

  test("for too few ratings says how much is rated, how much is needed, and what is missing where", () => {
    const ratings = rowOf({ O1: 5, O2: 4, O3: 3, F1: 1, F2: 1, F3: 1, F4: 1, F5: 1 });
    expect(reason(ratings)).toBe(
      "Not enough ratings: 37.5% of outsourcing's weight and 62.5% of offshoring's are rated, but at least 50.0% of " +
        "each is needed; not rated for outsourcing: Non-core, Control needed, Communication intensity, Data sensitivity, " +
        "Quality criticality.",
    );
  });

  test("lists what is missing from both models when both lack it", () => {
    const weights = EQUAL_WEIGHTS.map((_, i) => (i % 8 < 2 ? 1 : 0));
    expect(reason(rowOf({}), weights)).toBe(
      "Not enough ratings: 0.0% of outsourcing's weight and 0.0% of offshoring's are rated, but at least 50.0% of each " +
        "is needed; not rated for outsourcing: Expertise gap, Save without relocating; not rated for offshoring: " +
        "International readiness, Long-term presence.",
    );
  });

  test("asks for one rating of each model when no minimum is set", () => {
    const settings = { ...DEFAULT_SETTINGS, minimumCoverage: 0 };
    const weights = EQUAL_WEIGHTS.map((_, i) => (i % 8 === 0 ? 1 : 0));
    expect(explain(rowOf({ O1: 5 }), weights, settings)).toBe(
      "Not enough ratings: 100.0% of outsourcing's weight and 0.0% of offshoring's are rated, but at least one rating of " +
        "each is needed; not rated for offshoring: International readiness.",
    );
  });

  test("does not miss ratings of criteria without weight", () => {
    const weights = EQUAL_WEIGHTS.map((weight, i) => (i === 0 ? 0 : weight));
    expect(reason([null, ...row.slice(1)], weights)).not.toContain("not rated");
    expect(reason([null, ...row.slice(1)])).toContain("; not rated: Expertise gap (coverage 87.5%).");
  });

  test("puts a heavy criterion before one that is rated more extremely", () => {
    const weights = EQUAL_WEIGHTS.map((weight, i) => (i === 1 ? 4 : weight));
    expect(reason(row, weights)).toContain(
      "strongest for outsourcing: Save without relocating (rated 4, +9.1), Expertise gap (rated 5, +4.5);",
    );
  });

  test("keeps the order of the criteria when two are equally strong but for lost digits", () => {
    // 0.1 · 3 and 0.3 differ in the last digit only: O3 (0.30000000000000004, u = 1) must not overtake O1 (0.3, u = 1).
    const weights = EQUAL_WEIGHTS.map((_, i) => (i === 0 ? 0.3 : i === 2 ? 0.1 * 3 : i < 8 ? 0.1 : 1));
    expect(reason(rowByFavour(5, 1), weights)).toContain("for outsourcing: Expertise gap (rated 5, +12.5), Flexible");
  });

  test("names no criterion whose contribution would read as 0.0", () => {
    const weights = EQUAL_WEIGHTS.map((weight, i) => (i === 0 ? weight : i < 8 ? 1e-4 : 1));
    expect(reason(rowByFavour(5, 1), weights)).toContain("for outsourcing: Expertise gap (rated 5, +50.0); strongest");
  });

  test("rounds halves up even when a sum lost its last digit", () => {
    // 100 · 0.7 · 0.625 + … = 43.75 by hand.
    const weights = EQUAL_WEIGHTS.map((_, i) => (i === 0 ? 0.7 : i === 1 ? 0.1 : i < 8 ? 0 : 1));
    const ratings = [3, 1, ...new Array<number>(6).fill(3), ...new Array<number>(8).fill(3)];
    expect(modelScore(ratings, weights, "Outsource")).toBeCloseTo(43.75, 10);
    expect(reason(ratings, weights)).toContain("outsourcing scores 43.8 and");
  });

  test("does not call a small margin zero", () => {
    expect(explain(rowByFavour(3, 1), EQUAL_WEIGHTS, { ...DEFAULT_SETTINGS, threshold: 50.02 })).toContain(
      "so neither reaches the threshold of 50.0 (margin under 0.1 points, low confidence)",
    );
  });

  test("is one sentence for any valid input, with no number left out", () => {
    fc.assert(
      fc.property(anyRow, anyWeights, anySettings, (ratings, weights, settings) => {
        const sentence = explain(ratings, weights, settings);
        expect(sentence).toMatch(/^(Keep in-house|Outsource|Offshore|Hybrid|Not enough ratings): [^\n]*\.$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|: ;|, ,/);
        expect(sentence.startsWith(judge(ratings, weights, settings).recommendation)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("is the same for a row among others as for that row alone", () => {
    const portfolio = fc.array(anyRow, { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(portfolio, anyWeights, anySettings, (rows, weights, settings) => {
        const explainRow = explainWith(weights, settings);
        const sentences = [...rows, ...rows].map((ratings) => explainRow(judge(ratings, weights, settings), ratings));
        const alone = rows.map((ratings) => reason(ratings, weights, settings));
        expect(sentences).toEqual([...alone, ...alone]);
      }),
    );
  });
});

describe("a sentence after many others", () => {
  const RATINGS = [1, 1.2, 2, 2.04, 2.1, 2.9, 4, 4.1, 4.9, 4.96, 5];
  const NEUTRAL = CRITERIA.map(() => 3);
  const HEAVY = [1, 2, 3, 5, 8, 13, 21, 34];
  const MODEL_NOUNS = { Outsource: "outsourcing", Offshore: "offshoring" };

  /** A criterion as the sentence has to name it, from its contribution. */
  function named(place: number, ratings: readonly (number | null)[], weights: readonly number[]): string {
    const { criterion, rating, points } = contributions(ratings, weights)[place] ?? {};
    const shown = Number.isInteger(rating) ? String(rating) : oneDecimal(rating ?? 0);
    return `${criterion?.shortName} (rated ${shown}, ${(points ?? 0) < 0 ? "−" : "+"}${oneDecimal(Math.abs(points ?? 0))})`;
  }

  /** The two phrases of a model whose only criteria that are not neutral are these, the first the stronger one. */
  function phrases(places: readonly number[], ratings: readonly (number | null)[], weights: readonly number[]): string {
    const points = contributions(ratings, weights).map((contribution) => contribution.points);
    const list = (direction: number) =>
      places
        .filter((place) => (points[place] ?? 0) * direction > 0)
        .map((place) => named(place, ratings, weights))
        .join(", ") || "none";
    const model = CRITERIA[places[0] ?? 0]?.model ?? "Outsource";
    return `strongest for ${MODEL_NOUNS[model]}: ${list(1)}; strongest against it: ${list(-1)}`;
  }

  test("names each criterion with its own rating and points", () => {
    for (const heavy of HEAVY) {
      CRITERIA.forEach((_criterion, place) => {
        const weights = CRITERIA.map((_other, i) => (i === place ? heavy : 1));
        for (const rating of RATINGS) {
          const ratings = NEUTRAL.map((neutral, i) => (i === place ? rating : neutral));
          expect(explain(ratings, weights, { ...DEFAULT_SETTINGS, threshold: 100 })).toContain(
            `; ${phrases([place], ratings, weights)}${place < 8 ? "; " : "."}`,
          );
        }
      });
    }
  });

  test("names each two criteria in the order of their strength", () => {
    CRITERIA.forEach(({ model }, strong) => {
      CRITERIA.forEach((other, weak) => {
        if (strong === weak || other.model !== model) return;
        const weights = CRITERIA.map((_other, i) => (i === strong ? 4 : 1));
        for (const [one, two] of [1, 2, 4, 5].flatMap((first) => [1, 2.5, 4, 5].map((second) => [first, second]))) {
          const ratings = NEUTRAL.map((neutral, i) => (i === strong ? one : i === weak ? two : neutral) ?? null);
          expect(explain(ratings, weights, { ...DEFAULT_SETTINGS, threshold: 100 })).toContain(
            phrases([strong, weak], ratings, weights),
          );
        }
      });
    });
  });

  test("ends as it must, whether or not the same was said with more to follow", () => {
    const gap = row.map((rating, i) => (i === 2 ? null : rating));
    const inHouse = { ...DEFAULT_SETTINGS, threshold: 100 };
    for (const settings of [DEFAULT_SETTINGS, inHouse]) {
      expect(explain(row, EQUAL_WEIGHTS, settings)).toMatch(/−\d+\.\d\)\.$/);
      expect(explain(gap, EQUAL_WEIGHTS, settings)).toMatch(
        /−\d+\.\d\); not rated: Flexible capacity \(coverage 87\.5%\)\.$/,
      );
      expect(explain(row, EQUAL_WEIGHTS, settings)).toMatch(/−\d+\.\d\)\.$/);
    }
  });

  test("tells gaps apart, however many rows have some", () => {
    const explainRow = explainWith(EQUAL_WEIGHTS, DEFAULT_SETTINGS);
    const say = (gaps: readonly number[]) => {
      const ratings = row.map((rating, i) => (gaps.includes(i) ? null : rating));
      return explainRow(judge(ratings, EQUAL_WEIGHTS, DEFAULT_SETTINGS), ratings);
    };
    const missing = (gaps: readonly number[], coverage: string) =>
      `; not rated: ${gaps.map((place) => CRITERIA[place]?.shortName).join(", ")} (coverage ${coverage}%).`;
    CRITERIA.forEach((_criterion, one) => {
      expect(say([one]).endsWith(missing([one], "87.5"))).toBe(true);
      for (let two = one + 1; two < CRITERIA.length; two++) {
        const coverage = CRITERIA[one]?.model === CRITERIA[two]?.model ? "75.0" : "87.5";
        expect(say([one, two]).endsWith(missing([one, two], coverage))).toBe(true);
      }
    });
  });

  test("stays right when more phrases have been said than are kept", () => {
    const wrong: unknown[] = [];
    const steps = Array.from({ length: 19 }, (_none, i) => 3.1 + i / 10);
    for (let weight = 1; weight * steps.length ** 2 < MOST_TEXTS * 1.2; weight++) {
      const weights = EQUAL_WEIGHTS.map((_weight, i) => (i === 0 ? 10 + weight : 10));
      const explainRow = explainWith(weights, DEFAULT_SETTINGS);
      for (const [one, two] of steps.flatMap((first) => steps.map((second) => [first, second]))) {
        const ratings = [one ?? null, two ?? null, ...NEUTRAL.slice(2)];
        const [first, second] = contributions(ratings, weights).map((contribution) => contribution.points);
        const order = (second ?? 0) > (first ?? 0) + 1e-9 ? [1, 0] : [0, 1];
        const sentence = explainRow(judge(ratings, weights, DEFAULT_SETTINGS), ratings);
        if (!sentence.includes(phrases(order, ratings, weights))) wrong.push([sentence, ratings]);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("tells the scores and margins of any three apart", () => {
    const keys = [0, 1, 2, 499, 999, 1000].flatMap((one) =>
      [0, 1, 2, 499, 999, 1000].flatMap((two) =>
        [0, 1, 2, 499, 999, 1000].map((three) => keyOfTenths(one, two, three)),
      ),
    );
    expect(new Set(keys).size).toBe(216);
    expect(keys.every((key) => Number.isSafeInteger(key) && key >= 0)).toBe(true);
  });

  test("keeps a text only while there is room, and gives it in any case", () => {
    const texts = new Map<number, string>();
    const given = Array.from({ length: MOST_TEXTS + 1 }, (_none, i) => keep(texts, i, `text ${i}`));
    expect(given.filter((text, i) => text !== `text ${i}`)).toEqual([]);
    expect(texts.size).toBe(MOST_TEXTS);
    expect(texts.get(0)).toBe("text 0");
  });
});

describe("numbers in a sentence", () => {
  test("round halves away from zero, as a workbook's ROUND does, even those that lost their last digit", () => {
    expect([0.25, 0.25 - 1e-12, -0.25, -0.25 + 1e-12, 0.24, -0.24].map(inTenths)).toEqual([3, 3, -3, -3, 2, -2]);
    expect([0, 0.25 - 1e-12, 6.05 - 1e-12, 99.95, 100].map(oneDecimal)).toEqual([
      "0.0",
      "0.3",
      "6.1",
      "100.0",
      "100.0",
    ]);
  });
});
