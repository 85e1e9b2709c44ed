import { drawChart } from "../../workbench/charts/draw-chart";
import type { Chart, ChartSeries, ResolvedSeries } from "../../workbench/host/charts";

const SIZE = { width: 640, height: 420 };
const PLACE = { id: "chart", sheetId: "sheet", left: 0, top: 0, width: 480, height: 315 };

function chart(chartType: string, more: Partial<Chart> = {}): Chart {
  return { ...PLACE, name: "Chart 1", chartType, series: [], ...more };
}

interface Given {
  readonly values: readonly (number | null)[];
  readonly xValues?: readonly (string | number)[];
  readonly labels?: readonly string[];
  readonly series?: ChartSeries;
}

function series(name: string, { values, xValues = [], labels, series: format = {} }: Given): ResolvedSeries {
  return { name, values, xValues, labels: values.map((_value, index) => labels?.[index] ?? null), series: format };
}

const MAP_AXIS = { minimum: 0, maximum: 100, majorUnit: 20, numberFormat: "0" };
const MAP = chart("XYScatter", {
  title: { text: "Sourcing map" },
  axes: {
    categoryAxis: { ...MAP_AXIS, title: { text: "Outsourcing score" } },
    valueAxis: { ...MAP_AXIS, title: { text: "Offshoring score" } },
  },
  legend: { visible: false },
});

const texts = (picture: SVGSVGElement) => [...picture.querySelectorAll("text")].map((text) => text.textContent);
const numbers = (element: Element, ...names: string[]) => names.map((name) => Number(element.getAttribute(name)));
/** Bars of the series; the chart's own ground is the first rectangle of all. */
const bars = (picture: SVGSVGElement) =>
  [...picture.querySelectorAll("rect")].filter((rect) => rect.querySelector("title"));

describe("a scatter chart", () => {
  const points = series("Functions", {
    values: [80, 40],
    xValues: [20, 60],
    labels: ["Manufacturing", "Accounting"],
    series: { markerStyle: "Circle", markerSize: 9, markerBackgroundColor: "#0E5868" },
  });

  it("shows title, axes and every point with its label", () => {
    const shown = texts(drawChart(MAP, [points], SIZE));
    expect(shown).toEqual(expect.arrayContaining(["Sourcing map", "Outsourcing score", "Offshoring score"]));
    expect(shown).toEqual(expect.arrayContaining(["0", "20", "100", "Manufacturing", "Accounting"]));
  });

  it("puts more outsourcing to the right and more offshoring up", () => {
    const [manufacturing, accounting] = [...drawChart(MAP, [points], SIZE).querySelectorAll("circle")].map((circle) =>
      numbers(circle, "cx", "cy"),
    ) as [[number, number], [number, number]];
    expect(manufacturing[0]).toBeLessThan(accounting[0]);
    expect(manufacturing[1]).toBeLessThan(accounting[1]);
  });

  it("draws a threshold as a dashed line without marks", () => {
    const threshold = series("Threshold", {
      values: [0, 100],
      xValues: [55, 55],
      series: {
        chartType: "XYScatterLinesNoMarkers",
        markerStyle: "None",
        format: { line: { color: "#AA5500", lineStyle: "Dash" } },
      },
    });
    const picture = drawChart(MAP, [threshold], SIZE);
    const line = picture.querySelector("polyline");
    expect(line?.getAttribute("stroke")).toBe("#AA5500");
    expect(line?.getAttribute("stroke-dasharray")).toBeTruthy();
    expect(picture.querySelector("circle")).toBeNull();
  });

  it("leaves out points without numbers", () => {
    const partly = series("Functions", { values: [80, null, 10], xValues: [20, 30, ""] });
    expect(drawChart(MAP, [partly], SIZE).querySelectorAll("circle")).toHaveLength(1);
  });

  it("tells someone who does not see it what it shows", () => {
    const picture = drawChart(MAP, [points], SIZE);
    expect(picture.getAttribute("role")).toBe("img");
    expect(picture.getAttribute("aria-label")).toBe("Sourcing map");
    expect(picture.querySelector("desc")?.textContent).toContain("Manufacturing: 80");
  });

  it("takes texts as texts", () => {
    const named = series("Functions", { values: [1], xValues: [1], labels: ["<img src=x onerror=alert(1)>"] });
    const picture = drawChart(MAP, [named], SIZE);
    expect(picture.querySelector("img")).toBeNull();
    expect(texts(picture)).toContain("<img src=x onerror=alert(1)>");
  });
});

