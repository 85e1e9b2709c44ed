/**
 * What the published pages may load and who may show them, as the browser enforces it. docs/privacy.md explains each
 * exception; a test holds the two together.
 */
const { OFFICE_JS } = require("./office-js");

const OFFICE_JS_FOLDER = OFFICE_JS.slice(0, OFFICE_JS.lastIndexOf("/") + 1);
const OFFICE_JS_ORIGIN = new URL(OFFICE_JS).origin;

/**
 * Hash of an empty style element. Fabric puts its rules into such an element through the CSS object model, which a policy does not
 * restrict; the element itself must be let in. No style that has text gets through.
 */
const EMPTY_STYLE_HASH = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The task pane, which is also where functions and commands run. */
const PANE_POLICY = {
  "default-src": ["'none'"],
  "script-src": ["'self'", OFFICE_JS_FOLDER],
  "style-src": ["'self'", EMPTY_STYLE_HASH],
  "img-src": ["'self'"],
  "connect-src": ["'self'"],
  "frame-src": [OFFICE_JS_ORIGIN],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/** The documentation: text and pictures, no script at all. */
const DOCUMENT_POLICY = {
  "default-src": ["'none'"],
  "style-src": ["'self'"],
  "img-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/**
 * Hosts whose pages show the pane of an add-in in Excel on the web. Microsoft publishes no complete list; these are the ones
 * reported (OfficeDev/office-js #3342, OfficeDev/office-js-docs-pr #4911).
 */
const FRAME_ANCESTORS = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.microsoft365.com",
  "https://*.office.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
];

/** @param {Record<string, string[]>} policy */
function policyText(policy) {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
}

/**
 * The page with its policy as the first thing after the declaration of its characters: a policy holds only for what comes after it.
 * @param {string} page
 * @param {Record<string, string[]>} policy
 */
function withPolicy(page, policy) {
  const beginning = /<meta charset="utf-8"\s*\/?>/i;
  if (!beginning.test(page)) throw new Error("The page does not begin with its charset.");
  return page.replace(
    beginning,
    (charset) => `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}">`,
  );
}

/** Response headers for every file: what a page cannot say of itself. */
const HEADERS = {
  "Content-Security-Policy": policyText({ "frame-ancestors": FRAME_ANCESTORS }),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** Files that Excel on the web reads from its own origin, which a browser allows only with this header. */
const READ_BY_EXCEL = { files: ["*.json", "*.js"], headers: { "Access-Control-Allow-Origin": "*" } };

module.exports = { PANE_POLICY, DOCUMENT_POLICY, FRAME_ANCESTORS, HEADERS, READ_BY_EXCEL, policyText, withPolicy };
