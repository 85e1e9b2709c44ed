import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { OfficeAddinManifest } from "office-addin-manifest";
import { LANGUAGES } from "../../build/languages";
import { localizedManifest } from "../../build/localized-manifest";
import { DEVELOPMENT_ORIGIN, deriveManifest, developmentManifest } from "../../build/manifest";
import { SHORTCUT_FILES } from "../../build/shortcuts";
import { ACTIONS, insertAction, SHORTCUTS } from "../../src/commands/actions";
import { TEMPLATES } from "../../src/templates/gallery";
import { NAMESPACE } from "../../src/words/namespace";
import { PUBLISHED as WORDS } from "../../src/words/published";

const ROOT = join(__dirname, "..", "..");
const PUBLISHED = { address: "https://tools.example.org/shorewise", id: "3f0c1f1e-7f0a-4c55-9a3e-0d3c5b6f7a81" };

/** Ids that Microsoft's task-pane and custom-functions templates carry; two add-ins of one id displace each other. */
const TEMPLATE_IDS = ["05c2e1c9-3e1d-406e-9a91-e9ac64854143", "ca968be6-628b-4f14-ba3c-3e614effa9bd"];

interface Manifest {
  readonly text: string;
  readonly document: Document;
}

function parse(text: string): Manifest {
  return { text, document: new JSDOM(text, { contentType: "text/xml" }).window.document };
}

const all = ({ document }: Manifest, name: string): Element[] => [...document.getElementsByTagName(name)];
const attributes = (manifest: Manifest, name: string): string[] =>
  [...manifest.document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? "");

function resources(manifest: Manifest): Map<string, string> {
  const elements = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => all(manifest, name));
  return new Map(
    elements
      .filter((element) => element.hasAttribute("id"))
      .map((element) => [element.getAttribute("id") ?? "", element.getAttribute("DefaultValue") ?? ""]),
  );
}

