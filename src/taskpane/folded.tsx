import * as React from "react";
import { Icon } from "office-ui-fabric-react/lib/Icon";

/** Whether a card is unfolded; held by whoever outlives the card, so that it stays as a person left it. */
export interface Fold {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

export interface FoldedProps {
  /** Prefix of the ids of its parts; one of a kind in the view. */
  readonly id: string;
  readonly title: string;
  /** Said below the title, folded or not. */
  readonly remark?: string;
  readonly fold: Fold;
  readonly children: React.ReactNode;
}

/**
 * A card that is folded away until it is asked for; what is in it is drawn only then, which keeps a long view quick. Escape
 * folds it again and leads back to its title.
 */
export function Folded({ id, title, remark, fold: { isOpen, setOpen }, children }: FoldedProps): JSX.Element {
  const head = React.useRef<HTMLButtonElement>(null);
  const foldOnEscape = (event: React.KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    // Office would take it for a wish to leave, and move the focus to the pane's beginning.
    event.stopPropagation();
    setOpen(false);
    head.current?.focus();
  };
  return (
    // The card only hears Escape from the controls in it, and is none itself.
    <section className="card folded" aria-labelledby={`${id}-title`} onKeyDown={foldOnEscape}>
      <h2>
        <button
          type="button"
          ref={head}
          id={`${id}-title`}
          aria-expanded={isOpen}
          aria-controls={`${id}-content`}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon iconName={isOpen ? "ChevronUp" : "ChevronDown"} />
          <span>{title}</span>
        </button>
      </h2>
      {remark !== undefined && <p className="soft remark">{remark}</p>}
      <div id={`${id}-content`} className="folded-content" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
