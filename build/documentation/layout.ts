/** The frame of every page: head with its policy, navigation, the page's own content. No script, no address outside. */
import { posix } from "node:path";
import { DOCUMENT_POLICY, withPolicy } from "../security";
import { escapeHtml } from "./markdown";
import { CHAPTERS } from "./site";

/** Address of one page of the site from another. */
export function relative(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to) || posix.basename(to);
}

function navigation(path: string): string {
  const isIn = (other: string): boolean =>
    path === other || (other.endsWith("/index.html") && path.startsWith(posix.dirname(other)));
  const chapters = CHAPTERS.map(({ title, pages }) => {
    const links = pages.map(
      (entry) =>
        `<li><a href="${relative(path, entry.path)}"${isIn(entry.path) ? ' aria-current="page"' : ""}>${escapeHtml(entry.label)}</a></li>`,
    );
    return `<h2>${title}</h2><ul>${links.join("")}</ul>`;
  });
  return `<nav id="contents" aria-label="Documentation">${chapters.join("")}</nav>`;
}

export interface Content {
  /** Where the page lies below `docs/`. */
  readonly path: string;
  readonly title: string;
  /** The page's own content, which holds its one `h1`. */
  readonly html: string;
}

export function renderPage({ path, title, html }: Content): string {
  const toRoot = (file: string): string => relative(`docs/${path}`, file);
  return withPolicy(
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title === "Shorewise" ? title : `${title} – Shorewise`)}</title>
<link rel="icon" href="${toRoot("assets/icon-32.png")}">
<link rel="stylesheet" href="${relative(path, "documentation.css")}">
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header><a class="brand" href="${relative(path, "index.html")}"><img src="${toRoot("assets/mark.svg")}" alt="" width="28" height="28">Shorewise</a><a class="to-contents" href="#contents">Contents</a></header>
<div class="page">
${navigation(path)}
<main id="content">
${html}
</main>
</div>
</body>
</html>
`,
    DOCUMENT_POLICY,
  );
}
