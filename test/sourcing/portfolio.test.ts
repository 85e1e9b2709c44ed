import { departureFromHybridRule, portfolio } from "../../src/sourcing/portfolio";
import { type Recommendation, RECOMMENDATIONS } from "../../src/sourcing/recommend";

describe("portfolio", () => {
  test.each<[Recommendation[], string]>([
    [["Outsource", "Offshore"], "Hybrid portfolio"],
    [["Hybrid"], "Hybrid portfolio"],
    [["Keep in-house", "Hybrid", "Not enough ratings"], "Hybrid portfolio"],
    [["Outsource", "Keep in-house", "Outsource"], "Outsourcing portfolio"],
    [["Keep in-house", "Offshore"], "Offshoring portfolio"],
    [["Keep in-house", "Not enough ratings"], "In-house portfolio"],
    [["Not enough ratings"], "No recommendation yet"],
    [[], "No recommendation yet"],
  ])("of %j is: %s", (models, statement) => {
    expect(portfolio(models).statement).toBe(statement);
  });

  test("counts each function once when no sizes are given", () => {
    const { lines, count } = portfolio(["Hybrid", "Outsource", "Hybrid", "Not enough ratings"]);
    expect(count).toBe(4);
    expect(lines.map((line) => line.model)).toEqual(RECOMMENDATIONS);
    expect(lines.map((line) => line.count)).toEqual([0, 1, 0, 2, 1]);
    expect(lines.map((line) => line.share)).toEqual([0, 0.25, 0, 0.5, 0.25]);
  });

  test("a function of size 0 counts, but has no share", () => {
    const { lines } = portfolio(["Outsource", "Offshore"], [0, 7]);
    expect(lines[1]).toEqual({ model: "Outsource", count: 1, share: 0 });
    expect(lines[2]).toEqual({ model: "Offshore", count: 1, share: 1 });
  });

  test("has no shares when the sizes total 0 or there is nothing to share", () => {
    expect(portfolio(["Outsource", "Offshore"], [0, 0]).lines.every((line) => line.share === null)).toBe(true);
    expect(portfolio([]).lines.every((line) => line.share === null)).toBe(true);
  });

  test("shares plain sizes without losing a digit", () => {
    const { lines } = portfolio(["Outsource", "Offshore", "Outsource"], [10, 30, 60]);
    expect(lines.map((line) => line.share)).toEqual([0, 0.7, 0.3, 0, 0]);
  });

  test("shares sizes of any magnitude", () => {
    const { lines } = portfolio(["Outsource", "Offshore", "Hybrid"], [1.7e308, 1.7e308, 0.85e308]);
    expect(lines.map((line) => line.share)).toEqual([0, 0.4, 0.4, 0.2, 0]);
  });
});

describe("departures from the hybrid rule", () => {
  test.each<[Recommendation, number | null, string | null]>([
    ["Outsource", 1, "Core function outsourced"],
    ["Outsource", 2, "Core function outsourced"],
    ["Outsource", 2.5, null],
    ["Outsource", 5, null],
    ["Outsource", null, null],
    ["Offshore", 5, "Non-core function offshored"],
    ["Offshore", 4, "Non-core function offshored"],
    ["Offshore", 3.5, null],
    ["Offshore", 1, null],
    ["Hybrid", 1, null],
    ["Hybrid", 5, null],
    ["Keep in-house", 5, null],
    ["Not enough ratings", 1, null],
  ])("%s with Non-core rated %p: %p", (model, nonCore, expected) => {
    expect(departureFromHybridRule(model, nonCore)).toBe(expected);
  });
});
