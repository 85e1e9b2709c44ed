import * as React from "react";
import { Link } from "office-ui-fabric-react/lib/Link";
import { PANE } from "../../words/pane";
import type { Obstacle } from "./evaluate-selection";

export interface SelectionGuidanceProps {
  readonly obstacle: Obstacle;
  readonly onOpenTemplates: () => void;
}

/** What stands in the way of an evaluation, and what to select instead. */
export function SelectionGuidance({ obstacle, onOpenTemplates }: SelectionGuidanceProps): JSX.Element {
  const words = PANE.guidance;
  return (
    <section className="card guidance" aria-labelledby="guidance-title">
      <h2 id="guidance-title">{words.title}</h2>
      <p>{inWords(obstacle)}</p>
      <ol className="steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="soft">
        {words.orInsert} <Link onClick={onOpenTemplates}>{words.openTemplates}</Link>
      </p>
    </section>
  );
}

function inWords(obstacle: Obstacle): string {
  const words = PANE.guidance;
  switch (obstacle.kind) {
    case "noHeader":
      return words.noHeader;
    case "noCriteria":
      return words.noCriteria(obstacle.address);
    case "criterionTwice":
      return words.criterionTwice(obstacle.criterion, obstacle.headings.join(", "));
    case "noRatings":
      return words.noRatings(obstacle.address);
    case "refused":
      return obstacle.message;
  }
}
