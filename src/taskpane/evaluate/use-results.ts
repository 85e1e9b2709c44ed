import { useCallback, useEffect, useRef, useState } from "react";
import type { EvaluationRequest, ResultForm, ResultPlace } from "../../workbook/evaluation/evaluation-request";
import type { Progress } from "../../workbook/insert-template";
import type { PaneWorkbook } from "../pane-workbook";

/** In which form results are written, and where. */
export interface ResultChoices {
  readonly form: ResultForm;
  readonly place: ResultPlace;
}

/** What is to be written, and how. */
export interface ResultOrder {
  readonly request: EvaluationRequest;
  readonly how: ResultChoices;
}

/** Where the writing of results stands. */
export type ResultsState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "writing";
      readonly progress: Progress | null;
      /** Absent once it was called. */
      readonly cancel?: () => void;
    }
  | { readonly kind: "done"; readonly address: string }
  | { readonly kind: "cancelled"; readonly order: ResultOrder }
  | { readonly kind: "failed"; readonly order: ResultOrder; readonly message: string };

export interface ResultsControl {
  readonly state: ResultsState;
  write(order: ResultOrder): void;
  dismiss(): void;
}

const IDLE: ResultsState = { kind: "idle" };

/** A running writing after it was told to stop: it may take a moment until nothing is left of it. */
const stopping = (state: ResultsState): ResultsState =>
  state.kind === "writing" ? { kind: "writing", progress: state.progress } : state;

/** @param show draws a state, if the view is still there */
async function run(
  workbook: PaneWorkbook,
  order: ResultOrder,
  stop: AbortController,
  show: (next: ResultsState) => void,
): Promise<void> {
  const { signal } = stop;
  const cancel = (): void => stop.abort();
  const writing = (progress: Progress | null): ResultsState => ({
    kind: "writing",
    progress,
    ...(!signal.aborted && { cancel }),
  });
  show(writing(null));
  try {
    const onProgress = (progress: Progress): void => show(writing(progress));
    const address = await workbook.writeResults(order.request, order.how, { onProgress, signal });
    show({ kind: "done", address });
  } catch (error) {
    const message = workbook.explainError(error);
    show(workbook.wasCancelled(error) ? { kind: "cancelled", order } : { kind: "failed", order, message });
  }
}

/** Writes results, one writing at a time; outlives the selection they were made from. */
export function useResults(workbook: PaneWorkbook): ResultsControl {
  const [state, setState] = useState<ResultsState>(IDLE);
  const isWriting = useRef(false);
  const isMounted = useRef(true);
  useEffect(
    () => () => {
      isMounted.current = false;
    },
    [],
  );
  const write = useCallback(
    (order: ResultOrder) => {
      if (isWriting.current) return;
      isWriting.current = true;
      const stop = new AbortController();
      const show = (next: ResultsState): void => {
        if (isMounted.current) setState(next);
      };
      stop.signal.addEventListener("abort", () => isMounted.current && setState(stopping));
      void run(workbook, order, stop, show).finally(() => {
        isWriting.current = false;
      });
    },
    [workbook],
  );
  const dismiss = useCallback(() => setState(IDLE), []);
  return { state, write, dismiss };
}
