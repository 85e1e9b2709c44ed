/** Keyboard shortcuts as Excel's list of shortcuts shows them. What the ribbon itself says stands in manifest.xml, in each language. */
export const SHORTCUT_NAMES = {
  "en-us": {
    openPane: "Open Shorewise",
    evaluateSelection: "Evaluate selection",
    insertFunctionPortfolio: "Insert function portfolio",
    showHelp: "Shorewise help",
  },
  "de-de": {
    openPane: "Shorewise öffnen",
    evaluateSelection: "Auswahl bewerten",
    insertFunctionPortfolio: "Funktionsportfolio einfügen",
    showHelp: "Shorewise-Hilfe",
  },
} as const;
