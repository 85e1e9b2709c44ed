import * as React from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { words } from "../../words/language";
import { Mark } from "../mark";

export interface GettingStartedProps {
  readonly isBusy: boolean;
  readonly onInsert: () => void;
}

/** What to do first, on one screen, and the one click that does it. */
export function GettingStarted({ isBusy, onInsert }: GettingStartedProps): JSX.Element {
  return (
    <section className="getting-started" aria-labelledby="getting-started-title">
      <Mark size={40} />
      <h1 id="getting-started-title">{words().pane.start.title}</h1>
      <p className="soft">{words().pane.start.lead}</p>
      <ol className="steps">
        {words().pane.start.steps.map((step) => (
          <li key={step.title}>
            <strong>{step.title}</strong>
            <span className="soft">{step.text}</span>
          </li>
        ))}
      </ol>
      <PrimaryButton text={words().pane.start.insert} onClick={onInsert} disabled={isBusy} allowDisabledFocus />
    </section>
  );
}
