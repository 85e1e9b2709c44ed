/** The help page that the manifest and every function's help address point to, made from the functions' own metadata. */

const { NAMESPACE } = require("./namespace");
const { DOCUMENT_POLICY, withPolicy } = require("./security");

const escapeHtml = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[character],
  );

function syntax({ name, parameters }) {
  const list = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `=${NAMESPACE}.${name}(${list.join(", ")})`;
}

function functionSection(definition) {
  const rows = definition.parameters.map(
    ({ name, description }) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(description)}</td></tr>`,
  );
  const table = rows.length === 0 ? "" : `<table>${rows.join("")}</table>`;
  return `<section id="${definition.id.toLowerCase()}"><h2>${escapeHtml(definition.name)}</h2>
<p>${escapeHtml(definition.description)}</p>
<p><code>${escapeHtml(syntax(definition))}</code></p>${table}</section>`;
}

/** @param {{ functions: { id: string, name: string, description: string, parameters: object[] }[] }} metadata */
function helpPage(metadata) {
  const links = metadata.functions.map(
    ({ id, name }) => `<li><a href="#${id.toLowerCase()}">${escapeHtml(name)}</a></li>`,
  );
  return withPolicy(
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Shorewise help</title>
<link rel="icon" href="assets/icon-32.png">
<link rel="stylesheet" href="help.css">
</head>
<body>
<main>
<h1>Shorewise</h1>
<p>Decide, business function by business function, what to keep in-house, outsource, offshore or blend. Open Shorewise on
the Home tab and insert a template, or type <code>=${NAMESPACE}.</code> in a cell.</p>
<p>Rate each criterion from 1 (not at all) over 3 (partly) to 5 (fully). A blank cell or 0 means <em>not rated</em>, never the worst.
A range of several rows gives one result a row. A result that cannot be given is an error that says which argument, row
and criterion is at fault.</p>
<p>Nothing leaves your workbook: Shorewise calculates on your machine and calls nobody.</p>
<nav aria-label="Functions"><ul>${links.join("")}</ul></nav>
${metadata.functions.map(functionSection).join("\n")}
</main>
</body>
</html>
`,
    DOCUMENT_POLICY,
  );
}

module.exports = { helpPage };
