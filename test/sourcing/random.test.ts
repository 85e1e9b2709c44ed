import { drawFromSimplex, FIXED_SEED, randomWords } from "../../src/sourcing/random";

test("draws the words that the generator's authors' program draws", () => {
  // The reference program's first ten words for the seed 1, 2, 3, 4 (test vector of the rand_xoshiro crate).
  const words = randomWords([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, words)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test("starts at a place that is fixed for ever", () => {
  const words = randomWords(FIXED_SEED);
  expect([words(), words(), words()]).toEqual([737266965, 279215312, 3668379995]);
});

describe("a draw from the simplex", () => {
  const DRAWS = 5000;

  function manyDraws(): number[][] {
    const words = randomWords(FIXED_SEED);
    return Array.from({ length: DRAWS }, () => drawFromSimplex(4, words));
  }

  test("totals 1 and has no negative share", () => {
    const total = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0);
    const draws = manyDraws();
    expect(draws.filter((shares) => shares.length !== 4 || shares.some((share) => share < 0))).toEqual([]);
    expect(draws.filter((shares) => Math.abs(total(shares) - 1) > 1e-12)).toEqual([]);
  });

  test("is uniform: every share has the mean 1/n and exceeds t with probability (1 − t)^(n − 1)", () => {
    const draws = manyDraws();
    for (let i = 0; i < 4; i++) {
      const own = draws.map((shares) => shares[i] ?? 0);
      // Six standard errors: sd of a share is 0.194, of an indicator at most 0.5.
      expect(Math.abs(own.reduce((a, b) => a + b, 0) / draws.length - 0.25)).toBeLessThan(
        (6 * 0.194) / Math.sqrt(DRAWS),
      );
      for (const t of [0.1, 0.3, 0.6]) {
        const share = own.filter((x) => x > t).length / draws.length;
        expect(Math.abs(share - (1 - t) ** 3)).toBeLessThan((6 * 0.5) / Math.sqrt(DRAWS));
      }
    }
  });

  test("of one share is 1", () => {
    expect(drawFromSimplex(1, randomWords(FIXED_SEED))).toEqual([1]);
  });
});
