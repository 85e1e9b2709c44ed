/** Turns the repository's Markdown into the body of a page: headings get anchors, links between documents become links between pages. */
import { Marked, type Tokens } from "marked";

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[character] ?? "");

/** A heading's anchor, as the forges that show Markdown make it, so that one link works in both places. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s+/g, "-");

/** Code up to this long is kept on one line, which the narrowest screen holds. */
const LONGEST_UNBROKEN = 30;

const NOWHERE = "";

/** Documents with at least so many sections begin with a list of them. */
const SECTIONS_THAT_NEED_A_LIST = 5;

export const codeOf = (text: string): string =>
  `<code${text.length <= LONGEST_UNBROKEN ? ' class="unbroken"' : ""}>${escapeHtml(text)}</code>`;

/** The sections of a document as they come, and the tables in them. */
class Outline {
  readonly #sections: { readonly anchor: string; readonly html: string }[] = [];
  readonly #tables = new Map<string, number>();
  readonly #title: string;

  constructor(title: string) {
    this.#title = title;
  }

  add(anchor: string, html: string): void {
    this.#sections.push({ anchor, html });
  }

  /** A name for the next table: screen readers list what can be scrolled by its name. */
  nameTable(): string {
    const section = this.#sections.at(-1)?.html.replace(/<[^>]+>/g, "") ?? escapeHtml(this.#title);
    const count = (this.#tables.get(section) ?? 0) + 1;
    this.#tables.set(section, count);
    return `${section}, table${count === 1 ? "" : ` ${count}`}`;
  }

  list(): string {
    if (this.#sections.length < SECTIONS_THAT_NEED_A_LIST) return "";
    const items = this.#sections.map(({ anchor, html }) => `<li><a href="#${anchor}">${html}</a></li>`);
    return `<nav class="sections" aria-label="On this page"><ul>${items.join("")}</ul></nav>\n`;
  }
}

export interface Document {
  readonly title: string;
  readonly html: string;
}

/**
 * @param markdown begins with the title as its first heading
 * @param linkTo the address on the site of what a relative link of the document points to; undefined for what is not on the site, which is
 * named and not linked
 */
export function documentOf(markdown: string, linkTo: (target: string) => string | undefined): Document {
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  if (title === undefined) throw new Error("A document has no title.");
  const isOutside = (href: string): boolean => /^([a-z]+:|#)/i.test(href);
  const outline = new Outline(title.replace(/`/g, ""));
  const marked = new Marked({
    gfm: true,
    walkTokens(token) {
      if ((token.type === "link" || token.type === "image") && !isOutside((token as Tokens.Link).href)) {
        (token as Tokens.Link).href = linkTo((token as Tokens.Link).href) ?? NOWHERE;
      }
    },
    renderer: {
      heading({ tokens, depth, text }) {
        const anchor = anchorOf(text.replace(/[`*]/g, ""));
        const html = this.parser.parseInline(tokens);
        if (depth === 2) outline.add(anchor, html);
        return `<h${depth} id="${anchor}">${html}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        return href === NOWHERE ? text : `<a href="${escapeHtml(href)}">${text}</a>`;
      },
      codespan: ({ text }) => codeOf(text),
      /** A list to be printed or copied, not a form. */
      checkbox: () => '<span class="box" aria-hidden="true"></span>',
      table(token) {
        const cells = (row: readonly Tokens.TableCell[], tag: "th" | "td"): string =>
          row
            .map((cell) =>
              cell.text === "" ? "<td></td>" : `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`,
            )
            .join("");
        const rows = token.rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("\n");
        return `<div class="table" role="region" aria-label="${outline.nameTable()}" tabindex="0"><table><thead><tr>${cells(token.header, "th")}</tr></thead><tbody>\n${rows}</tbody></table></div>\n`;
      },
    },
  });
  const html = marked.parse(markdown, { async: false }).replace("<h2", (heading) => outline.list() + heading);
  return { title: title.replace(/`/g, ""), html };
}
