/** manifest.xml in all languages: the development manifest says everything in English alone. */
import type { PublishedLanguage } from "./languages";
import { functionTextsName } from "../src/words/language";

const OVERRIDES = />\s*(?:<(?:bt:)?Override [^>]*\/>\s*)+<\/(?:bt:String|bt:Url|Description|Token)>/g;

/** A name for formulas, the same in every language. */
const UNTRANSLATED = ["Functions.Namespace"];

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** What an element says in each language. */
type Values = readonly { readonly locale: string; readonly value: string }[];

/** Gives an element without content its overrides; every one must be found, or Excel would show English without a word. */
function override(manifest: string, start: string, values: Values, prefix = "bt:"): string {
  const at = manifest.indexOf(`${start} `);
  const end = manifest.indexOf("/>", at);
  if (at < 0 || manifest.slice(at + 1, end).includes("<")) throw new Error(`manifest.xml has no ${start} … />.`);
  if (values.length === 0) return manifest;
  const indent = /[ ]*$/.exec(manifest.slice(0, at))?.[0] ?? "";
  const lines = values.map(
    ({ locale, value }) => `${indent}  <${prefix}Override Locale="${locale}" Value="${escaped(value)}"/>\n`,
  );
  const name = /^<([\w:]+)/.exec(start)?.[1] ?? "";
  return `${manifest.slice(0, end)}>\n${lines.join("")}${indent}</${name}>${manifest.slice(end + 2)}`;
}

const ribbonIds = (manifest: string): string[] =>
  [...manifest.matchAll(/<bt:String id="([^"]+)"/g)]
    .map(([, id = ""]) => id)
    .filter((id) => !UNTRANSLATED.includes(id));

/** The address of a file beside functions.json. */
function metadataAddress(manifest: string, tag: string): string {
  const [, english = ""] = /<bt:Url id="Functions.Metadata.Url" DefaultValue="([^"]+)"/.exec(manifest) ?? [];
  return new URL(functionTextsName(tag), english).href;
}

/**
 * @param source a manifest; what it says in other languages already is said anew
 * @throws Error for a text of the ribbon that a language, or the manifest, has not
 */
export function localizedManifest(source: string, languages: readonly PublishedLanguage[]): string {
  const english = source.replace(OVERRIDES, "/>");
  const ids = ribbonIds(english);
  const inAll = (value: (language: PublishedLanguage) => string): Values =>
    languages.map((language) => ({ locale: language.locale, value: value(language) }));
  const ribbonText = ({ tag, words }: PublishedLanguage, id: string): string => {
    const text = (words.ribbon as Readonly<Record<string, string | undefined>>)[id];
    if (text === undefined) throw new Error(`The language ${tag} has no text for ${id} of manifest.xml.`);
    return text;
  };
  const texts = ids.reduce(
    (manifest, id) =>
      override(
        manifest,
        `<bt:String id="${id}"`,
        inAll((language) => ribbonText(language, id)),
      ),
    override(
      english,
      "<Description",
      inAll(({ words }) => words.description),
      "",
    ),
  );
  const metadata = override(
    texts,
    '<bt:Url id="Functions.Metadata.Url"',
    inAll(({ tag }) => metadataAddress(english, tag)),
  );
  const regions = languages.map(({ tag, locale }) => ({
    locale: tag.includes("-") ? locale : `${tag}-*`,
    value: locale,
  }));
  return override(metadata, '<Token Name="locale"', regions, "");
}
