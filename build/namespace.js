/** The functions' namespace as the manifest has it, which is what Excel goes by. A test holds src/words/namespace.ts to it. */
const { developmentManifest } = require("./manifest");

const NAMESPACE = /id="Functions\.Namespace" DefaultValue="([^"]+)"/.exec(developmentManifest())[1];

module.exports = { NAMESPACE };
