/** What the ribbon asks of the pane. They share the JavaScript context, but the pane may be closed, or not drawn yet. */

import type { SharingWay } from "../words/sharing";

/** The pane's views, in the order of its navigation. */
export const PANE_VIEWS = [
  "templates",
  "evaluate",
  "savings",
  "weights",
  "share",
  "functions",
  "settings",
  "about",
] as const;

export type PaneView = (typeof PANE_VIEWS)[number];

/** What of the Share view is asked for: a way to hand the workbook on, or one of the ways back. */
export type SharePart = SharingWay | "restore" | "repair";

/** A wish that waits until somebody who can fulfil it listens. */
class Asked<Wish> {
  #waiting: Wish | undefined;
  readonly #handlers = new Set<(wish: Wish) => void>();

  ask(wish: Wish): void {
    if (this.#handlers.size === 0) this.#waiting = wish;
    for (const handler of this.#handlers) handler(wish);
  }

  watch(handler: (wish: Wish) => void): () => void {
    this.#handlers.add(handler);
    if (this.#waiting !== undefined) handler(this.#waiting);
    this.#waiting = undefined;
    return () => {
      this.#handlers.delete(handler);
    };
  }
}

const views = new Asked<PaneView>();
const shareParts = new Asked<SharePart>();

/** Has the pane show a view: now, or as soon as it is drawn. */
export function askForView(view: PaneView): void {
  views.ask(view);
}

/** Has the pane show the Share view with this part of it ready; nothing is changed before the person says so there. */
export function askToShare(part: SharePart): void {
  shareParts.ask(part);
  views.ask("share");
}

/**
 * Calls the handler with the view asked for while nobody listened, if any, and with each one asked for from now on.
 *
 * @returns a function that ends this
 */
export function watchAskedViews(handler: (view: PaneView) => void): () => void {
  return views.watch(handler);
}

/** The same for parts of the Share view. */
export function watchAskedShareParts(handler: (part: SharePart) => void): () => void {
  return shareParts.watch(handler);
}
