/** A page for each template: its picture, what it is for, and what stands on its sheet, read from the template itself. */
import type { Template, TemplateSheet } from "../../src/templates/vocabulary";
import { NAMESPACE } from "../../src/words/namespace";
import { type Content, relative } from "./layout";
import { escapeHtml } from "./markdown";
import { functionPath, templatePath, TEMPLATES } from "./site";

const INDEX = "templates/index.html";

function functionsIn({ blocks }: TemplateSheet): string[] {
  const formulas = blocks.flatMap(({ contents }) =>
    contents.flat().flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : [])),
  );
  const calls = formulas.flatMap((formula) => [...formula.matchAll(new RegExp(`${NAMESPACE}\\.([A-Z_]+)\\(`, "g"))]);
  return [...new Set(calls.map(([, name = ""]) => name))].sort();
}

const addressOf = (path: string, file: string): string => relative(`docs/${path}`, file);

function picture(path: string, { preview, title }: Template): string {
  return `<img src="${addressOf(path, preview)}" alt="Picture of the template ${escapeHtml(title)} as inserted, with its examples" loading="lazy">`;
}

export function templatePage(template: Template): Content {
  const { id, title, description, preferredNames } = template;
  const path = templatePath(id);
  const sheet = template.build(preferredNames);
  const functions = functionsIn(sheet).map(
    (name) => `<li><a href="${relative(path, functionPath(name))}">${name}</a></li>`,
  );
  const names = sheet.names.map(
    ({ name, comment }) =>
      `<tr><th scope="row"><code>${escapeHtml(name)}</code></th><td>${escapeHtml(comment)}</td></tr>`,
  );
  const html = `<p class="above"><a href="${relative(path, INDEX)}">Templates</a></p>
<h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(description)}</p>
<figure><a href="${addressOf(path, template.preview)}" aria-label="The picture by itself">${picture(path, template)}</a></figure>
<p>Insert it from the pane or the ribbon, or take the <a href="${addressOf(path, `workbooks/${id}.xlsx`)}" download>ready workbook</a>,
which opens without the add-in. Sample inputs are tagged EXAMPLE: replace them. Everything on the sheet is inputs, results, native cross-checks and
a block of checks with one master check; the legend on the sheet says which is which.</p>
${functions.length === 0 ? "" : `<h2 id="functions">Functions it uses</h2><ul class="chips">${functions.join("")}</ul>`}
${names.length === 0 ? "" : `<h2 id="names">Names it defines</h2><div class="table"><table><tbody>${names.join("\n")}</tbody></table></div>`}`;
  return { path, title, html };
}

export function templateIndex(): Content {
  const cards = TEMPLATES.map(
    (template) =>
      `<li><a href="${relative(INDEX, templatePath(template.id))}">${picture(INDEX, template)}<strong>${escapeHtml(template.title)}</strong></a><p>${escapeHtml(template.description)}</p></li>`,
  );
  const html = `<h1>Templates</h1>
<p class="lead">Seven sheets, from the first comparison to the register of risks. Each is inserted as a new sheet; nothing of yours is touched.</p>
<ul class="gallery">${cards.join("\n")}</ul>`;
  return { path: INDEX, title: "Templates", html };
}
