import { useCallback, useEffect, useRef, useState } from "react";
import type { Template } from "../../templates/vocabulary";
import type { Progress } from "../../workbook/insert-template";
import type { InsertionState } from "../../workbook/insertion-state";
import type { PaneWorkbook } from "../pane-workbook";

/** Where the insertion of a template stands. One at a time: two would race for the same free sheet name. */
export type Insertion =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly template: Template; readonly progress: Progress | null }
  | { readonly kind: "done"; readonly template: Template; readonly sheetName: string }
  | { readonly kind: "failed"; readonly template: Template; readonly message: string };

export interface InsertionControl {
  readonly insertion: Insertion;
  insert(template: Template): void;
  dismiss(): void;
}

const IDLE: Insertion = { kind: "idle" };

/** An insertion begun from the ribbon, as the pane shows its own. */
function fromRibbon(state: Exclude<InsertionState, { kind: "idle" }>): Insertion {
  const { template } = state;
  if (state.kind === "running") return { kind: "running", template, progress: state.progress };
  if (state.kind === "done") return { kind: "done", template, sheetName: state.inserted.sheetName };
  return { kind: "failed", template, message: state.error.message };
}

export function useInsertion(workbook: PaneWorkbook): InsertionControl {
  const [insertion, setInsertion] = useState<Insertion>(IDLE);
  const isRunning = useRef(false);
  const isMounted = useRef(true);
  useEffect(
    () => () => {
      isMounted.current = false;
    },
    [],
  );

  useEffect(
    () =>
      workbook.watchRibbonInsertion((state) => {
        if (state.kind === "idle") return;
        isRunning.current = state.kind === "running";
        setInsertion(fromRibbon(state));
      }),
    [workbook],
  );

  const insert = useCallback(
    (template: Template) => {
      if (isRunning.current) return;
      isRunning.current = true;
      const show = (next: Insertion): void => {
        if (isMounted.current) setInsertion(next);
      };
      show({ kind: "running", template, progress: null });
      workbook
        .insertTemplate(template, (progress) => show({ kind: "running", template, progress }))
        .then(
          ({ sheetName }) => show({ kind: "done", template, sheetName }),
          (error: unknown) => show({ kind: "failed", template, message: workbook.explainError(error) }),
        )
        .finally(() => {
          isRunning.current = false;
        });
    },
    [workbook],
  );

  const dismiss = useCallback(() => setInsertion(IDLE), []);
  return { insertion, insert, dismiss };
}
