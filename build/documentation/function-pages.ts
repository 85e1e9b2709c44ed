/** A page for each custom function, from its metadata, its definition, its examples and what src/words says of it. */
import {
  EXAMPLE_DECIMALS,
  exampleFormula,
  FUNCTION_EXAMPLES,
  type ExampleValue,
  type FunctionExample,
} from "../../src/functions/examples";
import type { FunctionName } from "../../src/functions/catalogue";
import { FUNCTION_REFERENCE } from "../../src/words/function-reference";
import { NAMESPACE } from "../../src/words/namespace";
import { type Content, relative } from "./layout";
import { codeOf, escapeHtml } from "./markdown";
import { FUNCTION_GROUPS, functionPath, MODEL_PATH } from "./site";

export interface FunctionMetadata {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
}

function syntax({ id, parameters }: FunctionMetadata): string {
  const list = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
  return `=${NAMESPACE}.${id}(${list.join(", ")})`;
}

/** Arguments whose names and defaults stand in full on a page of their own. */
const LISTED: Readonly<Record<string, string>> = {
  ratings: "The criteria",
  criteria: "Their names",
  settings: "All settings",
  assumptions: "All assumptions",
};
const sectionOf = (argument: string): string => (argument === "ratings" ? "criteria" : argument);

function argumentTable({ id, parameters }: FunctionMetadata): string {
  const toModel = relative(functionPath(id), MODEL_PATH);
  const more = (name: string): string =>
    LISTED[name] === undefined ? "" : ` <a href="${toModel}#${sectionOf(name)}">${LISTED[name]}</a>.`;
  const rows = parameters.map(
    ({ name, description, optional }) =>
      `<tr><th scope="row">${codeOf(name)}${optional === true ? '<span class="optional">optional</span>' : ""}</th><td>${escapeHtml(description)}${more(name)}</td></tr>`,
  );
  return `<div class="table"><table class="arguments"><tbody>${rows.join("\n")}</tbody></table></div>`;
}

const cellText = (value: ExampleValue): string =>
  typeof value === "number"
    ? value.toLocaleString("en-US", { maximumFractionDigits: EXAMPLE_DECIMALS })
    : escapeHtml(String(value));

/** Text from this length on wants room to be read in. */
const SENTENCE = 60;

const cellClass = (value: ExampleValue): string =>
  typeof value === "number"
    ? ' class="number"'
    : typeof value === "string" && value.length >= SENTENCE
      ? ' class="sentence"'
      : "";

function resultTable({ result }: FunctionExample, label: string): string {
  const rows = result.map((row) => {
    const cells = row.map((value) => `<td${cellClass(value)}>${cellText(value)}</td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<div class="table" role="region" aria-label="${label}" tabindex="0"><table class="result"><tbody>${rows.join("\n")}</tbody></table></div>`;
}

function exampleSection(name: FunctionName, example: FunctionExample, index: number): string {
  return `<figure class="example"><figcaption>This formula</figcaption><pre><code>${escapeHtml(exampleFormula(name, example))}</code></pre>
<p>${example.result.length * (example.result[0]?.length ?? 0) === 1 ? "gives" : "spills"}</p>${resultTable(example, `Result of example ${index + 1}`)}</figure>`;
}

/** The other functions of the group: nobody is left at the end of a page without a way on. */
function others(name: FunctionName): string {
  const { group } = FUNCTION_REFERENCE[name] ?? {};
  const names = (FUNCTION_GROUPS.get(group ?? "") ?? []).filter((other) => other !== name);
  if (names.length === 0) return "";
  const items = names.map(
    (other) => `<li><a href="${relative(functionPath(name), functionPath(other))}">${other}</a></li>`,
  );
  return `<h2 id="others">Others of the group</h2><ul class="chips">${items.join("")}</ul>`;
}

export function functionPage(metadata: FunctionMetadata): Content {
  const name = metadata.id as FunctionName;
  const path = functionPath(name);
  const reference = FUNCTION_REFERENCE[name];
  if (reference === undefined) throw new Error(`src/words/function-reference.ts says nothing of ${name}.`);
  const html = `<p class="above"><a href="${relative(path, "functions/index.html")}">Functions</a> · ${reference.group}</p>
<h1>${name}</h1>
<p class="lead">${escapeHtml(metadata.description)}</p>
<h2 id="syntax">Syntax</h2>
<pre><code>${escapeHtml(syntax(metadata))}</code></pre>
${metadata.parameters.length === 0 ? "" : `<h2 id="arguments">Arguments</h2>${argumentTable(metadata)}`}
<h2 id="example">Example</h2>
${FUNCTION_EXAMPLES[name].map((example, index) => exampleSection(name, example, index)).join("\n")}
<p class="note">Numbers are shown with up to ${EXAMPLE_DECIMALS} decimals. Ranges of cells take the place of the arrays in braces.</p>
<h2 id="formula">Formula</h2>
<pre class="formula"><code>${reference.formula.map(escapeHtml).join("\n")}</code></pre>
<p>${escapeHtml(reference.source)} More under <a href="${relative(path, "scores.html")}">How the scores work</a>.</p>
<h2 id="errors">Errors</h2>
<ul>${reference.errors.map((error) => `<li>${escapeHtml(error).replace(/#[A-Z/0]+[!?]|#N\/A/g, "<code>$&</code>")}</li>`).join("")}</ul>
${others(name)}`;
  return { path, title: name, html };
}

export function functionIndex(metadata: readonly FunctionMetadata[]): Content {
  const path = "functions/index.html";
  const description = new Map(metadata.map((each) => [each.id, each.description]));
  const groups = [...FUNCTION_GROUPS].map(([group, names]) => {
    const items = names.map(
      (name) =>
        `<dt><a href="${relative(path, functionPath(name))}">${name}</a></dt><dd>${escapeHtml(description.get(name) ?? "")}</dd>`,
    );
    return `<h2>${group}</h2><dl class="functions">${items.join("\n")}</dl>`;
  });
  const html = `<h1>Functions</h1>
<p class="lead">Type <code>=${NAMESPACE}.</code> in any cell. Several rows at once give as many results: one formula judges one business function or a whole portfolio.</p>
${groups.join("\n")}`;
  return { path, title: "Functions", html };
}
