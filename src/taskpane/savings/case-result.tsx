import * as React from "react";
import { words } from "../../words/language";
import type { Fold } from "../folded";
import { formatMoney, formatPercentage, formatYears } from "./money";
import type { CaseResult } from "./evaluate-case";
import { FlowsChart } from "./flows-chart";
import { Tornado } from "./tornado";

/** A driver as the reader knows it: its label, and its figures with their unit. */
export interface ShownDriver {
  readonly label: string;
  /** As it stands now. */
  readonly now: string;
  readonly format: (value: number) => string;
}

export interface CaseResultViewProps {
  readonly result: CaseResult;
  readonly driver: (name: string) => ShownDriver;
  /** Of the flows as a table. */
  readonly flowsFold: Fold;
}

/** Measures, flows, break-even and tornado of one case. */
export function CaseResultView({ result, driver, flowsFold }: CaseResultViewProps): JSX.Element {
  const text = words().pane.savings;
  return (
    <section className="savings-result" aria-labelledby="savings-result-title">
      <h2 id="savings-result-title">{text.result}</h2>
      <Measures result={result} />
      <FlowsChart flows={result.flows} fold={flowsFold} />
      <BreakEvenTable result={result} driver={driver} />
      <Tornado bars={result.tornado} npv={result.npv} labelOf={(name) => driver(name).label} />
    </section>
  );
}

function Measures({ result }: { readonly result: CaseResult }): JSX.Element {
  const text = words().pane.savings;
  const { npv, irr, payback, savings, savingsShare, flows } = result;
  const horizon = String(flows.length - 1);
  return (
    <dl className="measures" aria-live="polite">
      <div className="main">
        <dt>{text.measures.npv}</dt>
        <dd className={npv < 0 ? "danger" : undefined}>{formatMoney(npv)}</dd>
      </div>
      <div>
        <dt>{text.measures.irr}</dt>
        <dd>{irr === null ? <span className="soft">{text.noIrr}</span> : formatPercentage(irr)}</dd>
      </div>
      <div>
        <dt>{text.measures.payback}</dt>
        <dd>
          {payback === null ? (
            <span className="soft">{text.noPayback(horizon)}</span>
          ) : (
            text.years(formatYears(payback))
          )}
        </dd>
      </div>
      <div>
        <dt>{text.measures.savings}</dt>
        <dd>{formatMoney(savings)}</dd>
      </div>
      <div>
        <dt>{text.measures.savingsShare}</dt>
        <dd>
          {savingsShare === null ? (
            <span className="soft">{text.noShare}</span>
          ) : (
            text.ofCost(formatPercentage(savingsShare))
          )}
        </dd>
      </div>
    </dl>
  );
}

function BreakEvenTable({ result, driver }: Pick<CaseResultViewProps, "result" | "driver">): JSX.Element {
  const text = words().pane.savings.breakEven;
  return (
    <section className="savings-section" aria-labelledby="break-even-title">
      <h3 id="break-even-title">{text.title}</h3>
      <p className="soft small">{text.meaning}</p>
      <table className="figures stacked" aria-labelledby="break-even-title">
        <thead>
          <tr>
            <th scope="col">{text.driver}</th>
            <th scope="col">{text.now}</th>
            <th scope="col">{text.value}</th>
          </tr>
        </thead>
        <tbody>
          {result.breakEven.map(({ driver: name, value }) => {
            const { label, now, format } = driver(name);
            return (
              <tr key={name}>
                <th scope="row">{label}</th>
                <td data-column={text.now}>{now}</td>
                <td data-column={text.value}>{value === null ? text.none : format(value)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
