/** Pieces of XML that all parts of a chart are made of. */
import { element, escaped } from "./xml";

export const value = (name: string, val: string | number | boolean): string => element(`c:${name}`, { val });

export const solid = (color: string): string =>
  element("a:solidFill", {}, element("a:srgbClr", { val: color.slice(1) }));
export const noLine = element("a:ln", {}, element("a:noFill"));

function richText(text: string, size: number): string {
  const run = element(
    "a:r",
    {},
    element("a:rPr", { lang: "en-US", sz: size, b: true }),
    element("a:t", {}, escaped(text)),
  );
  const paragraph = element("a:p", {}, element("a:pPr", {}, element("a:defRPr", { sz: size, b: true })), run);
  return element("c:tx", {}, element("c:rich", {}, element("a:bodyPr"), element("a:lstStyle"), paragraph));
}

export const titleXml = (text: string, size: number): string =>
  element("c:title", {}, richText(text, size), value("overlay", false));
