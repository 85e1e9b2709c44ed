import * as React from "react";
import { words } from "../../words/language";
import type { Fold } from "../folded";
import { flowScale, type FlowScale } from "./flow-scale";
import { formatMoney, formatShortMoney } from "./money";

export interface FlowsChartProps {
  /** CF_0..CF_N. */
  readonly flows: readonly number[];
  /** Of the table. */
  readonly fold: Fold;
}

/** In the drawing's own units: pixels in a pane of usual width. */
const SIZE = { width: 288, height: 150 } as const;
const PLOT = { left: 52, right: 284, top: 8, bottom: 130 } as const;
const WIDEST_BAR = 26;
/** A label of a year needs this much room. */
const LABEL_ROOM = 20;

const cumulated = (flows: readonly number[]): number[] => {
  let sum = 0;
  return flows.map((flow) => (sum += flow));
};

/** Bars of the yearly flows, a line of their sum so far, and a table of both. */
export function FlowsChart({ flows, fold }: FlowsChartProps): JSX.Element {
  const text = words().pane.savings.flows;
  const sums = cumulated(flows);
  const last = String(flows.length - 1);
  return (
    <section className="savings-section" aria-labelledby="flows-title">
      <h3 id="flows-title">{text.title}</h3>
      <p className="soft small">{text.units}</p>
      <svg
        className="flows-chart"
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={text.picture(last, formatMoney(flows[0] ?? 0), formatMoney(sums.at(-1) ?? 0))}
      >
        <Drawing flows={flows} sums={sums} />
      </svg>
      <details
        open={fold.isOpen}
        onToggle={({ currentTarget }) => currentTarget.open !== fold.isOpen && fold.setOpen(currentTarget.open)}
      >
        <summary>{text.table}</summary>
        <table className="figures stacked" aria-label={text.title}>
          <thead>
            <tr>
              <th scope="col">{text.year}</th>
              <th scope="col">{text.flow}</th>
              <th scope="col">{text.cumulative}</th>
            </tr>
          </thead>
          <tbody>
            {flows.map((flow, year) => (
              <tr key={year}>
                <th scope="row" data-column={text.year}>
                  {year}
                </th>
                <td data-column={text.flow}>{formatMoney(flow)}</td>
                <td data-column={text.cumulative}>{formatMoney(sums[year] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

interface DrawingProps {
  readonly flows: readonly number[];
  readonly sums: readonly number[];
}

function Drawing({ flows, sums }: DrawingProps): JSX.Element {
  const scale = flowScale([...flows, ...sums]);
  const slot = (PLOT.right - PLOT.left) / flows.length;
  const x = (year: number): number => PLOT.left + slot * (year + 0.5);
  const y = heightOn(scale);
  const width = Math.min(WIDEST_BAR, slot * 0.7);
  const every = Math.ceil(LABEL_ROOM / slot);
  return (
    <>
      <Axis scale={scale} />
      {flows.map((flow, year) => (
        <rect
          key={year}
          className={flow < 0 ? "speaks-against" : "speaks-for"}
          x={x(year) - width / 2}
          width={width}
          y={Math.min(y(flow), y(0))}
          height={Math.abs(y(flow) - y(0))}
        />
      ))}
      <polyline className="cumulative" points={sums.map((sum, year) => `${x(year)},${y(sum)}`).join(" ")} />
      {every === 1 &&
        sums.map((sum, year) => <circle key={year} className="cumulative-point" cx={x(year)} cy={y(sum)} r="2.5" />)}
      {flows.map(
        (_, year) =>
          year % every === 0 && (
            <text key={year} x={x(year)} y={SIZE.height - 4} textAnchor="middle">
              {year}
            </text>
          ),
      )}
    </>
  );
}

const heightOn =
  ({ minimum, maximum }: FlowScale) =>
  (amount: number): number =>
    PLOT.bottom - ((amount - minimum) / (maximum - minimum)) * (PLOT.bottom - PLOT.top);

function Axis({ scale }: { readonly scale: FlowScale }): JSX.Element {
  const y = heightOn(scale);
  return (
    <>
      {scale.ticks.map((tick) => (
        <React.Fragment key={tick}>
          <line className={tick === 0 ? "zero" : "gridline"} x1={PLOT.left} x2={PLOT.right} y1={y(tick)} y2={y(tick)} />
          <text x={PLOT.left - 5} y={y(tick) + 3.5} textAnchor="end">
            {formatShortMoney(tick)}
          </text>
        </React.Fragment>
      ))}
    </>
  );
}
