/** What goes on with an insertion begun from the ribbon, for the pane, which shares the JavaScript context with its commands. */
import type { Template } from "../templates/vocabulary";
import { words } from "../words/language";
import { readableError, type WorkbookError } from "./excel-errors";
import {
  insertTemplate,
  wasCancelled,
  type InsertedTemplate,
  type InsertionOptions,
  type Progress,
} from "./insert-template";

export type InsertionState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly template: Template;
      readonly progress: Progress | null;
      /** Stops it; nothing of it is left then. */
      readonly cancel: () => void;
    }
  | { readonly kind: "done"; readonly template: Template; readonly inserted: InsertedTemplate }
  | { readonly kind: "cancelled"; readonly template: Template }
  | { readonly kind: "failed"; readonly template: Template; readonly error: WorkbookError };

let state: InsertionState = { kind: "idle" };
const handlers = new Set<(state: InsertionState) => void>();

function enter(next: InsertionState): void {
  state = next;
  for (const handler of handlers) handler(state);
}

/**
 * Calls the handler with the present state at once and after every change.
 *
 * @returns a function that ends this
 */
export function watchInsertion(handler: (state: InsertionState) => void): () => void {
  handlers.add(handler);
  handler(state);
  return () => {
    handlers.delete(handler);
  };
}

/**
 * Inserts a template and tells everyone who watches. Never rejects: a failure is a state too. While one insertion runs,
 * further calls do nothing, so that a second click makes no second sheet.
 */
export async function insertAndAnnounce(template: Template, options: InsertionOptions = {}): Promise<void> {
  if (state.kind === "running") return;
  const stop = new AbortController();
  const cancel = (): void => stop.abort();
  enter({ kind: "running", template, progress: null, cancel });
  try {
    const inserted = await insertTemplate(
      template,
      (progress) => {
        enter({ kind: "running", template, progress, cancel });
      },
      { signal: stop.signal, ...options },
    );
    enter({ kind: "done", template, inserted });
  } catch (error) {
    const { untouched } = words().workbook.consequences;
    enter(
      wasCancelled(error)
        ? { kind: "cancelled", template }
        : { kind: "failed", template, error: readableError(error, untouched) },
    );
  }
}
