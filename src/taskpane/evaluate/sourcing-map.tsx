import * as React from "react";
import { RECOMMENDATIONS } from "../../sourcing/recommend";
import type { ModelSettings } from "../../sourcing/settings";
import { words } from "../../words/language";
import { recommendationName } from "../documented-labels";
import { formatScore } from "../number-format";
import type { Judged, SelectedFunction } from "./evaluate-selection";
import { nameOf } from "./function-list";
import { COLOUR_OF } from "./recommendation-glyph";

export interface SourcingMapProps {
  readonly functions: readonly SelectedFunction[];
  readonly shown: SelectedFunction | undefined;
  readonly settings: ModelSettings;
  readonly onShow: (picked: SelectedFunction) => void;
}

/** A function with both scores: it has a place on the map. */
interface Placed {
  readonly placed: SelectedFunction;
  readonly judged: Judged;
  readonly x: number;
  readonly y: number;
}

/** More marks than this only blacken the map, and slow the pane down. */
const MOST_MARKS = 1000;

/** The plot in the drawing's own units: scores 0 to 100 on a side. */
const PLOT = { left: 26, top: 6, side: 200, width: 232, height: 236 } as const;

const scale = (score: number): number => (score / 100) * PLOT.side;
const across = (score: number): number => PLOT.left + scale(score);
const up = (score: number): number => PLOT.top + PLOT.side - scale(score);

function placeOf(placed: SelectedFunction): Placed[] {
  const { outcome } = placed;
  if (outcome.kind !== "judged" || outcome.outsource === null || outcome.offshore === null) return [];
  return [{ placed, judged: outcome, x: across(outcome.outsource), y: up(outcome.offshore) }];
}

/** How many functions have which recommendation, in words. */
function countsOf(functions: readonly SelectedFunction[]): string {
  const { map } = words().evaluation;
  const counts = RECOMMENDATIONS.map((recommendation) => ({
    recommendation,
    count: functions.filter(({ outcome }) => outcome.kind === "judged" && outcome.recommendation === recommendation)
      .length,
  }));
  const told = counts
    .filter(({ count }) => count > 0)
    .map(({ recommendation, count }) => map.count(count, recommendationName(recommendation)));
  return new Intl.ListFormat(words().locale, { type: "unit", style: "short" }).format(told);
}

/** Where the functions stand between the two models: outsourcing to the right, offshoring upward. */
export function SourcingMap({ functions, shown, settings, onShow }: SourcingMapProps): JSX.Element {
  const text = words().evaluation.map;
  const places = functions.flatMap(placeOf);
  const drawn = places.slice(0, MOST_MARKS);
  const inFront = places.find(({ placed }) => placed === shown);
  const counts = countsOf(functions);
  const title = counts === "" ? text.noneJudged(functions.length) : text.description(functions.length, counts);
  return (
    <section className="card sourcing-map" aria-labelledby="sourcing-map-title">
      <h2 id="sourcing-map-title">{text.title}</h2>
      <svg
        viewBox={`0 0 ${PLOT.width} ${PLOT.height}`}
        role="img"
        aria-label={[title, ...(inFront ? [inWords(inFront)] : [])].join(" ")}
      >
        <Quadrants settings={settings} />
        <Axes />
        {drawn.map((place) => (
          <circle
            key={place.placed.row}
            className="mark"
            cx={place.x}
            cy={place.y}
            r="4"
            fill={COLOUR_OF[place.judged.recommendation]}
            onClick={() => onShow(place.placed)}
          >
            <title>{inWords(place)}</title>
          </circle>
        ))}
        {inFront && <ShownMark {...inFront} />}
      </svg>
      <p>{title}</p>
      <p className="soft">
        {[
          text.legend(formatScore(settings.threshold)),
          ...(drawn.length < places.length ? [text.partial(drawn.length, places.length)] : []),
          ...(places.length < functions.length ? [text.unplaced(functions.length - places.length)] : []),
        ].join(" ")}
      </p>
    </section>
  );
}

const inWords = ({ placed, judged }: Placed): string =>
  words().evaluation.map.place(nameOf(placed), formatScore(judged.outsource ?? 0), formatScore(judged.offshore ?? 0));

function ShownMark({ judged, x, y }: Placed): JSX.Element {
  return (
    <g pointerEvents="none">
      <circle cx={x} cy={y} r="7.5" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
      <circle cx={x} cy={y} r="4.5" fill={COLOUR_OF[judged.recommendation]} />
    </g>
  );
}

/** The part of the upper right quadrant in which both models are recommended together: scores no further apart than the band. */
function hybridBand({ threshold, hybridBand: band }: ModelSettings): string {
  const far = Math.min(100, threshold + band);
  const near = Math.max(threshold, 100 - band);
  const corners = [
    [threshold, threshold],
    [far, threshold],
    [100, near],
    [100, 100],
    [near, 100],
    [threshold, far],
  ] as const;
  return corners.map(([x, y]) => `${across(x)},${up(y)}`).join(" ");
}

function Quadrants({ settings }: { readonly settings: ModelSettings }): JSX.Element {
  const { threshold } = settings;
  const [low, high] = [4, 96];
  const labels = [
    { recommendation: "Keep in-house", x: low, y: low, anchor: "start" },
    { recommendation: "Outsource", x: high, y: low, anchor: "end" },
    { recommendation: "Offshore", x: low, y: high, anchor: "start" },
    { recommendation: "Hybrid", x: high, y: high, anchor: "end" },
  ] as const;
  return (
    <>
      <rect className="plot" x={PLOT.left} y={PLOT.top} width={PLOT.side} height={PLOT.side} />
      <polygon className="band" points={hybridBand(settings)} />
      <line className="limit" x1={across(threshold)} x2={across(threshold)} y1={up(0)} y2={up(100)} />
      <line className="limit" x1={across(0)} x2={across(100)} y1={up(threshold)} y2={up(threshold)} />
      {labels.map(({ recommendation, x, y, anchor }) => (
        <text
          key={recommendation}
          className="quadrant"
          x={across(x)}
          y={up(y)}
          textAnchor={anchor}
          dominantBaseline={y === low ? "auto" : "hanging"}
        >
          {recommendationName(recommendation)}
        </text>
      ))}
    </>
  );
}

function Axes(): JSX.Element {
  const { outsource, offshore } = words().pane.explanation;
  const middle = PLOT.top + PLOT.side / 2;
  return (
    <g className="axes">
      {[0, 50, 100].map((score) => (
        <React.Fragment key={score}>
          <text x={across(score)} y={up(0) + 11} textAnchor={score === 100 ? "end" : "middle"}>
            {score}
          </text>
          {score > 0 && (
            <text
              x={PLOT.left - 4}
              y={up(score)}
              textAnchor="end"
              dominantBaseline={score === 100 ? "hanging" : "middle"}
            >
              {score}
            </text>
          )}
        </React.Fragment>
      ))}
      <text x={PLOT.left + PLOT.side / 2} y={PLOT.height - 5} textAnchor="middle">
        {outsource} →
      </text>
      <text x={8} y={middle} textAnchor="middle" transform={`rotate(-90 8 ${middle})`}>
        {offshore} →
      </text>
    </g>
  );
}
