import * as React from "react";
import { useMemo, useState } from "react";
import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { CRITERIA } from "../../sourcing/criteria";
import { words } from "../../words/language";
import type { SelectedRows } from "../../workbook/selected-rows";
import type { PaneWorkbook } from "../pane-workbook";
import {
  contributionsOf,
  evaluateSelection,
  type EvaluatedSelection,
  type SelectedFunction,
} from "./evaluate-selection";
import { Explanation } from "./explanation";
import { FunctionList } from "./function-list";
import { SelectionGuidance } from "./selection-guidance";
import { useSelection } from "./use-selection";

export interface EvaluateViewProps {
  readonly workbook: PaneWorkbook;
  readonly onOpenTemplates: () => void;
}

/** Follows the selection and explains the functions in it. */
export function EvaluateView({ workbook, onOpenTemplates }: EvaluateViewProps): JSX.Element {
  const { state, readAgain } = useSelection(workbook);
  return (
    <section className="evaluate" aria-labelledby="evaluate-title">
      <header className="evaluate-header">
        <h1 id="evaluate-title" className="view-title">
          {words().pane.evaluate.title}
        </h1>
        <ActionButton text={words().pane.evaluate.readAgain} onClick={readAgain} />
      </header>
      {state.kind === "reading" && <p role="status">{words().pane.evaluate.reading}</p>}
      {state.kind === "failed" && (
        <MessageBar messageBarType={MessageBarType.error}>
          <strong>{words().pane.evaluate.failed}</strong> {state.message}
        </MessageBar>
      )}
      {state.kind === "read" && <Evaluation selection={state.selection} onOpenTemplates={onOpenTemplates} />}
    </section>
  );
}

interface EvaluationProps {
  readonly selection: SelectedRows;
  readonly onOpenTemplates: () => void;
}

function Evaluation({ selection, onOpenTemplates }: EvaluationProps): JSX.Element {
  const evaluation = useMemo(() => evaluateSelection(selection), [selection]);
  if (evaluation.kind !== "evaluated") {
    return <SelectionGuidance obstacle={evaluation} onOpenTemplates={onOpenTemplates} />;
  }
  return (
    <>
      <p className="soft summary" role="status">
        {summaryOf(selection, evaluation).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      {/* A new selection starts afresh: the row that was picked in the old one means nothing in it. */}
      <ExplainedFunctions
        key={`${selection.sheetName} ${selection.address} ${selection.activeRow}`}
        evaluation={evaluation}
        activeRow={selection.activeRow}
      />
    </>
  );
}

interface ExplainedFunctionsProps {
  readonly evaluation: EvaluatedSelection;
  readonly activeRow: number;
}

function ExplainedFunctions({ evaluation, activeRow }: ExplainedFunctionsProps): JSX.Element {
  const { functions } = evaluation;
  const [picked, setPicked] = useState<number>(activeRow);
  const shown = functions.find(({ row }) => row === picked) ?? functions[0];
  return (
    <>
      {functions.length > 1 && (
        <FunctionList functions={functions} shown={shown} onShow={({ row }) => setPicked(row)} />
      )}
      {shown && (
        <Explanation
          explained={shown}
          contributions={contributionsOfShown(evaluation, shown)}
          threshold={evaluation.threshold}
        />
      )}
    </>
  );
}

function contributionsOfShown(evaluation: EvaluatedSelection, shown: SelectedFunction) {
  return shown.outcome.kind === "judged" ? contributionsOf(evaluation.arguments, shown.row) : [];
}

function summaryOf(selection: SelectedRows, evaluation: EvaluatedSelection): string[] {
  const text = words().pane.evaluate;
  const omitted = selection.omittedRows ?? 0;
  return [
    text.found(evaluation.functions.length, selection.address),
    ...(omitted > 0 ? [text.omitted(omitted)] : []),
    originOfSettings(selection, evaluation),
    ...(evaluation.matched < CRITERIA.length ? [text.matched(evaluation.matched, CRITERIA.length)] : []),
  ];
}

function originOfSettings({ tableName, settings }: SelectedRows, { arguments: args }: EvaluatedSelection): string {
  const text = words().pane.evaluate;
  if (tableName === null) return text.defaults;
  if (args.weights !== null) return settings === null ? text.weightsFrom(tableName) : text.settingsFrom(tableName);
  return settings === null ? text.defaults : text.onlySettingsFrom(tableName);
}
