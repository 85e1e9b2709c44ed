/** How lists of add-ins show Shorewise where there is room for a line only: at most 80 characters. The long text stands in manifest.xml. */
export const SHORT_DESCRIPTION = {
  "en-us": "Decide what to keep in-house, outsource, offshore or run as a hybrid",
  "de-de": "Entscheiden, was im Haus bleibt, ausgelagert oder verlagert wird",
} as const;
