/** The languages that the add-in speaks besides English: one file each in src/words/languages, and nothing else. */
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { LanguageFile } from "../src/words/language";
import type { PublishedWords } from "../src/words/published";

export interface PublishedLanguage {
  /** As in the file's name: `de`. */
  readonly tag: string;
  /** As Excel names it: `de-de`. */
  readonly locale: string;
  readonly words: PublishedWords;
}

const LANGUAGE_FILE = /^([a-z]{2,3}(?:-[a-z]{2,4})?)\.ts$/;

const load = createRequire(__filename);

/** @throws Error for a file that is none of a language */
function languageOf(folder: string, file: string): PublishedLanguage {
  const tag = LANGUAGE_FILE.exec(file)?.[1];
  if (tag === undefined) throw new Error(`${file} in ${folder} is not named like a language, such as fr.ts.`);
  const { CATALOGUE, PUBLISHED } = load(path.join(folder, file)) as LanguageFile;
  return { tag, locale: CATALOGUE.locale.toLowerCase(), words: PUBLISHED };
}

export const languagesIn = (folder: string): PublishedLanguage[] =>
  readdirSync(folder)
    .sort()
    .map((file) => languageOf(folder, file));

export const LANGUAGES: readonly PublishedLanguage[] = languagesIn(
  path.join(__dirname, "..", "src", "words", "languages"),
);
