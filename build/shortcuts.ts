/** The files behind the manifest's ExtendedOverrides: keyboard shortcuts, and their names in each language. */
import { SHORTCUTS } from "../src/commands/actions";
import { SHORTCUT_NAMES } from "../src/words/commands";

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
export const SHORTCUT_FILES: Readonly<Record<string, string>> = {
  "shortcuts.json": json(shortcuts),
  ...Object.fromEntries(
    Object.entries(SHORTCUT_NAMES).map(([locale, texts]) => [`${locale}.json`, json(names(texts))]),
  ),
};
