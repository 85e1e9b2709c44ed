/** Writes the documentation as static pages into `dist/docs`. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { type FunctionMetadata, functionIndex, functionPage } from "./function-pages";
import { type Content, relative, renderPage } from "./layout";
import { documentOf } from "./markdown";
import { modelPage } from "./model-page";
import { DOCUMENT_PAGES, type PageEntry, ROOT, TEMPLATES } from "./site";
import { templateIndex, templatePage } from "./template-pages";

/** Files of the repository that pages show; other files they point to are named, not linked. */
const isPicture = (file: string): boolean => /\.(png|svg)$/.test(file);

function documentPage({ path, source }: PageEntry & { readonly source: string }, pictures: Set<string>): Content {
  const { title, html } = documentOf(readFileSync(join(ROOT, source), "utf8"), (target) => {
    const [file = "", anchor] = target.split("#");
    const inRepository = posix.join(posix.dirname(source), file);
    const other = DOCUMENT_PAGES.find((entry) => entry.source === inRepository);
    if (other) return `${relative(path, other.path)}${anchor === undefined ? "" : `#${anchor}`}`;
    if (isPicture(file)) {
      pictures.add(inRepository);
      return relative(path, posix.basename(file));
    }
    if (existsSync(join(ROOT, inRepository))) return undefined;
    // Pages made from data are linked by their address on the site.
    return (
      relative(path, posix.normalize(inRepository.replace(/^docs\//, ""))) + (anchor === undefined ? "" : `#${anchor}`)
    );
  });
  return { path, title, html };
}

/** @param dist folder of a finished build, which holds functions.json */
export function writeDocumentation(dist: string): void {
  const { functions } = JSON.parse(readFileSync(join(dist, "functions.json"), "utf8")) as {
    readonly functions: readonly FunctionMetadata[];
  };
  const pictures = new Set<string>();
  const pages = [
    ...DOCUMENT_PAGES.map((entry) => documentPage(entry, pictures)),
    modelPage(),
    functionIndex(functions),
    ...functions.map(functionPage),
    templateIndex(),
    ...TEMPLATES.map(templatePage),
  ];
  const folder = join(dist, "docs");
  rmSync(folder, { recursive: true, force: true });
  for (const page of pages) {
    const file = join(folder, page.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, renderPage(page));
  }
  for (const picture of pictures) copyFileSync(join(ROOT, picture), join(folder, posix.basename(picture)));
  copyFileSync(join(ROOT, "build", "documentation", "documentation.css"), join(folder, "documentation.css"));
}
