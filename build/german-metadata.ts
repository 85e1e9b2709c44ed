/** The custom functions' metadata in German: the same ids, names and arguments, other descriptions. */
import { GERMAN_FUNCTION_TEXTS } from "../src/words/function-texts.de";

interface Described {
  readonly description: string;
}

interface Metadata {
  readonly functions: readonly (Described & { readonly id: string; readonly parameters: readonly Described[] })[];
}

/**
 * @param json functions.json as built
 * @throws Error for a text that has no German
 */
export function germanMetadata(json: string): string {
  const inGerman = <Text extends Described>(text: Text): Text => {
    const german = GERMAN_FUNCTION_TEXTS[text.description];
    if (german === undefined) throw new Error(`src/words/function-texts.de.ts has no German for: ${text.description}`);
    return { ...text, description: german };
  };
  const metadata = JSON.parse(json) as Metadata;
  const functions = metadata.functions.map((each) => ({
    ...inGerman(each),
    parameters: each.parameters.map(inGerman),
  }));
  return `${JSON.stringify({ ...metadata, functions }, null, 2)}\n`;
}
