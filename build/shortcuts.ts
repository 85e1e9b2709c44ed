/** The files behind the manifest's ExtendedOverrides: keyboard shortcuts, and their names in each language. */
import { SHORTCUTS } from "../src/commands/actions";
import { PUBLISHED } from "../src/words/published";
import { LANGUAGES, type PublishedLanguage } from "./languages";

const json = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;
const resource = (action: string): string => `${action}.name`;
const ACTIONS = Object.keys(SHORTCUTS);

const shortcuts = {
  actions: ACTIONS.map((id) => ({ id, type: "ExecuteFunction", name: `\${resource.${resource(id)}}` })),
  shortcuts: Object.entries(SHORTCUTS).map(([action, keys]) => ({
    action,
    key: { default: keys, mac: keys.replace("Ctrl+Alt", "Command+Option") },
  })),
};

const names = (texts: Readonly<Record<string, string>>): unknown => ({
  resources: { default: Object.fromEntries(ACTIONS.map((id) => [resource(id), { value: texts[id] }])) },
});

/** Files by their name below `shortcuts/`. */
export const shortcutFiles = (languages: readonly PublishedLanguage[]): Readonly<Record<string, string>> => ({
  "shortcuts.json": json(shortcuts),
  "en-us.json": json(names(PUBLISHED.shortcuts)),
  ...Object.fromEntries(languages.map(({ locale, words }) => [`${locale}.json`, json(names(words.shortcuts))])),
});

export const SHORTCUT_FILES = shortcutFiles(LANGUAGES);
