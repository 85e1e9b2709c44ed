import * as React from "react";
import { Link } from "office-ui-fabric-react/lib/Link";
import { words } from "../../words/language";
import type { Obstacle } from "./evaluate-selection";

export interface SelectionGuidanceProps {
  readonly obstacle: Obstacle;
  readonly onOpenTemplates: () => void;
}

/** What stands in the way of an evaluation, and what to select instead. */
export function SelectionGuidance({ obstacle, onOpenTemplates }: SelectionGuidanceProps): JSX.Element {
  const text = words().pane.guidance;
  return (
    <section className="card guidance" aria-labelledby="guidance-title">
      <h2 id="guidance-title">{text.title}</h2>
      <p>{inWords(obstacle)}</p>
      <ol className="steps">
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="soft">
        {text.orInsert} <Link onClick={onOpenTemplates}>{text.openTemplates}</Link>
      </p>
    </section>
  );
}

function inWords(obstacle: Obstacle): string {
  const text = words().pane.guidance;
  switch (obstacle.kind) {
    case "noHeader":
      return text.noHeader;
    case "noCriteria":
      return text.noCriteria(obstacle.address);
    case "criterionTwice":
      return text.criterionTwice(obstacle.criterion, obstacle.headings.join(", "));
    case "noRatings":
      return text.noRatings(obstacle.address);
    case "refused":
      return obstacle.message;
  }
}
