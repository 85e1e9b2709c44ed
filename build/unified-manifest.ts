/**
 * The unified manifest, made from manifest.xml: ids, version, texts, addresses, icons and commands stand in the XML alone. Excel takes it
 * on Windows from version 2501, on Mac from 16.103 and on the web; the XML stays the primary form.
 */
import { JSDOM } from "jsdom";
import { SHORTCUTS } from "../src/commands/actions";
import { PUBLISHED } from "../src/words/published";
import type { PublishedLanguage } from "./languages";

/** The first version of the schema that has custom functions. */
const SCHEMA = "1.25";
/** Three at most, and these are asked for. */
const ICON_SIZES: readonly number[] = [16, 32, 80];
const PANE_VIEW = "Office.AutoShowTaskpaneWithDocument";
const OPEN = "openPane";

/** Beside manifest.json in the package, by their size: 192 pixels in colour, 32 as a white outline. */
export const UNIFIED_ICONS = { color: "assets/icon-192.png", outline: "assets/outline-32.png" } as const;

/** Beside manifest.json, and in the package: what the manifest says in another language. */
export const languageFile = ({ tag }: PublishedLanguage): string => `manifest.${tag}.json`;

type Json = Record<string, unknown>;

/** manifest.xml as it reads in one language. */
class XmlManifest {
  readonly #document: Document;
  readonly #locale: string;

  /** @param locale as manifest.xml has it: `de-de` */
  constructor(xml: string, locale: string) {
    this.#document = new JSDOM(xml, { contentType: "text/xml" }).window.document;
    this.#locale = locale;
  }

  all(name: string, parent: Element | Document = this.#document): Element[] {
    return [...parent.getElementsByTagName(name)];
  }

  one(name: string, parent?: Element): Element {
    const [found] = this.all(name, parent);
    if (found === undefined) throw new Error(`manifest.xml has no ${name}.`);
    return found;
  }

  text(name: string): string {
    return this.one(name).textContent ?? "";
  }

  value(name: string): string {
    return this.inLanguage(this.one(name));
  }

