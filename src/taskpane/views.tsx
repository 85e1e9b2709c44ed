/** The pane's views as data. All but the first are loaded when they are first shown: what a newcomer sees must not wait for them. */
import * as React from "react";
import type { Template } from "../templates/vocabulary";
import type { PaneView } from "../workbook/pane-requests";
import type { FunctionText } from "./functions/function-text";
import type { PaneWorkbook } from "./pane-workbook";
import { TemplatesView } from "./templates/templates-view";
import type { InsertionControl } from "./templates/use-insertion";

/** All that a view may ask for. */
export interface ViewContext {
  readonly workbook: PaneWorkbook;
  readonly templates: readonly Template[];
  /** The template that a new user is led to. */
  readonly first: Template | undefined;
  readonly insertion: InsertionControl;
  readonly loadFunctionTexts: () => Promise<readonly FunctionText[]>;
  readonly show: (view: PaneView) => void;
}

export interface ViewDefinition {
  /** A tab, or an entry of the menu behind the tabs. */
  readonly place: "tab" | "menu";
  /** Registered in theme/register-icons.tsx. */
  readonly icon: string;
  readonly draw: (context: ViewContext) => JSX.Element;
}

const EvaluateView = React.lazy(async () => ({ default: (await import("./evaluate/evaluate-view")).EvaluateView }));
const ShareView = React.lazy(async () => ({ default: (await import("./share/share-view")).ShareView }));
const SavingsView = React.lazy(async () => ({ default: (await import("./savings/savings-view")).SavingsView }));
const WeightsView = React.lazy(async () => ({ default: (await import("./weights/weights-view")).WeightsView }));
const FunctionsView = React.lazy(async () => ({ default: (await import("./functions/functions-view")).FunctionsView }));
const SettingsView = React.lazy(async () => ({ default: (await import("./settings/settings-view")).SettingsView }));
const AboutView = React.lazy(async () => ({ default: (await import("./about/about-view")).AboutView }));

export const VIEWS: Readonly<Record<PaneView, ViewDefinition>> = {
  templates: {
    place: "tab",
    icon: "Templates",
    draw: ({ workbook, templates, first, insertion }) => (
      <TemplatesView
        templates={templates}
        first={first}
        workbook={workbook}
        isBusy={insertion.insertion.kind === "running"}
        onInsert={insertion.insert}
      />
    ),
  },
  evaluate: {
    place: "tab",
    icon: "Evaluate",
    draw: ({ workbook, show }) => <EvaluateView workbook={workbook} onOpenTemplates={() => show("templates")} />,
  },
  share: { place: "tab", icon: "Share", draw: ({ workbook }) => <ShareView workbook={workbook} /> },
  savings: { place: "tab", icon: "Savings", draw: ({ workbook }) => <SavingsView workbook={workbook} /> },
  weights: { place: "tab", icon: "Weights", draw: ({ workbook }) => <WeightsView workbook={workbook} /> },
  functions: {
    place: "menu",
    icon: "Functions",
    draw: ({ loadFunctionTexts, workbook }) => <FunctionsView load={loadFunctionTexts} workbook={workbook} />,
  },
  settings: { place: "menu", icon: "Settings", draw: ({ workbook }) => <SettingsView workbook={workbook} /> },
  about: { place: "menu", icon: "Info", draw: () => <AboutView /> },
};
