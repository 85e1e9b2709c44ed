import { HIGHEST_RATING, LOWEST_RATING, RATING_ANCHORS } from "../../src/sourcing/ratings";
import { DEFAULT_SETTINGS, MODEL_SETTINGS } from "../../src/sourcing/settings";

test("the settings table names every setting with its documented default and range", () => {
  expect(MODEL_SETTINGS.map(({ name, default: value, minimum, maximum }) => [name, value, minimum, maximum])).toEqual([
    ["Threshold", 55, 0, 100],
    ["Hybrid band", 10, 0, 100],
    ["Minimum coverage", 0.5, 0, 1],
  ]);
});

test("the defaults are those of the table", () => {
  expect(DEFAULT_SETTINGS).toEqual(Object.fromEntries(MODEL_SETTINGS.map((setting) => [setting.key, setting.default])));
});

test("every setting says its unit and what it does", () => {
  expect(MODEL_SETTINGS.map((setting) => setting.unit)).toEqual(["points", "points", "share of weight"]);
  for (const { meaning } of MODEL_SETTINGS) expect(meaning).toMatch(/^[A-Z].+\.$/);
});

test("the scale runs from 1, not at all, over 3, partly, to 5, fully", () => {
  expect([LOWEST_RATING, HIGHEST_RATING]).toEqual([1, 5]);
  expect(RATING_ANCHORS).toEqual({ 1: "not at all", 3: "partly", 5: "fully" });
});
