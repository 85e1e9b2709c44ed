import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { words } from "../../words/language";
import { RunningWork } from "../running-work";
import type { ResultOrder, ResultsControl, ResultsState } from "./use-results";

/** How the writing of results goes, or ended; in sight at the foot of the pane, and there when the selection moves on. */
export function ResultsStatus({ results }: { readonly results: ResultsControl }): JSX.Element {
  const { state } = results;
  const text = words().evaluation.results;
  return (
    <div className="at-foot">
      {/* Always there, because readers announce only changes of a region they know; the messages below announce themselves. */}
      <p role="status" className="visually-hidden">
        {state.kind === "writing" && `${text.writing}. ${stepOf(state)}`}
      </p>
      {state.kind === "writing" && (
        <RunningWork
          label={text.writing}
          step={stepOf(state)}
          progress={state.progress}
          stop={words().pane.insertion.cancel}
          onStop={state.cancel}
        />
      )}
      {state.kind !== "writing" && state.kind !== "idle" && <EndedWriting ended={state} results={results} />}
    </div>
  );
}

const stepOf = ({ progress, cancel }: Extract<ResultsState, { kind: "writing" }>): string =>
  progress !== null && cancel === undefined ? words().pane.insertion.cancelling : (progress?.step ?? "");

const BAR_TYPES = {
  done: MessageBarType.success,
  cancelled: MessageBarType.info,
  failed: MessageBarType.error,
} as const;

interface EndedWritingProps {
  readonly ended: Exclude<ResultsState, { kind: "writing" | "idle" }>;
  readonly results: ResultsControl;
}

function EndedWriting({ ended, results }: EndedWritingProps): JSX.Element {
  const text = words().evaluation.results;
  const again = (order: ResultOrder) => ({
    actions: <DefaultButton text={words().pane.insertion.retry} onClick={() => results.write(order)} />,
  });
  return (
    <MessageBar
      messageBarType={BAR_TYPES[ended.kind]}
      dismissButtonAriaLabel={text.dismiss}
      onDismiss={results.dismiss}
      {...(ended.kind !== "done" && again(ended.order))}
    >
      {ended.kind === "done" && text.done(ended.address)}
      {ended.kind === "cancelled" && text.cancelled}
      {ended.kind === "failed" && (
        <>
          <strong>{text.failed}</strong> {ended.message}
        </>
      )}
    </MessageBar>
  );
}
