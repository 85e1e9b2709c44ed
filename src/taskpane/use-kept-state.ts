import { useCallback, useEffect, useRef, useState } from "react";
import type { PaneWorkbook } from "./pane-workbook";

/** How a view's state is kept in the workbook: as JSON, and read back from whatever stands there. */
export interface KeptForm<State> {
  readonly subject: string;
  readonly toKept: (state: State) => unknown;
  /** Given undefined where nothing was kept; what it does not understand it leaves out. */
  readonly fromKept: (kept: unknown) => State;
}

export interface KeptState<State> {
  /** Undefined until it is read. */
  readonly state: State | undefined;
  readonly change: (next: (state: State) => State) => void;
  /** The workbook did not take the last change. */
  readonly isUnkept: boolean;
}

/** Keeping each keystroke would send a request for each. */
const SETTLE_MILLISECONDS = 400;

/**
 * State of a view that lives in the workbook: read when the view is shown, kept once a change has come to rest and at
 * the latest when the view is left.
 *
 * @param form the same object at every call
 */
export function useKeptState<State>(workbook: PaneWorkbook, form: KeptForm<State>): KeptState<State> {
  const [state, setState] = useState<State>();
  const [isUnkept, setUnkept] = useState(false);
  const changed = useRef<{ readonly state: State }>();
  const isShown = useRef(true);

  const keepNow = useCallback(() => {
    if (changed.current === undefined) return;
    const kept = form.toKept(changed.current.state);
    changed.current = undefined;
    const tell = (failed: boolean) => (): void => {
      if (isShown.current) setUnkept(failed);
    };
    workbook.keep(form.subject, kept).then(tell(false), tell(true));
  }, [workbook, form]);

  useEffect(() => {
    isShown.current = true;
    const show = (kept: unknown): void => {
      if (isShown.current) setState(form.fromKept(kept));
    };
    workbook.readKept(form.subject).then(show, () => show(undefined));
    return () => {
      isShown.current = false;
      keepNow();
    };
  }, [workbook, form, keepNow]);

  useEffect(() => {
    if (changed.current === undefined) return undefined;
    const timer = setTimeout(keepNow, SETTLE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [state, keepNow]);

  const change = useCallback((next: (state: State) => State) => {
    setState((before) => {
      if (before === undefined) return before;
      const after = next(before);
      changed.current = { state: after };
      return after;
    });
  }, []);

  return { state, change, isUnkept };
}
