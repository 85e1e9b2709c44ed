/** What somebody who installs Shorewise gives to Excel: the unified manifest in its languages, and the script for sideloading. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import AjvDraft4 from "ajv-draft-04";
import { validateManifest } from "office-addin-manifest";
import { LANGUAGES } from "../../build/languages";
import { localizedManifest } from "../../build/localized-manifest";
import { deriveManifest, developmentManifest } from "../../build/manifest";
import { type Machine, sideload } from "../../build/sideload";
import { languageFile, languageTexts, unifiedManifest } from "../../build/unified-manifest";
import { TEMPLATES } from "../../src/templates/gallery";

const DIST = join(__dirname, "..", "..", "dist");
/** Microsoft's schema for a language's file, as it comes with its own validator. */
const LANGUAGE_SCHEMA = join(
  dirname(require.resolve("@microsoft/app-manifest")),
  "json-schemas/teams/v1.25/MicrosoftTeams.Localization.schema.json",
);
const ID = "3f0c1f1e-7f0a-4c55-9a3e-0d3c5b6f7a81";
const DERIVED = deriveManifest(developmentManifest(), { address: "https://tools.example.org/shorewise", id: ID });
const PUBLISHED = localizedManifest(DERIVED, LANGUAGES);

let folder: string;
let manifest: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shorewise-"));
  manifest = join(folder, "manifest.xml");
  writeFileSync(manifest, PUBLISHED);
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Unified {
  readonly id: string;
  readonly version: string;
  readonly extensions: readonly {
    readonly runtimes: readonly {
      readonly actions: readonly { readonly id: string }[];
      readonly customFunctions: Readonly<Record<string, unknown>>;
    }[];
    readonly ribbons: readonly {
      readonly tabs: readonly { readonly groups: readonly { readonly controls: readonly Control[] }[] }[];
    }[];
    readonly contextMenus: readonly { readonly menus: readonly { readonly controls: readonly Control[] }[] }[];
    readonly keyboardShortcuts: readonly { readonly shortcuts: readonly { readonly actionId: string }[] }[];
  }[];
}
interface Control {
  readonly label: string;
  readonly actionId?: string;
  readonly items?: readonly Control[];
}

