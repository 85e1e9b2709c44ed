import * as React from "react";
import { useState } from "react";
import { Pivot, PivotItem } from "office-ui-fabric-react/lib/Pivot";
import type { Template } from "../templates/vocabulary";
import { PANE } from "../words/pane";
import { AboutView } from "./about/about-view";
import { EvaluateView } from "./evaluate/evaluate-view";
import type { FunctionText } from "./functions/function-text";
import { FunctionsView } from "./functions/functions-view";
import { PaneBoundary } from "./pane-boundary";
import type { PaneWorkbook } from "./pane-workbook";
import { InsertionStatus } from "./templates/insertion-status";
import { TemplatesView } from "./templates/templates-view";
import { useInsertion } from "./templates/use-insertion";

export interface PaneProps {
  readonly workbook: PaneWorkbook;
  readonly templates: readonly Template[];
  /** The template that a new user is led to. */
  readonly first: Template | undefined;
  readonly loadFunctionTexts: () => Promise<readonly FunctionText[]>;
}

type View = "templates" | "evaluate" | "functions" | "about";

/** The task pane: its views as tabs, and the insertion that runs or ended, which outlives a change of tab. */
export function Pane({ workbook, templates, first, loadFunctionTexts }: PaneProps): JSX.Element {
  const [view, setView] = useState<View>("templates");
  const { insertion, insert, dismiss } = useInsertion(workbook);
  const tabs = PANE.tabs;
  const evaluateInserted = (): void => {
    dismiss();
    setView("evaluate");
  };
  return (
    <main className="pane">
      <Pivot
        className="views"
        selectedKey={view}
        onLinkClick={(item) => item && setView(item.props.itemKey as View)}
        focusZoneProps={{ "aria-label": tabs.label }}
      >
        <PivotItem itemKey="templates" headerText={tabs.templates}>
          <PaneBoundary>
            <TemplatesView
              templates={templates}
              first={first}
              isBusy={insertion.kind === "running"}
              onInsert={insert}
            />
          </PaneBoundary>
        </PivotItem>
        <PivotItem itemKey="evaluate" headerText={tabs.evaluate}>
          <PaneBoundary>
            <EvaluateView workbook={workbook} onOpenTemplates={() => setView("templates")} />
          </PaneBoundary>
        </PivotItem>
        <PivotItem itemKey="functions" headerText={tabs.functions}>
          <PaneBoundary>
            <FunctionsView load={loadFunctionTexts} />
          </PaneBoundary>
        </PivotItem>
        <PivotItem itemKey="about" headerText={tabs.about}>
          <AboutView />
        </PivotItem>
      </Pivot>
      <InsertionStatus
        insertion={insertion}
        onRetry={() => insertion.kind === "failed" && insert(insertion.template)}
        onDismiss={dismiss}
        onEvaluate={evaluateInserted}
      />
    </main>
  );
}
