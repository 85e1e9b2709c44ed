import * as React from "react";
import { words } from "../../words/language";
import { confidenceName, criterionName, criterionQuestion, recommendationName } from "../documented-labels";
import { formatScore, formatShare } from "../number-format";
import { ContributionTable } from "./contribution-table";
import { unrated, type Contribution, type Flip, type Judged, type SelectedFunction } from "./evaluate-selection";
import { FlipTable } from "./flip-table";
import { nameOf } from "./function-list";
import { RecommendationGlyph } from "./recommendation-glyph";
import { ScoreBar } from "./score-bar";

export interface ExplanationProps {
  readonly explained: SelectedFunction;
  /** Why, in a sentence; "" where the row cannot be read. */
  readonly reason: string;
  readonly contributions: readonly Contribution[];
  readonly flips: readonly Flip[];
  /** Score from which a model is recommended, 0 to 100. */
  readonly threshold: number;
}

/** Everything about one function: the recommendation, how firm it is, why, and what is still missing. */
export function Explanation({ explained, ...judgement }: ExplanationProps): JSX.Element {
  const { outcome } = explained;
  return (
    <section className="card explanation" aria-labelledby="explanation-title">
      <h2 id="explanation-title">{nameOf(explained)}</h2>
      {outcome.kind === "unreadable" ? (
        <UnreadableRow message={outcome.message} />
      ) : (
        <JudgedRow judged={outcome} {...judgement} />
      )}
    </section>
  );
}

function UnreadableRow({ message }: { readonly message: string }): JSX.Element {
  return (
    <>
      <p className="danger">{words().pane.explanation.unreadable}</p>
      <p>{message}</p>
      <p className="soft">{words().pane.explanation.unreadableHint}</p>
    </>
  );
}

interface JudgedRowProps extends Omit<ExplanationProps, "explained"> {
  readonly judged: Judged;
}

/** Points that a full bar stands for at least: without it, ratings that hardly matter would look decisive. */
const SHORTEST_SCALE = 2;

function JudgedRow({ judged, reason, contributions, flips, threshold }: JudgedRowProps): JSX.Element {
  const text = words().pane.explanation;
  const longest = Math.max(...contributions.map(({ points }) => Math.abs(points ?? 0)), SHORTEST_SCALE);
  return (
    <>
      <p className="recommendation">
        <RecommendationGlyph recommendation={judged.recommendation} />
        {recommendationName(judged.recommendation)}
      </p>
      <ScoreBar model="Outsource" score={judged.outsource} threshold={threshold} />
      <ScoreBar model="Offshore" score={judged.offshore} threshold={threshold} />
      <p className="soft threshold-legend">{text.threshold(formatScore(threshold))}</p>
      <Firmness judged={judged} />
      <h3>{text.why}</h3>
      <p>{reason}</p>
      {judged.margin !== null && <FlipTable flips={flips} />}
      <h3>{text.contributions}</h3>
      <p className="soft">{text.contributionsMeaning}</p>
      <ContributionTable model="Outsource" contributions={contributions} longest={longest} />
      <ContributionTable model="Offshore" contributions={contributions} longest={longest} />
      <MissingRatings contributions={contributions} />
    </>
  );
}

function Firmness({ judged }: { readonly judged: Judged }): JSX.Element {
  const text = words().pane.explanation;
  const facts = [
    {
      name: text.margin,
      value: judged.margin === null ? text.none : formatScore(judged.margin),
      meaning: text.marginMeaning,
    },
    { name: text.confidence, value: confidenceName(judged.confidence) || text.none, meaning: text.confidenceMeaning },
    { name: text.coverage, value: formatShare(judged.coverage), meaning: text.coverageMeaning },
  ];
  return (
    <dl className="firmness">
      {facts.map(({ name, value, meaning }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <strong>{value}</strong> <span className="soft">{meaning}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function MissingRatings({ contributions }: { readonly contributions: readonly Contribution[] }): JSX.Element | null {
  const missing = unrated(contributions);
  if (missing.length === 0) return null;
  return (
    <>
      <h3>{words().pane.explanation.missing}</h3>
      <ul className="missing">
        {missing.map((criterion) => (
          <li key={criterion.id}>
            {criterion.id} {criterionName(criterion)} <span className="soft">{criterionQuestion(criterion)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
