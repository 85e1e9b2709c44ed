import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { words } from "../../words/language";
import { criterionName } from "../documented-labels";
import { Dropdown } from "../dropdown";
import { formatShare } from "../number-format";
import { typedNumber } from "../number-input";
import {
  consistencyOf,
  judgementOf,
  pairKey,
  pairsOf,
  STRONGEST,
  type Consistency,
  type Pair,
  type JudgingProps,
} from "./judgements";

/** Saaty's limit. */
const ACCEPTED = 0.1;

const selectId = ({ one, other }: Pair): string => `pair-${one.id}-${other.id}`;

export function PairJudgements({ model, judgements, onJudge }: JudgingProps): JSX.Element {
  const text = words().pane.weights;
  const pairs = pairsOf(model);
  const judged = pairs.filter(({ one, other }) => judgements.pairs[pairKey(one, other)] !== undefined).length;
  const consistency = consistencyOf(model, judgements);
  return (
    <>
      <ConsistencyNote consistency={consistency} />
      <p className="soft small">{text.judged(judged, pairs.length)}</p>
      <ul className="plain-list judgement-list">
        {pairs.map((pair) => (
          <li key={selectId(pair)} className="pair-choice">
            <label htmlFor={selectId(pair)}>{text.pair(criterionName(pair.one), criterionName(pair.other))}</label>
            <PairSelect
              pair={pair}
              value={judgementOf(judgements, pair)}
              onChange={(value) => onJudge({ pairs: { ...judgements.pairs, [pairKey(pair.one, pair.other)]: value } })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface PairSelectProps {
  readonly pair: Pair;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** From the first counting most, over both the same, to the second counting most. */
const STRENGTHS = Array.from({ length: STRONGEST - 1 }, (_, index) => index + 2);

function PairSelect({ pair, value, onChange }: PairSelectProps): JSX.Element {
  const text = words().pane.weights;
  const { one, other } = pair;
  const options = [
    ...[...STRENGTHS]
      .reverse()
      .map((strength) => ({ strength, text: text.more(criterionName(one), String(strength)) })),
    { strength: 1, text: text.equal },
    ...STRENGTHS.map((strength) => ({ strength: -strength, text: text.more(criterionName(other), String(strength)) })),
  ];
  return (
    <Dropdown
      id={selectId(pair)}
      value={String(value)}
      options={options.map((option) => ({ value: String(option.strength), text: option.text }))}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}

function ConsistencyNote({ consistency }: { readonly consistency: Consistency }): JSX.Element {
  const text = words().pane.weights;
  const { ratio, furthest } = consistency;
  const isAccepted = ratio <= ACCEPTED;
  const say = isAccepted ? text.consistent : text.inconsistent;
  return (
    <section className="card consistency" aria-label={text.consistency}>
      <p role="status">
        <strong className={isAccepted ? undefined : "danger"}>{say(formatShare(ratio))}</strong>{" "}
        {furthest !== null && furthestText(furthest)}
      </p>
      {furthest !== null && (
        <DefaultButton text={text.goToPair} onClick={() => document.getElementById(selectId(furthest.pair))?.focus()} />
      )}
    </section>
  );
}

/** The pair written so that its first counts more by the judgement, which reads without fractions below 1. */
function furthestText({ pair, judged, implied }: NonNullable<Consistency["furthest"]>): string {
  const text = words().pane.weights;
  const [first, second] = judged >= 1 ? [pair.one, pair.other] : [pair.other, pair.one];
  const times = (ratio: number): string =>
    text.times(typedNumber(Math.round((judged >= 1 ? ratio : 1 / ratio) * 100) / 100));
  return text.furthest(criterionName(first), criterionName(second), times(judged), times(implied));
}
