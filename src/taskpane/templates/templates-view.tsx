import * as React from "react";
import { SearchBox } from "office-ui-fabric-react/lib/SearchBox";
import type { Template } from "../../templates/vocabulary";
import { words } from "../../words/language";
import { templateDescription, templateTitle } from "../documented-labels";
import { useKeptState } from "../use-kept-state";
import { cardOf, GALLERY, USUAL_GALLERY, withCard } from "./gallery-state";
import { GettingStarted } from "./getting-started";
import { TemplateCard, type TemplatesWorkbook } from "./template-card";
import type { InsertionOrder } from "./use-insertion";

export interface TemplatesViewProps {
  /** None while they are being loaded. */
  readonly templates: readonly Template[];
  /** The one that a new user is led to; undefined as long as it is not there. */
  readonly first: Template | undefined;
  readonly workbook: TemplatesWorkbook;
  readonly isBusy: boolean;
  readonly onInsert: (order: InsertionOrder) => void;
}

/** Whether every word that was typed occurs in the template's title or description. */
function isAbout(template: Template, text: string): boolean {
  // The English title too: it is what the sheet is called.
  const about = [templateTitle(template), templateDescription(template), template.title].join(" ").toLocaleLowerCase();
  return text
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => about.includes(word));
}

export function TemplatesView({ templates, first, ...rest }: TemplatesViewProps): JSX.Element {
  const { state: gallery = USUAL_GALLERY, change } = useKeptState(rest.workbook, GALLERY);
  const { sought } = gallery;
  const { title, search, found, nothingFound } = words().pane.gallery;
  const shown = templates.filter((template) => isAbout(template, sought));
  return (
    <>
      <GettingStarted
        isBusy={rest.isBusy || first === undefined}
        onInsert={() => first && rest.onInsert({ template: first })}
      />
      <section className="gallery" aria-labelledby="gallery-title">
        <h2 id="gallery-title">{title}</h2>
        <SearchBox
          ariaLabel={search}
          placeholder={search}
          value={sought}
          onChange={(_event, text = "") => change((before) => ({ ...before, sought: text }))}
        />
        <p aria-live="polite" className={sought === "" ? "visually-hidden" : "soft"}>
          {sought !== "" && (shown.length > 0 ? found(shown.length, templates.length) : nothingFound(sought))}
        </p>
        {templates.length === 0 && <p role="status">{words().pane.views.loading}</p>}
        <ul className="plain-list">
          {shown.map((template) => (
            <li key={template.id}>
              <TemplateCard
                template={template}
                state={cardOf(gallery, template)}
                onChange={(changed) => change((before) => withCard(before, template, changed))}
                {...rest}
              />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
