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
  /** Undefined until it is read or changed. */
  readonly state: State | undefined;
  /** A change made before the state is read is made to what is read, too. */
  readonly change: (next: Change<State>) => void;
  /** The workbook did not take the last change. */
  readonly isUnkept: boolean;
}

type Change<State> = (state: State) => State;

/** Keeping each keystroke would send a request for each. */
const SETTLE_MILLISECONDS = 400;

/**
 * State of a view that lives in the workbook: read when the view is shown, kept once a change has come to rest and at
 * the latest when the view is left or the pane is closed.
 *
 * @param form the same object at every call
 */
export function useKeptState<State>(
  workbook: Pick<PaneWorkbook, "keep" | "readKept">,
  form: KeptForm<State>,
): KeptState<State> {
  const [state, setState] = useState<State>();
  const [isUnkept, setUnkept] = useState(false);
  const current = useRef<State>();
  const isChanged = useRef(false);
  /** Undefined once the state is read. */
  const early = useRef<Change<State>[] | undefined>([]);
  const isShown = useRef(true);

  const keepNow = useCallback(() => {
    // What was kept before would be overwritten unread.
    if (!isChanged.current || current.current === undefined || early.current !== undefined) return;
    isChanged.current = false;
    const tell = (failed: boolean) => (): void => {
      if (isShown.current) setUnkept(failed);
    };
    workbook.keep(form.subject, form.toKept(current.current)).then(tell(false), tell(true));
  }, [workbook, form]);

  useEffect(() => {
    isShown.current = true;
    const show = (kept: unknown): void => {
      if (!isShown.current) return;
      current.current = (early.current ?? []).reduce((before, next) => next(before), form.fromKept(kept));
      early.current = undefined;
      setState(current.current);
    };
    workbook.readKept(form.subject).then(show, () => show(undefined));
    window.addEventListener("pagehide", keepNow);
    return () => {
      isShown.current = false;
      window.removeEventListener("pagehide", keepNow);
      keepNow();
    };
  }, [workbook, form, keepNow]);

  useEffect(() => {
    if (!isChanged.current) return undefined;
    const timer = setTimeout(keepNow, SETTLE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [state, keepNow]);

  const change = useCallback(
    (next: Change<State>) => {
      const before = current.current ?? form.fromKept(undefined);
      const after = next(before);
      if (after === before) return;
      early.current?.push(next);
      current.current = after;
      isChanged.current = true;
      setState(current.current);
    },
    [form],
  );

  return { state, change, isUnkept };
}
