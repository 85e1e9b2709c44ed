/** Every language says all that English says: a sentence that is missing or left in English is found here, not by a reader. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { CRITERIA } from "../../src/sourcing/criteria";
import { MODEL_SETTINGS } from "../../src/sourcing/settings";
import { RECOMMENDATIONS } from "../../src/sourcing/recommend";
import { TEMPLATE_IDS } from "../../src/templates/template-ids";
import { ENGLISH } from "../../src/words/english";
import { GERMAN } from "../../src/words/german";
import { ENGLISH_MESSAGES } from "../../src/words/errors";
import { speak, words } from "../../src/words/language";
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

test("German says everything that English says, in its own words", () => {
  const catalogue = { ...GERMAN, documented: {} };
  const everything = { ...ENGLISH, messages: ENGLISH_MESSAGES, reason: REASON };
  const [english, german] = [sentences(everything), sentences(catalogue)];
  expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
  const left = [...german].filter(([key, text]) => text === english.get(key) && !SAME.test(text));
  expect(left).toEqual([]);
  expect([...german].filter(([key, text]) => text.trim() === "" && english.get(key) !== "")).toEqual([]);
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
  const manifest = readFileSync(path.join(__dirname, "..", "..", "manifest.xml"), "utf8");
  for (const { title } of Object.values(GERMAN.documented?.templates ?? {})) {
    expect(manifest).toContain(`<bt:Override Locale="de-de" Value="${title}"/>`);
  }
});

test.each([
  ["de-CH", "de-DE"],
  ["DE", "de-DE"],
  ["en-GB", "en-US"],
  ["fr-FR", "en-US"],
  [undefined, "en-US"],
])("Office's display language %s is answered in %s", async (display, locale) => {
  await speak(display);
  expect(words().locale).toBe(locale);
  await speak("en-US");
});
