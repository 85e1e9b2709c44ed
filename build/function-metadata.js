/**
 * Finishes the metadata that custom-functions-metadata reads from the JSDoc of src/functions/functions.ts: error values
 * may stand in arguments (one bad row must not spoil a spill), and help addresses point to where this build is served.
 */
const { Compilation, sources } = require("webpack");
const { DEVELOPMENT_ORIGIN } = require("./manifest");

/**
 * @param {string} json as the generator wrote it
 * @param {string} address the add-in's base address
 */
function finishMetadata(json, address) {
  const metadata = JSON.parse(json);
  const functions = metadata.functions.map((definition) => {
    if (!definition.helpUrl?.startsWith(`${DEVELOPMENT_ORIGIN}/`)) {
      throw new Error(`${definition.id} has no @helpurl below ${DEVELOPMENT_ORIGIN}.`);
    }
    return { ...definition, helpUrl: address + definition.helpUrl.slice(DEVELOPMENT_ORIGIN.length) };
  });
  return `${JSON.stringify({ ...metadata, allowErrorForDataTypeAny: true, functions }, null, 2)}\n`;
}

class FunctionMetadataPlugin {
  constructor({ output, address }) {
    this.output = output;
    this.address = address;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("FunctionMetadataPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "FunctionMetadataPlugin", stage }, () => {
        const generated = compilation.getAsset(this.output);
        if (!generated) throw new Error(`${this.output} was not generated.`);
        const json = finishMetadata(generated.source.source().toString(), this.address);
        compilation.updateAsset(this.output, new sources.RawSource(json));
      });
    });
  }
}

module.exports = { FunctionMetadataPlugin, finishMetadata };
