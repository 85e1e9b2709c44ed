/** How a person follows a long piece of work and stops it. */
import { words } from "../../words/language";
import type { Progress } from "../insert-template";

/** Thrown when the person has stopped the work. What had been changed has been taken back by the time anyone sees it. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

export interface ControlOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Lets the pane draw and take clicks between two pieces of work. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export class Control {
  constructor(private readonly options: ControlOptions = {}) {}

  /** @throws Stopped once the person has asked to stop */
  check(): void {
    if (this.options.signal?.aborted === true) throw new Stopped();
  }

  /** @throws Stopped once the person has asked to stop */
  report(step: string, done: number, total: number): void {
    this.check();
    this.options.onProgress?.({ step, done, total });
  }

  reportReading(sheet: string, done: number, total: number): void {
    this.report(words().sharing.progress.reading(sheet), done, total);
  }
}
