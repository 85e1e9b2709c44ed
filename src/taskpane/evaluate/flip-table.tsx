import * as React from "react";
import { words } from "../../words/language";
import { criterionName, recommendationName } from "../documented-labels";
import { formatMultiple } from "../number-format";
import type { Flip } from "./evaluate-selection";
import { RecommendationGlyph } from "./recommendation-glyph";

/** Weights that are shown: those further away change nothing that a person would do. */
const SHOWN = 4;

/** Which weights would change the recommendation, and by how much, the smallest change first. */
export function FlipTable({ flips }: { readonly flips: readonly Flip[] }): JSX.Element {
  const text = words().evaluation.flips;
  return (
    <>
      <h3>{text.title}</h3>
      {flips.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <p className="soft">{text.lead}</p>
          <table className="flip-table stacked" aria-label={text.title}>
            <thead>
              <tr>
                <th scope="col">{text.criterion}</th>
                <th scope="col">{text.multiple}</th>
                <th scope="col">{text.becomes}</th>
              </tr>
            </thead>
            <tbody>
              {flips.slice(0, SHOWN).map(({ criterion, multiple, recommendation }) => (
                <tr key={criterion.id}>
                  <th scope="row">{criterionName(criterion)}</th>
                  <td data-column={text.multiple}>{formatMultiple(multiple)}</td>
                  <td data-column={text.becomes}>
                    <span className="outcome">
                      <RecommendationGlyph recommendation={recommendation} />
                      {recommendationName(recommendation)}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {flips.length > SHOWN && <p className="soft">{text.more(flips.length - SHOWN)}</p>}
        </>
      )}
    </>
  );
}
