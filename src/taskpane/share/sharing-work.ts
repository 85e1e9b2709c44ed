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

/** How the work stands. One at a time. */
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

const IDLE: Sharing = { kind: "idle" };

/** What a person has the Share view do, and how it ended. It goes on while other views are in front, and is found again. */
export class SharingWork {
  #sharing: Sharing = IDLE;
  #way: SharingWay = "native";
  #running: AbortController | null = null;
  readonly #watchers = new Set<() => void>();

  constructor(private readonly workbook: PaneWorkbook) {}

  get sharing(): Sharing {
    return this.#sharing;
  }

  get way(): SharingWay {
    return this.#way;
  }

  /** Calls the watcher after each change, until the returned function is called. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** What was found out for another way says nothing of this one. */
  choose(way: SharingWay): void {
    this.#way = way;
    this.forgetSurvey();
    this.#tell();
  }

  /** A survey is good only while it is looked at: in other views the workbook changes. */
  forgetSurvey(): void {
    if (this.#sharing.kind === "surveyed") this.dismiss();
  }

  survey(): void {
    const { sharing } = this.workbook;
    void this.#begin("survey", async (options) => ({
      kind: "surveyed",
      survey: await sharing.survey(this.#way, options),
    }));
  }

  share(): void {
    const { sharing } = this.workbook;
    void this.#begin("share", async (options) => ({ kind: "shared", result: await sharing.share(this.#way, options) }));
  }

  restore(): void {
    const { sharing } = this.workbook;
    void this.#begin("restore", async (options) => ({ kind: "restored", result: await sharing.restore(options) }));
  }

  repair(): void {
    const { sharing } = this.workbook;
    void this.#begin("repair", async (options) => ({ kind: "repaired", result: await sharing.repair(options) }));
  }

  copy(): void {
    void this.#begin("copy", async () => {
      await this.workbook.sharing.openCopy();
      return { kind: "copied" };
    });
  }

  stop(): void {
    this.#running?.abort();
  }

  dismiss(): void {
    this.#show(IDLE);
  }

  async #begin(work: Work, run: (options: ControlOptions) => Promise<Sharing>): Promise<void> {
    if (this.#running !== null) return;
    const stop = new AbortController();
    this.#running = stop;
    const { sharing, explainError } = this.workbook;
    this.#show({ kind: "running", work, progress: null });
    let ended: Sharing;
    try {
      const onProgress = (progress: Progress): void => this.#show({ kind: "running", work, progress });
      ended = await run({ signal: stop.signal, onProgress });
    } catch (error) {
      ended = sharing.isStop(error) ? { kind: "stopped" } : { kind: "failed", work, message: explainError(error) };
    }
    this.#running = null;
    this.#show(ended);
  }

  #show(next: Sharing): void {
    this.#sharing = next;
    this.#tell();
  }

  #tell(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }
}

const works = new WeakMap<PaneWorkbook, SharingWork>();

/** The one work of a workbook's pane. */
export function sharingWorkOf(workbook: PaneWorkbook): SharingWork {
  const known = works.get(workbook) ?? new SharingWork(workbook);
  works.set(workbook, known);
  return known;
}
