import * as React from "react";
import { useEffect, useState } from "react";
import { words } from "../../words/language";
import { syntaxOf, type FunctionText } from "./function-text";

export interface FunctionsViewProps {
  readonly load: () => Promise<readonly FunctionText[]>;
}

type Texts = readonly FunctionText[] | "reading" | "failed";

/** Reference of the custom functions. */
export function FunctionsView({ load }: FunctionsViewProps): JSX.Element {
  const [texts, setTexts] = useState<Texts>("reading");
  useEffect(() => {
    let isShown = true;
    const show = (next: Texts): void => {
      if (isShown) setTexts(next);
    };
    load().then(show, () => show("failed"));
    return () => {
      isShown = false;
    };
  }, [load]);
  return (
    <section className="functions" aria-labelledby="functions-title">
      <h1 id="functions-title" className="view-title">
        {words().pane.functions.title}
      </h1>
      <p className="soft">{words().pane.functions.lead}</p>
      {texts === "reading" && <p role="status">{words().pane.functions.reading}</p>}
      {texts === "failed" && (
        <p role="alert" className="danger">
          {words().pane.functions.failed}
        </p>
      )}
      {typeof texts === "object" && (
        <ul className="plain-list">
          {texts.map((text) => (
            <li key={text.name}>
              <FunctionReference text={text} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function FunctionReference({ text }: { readonly text: FunctionText }): JSX.Element {
  return (
    <details className="card function-reference">
      <summary>
        <code className="function-name">{text.name}</code>
        <span className="soft">{text.description}</span>
      </summary>
      <code className="syntax">{syntaxOf(text)}</code>
      <dl>
        {text.parameters.map(({ name, description }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd className="soft">{description}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
