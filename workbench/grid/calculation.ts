import { ICommandService } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { Book } from "./book";
import { rangeOf, WORKBOOK_ID } from "./book";
import type { Area } from "./grid";

export interface CellPosition {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Univer gathers changes for 100 ms before it calculates. When no calculation has begun by then, one was dropped. */
const START_WITHIN_MS = 1000;

/**
 * One that is under way has to stop first, which a long formula delays. It tells of every stage; when it has been silent for
 * so long, it is gone. To begin anew earlier would never end: each beginning would be stopped by the next.
 */
const SILENT_AT_MOST_MS = 30_000;

function trigger(book: Book, params: { dirtyRanges: object[]; forceCalculation: boolean }): void {
  const commands = book.injector.get(ICommandService);
  commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
}

/** Calculates all that depends on these areas, and formulas in them. */
export function recalculateAreas(book: Book, areas: readonly Area[]): void {
  const dirtyRanges = areas.map((area) => ({ unitId: WORKBOOK_ID, sheetId: area.sheetId, range: rangeOf(area) }));
  trigger(book, { dirtyRanges, forceCalculation: false });
}

/**
 * Knows when the grid has come to rest: no change waits for a calculation, none is under way, and nobody (the custom
 * functions) has said that work goes on elsewhere.
 */
export class Calculation {
  #waiting = false;
  #watchdog: ReturnType<typeof setTimeout> | undefined;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #heardAt = 0;
  readonly #restHandlers = new Set<() => void>();
  readonly #passHandlers = new Set<() => void>();
  readonly #busy: (() => boolean)[] = [];

  constructor(readonly book: Book) {
    const commands = book.injector.get(ICommandService);
    commands.onCommandExecuted((command, options) => {
      if (this.#changesValues(command, options)) this.#expectStart();
      if (command.id === SetFormulaCalculationStartMutation.id) this.#started();
      if (command.id === SetFormulaCalculationNotificationMutation.id) this.#heardAt = performance.now();
      const { functionsExecutedState } = (command.params ?? {}) as { functionsExecutedState?: unknown };
      if (command.id === SetFormulaCalculationNotificationMutation.id && functionsExecutedState !== undefined) {
        for (const handler of this.#passHandlers) handler();
      }
    });
    book.injector.get(FormulaCalculationSessionService).state$.subscribe(() => this.settleSoon());
  }

  /** Somebody else whose work has to end before the grid is at rest. */
  alsoWaitFor(busy: () => boolean): void {
    this.#busy.push(busy);
  }

  /** After every pass over the formulas, at rest or not. */
  onPass(handler: () => void): void {
    this.#passHandlers.add(handler);
  }

  onRest(handler: () => void): () => void {
    this.#restHandlers.add(handler);
    return () => this.#restHandlers.delete(handler);
  }

  /** Nothing waits and nothing is under way. */
  get isAtRest(): boolean {
    return this.#atRest();
  }

  async rest(): Promise<void> {
    if (this.#atRest()) return;
    await new Promise<void>((resolve) => {
      const stop = this.onRest(() => {
        stop();
        resolve();
      });
    });
  }

  /** Calculates these cells and all that depends on them. */
  recalculate(cells: readonly CellPosition[]): void {
    recalculateAreas(
      this.book,
      cells.map((cell) => ({ ...cell, rows: 1, columns: 1 })),
    );
  }

  recalculateAll(): void {
    trigger(this.book, { dirtyRanges: [], forceCalculation: true });
  }

  /** Looks again in a moment whether all is at rest; to be called when work elsewhere has ended. */
  settleSoon(): void {
    clearTimeout(this.#restTimer);
    this.#restTimer = setTimeout(() => {
      if (this.#atRest()) for (const handler of [...this.#restHandlers]) handler();
    }, 0);
  }

  dispose(): void {
    clearTimeout(this.#watchdog);
    clearTimeout(this.#restTimer);
    this.#restHandlers.clear();
  }

  #changesValues(command: { id: string; params?: object }, options: { onlyLocal?: boolean } | undefined): boolean {
    if (!this.book.injector.get(IActiveDirtyManagerService).get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const { trigger } = (command.params ?? {}) as { trigger?: string };
    return options?.onlyLocal !== true && trigger !== SetStyleCommand.id && trigger !== SetBorderCommand.id;
  }

  #expectStart(): void {
    this.#waiting = true;
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => {
      const isSilent = performance.now() - this.#heardAt > SILENT_AT_MOST_MS;
      if (this.#hasEnded() || isSilent) this.recalculateAll();
      else this.#expectStart();
    }, START_WITHIN_MS);
  }

  #started(): void {
    this.#waiting = false;
    this.#heardAt = performance.now();
    clearTimeout(this.#watchdog);
  }

  #atRest(): boolean {
    return this.#hasEnded() && !this.#waiting && !this.#busy.some((busy) => busy());
  }

  /** No calculation is under way. */
  #hasEnded(): boolean {
    const { started, stopped, completed, resultEmitted, resultApplied } = this.book.injector.get(
      FormulaCalculationSessionService,
    ).state;
    return !started || (resultApplied && (stopped || completed || resultEmitted));
  }
}
