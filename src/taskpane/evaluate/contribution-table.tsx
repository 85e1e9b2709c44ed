import * as React from "react";
import type { Model } from "../../sourcing/criteria";
import { words } from "../../words/language";
import { criterionName, criterionQuestion } from "../documented-labels";
import { formatPoints } from "../number-format";
import type { Contribution } from "./evaluate-selection";

export interface ContributionTableProps {
  readonly model: Model;
  readonly contributions: readonly Contribution[];
  /** The points that fill one side of a bar: the same for both models, so that their bars can be compared. */
  readonly longest: number;
}

interface RatedContribution extends Contribution {
  readonly rating: number;
  readonly points: number;
}

/** What each rating adds to or takes from one model's score, the strongest first; bars for the eye, numbers for all. */
export function ContributionTable({ model, contributions, longest }: ContributionTableProps): JSX.Element {
  const rated = contributions
    .filter((each): each is RatedContribution => each.rating !== null && each.points !== null)
    .filter(({ criterion }) => criterion.model === model)
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
  const text = words().pane.explanation;
  return (
    <table className="contribution-table">
      <caption>{model === "Outsource" ? text.outsource : text.offshore}</caption>
      <thead>
        <tr>
          <th scope="col">{text.criterion}</th>
          <th scope="col">{text.rating}</th>
          <th scope="col">
            <span>{text.againstAndFor}</span>
            <span>{text.contribution}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rated.map(({ criterion, rating, points }) => (
          <tr key={criterion.id}>
            <th scope="row" title={criterionQuestion(criterion)}>
              {criterionName(criterion)}
            </th>
            <td data-column={text.rating}>{rating}</td>
            <td>
              <ContributionBar points={points} longest={longest} />
              <span>{formatPoints(points)}</span>
            </td>
          </tr>
        ))}
        {rated.length === 0 && (
          <tr>
            <td colSpan={3}>{text.nothingRated}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

interface ContributionBarProps {
  readonly points: number;
  readonly longest: number;
}

function ContributionBar({ points, longest }: ContributionBarProps): JSX.Element {
  const width = `${(Math.abs(points) / longest) * 50}%`;
  return (
    <div className="contribution-bar" aria-hidden="true">
      <div className={points < 0 ? "speaks-against" : "speaks-for"} style={{ width }} />
    </div>
  );
}
