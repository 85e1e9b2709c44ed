import { useCallback, useEffect, useRef, useState } from "react";
import type { Template } from "../../templates/vocabulary";
import type { InsertionOptions, Progress } from "../../workbook/insert-template";
import type { InsertionState } from "../../workbook/insertion-state";
import type { PaneWorkbook } from "../pane-workbook";

/** A template and how a person wants it. */
export interface InsertionOrder {
  readonly template: Template;
  readonly options?: Omit<InsertionOptions, "signal">;
}

/** Where the insertion of a template stands. One at a time: two would race for the same free sheet name. */
export type Insertion =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly order: InsertionOrder;
      readonly progress: Progress | null;
      /** Absent once it was called. */
      readonly cancel?: () => void;
    }
  | { readonly kind: "done"; readonly order: InsertionOrder; readonly sheetName: string }
  | { readonly kind: "cancelled"; readonly order: InsertionOrder }
  | { readonly kind: "failed"; readonly order: InsertionOrder; readonly message: string };

export interface InsertionControl {
  readonly insertion: Insertion;
  insert(order: InsertionOrder): void;
  dismiss(): void;
}

const IDLE: Insertion = { kind: "idle" };

/** An insertion begun from the ribbon, as the pane shows its own. */
function fromRibbon(state: Exclude<InsertionState, { kind: "idle" }>): Insertion {
  const order = { template: state.template };
  switch (state.kind) {
    case "running":
      return { kind: "running", order, progress: state.progress, cancel: state.cancel };
    case "done":
      return { kind: "done", order, sheetName: state.inserted.sheetName };
    case "cancelled":
      return { kind: "cancelled", order };
    case "failed":
      return { kind: "failed", order, message: state.error.message };
  }
}

/** A running insertion after it was told to stop: it may take a moment until nothing is left of it. */
const stopping = (insertion: Insertion): Insertion => {
  if (insertion.kind !== "running") return insertion;
  const { kind, order, progress } = insertion;
  return { kind, order, progress };
};

/** @param show draws a state, if the pane is still there */
async function run(
  workbook: PaneWorkbook,
  order: InsertionOrder,
  stop: AbortController,
  show: (next: Insertion) => void,
): Promise<void> {
  const cancel = (): void => stop.abort();
  const running = (progress: Progress | null): Insertion => ({
    kind: "running",
    order,
    progress,
    ...(!stop.signal.aborted && { cancel }),
  });
  show(running(null));
  try {
    const { sheetName } = await workbook.insertTemplate(order.template, (progress) => show(running(progress)), {
      ...order.options,
      signal: stop.signal,
    });
    show({ kind: "done", order, sheetName });
  } catch (error) {
    const message = workbook.explainError(error);
    show(workbook.wasCancelled(error) ? { kind: "cancelled", order } : { kind: "failed", order, message });
  }
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
    (order: InsertionOrder) => {
      if (isRunning.current) return;
      isRunning.current = true;
      const stop = new AbortController();
      const show = (next: Insertion): void => {
        if (isMounted.current) setInsertion(next);
      };
      stop.signal.addEventListener("abort", () => isMounted.current && setInsertion(stopping));
      void run(workbook, order, stop, show).finally(() => {
        isRunning.current = false;
      });
    },
    [workbook],
  );

  const dismiss = useCallback(() => setInsertion(IDLE), []);
  return { insertion, insert, dismiss };
}
