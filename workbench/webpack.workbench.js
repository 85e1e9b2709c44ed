const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");

const OUTPUT = path.join(__dirname, "..", "dist-workbench");

/** The workbench's own page. Apart from `dist/`, which is what gets published. */
module.exports = {
  name: "workbench",
  mode: "production",
  target: ["web", "es2022"],
  devtool: false,
  entry: { workbench: path.join(__dirname, "page", "workbench.ts") },
  output: { path: OUTPUT, filename: "[name].js", publicPath: "/workbench/", clean: true },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      },
      { test: /@univerjs[\\/].+\.js$/, use: path.join(__dirname, "univer-at-size.js") },
      // React 17 names no exports, so its files would have to be imported with their extension.
      { test: /\.mjs$/, resolve: { fullySpecified: false } },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  resolve: {
    extensions: [".ts", ".js"],
    alias: { "react-dom/client": path.join(__dirname, "page", "react-dom-client.js") },
  },
  // Minimizing Univer takes a minute, and nobody downloads this page.
  optimization: { minimize: false },
  // Univer is a whole spreadsheet program, and this page is served from this machine only.
  performance: { hints: false },
  plugins: [new CopyWebpackPlugin({ patterns: [{ from: path.join(__dirname, "page", "index.html"), to: "." }] })],
};
