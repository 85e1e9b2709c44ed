/** Every language says all that English says: a sentence that is missing or left in English is found here, not by a reader. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { CRITERIA } from "../../src/sourcing/criteria";
import { MODEL_SETTINGS } from "../../src/sourcing/settings";
import { RECOMMENDATIONS } from "../../src/sourcing/recommend";
import { TEMPLATE_IDS } from "../../src/templates/template-ids";
import { ENGLISH } from "../../src/words/english";
import { GERMAN } from "../../src/words/german";
import { ENGLISH_MESSAGES } from "../../src/words/errors";
import { functionTexts, speak, words, type LanguageFile } from "../../src/words/language";
import { PUBLISHED } from "../../src/words/published";
import { GERMAN_PUBLISHED } from "../../src/words/published.de";
import { REASON } from "../../src/words/reason";

type Said = ReadonlyMap<string, string>;

/** A sentence, or several that belong together. */
const asText = (said: unknown): string => (typeof said === "object" ? JSON.stringify(said) : String(said));

/** What a sentence says when its places are filled with 2, or with texts that cannot be mistaken for its own words. */
function filled(sentence: (...values: never[]) => unknown): string {
  const say = sentence as (...values: unknown[]) => unknown;
  const places = Array.from({ length: sentence.length });
  // Most sentences take anything; some do with a value what only lists of names, ranges, or only texts, can bear.
  for (const value of [2, Object.assign(["2"], { from: 2, to: 2 }), "2"]) {
    try {
      return asText(say(...places.map(() => value)));
    } catch {
      continue;
    }
  }
  throw new Error(`No value fills ${String(sentence)}.`);
}

function sentences(catalogue: object, path = ""): Said {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      const here = path === "" ? key : `${path}.${key}`;
      if (typeof value === "function") return [[here, filled(value as (...values: never[]) => unknown)]];
      if (typeof value === "object" && value !== null) return [...sentences(value, here)];
      return [[here, String(value)]];
    }),
  );
}

/** Words that are the same in both languages. */
const SAME = /^(Shorewise|Name|Text|Trend|Start|PERT|Status|–|\W*2?\W*)$/i;

const FOLDER = path.join(__dirname, "..", "..", "src", "words", "languages");

test.each(readdirSync(FOLDER))("%s says everything that English says, in its own words", async (file) => {
  const { CATALOGUE, PUBLISHED: published } = (await import(path.join(FOLDER, file))) as LanguageFile;
  const { functions, ...files } = published;
  const own = { ...CATALOGUE, documented: {}, published: files };
  const everything = { ...ENGLISH, messages: ENGLISH_MESSAGES, reason: REASON, published: PUBLISHED };
  const [english, other] = [sentences(everything), sentences(own)];
  const optional = /^(messages|reason)\b/;
  const needed = [...english.keys()].filter((key) => !optional.test(key) || other.has(key));
  expect([...other.keys()].sort()).toEqual(needed.sort());
  const left = [...other].filter(([key, text]) => text === english.get(key) && !SAME.test(text));
  expect(left).toEqual([]);
  expect([...other].filter(([key, text]) => text.trim() === "" && english.get(key) !== "")).toEqual([]);
  expect(published.shortDescription.length).toBeLessThanOrEqual(80);
  expect(Object.keys(functions).length).toBeGreaterThan(0);
});

test("German reads out messages and reasons too", () => {
  const keys = (said: object | undefined): string[] => [...sentences(said ?? {}).keys()].sort();
  expect(keys(GERMAN.messages)).toEqual(keys(ENGLISH_MESSAGES));
  expect(keys(GERMAN.reason)).toEqual(keys(REASON));
});

test("German has a name for every criterion and recommendation that cells say in English", () => {
  const {
    criteria = {},
    recommendations = {},
    confidence = {},
    settings = {},
    templates = {},
  } = GERMAN.documented ?? {};
  expect(Object.keys(criteria)).toEqual(CRITERIA.map(({ id }) => id));
  expect(Object.keys(recommendations)).toEqual(RECOMMENDATIONS);
  expect(Object.keys(confidence)).toEqual(["High", "Medium", "Low"]);
  expect(Object.keys(settings)).toEqual(MODEL_SETTINGS.map(({ key }) => key));
  expect(Object.keys(templates)).toEqual([...TEMPLATE_IDS]);
  const names = Object.values(criteria).map(({ name }) => name);
  expect(new Set(names).size).toBe(CRITERIA.length);
  expect(names.filter((name) => CRITERIA.some(({ shortName }) => shortName === name))).toEqual([]);
  for (const { question } of Object.values(criteria)) expect(question).toMatch(/\?$/);
});

test("German calls templates in the gallery what the ribbon's menu calls them", () => {
  const labels = Object.values(GERMAN_PUBLISHED.ribbon);
  for (const { title } of Object.values(GERMAN.documented?.templates ?? {})) expect(labels).toContain(title);
});

test.each([
  ["de-CH", "de-DE", "functions.de.json"],
  ["DE", "de-DE", "functions.de.json"],
  ["en-GB", "en-US", "functions.json"],
  ["xx-XX", "en-US", "functions.json"],
  ["../german", "en-US", "functions.json"],
  [undefined, "en-US", "functions.json"],
])("Office's display language %s is answered in %s", async (display, locale, texts) => {
  await speak(display);
  expect(words().locale).toBe(locale);
  expect(functionTexts()).toBe(texts);
  await speak("en-US");
});
