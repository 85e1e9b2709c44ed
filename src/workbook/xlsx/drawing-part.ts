import type { Area } from "../../templates/area";
import type { Chart } from "../../templates/vocabulary";
import { attributeText, DECLARATION, element } from "./xml";

const NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
} as const;

const corner = (name: string, row: number, column: number): string =>
  element(
    `xdr:${name}`,
    {},
    element("xdr:col", {}, String(column)),
    element("xdr:colOff", {}, "0"),
    element("xdr:row", {}, String(row)),
    element("xdr:rowOff", {}, "0"),
  );

/** The text for those who do not see the chart goes here: Office.js cannot set it, a file can. */
function frameXml({ name, alternativeText }: Chart, number: number): string {
  const properties = `<xdr:cNvPr id="${number + 1}" name="${attributeText(name)}" descr="${attributeText(alternativeText)}"/>`;
  const nowhere = element("a:off", { x: 0, y: 0 }) + element("a:ext", { cx: 0, cy: 0 });
  const chart = element("c:chart", { "r:id": `rId${number}` });
  return element(
    "xdr:graphicFrame",
    { macro: "" },
    element("xdr:nvGraphicFramePr", {}, properties, element("xdr:cNvGraphicFramePr")),
    element("xdr:xfrm", {}, nowhere),
    element("a:graphic", {}, element("a:graphicData", { uri: NAMESPACES["xmlns:c"] }, chart)),
  );
}

function anchorXml(chart: Chart, number: number): string {
  const { row, column, rows, columns }: Area = chart.area;
  return element(
    "xdr:twoCellAnchor",
    { editAs: "oneCell" },
    corner("from", row, column),
    corner("to", row + rows, column + columns),
    frameXml(chart, number),
    element("xdr:clientData"),
  );
}

/** Where the charts of a sheet stand; the chart with the index i is related as `rId${i + 1}`. */
export const drawingPart = (charts: readonly Chart[]): string =>
  DECLARATION + element("xdr:wsDr", NAMESPACES, ...charts.map((chart, index) => anchorXml(chart, index + 1)));
