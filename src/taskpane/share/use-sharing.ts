import { useCallback, useEffect, useRef, useState } from "react";
import type { SharingWay } from "../../words/sharing";
import type { Progress } from "../../workbook/insert-template";
import type { ControlOptions } from "../../workbook/sharing/control";
import type { Survey } from "../../workbook/sharing/plan";
import type { RepairResult } from "../../workbook/sharing/repair";
import type { RestoreResult } from "../../workbook/sharing/restore";
import type { SharingResult } from "../../workbook/sharing/share";
import type { PaneWorkbook } from "../pane-workbook";

/** The kinds of work the view can begin. */
export type Work = "survey" | "share" | "restore" | "repair" | "copy";

/** How the view's work stands. One at a time. */
export type Sharing =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly work: Work; readonly progress: Progress | null }
  | { readonly kind: "surveyed"; readonly survey: Survey }
  | { readonly kind: "shared"; readonly result: SharingResult }
  | { readonly kind: "restored"; readonly result: RestoreResult }
  | { readonly kind: "repaired"; readonly result: RepairResult }
  | { readonly kind: "copied" }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly work: Work; readonly message: string };

export interface SharingControl {
  readonly sharing: Sharing;
  survey(way: SharingWay): void;
  share(way: SharingWay): void;
  restore(): void;
  repair(): void;
  copy(): void;
  stop(): void;
  dismiss(): void;
}

const IDLE: Sharing = { kind: "idle" };

export function useSharing({ sharing: workbook, explainError }: PaneWorkbook): SharingControl {
  const [sharing, setSharing] = useState<Sharing>(IDLE);
  const running = useRef<AbortController | null>(null);
  const isMounted = useRef(true);
  useEffect(
    () => () => {
      isMounted.current = false;
    },
    [],
  );

  const begin = useCallback(
    async (work: Work, run: (options: ControlOptions) => Promise<Sharing>): Promise<void> => {
      if (running.current !== null) return;
      const stop = new AbortController();
      running.current = stop;
      const show = (next: Sharing): void => {
        if (isMounted.current) setSharing(next);
      };
      show({ kind: "running", work, progress: null });
      try {
        const onProgress = (progress: Progress): void => show({ kind: "running", work, progress });
        show(await run({ signal: stop.signal, onProgress }));
      } catch (error) {
        show(workbook.isStop(error) ? { kind: "stopped" } : { kind: "failed", work, message: explainError(error) });
      } finally {
        running.current = null;
      }
    },
    [workbook, explainError],
  );

  return {
    sharing,
    survey: (way) =>
      void begin("survey", async (options) => ({ kind: "surveyed", survey: await workbook.survey(way, options) })),
    share: (way) =>
      void begin("share", async (options) => ({ kind: "shared", result: await workbook.share(way, options) })),
    restore: () =>
      void begin("restore", async (options) => ({ kind: "restored", result: await workbook.restore(options) })),
    repair: () =>
      void begin("repair", async (options) => ({ kind: "repaired", result: await workbook.repair(options) })),
    copy: () =>
      void begin("copy", async () => {
        await workbook.openCopy();
        return { kind: "copied" };
      }),
    stop: () => running.current?.abort(),
    dismiss: () => setSharing(IDLE),
  };
}
