import * as React from "react";
import type { Recommendation } from "../../sourcing/recommend";

/** The quadrant of the sourcing map: outsourcing runs to the right, offshoring upward. */
const QUADRANT: Readonly<Record<Recommendation, { x: number; y: number } | null>> = {
  "Keep in-house": { x: 1, y: 9 },
  Outsource: { x: 9, y: 9 },
  Offshore: { x: 1, y: 1 },
  Hybrid: { x: 9, y: 1 },
  "Not enough ratings": null,
};

/** The colour of each recommendation wherever it is drawn. */
export const COLOUR_OF: Readonly<Record<Recommendation, string>> = {
  "Keep in-house": "var(--ink-soft)",
  Outsource: "var(--outsource)",
  Offshore: "var(--offshore)",
  Hybrid: "var(--hybrid)",
  "Not enough ratings": "var(--outline)",
};

/** A tiny sourcing map with the recommended quadrant filled; decorative beside the recommendation in words. */
export function RecommendationGlyph({ recommendation }: { readonly recommendation: Recommendation }): JSX.Element {
  const filled = QUADRANT[recommendation];
  return (
    <svg
      className="recommendation-glyph"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {[1, 9].map((x) =>
        [1, 9].map((y) => (
          <rect
            key={`${x} ${y}`}
            x={x + 0.5}
            y={y + 0.5}
            width="5"
            height="5"
            rx="1"
            fill="none"
            stroke="var(--outline)"
          />
        )),
      )}
      {filled && <rect x={filled.x} y={filled.y} width="6" height="6" rx="1.4" fill={COLOUR_OF[recommendation]} />}
    </svg>
  );
}
