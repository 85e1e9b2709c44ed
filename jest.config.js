/** One project a kind of test: plain Node, real office.js in jsdom, a real Chromium. */
const transform = {
  "^.+\\.tsx?$": [
    "ts-jest",
    {
      tsconfig: {
        module: "CommonJS",
        moduleResolution: "Node10",
        isolatedModules: true,
        jsx: "react",
        esModuleInterop: true,
        target: "ES2022",
      },
      diagnostics: { ignoreCodes: [151002, 151001, 5107] },
    },
  ],
};
const moduleNameMapper = {
  "^office-ui-fabric-react/lib/(.*)$": "office-ui-fabric-react/lib-commonjs/$1",
  "\\.css$": "<rootDir>/test/empty-style.js",
};
const common = { transform, moduleNameMapper, rootDir: __dirname };

module.exports = {
  projects: [
    {
      ...common,
      displayName: "core",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/{build,sourcing,finance,functions,templates,words}/**/*.test.ts"],
    },
    {
      ...common,
      displayName: "office",
      testEnvironment: "jsdom",
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
