/** Words of the template "Key differences". What is said about the models comes from the documented criteria, not from here. */

export const KEY_DIFFERENCES_SHEET = {
  title: "Key differences",
  gallery:
    "Outsourcing and offshoring side by side as a reference sheet: definitions, key differences, advantages, examples, " +
    "the 16 criteria and the rules of thumb.",
  sheet: "Key differences",
  table: "Differences",
  heading: "Outsourcing and offshoring: key differences",
  purpose:
    "Says what outsourcing and offshoring are, how they differ, what speaks for and against each, and when to choose which.",
  version: "1.0",
  criteria: "All texts are the documented ones; the scale of ratings is ours. Nothing here has to be filled in.",
  conventions: [
    "Read across: each line says the same thing about outsourcing on the left and offshoring on the right.",
  ],
  withoutAddIn:
    "The texts are plain and stay; only the comparison with the add-in's own texts on the right needs the add-in.",
} as const;

export const DIFFERENCE_SECTIONS = {
  outsourcing: "Outsourcing",
  offshoring: "Offshoring",
  definitions: "What it is",
  definition: "Definition",
  differences: "Key differences",
  advantages: "Advantages and disadvantages",
  advantage: "Advantage",
  disadvantage: "Disadvantage",
  examples: "Examples",
  example: "Example",
  destinations: "Destinations named",
  criteria: "When to choose it",
  speaksFor: "Speaks for it",
  speaksAgainst: "Speaks against it",
  anchors: "Ratings",
  rules: "Rules of thumb",
  detailed: (name: string, detail: string) => `${name}: ${detail}`,
  criterion: (id: string, name: string, question: string) => `${id} ${name}. ${question}`,
  rating: (rating: string, meaning: string) => `${rating} = ${meaning}`,
} as const;

export const ADD_IN_TEXTS = {
  heading: "Add-in functions: the same texts, for the check",
  differences: "SHORE.SOURCING_DIFFERENCES",
  criteria: "SHORE.SOURCING_CRITERIA",
  id: "Id",
  name: "Criterion",
  model: "Model",
  direction: "Direction",
  question: "Question",
} as const;

/** Check lines: what is counted, and what to do when it is above its limit. */
export const DIFFERENCE_CHECKS = {
  differences: [
    "Key differences unlike the add-in's",
    "The add-in is missing or newer than this sheet: insert the template anew.",
  ],
  criteria: [
    "Criteria of the add-in not on this sheet",
    "The add-in is missing or newer than this sheet: insert the template anew.",
  ],
  blanks: ["Texts missing", "Something was deleted: insert the template anew."],
} as const satisfies Readonly<Record<string, readonly [label: string, remedy: string]>>;
