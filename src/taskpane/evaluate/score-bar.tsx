import * as React from "react";
import type { Model } from "../../sourcing/criteria";
import { PANE } from "../../words/pane";
import { formatScore } from "../number-format";

export interface ScoreBarProps {
  readonly model: Model;
  /** 0 to 100; null when nothing is rated. */
  readonly score: number | null;
  /** Where the bar is marked: the score from which the model is recommended. */
  readonly threshold: number;
}

const NAME: Readonly<Record<Model, string>> = {
  Outsource: PANE.explanation.outsource,
  Offshore: PANE.explanation.offshore,
};

/** One model's score in words, and as a bar for the eye. */
export function ScoreBar({ model, score, threshold }: ScoreBarProps): JSX.Element {
  return (
    <div className="score-bar">
      <span>{NAME[model]}</span>
      <strong>{score === null ? PANE.explanation.noScore : formatScore(score)}</strong>
      <div className="track" aria-hidden="true">
        <div className={`fill ${model.toLowerCase()}`} style={{ width: `${score ?? 0}%` }} />
        <div className="threshold" style={{ insetInlineStart: `${threshold}%` }} />
      </div>
    </div>
  );
}
