import * as React from "react";
import { useState } from "react";
import { Icon } from "office-ui-fabric-react/lib/Icon";

export interface FoldedProps {
  /** Prefix of the ids of its parts; one of a kind in the view. */
  readonly id: string;
  readonly title: string;
  /** Said below the title, folded or not. */
  readonly remark?: string;
  readonly children: React.ReactNode;
}

/** A card that is folded away until it is asked for; what is in it is drawn only then, which keeps a long view quick. */
export function Folded({ id, title, remark, children }: FoldedProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="card folded" aria-labelledby={`${id}-title`}>
      <h2>
        <button
          type="button"
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
