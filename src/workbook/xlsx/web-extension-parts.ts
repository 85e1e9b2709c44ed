/**
 * The parts by which a file has the add-in's pane open with it, for readers who have the add-in ([MS-OWEXML]). Readers
 * without it are asked nothing: the pane is kept as not visible.
 */
import { DECLARATION, element } from "./xml";

/** The add-in as Excel looks it up. */
export interface AddInReference {
  /** The manifest's id, a GUID. */
  readonly id: string;
  /** Four parts, as in the manifest. */
  readonly version: string;
}

const TASK_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The name of the setting that the pane's switch writes too. */
const AUTO_OPEN = "Office.AutoShowTaskpaneWithDocument";

/** Where an add-in may come from: given out by an organisation, or loaded by a developer. */
const STORES = [
  { store: "EXCatalog", storeType: "EXCatalog" },
  { store: "developer", storeType: "Registry" },
] as const;

export const TASK_PANES_PATH = "xl/webextensions/taskpanes.xml";
export const EXTENSION_FILE = "webextension1.xml";

/** Relates `rId1` to the extension. */
export function taskPanesPart(): string {
  const reference = element("wetp:webextensionref", { "xmlns:r": RELATIONSHIPS, "r:id": "rId1" });
  const pane = element("wetp:taskpane", { dockstate: "right", visibility: 0, width: 350, row: 0 }, reference);
  return DECLARATION + element("wetp:taskpanes", { "xmlns:wetp": TASK_PANES }, pane);
}

export function extensionPart({ id, version }: AddInReference): string {
  const [first, ...others] = STORES.map((store) => element("we:reference", { id, version, ...store }));
  return (
    DECLARATION +
    element(
      "we:webextension",
      { "xmlns:we": EXTENSION, id: `{${id.toUpperCase()}}` },
      first ?? "",
      element("we:alternateReferences", {}, ...others),
      element("we:properties", {}, element("we:property", { name: AUTO_OPEN, value: "true" })),
      element("we:bindings"),
      element("we:snapshot", { "xmlns:r": RELATIONSHIPS }),
    )
  );
}
