/** A third language is one new file: with nothing else changed, the build finds it, and Excel and the pane speak it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import webpack, { type Configuration } from "webpack";
import { languagesIn, type PublishedLanguage } from "../../build/languages";
import { localizedManifest } from "../../build/localized-manifest";
import { localizedMetadata } from "../../build/localized-metadata";
import { developmentManifest } from "../../build/manifest";
import { shortcutFiles } from "../../build/shortcuts";
import { languageFile, languageTexts, unifiedManifest } from "../../build/unified-manifest";

jest.setTimeout(60_000);

const ROOT = path.join(__dirname, "..", "..");

/** Enough of French to be told from English; what it lacks it takes from there. */
const FRENCH = `
import { ENGLISH, type Catalogue } from "../english";
import { GERMAN_FUNCTION_TEXTS } from "../function-texts.de";
import { PUBLISHED as IN_ENGLISH, type PublishedWords } from "../published";

const start = { ...ENGLISH.pane.start, title: "Garder, externaliser ou délocaliser ?" };
export const CATALOGUE: Catalogue = { ...ENGLISH, locale: "fr-FR", pane: { ...ENGLISH.pane, start } };
const functions = Object.keys(GERMAN_FUNCTION_TEXTS).map((english) => [english, "En français : " + english] as const);
export const PUBLISHED: PublishedWords = {
  ...IN_ENGLISH,
  description: "Décider fonction par fonction & comparer",
  shortDescription: "Décider fonction par fonction",
  ribbon: { ...IN_ENGLISH.ribbon, "Help.Label": "Aide", "Share.Label": "Partager" },
  shortcuts: { ...IN_ENGLISH.shortcuts, showHelp: "Aide de Shorewise" },
  functions: Object.fromEntries(functions),
};
`;

interface Words {
  readonly speak: (locale: string) => Promise<void>;
  readonly words: () => { readonly locale: string; readonly pane: { readonly start: { readonly title: string } } };
  readonly functionTexts: () => string;
}

let copy: string;
let languages: PublishedLanguage[];
let french: PublishedLanguage;

const inWords = (file: string): string => path.join(copy, "words", file);

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), "shorewise-language-"));
  cpSync(path.join(ROOT, "src", "words"), inWords("."), { recursive: true });
  writeFileSync(inWords("languages/fr.ts"), FRENCH);
  languages = languagesIn(inWords("languages"));
  const found = languages.find(({ tag }) => tag === "fr");
  if (found === undefined) throw new Error("French was not found.");
  french = found;
});
afterAll(() => rmSync(copy, { recursive: true }));

async function expectFrench({ speak, words, functionTexts }: Words): Promise<void> {
  await speak("fr-CA");
  expect(words().pane.start.title).toBe("Garder, externaliser ou délocaliser ?");
  expect(words().locale).toBe("fr-FR");
  expect(functionTexts()).toBe("functions.fr.json");
  await speak("de-AT");
  expect(words().locale).toBe("de-DE");
  await speak("it-IT");
  expect(words().locale).toBe("en-US");
}

test("the pane speaks it where Office does", async () => {
  await expectFrench((await import(inWords("language.ts"))) as Words);
});

/** The add-in's own configuration over the copy's words alone. */
function bundle(): Promise<string> {
  const [addIn] = jest.requireActual<Configuration[]>("../../webpack.config.js");
  const loader = {
    loader: "ts-loader",
    options: { transpileOnly: true, configFile: path.join(ROOT, "tsconfig.json") },
  };
  const output = path.join(copy, "bundle");
  const configuration: Configuration = {
    mode: addIn?.mode ?? "production",
    target: "node",
    entry: inWords("language.ts"),
    output: { path: output, library: { type: "commonjs2" } },
    module: {
      rules: [
        { test: /\.ts$/, use: { ...loader, options: { ...loader.options, compilerOptions: { noEmit: false } } } },
      ],
    },
    resolve: { extensions: [".ts", ".js"] },
    resolveLoader: { modules: [path.join(ROOT, "node_modules")] },
  };
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      const problem = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      if (problem) reject(problem);
      else resolve(output);
    });
  });
}

