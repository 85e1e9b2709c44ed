import * as React from "react";
import { words } from "../../words/language";
import { criterionName } from "../documented-labels";
import { criteriaOf, rankOf, type JudgingProps } from "./judgements";

export function RankChoices({ model, judgements, onJudge }: JudgingProps): JSX.Element {
  const criteria = criteriaOf(model);
  return (
    <ul className="plain-list judgement-list">
      {criteria.map((criterion) => (
        <li key={criterion.id} className="rank-choice">
          <span aria-hidden="true">{criterionName(criterion)}</span>
          <select
            aria-label={words().pane.weights.rankOf(criterionName(criterion))}
            value={rankOf(judgements, criterion)}
            onChange={({ target }) => onJudge({ ranks: { ...judgements.ranks, [criterion.id]: Number(target.value) } })}
          >
            {criteria.map((_, index) => (
              <option key={index} value={index + 1}>
                {index + 1}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}
