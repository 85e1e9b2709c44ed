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

export interface Document {
  readonly title: string;
  readonly html: string;
}

/**
 * @param markdown begins with the title as its first heading
 * @param linkTo the address on the site of what a relative link of the document points to
 */
export function documentOf(markdown: string, linkTo: (target: string) => string): Document {
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  if (title === undefined) throw new Error("A document has no title.");
  const isOutside = (href: string): boolean => /^([a-z]+:|#)/i.test(href);
  const marked = new Marked({
    gfm: true,
    walkTokens(token) {
      if ((token.type === "link" || token.type === "image") && !isOutside((token as Tokens.Link).href)) {
        (token as Tokens.Link).href = linkTo((token as Tokens.Link).href);
      }
    },
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${anchorOf(text.replace(/[`*]/g, ""))}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      table(token) {
        const cells = (row: readonly Tokens.TableCell[], tag: "th" | "td"): string =>
          row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join("");
        const rows = token.rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("\n");
        return `<div class="table" role="region" aria-label="Table" tabindex="0"><table><thead><tr>${cells(token.header, "th")}</tr></thead><tbody>\n${rows}</tbody></table></div>\n`;
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  return { title: title.replace(/`/g, ""), html };
}
