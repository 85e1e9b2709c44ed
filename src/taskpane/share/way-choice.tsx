import * as React from "react";
import { words } from "../../words/language";
import type { SharingWay } from "../../words/sharing";

export const WAYS: readonly SharingWay[] = ["native", "values", "addIn"];

export interface WayChoiceProps {
  readonly chosen: SharingWay;
  readonly isDisabled: boolean;
  readonly onChoose: (way: SharingWay) => void;
}

/** The three ways, each explained where it is chosen. */
export function WayChoice({ chosen, isDisabled, onChoose }: WayChoiceProps): JSX.Element {
  const { ways } = words().sharing.view;
  return (
    <fieldset className="way-choice" disabled={isDisabled} aria-labelledby="share-title">
      {WAYS.map((way) => (
        <label key={way} className={way === chosen ? "card way is-chosen" : "card way"}>
          <input
            type="radio"
            name="sharing-way"
            value={way}
            checked={way === chosen}
            aria-labelledby={`way-${way}`}
            aria-describedby={`way-${way}-text`}
            onChange={() => onChoose(way)}
          />
          <span>
            <strong id={`way-${way}`}>{ways[way].name}</strong>
            <span id={`way-${way}-text`} className="soft small">
              {ways[way].text}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
