/** What somebody who installs Shorewise gets: the unified manifest, the scripts for sideloading, the release. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { validateManifest } from "office-addin-manifest";
import { deriveManifest, developmentManifest } from "../../build/manifest";
import { archives } from "../../build/release";
import { type Machine, sideload } from "../../build/sideload";
import { UNIFIED_ICONS, unifiedManifest } from "../../build/unified-manifest";
import { TEMPLATES } from "../../src/templates/gallery";

const DIST = join(__dirname, "..", "..", "dist");
const ROOT = join(__dirname, "..", "..");
const ID = "3f0c1f1e-7f0a-4c55-9a3e-0d3c5b6f7a81";
const PUBLISHED = deriveManifest(developmentManifest(), { address: "https://tools.example.org/shorewise", id: ID });

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
  const unified = unifiedManifest(PUBLISHED) as unknown as Unified;
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

  it("is what the build publishes for the build's own XML", () => {
    const read = (file: string) => readFileSync(join(DIST, file), "utf8");
    expect(JSON.parse(read("manifest.json"))).toEqual(unifiedManifest(read("manifest.xml")));
  });
});

describe("sideloading", () => {
  const calls: string[][] = [];
  const machine = (platform: NodeJS.Platform, succeeds = true): Machine => ({
    platform,
    home: folder,
    run: (program, args) => {
      calls.push([program, ...args]);
      return succeeds;
    },
  });
  beforeEach(() => (calls.length = 0));

  it("registers the manifest for the account on Windows, and takes it back", () => {
    expect(sideload([], machine("win32"), manifest)).toMatch(/registered/);
    sideload(["--remove"], machine("win32"), manifest);
    const key = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;
    expect(calls).toEqual([
      ["reg", "add", key, "/v", ID, "/t", "REG_SZ", "/d", manifest, "/f"],
      ["reg", "delete", key, "/v", ID, "/f"],
    ]);
  });

  it("says when the registry refuses", () => {
    expect(() => sideload([], machine("win32", false), manifest)).toThrow(/registry key HKCU/);
  });

  it("copies the manifest into Excel's folder on a Mac, and takes it back", () => {
    const file = join(folder, "Library/Containers/com.microsoft.Excel/Data/Documents/wef", `${ID}.manifest.xml`);
    expect(sideload([], machine("darwin"), manifest)).toContain(file);
    expect(readFileSync(file, "utf8")).toBe(PUBLISHED);
    sideload(["--remove"], machine("darwin"), manifest);
    expect(existsSync(file)).toBe(false);
    expect(sideload(["--remove"], machine("darwin"), manifest)).toMatch(/no longer/);
  });

  it("says what to upload on the web, and elsewhere that there is no Excel", () => {
    expect(sideload(["--web"], machine("win32"), manifest)).toContain(manifest);
    expect(sideload([], machine("linux"), manifest)).toMatch(/no Excel for this system/);
    expect(calls).toEqual([]);
  });

  it("refuses what it does not know, and a build that is not there", () => {
    expect(() => sideload(["--delete"], machine("win32"), manifest)).toThrow(/--delete is not known/);
    expect(() => sideload([], machine("win32"), join(folder, "none.xml"))).toThrow(/npm run build/);
  });
});

describe("the release", () => {
  const { full, unified } = archives(DIST);
  const files = unzipSync(full);

  it("holds all that is to be served, and licence and changelog beside it", () => {
    const names = Object.keys(files);
    expect(names).toEqual(
      expect.arrayContaining([
        "LICENSE",
        "CHANGELOG.md",
        "SECURITY.md",
        "dist/manifest.xml",
        "dist/manifest.json",
        "dist/functions.js",
        "dist/functions.json",
        "dist/functions.de.json",
        "dist/taskpane.html",
        "dist/_headers",
        "dist/docs/index.html",
        "dist/docs/functions/sourcing_score.html",
        "dist/shortcuts/shortcuts.json",
      ]),
    );
    expect(names.filter((name) => /\.map$|node_modules|office-js/.test(name))).toEqual([]);
    expect(strFromU8(files["LICENSE"] ?? new Uint8Array())).toBe(readFileSync(join(ROOT, "LICENSE"), "utf8"));
  });

  it("packs the unified manifest with its two icons at their size", () => {
    const packed = unzipSync(unified);
    expect(Object.keys(packed).sort()).toEqual([...Object.values(UNIFIED_ICONS), "manifest.json"].sort());
    const width = (file: string) => new DataView((packed[file] ?? new Uint8Array(24)).slice().buffer).getUint32(16);
    expect([width(UNIFIED_ICONS.color), width(UNIFIED_ICONS.outline)]).toEqual([192, 32]);
  });

  it("is the same for the same build", () => {
    expect(Buffer.from(archives(DIST).full).equals(Buffer.from(full))).toBe(true);
  });
});

it("has a workflow that publishes to GitHub Pages only when started by hand, with an address and an id", () => {
  const workflow = readFileSync(join(ROOT, ".github", "workflows", "pages.yml"), "utf8");
  expect(workflow).toMatch(/^on:\n {2}workflow_dispatch:\n\n/m);
  expect(workflow).toContain("SHOREWISE_URL: ${{ steps.pages.outputs.base_url }}");
  expect(workflow).toContain("SHOREWISE_ID: ${{ vars.SHOREWISE_ID }}");
});