test("the bundler finds it, and leaves to the build what the pane does not need", async () => {
  const output = await bundle();
  await expectFrench(jest.requireActual<Words>(path.join(output, "main.js")));
  const chunk = readFileSync(path.join(output, "language-fr-ts.js"), "utf8");
  expect(chunk).toContain("Garder, externaliser");
  expect(chunk).not.toContain("Partager");
});

test("the manifest has it, in both of its forms", () => {
  const manifest = localizedManifest(developmentManifest(), languages);
  for (const text of [
    '<bt:Override Locale="fr-fr" Value="Aide"/>',
    '<bt:Override Locale="fr-fr" Value="https://localhost:3000/functions.fr.json"/>',
    '<Override Locale="fr-fr" Value="Décider fonction par fonction &amp; comparer"/>',
    '<Override Locale="fr-*" Value="fr-fr"/>',
    // German is where it was.
    '<bt:Override Locale="de-de" Value="Hilfe"/>',
  ]) {
    expect(manifest).toContain(text);
  }
  expect(unifiedManifest(manifest, languages)["localizationInfo"]).toMatchObject({
    additionalLanguages: expect.arrayContaining([{ languageTag: "fr", file: "manifest.fr.json" }]) as unknown,
  });
  expect(languageFile(french)).toBe("manifest.fr.json");
  expect(Object.values(languageTexts(manifest, french))).toEqual(
    expect.arrayContaining(["Aide", "Partager", "Décider fonction par fonction"]),
  );
  const names = JSON.parse(shortcutFiles(languages)["fr-fr.json"] ?? "") as unknown;
  expect(names).toMatchObject({ resources: { default: { "showHelp.name": { value: "Aide de Shorewise" } } } });
});

test("Excel is told of the functions in it", () => {
  const json = readFileSync(path.join(ROOT, "dist", "functions.json"), "utf8");
  const metadata = JSON.parse(localizedMetadata(json, french)) as { functions: { description: string }[] };
  expect(metadata.functions.length).toBeGreaterThan(20);
  for (const { description } of metadata.functions) expect(description).toMatch(/^En français : /);
  const lacking = { ...french, words: { ...french.words, functions: {} } };
  expect(() => localizedMetadata(json, lacking)).toThrow(/language fr has no text for: Returns/);
});

/** What the compiler objects to in a file of a language. */
function objections(file: string): string {
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      strict: true,
      noEmit: true,
      target: "ES2022",
      lib: ["ES2022", "DOM"],
      module: "ESNext",
      moduleResolution: "Bundler",
      types: [],
    },
    ROOT,
  );
  const program = ts.createProgram([file], options);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))
    .join("\n");
}

test("the compiler names what a language lacks", () => {
  expect(objections(inWords("languages/fr.ts"))).toBe("");
  const incomplete = FRENCH.replace("...ENGLISH, locale", "...withoutSettings, locale")
    .replace("const start =", "const { settings: _, ...withoutSettings } = ENGLISH;\nconst start =")
    .replace('...IN_ENGLISH.ribbon, "Help.Label": "Aide"', '"Group.Label": "Shorewise"');
  const file = path.join(copy, "words", "languages", "incomplete.ts");
  writeFileSync(file, incomplete);
  const found = objections(file);
  rmSync(file);
  expect(found).toMatch(/Property 'settings' is missing/);
  expect(found).toMatch(/missing the following properties.*"GetStarted.Title", "Open.Label"/);
});

test("a file that is none of a language is named", () => {
  writeFileSync(inWords("languages/french-words.ts"), "");
  expect(() => languagesIn(inWords("languages"))).toThrow(/french-words\.ts .* is not named like a language/);
  rmSync(inWords("languages/french-words.ts"));
});
