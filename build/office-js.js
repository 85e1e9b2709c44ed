/**
 * Microsoft's office.js. Published pages load it from Microsoft, as its terms and Excel ask for; the workbench serves the
 * same page with this one address replaced by the copy in node_modules, so that it runs without the internet.
 */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Where the workbench serves the package's folder `dist`. */
const LOCAL_OFFICE_JS = "/office-js/office.js";

/** Microsoft's address among the sources of a page's security policy. */
const POLICY_SOURCE = new RegExp(` ${new URL(OFFICE_JS).origin}[^\\s;"]*`, "g");

/** @param {string} page a built page's text; its policy then lets in this machine only */
function withLocalOfficeJs(page) {
  if (!page.includes(OFFICE_JS)) throw new Error(`The page does not load ${OFFICE_JS}.`);
  return page.split(OFFICE_JS).join(LOCAL_OFFICE_JS).replace(POLICY_SOURCE, "");
}

module.exports = { OFFICE_JS, LOCAL_OFFICE_JS, withLocalOfficeJs };
