/** Which criterion a heading names, or probably means. */
import { distance } from "fastest-levenshtein";
import { foldName } from "../../functions/known-names";
import { CRITERIA, type Criterion } from "../../sourcing/criteria";
import { words } from "../../words/language";

/** The short name in the language that the person reads, where that is another one than the cells'. */
const localName = ({ id }: Criterion): string | undefined => words().documented?.criteria[id]?.name;

/** What the functions themselves take for the criterion's name. */
export const functionNames = ({ id, shortName }: Criterion): readonly string[] => [id, shortName];

function namesOf(criterion: Criterion): string[] {
  const { id, shortName } = criterion;
  const local = localName(criterion);
  return [id, shortName, `${id} ${shortName}`, ...(local === undefined ? [] : [local, `${id} ${local}`])];
}

/** The criterion that a heading names, by id, short name, or both. */
export function criterionNamed(heading: unknown): Criterion | null {
  if (typeof heading !== "string" || heading.trim() === "") return null;
  const folded = foldName(heading);
  return CRITERIA.find((criterion) => namesOf(criterion).some((name) => foldName(name) === folded)) ?? null;
}

/** Words that join others, in English and German headings. */
const JOINING = new Set(["and", "of", "the", "for", "to", "und", "der", "die", "das", "von", "für", "mit", "with"]);

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !JOINING.has(word));

/** The words of a text in the order of the alphabet: "sensitivity of data" is "data sensitivity". */
const sortedWords = (text: string): string => wordsOf(text).sort().join("");

/** So many letters tell a word, whatever its ending: "culture" and "cultural", "sensitive" and "sensitivity". */
const STEM_LETTERS = 5;

const stemsOf = (text: string): Set<string> => new Set(wordsOf(text).map((word) => word.slice(0, STEM_LETTERS)));

/** How sure it is that a heading means the name with which it shares words; one word alone says nothing. */
function sharedWords(heading: string, name: string): number {
  const [stems, wanted] = [stemsOf(heading), stemsOf(name)];
  const shared = [...wanted].filter((stem) => stems.has(stem)).length;
  return shared < 2 ? 0 : PART_OF_NAME + (0.2 * shared) / wanted.size;
}

/** 1 for equal texts, 0 for texts that have no letter in common. */
const similarity = (one: string, other: string): number =>
  1 - distance(one, other) / Math.max(one.length, other.length, 1);

/** Shorter headings say too little to guess from. */
const SHORTEST_HEADING = 4;

/** How sure it is that a heading that holds the whole name, or begins with the id, means the criterion. */
const HOLDS_NAME = 0.95;
/** The same for a heading that is a part of the name; a longer part counts more. */
const PART_OF_NAME = 0.7;

/** Whether a heading is a part of a name that begins with one of its words: "city" is no part of "capacity". */
function isPartOf(heading: string, name: string): boolean {
  const parts = name.split(/[^\p{L}\p{N}]+/u);
  const folded = foldName(heading);
  return parts.some((_, first) => foldName(parts.slice(first).join(" ")).startsWith(folded));
}

function nameLikeness(heading: string, name: string): number {
  const [folded, wanted] = [foldName(heading), foldName(name)];
  if (folded.includes(wanted)) return HOLDS_NAME;
  const part = isPartOf(heading, name) ? PART_OF_NAME + (0.2 * folded.length) / wanted.length : 0;
  const inOrder = similarity(sortedWords(heading), sortedWords(name));
  return Math.max(part, similarity(folded, wanted), inOrder, sharedWords(heading, name));
}

/** How much a heading looks like a criterion's name, 0 to 1. */
export function likeness(heading: string, criterion: Criterion): number {
  if (new RegExp(`^${criterion.id}(?![\\p{L}\\p{N}])`, "iu").test(heading.trim())) return HOLDS_NAME;
  if (foldName(heading).length < SHORTEST_HEADING) return 0;
  const names = [criterion.shortName, localName(criterion)].filter((name) => name !== undefined);
  return Math.max(...names.map((name) => nameLikeness(heading, name)));
}

/** From this likeness on a heading is taken for a criterion's. */
const LIKELY = 0.65;
/** Two criteria that a heading is equally like: it means neither for sure. */
const CLEARLY = 0.08;

/** The criterion that a heading most probably means; null where it is like none, or like several. */
export function criterionGuessed(heading: string): { criterion: Criterion; likeness: number } | null {
  const [best, second] = CRITERIA.map((criterion) => ({ criterion, likeness: likeness(heading, criterion) })).sort(
    (one, other) => other.likeness - one.likeness,
  );
  if (best === undefined || best.likeness < LIKELY) return null;
  return best.likeness - (second?.likeness ?? 0) < CLEARLY ? null : best;
}
