/** Names a person types into a cell, matched without regard to case, spacing and hyphens, with the nearest one for a typing slip. */
import { distance } from "fastest-levenshtein";

/** The form in which two spellings of one name are equal. */
export function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u2010-\u2015_-]+/g, "");
}

/** A known name, and how many edits lead to it. */
export interface Nearest {
  readonly name: string;
  readonly edits: number;
}

/** The known name that takes the fewest edits to reach; infinitely many where none is known. */
export function nearestKnown(name: string, known: readonly string[]): Nearest {
  const folded = foldName(name);
  let nearest: Nearest = { name: known[0] ?? "", edits: Infinity };
  for (const candidate of known) {
    const edits = distance(folded, foldName(candidate));
    if (edits < nearest.edits) nearest = { name: candidate, edits };
  }
  return nearest;
}

/** The known name that takes the fewest edits to reach. */
export const nearestName = (name: string, known: readonly string[]): string => nearestKnown(name, known).name;
