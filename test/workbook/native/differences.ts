/** Holds the answers of the native functions against those of the add-in's own. */
import { evaluate, type FunctionName } from "../../../src/functions/catalogue";
import { FunctionError } from "../../../src/functions/function-error";
import { type NativeCall, type NativeWorkbook, rawArgument, type ShownCell } from "./native-call";

/** Largest difference of two calculations of a number, as a share of it above 1. */
const TOLERANCE = 1e-9;

export function ownAnswer({ name, args }: NativeCall): ShownCell[][] {
  const cells = evaluate(name as FunctionName, args.map(rawArgument));
  return cells.map((row) => row.map((cell) => (cell instanceof FunctionError ? cell.code : cell)));
}

export function sameCell(one: ShownCell | undefined, other: ShownCell | undefined): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
}

const sameTable = (one: readonly ShownCell[][], other: readonly ShownCell[][]): boolean =>
  one.length === other.length &&
  one.every((row, r) => row.length === other[r]?.length && row.every((cell, c) => sameCell(cell, other[r]?.[c])));

/** A driver's range is the difference of two large values: what it is exact to is measured by them. */
function sameSwing(one: readonly ShownCell[], other: readonly ShownCell[] = []): boolean {
  const values = one.slice(0, -1).every((cell, c) => sameCell(cell, other[c]));
  const scale = Math.max(1, Math.abs(Number(one[1])), Math.abs(Number(one[2])));
  return values && Math.abs(Number(one.at(-1)) - Number(other.at(-1))) <= TOLERANCE * scale;
}

/** Where the last digit of a sum decides between equal ranges, either order is right: then only the set of rows is compared. */
function sameTornado(one: readonly ShownCell[][], other: readonly ShownCell[][]): boolean {
  if (one.length !== other.length) return false;
  if (one.length === 1) return sameTable(one, other);
  const byName = (rows: readonly ShownCell[][]): ShownCell[][] =>
    [...rows].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  const ordered = byName(other);
  const largest = Math.max(1, ...other.map(([, low]) => Math.abs(Number(low))));
  const falls = other.every(
    (row, at) => Number(row[3]) <= Number(other[at - 1]?.[3] ?? Infinity) + TOLERANCE * largest,
  );
  return falls && byName(one).every((row, at) => sameSwing(row, ordered[at]));
}

function agree(name: string, own: readonly ShownCell[][], native: readonly ShownCell[][]): boolean {
  return name === "OFFSHORE_SENSITIVITY" ? sameTornado(own, native) : sameTable(own, native);
}

export interface Difference {
  readonly call: NativeCall;
  readonly own: readonly ShownCell[][];
  readonly native: readonly ShownCell[][];
}

/**
 * Calls to which the native function answers otherwise than the add-in.
 *
 * @param workbook is closed afterwards
 */
export async function differences(workbook: NativeWorkbook, calls: readonly NativeCall[]): Promise<Difference[]> {
  try {
    const placed = calls.map((call) => {
      const own = ownAnswer(call);
      return { call, own, place: workbook.add(call, own.length) };
    });
    await workbook.calculate();
    const answered = placed.map(({ call, own, place }) => ({ call, own, native: workbook.result(place) }));
    return answered.filter(({ call, own, native }) => !agree(call.name, own, native));
  } finally {
    workbook.close();
  }
}

/** The first of them, for a reader. */
export const told = (found: readonly Difference[]): string =>
  found
    .slice(0, 3)
    .map(({ call, own, native }) =>
      [`${call.name}(${call.args.map((argument) => JSON.stringify(argument)).join(", ")})`, own, native]
        .map((part) => (typeof part === "string" ? part : JSON.stringify(part)))
        .join("\n    "),
    )
    .join("\n");
