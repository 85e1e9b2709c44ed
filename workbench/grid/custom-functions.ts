import { BooleanNumber } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Calculation, CellPosition } from "./calculation";
import { cellName, quotedSheet } from "./cell-names";
import { BUSY } from "./formula-engine";
import type {
  CellValue,
  CustomFunctionCall,
  CustomFunctionMetadata,
  CustomFunctionResult,
  InvokeCustomFunctions,
} from "./grid";
import { sheetOf } from "./book";

type Argument = CustomFunctionCall["args"][number];
type Scalar = CellValue | null;

/** Blank cells are null, as Excel on the web hands them over; an error is its text. */
function scalarOf(value: ReturnType<ArrayValueObject["get"]>): Scalar {
  if (!value || value.isNull()) return null;
  const raw = value.getValue();
  return typeof raw === "string" ? raw.replace(/\r\n$/, "") : raw;
}

function argumentOf(value: BaseValueObject): Argument {
  if (!value.isArray()) return scalarOf(value);
  const array = value as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => scalarOf(array.get(row, column))),
  );
}

/** Built by type and not from text: Univer would read a text such as `{1,2}` as an array. */
function valueObject(value: CellValue): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return ERROR_TYPE_SET.has(value as ErrorType)
    ? ErrorValueObject.create(value as ErrorType)
    : StringValueObject.create(value);
}

function resultObject(result: CustomFunctionResult): BaseValueObject {
  if ("error" in result) return ErrorValueObject.create(result.error as ErrorType);
  const values = result.values.map((row) => row.map(valueObject));
  const [first = ErrorValueObject.create(ErrorType.VALUE)] = values[0] ?? [];
  const columnCount = values[0]?.length ?? 0;
  if (values.length <= 1 && columnCount <= 1) return first;
  const place = { unitId: "", sheetId: "", row: -1, column: -1 };
  return ArrayValueObject.create({ calculateValueList: values, rowCount: values.length, columnCount, ...place });
}

/** One registered function as the calculation calls it. It never throws: that would stop all calculation. */
class RegisteredFunction extends BaseFunction {
  constructor(
    name: string,
    readonly id: string,
    readonly answer: (call: CustomFunctionCall, cell: CellPosition) => BaseValueObject,
    readonly sheetName: (sheetId: string) => string,
  ) {
    super(name);
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    try {
      const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      const address = `${quotedSheet(this.sheetName(cell.sheetId))}!${cellName(cell.row, cell.column)}`;
      return this.answer({ id: this.id, args: args.map(argumentOf), address }, cell);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

/** How many answers are kept. A large portfolio has a few thousand cells; beyond this the oldest are asked for again. */
const KEPT_ANSWERS = 20_000;

/**
 * Custom functions in the calculation, the way Excel runs them: a cell shows #BUSY! while its answer is under way, all
 * calls of a pass over the formulas go out together, and the answers' arrival calculates those cells again.
 */
export class CustomFunctions {
  readonly #answers = new Map<string, CustomFunctionResult>();
  readonly #messages = new Map<string, string>();
  #queue = new Map<string, { call: CustomFunctionCall; cells: CellPosition[] }>();
  #underWay = 0;
  #invoke: InvokeCustomFunctions | undefined;

  constructor(readonly calculation: Calculation) {
    calculation.alsoWaitFor(() => this.#queue.size > 0 || this.#underWay > 0);
    calculation.onPass(() => void this.#send());
  }

  register(namespace: string, functions: readonly CustomFunctionMetadata[], invoke: InvokeCustomFunctions): void {
    const { injector } = this.calculation.book;
    const service = injector.get(IFunctionService);
    this.#invoke = invoke;
    this.#answers.clear();
    for (const metadata of functions) {
      const name = `${namespace}.${metadata.name}`.toUpperCase();
      const sheetName = (sheetId: string) => sheetOf(this.calculation.book, sheetId).getSheetName();
      const answer = (call: CustomFunctionCall, cell: CellPosition) => this.#answer(call, cell);
      service.registerExecutors(new RegisteredFunction(name, metadata.id, answer, sheetName));
      // Formulas that were read before the function was known are kept as #NAME?.
      service.deleteFormulaAstCacheKey(name, name.toLowerCase());
      injector.get(IDescriptionService).registerDescriptions([description(name, metadata)]);
    }
    this.calculation.recalculateAll();
  }

  /** Why the custom function in a cell answered with an error, in its own words. */
  messageAt(cell: CellPosition): string | undefined {
    return this.#messages.get(keyOf(cell));
  }

  #answer(call: CustomFunctionCall, cell: CellPosition): BaseValueObject {
    const key = JSON.stringify([call.id, call.args]);
    const known = this.#answers.get(key);
    this.#messages.delete(keyOf(cell));
    if (known) {
      if ("error" in known) this.#messages.set(keyOf(cell), known.message);
      return resultObject(known);
    }
    const queued = this.#queue.get(key) ?? { call, cells: [] };
    queued.cells.push(cell);
    this.#queue.set(key, queued);
    return ErrorValueObject.create(BUSY);
  }

  async #send(): Promise<void> {
    if (this.#queue.size === 0) return;
    const batch = [...this.#queue];
    this.#queue = new Map();
    this.#underWay += 1;
    const results = await this.#ask(batch.map(([, { call }]) => call));
    batch.forEach(([key], index) => this.#remember(key, results[index] ?? NO_ANSWER));
    this.#underWay -= 1;
    this.calculation.recalculate(batch.flatMap(([, { cells }]) => cells));
  }

  async #ask(calls: readonly CustomFunctionCall[]): Promise<readonly CustomFunctionResult[]> {
    try {
      return this.#invoke ? await this.#invoke(calls) : [];
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return calls.map(() => ({ error: ErrorType.VALUE, message }));
    }
  }

  #remember(key: string, result: CustomFunctionResult): void {
    this.#answers.set(key, result);
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= KEPT_ANSWERS) break;
      this.#answers.delete(oldest);
    }
  }
}

const NO_ANSWER: CustomFunctionResult = { error: ErrorType.VALUE, message: "The custom function gave no answer." };

const keyOf = ({ sheetId, row, column }: CellPosition) => `${sheetId}!${row},${column}`;

/** What the formula bar shows while one types. */
function description(name: string, { description: text = "", parameters }: CustomFunctionMetadata) {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: text,
    abstract: text,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: parameter.dimensionality === "matrix" ? "A1:B2" : "1",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
