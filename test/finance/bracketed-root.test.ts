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

  it("needs few evaluations for a smooth curve, and a bounded number for a step", () => {
    let evaluations = 0;
    const counted = (f: (x: number) => number) => (x: number) => {
      evaluations++;
      return f(x);
    };
    bracketedRoot(
      counted((x) => Math.exp(x) - 5),
      0,
      10,
    );
    expect(evaluations).toBeLessThan(20);
    evaluations = 0;
    bracketedRoot(
      counted((x) => (x < 1e-30 ? -1 : 1)),
      -1,
      1,
    );
    expect(evaluations).toBeLessThan(200);
  });
});
