import { resolve } from "../../workbench/host/charts";
import { failure } from "./failure";
import { officeWindowForTests } from "./office-window";

const page = officeWindowForTests();
beforeEach(() => {
  page.open();
});

const DATA = [
  ["Function", "Outsource", "Offshore"],
  ["Payroll", 70, 40],
  ["IT", 50, 65],
];

async function withChart(
  type: Excel.ChartType,
  use: (chart: Excel.Chart, context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:C3");
    range.values = DATA;
    const chart = sheet.charts.add(type, range, "Columns");
    await context.sync();
    await use(chart, context, sheet);
  });
}

const onlyChart = () => {
  const [chart] = page.host.charts.list();
  if (chart === undefined) throw new Error("No chart");
  return chart;
};

it("makes series of source data and resolves them to the cells' values of now", async () => {
  await withChart(Excel.ChartType.columnClustered, async (chart, context, sheet) => {
    chart.load("name,id,width,height");
    await context.sync();
    expect([chart.name, chart.width, chart.height]).toEqual(["Chart 1", 360, 216]);
    sheet.getRange("B2").values = [[71]];
    await context.sync();
  });
  expect(resolve(onlyChart(), page.grid)).toMatchObject([
    { name: "Outsource", values: [71, 50], xValues: ["Payroll", "IT"] },
    { name: "Offshore", values: [40, 65], xValues: ["Payroll", "IT"] },
  ]);
});

it("takes a scatter chart's first column as x", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:B3");
    range.values = [
      ["x", "y"],
      [1, 10],
      [2, 20],
    ];
    sheet.charts.add(Excel.ChartType.xyscatter, range);
    await context.sync();
  });
  expect(resolve(onlyChart(), page.grid)).toMatchObject([{ name: "y", values: [10, 20], xValues: [1, 2] }]);
});

it("builds a scatter chart series by series, as a sourcing map is", async () => {
  const tell = jest.fn();
  const stop = page.host.charts.subscribe(tell);
  await withChart(Excel.ChartType.xyscatter, async (chart, context, sheet) => {
    chart.name = "Sourcing map";
    chart.title.text = "Sourcing map";
    chart.title.format.font.size = 12;
    chart.legend.visible = false;
    chart.series.getItemAt(0).delete();
    const points = chart.series.add("Functions");
    points.setXAxisValues(sheet.getRange("B2:B3"));
    points.setValues(sheet.getRange("C2:C3"));
    points.markerStyle = "Circle";
    points.markerSize = 9;
    points.markerBackgroundColor = "#0F6CBD";
    points.format.line.clear();
    points.hasDataLabels = true;
    points.dataLabels.showSeriesName = true;
    points.points.getItemAt(1).markerBackgroundColor = "#FF0000";
    const { valueAxis, categoryAxis } = chart.axes;
    for (const axis of [valueAxis, categoryAxis]) {
      axis.minimum = 0;
      axis.maximum = 100;
      axis.majorUnit = 25;
      axis.numberFormat = "0";
      axis.majorGridlines.visible = false;
    }
    valueAxis.title.text = "Offshore score";
    categoryAxis.title.text = "Outsource score";
    chart.format.fill.setSolidColor("#FFFFFF");
    chart.setPosition("E2", "J16");
    await context.sync();
    chart.title.load("text");
    valueAxis.load("minimum,maximum");
    chart.series.load("items/name,count");
    chart.load("left,top,width,height");
    await context.sync();
    expect([chart.title.text, valueAxis.minimum, valueAxis.maximum]).toEqual(["Sourcing map", 0, 100]);
    expect(chart.series.items.map((series) => series.name)).toEqual(["", "Functions"]);
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 288, 225]);
  });
  stop();
  expect(tell).toHaveBeenCalled();
  const chart = onlyChart();
  expect(chart).toMatchObject({
    name: "Sourcing map",
    title: { text: "Sourcing map", format: { font: { size: 12 } } },
    legend: { visible: false },
    axes: { valueAxis: { minimum: 0, maximum: 100, majorUnit: 25, title: { text: "Offshore score" } } },
    format: { fill: { color: "#FFFFFF" } },
  });
  expect(chart.series[1]).toMatchObject({
    markerStyle: "Circle",
    markerSize: 9,
    format: { line: { color: null } },
    points: { 1: { markerBackgroundColor: "#FF0000" } },
  });
  expect(resolve(chart, page.grid)[1]).toMatchObject({ name: "Functions", xValues: [70, 50], values: [40, 65] });
});

it("finds charts by name or position and deletes them", async () => {
  await withChart(Excel.ChartType.line, async (chart, context, sheet) => {
    chart.name = "Flows";
    await context.sync();
    const again = sheet.charts.getItem("flows");
    const first = sheet.charts.getItemAt(0);
    const none = sheet.charts.getItemOrNullObject("Nope");
    again.load("chartType");
    first.load("name");
    none.load("name");
    await context.sync();
    expect([again.chartType, first.name, none.isNullObject]).toEqual(["Line", "Flows", true]);
    again.delete();
    await context.sync();
    expect(page.host.charts.list()).toEqual([]);
    sheet.charts.getItem("Flows").title.text = "gone";
    expect((await failure(context.sync())).code).toBe("ItemNotFound");
  });
});

it("never changes a state it has handed out", async () => {
  await withChart(Excel.ChartType.line, async (chart, context) => {
    const before = onlyChart();
    const copy = JSON.stringify(before);
    chart.title.text = "Later";
    chart.series.getItemAt(0).smooth = true;
    await context.sync();
    expect(JSON.stringify(before)).toBe(copy);
    expect(onlyChart().title?.text).toBe("Later");
  });
});
