import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { Template } from "../../templates/vocabulary";
import { words } from "../../words/language";

export interface TemplateCardProps {
  readonly template: Template;
  readonly isBusy: boolean;
  readonly onInsert: (template: Template) => void;
}

export function TemplateCard({ template, isBusy, onInsert }: TemplateCardProps): JSX.Element {
  const titleId = `template-${template.id}`;
  return (
    <article className="card template-card" aria-labelledby={titleId}>
      <img src={template.preview} alt={words().pane.gallery.previewOf(template.title)} />
      <h3 id={titleId}>{template.title}</h3>
      <p className="soft">{template.description}</p>
      <DefaultButton
        text={words().pane.gallery.insert}
        ariaLabel={words().pane.gallery.insertNamed(template.title)}
        onClick={() => onInsert(template)}
        disabled={isBusy}
        allowDisabledFocus
      />
    </article>
  );
}
