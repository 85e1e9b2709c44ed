/** Turns records of a list into rows of a template's table, or says where the list is wrong. */
import { foldName, nearestKnown } from "../../functions/known-names";
import type { CellContent, ValidationRule } from "../../templates/vocabulary";
import { words } from "../../words/language";
import { readNumber, type DecimalMark } from "./number-text";
import { RowsError } from "./rows-error";
import type { TableColumn } from "./table-columns";

/** A value as a file or a sheet has it; "" is blank. */
export type Field = string | number | boolean;

/** A list that can be used as it is. */
export interface RowList {
  /** Each as wide as the table. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Columns of the table that the list has, in the table's order. */
  readonly found: readonly string[];
  /** Columns of the table that can be filled and that the list lacks: they stay empty. */
  readonly notFound: readonly string[];
  /** Columns of the list that the table does not know, or computes itself. */
  readonly leftOut: readonly string[];
}

/** Problems that are told at once: a list that is wrong in every row would fill the screen. */
const MOST_PROBLEMS = 10;

/** Most characters of one cell in Excel. */
const LONGEST_TEXT = 32_767;

/** Share of a name that a slip of the keyboard may change; a name further off is another column. */
const LARGEST_SLIP = 0.3;

export interface ListRules {
  readonly columns: readonly TableColumn[];
  readonly decimalMark: DecimalMark;
  readonly mostRows: number;
  /**
   * What becomes of columns that the table does not know: refused where nobody is asked before they are lost, left out
   * where a person sees it first. One that is nearly spelled like a column of the table is refused either way.
   */
  readonly unknownColumns: "refuse" | "leave out";
  /** What places are counted in: lines of a file (default) or rows of a sheet. */
  readonly places?: "lines" | "rows";
}

type NumberRule = Exclude<ValidationRule, { kind: "list" }>;

const isNumeric = (rule: ValidationRule): rule is NumberRule => rule.kind !== "list";

function obeys(value: number, rule: NumberRule): boolean {
  if (rule.kind === "whole" && !Number.isInteger(value)) return false;
  if (rule.exclusiveMinimum && value === rule.minimum) return false;
  return value >= rule.minimum && value <= (rule.maximum ?? Infinity);
}

/** An error value as a cell of a sheet shows it. */
const ERROR_VALUE =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!)$/;

/** For a field of the list whose column is left out. */
const LEFT_OUT = -1;

const isBlank = (field: Field): boolean => typeof field === "string" && field.trim() === "";

/** Reads a list record by record: the header first, then one record a row. */
export class RowReader {
  readonly #problems: string[] = [];
  readonly #rows: CellContent[][] = [];
  readonly #leftOut: string[] = [];
  /** For each field of a record, its column in the table, or LEFT_OUT. */
  #fields: readonly number[] | undefined;

  constructor(readonly rules: ListRules) {}

  /**
   * @param line where the record begins, from 1
   * @throws RowsError as soon as nothing that follows could be read rightly
   */
  take(record: readonly Field[], line: number): void {
    if (this.#fields === undefined) this.#fields = this.#header(record.map(String), line);
    else if (!record.every(isBlank)) this.#row(record, line, this.#fields);
  }

  /** @throws RowsError when anything was wrong */
  finish(): RowList {
    const fields = this.#fields ?? [];
    if (this.#fields === undefined) this.#report(words().rows.problems.empty);
    else if (this.#rows.length === 0 && this.#problems.length === 0) this.#report(words().rows.problems.noRows);
    this.#stopIf(this.#problems.length > 0);
    const given = this.rules.columns.filter(({ isComputed }) => !isComputed);
    const has = (column: TableColumn): boolean => fields.includes(this.rules.columns.indexOf(column));
    const names = (columns: readonly TableColumn[]): string[] => columns.map(({ name }) => name);
    return {
      rows: this.#rows,
      found: names(given.filter(has)),
      notFound: names(given.filter((column) => !has(column))),
      leftOut: this.#leftOut,
    };
  }

  #report(problem: string): void {
    this.#problems.push(problem);
    this.#stopIf(this.#problems.length === MOST_PROBLEMS);
  }

  #stopIf(isWrong: boolean): void {
    if (isWrong) throw new RowsError(this.#problems);
  }

  #line(line: number): string {
    return this.rules.places === "rows" ? words().rows.problems.row(line) : words().rows.problems.line(line);
  }

  #place(line: number, column: string): string {
    return words().rows.problems.place(this.#line(line), column);
  }

  #header(names: readonly string[], line: number): number[] {
    const fields = names.map((name, index) => this.#columnOf(name.trim(), line, index + 1));
    fields.forEach((column, index) => {
      const isRepeated = column !== LEFT_OUT && fields.indexOf(column) < index;
      if (isRepeated) this.#report(words().rows.problems.repeated(this.#place(line, names[index] ?? "")));
    });
    const label = this.rules.columns[0]?.name ?? "";
    if (!fields.includes(0)) this.#report(words().rows.problems.missing(this.#line(line), label));
    // Values below a header that was not understood would only bring forth further problems.
    this.#stopIf(this.#problems.length > 0);
    return fields;
  }

  #columnOf(name: string, line: number, position: number): number {
    const wanted = foldName(name);
    const index = this.rules.columns.findIndex((column) =>
      [column.name, ...column.aliases].some((known) => foldName(known) === wanted),
    );
    if (name === "") this.#report(words().rows.problems.unnamed(this.#line(line), position));
    else if (index < 0) this.#unknown(name, line);
    else if (this.rules.columns[index]?.isComputed) return this.#computed(name, line);
    return index;
  }

