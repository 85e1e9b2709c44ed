/** What the ribbon asks of the pane. They share the JavaScript context, but the pane may be closed, or not drawn yet. */

/** The pane's views, in the order of its navigation. */
export const PANE_VIEWS = ["templates", "evaluate", "share", "functions", "about"] as const;

export type PaneView = (typeof PANE_VIEWS)[number];

let asked: PaneView | undefined;
const handlers = new Set<(view: PaneView) => void>();

/** Has the pane show a view: now, or as soon as it is drawn. */
export function askForView(view: PaneView): void {
  if (handlers.size === 0) asked = view;
  for (const handler of handlers) handler(view);
}

/**
 * Calls the handler with the view asked for while nobody listened, if any, and with each one asked for from now on.
 *
 * @returns a function that ends this
 */
export function watchAskedViews(handler: (view: PaneView) => void): () => void {
  handlers.add(handler);
  if (asked !== undefined) handler(asked);
  asked = undefined;
  return () => {
    handlers.delete(handler);
  };
}
