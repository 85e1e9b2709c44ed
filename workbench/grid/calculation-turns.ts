import { ICommandService } from "@univerjs/core";
import {
  ICalculateFormulaService,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import { FormulaCalculationSessionController, TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Book } from "./book";

/** What has changed since the last calculation, in Univer's own form. */
type Changes = Readonly<Record<string, unknown>>;

type ExecuteCommand = (id: string, params?: object, options?: object) => Promise<unknown>;

/** The parts of Univer 0.25.1 that decide when it calculates. */
interface Trigger {
  _commandService: { readonly executeCommand: ExecuteCommand };
  _restartCalculation: boolean;
  /** Changes of the last 100 ms: it waits for more. */
  readonly _waitingCommandQueue: readonly unknown[];
  readonly _executingDirtyData: Changes;
  _mergeDirty(one: Changes, other: Changes): Changes;
}

interface Calculator {
  execute(config: unknown): Promise<void>;
  readonly _executeLock: { acquire(key: string, body: () => Promise<void>): Promise<void> };
}

const EXECUTION_LOCK = "FORMULA_EXECUTION_LOCK";

/** In a workbook whose calculation takes long, this part of it goes by without a change before the next one begins. */
const PAUSE_SHARE = 0.1;
const LONGEST_PAUSE_MS = 1000;

/**
 * Has one calculation follow the other. Univer begins a second one while the first still finds out what depends on what; the
 * first then works with the second's changes, and its end is taken for the end of both: cells are read that nobody has
 * calculated. Here a change stops the calculation that is under way, and the next one does the work of both.
 */
export class CalculationTurns {
  #wanted: Changes | undefined;
  #isRunning = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #beganAt = 0;
  #tookMs = 0;
  readonly #trigger: Trigger;

  /**
   * @param isAwaited whether somebody waits for the results: then no time is lost
   * @param onEnd called after every calculation
   */
  constructor(
    readonly book: Book,
    readonly isAwaited: () => boolean,
    readonly onEnd: () => void,
  ) {
    const { injector } = book;
    // Later than this one it would miss the beginning of the first calculation.
    injector.get(FormulaCalculationSessionController);
    this.#trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
    this.#takeOverTrigger();
    this.#watchEnd(injector.get(ICalculateFormulaService) as unknown as Calculator);
  }

  /** A calculation is under way, or about to begin. */
  get isBusy(): boolean {
    return this.#isRunning || this.#wanted !== undefined || this.#trigger._waitingCommandQueue.length > 0;
  }

  /** Begins what is wanted without further ado. */
  hurry(): void {
    if (this.#wanted !== undefined) this.#turn();
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  /** Whether Univer wants to begin or, to begin anew, to stop: it means that what it has gathered is to be calculated. */
  #takeOverTrigger(): void {
    const trigger = this.#trigger;
    const commands = trigger._commandService;
    trigger._commandService = {
      executeCommand: async (id, params, options) => {
        if (id !== SetFormulaCalculationStartMutation.id && id !== SetFormulaCalculationStopMutation.id)
          return commands.executeCommand(id, params, options);
        trigger._restartCalculation = false;
        this.#want({ ...trigger._executingDirtyData });
        return true;
      },
    };
  }

  #watchEnd(calculator: Calculator): void {
    const execute = calculator.execute.bind(calculator);
    calculator.execute = async (config) => {
      await execute(config);
      await calculator._executeLock.acquire(EXECUTION_LOCK, async () => undefined);
      this.#ended();
    };
  }

  #want(changes: Changes): void {
    this.#wanted = this.#wanted === undefined ? changes : this.#trigger._mergeDirty(this.#wanted, changes);
    clearTimeout(this.#timer);
    if (this.isAwaited()) this.#turn();
    else this.#timer = setTimeout(() => this.#turn(), Math.min(LONGEST_PAUSE_MS, this.#tookMs * PAUSE_SHARE));
  }

  #turn(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const commands = this.book.injector.get(ICommandService);
    if (this.#isRunning) {
      // At once: a moment later it would stop the calculation that follows.
      commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {});
      return;
    }
    const changes = this.#wanted;
    this.#wanted = undefined;
    this.#isRunning = true;
    this.#beganAt = performance.now();
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...changes }, { onlyLocal: true });
  }

  #ended(): void {
    this.#isRunning = false;
    this.#tookMs = performance.now() - this.#beganAt;
    if (this.#wanted !== undefined && this.#timer === undefined) this.#turn();
    this.onEnd();
  }
}
