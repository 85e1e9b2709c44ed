/**
 * Calls of custom functions through the add-in's own runtime: arguments are made to fit functions.json as Excel does it,
 * many calls travel in one message, and results are matched by their invocation's id.
 */
import type { CellValue, CustomFunctionCall, CustomFunctionMetadata, CustomFunctionResult } from "../grid/grid";

type Parameter = CustomFunctionMetadata["parameters"][number];

/** functions.json as the generator writes it, with the options that change how a function is called. */
export interface FunctionMetadata extends CustomFunctionMetadata {
  readonly options?: {
    readonly allowErrorForDataTypeAny?: boolean;
    readonly stream?: boolean;
    readonly cancelable?: boolean;
  };
}

export type Argument = CustomFunctionCall["args"][number];

const ERROR = /^#(N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|BUSY!)$/;

const isError = (value: unknown): value is string => typeof value === "string" && ERROR.test(value);

/** Cells that hold something a parameter of this type can't take make the call fail with this error. */
class Refusal extends Error {
  constructor(
    readonly error: string,
    message: string,
  ) {
    super(message);
  }
}

function readNumber(value: CellValue): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = value.trim() === "" ? NaN : Number(value);
  if (Number.isNaN(number)) throw new Refusal("#VALUE!", `"${value}" is not a number.`);
  return number;
}

function readBoolean(value: CellValue): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  throw new Refusal("#VALUE!", `"${value}" is neither TRUE nor FALSE.`);
}

