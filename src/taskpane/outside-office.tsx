import * as React from "react";
import { words } from "../words/language";
import { Mark } from "./mark";

/** What someone sees who opens the pane's address in a plain browser tab, or in an Office program that is not Excel. */
export function OutsideOffice(): JSX.Element {
  const text = words().pane.outside;
  return (
    <main className="outside-office">
      <Mark size={56} />
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <p>{text.open}</p>
      <ol className="steps">
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="soft">{text.workbench}</p>
    </main>
  );
}
