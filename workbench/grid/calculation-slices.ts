import {
  AstTreeBuilder,
  type BaseAstNode,
  generateAstNode,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  type IFormulaDependencyTree,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
} from "@univerjs/engine-formula";
import type { Book } from "./book";

type RuntimeService = IFormulaRuntimeService;
type Value = ReturnType<Interpreter["execute"]>;

/** Those of its parts that are kept out of sight in Univer 0.25.1. */
interface DependencyGenerator {
  generate(isCalculateTreeModel?: boolean): Promise<IFormulaDependencyTree[]>;
  _getRangeListByNode(nodeData: object): Promise<unknown[]>;
}

interface Calculator {
  stopFormulaExecution(): void;
  readonly _isCalculateTreeModel: boolean;
  readonly _executionInProgressListener$: { next(state: ReturnType<RuntimeService["getRuntimeState"]>): void };
  readonly _executionCompleteListener$: { next(data: ReturnType<RuntimeService["getAllRuntimeData"]>): void };
  _apply(isArrayFormulaState?: boolean): Promise<ReturnType<RuntimeService["getAllRuntimeData"]> | undefined>;
}

/** Stages as Univer numbers them, of the first pass and of the second, over what spilled results reach. */
const STAGES = {
  first: { reading: 2, start: 3, calculating: 4 },
  second: { reading: 5, start: 6, calculating: 7 },
} as const;
const STAGE_IDLE = 0;

/** As long as the calculation may keep the page from everything else. */
const SLICE_MS = 30;

/** The pane's work and a person's clicks; with a pause of its own, so that the page is drawn in between. */
const everythingElse = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Cuts work into slices. */
class Slices {
  #since = performance.now();

  get isOver(): boolean {
    return performance.now() - this.#since > SLICE_MS;
  }

  async next(): Promise<void> {
    await everythingElse();
    this.#since = performance.now();
  }
}

/** Reading what formulas depend on, in slices; it cannot be stopped half way: what has not been read would depend on nothing. */
function readInSlices(book: Book, slices: Slices): void {
  const generator = book.injector.get(IFormulaDependencyGenerator) as unknown as DependencyGenerator;
  const calculator = book.injector.get(ICalculateFormulaService) as unknown as Calculator;
  const generate = generator.generate.bind(generator);
  const rangesOf = generator._getRangeListByNode.bind(generator);
  const stop = calculator.stopFormulaExecution.bind(calculator);
  let isReading = false;
  let isToBeStopped = false;
  generator._getRangeListByNode = async (nodeData) => {
    if (slices.isOver) await slices.next();
    return rangesOf(nodeData);
  };
  generator.generate = async (isCalculateTreeModel) => {
    isReading = true;
    try {
      return await generate(isCalculateTreeModel);
    } finally {
      isReading = false;
      if (isToBeStopped) stop();
      isToBeStopped = false;
    }
  };
  calculator.stopFormulaExecution = () => {
    if (isReading) isToBeStopped = true;
    else stop();
  };
}

/** One pass over the formulas that are to be calculated, as Univer makes it, but cut by time and not by number. */
class Pass {
  readonly #runtime: RuntimeService;
  readonly #config: IFormulaCurrentConfigService;
  readonly #interpreter: Interpreter;
  readonly #lexer: Lexer;
  readonly #builder: AstTreeBuilder;

  constructor(
    book: Book,
    readonly calculator: Calculator,
    readonly slices: Slices,
  ) {
    const { injector } = book;
    this.#runtime = injector.get(IFormulaRuntimeService);
    this.#config = injector.get(IFormulaCurrentConfigService);
    this.#interpreter = injector.get(Interpreter);
    this.#lexer = injector.get(Lexer);
    this.#builder = injector.get(AstTreeBuilder);
  }

