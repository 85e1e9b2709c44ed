/** Names a person types into a cell, matched without regard to case, spacing and hyphens, with the nearest one for a typing slip. */
import { distance } from "fastest-levenshtein";

/** The form in which two spellings of one name are equal. */
export function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u2010-\u2015_-]+/g, "");
}

/** The known name that takes the fewest edits to reach. */
export function nearestName(name: string, known: readonly string[]): string {
  const folded = foldName(name);
  let nearest = known[0] ?? "";
  let fewest = Infinity;
  for (const candidate of known) {
    const edits = distance(folded, foldName(candidate));
    if (edits < fewest) {
      fewest = edits;
      nearest = candidate;
    }
  }
  return nearest;
}
