/** Prefix of every custom function in a cell: `=SHORE.SOURCING_SCORE(…)`. The manifest's namespace is the same; a test holds them together. */
export const NAMESPACE = "SHORE";
