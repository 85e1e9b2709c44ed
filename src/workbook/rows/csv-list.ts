/** Takes a list apart that is written as CSV, the way analysts' programs write it, and reads its records as rows. */
import { CsvError, parse } from "csv-parse/sync";
import { words } from "../../words/language";
import { readListText, type ListFile } from "./list-text";
import type { DecimalMark } from "./number-text";
import { RowReader, type ListRules, type RowList } from "./row-reader";
import { RowsError } from "./rows-error";

/** Characters of one record: 23 columns of full cells would be more, a quote that is never closed is the likelier cause. */
const LONGEST_RECORD = 200_000;

interface Dialect {
  readonly separator: "," | ";" | "\t";
  readonly decimalMark: DecimalMark;
  /** Lines before the header: Excel's own hint `sep=;`. */
  readonly skipped: number;
}

const SEPARATORS = [",", ";", "\t"] as const;

function firstLine(text: string): string {
  const end = text.indexOf("\n");
  return (end < 0 ? text : text.slice(0, end)).slice(0, LONGEST_RECORD).replace(/\r$/, "");
}

/** The separator that the header, outside of quotes, holds most of. */
function dialectOf(text: string): Dialect {
  const first = firstLine(text);
  const hint = /^sep=([,;\t])$/i.exec(first)?.[1];
  const bare = first.replace(/"[^"]*"/g, "");
  const count = (separator: string): number => bare.split(separator).length;
  const most = [...SEPARATORS].sort((one, other) => count(other) - count(one))[0] ?? ",";
  const separator = SEPARATORS.find((each) => each === hint) ?? most;
  return {
    separator,
    decimalMark: separator === "," ? "point" : "point or comma",
    skipped: hint === undefined ? 0 : 1,
  };
}

const lineBreaks = (record: readonly string[]): number =>
  record.reduce((breaks, field) => breaks + field.split("\n").length - 1, 0);

/** @param line first line of what could not be read */
function problemOf(error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === "CSV_QUOTE_NOT_CLOSED") return new RowsError([words().rows.csv.openQuote(line)]);
  if (error.code === "CSV_MAX_RECORD_SIZE") return new RowsError([words().rows.csv.longRecord(line)]);
  return new RowsError([words().rows.csv.strayQuote(line, Number(error["column"] ?? 0) + 1)]);
}

function feed(reader: RowReader, text: string, dialect: Dialect): void {
  let linesRead = dialect.skipped;
  try {
    parse(text, {
      delimiter: dialect.separator,
      from_line: 1 + dialect.skipped,
      max_record_size: LONGEST_RECORD,
      relax_column_count: true,
      skip_empty_lines: true,
      // Taken one by one: all records together would stand in memory beside the rows made of them.
      on_record: (record: string[], { lines }) => {
        reader.take(record, lines - lineBreaks(record));
        linesRead = lines;
        return null;
      },
    });
  } catch (error) {
    throw problemOf(error, linesRead + 1);
  }
}

/**
 * Reads a list that stands in a file: UTF-8, with or without its mark, separated by commas, semicolons or tabs.
 *
 * @throws RowsError that says where the list is wrong
 */
export async function readCsvList(file: ListFile, rules: Omit<ListRules, "decimalMark">): Promise<RowList> {
  const text = await readListText(file);
  const dialect = dialectOf(text);
  const reader = new RowReader({ ...rules, decimalMark: dialect.decimalMark });
  feed(reader, text, dialect);
  return reader.finish();
}