function readText(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

const READERS: Readonly<Record<string, (value: CellValue) => CellValue>> = {
  number: readNumber,
  boolean: readBoolean,
  string: readText,
};

/** What a blank cell is for a scalar parameter; in a range it stays null, as on the web. */
const BLANKS: Readonly<Record<string, CellValue>> = { number: 0, boolean: false, string: "" };

interface Transfer {
  readonly allowErrors: boolean;
}

function readCell(value: CellValue | null, type: string, transfer: Transfer): unknown {
  if (value === null) return null;
  if (isError(value)) {
    if (!transfer.allowErrors || type !== "any") throw new Refusal(value, "");
    return { type: "CustomFunctionError", code: value };
  }
  return READERS[type]?.(value) ?? value;
}

function readArgument(argument: Argument | undefined, parameter: Parameter, transfer: Transfer): unknown {
  const type = parameter.type ?? "any";
  if (argument === undefined) return null;
  const rows: readonly (readonly (CellValue | null)[])[] = Array.isArray(argument)
    ? argument
    : [[argument as CellValue | null]];
  if (parameter.dimensionality === "matrix") {
    return argument === null ? null : rows.map((row) => row.map((cell) => readCell(cell, type, transfer)));
  }
  if (rows.length !== 1 || rows[0]?.length !== 1) {
    throw new Refusal("#VALUE!", `"${parameter.name}" takes a single value, not a range.`);
  }
  const cell = rows[0][0] ?? null;
  if (cell === null) return Array.isArray(argument) ? (BLANKS[type] ?? null) : null;
  return readCell(cell, type, transfer);
}

/** The arguments as the function gets them: one a parameter, an omitted optional one as null, repeating ones as a list. */
export function readArguments(args: readonly Argument[], metadata: FunctionMetadata): unknown[] {
  const { parameters } = metadata;
  const last = parameters.at(-1);
  const transfer = { allowErrors: metadata.options?.allowErrorForDataTypeAny === true };
  if (args.length > parameters.length && last?.repeating !== true) {
    throw new Refusal("#VALUE!", `${metadata.name} takes at most ${String(parameters.length)} arguments.`);
  }
  return parameters.map((parameter, index) => {
    if (parameter.repeating === true) {
      return args.slice(index).map((argument) => readArgument(argument, parameter, transfer));
    }
    if (args[index] === undefined && parameter.optional !== true) {
      throw new Refusal("#VALUE!", `${metadata.name} needs "${parameter.name}".`);
    }
    return readArgument(args[index], parameter, transfer);
  });
}

/** Error codes of the runtime's results, as the library numbers them; any other is #VALUE!. */
const RESULT_ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** A returned cell: null shows as 0, an error object as its code. */
function readResultCell(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  const { basicValue, code, errorCode } = value as Readonly<Record<string, unknown>>;
  const error = [basicValue, code, errorCode].find(isError);
  return error ?? "#VALUE!";
}

/** Excel refuses a result whose rows differ in length. */
function readResult(value: unknown): CustomFunctionResult {
  if (!Array.isArray(value)) {
    const cell = readResultCell(value);
    const message = (value as { message?: unknown } | null)?.message;
    return isError(cell) && typeof value === "object"
      ? { error: cell, message: typeof message === "string" ? message : "" }
      : { values: [[cell]] };
  }
  const rows = value as readonly unknown[];
  const isMatrix = rows.length > 0 && rows.every((row) => Array.isArray(row) && row.length > 0);
  const matrix = isMatrix ? (rows as readonly (readonly unknown[])[]) : [];
  const width = matrix[0]?.length ?? 0;
  if (width === 0 || matrix.some((row) => row.length !== width)) {
    return { error: "#VALUE!", message: "The function returned an array that is not a rectangle of values." };
  }
  return { values: matrix.map((row) => row.map(readResultCell)) };
}

interface Pending {
  readonly message: string;
  isSent: boolean;
  readonly finish: (result: CustomFunctionResult) => void;
}

const INVOCATION_CATEGORY = 1;
const INVOCATION = 1000;
const ALLOW_ERRORS = 4;

/**
 * Characters of calls that wait for their answers at the same time. The runtime gathers all answers that are ready in one
 * request, and takes it apart and sends it again when that is too large: a hundred long ones at once would go back and forth.
 */
const MOST_UNDER_WAY = 300_000;

/** The add-in's custom-functions runtime, as the calculation calls it. */
export class CustomFunctionsRuntime {
  private readonly metadata: ReadonlyMap<string, FunctionMetadata>;
  private readonly pending = new Map<number, Pending>();
  private lastInvocation = 0;
  private underWay = 0;
  private isReady = false;

  constructor(
    functions: readonly FunctionMetadata[],
    private readonly send: (entries: readonly unknown[]) => void,
  ) {
    this.metadata = new Map(functions.map((entry) => [entry.id.toUpperCase(), entry]));
  }

  /** The runtime has started, perhaps anew after its page was loaded again: what waits for an answer is asked once more. */
  ready(): void {
    this.isReady = true;
    this.underWay = 0;
    for (const entry of this.pending.values()) entry.isSent = false;
    this.deliver();
  }

  /** Takes `[invocation id, succeeded, value, error code]` a call. */
  results(results: readonly unknown[]): void {
    for (const result of results) {
      const [id, succeeded, value, code] = result as readonly [number, boolean, unknown, unknown];
      const entry = this.pending.get(id);
      this.pending.delete(id);
      if (entry?.isSent === true) this.underWay -= entry.message.length;
      entry?.finish(
        succeeded
          ? readResult(value)
          : {
              error: (typeof code === "number" ? RESULT_ERRORS[code] : undefined) ?? "#VALUE!",
              message: typeof value === "string" ? value : "",
            },
      );
    }
    this.deliver();
  }

  /** Calls many functions at once; each answer comes when the runtime has sent it. */
  readonly invoke = (calls: readonly CustomFunctionCall[]): Promise<readonly CustomFunctionResult[]> => {
    const answers = calls.map((call) => this.prepare(call));
    this.deliver();
    return Promise.all(answers);
  };

  private prepare(call: CustomFunctionCall): Promise<CustomFunctionResult> {
    const metadata = this.metadata.get(call.id.toUpperCase());
    if (metadata === undefined) return Promise.resolve({ error: "#NAME?", message: `No function ${call.id}.` });
    if (metadata.options?.stream === true) {
      return Promise.resolve({
        error: "#VALUE!",
        message: "Shorewise workbench does not implement streaming functions.",
      });
    }
    try {
      const args = readArguments(call.args, metadata);
      this.lastInvocation += 1;
      const id = this.lastInvocation;
      const flags = metadata.options?.allowErrorForDataTypeAny === true ? ALLOW_ERRORS : 0;
      const message = JSON.stringify([id, metadata.id, args, call.address, flags, null]);
      return new Promise((finish) => this.pending.set(id, { message, isSent: false, finish }));
    } catch (error) {
      if (error instanceof Refusal) return Promise.resolve({ error: error.error, message: error.message });
      throw error;
    }
  }

  /** Sends calls that wait, in order, as long as there is room for more answers. */
  private deliver(): void {
    if (!this.isReady || this.underWay >= MOST_UNDER_WAY) return;
    const messages: string[] = [];
    for (const entry of this.pending.values()) {
      if (entry.isSent) continue;
      if (this.underWay > 0 && this.underWay + entry.message.length > MOST_UNDER_WAY) break;
      entry.isSent = true;
      this.underWay += entry.message.length;
      messages.push(entry.message);
    }
    if (messages.length > 0)
      this.send(messages.map((message) => [INVOCATION_CATEGORY, INVOCATION, "", message, 0, false]));
  }
}
