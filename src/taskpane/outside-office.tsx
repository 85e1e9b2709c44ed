import * as React from "react";
import { PANE } from "../words/pane";
import { Mark } from "./mark";

/** What someone sees who opens the pane's address in a plain browser tab, or in an Office program that is not Excel. */
export function OutsideOffice(): JSX.Element {
  const words = PANE.outside;
  return (
    <main className="outside-office">
      <Mark size={56} />
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p>{words.open}</p>
      <ol className="steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="soft">{words.workbench}</p>
    </main>
  );
}
