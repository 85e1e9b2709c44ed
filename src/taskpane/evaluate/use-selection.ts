import { useCallback, useEffect, useRef, useState } from "react";
import type { SelectedRows } from "../../workbook/selected-rows";
import type { PaneWorkbook } from "../pane-workbook";

export type SelectionState =
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly selection: SelectedRows }
  | { readonly kind: "failed"; readonly message: string };

/** Dragging over rows moves the selection many times a second; reading each would flood the workbook with requests. */
const SETTLE_MILLISECONDS = 150;

/** The rows under the selection, read anew each time it has moved and come to rest. */
export function useSelection(workbook: PaneWorkbook): { state: SelectionState; readAgain: () => void } {
  const [state, setState] = useState<SelectionState>({ kind: "reading" });
  const latest = useRef(0);

  const read = useCallback(() => {
    const ticket = ++latest.current;
    // Answers may come out of order: only the one for the newest selection is shown.
    const show = (next: SelectionState): void => {
      if (ticket === latest.current) setState(next);
    };
    workbook.readSelectedRows().then(
      (selection) => show({ kind: "read", selection }),
      (error: unknown) => show({ kind: "failed", message: workbook.explainError(error) }),
    );
  }, [workbook]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = workbook.watchSelection(() => {
      clearTimeout(timer);
      timer = setTimeout(read, SETTLE_MILLISECONDS);
    });
    // A host that cannot report moves still reads on demand; the button says so by being there.
    watching.catch(() => undefined);
    read();
    return () => {
      latest.current = -1;
      clearTimeout(timer);
      watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [workbook, read]);

  return { state, readAgain: read };
}
