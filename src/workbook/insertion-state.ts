/** What goes on with an insertion begun from the ribbon, for the pane, which shares the JavaScript context with its commands. */
import type { Template, TemplateOptions } from "../templates/vocabulary";
import { words } from "../words/language";
import { readableError, type WorkbookError } from "./excel-errors";
import { insertTemplate, type InsertedTemplate, type Progress } from "./insert-template";

export type InsertionState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly template: Template; readonly progress: Progress | null }
  | { readonly kind: "done"; readonly template: Template; readonly inserted: InsertedTemplate }
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
export async function insertAndAnnounce(template: Template, options: TemplateOptions = {}): Promise<void> {
  if (state.kind === "running") return;
  enter({ kind: "running", template, progress: null });
  try {
    const inserted = await insertTemplate(
      template,
      (progress) => {
        enter({ kind: "running", template, progress });
      },
      options,
    );
    enter({ kind: "done", template, inserted });
  } catch (error) {
    enter({ kind: "failed", template, error: readableError(error, words().workbook.consequences.untouched) });
  }
}
