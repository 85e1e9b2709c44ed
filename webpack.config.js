const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { FunctionMetadataPlugin } = require("./build/function-metadata");
const { DEVELOPMENT_ORIGIN, checkedAddress, deriveManifest, developmentId } = require("./build/manifest");
const { PANE_POLICY, withPolicy } = require("./build/security");

const FUNCTIONS = "./src/functions/functions.ts";

/** Where the add-in will be served; without a setting, on this machine. */
const address = checkedAddress(process.env.SHOREWISE_URL ?? DEVELOPMENT_ORIGIN);
/** A served add-in needs an id of its own, or it clashes with the development one. */
const id = process.env.SHOREWISE_ID ?? developmentId();

const typescript = {
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      },
    ],
  },
  resolve: {
    extensions: [".tsx", ".ts", ".js"],
    // The build for Node wants Node's Buffer.
    alias: { "csv-parse/sync": "csv-parse/browser/esm/sync" },
  },
};

/** The pages and scripts that Excel loads: everything that `dist/` publishes. */
const addIn = {
  name: "add-in",
  mode: "production",
  target: ["web", "es2022"],
  devtool: "source-map",
  entry: { functions: FUNCTIONS, taskpane: ["./src/commands/commands.ts", "./src/taskpane/start.ts"] },
  output: { path: path.join(__dirname, "dist"), filename: "[name].js", globalObject: "globalThis", clean: true },
  ...typescript,
  performance: { hints: false },
  // The pane is one file, which the page names beforehand: in pieces, each would be asked for only when another has arrived.
  optimization: { splitChunks: { chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== "pane" } },
  plugins: [
    new CustomFunctionsMetadataPlugin({ input: FUNCTIONS, output: "functions.json" }),
    new FunctionMetadataPlugin({ output: "functions.json", address }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets", to: "assets", globOptions: { ignore: ["**/README.md"] } },
        {
          from: "src/taskpane/taskpane.html",
          to: "[name][ext]",
          transform: (source) => withPolicy(source.toString(), PANE_POLICY),
        },
        { from: "src/taskpane/**/*.css", to: "[name][ext]" },
        {
          from: "manifest.xml",
          transform: (source) => deriveManifest(source.toString(), { address, id }),
        },
      ],
    }),
  ],
};

if (process.env.SHOREWISE_URL && !process.env.SHOREWISE_ID) {
  throw new Error("SHOREWISE_URL is set without SHOREWISE_ID: a published add-in needs its own id (a GUID).");
}

module.exports = [addIn, require("./workbench/webpack.workbench.js")];
