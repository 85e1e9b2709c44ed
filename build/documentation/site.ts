/** The documentation's pages: where each lies on the site, and what it is made from. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE, type FunctionName } from "../../src/functions/catalogue";
import { TEMPLATES } from "../../src/templates/gallery";
import { FUNCTION_REFERENCE } from "../../src/words/function-reference";

export const ROOT = join(__dirname, "..", "..");

export interface Chapter {
  readonly title: string;
  readonly pages: readonly PageEntry[];
}

export interface PageEntry {
  readonly label: string;
  /** Below `docs/` of the built add-in. */
  readonly path: string;
  /** Markdown file in the repository; without it the page is made from data. */
  readonly source?: string;
}

const page = (label: string, source: string): PageEntry => ({
  label,
  path:
    source === "README.md"
      ? "index.html"
      : `${source
          .replace(/^docs\//, "")
          .replace(/\.md$/, "")
          .toLowerCase()}.html`,
  source,
});

export const functionPath = (name: string): string => `functions/${name.toLowerCase()}.html`;
export const MODEL_PATH = "model.html";
export const templatePath = (id: string): string => `templates/${id}.html`;

const FUNCTIONS = Object.keys(CATALOGUE) as FunctionName[];

/** Groups of functions in the order of their first function. */
export const FUNCTION_GROUPS: ReadonlyMap<string, readonly FunctionName[]> = FUNCTIONS.reduce((groups, name) => {
  const group = FUNCTION_REFERENCE[name]?.group;
  if (group === undefined) throw new Error(`src/words/function-reference.ts says nothing of ${name}.`);
  return groups.set(group, [...(groups.get(group) ?? []), name]);
}, new Map<string, FunctionName[]>());

export const CHAPTERS: readonly Chapter[] = [
  {
    title: "Use",
    pages: [
      page("Shorewise", "docs/index.md"),
      page("Getting started", "docs/getting-started.md"),
      { label: "Templates", path: "templates/index.html" },
      { label: "Functions", path: "functions/index.html" },
      page("How the scores work", "docs/scores.md"),
      { label: "Criteria, settings, assumptions", path: MODEL_PATH },
      page("Sharing a workbook", "docs/sharing.md"),
      page("Workbooks without Excel", "docs/files.md"),
      page("Limits and differences", "docs/limits.md"),
    ],
  },
  {
    title: "Install",
    pages: [
      page("Deployment", "docs/deployment.md"),
      page("Privacy and security", "docs/privacy.md"),
      page("Reporting a weakness", "SECURITY.md"),
    ],
  },
  {
    title: "Behind it",
    pages: [
      page("Functions in the workbook itself", "docs/native.md"),
      page("Performance", "docs/performance.md"),
      page("Architecture", "docs/architecture.md"),
      page("Contributing", "CONTRIBUTING.md"),
      page("Changelog", "CHANGELOG.md"),
    ],
  },
].map((chapter) => ({
  ...chapter,
  pages: chapter.pages.filter(({ source }) => source === undefined || existsSync(join(ROOT, source))),
}));

export const DOCUMENT_PAGES = CHAPTERS.flatMap(({ pages }) => pages).filter(
  (entry): entry is PageEntry & { readonly source: string } => entry.source !== undefined,
);

export const FUNCTION_NAMES = FUNCTIONS;
export { TEMPLATES };
