import { NUMBER_FORMATS } from "../../templates/palette";
import type { Axis, Chart } from "../../templates/vocabulary";
import { solid, titleXml, value } from "./chart-xml";
import { element } from "./xml";

/** Numbers by which series and axes refer to the axes. */
export const HORIZONTAL_AXIS = 500_000_001;
export const VERTICAL_AXIS = 500_000_002;

const AXIS_TITLE_SIZE = 1000;

const gridlines = element(
  "c:majorGridlines",
  {},
  element("c:spPr", {}, element("a:ln", { w: 6350 }, solid("#E1E6E8"))),
);

interface AxisPlace {
  readonly id: number;
  readonly crossing: number;
  readonly position: "b" | "l";
  readonly type: "catAx" | "valAx";
  readonly hasGridlines: boolean;
  /** Bars stand between the lines of the other axis, points on them. */
  readonly crosses: "between" | "midCat";
  /** Where on the other axis this one stands. */
  readonly standsAt: "autoZero" | "max";
}

function axisXml(axis: Axis, { id, crossing, position, type, hasGridlines, crosses, standsAt }: AxisPlace): string {
  const limit = (name: string, number: number | undefined): string => (number === undefined ? "" : value(name, number));
  const scale =
    value("orientation", axis.fromTop ? "maxMin" : "minMax") + limit("max", axis.maximum) + limit("min", axis.minimum);
  const format = axis.numberFormat === undefined ? "General" : NUMBER_FORMATS[axis.numberFormat];
  const ofType =
    type === "catAx"
      ? value("auto", true) + value("lblAlgn", "ctr") + value("lblOffset", 100) + value("noMultiLvlLbl", false)
      : value("crossBetween", crosses) + limit("majorUnit", axis.majorUnit);
  return element(
    `c:${type}`,
    {},
    value("axId", id),
    element("c:scaling", {}, scale),
    value("delete", false),
    value("axPos", position),
    hasGridlines ? gridlines : "",
    axis.title === "" ? "" : titleXml(axis.title, AXIS_TITLE_SIZE),
    element("c:numFmt", { formatCode: format, sourceLinked: false }),
    value("majorTickMark", "out"),
    value("minorTickMark", "none"),
    value("tickLblPos", axis.labels ?? "nextTo"),
    value("crossAx", crossing),
    value("crosses", standsAt),
    ofType,
  );
}

export function axesXml({ kind, xAxis, yAxis }: Chart): string {
  const isTurned = kind === "bar" || kind === "stackedBar";
  const isScatter = kind === "scatter";
  const crosses = isScatter ? "midCat" : "between";
  const x: AxisPlace = {
    id: HORIZONTAL_AXIS,
    crossing: VERTICAL_AXIS,
    position: isTurned ? "l" : "b",
    type: isScatter ? "valAx" : "catAx",
    hasGridlines: isScatter,
    crosses,
    standsAt: "autoZero",
  };
  const y: AxisPlace = {
    id: VERTICAL_AXIS,
    crossing: HORIZONTAL_AXIS,
    position: isTurned ? "b" : "l",
    type: "valAx",
    hasGridlines: true,
    crosses,
    // Categories from the top take the axis of the values along to the top unless it stands at their far end.
    standsAt: xAxis.fromTop ? "max" : "autoZero",
  };
  return axisXml(xAxis, x) + axisXml(yAxis, y);
}
