/** Checks the parts of an .xlsx file against the ISO/IEC 29500 schemas, where they lie beside the project. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { run } from "./programs";

const SCHEMAS = join(__dirname, "..", "..", "..", "shared", "schemas", "ooxml");

export const haveSchemas = (): boolean => existsSync(SCHEMAS);

/** Which schema holds for which part. The older drawing format and the file's properties have none that compiles alone. */
const SCHEMA_OF: readonly (readonly [RegExp, string])[] = [
  [/^xl\/(workbook|styles|sharedStrings|metadata|comments\d+)\.xml$/, "transitional/sml.xsd"],
  [/^xl\/(worksheets|tables)\/[^/]+\.xml$/, "transitional/sml.xsd"],
  [/^xl\/charts\/[^/]+\.xml$/, "transitional/dml-chart.xsd"],
  [/^xl\/drawings\/[^/]+\.xml$/, "transitional/dml-spreadsheetDrawing.xsd"],
  [/^docProps\/app\.xml$/, "transitional/shared-documentPropertiesExtended.xsd"],
  [/^\[Content_Types\]\.xml$/, "opc/opc-contentTypes.xsd"],
  [/\.rels$/, "opc/opc-relationships.xsd"],
];
const WITHOUT_SCHEMA = /^(xl\/webextensions\/[^/]+\.xml|docProps\/core\.xml|.*\.vml)$/;

/** `xml:space` belongs to XML itself and the schemas leave it out, though the standard's own examples use it. */
const strip = (xml: string): string => xml.replace(/ xml:space="preserve"/g, "");

function checkPart(path: string, xml: string, folder: string): void {
  const file = join(folder, path.replace(/[/[\]]/g, "_"));
  writeFileSync(file, strip(xml));
  const schema = SCHEMA_OF.find(([place]) => place.test(path))?.[1];
  if (schema !== undefined) run("xmllint", ["--noout", "--schema", join(SCHEMAS, schema), file]);
  else if (WITHOUT_SCHEMA.test(path)) run("xmllint", ["--noout", file]);
  else throw new Error(`No schema is known for the part ${path}.`);
}

/** @throws Error with the validator's words */
export function checkParts(bytes: Uint8Array, file: string): void {
  const folder = join(file, "..", `${basename(file)}-parts`);
  mkdirSync(folder, { recursive: true });
  for (const [path, part] of Object.entries(unzipSync(bytes))) checkPart(path, strFromU8(part), folder);
}
