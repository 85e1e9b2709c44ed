import { useCallback, useRef, useState } from "react";
import type { ListTemplate } from "../../workbook/rows/list-columns";
import { RowsError } from "../../workbook/rows/rows-error";
import type { FoundList } from "../../workbook/selected-list";
import type { PaneWorkbook } from "../pane-workbook";

/** How the reading of an own list stands. */
export type ListState =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "found"; readonly list: FoundList }
  | { readonly kind: "wrong"; readonly problems: readonly string[] };

export interface ListControl {
  readonly state: ListState;
  readSelection(template: ListTemplate): void;
  readFile(template: ListTemplate, file: File): void;
  forget(): void;
}

export type ListReader = Pick<PaneWorkbook, "readSelectedList" | "readPickedList" | "explainError">;

/** @param onFound is told the source of a list that can be used */
export function useList(workbook: ListReader, onFound: (source: string) => void): ListControl {
  const [state, setState] = useState<ListState>({ kind: "none" });
  /** The reading begun last: an earlier one that ends later must not replace it. */
  const latest = useRef(0);

  const read = useCallback(
    async (reading: () => Promise<FoundList>): Promise<void> => {
      const number = (latest.current += 1);
      const show = (next: ListState): void => {
        if (latest.current !== number) return;
        setState(next);
        if (next.kind === "found") onFound(next.list.source);
      };
      show({ kind: "reading" });
      try {
        show({ kind: "found", list: await reading() });
      } catch (error) {
        const problems = error instanceof RowsError ? error.problems : [workbook.explainError(error)];
        show({ kind: "wrong", problems });
      }
    },
    [workbook, onFound],
  );

  return {
    state,
    readSelection: (template) => void read(() => workbook.readSelectedList(template)),
    readFile: (template, file) => void read(() => workbook.readPickedList(template, file)),
    forget: () => {
      latest.current += 1;
      setState({ kind: "none" });
    },
  };
}
