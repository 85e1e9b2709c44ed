/** One project a kind of test: plain Node, real office.js in jsdom, a real Chromium. */
const tsconfig = {
  module: "CommonJS",
  moduleResolution: "Node10",
  isolatedModules: true,
  jsx: "react",
  esModuleInterop: true,
  target: "ES2022",
};
const diagnostics = { ignoreCodes: [151002, 151001, 5107] };
const transform = {
  "/@ironcalc/wasm/wasm\\.js$": "<rootDir>/test/workbook/native/load-iron-calc.cjs",
  "^.+\\.tsx?$": ["ts-jest", { tsconfig, diagnostics }],
  "^.+\\.js$": ["ts-jest", { tsconfig: { ...tsconfig, allowJs: true }, diagnostics: false }],
};
/** Packages that come as ES modules only, which jest cannot load from CommonJS as they are: what Univer's core needs, office-addin-manifest, IronCalc, GitHub's own reader of workflows. */
const transformIgnorePatterns = [
  "/node_modules/(?!(@actions/workflow-parser|@actions/expressions|lodash-es|nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space|strip-bom|uuid|@ironcalc/wasm|@microsoft/app-manifest/node_modules/strip-bom)/)",
];
const moduleNameMapper = {
  "^office-ui-fabric-react/lib/(.*)$": "office-ui-fabric-react/lib-commonjs/$1",
  "\\.css$": "<rootDir>/test/empty-style.js",
  // These name no entry for who loads them from CommonJS.
  "^@actions/(workflow-parser|expressions)$": "<rootDir>/node_modules/@actions/$1/dist/index.js",
  "^@actions/expressions/(.*)$": "<rootDir>/node_modules/@actions/expressions/dist/$1.js",
};
const common = { transform, transformIgnorePatterns, moduleNameMapper, rootDir: __dirname };

module.exports = {
  projects: [
    {
      ...common,
      displayName: "core",
      testEnvironment: "node",
      testMatch: [
        "<rootDir>/test/{build,sourcing,finance,functions,templates,words}/**/*.test.ts",
        "<rootDir>/test/workbook/native/**/*.test.ts",
      ],
    },
    {
      ...common,
      displayName: "office",
      testEnvironment: "jsdom",
      // office.js talks only to pages with an https address.
      testEnvironmentOptions: { url: "https://localhost:3000/taskpane.html" },
      // What needs no host runs in plain Node, which is faster.
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/workbook/native/"],
      testMatch: ["<rootDir>/test/{workbook,taskpane,commands,host,charts}/**/*.test.{ts,tsx}"],
    },
    {
      ...common,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/workbench/**/*.test.ts"],
    },
  ],
};
