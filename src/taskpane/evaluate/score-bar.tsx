import * as React from "react";
import type { Model } from "../../sourcing/criteria";
import { words } from "../../words/language";
import { formatScore } from "../number-format";

export interface ScoreBarProps {
  readonly model: Model;
  /** 0 to 100; null when nothing is rated. */
  readonly score: number | null;
  /** Where the bar is marked: the score from which the model is recommended. */
  readonly threshold: number;
}

/** One model's score in words, and as a bar for the eye. */
export function ScoreBar({ model, score, threshold }: ScoreBarProps): JSX.Element {
  const text = words().pane.explanation;
  return (
    <div className="score-bar">
      <span>{model === "Outsource" ? text.outsource : text.offshore}</span>
      <strong>{score === null ? text.noScore : formatScore(score)}</strong>
      <div className="track" aria-hidden="true">
        <div className={`fill ${model.toLowerCase()}`} style={{ width: `${score ?? 0}%` }} />
        <div className="threshold" style={{ insetInlineStart: `${threshold}%` }} />
      </div>
    </div>
  );
}
