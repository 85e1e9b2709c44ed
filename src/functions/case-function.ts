/** What the functions of a business case share: an argument for each input, the assumptions, one case a row. */
import type { Assumptions } from "../finance/assumptions";
import type { NamedRange } from "../finance/named-number";
import { ERRORS, PLACES } from "../words/errors";
import { column, optionalColumn, rowCount, type Argument, type NumberColumn } from "./arguments";
import { caseAssumptions } from "./case-assumptions";
import { defineFunction, perRow, type FunctionDefinition } from "./definition";
import { FunctionError, type CellResult } from "./function-error";

/** What a blank cell of an input means; anything not named here is 0. */
const BLANK_INPUT: Readonly<Record<string, number>> = { productivity: 1 };

const OPTIONAL_INPUTS: ReadonlySet<string> = new Set(["productivity", "transition"]);

type CaseArguments<Key extends string> = Record<Key, Argument<NumberColumn>> & { assumptions: Argument<Assumptions> };

export type CaseReading<Key extends string> = Record<Key, NumberColumn> & { assumptions: Assumptions };

/** One argument an input, in the documented order, with the bounds the model gives it; then the assumptions. */
export function caseArguments<Key extends string>(inputs: readonly NamedRange<Key>[]): CaseArguments<Key> {
  const columns = inputs.map((input) => {
    const blank = BLANK_INPUT[input.key] ?? 0;
    return [input.key, OPTIONAL_INPUTS.has(input.key) ? optionalColumn(input, blank) : column(input, blank)] as const;
  });
  return { ...Object.fromEntries(columns), assumptions: caseAssumptions } as CaseArguments<Key>;
}

/** The cases of a call, one a row of the result. */
export interface Cases<Key extends string> {
  readonly rows: number;
  /** @throws FunctionError for this row only */
  at(row: number): Record<Key, number>;
}

export function readCases<Key extends string>(
  inputs: readonly NamedRange<Key>[],
  reading: CaseReading<Key>,
): Cases<Key> {
  const columns = inputs.map(({ key }): NumberColumn => reading[key]);
  return {
    rows: rowCount(columns),
    at: (row) => Object.fromEntries(columns.map((each) => [each.name, each.at(row)])) as Record<Key, number>,
  };
}

/** The one case of a function whose result is a table by itself. */
export function readSingleCase<Key extends string>(
  inputs: readonly NamedRange<Key>[],
  reading: CaseReading<Key>,
): Record<Key, number> {
  const cases = readCases(inputs, reading);
  if (cases.rows !== 1) throw new FunctionError("#VALUE!", ERRORS.notOneCase(cases.rows));
  return cases.at(0);
}

/** A function that takes one case a row and the assumptions common to all of them. */
export function caseFunction<Key extends string>(
  name: string,
  inputs: readonly NamedRange<Key>[],
  width: (assumptions: Assumptions) => number,
  evaluateCase: (input: Record<Key, number>, assumptions: Assumptions, place: string) => CellResult[],
): FunctionDefinition {
  return defineFunction<Record<string, Argument<unknown>>>(name, caseArguments(inputs), (read) => {
    const reading = read as CaseReading<Key>;
    const cases = readCases(inputs, reading);
    const { assumptions } = reading;
    return perRow(cases.rows, width(assumptions), (row) =>
      evaluateCase(cases.at(row), assumptions, PLACES.resultRow(row + 1)),
    );
  });
}

/** Width of a result that is one cell a row. */
export const oneCell = () => 1;
