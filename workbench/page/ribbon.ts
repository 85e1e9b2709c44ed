/** The add-in's commands as its manifest declares them: ribbon, context menu of cells, keyboard shortcuts. */

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  /** Function of the add-in to run, or undefined where the command opens the pane. */
  readonly functionName: string | undefined;
}

/** A button of the ribbon, or a menu where it has items. */
export interface RibbonControl extends Command {
  readonly items: readonly Command[];
}

export interface Shortcut {
  readonly functionName: string;
  /** As in `Ctrl+Alt+Shift+S`. */
  readonly keys: string;
}

export interface Commands {
  /** The group's own name. */
  readonly group: string;
  readonly ribbon: readonly RibbonControl[];
  readonly cellMenu: readonly Command[];
}

/** Manifests have namespaces with and without prefix: elements are found by their local names. */
function elements(parent: Element | Document, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((element) => element.localName === name);
}

function child(parent: Element, name: string): Element {
  const [found] = children(parent, name);
  if (!found) throw new Error(`The manifest has a ${parent.localName} without ${name}.`);
  return found;
}

/** Texts and addresses by their id, in the language of the locale where the manifest has it. */
function resources(manifest: Document, locale: string): Map<string, string> {
  const entries = elements(manifest, "Resources").flatMap((part) => [...part.getElementsByTagName("*")]);
  const inLanguage = (entry: Element): string | null | undefined =>
    children(entry, "Override")
      .find((override) => override.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase())
      ?.getAttribute("Value");
  return new Map(
    entries
      .filter((entry) => entry.hasAttribute("id"))
      .map((entry) => [entry.getAttribute("id") ?? "", inLanguage(entry) ?? entry.getAttribute("DefaultValue") ?? ""]),
  );
}

/** Files are served by whoever serves this page, whatever address the manifest was built for. */
function pathOf(address: string): string {
  return new URL(address, "https://localhost").pathname;
}

const parse = (manifestText: string): Document => new DOMParser().parseFromString(manifestText, "application/xml");

class CommandReader {
  readonly #manifest: Document;
  readonly #texts: Map<string, string>;

  constructor(manifestText: string, locale: string) {
    this.#manifest = parse(manifestText);
    this.#texts = resources(this.#manifest, locale);
  }

  /** Elements of an extension point of this kind. */
  at(kind: string, name: string): Element[] {
    return elements(this.#manifest, "ExtensionPoint")
      .filter((point) => (point.getAttribute("xsi:type") ?? "").endsWith(kind))
      .flatMap((point) => elements(point, name));
  }

  text(element: Element): string {
    const text = this.#texts.get(element.getAttribute("resid") ?? "");
    if (text === undefined) throw new Error(`The manifest has no resource ${element.getAttribute("resid") ?? ""}.`);
    return text;
  }

  command(control: Element): Command {
    const icon = [...child(control, "Icon").children].find((image) => image.getAttribute("size") === "32");
    const [action] = children(control, "Action");
    return {
      id: control.getAttribute("id") ?? "",
      label: this.text(child(control, "Label")),
      description: this.text(child(child(control, "Supertip"), "Description")),
      icon: icon ? pathOf(this.text(icon)) : "",
      functionName: action && (elements(action, "FunctionName")[0]?.textContent ?? undefined),
    };
  }
}

/** Commands of the add-in, in the manifest's order. Throws where a resource is missing. */
export function readCommands(manifestText: string, locale = "en-US"): Commands {
  const reader = new CommandReader(manifestText, locale);
  const [group] = reader.at("PrimaryCommandSurface", "Group");
  return {
    group: group ? reader.text(child(group, "Label")) : "",
    ribbon: reader.at("PrimaryCommandSurface", "Control").map((control) => ({
      ...reader.command(control),
      items: elements(control, "Item").map((item) => reader.command(item)),
    })),
    cellMenu: reader.at("ContextMenu", "Control").map((control) => reader.command(control)),
  };
}

/** Where the shortcuts stand, as a path on this server; undefined where the manifest has none. */
export function shortcutsPath(manifestText: string): string | undefined {
  const address = elements(parse(manifestText), "ExtendedOverrides")[0]?.getAttribute("Url");
  return address === null || address === undefined ? undefined : pathOf(address);
}

interface ShortcutFile {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

export function readShortcuts(text: string): Shortcut[] {
  const { shortcuts } = JSON.parse(text) as ShortcutFile;
  return shortcuts.map(({ action, key }) => ({ functionName: action, keys: key.default }));
}

/** Prefix of the add-in's functions in cells. */
export function readNamespace(manifestText: string): string {
  const manifest = parse(manifestText);
  const reference = elements(manifest, "Namespace")[0]?.getAttribute("resid") ?? "";
  const namespace = resources(manifest, "en-US").get(reference);
  if (namespace === undefined) throw new Error("The manifest has no namespace for functions.");
  return namespace;
}
