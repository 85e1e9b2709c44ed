import * as React from "react";
import { CRITERIA } from "../../sourcing/criteria";
import { words } from "../../words/language";
import { criterionName, criterionQuestion } from "../documented-labels";
import { Dropdown } from "../dropdown";
import { Folded, type Fold } from "../folded";
import type { ColumnMatching, CriterionMatch } from "./match-columns";

export interface ColumnMatchingPanelProps {
  readonly matching: ColumnMatching;
  /** Why the last choice was not kept; null if it was. */
  readonly failure: string | null;
  readonly onChoose: (match: CriterionMatch, column: string) => void;
  readonly fold: Fold;
}

/** Which column holds which criterion's ratings, to be checked and corrected. */
export function ColumnMatchingPanel({ matching, failure, onChoose, fold }: ColumnMatchingPanelProps): JSX.Element {
  const text = words().evaluation.columns;
  const { matches } = matching;
  const matched = matches.filter(({ column }) => column !== null).length;
  const guessed = matches.filter(({ origin }) => origin === "guessed").length;
  return (
    <Folded
      id="columns"
      fold={fold}
      title={text.title(matched, CRITERIA.length)}
      {...(guessed > 0 && { remark: text.guessed(guessed) })}
    >
      <p className="soft">{text.lead}</p>
      {failure !== null && (
        <p role="alert" className="danger">
          {text.failed} {failure}
        </p>
      )}
      {matches.map((match) => (
        <MatchedColumn key={match.criterion.id} match={match} columns={matching.columns} onChoose={onChoose} />
      ))}
    </Folded>
  );
}

interface MatchedColumnProps {
  readonly match: CriterionMatch;
  readonly columns: readonly string[];
  readonly onChoose: ColumnMatchingPanelProps["onChoose"];
}

function MatchedColumn({ match, columns, onChoose }: MatchedColumnProps): JSX.Element {
  const { criterion, column, origin } = match;
  const text = words().evaluation.columns;
  return (
    <label className="field" title={criterionQuestion(criterion)}>
      <span>
        {criterion.id} {criterionName(criterion)}
        {origin !== null && origin !== "named" && <span className="soft origin"> {text.origins[origin]}</span>}
      </span>
      <Dropdown
        value={columns[column ?? -1] ?? ""}
        options={[{ value: "", text: text.none }, ...columns.map((name) => ({ value: name, text: name }))]}
        onChange={(chosen) => onChoose(match, chosen)}
      />
    </label>
  );
}
