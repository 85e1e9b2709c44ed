import { ICommandService } from "@univerjs/core";
import {
  SetFormulaCalculationNotificationMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { Book } from "./book";
import { rangeOf, WORKBOOK_ID } from "./book";
import { CalculationTurns } from "./calculation-turns";
import type { Area } from "./grid";

export interface CellPosition {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

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
  #awaiting = 0;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #turns: CalculationTurns;
  readonly #restHandlers = new Set<() => void>();
  readonly #passHandlers = new Set<() => void>();
  readonly #busy: (() => boolean)[] = [];

  constructor(readonly book: Book) {
    const commands = book.injector.get(ICommandService);
    this.#turns = new CalculationTurns(
      book,
      () => this.#awaiting > 0,
      () => this.settleSoon(),
    );
    commands.onCommandExecuted((command) => {
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
    this.#awaiting += 1;
    this.#turns.hurry();
    await new Promise<void>((resolve) => {
      const stop = this.onRest(() => {
        stop();
        resolve();
      });
    });
    this.#awaiting -= 1;
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
    this.#turns.dispose();
    clearTimeout(this.#restTimer);
    this.#restHandlers.clear();
  }

  #atRest(): boolean {
    return !this.#turns.isBusy && this.#hasEnded() && !this.#busy.some((busy) => busy());
  }

  /** The results of the last calculation are in their cells. */
  #hasEnded(): boolean {
    const { started, stopped, completed, resultEmitted, resultApplied } = this.book.injector.get(
      FormulaCalculationSessionService,
    ).state;
    return !started || (resultApplied && (stopped || completed || resultEmitted));
  }
}
