import { ADVANTAGES, CRITERIA, KEY_DIFFERENCES } from "../../src/sourcing/criteria";
import { RISKS } from "../../src/sourcing/risks";

const column = (model: "Outsource" | "Offshore") => (model === "Outsource" ? "outsourcing" : "offshoring");

const topic = (name: string) => KEY_DIFFERENCES.find((difference) => difference.topic === name);

it("has every documented disadvantage, political and economic risks by their parts", () => {
  for (const { model, direction, name } of ADVANTAGES) {
    if (direction === 1 || name === "Political and economic risks") continue;
    expect(RISKS).toContainEqual(expect.objectContaining({ model, name, documentedAs: "Disadvantage" }));
  }
  const parts = RISKS.filter(({ criterion }) => criterion === "F7").map(({ name }) => name);
  expect(parts).toEqual(["Political instability", "Changes in international law", "Currency"]);
});

it("calls risk factors only what the key differences call so, for that model", () => {
  for (const { model, name } of RISKS.filter(({ documentedAs }) => documentedAs === "Risk factor")) {
    expect(topic("Risk factors")?.[column(model)]).toContain(name.toLowerCase());
  }
});

it("covers every criterion that speaks against a model", () => {
  const covered = new Set(RISKS.map(({ criterion }) => criterion));
  for (const { id, direction } of CRITERIA) if (direction === -1) expect(covered).toContain(id);
});

it("ties each risk to a criterion of its own model, and names none twice", () => {
  for (const { model, criterion } of RISKS) {
    expect(CRITERIA).toContainEqual(expect.objectContaining({ id: criterion, model }));
  }
  expect(new Set(RISKS.map(({ name }) => name)).size).toBe(RISKS.length);
});

it("says where each stands in the article, and what may happen", () => {
  const places = ["Disadvantage", "Risk factor", "Control and oversight"] as const;
  const counts = places.map((place) => RISKS.filter(({ documentedAs }) => documentedAs === place).length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(RISKS.length);
  expect(RISKS.filter(({ documentedAs }) => documentedAs === "Control and oversight").map(({ name }) => name)).toEqual([
    "Reduced direct supervision",
  ]);
  for (const { description } of RISKS) expect(description).toMatch(/^[A-Z].{20,}\.$/);
});
