import { FLOWS_CHART } from "../../words/offshore-business-case";
import type { Area } from "../area";
import type { SheetDraft } from "../draft";
import { CHART_COLORS } from "../palette";
import type { YearModel } from "./model";

/** Yearly flows as columns, the cumulative flow as a line over them. */
export function addFlowsChart(draft: SheetDraft, where: Area, { periods, line }: YearModel): void {
  draft.chart({
    name: FLOWS_CHART.name,
    kind: "column",
    title: FLOWS_CHART.title,
    alternativeText: FLOWS_CHART.alternativeText,
    area: where,
    xAxis: { title: FLOWS_CHART.xAxis, numberFormat: "period", labels: "low" },
    yAxis: { title: FLOWS_CHART.yAxis, numberFormat: "money" },
    series: [
      { name: FLOWS_CHART.flow, x: periods, y: line("net"), look: "bars", color: CHART_COLORS.points },
      {
        name: FLOWS_CHART.cumulative,
        x: periods,
        y: line("cumulative"),
        look: "markedLine",
        color: CHART_COLORS.limit,
      },
    ],
    legend: "bottom",
  });
}
