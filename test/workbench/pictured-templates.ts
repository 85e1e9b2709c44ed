/** Which contents of each template its preview in the gallery shows: noted when the picture is taken, compared by a test. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Template } from "../../src/templates/vocabulary";

const NOTES = path.join(__dirname, "pictured-templates.json");

/** Stands for all that the template writes with its examples: cells, looks, tables, rules and charts. */
export function contentsDigest({ build, preferredNames }: Template): string {
  return createHash("sha256")
    .update(JSON.stringify(build(preferredNames)))
    .digest("hex")
    .slice(0, 16);
}

/** By template id, the contents that were pictured last. */
export const picturedContents = (): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(NOTES, "utf8")) as Record<string, string>;

export function notePictured(template: Template): void {
  const notes = { ...picturedContents(), [template.id]: contentsDigest(template) };
  const sorted = Object.fromEntries(Object.entries(notes).sort(([one], [other]) => one.localeCompare(other)));
  writeFileSync(NOTES, `${JSON.stringify(sorted, null, 2)}\n`);
}
