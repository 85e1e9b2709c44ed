import js from "@eslint/js";
import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import tseslint from "typescript-eslint";

/** Which rooms of src/ a room may import from; everything may read `words`. The one place where the direction is written. */
const MAY_IMPORT = {
  words: [],
  sourcing: [],
  finance: [],
  functions: ["sourcing", "finance"],
  templates: ["sourcing", "finance"],
  workbook: ["templates", "functions", "sourcing", "finance"],
  commands: ["workbook", "templates", "functions", "sourcing", "finance"],
  taskpane: ["workbook", "templates", "functions", "sourcing", "finance"],
};

const zones = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: "./src",
  except: [...new Set([`./${room}`, "./words", ...allowed.map((other) => `./${other}`)])],
  message: `src/${room} may import only from: ${["itself", "words", ...allowed].join(", ")}.`,
}));

/** Rooms that must run without Office, React or a DOM. */
const PURE = ["src/sourcing/**", "src/finance/**", "src/functions/**", "src/templates/**", "src/words/**"];

export default tseslint.config(
  {
    ignores: [
      "dist/**",
      "dist-workbench/**",
      "release/**",
      "coverage/**",
      "reports/**",
      "node_modules/**",
      ".stryker-tmp/**",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "import-x": importX, "office-addins": officeAddins, "react-hooks": reactHooks },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-restricted-paths": [
        "error",
        {
          zones: [
            ...zones,
            { target: "./src", from: "./workbench", message: "The product never imports from its test bed." },
            { target: "./src", from: "./test", message: "The product never imports from its tests." },
          ],
        },
      ],
      "import-x/no-cycle": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "no-console": "error",
      eqeqeq: "error",
      "max-params": ["error", 5],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: PURE,
    rules: {
      "no-restricted-globals": ["error", "window", "document", "navigator", "Office", "Excel", "fetch"],
      "no-restricted-imports": [
        "error",
        { patterns: ["react", "react-dom", "office-ui-fabric-react*", "@microsoft/*"] },
      ],
    },
  },
  {
    // The only rooms that talk to Excel: everything else gets what it needs passed in.
    files: ["src/taskpane/**"],
    rules: { "no-restricted-globals": ["error", "Excel", "fetch"] },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        module: "writable",
        require: "readonly",
        process: "readonly",
        console: "readonly",
        __dirname: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        setTimeout: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
