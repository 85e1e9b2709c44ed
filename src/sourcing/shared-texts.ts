/**
 * Texts that many rows have in common, each put together once: the sentences of 100,000 rows would otherwise hold all their
 * words anew, and most of a call would be spent on memory.
 */

/**
 * How many texts a table keeps. Where rows have little in common, keeping every text costs more than it spares; the first
 * few thousand are as good as any.
 */
export const MOST_TEXTS = 10_000;

/** Keeps a text for the rows to come, as long as there is room. Read as `texts.get(key) ?? keep(texts, key, …)`. */
export function keep<Key>(texts: Map<Key, string>, key: Key, text: string): string {
  if (texts.size < MOST_TEXTS) texts.set(key, text);
  return text;
}

/** Both scores and a margin are at most 100.0. */
const TENTHS = 1001;

/** One whole number for three numbers in tenths, each 0..1000: different ones for different threes. */
export function keyOfTenths(one: number, two: number, three: number): number {
  return (one * TENTHS + two) * TENTHS + three;
}
