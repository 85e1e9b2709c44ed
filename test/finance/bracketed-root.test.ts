import { bracketedRoot } from "../../src/finance/bracketed-root";

describe("bracketedRoot", () => {
  it.each<[string, (x: number) => number, number, number, number]>([
    ["a line", (x) => 2 * x - 3, 0, 10, 1.5],
    ["a falling curve", (x) => 2 - x ** 2, 0, 10, Math.SQRT2],
    ["a bracket given from the right", (x) => x ** 2 - 2, 10, 0, Math.SQRT2],
    ["a curve that is flat for most of the bracket", (x) => x ** 51 - 1, 0, 100, 1],
    ["a step", (x) => (x < 0.7 ? -1 : 1), 0, 1, 0.7],
    ["infinite values", (x) => (x < 1 ? -Infinity : x > 3 ? Infinity : x - 2), 0, 10, 2],
    ["a triple root", (x) => (x - 0.3) ** 3, -1, 5, 0.3],
  ])("finds the root of %s", (_, f, low, high, root) => {
    const tolerance = f(root + 1e-9) === 0 ? 1e-4 : 1e-12;
    expect(Math.abs(bracketedRoot(f, low, high) - root)).toBeLessThan(tolerance);
  });

  it("returns an end that is itself the root", () => {
    expect(bracketedRoot((x) => x - 1, 1, 5)).toBe(1);
    expect(bracketedRoot((x) => x - 5, 1, 5)).toBe(5);
  });

  // Plain bisection would need more than 50. A rise means that interpolation is no longer used where it is safe.
  it.each<[string, (x: number) => number, number, number, number]>([
    ["exp(x) = 5", (x) => Math.exp(x) - 5, 0, 10, 11],
    ["x² = 2", (x) => x ** 2 - 2, 0, 10, 12],
    ["x⁵¹ = 1", (x) => x ** 51 - 1, 0, 100, 20],
    ["a line", (x) => 2 * x - 3, 0, 10, 4],
    ["tan x = x", (x) => Math.tan(x) - x, 4.4, 4.6, 9],
    ["x³ − 2x = 5, the example of the literature", (x) => x ** 3 - 2 * x - 5, 2, 3, 9],
    ["1/(x − 3) = 6", (x) => 1 / (x - 3) - 6, 3.01, 10, 14],
    ["ln x = −x", (x) => Math.log(x) + x, 1e-9, 3, 10],
  ])("needs few evaluations for %s", (_, f, low, high, most) => {
    const counted = jest.fn(f);
    bracketedRoot(counted, low, high);
    expect(counted.mock.calls.length).toBeLessThanOrEqual(most);
  });

  it("needs no more evaluations for a step than there are digits", () => {
    const step = jest.fn((x: number) => (x < 1e-30 ? -1 : 1));
    bracketedRoot(step, -1, 1);
    expect(step.mock.calls.length).toBeLessThanOrEqual(60);
  });

  it("gives up in the end on a function that never settles", () => {
    const restless = jest.fn(() => NaN);
    bracketedRoot(restless, 0, Number.MAX_VALUE);
    expect(restless.mock.calls.length).toBeLessThanOrEqual(502);
  });
});