/** Width and height as a PNG file states them. */
function pixelSize(file: string): readonly [number, number] {
  const bytes = readFileSync(join(ROOT, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function labelsOf(manifest: Manifest, point: string, name: string): (string | undefined)[] {
  return all(manifest, "ExtensionPoint")
    .filter((each) => each.getAttribute("xsi:type") === point)
    .flatMap((each) => [...each.getElementsByTagName(name)])
    .map((element) => resources(manifest).get(element.getElementsByTagName("Label")[0]?.getAttribute("resid") ?? ""));
}

const DEVELOPMENT = parse(developmentManifest());
const MANIFESTS: readonly [string, Manifest, string][] = [
  ["development manifest", DEVELOPMENT, DEVELOPMENT_ORIGIN],
  [
    "published manifest",
    parse(localizedManifest(deriveManifest(DEVELOPMENT.text, PUBLISHED), LANGUAGES)),
    PUBLISHED.address,
  ],
];

describe.each(MANIFESTS)("%s", (_, manifest, base) => {
  it("is well formed", () => {
    expect(all(manifest, "parsererror")).toHaveLength(0);
    expect(manifest.document.documentElement.nodeName).toBe("OfficeApp");
  });

  it("resolves every resource it names, and names every resource it has", () => {
    const named = new Set(attributes(manifest, "resid"));
    const present = new Set(resources(manifest).keys());
    expect([...named].filter((id) => !present.has(id))).toEqual([]);
    expect([...present].filter((id) => !named.has(id))).toEqual([]);
    expect([...present].every((id) => id.length <= 32)).toBe(true);
  });

  it("runs functions, commands and pane in one runtime of long lifetime", () => {
    const runtime = all(manifest, "Runtime")[0];
    expect(runtime?.getAttribute("lifetime")).toBe("long");
    const shared = [
      runtime,
      all(manifest, "FunctionFile")[0],
      manifest.document.querySelector("Page SourceLocation"),
      manifest.document.querySelector('Action[*|type="ShowTaskpane"] SourceLocation') ??
        manifest.document.querySelector("Action SourceLocation"),
    ].map((element) => element?.getAttribute("resid"));
    expect(new Set(shared)).toEqual(new Set([runtime?.getAttribute("resid")]));
    expect(resources(manifest).get(runtime?.getAttribute("resid") ?? "")).toBe(`${base}/taskpane.html`);
    expect(manifest.document.querySelector("DefaultSettings SourceLocation")?.getAttribute("DefaultValue")).toBe(
      `${base}/taskpane.html`,
    );
  });

  it("demands the shared runtime only", () => {
    const sets = all(manifest, "Set").map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`);
    expect(sets).toEqual(["SharedRuntime 1.1"]);
  });

  it("has unique ids for controls, items and groups", () => {
    const ids = ["Group", "Control", "Item"]
      .flatMap((name) => all(manifest, name))
      .map((each) => each.getAttribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(15);
  });

  it("offers its commands in a group of its own on the Home tab", () => {
    expect(all(manifest, "OfficeTab").map((tab) => tab.getAttribute("id"))).toEqual(["TabHome"]);
    expect(all(manifest, "Group")).toHaveLength(1);
    expect(labelsOf(manifest, "PrimaryCommandSurface", "Control")).toEqual([
      "Open Shorewise",
      "Insert template",
      "Evaluate selection",
      "Share",
      "Help",
    ]);
    expect(labelsOf(manifest, "ContextMenu", "Control")).toEqual(["Evaluate these rows", "Explain this row"]);
    expect(all(manifest, "OfficeMenu").map((menu) => menu.getAttribute("id"))).toEqual(["ContextMenuCell"]);
  });

  it("has every template in the menu, by its own title", () => {
    const labels = labelsOf(manifest, "PrimaryCommandSurface", "Item");
    expect(labels.slice(0, TEMPLATES.length).sort()).toEqual(TEMPLATES.map(({ title }) => title).sort());
  });

  it("calls only commands that the add-in has", () => {
    const known = [...Object.values(ACTIONS), ...TEMPLATES.map(({ id }) => insertAction(id))];
    const called = all(manifest, "FunctionName").map((name) => name.textContent ?? "");
    expect(called.filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !called.includes(name) && !(name in SHORTCUTS))).toEqual([]);
  });

  it("points to keyboard shortcuts, after everything else, for commands that there are", () => {
    const overrides = manifest.document.documentElement.lastElementChild;
    expect(overrides?.nodeName).toBe("ExtendedOverrides");
    expect(overrides?.getAttribute("Url")).toBe(`${base}/shortcuts/shortcuts.json`);
    expect(overrides?.getAttribute("ResourcesUrl")).toBe(`${base}/shortcuts/\${token.locale}.json`);
    const tokens = [...(overrides?.querySelectorAll("Token, Override") ?? [])].map(
      (element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "",
    );
    expect(tokens[0]).toBe("en-us");
    expect(Object.keys(SHORTCUT_FILES)).toEqual(
      expect.arrayContaining([...tokens.map((locale) => `${locale}.json`), "shortcuts.json"]),
    );
  });

  it("shows icons that exist at the size it says", () => {
    const sized = [...manifest.document.getElementsByTagName("bt:Image")].filter((image) => image.hasAttribute("size"));
    expect(sized.length).toBeGreaterThan(0);
    for (const image of sized) {
      const size = Number(image.getAttribute("size"));
      const url = resources(manifest).get(image.getAttribute("resid") ?? "") ?? "";
      expect(pixelSize(url.slice(base.length + 1))).toEqual([size, size]);
    }
    expect(pixelSize("assets/icon-128.png")).toEqual([128, 128]);
    const [small, large] = ["IconUrl", "HighResolutionIconUrl"].map((name) =>
      pixelSize((all(manifest, name)[0]?.getAttribute("DefaultValue") ?? "").slice(base.length + 1)),
    );
    expect([small, large]).toEqual([
      [32, 32],
      [64, 64],
    ]);
  });

  it("points to its own origin only, over https", () => {
    const addresses = [...new Set(attributes(manifest, "DefaultValue").filter((value) => /^[a-z]+:\/\//.test(value)))];
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect(address.startsWith(`${base}/`)).toBe(true);
    const domains = all(manifest, "AppDomain").map((domain) => domain.textContent);
    expect(domains).toEqual([new URL(base).origin]);
    const others = [
      ...attributes(manifest, "Url"),
      ...attributes(manifest, "ResourcesUrl"),
      ...attributes(manifest, "Value"),
    ];
    const elsewhere = others.filter((value) => /^[a-z]+:\/\//.test(value) && !value.startsWith(`${base}/`));
    expect(elsewhere).toEqual([]);
    expect(base.startsWith("https://")).toBe(true);
  });

  it("has a version of four parts and a GUID no template uses", () => {
    expect(all(manifest, "Version")[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    const id = all(manifest, "Id")[0]?.textContent ?? "";
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(TEMPLATE_IDS).not.toContain(id);
  });

  it("names the namespace that the code writes into formulas", () => {
    const resid = all(manifest, "Namespace")[0]?.getAttribute("resid") ?? "";
    expect(resources(manifest).get(resid)).toBe(NAMESPACE);
    expect(NAMESPACE.length).toBeLessThanOrEqual(32);
  });
});

describe("in other languages", () => {
  const localized = parse(localizedManifest(DEVELOPMENT.text, LANGUAGES));

  it("says the same as the catalogue in English, and leaves the languages to the build", () => {
    const shown = Object.fromEntries(
      all(DEVELOPMENT, "bt:String").map((each) => [each.id, each.getAttribute("DefaultValue")]),
    );
    expect(shown).toEqual({ ...WORDS.ribbon, "Functions.Namespace": NAMESPACE });
    expect(all(DEVELOPMENT, "Description")[0]?.getAttribute("DefaultValue")).toBe(WORDS.description);
    expect(DEVELOPMENT.document.querySelectorAll("[Locale]")).toHaveLength(0);
  });

  it("has no text that is longer than Excel shows", () => {
    const strings = all(localized, "bt:String");
    expect(strings.length).toBeGreaterThanOrEqual(40);
    for (const string of strings) {
      const longest = string.parentElement?.nodeName === "bt:ShortStrings" ? 125 : 250;
      const overrides = [...string.getElementsByTagName("bt:Override")].map((each) => each.getAttribute("Value"));
      expect(overrides).toHaveLength(string.id === "Functions.Namespace" ? 0 : LANGUAGES.length);
      for (const text of [string.getAttribute("DefaultValue"), ...overrides])
        expect((text ?? "").length).toBeLessThanOrEqual(longest);
    }
  });

  it("says everything in German too, but for names", () => {
    for (const string of all(localized, "bt:String")) {
      const german = string.querySelector('[Locale="de-de"]');
      if (string.id === "Group.Label" || german === null) continue;
      expect(german.getAttribute("Value")).not.toBe(string.getAttribute("DefaultValue"));
    }
    expect(localized.document.querySelector('Description > [Locale="de-de"]')?.getAttribute("Value")).toMatch(
      /^Entscheiden/,
    );
    const metadata = localized.document.querySelector('[id="Functions.Metadata.Url"] > [Locale="de-de"]');
    expect(metadata?.getAttribute("Value")).toBe(`${DEVELOPMENT_ORIGIN}/functions.de.json`);
    const token = localized.document.querySelector('Token > [Locale="de-*"]');
    expect(token?.getAttribute("Value")).toBe("de-de");
  });

  it("says them anew where they are said already, and fails where there is nothing to say them at", () => {
    expect(localizedManifest(localized.text, LANGUAGES)).toBe(localized.text);
    const [german] = LANGUAGES;
    if (german === undefined) throw new Error("No language.");
    const ribbon = Object.fromEntries(Object.entries(german.words.ribbon).filter(([id]) => id !== "Help.Label"));
    const incomplete = { ...german, words: { ...german.words, ribbon: ribbon as typeof german.words.ribbon } };
    expect(() => localizedManifest(DEVELOPMENT.text, [incomplete])).toThrow(/language de has no text for Help\.Label/);
    expect(() => localizedManifest(DEVELOPMENT.text.replace("<Token ", "<Other "), LANGUAGES)).toThrow(/no <Token/);
  });
});

it("has the version of package.json", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(all(DEVELOPMENT, "Version")[0]?.textContent).toBe(`${version}.0`);
});

it("is read by Microsoft's own manifest reader as we mean it", async () => {
  const info = await OfficeAddinManifest.readManifestFile(join(ROOT, "manifest.xml"));
  expect(info).toMatchObject({
    id: all(DEVELOPMENT, "Id")[0]?.textContent,
    displayName: "Shorewise",
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
  });
  expect(info.defaultSettings?.sourceLocation).toBe(`${DEVELOPMENT_ORIGIN}/taskpane.html`);
});

describe("the keyboard shortcuts", () => {
  const read = (file: string) => JSON.parse(SHORTCUT_FILES[file] ?? "") as Record<string, unknown>;
  const { actions, shortcuts } = read("shortcuts.json") as {
    actions: { id: string; name: string }[];
    shortcuts: { action: string; key: Record<string, string> }[];
  };

  it("have a key of their own each, and a name in every language", () => {
    const known = [...Object.values(ACTIONS), ...TEMPLATES.map(({ id }) => insertAction(id))];
    expect(actions.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    for (const kind of ["default", "mac"]) {
      const keys = shortcuts.map(({ key }) => key[kind]);
      expect(new Set(keys).size).toBe(keys.length);
    }
    for (const locale of ["en-us.json", ...LANGUAGES.map((each) => `${each.locale}.json`)]) {
      const { resources: texts } = read(locale) as { resources: { default: Record<string, { value: string }> } };
      expect(actions.map(({ name }) => texts.default[/^\$\{resource\.(.+)\}$/.exec(name)?.[1] ?? ""]?.value)).toEqual(
        actions.map(() => expect.stringMatching(/\S/)),
      );
    }
  });

  it("take no key that Excel has for itself", () => {
    // Excel's own shortcuts hold Ctrl, Alt and Shift together for function keys only.
    for (const { key } of shortcuts) expect(key["default"]).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
  });
});

describe("deriving the published manifest", () => {
  it("leaves nothing of the development one behind", () => {
    const published = deriveManifest(DEVELOPMENT.text, PUBLISHED);
    expect(published).not.toContain("localhost");
    expect(published).not.toContain(all(DEVELOPMENT, "Id")[0]?.textContent);
    expect(published).toContain(`<Id>${PUBLISHED.id}</Id>`);
  });

  it("fails when what it should replace is missing", () => {
    const without = (text: string) => DEVELOPMENT.text.split(text).join("");
    expect(() => deriveManifest(without(DEVELOPMENT_ORIGIN), PUBLISHED)).toThrow(/holds no/);
    expect(() => deriveManifest(DEVELOPMENT.text.replace(/<Id>.*<\/Id>/, ""), PUBLISHED)).toThrow(/no <Id>/);
  });

  it("refuses an address that Office would not load and an id that is no GUID", () => {
    expect(() => deriveManifest(DEVELOPMENT.text, { ...PUBLISHED, address: "http://example.org" })).toThrow(/https/);
    expect(() => deriveManifest(DEVELOPMENT.text, { ...PUBLISHED, address: "https://example.org/?a=1" })).toThrow(
      /query/,
    );
    expect(() => deriveManifest(DEVELOPMENT.text, { ...PUBLISHED, id: "shorewise" })).toThrow(/GUID/);
  });
});