  tell(stage: number): void {
    this.#runtime.setFormulaExecuteStage(stage);
    this.calculator._executionInProgressListener$.next(this.#runtime.getRuntimeState());
  }

  setTotal(isSecond: boolean, total: number): void {
    if (isSecond) this.#runtime.setTotalArrayFormulasToCalculate(total);
    else this.#runtime.setTotalFormulasToCalculate(total);
  }

  setDone(isSecond: boolean, done: number): void {
    if (isSecond) this.#runtime.setCompletedArrayFormulasCount(done);
    else this.#runtime.setCompletedFormulasCount(done);
  }

  /** @returns whether it came to its end */
  async calculate(trees: IFormulaDependencyTree[], isSecond: boolean): Promise<boolean> {
    for (let done = 0; trees.length > 0; done++) {
      if (done === 0 || this.slices.isOver) {
        await this.slices.next();
        this.setDone(isSecond, done + 1);
        this.tell(STAGES[isSecond ? "second" : "first"].calculating);
        if (this.#runtime.isStopExecution()) return false;
      }
      await this.#calculateTree(trees.pop() as IFormulaDependencyTree);
    }
    return true;
  }

  stopped(): void {
    this.#runtime.setFormulaExecuteStage(STAGE_IDLE);
    this.#runtime.markedAsStopFunctionsExecuted();
    this.calculator._executionCompleteListener$.next(this.#runtime.getAllRuntimeData());
  }

  ended(isSecond: boolean, total: number): ReturnType<RuntimeService["getAllRuntimeData"]> {
    if (total > 0) this.#runtime.markedAsSuccessfullyExecuted();
    else if (!isSecond) this.#runtime.markedAsNoFunctionsExecuted();
    return this.#runtime.getAllRuntimeData();
  }

  async #calculateTree(tree: IFormulaDependencyTree): Promise<void> {
    const runtime = this.#runtime;
    const node = generateAstNode(tree.unitId, tree.formula, this.#lexer, this.#builder, this.#config);
    runtime.setCurrent(tree.row, tree.column, tree.rowCount, tree.columnCount, tree.subUnitId, tree.unitId);
    if (tree.getDirtyData && tree.featureId) {
      const { runtimeCellData, dirtyRanges } = tree.getDirtyData(
        this.#config.getDirtyData(),
        runtime.getAllRuntimeData(),
      );
      runtime.setRuntimeFeatureCellData(tree.featureId, runtimeCellData);
      runtime.setRuntimeFeatureRange(tree.featureId, dirtyRanges);
    } else {
      const value = await this.#valueOf(node, tree);
      if (tree.formulaId) runtime.setRuntimeOtherData(tree.formulaId, tree.refOffsetX, tree.refOffsetY, value);
      else runtime.setRuntimeData(value);
    }
    node.resetCalculationState();
  }

  #valueOf(node: BaseAstNode, { refOffsetX, refOffsetY }: IFormulaDependencyTree): Value | Promise<Value> {
    const nodeData = { node, refOffsetX, refOffsetY };
    return this.#interpreter.checkAsyncNode(node)
      ? this.#interpreter.executeAsync(nodeData)
      : this.#interpreter.execute(nodeData);
  }
}

/**
 * Lets the page go on while a large workbook is calculated. Excel calculates in a process of its own; here the pane shares
 * its thread with the calculation. Once a book.
 */
export function calculateInSlices(book: Book): void {
  const slices = new Slices();
  readInSlices(book, slices);
  const calculator = book.injector.get(ICalculateFormulaService) as unknown as Calculator;
  const generator = book.injector.get(IFormulaDependencyGenerator) as unknown as DependencyGenerator;
  const pass = new Pass(book, calculator, slices);
  calculator._apply = async (isSecond = false) => {
    const stages = STAGES[isSecond ? "second" : "first"];
    pass.tell(stages.reading);
    const trees = await generator.generate(calculator._isCalculateTreeModel);
    const total = trees.length;
    pass.setTotal(isSecond, total);
    pass.tell(stages.start);
    if (await pass.calculate(trees, isSecond)) return pass.ended(isSecond, total);
    pass.stopped();
    return undefined;
  };
}
