/** Turns records of a list into rows of a template's table, or says where the list is wrong. */
import { foldName, nearestName } from "../../functions/known-names";
import type { CellContent, ValidationRule } from "../../templates/vocabulary";
import { ROW_PROBLEMS } from "../../words/rows";
import { readNumber, type DecimalMark } from "./number-text";
import type { TableColumn } from "./table-columns";

/** What is wrong with a list: one sentence a problem, each with its line. Nothing of the list may be used. */
export class RowsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "RowsError";
  }
}

/** Problems that are told at once: a list that is wrong in every row would fill the screen. */
const MOST_PROBLEMS = 10;

/** Most characters of one cell in Excel. */
const LONGEST_TEXT = 32_767;

export interface ListRules {
  readonly columns: readonly TableColumn[];
  readonly decimalMark: DecimalMark;
  readonly mostRows: number;
}

const isNumeric = (rule: ValidationRule): rule is Exclude<ValidationRule, { kind: "list" }> => rule.kind !== "list";

function obeys(value: number, rule: Exclude<ValidationRule, { kind: "list" }>): boolean {
  if (rule.kind === "whole" && !Number.isInteger(value)) return false;
  if (rule.exclusiveMinimum && value === rule.minimum) return false;
  return value >= rule.minimum && value <= (rule.maximum ?? Infinity);
}

/** Reads a list record by record: the header first, then one record a row. */
export class RowReader {
  readonly #problems: string[] = [];
  readonly #rows: CellContent[][] = [];
  /** For each field of a record, its column in the table. */
  #fields: readonly number[] | undefined;

  constructor(readonly rules: ListRules) {}

  /**
   * @param line where the record begins, from 1
   * @throws RowsError as soon as nothing that follows could be read rightly
   */
  take(record: readonly string[], line: number): void {
    if (this.#fields === undefined) this.#fields = this.#header(record, line);
    else if (record.some((field) => field.trim() !== "")) this.#row(record, line, this.#fields);
  }

  /**
   * The rows, each as wide as the table.
   *
   * @throws RowsError when anything was wrong
   */
  finish(): CellContent[][] {
    if (this.#fields === undefined) this.#report(ROW_PROBLEMS.empty);
    else if (this.#rows.length === 0 && this.#problems.length === 0) this.#report(ROW_PROBLEMS.noRows);
    this.#stopIf(this.#problems.length > 0);
    return this.#rows;
  }

  #report(problem: string): void {
    this.#problems.push(problem);
    this.#stopIf(this.#problems.length === MOST_PROBLEMS);
  }

  #stopIf(isWrong: boolean): void {
    if (isWrong) throw new RowsError(this.#problems);
  }

  #header(names: readonly string[], line: number): number[] {
    const fields = names.map((name, index) => this.#columnOf(name.trim(), line, index + 1));
    fields.forEach((column, index) => {
      const isRepeated = column >= 0 && fields.indexOf(column) < index;
      if (isRepeated) this.#report(ROW_PROBLEMS.repeated(line, names[index] ?? ""));
    });
    const label = this.rules.columns[0]?.name ?? "";
    if (!fields.includes(0)) this.#report(ROW_PROBLEMS.missing(line, label));
    // Values below a header that was not understood would only bring forth further problems.
    this.#stopIf(this.#problems.length > 0);
    return fields;
  }

  #columnOf(name: string, line: number, position: number): number {
    const { columns } = this.rules;
    const index = columns.findIndex((column) => foldName(column.name) === foldName(name));
    if (name === "") this.#report(ROW_PROBLEMS.unnamed(line, position));
    else if (index < 0) this.#report(ROW_PROBLEMS.unknown(line, name, this.#nearest(name)));
    else if (columns[index]?.isComputed) this.#report(ROW_PROBLEMS.computed(line, name));
    return index;
  }

  #nearest(name: string): string {
    const given = this.rules.columns.filter(({ isComputed }) => !isComputed);
    return nearestName(
      name,
      given.map((column) => column.name),
    );
  }

  #row(record: readonly string[], line: number, fields: readonly number[]): void {
    if (this.#rows.length === this.rules.mostRows) {
      throw new RowsError([...this.#problems, ROW_PROBLEMS.tooMany(line, this.rules.mostRows)]);
    }
    if (record.length !== fields.length) {
      this.#report(ROW_PROBLEMS.ragged(line, record.length, fields.length));
      return;
    }
    const row = new Array<CellContent>(this.rules.columns.length).fill(null);
    fields.forEach((column, index) => {
      row[column] = this.#cell(record[index] ?? "", column, line);
    });
    if (row[0] === null) this.#report(ROW_PROBLEMS.blankLabel(line, this.rules.columns[0]?.name ?? ""));
    this.#rows.push(row);
  }

  #cell(field: string, index: number, line: number): CellContent {
    const text = field.trim();
    const column = this.rules.columns[index];
    if (text === "" || column === undefined) return null;
    const place = ROW_PROBLEMS.place(line, column.name);
    if (text.length > LONGEST_TEXT) this.#report(ROW_PROBLEMS.tooLong(place, LONGEST_TEXT));
    const { validation } = column;
    if (validation === undefined) return text;
    const { rule, refusal } = validation;
    return isNumeric(rule) ? this.#number(text, rule, refusal, place) : this.#choice(text, rule.choices, place);
  }

  #number(text: string, rule: Exclude<ValidationRule, { kind: "list" }>, refusal: string, place: string): CellContent {
    const value = readNumber(text, this.rules.decimalMark);
    if (value === "ambiguous") this.#report(ROW_PROBLEMS.ambiguous(place, text));
    else if (value === "no number") this.#report(ROW_PROBLEMS.noNumber(place, text, refusal));
    else if (!obeys(value, rule)) this.#report(ROW_PROBLEMS.outside(place, text, refusal));
    else return value;
    return null;
  }

  #choice(text: string, choices: readonly string[], place: string): CellContent {
    const choice = choices.find((each) => foldName(each) === foldName(text));
    if (choice === undefined) this.#report(ROW_PROBLEMS.noChoice(place, text, choices.join(", ")));
    return choice ?? null;
  }
}