describe("columns and bars", () => {
  const low = series("Low", { values: [10, -5], xValues: ["China", "India"] });
  const high = series("High", { values: [20, 40], xValues: ["China", "India"] });

  it("draws columns side by side, as high as their values, below zero downward", () => {
    const drawn = bars(drawChart(chart("ColumnClustered"), [low, high], SIZE));
    const [ten, minusFive, twenty, forty] = drawn.map((rect) =>
      numbers(rect, "x", "y", "width", "height"),
    ) as number[][];
    expect(twenty?.[3]).toBeCloseTo(2 * (ten?.[3] ?? 0), 0);
    expect(forty?.[3]).toBeCloseTo(4 * (ten?.[3] ?? 0), 0);
    expect(minusFive?.[1]).toBeCloseTo((ten?.[1] ?? 0) + (ten?.[3] ?? 0), 0);
    expect((ten?.[0] ?? 0) + (ten?.[2] ?? 0)).toBeLessThanOrEqual((twenty?.[0] ?? 0) + 0.2);
  });

  it("stacks columns on one another", () => {
    const stacked = [series("A", { values: [10] }), series("B", { values: [30] })];
    const [a, b] = bars(drawChart(chart("ColumnStacked"), stacked, SIZE)).map((rect) =>
      numbers(rect, "x", "y", "height"),
    ) as [number, number, number][];
    expect(b?.[0]).toBe(a?.[0]);
    expect((b?.[1] ?? 0) + (b?.[2] ?? 0)).toBeCloseTo(a?.[1] ?? 0, 0);
  });

  it("shows shares of a hundred percent", () => {
    const stacked = [series("A", { values: [1, 30] }), series("B", { values: [3, 10] })];
    const picture = drawChart(chart("ColumnStacked100"), stacked, SIZE);
    expect(texts(picture)).toContain("100%");
    const heights = bars(picture).map((rect) => numbers(rect, "height")[0] ?? 0);
    expect((heights[0] ?? 0) + (heights[2] ?? 0)).toBeCloseTo((heights[1] ?? 0) + (heights[3] ?? 0), 0);
  });

  it("lays bars down and counts categories from the bottom up, as Excel does", () => {
    const drawn = bars(drawChart(chart("BarClustered"), [high], SIZE)).map((rect) => numbers(rect, "y", "width"));
    expect(drawn[0]?.[0]).toBeGreaterThan(drawn[1]?.[0] ?? 0);
    expect(drawn[1]?.[1]).toBeCloseTo(2 * (drawn[0]?.[1] ?? 0), 0);
  });

  it("names series in a legend and categories on their axis, shortened only where there is no room", () => {
    const shown = texts(
      drawChart(chart("ColumnClustered", { legend: { visible: true, position: "Bottom" } }), [low, high], SIZE),
    );
    expect(shown).toEqual(expect.arrayContaining(["China", "India", "Low", "High"]));
  });

  it("turns category names that do not fit side by side", () => {
    const names = Array.from({ length: 12 }, (_none, index) => `Business function number ${String(index)}`);
    const many = series("Savings", { values: names.map((_name, index) => index), xValues: names });
    const picture = drawChart(chart("ColumnClustered"), [many], SIZE);
    expect(picture.querySelectorAll('text[transform*="rotate(-45"]')).toHaveLength(12);
  });

  it("mixes columns with a line", () => {
    const line = series("Cumulative", { values: [5, 25], series: { chartType: "LineMarkers" } });
    const picture = drawChart(chart("ColumnClustered"), [high, line], SIZE);
    expect(picture.querySelectorAll("polyline")).toHaveLength(1);
    expect(bars(picture)).toHaveLength(2);
  });
});

it("says so in its place when it is of a kind that is not drawn", () => {
  expect(texts(drawChart(chart("Sunburst"), [], SIZE))).toEqual(["The workbench draws no Sunburst charts."]);
});
