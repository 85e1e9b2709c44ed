import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { words } from "../../words/language";
import { templateTitle } from "../documented-labels";
import { RunningWork } from "../running-work";
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
    <section className="at-foot" aria-label={words().pane.insertion.region}>
      {/* Always there, because readers announce only changes of a region they know; the messages below announce themselves. */}
      <p role="status" className="visually-hidden">
        {insertion.kind === "running" &&
          `${words().pane.insertion.running(templateTitle(insertion.order.template))}. ${stepOf(insertion)}`}
      </p>
      {insertion.kind === "running" && <RunningInsertion {...insertion} />}
      {insertion.kind !== "running" && insertion.kind !== "idle" && <EndedInsertion {...props} ended={insertion} />}
    </section>
  );
}

type Running = Extract<Insertion, { kind: "running" }>;
type Ended = Exclude<Insertion, { kind: "running" | "idle" }>;

const stepOf = ({ progress, cancel }: Running): string =>
  cancel === undefined ? words().pane.insertion.cancelling : (progress?.step ?? "");

function RunningInsertion(insertion: Running): JSX.Element {
  const { running, cancel } = words().pane.insertion;
  return (
    <RunningWork
      label={running(templateTitle(insertion.order.template))}
      step={stepOf(insertion)}
      progress={insertion.progress}
      stop={cancel}
      onStop={insertion.cancel}
    />
  );
}

const BAR_TYPES = {
  done: MessageBarType.success,
  cancelled: MessageBarType.info,
  failed: MessageBarType.error,
} as const;

function EndedInsertion(props: InsertionStatusProps & { readonly ended: Ended }): JSX.Element {
  const { ended } = props;
  const action = actionOf(props, ended);
  return (
    <MessageBar
      messageBarType={BAR_TYPES[ended.kind]}
      dismissButtonAriaLabel={words().pane.insertion.dismiss}
      onDismiss={props.onDismiss}
      {...(action && { actions: action })}
    >
      <EndWords {...ended} />
    </MessageBar>
  );
}

/** What to do next: nothing where there are no rows that Evaluate could read. */
function actionOf({ onEvaluate, onRetry }: InsertionStatusProps, ended: Ended): JSX.Element | undefined {
  const { next, retry } = words().pane.insertion;
  if (ended.kind !== "done") return <DefaultButton text={retry} onClick={onRetry} />;
  return ended.order.template.ratesFunctions === true ? <DefaultButton text={next} onClick={onEvaluate} /> : undefined;
}

function EndWords(ended: Ended): JSX.Element {
  const { done, doneAtSelection, cancelled, failed } = words().pane.insertion;
  const { template, options } = ended.order;
  if (ended.kind === "cancelled") return <>{cancelled(templateTitle(template))}</>;
  if (ended.kind === "failed") {
    return (
      <>
        <strong>{failed(templateTitle(template))}</strong> {ended.message}
      </>
    );
  }
  return <>{(options?.place === "selection" ? doneAtSelection : done)(templateTitle(template), ended.sheetName)}</>;
}
