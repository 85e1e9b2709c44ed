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

/**
 * "Value from cells" came with Excel 2013 and so stands in extensions of the format: each label is a field, the labels
 * say that they show a range, and the series says which. LibreOffice reads it too.
 */
const CELL_LABELS = "http://schemas.microsoft.com/office/drawing/2012/chart";
export const LABEL_EXTENSION = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
export const RANGE_EXTENSION = "{02D57815-91ED-43cb-92C2-25804820EDAC}";

/** The schemas let an extension hold one element. */
export const extension = (uri: string, content: string): string =>
  element("c:extLst", {}, element("c:ext", { uri, "xmlns:c15": CELL_LABELS }, content));
