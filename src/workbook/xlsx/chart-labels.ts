import type { Series } from "../../templates/vocabulary";
import { extension, LABEL_EXTENSION, noLine, solid, value } from "./chart-xml";
import { element } from "./xml";

const LABEL_SIZE = 900;

const SHOWN = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"] as const;

/** Labels show cells and none of the parts that a point has of itself. */
const NOTHING_SHOWN = SHOWN.map((part) => value(`show${part}`, false)).join("");

const LABEL_POSITIONS = { labels: "ctr", bars: "outEnd", markers: "r", line: "r", markedLine: "r" } as const;

/** Labels take nothing over from each other, so each says its look itself. */
function labelLook({ look, color }: Series): string {
  const font = element("a:defRPr", { sz: LABEL_SIZE }, solid(color));
  const paragraph = element("a:p", {}, element("a:pPr", {}, font), element("a:endParaRPr", { lang: "en-US" }));
  const text = element("c:txPr", {}, element("a:bodyPr"), element("a:lstStyle"), paragraph);
  const position = value("dLblPos", LABEL_POSITIONS[look]);
  return element("c:spPr", {}, element("a:noFill"), noLine) + text + position + NOTHING_SHOWN;
}

const SHOWS_RANGE = element("c15:showDataLabelsRange", { val: true });

/** A field needs an id of its own; nothing refers to it. */
const fieldId = (index: number): string =>
  `{5C0E5A1D-0000-4000-8000-${index.toString(16).toUpperCase().padStart(12, "0")}}`;

function labelXml(index: number, { color }: Series, look: string): string {
  const run = element("a:rPr", { lang: "en-US", sz: LABEL_SIZE }, solid(color));
  const shown = element("a:t", {}, "[CELLRANGE]");
  const field = element("a:fld", { id: fieldId(index), type: "CELLRANGE" }, run, element("a:pPr"), shown);
  const paragraph = element("a:p", {}, field, element("a:endParaRPr", { lang: "en-US" }));
  const text = element("c:tx", {}, element("c:rich", {}, element("a:bodyPr"), element("a:lstStyle"), paragraph));
  const isField = extension(LABEL_EXTENSION, SHOWS_RANGE);
  return element("c:dLbl", {}, value("idx", index), text, look, isField);
}

/** Labels that show the text of cells, one a point; empty for a series without. */
export function labelsXml(series: Series): string {
  const { labels } = series;
  if (labels === undefined) return "";
  // The text of a label stands in itself, so only its place and what it shows remain of the common look.
  const own = value("dLblPos", LABEL_POSITIONS[series.look]) + NOTHING_SHOWN;
  const points = Array.from({ length: labels.rows * labels.columns }, (_, index) => labelXml(index, series, own));
  return element("c:dLbls", {}, ...points, labelLook(series), extension(LABEL_EXTENSION, SHOWS_RANGE));
}
