/** Any file at all in the place of a list: it is read, or refused with the line where it goes wrong, and never without end. */
import fc from "fast-check";
import { readCsvList } from "../../src/workbook/rows/csv-list";
import type { ListFile } from "../../src/workbook/rows/list-text";
import { RowsError } from "../../src/workbook/rows/rows-error";
import type { TableColumn } from "../../src/workbook/rows/table-columns";

const COLUMNS: readonly TableColumn[] = [
  { name: "Function", aliases: [], isComputed: false },
  {
    name: "Non-core",
    aliases: [],
    isComputed: false,
    validation: { rule: { kind: "whole", minimum: 1, maximum: 5 }, refusal: "A rating is 1 to 5." },
  },
  { name: "Score", aliases: [], isComputed: true },
];

/** Cut in two in the middle, where a letter may be cut too. */
function fileOf(contents: Uint8Array): ListFile {
  const middle = contents.length >> 1;
  return {
    size: contents.length,
    async *pieces() {
      yield contents.subarray(0, middle);
      yield contents.subarray(middle);
      return Promise.resolve();
    },
  };
}

/** A value for each column, or sentences with something to go by. */
async function expectSound(contents: Uint8Array, unknownColumns: "refuse" | "leave out" = "refuse"): Promise<void> {
  try {
    const { rows } = await readCsvList(fileOf(contents), { columns: COLUMNS, mostRows: 100_000, unknownColumns });
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(COLUMNS.length);
      expect(row.filter((value) => typeof value === "number" && !Number.isFinite(value))).toEqual([]);
    }
  } catch (error) {
    if (!(error instanceof RowsError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const problem of error.problems) {
      expect(problem).toMatch(/^(Line \d+|The list|The file)/);
      expect(problem).not.toMatch(/undefined|NaN|\[object/);
      expect(problem.length).toBeLessThan(600);
    }
  }
}

/** Pieces that lists are made of, and those that lists go wrong by. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(",", ";", "\t", "\n", "\r\n", "\r", '"', '""', "Function", "Non-core", "Score"),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom("3", "1,5", "1.5", "1.234,5", "=1+1", "#N/A", "sep=;\n", "\uFEFF", "\0", " "),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
  { weight: 1, arbitrary: fc.nat({ max: 40_000 }).map((length) => "x".repeat(length)) },
);
const list = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
const header = fc.constantFrom("", "Function,Non-core\n", "Function;Non-core\r\n", "Non-core\tFunction\n");

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
};
const encoded = fc.constantFrom<(text: string) => Uint8Array>(
  (text) => new TextEncoder().encode(text),
  (text) => utf16(`\uFEFF${text}`, true),
  (text) => utf16(`\uFEFF${text}`, false),
  (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
);

const RUNS = { seed: 20261127, numRuns: 1500 };

it("reads or refuses lists of any separators, quotes, line ends and encodings", async () => {
  await fc.assert(
    fc.asyncProperty(header, list, encoded, fc.boolean(), (first, rest, encode, isStrict) =>
      expectSound(encode(first + rest), isStrict ? "refuse" : "leave out"),
    ),
    RUNS,
  );
});

it("reads or refuses any bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => expectSound(bytes)),
    RUNS,
  );
});