describe("the unified manifest", () => {
  const unified = unifiedManifest(PUBLISHED, LANGUAGES) as unknown as Unified;
  const [extension] = unified.extensions;
  const controls = extension?.ribbons[0]?.tabs[0]?.groups[0]?.controls ?? [];
  const cellMenu = extension?.contextMenus[0]?.menus[0]?.controls ?? [];

  it("is valid to Microsoft's own validator, without the internet", async () => {
    const file = join(folder, "manifest.json");
    writeFileSync(file, JSON.stringify(unified));
    const result = await validateManifest(file);
    expect(result).toMatchObject({ isValid: true });
  });

  it.each([
    ["no icons", { icons: [] }],
    ["a runtime without code", { extensions: [{ runtimes: [{ id: "x" }] }] }],
  ])("is found invalid by it with %s", async (_, change) => {
    const file = join(folder, "manifest.json");
    writeFileSync(file, JSON.stringify({ ...unified, ...change }));
    const isValid = await validateManifest(file).then(
      (result) => result.isValid,
      () => false,
    );
    expect(isValid).toBe(false);
  });

  it("says the same as the XML", () => {
    expect(unified.id).toBe(ID);
    expect(PUBLISHED).toContain(`<Version>${unified.version}.0</Version>`);
    expect(controls.map(({ label }) => label)).toEqual([
      "Open Shorewise",
      "Insert template",
      "Evaluate selection",
      "Share",
      "Help",
    ]);
    expect(controls[1]?.items).toHaveLength(TEMPLATES.length);
    expect(cellMenu.map(({ label }) => label)).toEqual(["Evaluate these rows", "Explain this row"]);
    expect(extension?.runtimes[0]?.customFunctions).toEqual({
      namespace: { id: "SHORE", name: "SHORE" },
      metadataUrl: "https://tools.example.org/shorewise/functions.json",
    });
  });

  it("calls only actions that it has, and has none that nothing calls", () => {
    const called = [...controls.flatMap((control) => control.items ?? [control]), ...cellMenu]
      .map(({ actionId }) => actionId)
      .concat(extension?.keyboardShortcuts[0]?.shortcuts.map(({ actionId }) => actionId) ?? []);
    const known = extension?.runtimes[0]?.actions.map(({ id }) => id) ?? [];
    expect(new Set(called)).toEqual(new Set(known));
  });

  it("holds no address but that of the build", () => {
    const addresses = JSON.stringify(unified).match(/https:\/\/[^"]+/g) ?? [];
    const elsewhere = addresses.filter((address) => !address.startsWith("https://tools.example.org/shorewise/"));
    expect(elsewhere).toEqual([expect.stringContaining("developer.microsoft.com/json-schemas/teams/v1.25/")]);
  });

  it("is what the build publishes for the build's own XML, in every language", () => {
    const read = (file: string) => readFileSync(join(DIST, file), "utf8");
    expect(JSON.parse(read("manifest.json"))).toEqual(unifiedManifest(read("manifest.xml"), LANGUAGES));
    for (const language of LANGUAGES)
      expect(JSON.parse(read(languageFile(language)))).toEqual(languageTexts(read("manifest.xml"), language));
  });
});

describe("the unified manifest in German", () => {
  const german = LANGUAGES.find(({ tag }) => tag === "de");
  if (german === undefined) throw new Error("There is no German.");
  const texts = languageTexts(PUBLISHED, german);
  const english = unifiedManifest(PUBLISHED, LANGUAGES);

  /** What stands at a path such as `extensions[0].ribbons[0].contexts[0]`. */
  const at = (path: string): unknown =>
    path
      .split(/[.[\]]+/)
      .filter((step) => step !== "")
      .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], english);

  it("is valid to Microsoft's schema for languages", () => {
    const schema = JSON.parse(readFileSync(LANGUAGE_SCHEMA, "utf8")) as object;
    // The schema's patterns are not written for Unicode mode.
    const options = { strict: false, validateFormats: false, unicodeRegExp: false };
    const validate = new AjvDraft4(options).compile(schema);
    expect([validate(texts), validate.errors]).toEqual([true, null]);
    expect(validate({ ...texts, "extensions[0].ribbons[0].label": "x" })).toBe(false);
  });

  it("is named by the manifest, for every German", () => {
    expect(english["localizationInfo"]).toEqual({
      defaultLanguageTag: "en-us",
      additionalLanguages: [{ languageTag: "de", file: "manifest.de.json" }],
    });
  });

  it("has another text for every label, tip and description, at the place where the English one stands", () => {
    const spoken = /label|title|description|displayName/i;
    const wanted: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value === "string" && spoken.test(path.replace(/^.*\./, ""))) wanted.push(path);
      if (typeof value === "object" && value !== null)
        for (const [name, item] of Object.entries(value))
          visit(item, Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`);
    };
    visit(english["extensions"], "extensions");
    const group = "extensions[0].ribbons[0].tabs[0].groups[0].label";
    expect(at(group)).toBe("Shorewise");
    expect(wanted.length).toBeGreaterThan(50);
    expect(wanted.filter((path) => path !== group && texts[path] === undefined)).toEqual([]);
    const { $schema, "name.short": name, ...translated } = texts;
    expect([typeof $schema, name]).toEqual(["string", "Shorewise"]);
    for (const [path, text] of Object.entries(translated)) {
      expect([path, typeof at(path)]).toEqual([path, "string"]);
      expect(at(path)).not.toBe(text);
    }
    expect(translated["extensions[0].runtimes[0].customFunctions.metadataUrl"]).toBe(
      "https://tools.example.org/shorewise/functions.de.json",
    );
  });
});

describe("sideloading", () => {
  const calls: string[][] = [];
  const machine = (platform: NodeJS.Platform, succeeds: (verb: string) => boolean = () => true): Machine => ({
    platform,
    home: folder,
    run: (program, args) => {
      calls.push([program, ...args]);
      return succeeds(args[0] ?? "");
    },
  });
  beforeEach(() => (calls.length = 0));

  it("registers the manifest for the account on Windows, and takes it back", () => {
    expect(sideload([], machine("win32"), manifest)).toMatch(/registered/);
    sideload(["--remove"], machine("win32"), manifest);
    const key = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;
    expect(calls).toEqual([
      ["reg", "add", key, "/v", ID, "/t", "REG_SZ", "/d", manifest, "/f"],
      ["reg", "query", key, "/v", ID],
      ["reg", "delete", key, "/v", ID, "/f"],
    ]);
  });

  it("takes nothing back on Windows that is not there", () => {
    expect(
      sideload(
        ["--remove"],
        machine("win32", (verb) => verb !== "query"),
        manifest,
      ),
    ).toMatch(/not registered here/);
    expect(calls.map(([, verb]) => verb)).toEqual(["query"]);
  });

  it("says when the registry refuses", () => {
    expect(() =>
      sideload(
        [],
        machine("win32", () => false),
        manifest,
      ),
    ).toThrow(/registry key HKCU/);
  });

  it("copies the manifest into Excel's folder on a Mac, and takes it back", () => {
    const file = join(folder, "Library/Containers/com.microsoft.Excel/Data/Documents/wef", `${ID}.manifest.xml`);
    expect(sideload([], machine("darwin"), manifest)).toContain(file);
    expect(readFileSync(file, "utf8")).toBe(PUBLISHED);
    sideload(["--remove"], machine("darwin"), manifest);
    expect(existsSync(file)).toBe(false);
    expect(sideload(["--remove"], machine("darwin"), manifest)).toMatch(/not registered here/);
  });

  it("leaves other add-ins of a Mac alone, and a manifest of ours that was there before gives way", () => {
    const wef = join(folder, "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
    mkdirSync(wef, { recursive: true });
    writeFileSync(join(wef, "other.manifest.xml"), "other");
    writeFileSync(join(wef, `${ID}.manifest.xml`), "older");
    sideload([], machine("darwin"), manifest);
    expect(readFileSync(join(wef, `${ID}.manifest.xml`), "utf8")).toBe(PUBLISHED);
    sideload(["--remove"], machine("darwin"), manifest);
    expect(readdirSync(wef)).toEqual(["other.manifest.xml"]);
  });

  it("says what to upload on the web, and elsewhere that there is no Excel", () => {
    expect(sideload(["--web"], machine("win32"), manifest)).toContain(manifest);
    expect(sideload([], machine("linux"), manifest)).toMatch(/no Excel for this system/);
    expect(calls).toEqual([]);
  });

  it("refuses what it does not know, and a build that is not there", () => {
    expect(() => sideload(["--delete"], machine("win32"), manifest)).toThrow(
      /--delete is not known.*--remove, --web, --help/,
    );
    expect(() => sideload(["manifest.xml"], machine("win32"), manifest)).toThrow(/"manifest.xml" is not expected/);
    expect(() => sideload(["--web", "--remove"], machine("win32"), manifest)).toThrow(/do not go together/);
    expect(() => sideload([], machine("win32"), join(folder, "none.xml"))).toThrow(/npm run build/);
  });
});
