import { useCallback, useEffect, useRef, useState } from "react";
import type { EvaluationRequest, ResultForm, ResultPlace } from "../../workbook/evaluation/evaluation-request";
import type { Progress } from "../../workbook/insert-template";
import type { PaneWorkbook } from "../pane-workbook";

/** Where the writing of results stands. */
export type ResultsState =
  | { readonly kind: "idle" }
  | { readonly kind: "writing"; readonly progress: Progress | null }
  | { readonly kind: "done"; readonly address: string }
  | { readonly kind: "failed"; readonly message: string };

export interface ResultsControl {
  readonly state: ResultsState;
  write(request: EvaluationRequest, how: { readonly form: ResultForm; readonly place: ResultPlace }): void;
  dismiss(): void;
}

const IDLE: ResultsState = { kind: "idle" };

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
  const write = useCallback<ResultsControl["write"]>(
    (request, how) => {
      if (isWriting.current) return;
      isWriting.current = true;
      const show = (next: ResultsState): void => {
        if (isMounted.current) setState(next);
      };
      show({ kind: "writing", progress: null });
      workbook
        .writeResults(request, how, (progress) => show({ kind: "writing", progress }))
        .then(
          (address) => show({ kind: "done", address }),
          (error: unknown) => show({ kind: "failed", message: workbook.explainError(error) }),
        )
        .finally(() => {
          isWriting.current = false;
        });
    },
    [workbook],
  );
  const dismiss = useCallback(() => setState(IDLE), []);
  return { state, write, dismiss };
}
