/** Reads a two-column range *name | value* (model settings, assumptions) against the table of names that are known. */
import { ERRORS, PLACES } from "../words/errors";
import { cellContent, cellMatrix, describeContent, matrixWidth } from "./cell";
import { FunctionError } from "./function-error";
import { foldName, nearestName } from "./known-names";
import { readNumber, type NumberBounds } from "./number-bounds";

/** A name that a table may hold. A numbered one stands for "Name 1", "Name 2", … */
export interface NamedNumber<Key extends string = string> extends NumberBounds {
  readonly key: Key;
  readonly name: string;
  readonly numbered?: true | undefined;
}

export interface NamedReading<Key extends string = string> {
  /** Values that were given; a blank one is absent, so that the default holds. */
  readonly values: ReadonlyMap<Key, number>;
  /** Values of the numbered names, by their number. */
  readonly numbered: ReadonlyMap<Key, ReadonlyMap<number, number>>;
}

interface KnownName<Key extends string> {
  readonly definition: NamedNumber<Key>;
  readonly label: string;
  readonly index: number | null;
}

function knownNames<Key extends string>(
  table: readonly NamedNumber<Key>[],
  count: number,
): Map<string, KnownName<Key>> {
  const known = new Map<string, KnownName<Key>>();
  for (const definition of table) {
    if (!definition.numbered) known.set(foldName(definition.name), { definition, label: definition.name, index: null });
    for (let index = 1; definition.numbered && index <= count; index++) {
      const label = `${definition.name} ${index}`;
      known.set(foldName(label), { definition, label, index });
    }
  }
  return known;
}

/**
 * A reader for one table; what it knows is put together once, not at every call.
 * @param count the highest number a numbered name may carry
 */
export function namedNumbersReader<Key extends string>(
  argument: string,
  table: readonly NamedNumber<Key>[],
  count = 0,
): (raw: unknown) => NamedReading<Key> {
  const known = knownNames(table, count);
  const labels = [...known.values()].map(({ label }) => label);

  function nameInRow(row: readonly unknown[], number: number): KnownName<Key> | null {
    const place = PLACES.row(argument, number);
    const name = cellContent(row[0]);
    if (name === null) {
      if (cellContent(row[1]) === null || row[1] === 0) return null;
      throw new FunctionError("#VALUE!", ERRORS.nameForNoValue(place));
    }
    // Desktop Excel hands a blank cell as 0: a wholly blank row at the foot of the range is no fault.
    if (name === 0 && (cellContent(row[1]) === null || row[1] === 0)) return null;
    if (typeof name !== "string") {
      throw new FunctionError("#VALUE!", ERRORS.nameNotText(place, describeContent(name)));
    }
    const found = known.get(foldName(name));
    if (found === undefined) {
      throw new FunctionError("#VALUE!", ERRORS.unknownName(place, name, nearestName(name, labels)));
    }
    return found;
  }

  return (raw) => {
    const values = new Map<Key, number>();
    const numbered = new Map<Key, Map<number, number>>();
    const matrix = cellMatrix(raw);
    if (matrix === undefined || isOneBlankCell(matrix)) return { values, numbered };
    const width = matrixWidth(matrix);
    if (width !== 2) throw new FunctionError("#VALUE!", ERRORS.tableColumns(argument, width));
    const firstRows = new Map<string, number>();
    matrix.forEach((row, index) => {
      const found = nameInRow(row, index + 1);
      if (found === null) return;
      const { definition, label } = found;
      const first = firstRows.get(label);
      if (first !== undefined) {
        throw new FunctionError("#VALUE!", ERRORS.nameTwice(PLACES.row(argument, index + 1), label, first));
      }
      firstRows.set(label, index + 1);
      const value = readNumber(row[1], definition, () => PLACES.cell(argument, index + 1, label));
      if (value === null) return;
      if (found.index === null) values.set(definition.key, value);
      else numbered.set(definition.key, (numbered.get(definition.key) ?? new Map()).set(found.index, value));
    });
    return { values, numbered };
  };
}

function isOneBlankCell(matrix: readonly (readonly unknown[])[]): boolean {
  return matrix.length === 1 && matrixWidth(matrix) <= 1 && cellContent(matrix[0]?.[0]) === null;
}
