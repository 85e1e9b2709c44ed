/** The language of the person in front of the add-in: Office's display language where there is a file for it. */
import { ENGLISH, type Catalogue } from "./english";
import type { PublishedWords } from "./published";

/** What a file in languages/ exports. */
export interface LanguageFile {
  /** What the pane and the workbook's messages say. */
  readonly CATALOGUE: Catalogue;
  /** What a build writes into the manifest and the functions' metadata. */
  readonly PUBLISHED: PublishedWords;
}

interface Language {
  /** Undefined for English. */
  readonly tag: string | undefined;
  readonly catalogue: Catalogue;
}

const IN_ENGLISH: Language = { tag: undefined, catalogue: ENGLISH };

let spoken = IN_ENGLISH;

/** The words of the language spoken. Ask anew at each use: nothing may keep them from before the language was chosen. */
export const words = (): Catalogue => spoken.catalogue;

/** The file beside the pane's page with what Excel says of the functions, in English or the language of a tag. */
export const functionTextsName = (tag: string | undefined): string =>
  tag === undefined ? "functions.json" : `functions.${tag}.json`;

/** The same in the language spoken. */
export const functionTexts = (): string => functionTextsName(spoken.tag);

/** Loaded only when Office speaks that language; the bundler finds the files that there are. */
async function languageOf(tag: string): Promise<Language> {
  const { CATALOGUE } = (await import(
    /* webpackChunkName: "language-[request]" */ `./languages/${tag}.ts`
  )) as LanguageFile;
  return { tag, catalogue: CATALOGUE };
}

const isTag = (text: string): boolean => /^[a-z]{2,3}(-[a-z]{2,4})?$/.test(text);

/**
 * Chooses the language, once at the start and before anything is said.
 *
 * @param locale Office's display language, such as `de-CH`; English where it is unknown or has no catalogue
 */
export async function speak(locale: string | undefined): Promise<void> {
  const tag = (locale ?? "").toLowerCase();
  spoken = IN_ENGLISH;
  // `pt-br` may have a file of its own beside `pt`.
  for (const each of [tag, tag.split("-")[0] ?? ""].filter(isTag)) {
    try {
      spoken = await languageOf(each);
      return;
    } catch {
      // There is none, or it does not arrive (offline, a half-finished deployment): English keeps the pane usable.
    }
  }
}
