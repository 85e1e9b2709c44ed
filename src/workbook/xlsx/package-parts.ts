/** The parts that hold a file together: what each part is, and which belongs to which. */
import { cellText, DECLARATION, element, escaped } from "./xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Kinds of relationship by short names. */
export const RELATIONSHIPS = {
  workbook: `${OFFICE}/officeDocument`,
  coreProperties: `${PACKAGE}/relationships/metadata/core-properties`,
  properties: `${OFFICE}/extended-properties`,
  sheet: `${OFFICE}/worksheet`,
  styles: `${OFFICE}/styles`,
  strings: `${OFFICE}/sharedStrings`,
  metadata: `${OFFICE}/sheetMetadata`,
  drawing: `${OFFICE}/drawing`,
  chart: `${OFFICE}/chart`,
  table: `${OFFICE}/table`,
  notes: `${OFFICE}/comments`,
  noteBoxes: `${OFFICE}/vmlDrawing`,
  taskPanes: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
  extension: "http://schemas.microsoft.com/office/2011/relationships/webextension",
} as const;

const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Content types of the parts, by where they lie. */
const CONTENT_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^\/xl\/workbook\.xml$/, `${MAIN}.sheet.main+xml`],
  [/^\/xl\/worksheets\/sheet\d+\.xml$/, `${MAIN}.worksheet+xml`],
  [/^\/xl\/styles\.xml$/, `${MAIN}.styles+xml`],
  [/^\/xl\/sharedStrings\.xml$/, `${MAIN}.sharedStrings+xml`],
  [/^\/xl\/metadata\.xml$/, `${MAIN}.sheetMetadata+xml`],
  [/^\/xl\/tables\//, `${MAIN}.table+xml`],
  [/^\/xl\/comments\d+\.xml$/, `${MAIN}.comments+xml`],
  [/^\/xl\/drawings\/drawing/, "application/vnd.openxmlformats-officedocument.drawing+xml"],
  [/^\/xl\/charts\//, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  [/^\/xl\/webextensions\/taskpanes\.xml$/, "application/vnd.ms-office.webextensiontaskpanes+xml"],
  [/^\/xl\/webextensions\/webextension\d+\.xml$/, "application/vnd.ms-office.webextension+xml"],
  [/^\/docProps\/core\.xml$/, "application/vnd.openxmlformats-package.core-properties+xml"],
  [/^\/docProps\/app\.xml$/, "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
];

/** @param paths parts of the file, without a leading slash */
export function contentTypesPart(paths: readonly string[]): string {
  const defaults = [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    element("Default", { Extension: "vml", ContentType: "application/vnd.openxmlformats-officedocument.vmlDrawing" }),
  ];
  const overrides = paths.flatMap((path) => {
    const type = CONTENT_TYPES.find(([place]) => place.test(`/${path}`))?.[1];
    return type === undefined ? [] : [element("Override", { PartName: `/${path}`, ContentType: type })];
  });
  return DECLARATION + element("Types", { xmlns: `${PACKAGE}/content-types` }, ...defaults, ...overrides);
}

export type Relation = readonly [kind: keyof typeof RELATIONSHIPS, target: string];

/** The relation with the index i is called `rId${i + 1}`. */
export function relationsPart(relations: readonly Relation[]): string {
  const listed = relations.map(([kind, target], index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type: RELATIONSHIPS[kind], Target: target }),
  );
  return DECLARATION + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...listed);
}

export function corePropertiesPart(title: string, creator: string, created: Date): string {
  const namespaces = {
    "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  const time = created.toISOString().replace(/\.\d+/, "");
  return (
    DECLARATION +
    element(
      "cp:coreProperties",
      namespaces,
      element("dc:title", {}, cellText(title)),
      element("dc:creator", {}, cellText(creator)),
      element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, time),
    )
  );
}

export const propertiesPart = (application: string): string =>
  DECLARATION +
  element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    element("Application", {}, escaped(application)),
  );

/** Says of the formulas that refer to it that they are dynamic arrays: without it Excel shows them as `{…}` of old. */
export function metadataPart(): string {
  const dynamic = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
  const properties = element("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false });
  const extension = element("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" }, properties);
  const flags = {
    name: "XLDAPR",
    minSupportedVersion: 120_000,
    copy: true,
    pasteAll: true,
    pasteValues: true,
    merge: true,
    splitFirst: true,
    rowColShift: true,
    clearFormats: true,
    clearComments: true,
    assign: true,
    coerce: true,
    cellMeta: true,
  };
  return (
    DECLARATION +
    element(
      "metadata",
      { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "xmlns:xda": dynamic },
      element("metadataTypes", { count: 1 }, element("metadataType", flags)),
      element("futureMetadata", { name: "XLDAPR", count: 1 }, element("bk", {}, element("extLst", {}, extension))),
      element("cellMetadata", { count: 1 }, element("bk", {}, element("rc", { t: 1, v: 0 }))),
    )
  );
}
