import * as React from "react";
import { DEFAULT_SWING } from "../../finance/sensitivity";
import { words } from "../../words/language";
import type { TornadoBar } from "./evaluate-case";
import { formatMoney } from "./money";

export interface TornadoProps {
  readonly bars: readonly TornadoBar[];
  readonly npv: number;
  /** What a driver is called in the reader's language. */
  readonly labelOf: (driver: string) => string;
}

/** What each figure moves, the widest first: a table of numbers, with a bar for the eye in each row. */
export function Tornado({ bars, npv, labelOf }: TornadoProps): JSX.Element {
  const text = words().pane.savings.tornado;
  const swing = new Intl.NumberFormat(words().locale, { style: "percent" }).format(DEFAULT_SWING);
  const moving = bars.filter(({ range }) => range > 0);
  const unmoved = bars.filter(({ range }) => range === 0).map(({ driver }) => labelOf(driver));
  const ends = moving.flatMap(({ low, high }) => [low, high]);
  const [least, most] = [Math.min(npv, ...ends), Math.max(npv, ...ends)];
  const place = (value: number): number => ((value - least) / (most - least || 1)) * 100;
  return (
    <section className="savings-section" aria-labelledby="tornado-title">
      <h3 id="tornado-title">{text.title}</h3>
      <p className="soft small">{text.meaning(swing, formatMoney(npv))}</p>
      {moving.length > 0 && (
        <table className="figures stacked tornado" aria-labelledby="tornado-title">
          <thead>
            <tr>
              <th scope="col">{text.driver}</th>
              <th scope="col">{text.low(swing)}</th>
              <th scope="col">{text.high(swing)}</th>
            </tr>
          </thead>
          <tbody>
            {moving.map(({ driver, low, high }) => (
              <tr key={driver}>
                <th scope="row">
                  {labelOf(driver)}
                  <TornadoPicture from={place(low)} to={place(high)} now={place(npv)} />
                </th>
                <td data-column={text.low(swing)}>{formatMoney(low)}</td>
                <td data-column={text.high(swing)}>{formatMoney(high)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unmoved.length > 0 && <p className="soft small">{text.unmoved(unmoved.join(", "))}</p>}
    </section>
  );
}

interface TornadoPictureProps {
  /** Percent of the width: driver lowered, driver raised, as it stands. */
  readonly from: number;
  readonly to: number;
  readonly now: number;
}

/** The part of the bar for the raised driver is filled in the other colour, so that its direction is seen. */
function TornadoPicture({ from, to, now }: TornadoPictureProps): JSX.Element {
  const part = (end: number, className: string): JSX.Element => (
    <rect className={className} x={Math.min(end, now)} width={Math.abs(end - now)} y="1" height="8" />
  );
  return (
    <svg className="tornado-picture" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {part(from, "lowered")}
      {part(to, "raised")}
      <line className="zero" x1={now} x2={now} y1="0" y2="10" />
    </svg>
  );
}
