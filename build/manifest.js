/**
 * Derives a manifest from the development manifest. Every replacement must find what it replaces: a manifest that kept
 * a localhost address would install without complaint and then show an empty pane.
 */
const fs = require("node:fs");
const path = require("node:path");

const DEVELOPMENT_ORIGIN = "https://localhost:3000";
const DEVELOPMENT_MANIFEST = path.join(__dirname, "..", "manifest.xml");
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function replaceEvery(text, from, to) {
  if (!text.includes(from)) throw new Error(`The development manifest holds no "${from}" to replace.`);
  return text.split(from).join(to);
}

/** The add-in's own address without a trailing slash, e.g. `https://example.org/shorewise`. */
function checkedAddress(address) {
  const url = new URL(address);
  if (url.protocol !== "https:") throw new Error(`SHOREWISE_URL is ${address}; Office loads add-ins over https only.`);
  if (url.search !== "" || url.hash !== "")
    throw new Error(`SHOREWISE_URL is ${address}; expected no query or fragment.`);
  return url.href.replace(/\/$/, "");
}

function checkedId(id) {
  if (!GUID.test(id)) throw new Error(`SHOREWISE_ID is ${id}; expected a GUID in lower case.`);
  return id;
}

/**
 * @param {string} source the development manifest's text
 * @param {{ address: string, id: string }} target where the add-in will be served, and its own id
 * @returns {string}
 */
function deriveManifest(source, { address, id }) {
  const developmentId = /<Id>([^<]+)<\/Id>/.exec(source)?.[1];
  if (developmentId === undefined) throw new Error("The development manifest has no <Id>.");
  const base = checkedAddress(address);
  const appDomain = `<AppDomain>${DEVELOPMENT_ORIGIN}</AppDomain>`;
  const withDomain = replaceEvery(source, appDomain, `<AppDomain>${new URL(base).origin}</AppDomain>`);
  const withId = replaceEvery(withDomain, `<Id>${developmentId}</Id>`, `<Id>${checkedId(id)}</Id>`);
  const withNote = replaceEvery(withId, /<!--[\s\S]*?-->\n/.exec(withId)?.[0] ?? "<!--", "");
  return replaceEvery(withNote, `"${DEVELOPMENT_ORIGIN}/`, `"${base}/`);
}

function developmentManifest() {
  return fs.readFileSync(DEVELOPMENT_MANIFEST, "utf8");
}

function developmentId() {
  return /<Id>([^<]+)<\/Id>/.exec(developmentManifest())[1];
}

/**
 * The add-in as files refer to it: the id that `SHOREWISE_ID` gives a published build, and the manifest's version.
 *
 * @returns {{ id: string, version: string }}
 */
function publishedAddIn() {
  const version = /<Version>([^<]+)<\/Version>/.exec(developmentManifest())?.[1];
  if (version === undefined) throw new Error("The development manifest has no <Version>.");
  return { id: checkedId(process.env.SHOREWISE_ID ?? developmentId()), version };
}

module.exports = {
  publishedAddIn,
  DEVELOPMENT_ORIGIN,
  deriveManifest,
  developmentManifest,
  developmentId,
  checkedAddress,
  checkedId,
};
