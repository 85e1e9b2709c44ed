import * as React from "react";
import { Suspense } from "react";
import { words } from "../words/language";
import type { PaneView } from "../workbook/pane-requests";
import { useFrontView } from "./front-view";
import { Navigation, tabId } from "./navigation";
import { PaneBoundary } from "./pane-boundary";
import { InsertionStatus } from "./templates/insertion-status";
import { useInsertion } from "./templates/use-insertion";
import { UnfinishedNotice } from "./unfinished-notice";
import { VIEWS, type ViewContext } from "./views";

export interface PaneProps extends Omit<ViewContext, "insertion" | "show"> {
  /** The view in front at first; another one if the ribbon has asked for it. */
  readonly opensWith?: PaneView;
}

/** The task pane: navigation, the view in front, and the insertion that runs or ended, which outlives a change of view. */
export function Pane(props: PaneProps): JSX.Element {
  const [view, show] = useFrontView(props);
  const control = useInsertion(props.workbook);
  const { insertion, insert, dismiss } = control;
  const evaluateInserted = (): void => {
    dismiss();
    show("evaluate");
  };
  return (
    <div className="pane">
      <Navigation shown={view} onShow={show} />
      <UnfinishedNotice workbook={props.workbook} after={insertion.kind === "failed"} />
      {/* Keyed, so that a view that broke is drawn afresh when the person comes back to it. */}
      <main key={view} className="view">
        <div role="tabpanel" aria-labelledby={tabId(view)}>
          <PaneBoundary>
            <Suspense fallback={<p role="status">{words().pane.views.loading}</p>}>
              {VIEWS[view].draw({ ...props, insertion: control, show })}
            </Suspense>
          </PaneBoundary>
        </div>
      </main>
      <InsertionStatus
        insertion={insertion}
        onRetry={() => "order" in insertion && insert(insertion.order)}
        onDismiss={dismiss}
        onEvaluate={evaluateInserted}
      />
    </div>
  );
}
