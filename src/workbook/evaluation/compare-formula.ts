/** The formula that evaluates a list where it stands. */
import { foldName } from "../../functions/known-names";
import { address, addressOnSheet, area } from "../../templates/area";
import { NAMESPACE } from "../../words/namespace";
import { functionNames } from "./criterion-names";
import type { EvaluationRequest, RatingColumn } from "./evaluation-request";

const text = (value: string): string => `"${value.replace(/"/g, '""')}"`;

const literal = (value: unknown): string => (typeof value === "number" ? String(value) : text(String(value ?? "")));

/** An array constant. */
const constant = (rows: readonly (readonly unknown[])[]): string =>
  `{${rows.map((row) => row.map(literal).join(",")).join(";")}}`;

/** Columns side by side in the list, or as many criteria that it has no column for. */
interface Run {
  readonly column: number | null;
  readonly columns: number;
}

function runsOf(columns: readonly RatingColumn[]): Run[] {
  const runs: Run[] = [];
  for (const { column } of columns) {
    const before = runs[runs.length - 1];
    const continues =
      before !== undefined && column !== null && before.column !== null && column === before.column + before.columns;
    if (continues) runs[runs.length - 1] = { ...before, columns: before.columns + 1 };
    else runs.push({ column, columns: 1 });
  }
  return runs;
}

/** Whether the formula stands on the list's own sheet. */
export type Standpoint = "same sheet" | "other sheet";

export class CompareFormula {
  constructor(
    readonly request: EvaluationRequest,
    readonly standpoint: Standpoint,
  ) {}

  /** `=SHORE.SOURCING_COMPARE(…)`, which spills a row for each row of the list. */
  get text(): string {
    const { names, arguments: args } = this.request;
    const settings = names.settings ?? (args.settings === null ? "" : constant(args.settings));
    return this.withSettings(settings);
  }

  /** @param settings reference to the settings, or an array constant; "" for the usual ones */
  withSettings(settings: string): string {
    const weights = this.request.names.weights ?? "";
    const args = [this.#ratings(), weights, this.#criteria(), settings];
    while (args[args.length - 1] === "") args.pop();
    return `=${NAMESPACE}.SOURCING_COMPARE(${args.join(",")})`;
  }

  /** Some columns of the rows that are evaluated. */
  columns(column: number, columns = 1): string {
    const { place, rows } = this.request;
    return this.#reference(place.row, place.column + column, rows, columns);
  }

  #reference(row: number, column: number, rows: number, columns: number): string {
    const where = area(row, column, rows, columns);
    return this.standpoint === "same sheet" ? address(where, "both") : addressOnSheet(this.request.sheetName, where);
  }

  /** Columns that stand apart are put side by side; a criterion without a column gets a column of blanks. */
  #ratings(): string {
    const { columns } = this.request;
    const somewhere = columns.find(({ column }) => column !== null)?.column ?? 0;
    const parts = runsOf(columns).map((run) =>
      run.column === null ? `LEFT(${this.columns(somewhere)},0)` : this.columns(run.column, run.columns),
    );
    return parts.length === 1 ? parts.join() : `HSTACK(${parts.join(",")})`;
  }

  /** The header itself where it says the criteria in the very order, so that a reader can follow it; else their ids. */
  #criteria(): string {
    const { columns, header, names, place } = this.request;
    if (names.criteria !== null) return names.criteria;
    const [run, ...others] = runsOf(columns);
    const isSaid = columns.every(({ criterion, column }) => {
      const heading = foldName(header?.[column ?? -1] ?? "");
      return functionNames(criterion).some((name) => foldName(name) === heading);
    });
    if (run === undefined || run.column === null || others.length > 0 || !isSaid || place.headerRow === null) {
      return constant([columns.map(({ criterion }) => criterion.id)]);
    }
    return this.#reference(place.headerRow, place.column + run.column, 1, run.columns);
  }
}
