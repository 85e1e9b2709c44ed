import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import { words } from "../../words/language";
import type { Insertion } from "./use-insertion";

export interface InsertionStatusProps {
  readonly insertion: Insertion;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
  readonly onEvaluate: () => void;
}

/** The running insertion, or how it ended; stays in sight at the foot of the pane, whatever is scrolled above it. */
export function InsertionStatus(props: InsertionStatusProps): JSX.Element {
  const { insertion } = props;
  return (
    <div className="insertion-status">
      {/* Always there, because readers announce only changes of a region they know; the messages below announce themselves. */}
      <p role="status" className="visually-hidden">
        {insertion.kind === "running" &&
          `${words().pane.insertion.running(insertion.order.template.title)}. ${stepOf(insertion)}`}
      </p>
      {insertion.kind === "running" && <RunningInsertion {...insertion} />}
      {insertion.kind !== "running" && insertion.kind !== "idle" && <EndedInsertion {...props} ended={insertion} />}
    </div>
  );
}

type Running = Extract<Insertion, { kind: "running" }>;
type Ended = Exclude<Insertion, { kind: "running" | "idle" }>;

const stepOf = ({ progress, cancel }: Running): string =>
  cancel === undefined ? words().pane.insertion.cancelling : (progress?.step ?? "");

function RunningInsertion(insertion: Running): JSX.Element {
  const { order, progress, cancel } = insertion;
  return (
    <div className="running-insertion">
      <ProgressIndicator
        label={words().pane.insertion.running(order.template.title)}
        description={stepOf(insertion)}
        {...(progress === null ? {} : { percentComplete: progress.done / progress.total })}
      />
      <DefaultButton
        text={words().pane.insertion.cancel}
        onClick={cancel}
        disabled={cancel === undefined}
        allowDisabledFocus
      />
    </div>
  );
}

const BAR_TYPES = {
  done: MessageBarType.success,
  cancelled: MessageBarType.info,
  failed: MessageBarType.error,
} as const;

function EndedInsertion(props: InsertionStatusProps & { readonly ended: Ended }): JSX.Element {
  const { next, retry, dismiss } = words().pane.insertion;
  const isDone = props.ended.kind === "done";
  return (
    <MessageBar
      messageBarType={BAR_TYPES[props.ended.kind]}
      dismissButtonAriaLabel={dismiss}
      onDismiss={props.onDismiss}
      actions={<DefaultButton text={isDone ? next : retry} onClick={isDone ? props.onEvaluate : props.onRetry} />}
    >
      <EndWords {...props.ended} />
    </MessageBar>
  );
}

function EndWords(ended: Ended): JSX.Element {
  const { done, doneAtSelection, cancelled, failed } = words().pane.insertion;
  const { template, options } = ended.order;
  if (ended.kind === "cancelled") return <>{cancelled(template.title)}</>;
  if (ended.kind === "failed") {
    return (
      <>
        <strong>{failed(template.title)}</strong> {ended.message}
      </>
    );
  }
  return <>{(options?.place === "selection" ? doneAtSelection : done)(template.title, ended.sheetName)}</>;
}
