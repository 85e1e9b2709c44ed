/** The page of what the functions judge by: the article's criteria and differences, our settings, assumptions and the tables of others. */
import { ASSUMPTIONS } from "../../src/finance/assumptions";
import {
  CRITERIA,
  DEFINITIONS,
  KEY_DIFFERENCES,
  type Model,
  MODELS,
  SOURCING_RULES,
} from "../../src/sourcing/criteria";
import { RANDOM_INDICES } from "../../src/sourcing/pairwise";
import { MODEL_SETTINGS } from "../../src/sourcing/settings";
import { type Content, relative } from "./layout";
import { escapeHtml } from "./markdown";
import { functionPath, MODEL_PATH } from "./site";

/** A number as a cell takes it, or nothing where there is no limit. */
const number = (value: number): string =>
  Number.isFinite(value) ? value.toLocaleString("en-US").replace("-", "−") : "";

function table(label: string, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join("");
  const body = rows.map(([first = "", ...others]) => {
    const cells = others.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("");
    return `<tr><th scope="row">${escapeHtml(first)}</th>${cells}</tr>`;
  });
  return `<div class="table" role="region" aria-label="${label}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table></div>`;
}

type Named = (typeof MODEL_SETTINGS)[number] | (typeof ASSUMPTIONS)[number];

function range({ minimum, maximum, ...named }: Named): string {
  if (!Number.isFinite(maximum)) return `${number(minimum)} or more`;
  const isAbove = "exclusiveMinimum" in named && named.exclusiveMinimum === true;
  return isAbove ? `above ${number(minimum)}, up to ${number(maximum)}` : `${number(minimum)} to ${number(maximum)}`;
}

const namedTable = (label: string, named: readonly Named[]): string =>
  table(
    label,
    ["Name", "Blank means", "May be", "Unit", "Meaning"],
    named.map((each) => [
      "numbered" in each && each.numbered ? `${each.name} 1, 2, …` : each.name,
      number(each.default),
      range(each),
      each.unit,
      each.meaning,
    ]),
  );

function randomIndices(): string {
  const largest = Math.max(...Object.values(RANDOM_INDICES).map(({ length }) => length));
  const sizes = Array.from({ length: largest }, (_, index) => String(index + 3));
  const rows = Object.entries(RANDOM_INDICES).map(([name, values]) => [
    name,
    ...sizes.map((_, index) => (values[index] === undefined ? "" : String(values[index]))),
  ]);
  return table("Random indices", ["n", ...sizes], rows);
}

const NAMES: Readonly<Record<Model, string>> = { Outsource: "Outsourcing", Offshore: "Offshoring" };

function criteriaOf(model: Model): string {
  const rows = CRITERIA.filter((criterion) => criterion.model === model).map(
    ({ id, shortName, question, direction }) => [id, shortName, question, direction === 1 ? "for" : "against"],
  );
  return `<h3>${NAMES[model]}</h3>${table(`Criteria of ${NAMES[model].toLowerCase()}`, ["Id", "Short name", "Question", "5 speaks"], rows)}`;
}

export function modelPage(): Content {
  const link = (name: string): string => `<a href="${relative(MODEL_PATH, functionPath(name))}">${name}</a>`;
  const differences = KEY_DIFFERENCES.map(({ topic, outsourcing, offshoring }) => [topic, outsourcing, offshoring]);
  const html = `<h1>Criteria, settings, assumptions</h1>
<p class="lead">What the functions judge by. Criteria, differences and rules are the source article's; settings and assumptions are ours, and every one can be changed in the sheet.</p>
<h2 id="criteria">The sixteen criteria</h2>
<p>Rate each from 1 (not at all) over 3 (partly) to 5 (fully); blank or 0 means not rated. In a formula a criterion is named by its id or its short name.</p>
${MODELS.map(criteriaOf).join("\n")}
<h2 id="settings">Settings</h2>
<p>Ours, not the article's. A <code>settings</code> argument is a range of two columns, name and value; a name in any case, in any order, and what is left out or blank keeps its value below.</p>
${namedTable("Settings", MODEL_SETTINGS)}
<h2 id="assumptions">Assumptions of a business case</h2>
<p>An <code>assumptions</code> argument is a range of two columns, name and value, read in the same way. Rates and shares are fractions: 0.1 or 10 %.</p>
${namedTable("Assumptions", ASSUMPTIONS)}
<h2 id="definitions">Outsourcing and offshoring</h2>
${MODELS.map((model) => `<p>${escapeHtml(DEFINITIONS[model])}</p>`).join("\n")}
<h2 id="differences">Key differences</h2>
${table("Key differences", ["Topic", "Outsourcing", "Offshoring"], differences)}
<h2 id="rules">Rules of thumb</h2>
<ul>${SOURCING_RULES.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join("")}</ul>
<h2 id="random-indices">Random indices</h2>
<p>Mean consistency index of random comparisons of n criteria, by author, as ${link("AHP_CONSISTENCY")} takes them.</p>
${randomIndices()}`;
  return { path: MODEL_PATH, title: "Criteria, settings, assumptions", html };
}
