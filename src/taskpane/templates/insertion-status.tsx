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
          `${words().pane.insertion.running(insertion.template.title)}. ${stepOf(insertion)}`}
      </p>
      {insertion.kind === "running" && <RunningInsertion {...insertion} />}
      {insertion.kind === "done" && (
        <MessageBar
          messageBarType={MessageBarType.success}
          dismissButtonAriaLabel={words().pane.insertion.dismiss}
          onDismiss={props.onDismiss}
          actions={<DefaultButton text={words().pane.insertion.next} onClick={props.onEvaluate} />}
        >
          {words().pane.insertion.done(insertion.template.title, insertion.sheetName)}
        </MessageBar>
      )}
      {insertion.kind === "failed" && (
        <MessageBar
          messageBarType={MessageBarType.error}
          dismissButtonAriaLabel={words().pane.insertion.dismiss}
          onDismiss={props.onDismiss}
          actions={<DefaultButton text={words().pane.insertion.retry} onClick={props.onRetry} />}
        >
          <strong>{words().pane.insertion.failed(insertion.template.title)}</strong> {insertion.message}
        </MessageBar>
      )}
    </div>
  );
}

type Running = Extract<Insertion, { kind: "running" }>;

const stepOf = ({ progress }: Running): string => progress?.step ?? "";

function RunningInsertion(insertion: Running): JSX.Element {
  const { template, progress } = insertion;
  return (
    <ProgressIndicator
      label={words().pane.insertion.running(template.title)}
      description={stepOf(insertion)}
      {...(progress === null ? {} : { percentComplete: progress.done / progress.total })}
    />
  );
}
