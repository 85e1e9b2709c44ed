import * as React from "react";
import { Suspense, useRef } from "react";
import { ActionButton, DefaultButton, type IButton } from "office-ui-fabric-react/lib/Button";
import type { Template } from "../../templates/vocabulary";
import { words } from "../../words/language";
import { templateDescription, templateTitle } from "../documented-labels";
import type { PaneWorkbook } from "../pane-workbook";
import type { CardState } from "./gallery-state";
import type { InsertionOrder } from "./use-insertion";

const InsertionForm = React.lazy(async () => ({ default: (await import("./insertion-form")).InsertionForm }));

/** What the gallery asks of the workbook. */
export type TemplatesWorkbook = Pick<
  PaneWorkbook,
  "readSelectedList" | "readPickedList" | "explainError" | "readKept" | "keep"
>;

export interface TemplateCardProps {
  readonly template: Template;
  readonly state: CardState;
  readonly onChange: (changed: Partial<CardState>) => void;
  readonly workbook: TemplatesWorkbook;
  readonly isBusy: boolean;
  readonly onInsert: (order: InsertionOrder) => void;
}

/** A template: inserted with its examples by one click, or with options that open below it. */
export function TemplateCard(props: TemplateCardProps): JSX.Element {
  const { template, isBusy, onInsert, onChange } = props;
  const { isOpen } = props.state;
  const { gallery, views } = words().pane;
  const titleId = `template-${template.id}`;
  const optionsButton = useRef<IButton>(null);
  const closeOnEscape = (event: React.KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    // Office would take it for a wish to leave, and move the focus to the pane's beginning.
    event.stopPropagation();
    onChange({ isOpen: false });
    optionsButton.current?.focus();
  };
  return (
    <article className="card template-card" aria-labelledby={titleId} onKeyDown={closeOnEscape}>
      <img src={template.preview} alt={gallery.previewOf(templateTitle(template))} />
      <h3 id={titleId}>{templateTitle(template)}</h3>
      <p className="soft">{templateDescription(template)}</p>
      <div className="template-actions">
        <DefaultButton
          text={gallery.insert}
          ariaLabel={gallery.insertNamed(templateTitle(template))}
          onClick={() => onInsert({ template })}
          disabled={isBusy}
          allowDisabledFocus
        />
        <ActionButton
          componentRef={optionsButton}
          text={gallery.options}
          ariaLabel={gallery.optionsOf(templateTitle(template))}
          aria-expanded={isOpen}
          iconProps={{ iconName: isOpen ? "ChevronUp" : "ChevronDown" }}
          onClick={() => onChange({ isOpen: !isOpen })}
        />
      </div>
      {isOpen && (
        <Suspense fallback={<p role="status">{views.loading}</p>}>
          <InsertionForm {...props} />
        </Suspense>
      )}
    </article>
  );
}
