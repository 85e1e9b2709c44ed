/** Reads values of kept state: another version of the add-in, or somebody else, may have written anything there. */

export type KeptObject = Readonly<Record<string, unknown>>;

export const keptObject = (value: unknown): KeptObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as KeptObject) : {};

export const keptText = (value: unknown): string => (typeof value === "string" ? value : "");

export const keptFlag = (value: unknown): boolean => value === true;

/** One of the choices that there are, else the usual one. */
export const keptChoice = <Choice>(value: unknown, choices: readonly Choice[], usual: Choice): Choice =>
  choices.find((each) => each === value) ?? usual;

/** The texts of a list; nothing of anything else. */
export const keptTexts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
