import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import type { Progress } from "../workbook/insert-template";

export interface RunningWorkProps {
  readonly label: string;
  /** What is being done at the moment. */
  readonly step: string;
  readonly progress: Progress | null;
  /** Undefined where the work cannot be stopped. */
  readonly stop: string | undefined;
  /** Undefined once it was called. */
  readonly onStop: (() => void) | undefined;
}

/** Long work while it runs: what, how far, and a way to stop it. */
export function RunningWork({ label, step, progress, stop, onStop }: RunningWorkProps): JSX.Element {
  return (
    <div className="running-work">
      <ProgressIndicator
        label={label}
        description={step}
        {...(progress !== null && progress.total > 0 && { percentComplete: progress.done / progress.total })}
      />
      {stop !== undefined && (
        <DefaultButton text={stop} onClick={onStop} disabled={onStop === undefined} allowDisabledFocus />
      )}
    </div>
  );
}
