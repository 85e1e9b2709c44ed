/** Names of the commands that run code: the manifest's buttons, menus and keyboard shortcuts call them by these. */
import type { PUBLISHED } from "../words/published";

export const ACTIONS = {
  openPane: "openPane",
  evaluateSelection: "evaluateSelection",
  explainRow: "explainRow",
  shareNative: "shareNative",
  shareValues: "shareValues",
  shareRestore: "shareRestore",
  shareRepair: "shareRepair",
  showHelp: "showHelp",
} as const;

/** The command that inserts a template: `insertFunctionPortfolio` for `function-portfolio`. */
export const insertAction = (templateId: string): string =>
  `insert-${templateId}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Keys by command. With Shift, because Ctrl+Alt alone is AltGr, which writes characters on many keyboards. */
export const SHORTCUTS: Readonly<Record<keyof (typeof PUBLISHED)["shortcuts"], string>> = {
  openPane: "Ctrl+Alt+Shift+S",
  evaluateSelection: "Ctrl+Alt+Shift+E",
  insertFunctionPortfolio: "Ctrl+Alt+Shift+P",
  showHelp: "Ctrl+Alt+Shift+H",
};
