/** A button of the add-in's ribbon, as its manifest declares it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  /** Function of the add-in to run, or undefined where the button opens the pane. */
  readonly functionName: string | undefined;
}

/** Manifests have namespaces with and without prefix: elements are found by their local names. */
function elements(parent: Element | Document, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function child(parent: Element, name: string): Element {
  const found = [...parent.children].find((element) => element.localName === name);
  if (!found) throw new Error(`The manifest has a ${parent.localName} without ${name}.`);
  return found;
}

function resources(manifest: Document): Map<string, string> {
  const entries = elements(manifest, "Resources").flatMap((part) => [...part.getElementsByTagName("*")]);
  return new Map(entries.map((entry) => [entry.getAttribute("id") ?? "", entry.getAttribute("DefaultValue") ?? ""]));
}

/** Icons are served by whoever serves this page, whatever address the manifest was built for. */
function pathOf(address: string): string {
  return new URL(address, "https://localhost").pathname;
}

/** Buttons of the add-in's groups on the ribbon, in the manifest's order. Throws where a resource is missing. */
export function readRibbon(manifestText: string): RibbonButton[] {
  const manifest = new DOMParser().parseFromString(manifestText, "application/xml");
  const texts = resources(manifest);
  const resource = (element: Element): string => {
    const text = texts.get(element.getAttribute("resid") ?? "");
    if (text === undefined) throw new Error(`The manifest has no resource ${element.getAttribute("resid") ?? ""}.`);
    return text;
  };
  const surface = elements(manifest, "ExtensionPoint").filter((point) =>
    (point.getAttribute("xsi:type") ?? "").endsWith("PrimaryCommandSurface"),
  );
  return surface
    .flatMap((point) => elements(point, "Control"))
    .map((control) => {
      const action = child(control, "Action");
      const icon = [...child(control, "Icon").children].find((image) => image.getAttribute("size") === "32");
      return {
        id: control.getAttribute("id") ?? "",
        label: resource(child(control, "Label")),
        description: resource(child(child(control, "Supertip"), "Description")),
        icon: icon ? pathOf(resource(icon)) : "",
        functionName: elements(action, "FunctionName")[0]?.textContent ?? undefined,
      };
    });
}

/** Prefix of the add-in's functions in cells. */
export function readNamespace(manifestText: string): string {
  const manifest = new DOMParser().parseFromString(manifestText, "application/xml");
  const reference = elements(manifest, "Namespace")[0]?.getAttribute("resid") ?? "";
  const namespace = resources(manifest).get(reference);
  if (namespace === undefined) throw new Error("The manifest has no namespace for functions.");
  return namespace;
}

/** Draws the buttons; `run` is told which one was pressed. A button rests while its command runs. */
export function drawRibbon(
  container: HTMLElement,
  buttons: readonly RibbonButton[],
  run: (button: RibbonButton) => Promise<void>,
): void {
  container.replaceChildren(
    ...buttons.map((button) => {
      const element = document.createElement("button");
      element.type = "button";
      element.title = button.description;
      const icon = document.createElement("img");
      icon.src = button.icon;
      icon.alt = "";
      element.append(icon, button.label);
      element.addEventListener("click", () => {
        element.disabled = true;
        void run(button).finally(() => (element.disabled = false));
      });
      return element;
    }),
  );
}
