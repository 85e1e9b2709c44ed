/** The language of the person in front of the add-in: Office's display language where there is a catalogue for it. */
import { ENGLISH, type Catalogue } from "./english";

/** Catalogues besides English, by language tag without region; loaded only when Office speaks that language. */
const OTHERS: Readonly<Record<string, () => Promise<Catalogue>>> = {
  de: async () => (await import("./german")).GERMAN,
};

let spoken: Catalogue = ENGLISH;

/** The words of the language spoken. Ask anew at each use: nothing may keep them from before the language was chosen. */
export const words = (): Catalogue => spoken;

/**
 * Chooses the language, once at the start and before anything is said.
 *
 * @param locale Office's display language, such as `de-CH`; English where it is unknown or has no catalogue
 */
export async function speak(locale: string | undefined): Promise<void> {
  const language = (locale ?? "").toLowerCase().split("-")[0] ?? "";
  try {
    spoken = (await OTHERS[language]?.()) ?? ENGLISH;
  } catch {
    // A catalogue that does not arrive (offline, a half-finished deployment) must not keep the pane from opening.
    spoken = ENGLISH;
  }
}
