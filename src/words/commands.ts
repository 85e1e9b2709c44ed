/** Names of the ribbon commands that run code, as manifest.xml gives them. */
export const ACTIONS = { insertTemplate: "insertTemplate" } as const;
