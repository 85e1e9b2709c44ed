import * as React from "react";
import type { Template } from "../../templates/vocabulary";
import { words } from "../../words/language";
import { GettingStarted } from "./getting-started";
import { TemplateCard } from "./template-card";

export interface TemplatesViewProps {
  readonly templates: readonly Template[];
  /** The one that a new user is led to. */
  readonly first: Template | undefined;
  readonly isBusy: boolean;
  readonly onInsert: (template: Template) => void;
}

export function TemplatesView({ templates, first, isBusy, onInsert }: TemplatesViewProps): JSX.Element {
  return (
    <>
      {first && <GettingStarted isBusy={isBusy} onInsert={() => onInsert(first)} />}
      <section className="gallery" aria-labelledby="gallery-title">
        <h2 id="gallery-title">{words().pane.gallery.title}</h2>
        <ul className="plain-list">
          {templates.map((template) => (
            <li key={template.id}>
              <TemplateCard template={template} isBusy={isBusy} onInsert={onInsert} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
