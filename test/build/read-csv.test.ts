/** Lists as analysts have them, good and bad: what is read, and what is said about the rest. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCsv } from "../../build/read-csv";
import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import { RowsError } from "../../src/workbook/rows/rows-error";
import { tableColumns, type TableColumn } from "../../src/workbook/rows/table-columns";

const COLUMNS: readonly TableColumn[] = [
  { name: "Function", aliases: [], isComputed: false },
  {
    name: "Non-core",
    aliases: [],
    isComputed: false,
    validation: { rule: { kind: "whole", minimum: 1, maximum: 5 }, refusal: "A rating is 1 to 5." },
  },
  {
    name: "Productivity",
    aliases: [],
    isComputed: false,
    validation: { rule: { kind: "decimal", minimum: 0, exclusiveMinimum: true }, refusal: "Above 0." },
  },
  {
    name: "Model",
    aliases: [],
    isComputed: false,
    validation: { rule: { kind: "list", choices: ["Build", "Buy"] }, refusal: "" },
  },
  { name: "Score", aliases: [], isComputed: true },
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rows-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(contents: string | Buffer): string {
  const path = join(folder, "rows.csv");
  writeFileSync(path, contents);
  return path;
}

const rows = async (contents: string | Buffer) => (await readCsv(file(contents), COLUMNS, 100_000)).rows;

async function problems(contents: string | Buffer): Promise<readonly string[]> {
  const error: unknown = await rows(contents).catch((reason: unknown) => reason);
  if (!(error instanceof RowsError)) throw new Error(`Expected a RowsError, got ${String(error)}`);
  return error.problems;
}

describe("what is read", () => {
  it("takes columns in any order, any subset, whatever the case", async () => {
    expect(await rows("productivity,FUNCTION\n0.9,Payroll\n")).toEqual([["Payroll", null, 0.9, null, null]]);
  });

  it.each([
    ["with semicolons and decimal commas", "Function;Productivity\nPayroll;0,9\n"],
    ["with tabs", "Function\tProductivity\nPayroll\t0.9\n"],
    ["with a byte order mark and Windows line ends", "\uFEFFFunction,Productivity\r\nPayroll,0.9\r\n"],
    ["with Excel's hint of the separator", "sep=;\r\nFunction;Productivity\r\nPayroll;0,9\r\n"],
    ["with blank lines", "Function,Productivity\n\nPayroll,0.9\n,\n\n"],
    ["without a last line end", "Function,Productivity\nPayroll,0.9"],
  ])("reads a list %s", async (_kind, contents) => {
    expect(await rows(contents)).toEqual([["Payroll", null, 0.9, null, null]]);
  });

  it("keeps texts that begin like a formula as texts", async () => {
    const names = ["=1+1", "+x", "-x", "@x", "=cmd|' /C calc'!A0"];
    const read = await rows(`Function\n${names.join("\n")}\n`);
    expect(read.map(([name]) => name)).toEqual(names);
  });

  it("reads quoted values with separators, quotes and line breaks", async () => {
    expect(await rows('Function,Non-core\n"a, ""b""\nc",5\n')).toEqual([['a, "b"\nc', 5, null, null, null]]);
  });

  it("reads a choice by its meaning, and blanks as blanks", async () => {
    expect(await rows("Function,Model,Non-core\nA,buy,\n")).toEqual([["A", null, null, "Buy", null]]);
  });

  it("finds the columns of the portfolio and their rules", () => {
    const columns = tableColumns(FUNCTION_PORTFOLIO.build({ sheet: "S", table: "T" }));
    expect(columns).toHaveLength(23);
    expect(columns[0]).toEqual({ name: "Function", aliases: [], isComputed: false });
    expect(columns[2]).toMatchObject({
      name: "Expertise gap",
      validation: { rule: { kind: "whole", minimum: 1, maximum: 5 } },
    });
  });
});

describe("what is refused, with line and column", () => {
  it.each<[string, string | Buffer, string]>([
    ["an empty file", "", "empty"],
    ["a header alone", "Function\n", "no rows"],
    [
      "an unknown column",
      "Function,Noncores\nA,1\n",
      'Line 1, column "Noncores": the template has no such column; the nearest is "Non-core".',
    ],
    ["a column twice", "Function,function\nA,B\n", 'Line 1, column "function": the column stands there twice.'],
    ["a column without a name", "Function,\nA,B\n", "Line 1, column 2: the column has no name."],
    ["no column of names", "Non-core\n1\n", 'Line 1: the column "Function" is missing.'],
    [
      "a computed column",
      "Function,Score\nA,1\n",
      'Line 1, column "Score": the template computes this column; leave it out.',
    ],
    ["a short line", "Function,Non-core\nA,1\nB\n", "Line 3, column 2: the line has 1 values, the header 2"],
    ["a long line", "Function,Non-core\nA,1,2\n", "Line 2, column 3: the line has 3 values, the header 2"],
    [
      "a text in a rating",
      "Function,Non-core\nA,high\n",
      'Line 2, column "Non-core": "high" is not a number. A rating is 1 to 5.',
    ],
    [
      "a rating off the scale",
      "Function,Non-core\nA,6\n",
      'Line 2, column "Non-core": "6" does not fit. A rating is 1 to 5.',
    ],
    ["half a rating", "Function,Non-core\nA,2.5\n", 'Line 2, column "Non-core": "2.5" does not fit.'],
    [
      "a productivity of 0",
      "Function,Productivity\nA,0\n",
      'Line 2, column "Productivity": "0" does not fit. Above 0.',
    ],
    [
      "a formula for a number",
      "Function,Productivity\nA,=1+1\n",
      'Line 2, column "Productivity": "=1+1" is not a number.',
    ],
    [
      "a decimal comma beside commas",
      'Function,Productivity\nA,"0,9"\n',
      'Line 2, column "Productivity": "0,9" can be read in two ways',
    ],
    ["a thousands point beside semicolons", "Function;Productivity\nA;1.500\n", '"1.500" can be read in two ways'],
    ["an unknown choice", "Function,Model\nA,Rent\n", 'Line 2, column "Model": "Rent" is none of: Build, Buy.'],
    ["a row without a name", "Function,Non-core\n,4\n", 'Line 2, column "Function": every row needs a name.'],
    [
      "a quote that is never closed",
      'Function,Non-core\nA,1\n"B,2\nC,3\n',
      "Line 3: a quote that begins in or after this line is never closed.",
    ],
    ["a quote inside a value", 'Function,Non-core\nA"x,1\n', "Line 2, column 1: a quote stands inside a value"],
    [
      "a text of another encoding",
      Buffer.from("Function\nA\nGesch\xe4ft\n", "latin1"),
      "Line 3, column 6: this is no UTF-8 text",
    ],
    ["UTF-16", Buffer.from("\uFEFFFunction\nA\n", "utf16le"), "Line 1, column 1: the file is UTF-16"],
    ["a line that does not end", `Function\n"${"x".repeat(300_000)}`, "Line 2: the line does not end"],
    ["a text longer than a cell", `Function\n${"x".repeat(32_768)}\n`, "longer than the 32767 characters"],
  ])("refuses %s", async (_kind, contents, message) => {
    expect((await problems(contents)).join("\n")).toContain(message);
  });

  it("counts the lines of values that hold line breaks", async () => {
    expect(await problems('Function,Non-core\n"a\nb\nc",1\nD,9\n')).toEqual([
      'Line 5, column "Non-core": "9" does not fit. A rating is 1 to 5.',
    ]);
  });

  it("tells several problems at once, but not thousands", async () => {
    const many = await problems(`Function,Non-core\n${"A,9\n".repeat(5000)}`);
    expect(many).toHaveLength(10);
    expect(many[1]).toContain("Line 3");
  });

  it("stops at more rows than a sheet takes", async () => {
    expect((await problems(`Function\n${"A\n".repeat(100_001)}`)).join()).toContain(
      "Line 100002: the list has more than 100000 rows.",
    );
  });

  it("does not open a file of a gigabyte", async () => {
    const path = file("Function\nA\n");
    truncateSync(path, 2 ** 30);
    await expect(readCsv(path, COLUMNS, 100_000)).rejects.toThrow("larger than 64 MB");
  });
});
