/** Which view is in front: kept in the workbook, so that the pane opens where it was left. */
import { useCallback, useEffect, useState } from "react";
import { PANE_VIEWS, watchAskedViews, type PaneView } from "../workbook/pane-requests";
import { keptObject } from "./kept-values";
import type { PaneWorkbook } from "./pane-workbook";

const SUBJECT = "pane";

/** Excel does not answer while a cell is being edited; the pane must not stay empty for as long. */
const LONGEST_WAIT_MS = 1000;

const viewIn = (kept: unknown): PaneView | undefined => PANE_VIEWS.find((view) => view === keptObject(kept).view);

/** The view in which the pane was left; undefined where that is not known, or not soon enough. */
export function readFrontView(workbook: Pick<PaneWorkbook, "readKept">): Promise<PaneView | undefined> {
  return new Promise((resolve) => {
    const waiting = setTimeout(resolve, LONGEST_WAIT_MS);
    const open = (kept: unknown): void => {
      clearTimeout(waiting);
      resolve(viewIn(kept));
    };
    workbook.readKept(SUBJECT).then(open, () => open(undefined));
  });
}

interface FrontViewProps {
  readonly workbook: Pick<PaneWorkbook, "keep">;
  readonly opensWith?: PaneView;
}

/** The view in front, and how to bring another one there; follows what the ribbon asks for. */
export function useFrontView({ workbook, opensWith }: FrontViewProps): [PaneView, (view: PaneView) => void] {
  const [view, setView] = useState<PaneView>(opensWith ?? "templates");
  const show = useCallback(
    (next: PaneView) => {
      setView(next);
      // A workbook that takes nothing, as one opened for reading, only opens with the usual view.
      workbook.keep(SUBJECT, { view: next }).catch(() => undefined);
    },
    [workbook],
  );
  useEffect(() => watchAskedViews(show), [show]);
  return [view, show];
}