  /** What an element holds: its override for the language, or what it says to everybody. */
  inLanguage(element: Element): string {
    const override = [...element.children].find((child) => child.getAttribute("Locale") === this.#locale);
    return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  }

  /** What a resid stands for. */
  resource(element: Element): string {
    const resid = element.getAttribute("resid");
    const found = ["bt:Image", "bt:Url", "bt:String"]
      .flatMap((name) => this.all(name))
      .find((each) => each.id === resid);
    if (found === undefined) throw new Error(`manifest.xml has no resource ${resid ?? ""}.`);
    return this.inLanguage(found);
  }

  label(control: Element): string {
    return this.resource(this.one("Label", control));
  }

  icons(control: Element): Json[] {
    const [icon] = this.all("Icon", control);
    const images = this.all("bt:Image", icon).map((image) => ({
      size: Number(image.getAttribute("size")),
      url: this.resource(image),
    }));
    return images.filter(({ size }) => ICON_SIZES.includes(size));
  }

  supertip(control: Element): Json {
    const [tip] = this.all("Supertip", control);
    return {
      title: this.resource(this.one("Title", tip)),
      description: this.resource(this.one("Description", tip)),
    };
  }

  action(control: Element): string {
    return this.all("FunctionName", control)[0]?.textContent ?? OPEN;
  }

  ofPoint(kind: string, name: string): Element[] {
    return this.all("ExtensionPoint")
      .filter((point) => point.getAttribute("xsi:type") === kind)
      .flatMap((point) => this.all(name, point));
  }
}

function control(xml: XmlManifest, element: Element): Json {
  const items = xml.all("Item", element);
  const shared = {
    id: element.getAttribute("id"),
    label: xml.label(element),
    icons: xml.icons(element),
    supertip: xml.supertip(element),
  };
  if (items.length === 0) return { ...shared, type: "button", actionId: xml.action(element) };
  return {
    ...shared,
    type: "menu",
    items: items.map((item) => ({
      id: item.getAttribute("id"),
      type: "menuItem",
      label: xml.label(item),
      icons: xml.icons(item),
      supertip: xml.supertip(item),
      actionId: xml.action(item),
    })),
  };
}

/** @param names of commands in Excel's list of keyboard shortcuts */
function runtime(xml: XmlManifest, names: Readonly<Record<string, string>>): Json {
  const page = xml.one("SourceLocation", xml.one("DefaultSettings")).getAttribute("DefaultValue");
  const commands = new Set(xml.all("FunctionName").map((name) => name.textContent ?? ""));
  for (const action of Object.keys(SHORTCUTS)) commands.add(action);
  commands.delete(OPEN);
  const [script, metadata, namespace] = ["Script", "Metadata", "Namespace"].map((name) => xml.one(name));
  const [opener] = xml.ofPoint("PrimaryCommandSurface", "Control");
  if (opener === undefined) throw new Error("manifest.xml has no control.");
  const addressIn = (element: Element | undefined): string => xml.resource(xml.one("SourceLocation", element));
  return {
    id: "SharedRuntime",
    type: "general",
    lifetime: "long",
    code: { page, script: addressIn(script) },
    requirements: { capabilities: [{ name: "SharedRuntime", minVersion: "1.1" }] },
    actions: [
      { id: OPEN, type: "openPage", displayName: xml.label(opener), pinnable: false, view: PANE_VIEW },
      ...[...commands].map((id) => ({ id, type: "executeFunction", ...(names[id] && { displayName: names[id] }) })),
    ],
    customFunctions: {
      namespace: { id: xml.resource(namespace as Element), name: xml.resource(namespace as Element) },
      metadataUrl: addressIn(metadata),
    },
  };
}

function getStarted(xml: XmlManifest): Json {
  const callout = xml.one("GetStarted");
  const [title, description, learnMoreUrl] = ["Title", "Description", "LearnMoreUrl"].map((name) =>
    xml.resource(xml.one(name, callout)),
  );
  return { title, description, learnMoreUrl };
}

/** What the unified manifest has that does not stand in manifest.xml. */
interface Reading {
  readonly locale: string;
  readonly words: typeof PUBLISHED;
  readonly languages: readonly PublishedLanguage[];
}

const ENGLISH = { locale: "en-us", words: PUBLISHED };

function inLanguage(source: string, { locale, words, languages }: Reading): Json {
  const xml = new XmlManifest(source, locale);
  const address = xml.value("IconUrl").replace(/assets\/.*$/, "");
  const [group] = xml.ofPoint("PrimaryCommandSurface", "Group");
  if (group === undefined) throw new Error("manifest.xml has no group.");
  const short = xml.value("DisplayName");
  const description = xml.value("Description");
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA,
    id: xml.text("Id"),
    version: xml.text("Version").split(".").slice(0, 3).join("."),
    name: { short, full: `${short} for Excel` },
    description: { short: words.shortDescription, full: description },
    developer: {
      name: xml.text("ProviderName"),
      websiteUrl: xml.value("SupportUrl"),
      privacyUrl: `${address}docs/privacy.html`,
      termsOfUseUrl: `${address}docs/index.html`,
    },
    icons: UNIFIED_ICONS,
    accentColor: "#0E5868",
    localizationInfo: {
      defaultLanguageTag: "en-us",
      additionalLanguages: languages.map((language) => ({ languageTag: language.tag, file: languageFile(language) })),
    },
    validDomains: [new URL(address).host],
    authorization: { permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] } },
    extensions: [
      {
        requirements: { scopes: ["workbook"] },
        runtimes: [runtime(xml, words.shortcuts)],
        getStartedMessages: [getStarted(xml)],
        ribbons: [
          {
            contexts: ["default"],
            tabs: [
              {
                builtInTabId: "TabHome",
                groups: [
                  {
                    id: group.getAttribute("id"),
                    label: xml.label(group),
                    icons: xml.icons(group),
                    controls: xml.all("Control", group).map((each) => control(xml, each)),
                  },
                ],
              },
            ],
          },
        ],
        contextMenus: [
          {
            menus: [
              {
                entryPoint: "cell",
                controls: xml.ofPoint("ContextMenu", "Control").map((each) => control(xml, each)),
              },
            ],
          },
        ],
        keyboardShortcuts: [
          {
            requirements: { capabilities: [{ name: "KeyboardShortcuts", minVersion: "1.1" }] },
            shortcuts: Object.entries(SHORTCUTS).map(([actionId, keys]) => ({
              key: { default: keys, mac: keys.replace("Ctrl+Alt", "Command+Option") },
              actionId,
            })),
          },
        ],
      },
    ],
  };
}

/** @param source the finished manifest.xml */
export const unifiedManifest = (source: string, languages: readonly PublishedLanguage[]): Json =>
  inLanguage(source, { ...ENGLISH, languages });

/** Every text of a manifest by its path, such as `extensions[0].ribbons[0].tabs[0].groups[0].label`. */
function textsByPath(value: unknown, path = ""): (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsByPath(item, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textsByPath(item, path === "" ? name : `${path}.${name}`));
}

/**
 * What the unified manifest says in another language, as Microsoft's schema for languages wants it: texts by their path.
 *
 * @param source the finished manifest.xml
 */
export function languageTexts(source: string, { locale, words }: PublishedLanguage): Readonly<Record<string, string>> {
  const english = new Map(textsByPath(inLanguage(source, { ...ENGLISH, languages: [] })));
  const translated = textsByPath(inLanguage(source, { locale, words, languages: [] }));
  const others = translated.filter(([path, text]) => english.get(path) !== text);
  const $schema = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.Localization.schema.json`;
  // A language's file must name the add-in, also where the name is the same.
  return { $schema, "name.short": english.get("name.short") ?? "", ...Object.fromEntries(others) };
}
