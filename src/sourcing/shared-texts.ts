/**
 * Texts that many rows have in common, each put together once: the sentences of 100,000 rows would otherwise hold all their
 * words anew, and most of a call would be spent on memory. A key is a whole number that stands for everything a text depends
 * on. Read as `texts.get(key) ?? share(texts, key, …)`: where a text is known, nothing is put together, not even a closure.
 */
export type SharedTexts = Map<number, string>;

/** Keeps a text for the rows to come. */
export function share(texts: SharedTexts, key: number, text: string): string {
  texts.set(key, text);
  return text;
}
