import { useEffect, useReducer } from "react";
import type { PaneWorkbook } from "../pane-workbook";
import { sharingWorkOf, type SharingWork } from "./sharing-work";

/** The workbook's sharing work, drawn anew after each of its changes. */
export function useSharingWork(workbook: PaneWorkbook): SharingWork {
  const work = sharingWorkOf(workbook);
  const [, drawAnew] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const stopWatching = work.watch(drawAnew);
    // It may have changed between drawing and watching.
    drawAnew();
    return () => {
      stopWatching();
      work.forgetSurvey();
    };
  }, [work]);
  return work;
}