  #unknown(name: string, line: number): void {
    const given = this.rules.columns.filter(({ isComputed }) => !isComputed).map((column) => column.name);
    const nearest = nearestKnown(name, given);
    const isSlip = nearest.edits <= Math.max(1, Math.floor(LARGEST_SLIP * name.length));
    if (this.rules.unknownColumns === "leave out" && !isSlip) this.#leftOut.push(name);
    else this.#report(words().rows.problems.unknown(this.#place(line, name), nearest.name));
  }

  #computed(name: string, line: number): number {
    if (this.rules.unknownColumns === "leave out") this.#leftOut.push(name);
    else this.#report(words().rows.problems.computed(this.#place(line, name)));
    return LEFT_OUT;
  }

  #row(record: readonly Field[], line: number, fields: readonly number[]): void {
    if (this.#rows.length === this.rules.mostRows) {
      throw new RowsError([...this.#problems, words().rows.problems.tooMany(this.#line(line), this.rules.mostRows)]);
    }
    if (record.length !== fields.length) {
      this.#report(words().rows.problems.ragged(this.#line(line), record.length, fields.length));
      return;
    }
    const row = new Array<CellContent>(this.rules.columns.length).fill(null);
    fields.forEach((column, index) => {
      if (column !== LEFT_OUT) row[column] = this.#cell(record[index] ?? "", column, line);
    });
    if (row[0] === null)
      this.#report(words().rows.problems.blankLabel(this.#place(line, this.rules.columns[0]?.name ?? "")));
    this.#rows.push(row);
  }

  #cell(field: Field, index: number, line: number): CellContent {
    const column = this.rules.columns[index];
    if (isBlank(field) || column === undefined) return null;
    if (column.validation === undefined) return this.#text(field, column, line);
    const { rule, refusal } = column.validation;
    const place = (): string => this.#place(line, column.name);
    return isNumeric(rule) ? this.#number(field, rule, refusal, place) : this.#choice(field, rule.choices, place);
  }

  #text(field: Field, column: TableColumn, line: number): CellContent {
    const text = typeof field === "boolean" ? String(field).toUpperCase() : String(field).trim();
    if (text.length > LONGEST_TEXT)
      this.#report(words().rows.problems.tooLong(this.#place(line, column.name), LONGEST_TEXT));
    if (ERROR_VALUE.test(text)) this.#report(words().rows.problems.errorValue(this.#place(line, column.name), text));
    return text;
  }

  #number(field: Field, rule: NumberRule, refusal: string, place: () => string): CellContent {
    const text = String(field).trim();
    const value = typeof field === "number" ? field : readNumber(text, this.rules.decimalMark);
    if (value === "ambiguous") this.#report(words().rows.problems.ambiguous(place(), text));
    else if (value === "no number") this.#report(words().rows.problems.noNumber(place(), text, refusal));
    else if (!obeys(value, rule)) this.#report(words().rows.problems.outside(place(), text, refusal));
    else return value;
    return null;
  }

  #choice(field: Field, choices: readonly string[], place: () => string): CellContent {
    const text = String(field).trim();
    const choice = choices.find((each) => foldName(each) === foldName(text));
    if (choice === undefined) this.#report(words().rows.problems.noChoice(place(), text, choices.join(", ")));
    return choice ?? null;
  }
}
