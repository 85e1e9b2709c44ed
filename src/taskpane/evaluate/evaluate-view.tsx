import * as React from "react";
import { useMemo, useState } from "react";
import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { words } from "../../words/language";
import type { SelectedRows } from "../../workbook/selected-rows";
import type { PaneWorkbook } from "../pane-workbook";
import { ColumnMatchingPanel } from "./column-matching";
import {
  contributionsOf,
  evaluateSelection,
  flipsOf,
  reasonOf,
  type EvaluatedSelection,
  type SelectedFunction,
} from "./evaluate-selection";
import { Explanation } from "./explanation";
import { FunctionList } from "./function-list";
import { chosenAfter, matchColumns, type ColumnMatching, type CriterionMatch } from "./match-columns";
import { ResultsForm } from "./results-form";
import { ResultsStatus } from "./results-status";
import { SelectionGuidance } from "./selection-guidance";
import { SourcingMap } from "./sourcing-map";
import { usePanels, type Panels } from "./use-panels";
import { useResults, type ResultsControl } from "./use-results";
import { useSelection } from "./use-selection";

export interface EvaluateViewProps {
  readonly workbook: PaneWorkbook;
  readonly onOpenTemplates: () => void;
}

/** Follows the selection and explains the functions in it. */
export function EvaluateView({ workbook, onOpenTemplates }: EvaluateViewProps): JSX.Element {
  const { state, readAgain } = useSelection(workbook);
  const results = useResults(workbook);
  const panels = usePanels(workbook);
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
      {state.kind === "read" && (
        <Evaluation
          selection={state.selection}
          workbook={workbook}
          results={results}
          panels={panels}
          onOpenTemplates={onOpenTemplates}
          onRead={readAgain}
        />
      )}
      <ResultsStatus results={results} />
    </section>
  );
}

interface EvaluationProps extends EvaluateViewProps {
  readonly selection: SelectedRows;
  readonly results: ResultsControl;
  readonly panels: Panels;
  readonly onRead: () => void;
}

/** Keeps the columns that a person chooses in the workbook, and reads the selection again with them. */
function useColumnChoice({ selection, workbook, onRead }: EvaluationProps, matching: ColumnMatching) {
  const [failure, setFailure] = useState<string | null>(null);
  const choose = ({ criterion }: CriterionMatch, column: string): void => {
    workbook.keepColumns(selection.list, chosenAfter(selection, matching, criterion, column)).then(
      () => {
        setFailure(null);
        onRead();
      },
      (error: unknown) => setFailure(workbook.explainError(error)),
    );
  };
  return { failure, choose };
}

function Evaluation(props: EvaluationProps): JSX.Element {
  const { selection, results, panels, onOpenTemplates } = props;
  const matching = useMemo(() => matchColumns(selection), [selection]);
  const evaluation = useMemo(() => evaluateSelection(selection, matching), [selection, matching]);
  const { failure, choose } = useColumnChoice(props, matching);
  const isEvaluated = evaluation.kind === "evaluated";
  const columns = selection.rows.length > 0 && (
    <ColumnMatchingPanel matching={matching} failure={failure} onChoose={choose} fold={panels.columnsFold} />
  );
  if (!isEvaluated) {
    return (
      <>
        <SelectionGuidance obstacle={evaluation} onOpenTemplates={onOpenTemplates} />
        {columns}
      </>
    );
  }
  return (
    <>
      <p className="soft summary" role="status">
        {summaryOf(selection, evaluation).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      {columns}
      <ResultsForm
        request={evaluation.request}
        results={results}
        choices={panels.choices}
        onChoose={panels.choose}
        fold={panels.resultsFold}
      />
      {panels.isUnkept && <p className="danger small">{words().evaluation.results.notKept}</p>}
      <ExplainedFunctions selection={selection} evaluation={evaluation} panels={panels} />
    </>
  );
}

interface ExplainedFunctionsProps {
  readonly selection: SelectedRows;
  readonly evaluation: EvaluatedSelection;
  readonly panels: Panels;
}

function ExplainedFunctions({ selection, evaluation, panels }: ExplainedFunctionsProps): JSX.Element {
  const { functions } = evaluation;
  // A new selection starts afresh: the row that was picked in the old one means nothing in it.
  const key = `${selection.address} ${selection.activeRow}`;
  const picked = panels.pickedIn(key) ?? selection.activeRow;
  const shown = functions.find(({ row }) => row === picked) ?? functions[0];
  const show = ({ row }: SelectedFunction): void => panels.pick({ selection: key, row });
  return (
    <>
      {functions.length > 1 && <FunctionList key={key} functions={functions} shown={shown} onShow={show} />}
      <SourcingMap functions={functions} shown={shown} settings={evaluation.settings} onShow={show} />
      {shown && <ExplainedFunction evaluation={evaluation} shown={shown} />}
    </>
  );
}

interface ExplainedFunctionProps {
  readonly evaluation: EvaluatedSelection;
  readonly shown: SelectedFunction;
}

function ExplainedFunction({ evaluation, shown }: ExplainedFunctionProps): JSX.Element {
  const isJudged = shown.outcome.kind === "judged";
  const { arguments: args, settings } = evaluation;
  const contributions = useMemo(() => (isJudged ? contributionsOf(args, shown.row) : []), [isJudged, args, shown.row]);
  const flips = useMemo(() => (isJudged ? flipsOf(args, shown.row) : []), [isJudged, args, shown.row]);
  const reason = useMemo(() => (isJudged ? reasonOf(args, shown.row) : ""), [isJudged, args, shown.row]);
  const { threshold } = settings;
  return <Explanation explained={shown} {...{ reason, contributions, flips, threshold }} />;
}

function summaryOf(selection: SelectedRows, evaluation: EvaluatedSelection): string[] {
  const text = words().pane.evaluate;
  const omitted = selection.omittedRows ?? 0;
  return [
    text.found(evaluation.functions.length, selection.address),
    ...(omitted > 0 ? [text.omitted(omitted)] : []),
    originOfSettings(selection, evaluation),
  ];
}

/** Which weights and settings the numbers rest on. */
function originOfSettings(selection: SelectedRows, evaluation: EvaluatedSelection): string {
  const { evaluate: text } = words().pane;
  const table = evaluation.arguments.weights === null ? null : selection.tableName;
  switch (evaluation.settingsOrigin) {
    case "list":
      return table === null ? text.onlySettingsFrom(selection.tableName ?? "") : text.settingsFrom(table);
    case "workbook":
      return table === null
        ? words().evaluation.settingsOfWorkbook
        : words().evaluation.weightsAndWorkbookSettings(table);
    case "usual":
      return table === null ? text.defaults : text.weightsFrom(table);
  }
}
