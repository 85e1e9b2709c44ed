/** Reads a CSV file into rows of a template's table without ever holding the file: it may be a mistake of any size. */
import { createReadStream, statSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import type { CellContent } from "../src/templates/vocabulary";
import type { DecimalMark } from "../src/workbook/rows/number-text";
import { RowReader, RowsError } from "../src/workbook/rows/row-reader";
import type { TableColumn } from "../src/workbook/rows/table-columns";
import { CSV_PROBLEMS } from "../src/words/rows";

const MEGABYTE = 1 << 20;
const MOST_BYTES = 64 * MEGABYTE;
const MOST_ROWS = 100_000;
/** Characters of one record: 23 columns of full cells would be more, a quote that is never closed is the likelier cause. */
const LONGEST_RECORD = 200_000;

const tooLarge = (): RowsError => new RowsError([CSV_PROBLEMS.tooLarge(`${MOST_BYTES / MEGABYTE} MB`)]);

/** What a byte sequence that is no UTF-8 is decoded to. */
const UNREADABLE = "\uFFFD";

/** The text of the file in pieces, as long as it is UTF-8 and not too much. */
async function* textOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  let bytes = 0;
  let line = 1;
  let column = 1;
  const checked = (text: string): string => {
    const bad = text.indexOf(UNREADABLE);
    const lines = (bad < 0 ? text : text.slice(0, bad)).split("\n");
    line += lines.length - 1;
    column = (lines.length > 1 ? 1 : column) + (lines.at(-1)?.length ?? 0);
    if (bad >= 0) throw new RowsError([CSV_PROBLEMS.notUtf8(line, column)]);
    return text;
  };
  for await (const chunk of chunks) {
    if (bytes === 0 && isUtf16(chunk)) throw new RowsError([CSV_PROBLEMS.utf16]);
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw tooLarge();
    yield checked(decoder.decode(chunk, { stream: true }));
  }
  yield checked(decoder.decode());
}

const isUtf16 = (chunk: Buffer): boolean => {
  const mark = chunk.subarray(0, 2).toString("hex");
  return mark === "fffe" || mark === "feff";
};

interface Dialect {
  readonly separator: "," | ";" | "\t";
  readonly decimalMark: DecimalMark;
  /** Lines before the header: Excel's own hint `sep=;`. */
  readonly skipped: number;
}

const SEPARATORS = [",", ";", "\t"] as const;

/** The separator that the header, outside of quotes, holds most of. */
function dialectOf(beginning: string): Dialect {
  const [first = ""] = beginning.split(/\r?\n/, 1);
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

/** The first line, and the text from the beginning on. */
async function withDialect(pieces: AsyncGenerator<string>): Promise<[Dialect, AsyncGenerator<string>]> {
  let beginning = "";
  for (;;) {
    const { value, done } = await pieces.next();
    if (done) break;
    beginning += value;
    if (beginning.includes("\n") || beginning.length > LONGEST_RECORD) break;
  }
  const all = async function* (): AsyncGenerator<string> {
    yield beginning;
    yield* pieces;
  };
  return [dialectOf(beginning), all()];
}

const lineBreaks = (record: readonly string[]): number =>
  record.reduce((breaks, field) => breaks + field.split("\n").length - 1, 0);

/** @param line first line of what could not be read */
function problemOf(error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === "CSV_QUOTE_NOT_CLOSED") return new RowsError([CSV_PROBLEMS.openQuote(line)]);
  if (error.code === "CSV_MAX_RECORD_SIZE") return new RowsError([CSV_PROBLEMS.longRecord(line)]);
  return new RowsError([CSV_PROBLEMS.strayQuote(line, Number(error["column"] ?? 0) + 1)]);
}

async function feed(reader: RowReader, text: AsyncIterable<string>, dialect: Dialect): Promise<void> {
  let linesRead = dialect.skipped;
  const parser = parse({
    delimiter: dialect.separator,
    from_line: 1 + dialect.skipped,
    max_record_size: LONGEST_RECORD,
    relax_column_count: true,
    skip_empty_lines: true,
    // Taken here and not from the stream, which drops records that are still waiting when a later line is wrong.
    on_record: (record: string[], { lines }) => {
      reader.take(record, lines - lineBreaks(record));
      linesRead = lines;
      return null;
    },
  });
  try {
    await pipeline(Readable.from(text), parser.resume());
  } catch (error) {
    throw problemOf(error, linesRead + 1);
  }
}

/**
 * Reads a list that stands in a file: UTF-8, with or without its mark, separated by commas, semicolons or tabs.
 *
 * @returns rows as wide as the table
 * @throws RowsError that says where the list is wrong
 */
export async function readCsv(path: string, columns: readonly TableColumn[]): Promise<CellContent[][]> {
  if (statSync(path).size > MOST_BYTES) throw tooLarge();
  const [dialect, text] = await withDialect(textOf(createReadStream(path)));
  const reader = new RowReader({ columns, decimalMark: dialect.decimalMark, mostRows: MOST_ROWS });
  await feed(reader, text, dialect);
  return reader.finish();
}
