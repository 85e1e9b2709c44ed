/** Just enough XML to write the parts of a file: elements as text, with everything escaped. */

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Control characters, lone halves of a surrogate pair, and what XML leaves out; line breaks and tabs may stand in a cell. */
const NOT_IN_XML =
  // eslint-disable-next-line no-control-regex -- these very characters have to be found: XML cannot hold them
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as XML takes it; characters it cannot hold are left out. */
export const escaped = (text: string): string =>
  text.replace(NOT_IN_XML, "").replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const hexadecimal = (code: number): string => code.toString(16).toUpperCase().padStart(4, "0");

/**
 * Text of a cell as the format keeps it (ISO 29500 ST_Xstring): a character XML cannot hold is written `_x0007_`, so a
 * text that already looks like that has its first underscore written the same way.
 */
export const cellText = (text: string): string =>
  escaped(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      .replace(NOT_IN_XML, (character) => `_x${hexadecimal(character.charCodeAt(0))}_`),
  );

/** The same inside an attribute, where a reader would turn line breaks and tabs into spaces. */
export const attributeText = (text: string): string =>
  cellText(text).replace(/[\n\t]/g, (sign) => `_x${hexadecimal(sign.charCodeAt(0))}_`);

function attributeList(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === "boolean" ? Number(value) : escaped(String(value))}"`)
    .join("");
}

export const opening = (name: string, attributes: Attributes = {}): string => `<${name}${attributeList(attributes)}>`;

/** @param children XML or escaped text */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const content = children.join("");
  return content === "" ? `<${name}${attributeList(attributes)}/>` : `${opening(name, attributes)}${content}</${name}>`;
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
