const fs = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { FunctionMetadataPlugin } = require("./build/function-metadata");
const { helpPage } = require("./build/help-page");
const { DEVELOPMENT_ORIGIN, checkedAddress, deriveManifest, developmentId } = require("./build/manifest");
const { OFFICE_JS } = require("./build/office-js");

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
      { test: /\.css$/, type: "asset/resource", generator: { filename: "[name][ext]" } },
    ],
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
};

/** The pages and scripts that Excel loads: everything that `dist/` publishes. */
const addIn = {
  name: "add-in",
  mode: "production",
  target: ["web", "es2022"],
  devtool: "source-map",
  entry: { functions: FUNCTIONS, taskpane: "./src/taskpane/taskpane.tsx" },
  output: { path: path.join(__dirname, "dist"), filename: "[name].js", globalObject: "globalThis", clean: true },
  ...typescript,
  performance: { hints: false },
  plugins: [
    new CustomFunctionsMetadataPlugin({ input: FUNCTIONS, output: "functions.json" }),
    new FunctionMetadataPlugin({ output: "functions.json", address, pages: { "help.html": helpPage } }),
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      chunks: ["functions", "taskpane"],
      // The runtime answers cells as soon as the functions are there; the pane may come after them.
      chunksSortMode: "manual",
      scriptLoading: "defer",
      officeJs: OFFICE_JS,
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets", to: "assets", globOptions: { ignore: ["**/README.md", "**/*.css"] } },
        { from: "assets/*.css", to: "[name][ext]" },
        {
          from: "manifest.xml",
          transform: (source) => deriveManifest(source.toString(), { address, id }),
        },
      ],
    }),
  ],
};

const workbench = path.join(__dirname, "workbench", "webpack.workbench.js");

module.exports = (env = {}) => {
  if (process.env.SHOREWISE_URL && !process.env.SHOREWISE_ID) {
    throw new Error("SHOREWISE_URL is set without SHOREWISE_ID: a published add-in needs its own id (a GUID).");
  }
  return env.published || !fs.existsSync(workbench) ? [addIn] : [addIn, require(workbench)];
};
