import {
  ADVANTAGES,
  CRITERIA,
  CRITERIA_PER_MODEL,
  DEFINITIONS,
  DESTINATIONS,
  EXAMPLES,
  KEY_DIFFERENCES,
  MODELS,
  SOURCING_RULES,
} from "../../src/sourcing/criteria";

describe("the documented criteria", () => {
  test("are O1 to O8 for outsourcing and then F1 to F8 for offshoring", () => {
    expect(CRITERIA.map((criterion) => criterion.id).join(" ")).toBe("O1 O2 O3 O4 O5 O6 O7 O8 F1 F2 F3 F4 F5 F6 F7 F8");
    expect(CRITERIA.map((criterion) => criterion.model === "Outsource")).toEqual(
      CRITERIA.map((criterion) => criterion.id.startsWith("O")),
    );
  });

  test("give each model four criteria for it and then four against it", () => {
    for (const model of MODELS) {
      const own = CRITERIA.filter((criterion) => criterion.model === model);
      expect(own).toHaveLength(CRITERIA_PER_MODEL);
      expect(own.map((criterion) => criterion.direction)).toEqual([1, 1, 1, 1, -1, -1, -1, -1]);
    }
  });

  test("carry the short names that header rows are matched by, each once", () => {
    expect(CRITERIA.map((criterion) => criterion.shortName)).toEqual([
      "Expertise gap",
      "Save without relocating",
      "Flexible capacity",
      "Non-core",
      "Control needed",
      "Communication intensity",
      "Data sensitivity",
      "Quality criticality",
      "International readiness",
      "Long-term presence",
      "Fast scale with oversight",
      "Global presence",
      "Time-zone sensitivity",
      "Cultural and language sensitivity",
      "Political and economic exposure",
      "Supply-chain length",
    ]);
  });

  test("ask one question each", () => {
    const questions = CRITERIA.map((criterion) => criterion.question);
    expect(new Set(questions).size).toBe(16);
    for (const question of questions) expect(question).toMatch(/^[A-Z][^?]+\?$/);
  });
});

describe("the article's other texts", () => {
  test("the key differences are its five topics, told for both models", () => {
    expect(KEY_DIFFERENCES.map((difference) => difference.topic)).toEqual([
      "Geography",
      "Focus",
      "Cost structure",
      "Control and oversight",
      "Risk factors",
    ]);
    for (const { outsourcing, offshoring } of KEY_DIFFERENCES) {
      expect(outsourcing).not.toBe("");
      expect(offshoring).not.toBe("");
      expect(outsourcing).not.toBe(offshoring);
    }
  });

  test.each(MODELS)("%s has three advantages, three disadvantages and three examples", (model) => {
    const own = ADVANTAGES.filter((advantage) => advantage.model === model);
    expect(own.map((advantage) => advantage.direction)).toEqual([1, 1, 1, -1, -1, -1]);
    expect(own.every((advantage) => advantage.name !== "")).toBe(true);
    expect(EXAMPLES.filter((example) => example.model === model)).toHaveLength(3);
  });

  test("explanations stand where the article gives one", () => {
    const explained = ADVANTAGES.filter((advantage) => advantage.detail !== "").map((advantage) => advantage.name);
    expect(explained).toEqual([
      "Increased efficiency",
      "Communication barriers",
      "Security risks",
      "Political and economic risks",
    ]);
  });

  test("every example says what and where", () => {
    for (const { name, description } of EXAMPLES) {
      expect(name).toMatch(/^[A-Z]/);
      expect(description).toMatch(/ (by|in) /);
    }
  });

  test("definitions, destinations and rules are there", () => {
    expect(DEFINITIONS.Outsource).toMatch(/^Outsourcing: hiring an external company .* HR\.$/);
    expect(DEFINITIONS.Offshore).toMatch(/^Offshoring: relocating .* another country.* different market\.$/);
    expect(DESTINATIONS).toEqual(["China", "India", "Philippines", "Mexico"]);
    expect(SOURCING_RULES.map((rule) => rule.name)).toEqual(["Outsourcing", "Offshoring", "Hybrid", "Weights"]);
    for (const { text } of SOURCING_RULES) expect(text).toMatch(/^[A-Z].+\.$/);
  });
});
