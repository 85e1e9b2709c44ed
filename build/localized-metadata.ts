/** The custom functions' metadata in another language: the same ids, names and arguments, other descriptions. */
import type { PublishedLanguage } from "./languages";

interface Described {
  readonly description: string;
}

interface Metadata {
  readonly functions: readonly (Described & { readonly id: string; readonly parameters: readonly Described[] })[];
}

/**
 * @param json functions.json as built
 * @throws Error for a text that the language has not
 */
export function localizedMetadata(json: string, { tag, words }: PublishedLanguage): string {
  const inLanguage = <Text extends Described>(text: Text): Text => {
    const description = words.functions[text.description];
    if (description === undefined) throw new Error(`The language ${tag} has no text for: ${text.description}`);
    return { ...text, description };
  };
  const metadata = JSON.parse(json) as Metadata;
  const functions = metadata.functions.map((each) => ({
    ...inLanguage(each),
    parameters: each.parameters.map(inLanguage),
  }));
  return `${JSON.stringify({ ...metadata, functions }, null, 2)}\n`;
}
