import { pertSampler, type Estimate } from "../../src/finance/pert";
import { randomStream } from "../../src/finance/random-stream";

const DRAWS = 5_000;

function draws(estimate: Estimate): number[] {
  return Array.from({ length: DRAWS }, pertSampler(estimate, randomStream(11, JSON.stringify(estimate))));
}

/** Distribution function of Beta(α, 6−α) for a whole α: at least α of 5 uniform numbers lie below x. */
function betaDistribution(alpha: number, x: number): number {
  const chooseFromFive = [1, 5, 10, 10, 5, 1];
  return chooseFromFive.reduce(
    (sum, ways, below) => (below < alpha ? sum : sum + ways * x ** below * (1 - x) ** (5 - below)),
    0,
  );
}

describe("pertSampler", () => {
  it.each([0, 0.25, 0.5, 0.75, 1])(
    "draws from the PERT distribution with the likely value at %d of the range",
    (place) => {
      const sorted = draws({ low: 10, likely: 10 + 20 * place, high: 30 }).sort((a, b) => a - b);
      const gaps = sorted.map((value, index) =>
        Math.abs(betaDistribution(1 + 4 * place, (value - 10) / 20) - (index + 0.5) / DRAWS),
      );
      // Kolmogorov and Smirnov: a larger gap comes once in a thousand samples of the right distribution; these are fixed.
      expect(Math.max(...gaps)).toBeLessThan(1.95 / Math.sqrt(DRAWS));
    },
  );

  it.each<Estimate>([
    { low: 0, likely: 1, high: 10 },
    { low: -5, likely: 3, high: 4 },
    { low: 0.1, likely: 0.2, high: 0.2 },
  ])("has the analytic PERT mean within its standard error: $low, $likely, $high", (estimate) => {
    const mean = (estimate.low + 4 * estimate.likely + estimate.high) / 6;
    const variance = ((mean - estimate.low) * (estimate.high - mean)) / 7;
    const average = draws(estimate).reduce((sum, value) => sum + value, 0) / DRAWS;
    expect(Math.abs(average - mean)).toBeLessThan(3 * Math.sqrt(variance / DRAWS));
  });

  it("stays inside its range", () => {
    const values = draws({ low: 0.6, likely: 0.61, high: 1 });
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0.6);
    expect(Math.max(...values)).toBeLessThanOrEqual(1);
  });

  it("is the value itself when nothing is uncertain, and draws nothing", () => {
    const stream = jest.fn(() => 0.5);
    const draw = pertSampler({ low: 7, likely: 7, high: 7 }, stream);
    expect([draw(), draw()]).toEqual([7, 7]);
    expect(stream).not.toHaveBeenCalled();
  });
});
