/** Lets jest load IronCalc, an ES module: as CommonJS, without the address of its own file, which only its browser start asks for. */
const { ModuleKind, ScriptTarget, transpileModule } = require("typescript");

const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 };

module.exports = {
  process: (source) => ({
    code: transpileModule(source.replaceAll("import.meta.url", "undefined"), { compilerOptions }).outputText,
  }),
};
